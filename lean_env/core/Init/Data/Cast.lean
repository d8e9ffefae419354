prelude
import Init.Core.Logic

/-!
# Casts from the natural numbers
-/

set_option linter.all false
universe u v w

@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

instance {R : Type u} [NatCast R] : CoeTail Nat R where coe := Nat.cast

instance {R : Type u} [NatCast R] : CoeHTCT Nat R where coe := Nat.cast
