prelude
import Init.Data.Int.Cutsat
import Init.Data.Int.Pow

/-!
# Certificates for products and powers

`grind`'s integer solver treats a product as a variable. Once all factors but one have a value, the product
is linear after all.
-/

set_option linter.all false

namespace Int.Internal.Linear
open Lean.Grind.CommRing (ibeq ibeq_eq)

theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]

theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm

theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂)
    (h : ibeq (k₁ * k₂) k = true) : a * b = k := by
  rw [h₁, h₂, ibeq_eq h]

theorem mul_eq_kkx (a b k₁ k₂ x k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * x)
    (h : ibeq (k₁ * k₂) k = true) : a * b = k * x := by
  rw [h₁, h₂, ← ibeq_eq h, Int.mul_assoc]

theorem mul_eq_kxk (a b k₁ x k₂ k : Int) (h₁ : a = k₁ * x) (h₂ : b = k₂)
    (h : ibeq (k₁ * k₂) k = true) : a * b = k * x := by
  rw [h₁, h₂, ← ibeq_eq h, Int.mul_assoc, Int.mul_comm x, Int.mul_assoc]

theorem pow_eq (a : Int) (n : Nat) (ka kn k : Int) (h₁ : a = ka) (h₂ : (n : Int) = kn)
    (h : ibeq (ka ^ kn.toNat) k = true) : a ^ n = k := by
  rw [h₁, ← ibeq_eq h, ← h₂]; rfl

section
variable (ctx : Context)

noncomputable def of_var_eq_mul_cert (x : Var) (k : Int) (y : Var) (p : Poly) : Bool :=
  p.norm.beq (Poly.add 1 x (.add (-k) y (.num 0))).norm

theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly) :
    of_var_eq_mul_cert x k y p = true → Var.denote ctx x = k * Var.denote ctx y →
    p.denote' ctx = 0 := by
  intro h h1
  rw [Poly.denote'_eq, ← Poly.eval_norm, Poly.beq_eq h, Poly.eval_norm]
  show 1 * Var.denote ctx x + (-k * Var.denote ctx y + 0) = 0
  rw [h1, Int.neg_mul]; omega

noncomputable def of_var_eq_var_cert (x y : Var) (p : Poly) : Bool :=
  p.norm.beq (Poly.add 1 x (.add (-1) y (.num 0))).norm

theorem of_var_eq_var (x y : Var) (p : Poly) :
    of_var_eq_var_cert x y p = true → Var.denote ctx x = Var.denote ctx y →
    p.denote' ctx = 0 :=
  fun h h1 => of_var_eq_mul ctx x 1 y p h (h1.trans (Int.one_mul _).symm)

noncomputable def of_var_eq_cert (x : Var) (k : Int) (p : Poly) : Bool :=
  p.norm.beq (Poly.add 1 x (.num (-k))).norm

theorem of_var_eq (x : Var) (k : Int) (p : Poly) :
    of_var_eq_cert x k p = true → Var.denote ctx x = k → p.denote' ctx = 0 := by
  intro h h1
  rw [Poly.denote'_eq, ← Poly.eval_norm, Poly.beq_eq h, Poly.eval_norm]
  show 1 * Var.denote ctx x + -k = 0
  omega

noncomputable def var_eq_cert (x : Var) (k : Int) (p : Poly) : Bool :=
  cond (p.norm.beq (Poly.add 1 x (.num (-k))).norm) true
    (p.norm.beq (Poly.add (-1) x (.num k)).norm)

theorem var_eq (x : Var) (k : Int) (p : Poly) :
    var_eq_cert x k p = true → p.denote' ctx = 0 → Var.denote ctx x = k := by
  intro h h1
  rw [Poly.denote'_eq, ← Poly.eval_norm] at h1
  have h : cond _ _ _ = true := h
  cases h2 : p.norm.beq (Poly.add 1 x (.num (-k))).norm with
  | true =>
    rw [Poly.beq_eq h2, Poly.eval_norm] at h1
    have h1 : 1 * Var.denote ctx x + -k = 0 := h1
    omega
  | false =>
    rw [h2] at h
    rw [Poly.beq_eq h, Poly.eval_norm] at h1
    have h1 : -1 * Var.denote ctx x + k = 0 := h1
    omega

end
end Int.Internal.Linear
