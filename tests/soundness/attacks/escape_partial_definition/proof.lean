rfl
partial def two (n : Nat) : Nat := two n
