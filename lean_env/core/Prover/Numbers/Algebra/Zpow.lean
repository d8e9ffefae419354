import Init

/-!
# Integer powers, from natural powers and an inverse

Each field of ours defines `a ^ (n : ℤ)` in the same way.
-/

set_option linter.all false

namespace Prover
open Lean.Grind

section
variable {α : Type u} [CommRing α] (inv : α → α)

/-- `a ^ n`, where a negative exponent stands for the inverse of the opposite power. -/
def zpowRec (a : α) : Int → α
  | .ofNat n => a ^ n
  | .negSucc n => inv (a ^ (n + 1))

variable (h0 : inv 0 = 0) (h01 : (0 : α) ≠ 1) (hm : ∀ a, a ≠ 0 → a * inv a = 1)
include h0 h01 hm

theorem inv_inv_of_mul (a : α) : inv (inv a) = a := by
  by_cases h : a = 0
  · rw [h, h0, h0]
  · have h1 := hm a h
    have h2 : inv a ≠ 0 := fun h' => h01 (by rw [← h1, h', Semiring.mul_zero])
    have h3 := hm _ h2
    have h4 := Semiring.mul_assoc a (inv a) (inv (inv a))
    rw [h1, h3, Semiring.one_mul, Semiring.mul_one] at h4
    exact h4

theorem inv_one_of_mul : inv 1 = 1 := by
  rw [← Semiring.one_mul (inv 1)]; exact hm 1 (Ne.symm h01)

theorem zpowRec_neg (a : α) : ∀ n : Int, zpowRec inv a (-n) = inv (zpowRec inv a n)
  | .ofNat 0 => by
    show a ^ 0 = inv (a ^ 0)
    rw [Semiring.pow_zero]; exact (inv_one_of_mul inv h0 h01 hm).symm
  | .ofNat (n + 1) => rfl
  | .negSucc n => (inv_inv_of_mul inv h0 h01 hm (a ^ (n + 1))).symm

end
end Prover
