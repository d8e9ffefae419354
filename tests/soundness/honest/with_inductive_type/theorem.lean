inductive Tree where
  | leaf : Tree
  | node (l r : Tree) : Tree

def Tree.mirror : Tree → Tree
  | leaf => leaf
  | node l r => node r.mirror l.mirror

theorem claim (t : Tree) : t.mirror.mirror = t := by
  sorry
