rfl
opaque two : Nat
