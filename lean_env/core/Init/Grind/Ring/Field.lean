prelude
import Init.Grind.Ring.CommSolver

/-!
# Certificates for fields
-/

set_option linter.all false
universe u v w

namespace Lean.Grind.CommRing
open Semiring Ring CommSemiring

section
variable {α : Type u} [Field α]

open Classical in
theorem inv_split (a : α) : if a = 0 then a⁻¹ = 0 else a * a⁻¹ = 1 := by
  split
  · rename_i h; rw [h, Field.inv_zero]
  · rename_i h; exact Field.mul_inv_cancel h

noncomputable def one_eq_zero_unsat_cert (p : Poly) : Bool :=
  cond (p.beq (.num 1)) true (p.beq (.num (-1)))

theorem one_eq_zero_unsat (ctx : Context α) (p : Poly) : one_eq_zero_unsat_cert p = true →
    p.denote ctx = 0 → False := by
  intro h h1
  have h : cond (p.beq (.num 1)) true (p.beq (.num (-1))) = true := h
  cases h2 : p.beq (.num 1) with
  | true =>
    rw [Poly.beq_eq h2] at h1
    have h1 : ((1 : Int) : α) = 0 := h1
    rw [intCast_one] at h1; exact Field.zero_ne_one h1.symm
  | false =>
    rw [h2] at h
    have h : p.beq (.num (-1)) = true := h
    rw [Poly.beq_eq h] at h1
    have h1 : ((-1 : Int) : α) = 0 := h1
    rw [intCast_neg, intCast_one] at h1
    exact Field.zero_ne_one (by rw [← neg_neg (1 : α), h1, neg_zero])

noncomputable def inv_int_eq_cert (b : Int) : Bool := !(ibeq b 0)

theorem inv_int_eq [IsCharP α 0] (b : Int) : inv_int_eq_cert b = true → (denoteInt b : α) *
    (denoteInt b)⁻¹ = 1 := by
  intro h
  rw [denoteInt_eq]
  exact Field.mul_inv_cancel (intCast_ne_zero (cast_ne h))

theorem diseq_to_eq (a b : α) : a ≠ b → (a - b) * (a - b)⁻¹ = 1 :=
  fun h => Field.mul_inv_cancel (mt sub_eq_zero_iff.1 h)

theorem diseq0_to_eq (a : α) : a ≠ 0 → a * a⁻¹ = 1 := fun h => Field.mul_inv_cancel h

end
end Lean.Grind.CommRing
