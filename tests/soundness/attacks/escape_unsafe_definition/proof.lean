rfl
unsafe def two : Nat := 2
