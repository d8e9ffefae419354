prelude
import Init.Data.Int.Linear
import Init.Grind.Norm

/-!
# Linear integer arithmetic: certificates of `grind`'s integer solver
-/

set_option linter.all false
universe u v w

namespace Int.Internal.Linear
open Lean.Grind.CommRing (ibeq ibeq_eq cond_and band band_eq cast_ne)
open Lean.Grind.Order (ile ilt ile_iff)

section
variable (ctx : Context)

theorem norm_sub' {e₁ e₂ : Poly} {p : Poly} (h : (e₁.combine (e₂.mul (-1))).beq p = true) :
    p.denote' ctx = e₁.denote' ctx - e₂.denote' ctx := by
  rw [Poly.denote'_eq, Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_combine, Poly.eval_mul,
    Int.neg_mul, Int.one_mul]
  rfl

theorem eq_of_core (p₁ p₂ p₃ : Poly) : (p₁.combine (p₂.mul (-1))).beq p₃ = true → p₁.denote' ctx
    = p₂.denote' ctx → p₃.denote' ctx = 0 := by
  intro h h1
  rw [norm_sub' ctx h]
  exact Int.sub_eq_zero.2 h1

theorem diseq_of_core (p₁ p₂ p₃ : Poly) : (p₁.combine (p₂.mul (-1))).beq p₃ = true → p₁.denote'
    ctx ≠ p₂.denote' ctx → p₃.denote' ctx ≠ 0 := by
  intro h h1
  rw [norm_sub' ctx h]
  exact fun e => h1 (Int.sub_eq_zero.1 e)

noncomputable def lin2 (p₁ : Poly) (a : Int) (p₂ : Poly) (b : Int) : Poly :=
  (p₁.mul a).combine (p₂.mul b)

theorem lin2_eval (p₁ : Poly) (a : Int) (p₂ : Poly) (b : Int) : (lin2 p₁ a p₂ b).eval ctx = a *
    p₁.eval ctx + b * p₂.eval ctx := by
  show ((p₁.mul a).combine (p₂.mul b)).eval ctx = _
  rw [Poly.eval_combine, Poly.eval_mul, Poly.eval_mul]

theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly) : (lin2 p₁ b p₂ (-a)).beq p₃ = true →
    p₁.denote' ctx = 0 → p₂.denote' ctx = 0 → p₃.denote' ctx = 0 := by
  intro h
  simp only [Poly.denote'_eq]
  rw [← Poly.beq_eq h, lin2_eval]
  intro h1 h2
  rw [h1, h2, Int.mul_zero, Int.mul_zero]
  rfl

/-- `p` is `e - x`, up to the order of terms. -/
noncomputable def eq_def_cert (x : Var) (e : Expr) (p : Poly) : Bool := (Expr.sub e (.var x)).norm.beq p.norm

theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) :
    eq_def_cert x e p = true → Var.denote ctx x = e.denote ctx → p.denote' ctx = 0 := by
  intro h h1
  rw [Poly.denote'_eq, ← Poly.eval_norm, ← Poly.beq_eq h, Expr.eval_norm]
  exact Int.sub_eq_zero.2 h1.symm

theorem eq_def' (x : Var) (e : Expr) (p : Poly) :
    eq_def_cert x e p = true → Var.denote ctx x = e.denote ctx → p.denote' ctx = 0 :=
  eq_def_struct ctx x e p

/-- `e` has the normal form `q` or `q'`, and `p` is `q' - x`, up to the order of terms. -/
noncomputable def eq_def_norm_cert (x : Var) (e : Expr) (q q' p : Poly) : Bool :=
  band (or (e.norm.beq q.norm) (e.norm.beq q'.norm)) ((q'.norm.combine (.add (-1) x (.num 0))).beq p.norm)

theorem eq_def'_norm (x : Var) (e : Expr) (q q' p : Poly) :
    eq_def_norm_cert x e q q' p = true → Var.denote ctx x = e.denote ctx →
    q.denote' ctx = q'.denote' ctx → p.denote' ctx = 0 := by
  intro h h1 h2
  have ⟨h3, h4⟩ := band_eq h
  simp only [Poly.denote'_eq] at *
  have h5 : e.denote ctx = q'.eval ctx := by
    rw [← Expr.eval_norm]
    rcases h' : e.norm.beq q.norm with _ | _
    · rw [h', Bool.false_or] at h3
      rw [Poly.beq_eq h3, Poly.eval_norm]
    · rw [Poly.beq_eq h', Poly.eval_norm, h2]
  rw [← Poly.eval_norm, ← Poly.beq_eq h4, Poly.eval_combine, Poly.eval_norm, ← h5]
  show e.denote ctx + (-1 * Var.denote ctx x + 0) = 0
  omega

theorem eq_def_struct_norm (x : Var) (e : Expr) (q q' p : Poly) :
    eq_def_norm_cert x e q q' p = true → Var.denote ctx x = e.denote ctx →
    q.denote' ctx = q'.denote' ctx → p.denote' ctx = 0 :=
  eq_def'_norm ctx x e q q' p

noncomputable def divisible (p : Poly) (k : Int) : Bool := p.beq ((p.divCeil k).mul k)

noncomputable def eq_unsat_coeff_cert (p : Poly) (k : Int) : Bool :=
  band (ilt 0 k) (band (divisible p.dropConst k) (band (ilt (k * (p.getConst / k)) p.getConst) (ilt p.getConst (k * (p.getConst / k + 1)))))

theorem eq_unsat_coeff (p : Poly) (k : Int) : eq_unsat_coeff_cert p k = true → p.denote' ctx = 0
    → False := by
  intro h h1
  have ⟨hk, h⟩ := band_eq h
  have ⟨hd, h⟩ := band_eq h
  have ⟨h3, h4⟩ := band_eq h
  have hk := ilt_lt hk
  have h3 := ilt_lt h3
  have h4 := ilt_lt h4
  rw [Poly.denote'_eq, Poly.eval_dropConst, Poly.beq_eq hd, Poly.eval_mul] at h1
  generalize (p.dropConst.divCeil k).eval ctx = q at h1
  generalize p.getConst / k = d at *
  have h5 : k * (d + q) < 0 := by rw [Int.mul_add]; omega
  have h6 : 0 < k * (d + 1 + q) := by rw [Int.mul_add]; omega
  have h7 : d + q < 0 := by
    refine Classical.byContradiction fun h => ?_
    have := Prover.Int.mul_le_mul_left (show 0 ≤ k by omega) (show 0 ≤ d + q by omega)
    rw [Int.mul_zero] at this; omega
  have h8 : 0 < d + 1 + q := by
    refine Classical.byContradiction fun h => ?_
    have := Prover.Int.mul_le_mul_left (show 0 ≤ k by omega) (show d + 1 + q ≤ 0 by omega)
    rw [Int.mul_zero] at this; omega
  omega

theorem eq_unsat (p : Poly) : isNum p (fun k => !(ibeq k 0)) = true → p.denote' ctx = 0 → False
    := by
  intro h h1
  obtain ⟨k, rfl, h⟩ := isNum_spec h
  exact cast_ne h h1

theorem diseq_unsat (p : Poly) : p.beq (.num 0) = true → p.denote' ctx ≠ 0 → False := by
  intro h h1
  rw [Poly.beq_eq h] at h1
  exact h1 rfl

theorem le_unsat (p : Poly) : isNum p (fun k => ilt 0 k) = true → p.denote' ctx ≤ 0 → False :=
    by
  intro h h1
  obtain ⟨k, rfl, h⟩ := isNum_spec h
  have := ilt_lt h
  exact Int.not_le.2 this h1

theorem le_norm (p₁ p₂ : Poly) :
    p₁.norm.beq p₂ = true → p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_norm]
  exact id

theorem le_coeff (p₁ p₂ : Poly) (k : Int) : tight_cert p₁ p₂ k = true → p₁.denote' ctx ≤ 0 →
    p₂.denote' ctx ≤ 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq]
  exact (tight ctx h).1

noncomputable def eq_coeff_cert (p₁ p₂ : Poly) (k : Int) : Bool :=
  band (!(ibeq k 0)) ((p₂.mul k).beq p₁)

theorem eq_coeff (p₁ p₂ : Poly) (k : Int) : eq_coeff_cert p₁ p₂ k = true → p₁.denote' ctx = 0 →
    p₂.denote' ctx = 0 := by
  intro h; have ⟨hk, h⟩ := band_eq h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_mul]
  exact (mul_eq_zero_iff (cast_ne hk)).1

theorem diseq_coeff (p₁ p₂ : Poly) (k : Int) : eq_coeff_cert p₁ p₂ k = true → p₁.denote' ctx ≠ 0
    → p₂.denote' ctx ≠ 0 := by
  intro h; have ⟨hk, h⟩ := band_eq h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_mul]
  exact mt (mul_eq_zero_iff (cast_ne hk)).2

theorem natAbs_nonneg (k : Int) : 0 ≤ (k.natAbs : Int) := Int.natCast_nonneg _

theorem nonneg_lin {a b x y : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) (hx : x ≤ 0) (hy : y ≤ 0) : a * x +
    b * y ≤ 0 := by
  have h1 := Prover.Int.mul_le_mul_left ha hx
  have h2 := Prover.Int.mul_le_mul_left hb hy
  rw [Int.mul_zero] at h1 h2
  exact Int.add_le_add h1 h2

noncomputable def leComb (p₁ p₂ : Poly) : Poly :=
  lin2 p₁ p₂.leadCoeff.natAbs p₂ p₁.leadCoeff.natAbs

theorem le_combine (p₁ p₂ p₃ : Poly) : (leComb p₁ p₂).beq p₃ = true → p₁.denote' ctx ≤ 0 →
    p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h
  simp only [Poly.denote'_eq]
  rw [← Poly.beq_eq h]
  show _ → _ → (lin2 _ _ _ _).eval ctx ≤ 0
  rw [lin2_eval]
  exact nonneg_lin (natAbs_nonneg _) (natAbs_nonneg _)

theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int) : tight_cert (leComb p₁ p₂) p₃ k = true →
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h h1 h2; rw [Poly.denote'_eq] at *
  refine (tight ctx h).1 ?_
  show (lin2 _ _ _ _).eval ctx ≤ 0
  rw [lin2_eval]; exact nonneg_lin (natAbs_nonneg _) (natAbs_nonneg _) h1 h2

theorem le_neg (p₁ p₂ : Poly) : ((p₁.mul (-1)).addConst 1).beq p₂ = true → ¬ p₁.denote' ctx ≤ 0
    → p₂.denote' ctx ≤ 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_addConst, Poly.eval_mul,
    Int.neg_mul, Int.one_mul]
  exact fun h => Int.neg_neg_of_pos (Int.not_le.1 h)

theorem diseq_neg (p₁ p₂ : Poly) : (p₁.mul (-1)).beq p₂ = true → p₁.denote' ctx ≠ 0 → p₂.denote'
    ctx ≠ 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_mul, Int.neg_mul, Int.one_mul]
  exact Int.neg_ne_zero.2

theorem eq_norm (p₁ p₂ : Poly) :
    p₁.norm.beq p₂ = true → p₁.denote' ctx = 0 → p₂.denote' ctx = 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_norm]
  exact id

theorem diseq_norm (p₁ p₂ : Poly) :
    p₁.norm.beq p₂ = true → p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≠ 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_norm]
  exact id

theorem le_norm_expr (lhs rhs : Expr) (p : Poly) : (Expr.sub lhs rhs).norm.beq p = true →
    lhs.denote ctx ≤ rhs.denote ctx → p.denote' ctx ≤ 0 := by
  intro h h1
  rw [sub_norm ctx h]
  exact Int.sub_nonpos_of_le h1

theorem eq_norm_expr (lhs rhs : Expr) (p : Poly) : (Expr.sub lhs rhs).norm.beq p = true →
    lhs.denote ctx = rhs.denote ctx → p.denote' ctx = 0 := by
  intro h h1
  rw [sub_norm ctx h]
  exact Int.sub_eq_zero.2 h1

theorem not_eq_norm_expr (lhs rhs : Expr) (p : Poly) : (Expr.sub lhs rhs).norm.beq p = true → ¬
    lhs.denote ctx = rhs.denote ctx → ¬ p.denote' ctx = 0 := by
  intro h h1
  rw [sub_norm ctx h]
  exact fun e => h1 (Int.sub_eq_zero.1 e)

theorem eq_of_le_ge (p₁ p₂ : Poly) : (p₁.mul (-1)).beq p₂ = true → p₁.denote' ctx ≤ 0 →
    p₂.denote' ctx ≤ 0 → p₁.denote' ctx = 0 := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_mul]
  omega

theorem le_of_le_diseq (p₁ p₂ p₃ : Poly) : band (cond (p₂.beq p₁) true (p₂.beq (p₁.mul (-1))))
    ((p₁.addConst 1).beq p₃) = true → p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≤
    0 := by
  intro h; have ⟨h1, h2⟩ := band_eq h
  simp only [Poly.denote'_eq]; rw [← Poly.beq_eq h2, Poly.eval_addConst]
  cases h3 : p₂.beq p₁ with
  | true =>
    rw [Poly.beq_eq h3]
    omega
  | false =>
    rw [h3] at h1
    have h1 : p₂.beq (p₁.mul (-1)) = true := h1
    rw [Poly.beq_eq h1, Poly.eval_mul]; omega

theorem diseq_split (p₁ p₂ p₃ : Poly) : band ((p₁.addConst 1).beq p₂)
    (((p₁.mul (-1)).addConst 1).beq p₃) = true → p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≤ 0 ∨
    p₃.denote' ctx ≤ 0 := by
  intro h; have ⟨h1, h2⟩ := band_eq h
  simp only [Poly.denote'_eq]
  rw [← Poly.beq_eq h1, ← Poly.beq_eq h2, Poly.eval_addConst, Poly.eval_addConst, Poly.eval_mul]
  intro h
  omega

theorem diseq_split_resolve (p₁ p₂ p₃ : Poly) : band ((p₁.addConst 1).beq p₂)
    (((p₁.mul (-1)).addConst 1).beq p₃) = true → p₁.denote' ctx ≠ 0 → ¬p₂.denote' ctx ≤ 0 →
    p₃.denote' ctx ≤ 0 :=
  fun h h1 h2 => (diseq_split ctx p₁ p₂ p₃ h h1).resolve_left h2

theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly) : band (ile 0 (p₁.coeff x))
    ((lin2 p₂ (p₁.coeff x) p₁ (-(p₂.coeff x))).beq p₃) = true → p₁.denote' ctx = 0 → p₂.denote'
    ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h; have ⟨h1, h⟩ := band_eq h
  simp only [Poly.denote'_eq]
  rw [← Poly.beq_eq h, lin2_eval]
  intro h2 h3
  rw [h2, Int.mul_zero, Int.add_zero]
  have := Prover.Int.mul_le_mul_left (ile_le h1) h3
  rw [Int.mul_zero] at this
  exact this

theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly) : band (ile (p₁.coeff x) 0)
    ((lin2 p₁ (p₂.coeff x) p₂ (-(p₁.coeff x))).beq p₃) = true → p₁.denote' ctx = 0 → p₂.denote'
    ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h; have ⟨h1, h⟩ := band_eq h
  have h1 := ile_le h1
  simp only [Poly.denote'_eq]
  rw [← Poly.beq_eq h, lin2_eval]
  intro h2 h3
  rw [h2, Int.mul_zero, Int.zero_add]
  have := Prover.Int.mul_le_mul_left (show 0 ≤ -(p₁.coeff x) by omega) h3
  rw [Int.mul_zero] at this
  exact this

theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly) : band (!(ibeq (p₁.coeff x) 0))
    ((lin2 p₁ (p₂.coeff x) p₂ (-(p₁.coeff x))).beq p₃) = true → p₁.denote' ctx = 0 → p₂.denote'
    ctx ≠ 0 → p₃.denote' ctx ≠ 0 := by
  intro h; have ⟨h1, h⟩ := band_eq h
  have h1 := cast_ne h1
  simp only [Poly.denote'_eq]
  rw [← Poly.beq_eq h, lin2_eval]
  intro h2 h3 h4
  rw [h2, Int.mul_zero, Int.zero_add] at h4
  exact h3 ((mul_eq_zero_iff (by omega)).1 h4)

theorem eq_eq_false_of_divCoeff (lhs rhs : Expr) (k : Int)
    (h : eq_unsat_coeff_cert (Expr.sub lhs rhs).norm k = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  refine eq_false fun h1 => eq_unsat_coeff ctx _ k h ?_
  rw [Poly.denote'_eq, Expr.eval_norm]
  exact Int.sub_eq_zero.2 h1

theorem norm_dvd (k : Int) (e : Expr) (p : Poly) (h : e.norm.beq p = true) : (k ∣ e.denote ctx)
    = (k ∣ p.denote' ctx) := by
  rw [Poly.denote'_eq, ← Poly.beq_eq h, Expr.eval_norm]

end
end Int.Internal.Linear


/-- `grind` reasons about equality of propositions, not about `↔`. -/
theorem Lean.Grind.iff_eq (p q : Prop) : (p ↔ q) = (p = q) := propext iff_iff_eq

init_grind_norm Lean.Grind.not_and |
  Lean.Grind.iff_eq heq_eq_eq and_true true_and and_false false_and
  Bool.and_eq_true Bool.or_eq_true decide_eq_true_eq beq_iff_eq
  Int.lt_eq Nat.lt_eq ne_eq
