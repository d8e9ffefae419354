rfl
#check Nat
