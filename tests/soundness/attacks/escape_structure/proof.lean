rfl
structure Two where
  one : Nat
