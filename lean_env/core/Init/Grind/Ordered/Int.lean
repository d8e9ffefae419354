prelude
import Init.Omega

/-!
# Certificates of `grind`'s order solver that are special to `Nat` and `Int`
-/

set_option linter.all false

namespace Lean.Grind.Order

theorem int_lt (x y k : Int) : (x < y + k) = (x ≤ y + (k - 1)) :=
  propext ⟨fun h => by omega, fun h => by omega⟩

theorem nat_eq (a b : Nat) (x y : Int) (h₁ : (NatCast.natCast a : Int) = x)
    (h₂ : (NatCast.natCast b : Int) = y) (h : x = y) : a = b :=
  Int.ofNat_inj.1 (h₁.trans (h.trans h₂.symm))

theorem of_nat_eq (a b : Nat) (x y : Int) (h₁ : (NatCast.natCast a : Int) = x)
    (h₂ : (NatCast.natCast b : Int) = y) (h : a = b) : x = y := by
  rw [← h₁, ← h₂, h]

theorem of_natCast_eq (a b : Nat) (h : (NatCast.natCast a : Int) = NatCast.natCast b) : a = b :=
  Int.ofNat_inj.1 h

end Lean.Grind.Order
