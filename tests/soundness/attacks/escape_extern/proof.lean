rfl
@[extern "system"] opaque run : Nat → Nat
