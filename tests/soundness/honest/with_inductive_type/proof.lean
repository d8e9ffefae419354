induction t with
| leaf => rfl
| node l r hl hr => simp [Tree.mirror, hl, hr]
