prelude
import Init.Grind.Ordered.Linarith

/-!
# Linear arithmetic: equalities
-/

set_option linter.all false
universe u v w


namespace Lean.Grind.Linarith
open Std IntModule AddCommMonoid AddCommGroup
open CommRing (ibeq ibeq_eq cond_and band band_eq cast_ne)

section
variable {α : Type u} [IntModule α]

theorem zsmul_cancel [NoNatZeroDivisors α] {k : Int} (hk : k ≠ 0) {a : α} (h : k • a = 0) : a =
    0 := by
  have key : ∀ n : Nat, n ≠ 0 → (n : Int) • a = 0 → a = 0 := fun n hn h =>
    NoNatZeroDivisors.no_nat_zero_divisors n a 0 hn (by
      show n • a = n • (0 : α)
      rw [← zsmul_natCast_eq_nsmul, ← zsmul_natCast_eq_nsmul, h, zsmul_zero])
  rcases Ring.intCast_nat_or_neg k with ⟨n, rfl⟩ | ⟨n, rfl⟩
  · exact key n (fun hn => hk (by subst hn; rfl)) h
  · refine key n (fun hn => hk (by subst hn; rfl)) ?_
    rw [IntModule.neg_zsmul] at h
    rw [← IntModule.neg_neg ((n : Int) • a), h, IntModule.neg_zero]

noncomputable def Poly.coeff (p : Poly) (x : Var) : Int :=
  Poly.rec 0 (fun k v _ ih => cond (Nat.beq v x) k ih) p

noncomputable def eq_coeff_cert (p₁ p₂ : Poly) (k : Nat) : Bool :=
  band (!(Nat.beq k 0)) ((p₂.mul k).beq p₁)

theorem eq_coeff [NoNatZeroDivisors α] (ctx : Context α) (p₁ p₂ : Poly) (k : Nat) :
    eq_coeff_cert p₁ p₂ k = true → p₁.denote ctx = 0 → p₂.denote ctx = 0 := by
  intro h h1
  have ⟨hk, h⟩ := band_eq h
  rw [← Poly.beq_eq h, Poly.denote_mul] at h1
  obtain ⟨k, rfl⟩ := natAbs_pos hk
  exact zsmul_cancel (by intro h; cases h) h1

noncomputable def eq_diseq_subst_cert (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  band (!(ibeq k₁ 0)) (((p₁.mul k₂).combine (p₂.mul k₁)).beq p₃)

theorem eq_diseq_subst [NoNatZeroDivisors α] (ctx : Context α) (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) :
    eq_diseq_subst_cert k₁ k₂ p₁ p₂ p₃ = true → p₁.denote ctx = 0 → p₂.denote ctx ≠ 0 →
    p₃.denote ctx ≠ 0 := by
  intro h h1 h2 h3
  have ⟨hk, h⟩ := band_eq h
  rw [← Poly.beq_eq h, Poly.denote_combine, Poly.denote_mul, Poly.denote_mul, h1, zsmul_zero, zero_add] at h3
  exact h2 (zsmul_cancel (cast_ne hk) h3)

theorem eq_diseq_subst1 (ctx : Context α) (k : Int) (p₁ p₂ p₃ : Poly) :
    ((p₁.mul k).combine p₂).beq p₃ = true → p₁.denote ctx = 0 → p₂.denote ctx ≠ 0 → p₃.denote
    ctx ≠ 0 := by
  intro h h1 h2
  rw [← Poly.beq_eq h, Poly.denote_combine, Poly.denote_mul, h1, zsmul_zero, zero_add]
  exact h2

noncomputable def eq_eq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  ((p₁.mul (p₂.coeff x)).combine (p₂.mul (-(p₁.coeff x)))).beq p₃

theorem eq_eq_subst (ctx : Context α) (x : Var) (p₁ p₂ p₃ : Poly) : eq_eq_subst_cert x p₁ p₂ p₃
    = true → p₁.denote ctx = 0 → p₂.denote ctx = 0 → p₃.denote ctx = 0 := by
  intro h h1 h2
  rw [← Poly.beq_eq h, Poly.denote_combine, Poly.denote_mul, Poly.denote_mul, h1, h2, zsmul_zero, zsmul_zero, add_zero]

noncomputable def imp_eq_cert (p : Poly) (x y : Var) : Bool :=
  ((Expr.sub (.var x) (.var y)).toPoly).beq p

theorem imp_eq (ctx : Context α) (p : Poly) (x y : Var) : imp_eq_cert p x y = true → p.denote
    ctx = 0 → Var.denote ctx x = Var.denote ctx y := by
  intro h h1
  rw [← Poly.beq_eq h, Expr.denote_toPoly] at h1
  exact sub_eq_zero_iff.1 h1

end
end Lean.Grind.Linarith
