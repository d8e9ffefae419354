class Law (α : Type) where
  op : α → α → α
  comm : ∀ a b, op a b = op b a
  left : ∀ a b c, op (op a b) c = op a (op b c)

instance claim : Law Nat where
  op a b := a + b
  comm := by omega
  left := by
    sorry
