rfl
deriving instance Inhabited for Nat
