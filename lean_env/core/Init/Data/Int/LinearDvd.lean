prelude
import Init.Data.Int.Cutsat
import Init.Data.Int.DivMod.Lemmas

/-!
# Linear integer arithmetic: divisibility, division and remainder

Certificates of `grind`'s integer solver for `∣`, `/`, `%` and truncated subtraction, and what
`simp +arith` quotes for divisibility. A certificate never relies on the theory of the gcd: it checks
the divisibilities it needs by computing remainders.
-/

set_option linter.all false

namespace Int.Internal.Linear
open Lean.Grind.CommRing (ibeq ibeq_eq cond_and band band_eq cast_ne)
open Lean.Grind.Order (ile ilt ile_iff)

/-! ## Checks -/

/-- `d` divides `k`, by computing the remainder. -/
noncomputable def dvdCheck (d k : Int) : Bool := ibeq (k % d) 0

theorem dvd_of_check {d k : Int} (h : dvdCheck d k = true) : d ∣ k := by
  refine ⟨k / d, ?_⟩
  have h1 := ibeq_eq h
  rw [Int.emod_def] at h1
  omega

/-- All coefficients of variables are multiples of `g`. -/
noncomputable def Poly.dvdCoeffs (g : Int) (p : Poly) : Bool :=
  Poly.rec (fun _ => true) (fun k _ _ ih => cond (dvdCheck g k) ih false) p

/-- The gcd of `k` and the coefficients of variables. -/
noncomputable def Poly.gcdCoeffs (p : Poly) (k : Nat) : Nat :=
  Poly.rec (fun _ => k) (fun a _ _ ih => Nat.gcd a.natAbs ih) p

theorem dvd_dropConst (ctx : Context) {g : Int} {p : Poly} (h : p.dvdCoeffs g = true) :
    g ∣ p.dropConst.eval ctx := by
  induction p with
  | num k => exact ⟨0, (Int.mul_zero g).symm⟩
  | add k v p ih =>
    have ⟨h1, h2⟩ := cond_and h
    obtain ⟨c, hc⟩ := dvd_of_check h1
    obtain ⟨d, hd⟩ := ih h2
    refine ⟨c * Var.denote ctx v + d, ?_⟩
    show k * Var.denote ctx v + p.dropConst.eval ctx = _
    rw [hc, hd, Int.mul_add, Int.mul_assoc]

theorem dvd_lin {d a x b y : Int} (hx : d ∣ a * x) (hy : d ∣ b * y) : d ∣ a * x + b * y := by
  obtain ⟨c, hc⟩ := hx
  obtain ⟨e, he⟩ := hy
  exact ⟨c + e, by rw [hc, he, Int.mul_add]⟩

theorem dvd_mul_of_dvd {d e a x : Int} (h : d ∣ a * e) (hx : e ∣ x) : d ∣ a * x := by
  obtain ⟨c, rfl⟩ := hx
  rw [← Int.mul_assoc]
  obtain ⟨f, hf⟩ := h
  exact ⟨f * c, by rw [hf, Int.mul_assoc]⟩

theorem Poly.dvd_num_zero (d : Int) : d ∣ (0 : Int) := ⟨0, (Int.mul_zero d).symm⟩

section
variable (ctx : Context)

/-! ## Unsatisfiable and trivial divisibilities -/

/-- A common divisor of `k` and the coefficients does not divide the constant. -/
noncomputable def dvd_unsat_cert (k : Int) (p : Poly) : Bool :=
  let g : Int := p.gcdCoeffs k.natAbs
  band (dvdCheck g k) (band (p.dvdCoeffs g) (!(dvdCheck g p.getConst)))

theorem dvd_unsat_eval {k : Int} {p : Poly} (h : dvd_unsat_cert k p = true) : ¬ k ∣ p.eval ctx := by
  have ⟨h1, h⟩ := band_eq h
  have ⟨h2, h3⟩ := band_eq h
  intro hk
  obtain ⟨a, ha⟩ := Int.dvd_trans (dvd_of_check h1) hk
  obtain ⟨b, hb⟩ := dvd_dropConst ctx h2
  rw [Poly.eval_dropConst, hb] at ha
  have hc : ((p.gcdCoeffs k.natAbs : Nat) : Int) ∣ p.getConst :=
    ⟨a - b, by rw [Int.mul_sub, ← ha]; omega⟩
  have : dvdCheck (p.gcdCoeffs k.natAbs : Nat) p.getConst = true := by
    show ibeq _ 0 = true
    rw [Int.emod_eq_zero_of_dvd hc]
    rfl
  rw [this] at h3
  exact Bool.noConfusion h3

theorem dvd_unsat (k : Int) (p : Poly) : dvd_unsat_cert k p = true → k ∣ p.denote' ctx → False := by
  intro h
  rw [Poly.denote'_eq]
  exact dvd_unsat_eval ctx h

noncomputable def dvd_eq_false_cert (k : Int) (e : Expr) : Bool := dvd_unsat_cert k e.norm

theorem dvd_eq_false (k : Int) (e : Expr) (h : dvd_eq_false_cert k e = true) :
    (k ∣ e.denote ctx) = False := by
  rw [← Expr.eval_norm]
  exact eq_false (dvd_unsat_eval ctx h)

/-! ## Normal forms -/

theorem dvd_norm_expr (k : Int) (e : Expr) (p : Poly) :
    e.norm.beq p = true → k ∣ e.denote ctx → k ∣ p.denote' ctx := by
  intro h
  rw [norm_dvd ctx k e p h]
  exact id

theorem dvd_norm (k : Int) (p₁ p₂ : Poly) :
    p₁.norm.beq p₂ = true → k ∣ p₁.denote' ctx → k ∣ p₂.denote' ctx := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h, Poly.eval_norm]
  exact id

theorem eq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) :
    p.denote' ctx = 0 → p'.denote' ctx = 0 := h ▸ id

theorem le_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) :
    p.denote' ctx ≤ 0 → p'.denote' ctx ≤ 0 := h ▸ id

theorem diseq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) :
    p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := h ▸ id

theorem dvd_norm_poly (d : Int) (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) :
    d ∣ p.denote' ctx → d ∣ p'.denote' ctx := h ▸ id

noncomputable def dvd_coeff_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (k : Int) : Bool :=
  band (!(ibeq k 0)) (band (ibeq k₁ (k * k₂)) (p₁.beq (p₂.mul k)))

theorem dvd_coeff_iff {k₁ : Int} {p₁ : Poly} {k₂ : Int} {p₂ : Poly} {k : Int}
    (h : dvd_coeff_cert k₁ p₁ k₂ p₂ k = true) : k₁ ∣ p₁.eval ctx ↔ k₂ ∣ p₂.eval ctx := by
  have ⟨hk, h⟩ := band_eq h
  have ⟨h1, h2⟩ := band_eq h
  rw [ibeq_eq h1, Poly.beq_eq h2, Poly.eval_mul]
  constructor
  · rintro ⟨c, hc⟩
    exact ⟨c, Int.eq_of_mul_eq_mul_left (cast_ne hk) (by rw [hc, Int.mul_assoc])⟩
  · rintro ⟨c, hc⟩
    exact ⟨c, by rw [hc, Int.mul_assoc]⟩

theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (k : Int) :
    dvd_coeff_cert k₁ p₁ k₂ p₂ k = true → k₁ ∣ p₁.denote' ctx → k₂ ∣ p₂.denote' ctx := by
  intro h
  rw [Poly.denote'_eq, Poly.denote'_eq]
  exact (dvd_coeff_iff ctx h).1

noncomputable def norm_dvd_gcd_cert (k₁ : Int) (e : Expr) (k₂ : Int) (p : Poly) (k : Int) : Bool :=
  dvd_coeff_cert k₁ e.norm k₂ p k

theorem norm_dvd_gcd (k₁ : Int) (e : Expr) (k₂ : Int) (p : Poly) (k : Int)
    (h : norm_dvd_gcd_cert k₁ e k₂ p k = true) : (k₁ ∣ e.denote ctx) = (k₂ ∣ p.denote' ctx) := by
  rw [← Expr.eval_norm, Poly.denote'_eq]
  exact propext (dvd_coeff_iff ctx h)

/-! ## Combining divisibilities -/

/-- The polynomial without its leading term. -/
noncomputable def Poly.tail (p : Poly) : Poly := Poly.rec (fun k => .num k) (fun _ _ p _ => p) p

noncomputable def Poly.headTerm (ctx : Context) (p : Poly) : Int :=
  Poly.rec (fun _ => 0) (fun k v _ _ => k * Var.denote ctx v) p

/-- The leading coefficient, 0 for a constant. -/
noncomputable def Poly.headCoeff (p : Poly) : Int := Poly.rec (fun _ => 0) (fun k _ _ _ => k) p

theorem Poly.eval_tail (p : Poly) : p.eval ctx = p.headTerm ctx + p.tail.eval ctx := by
  cases p with
  | num k => exact (Int.zero_add k).symm
  | add k v p => rfl

theorem Poly.dvd_headTerm {d : Int} (p : Poly) (h : d ∣ p.headCoeff) : d ∣ p.headTerm ctx := by
  cases p with
  | num k => exact ⟨0, (Int.mul_zero d).symm⟩
  | add k v p =>
    obtain ⟨c, hc⟩ := h
    have hc : k = d * c := hc
    exact ⟨c * Var.denote ctx v, by
      show k * Var.denote ctx v = _
      rw [hc, Int.mul_assoc]⟩

noncomputable def dvd_elim_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) : Bool :=
  band (dvdCheck k₂ k₁) (band (dvdCheck k₂ p₁.headCoeff) (p₁.tail.beq p₂))

theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) :
    dvd_elim_cert k₁ p₁ k₂ p₂ = true → k₁ ∣ p₁.denote' ctx → k₂ ∣ p₂.denote' ctx := by
  intro h
  have ⟨h1, h⟩ := band_eq h
  have ⟨h2, h3⟩ := band_eq h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.beq_eq h3, Poly.eval_tail ctx p₁]
  intro h4
  obtain ⟨a, ha⟩ := Int.dvd_trans (dvd_of_check h1) h4
  obtain ⟨b, hb⟩ := Poly.dvd_headTerm ctx p₁ (dvd_of_check h2)
  exact ⟨a - b, by rw [Int.mul_sub, ← ha, ← hb]; omega⟩

noncomputable def dvd_lin_cert (d₁ : Int) (p₁ : Poly) (a : Int) (d₂ : Int) (p₂ : Poly) (b : Int) (d : Int)
    (p : Poly) : Bool :=
  band (dvdCheck d (a * d₁)) (band (dvdCheck d (b * d₂)) ((lin2 p₁ a p₂ b).beq p))

theorem dvd_lin2 {d₁ : Int} {p₁ : Poly} {a d₂ : Int} {p₂ : Poly} {b d : Int} {p : Poly}
    (h : dvd_lin_cert d₁ p₁ a d₂ p₂ b d p = true) (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) :
    d ∣ p.denote' ctx := by
  have ⟨h3, h⟩ := band_eq h
  have ⟨h4, h5⟩ := band_eq h
  rw [Poly.denote'_eq] at *
  rw [← Poly.beq_eq h5, lin2_eval]
  exact dvd_lin (dvd_mul_of_dvd (dvd_of_check h3) h₁) (dvd_mul_of_dvd (dvd_of_check h4) h₂)

noncomputable def dvd_solve_combine_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (α β : Int) : Bool :=
  dvd_lin_cert d₁ p₁ (α * d₂) d₂ p₂ (β * d₁) d p

theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (_g α β : Int) : dvd_solve_combine_cert d₁ p₁ d₂ p₂ d p α β = true →
    d₁ ∣ p₁.denote' ctx → d₂ ∣ p₂.denote' ctx → d ∣ p.denote' ctx := dvd_lin2 ctx

noncomputable def dvd_solve_elim_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) :
    Bool :=
  dvd_lin_cert d₁ p₁ p₂.headCoeff d₂ p₂ (-p₁.headCoeff) d p

theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) :
    dvd_solve_elim_cert d₁ p₁ d₂ p₂ d p = true →
    d₁ ∣ p₁.denote' ctx → d₂ ∣ p₂.denote' ctx → d ∣ p.denote' ctx := dvd_lin2 ctx

noncomputable def eq_dvd_subst_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly) :
    Bool :=
  band (dvdCheck d₃ (p₁.coeff x * d₂)) ((lin2 p₂ (p₁.coeff x) p₁ (-(p₂.coeff x))).beq p₃)

theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly) :
    eq_dvd_subst_cert x p₁ d₂ p₂ d₃ p₃ = true →
    p₁.denote' ctx = 0 → d₂ ∣ p₂.denote' ctx → d₃ ∣ p₃.denote' ctx := by
  intro h h₁ h₂
  have ⟨h3, h4⟩ := band_eq h
  rw [Poly.denote'_eq] at *
  rw [← Poly.beq_eq h4, lin2_eval, h₁, Int.mul_zero, Int.add_zero]
  exact dvd_mul_of_dvd (dvd_of_check h3) h₂

noncomputable def dvd_of_eq_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) : Bool :=
  band (dvdCheck d₂ (p₁.coeff x)) ((p₁.combine (.add (-(p₁.coeff x)) x (.num 0))).beq p₂)

theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) :
    dvd_of_eq_cert x p₁ d₂ p₂ = true → p₁.denote' ctx = 0 → d₂ ∣ p₂.denote' ctx := by
  intro h h₁
  have ⟨h3, h4⟩ := band_eq h
  rw [Poly.denote'_eq] at *
  rw [← Poly.beq_eq h4, Poly.eval_combine, h₁]
  obtain ⟨c, hc⟩ := dvd_of_check h3
  refine ⟨-(c * Var.denote ctx x), ?_⟩
  show 0 + (-(p₁.coeff x) * Var.denote ctx x + 0) = _
  rw [hc, Int.zero_add, Int.add_zero, Int.neg_mul, Int.mul_neg, Int.mul_assoc]

/-! ## Divisibility tightens inequalities -/

theorem tight_aux {d P b₁ b₂ b₃ : Int} (hd : 0 < d) (h : d ∣ P + b₁) (hle : P + b₂ ≤ 0)
    (h3 : b₃ ≤ b₁ - d * ((b₁ - b₂) / d)) : P + b₃ ≤ 0 := by
  obtain ⟨m, hm⟩ := h
  have h1 : d * m ≤ b₁ - b₂ := by omega
  have h2 : m ≤ (b₁ - b₂) / d := Prover.Int.le_ediv_of_mul_le hd h1
  have h4 := Prover.Int.mul_le_mul_left (Int.le_of_lt hd) h2
  omega

noncomputable def dvd_le_tight_cert (d : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  band (ilt 0 d) (band (p₂.dropConst.beq p₁.dropConst) (band (p₃.dropConst.beq p₁.dropConst)
    (ile p₃.getConst (p₁.getConst - d * ((p₁.getConst - p₂.getConst) / d)))))

theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly) :
    dvd_le_tight_cert d p₁ p₂ p₃ = true → d ∣ p₁.denote' ctx → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h h1 h2
  have ⟨hd, h⟩ := band_eq h
  have ⟨e2, h⟩ := band_eq h
  have ⟨e3, h3⟩ := band_eq h
  rw [Poly.denote'_eq, Poly.eval_dropConst] at *
  rw [Poly.beq_eq e2] at h2
  rw [Poly.beq_eq e3]
  exact tight_aux (ilt_lt hd) h1 h2 (ile_le h3)

noncomputable def dvd_neg_le_tight_cert (d : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  band (ilt 0 d) (band (p₂.dropConst.beq (p₁.dropConst.mul (-1))) (band (p₃.dropConst.beq (p₁.dropConst.mul (-1)))
    (ile p₃.getConst (-p₁.getConst - d * ((-p₁.getConst - p₂.getConst) / d)))))

theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly) :
    dvd_neg_le_tight_cert d p₁ p₂ p₃ = true → d ∣ p₁.denote' ctx → p₂.denote' ctx ≤ 0 →
    p₃.denote' ctx ≤ 0 := by
  intro h h1 h2
  have ⟨hd, h⟩ := band_eq h
  have ⟨e2, h⟩ := band_eq h
  have ⟨e3, h3⟩ := band_eq h
  rw [Poly.denote'_eq, Poly.eval_dropConst] at *
  rw [Poly.beq_eq e2, Poly.eval_mul] at h2
  rw [Poly.beq_eq e3, Poly.eval_mul]
  refine tight_aux (b₁ := -p₁.getConst) (ilt_lt hd) ?_ h2 (ile_le h3)
  obtain ⟨c, hc⟩ := h1
  exact ⟨-c, by rw [Int.mul_neg, ← hc]; omega⟩

end

/-! ## Facts about `%`, `/`, and truncated subtraction that the solver adds -/

theorem of_not_dvd (a b : Int) : (a != 0) = true → ¬ a ∣ b → b % a > 0 := by
  intro h h1
  rcases Int.emod_pos_of_not_dvd h1 with ha | h2
  · have h : (!decide (a = 0)) = true := h
    rw [decide_eq_true ha] at h
    exact Bool.noConfusion h
  · exact h2

theorem bne_zero {a : Int} (h : (a != 0) = true) : a ≠ 0 := fun ha => by
  have h : (!decide (a = 0)) = true := h
  rw [decide_eq_true ha] at h
  exact Bool.noConfusion h

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  rw [Int.emod_def]
  omega

theorem emod_nonneg (x y : Int) : (y != 0) = true → -1 * (x % y) ≤ 0 := by
  intro h
  have := Int.emod_nonneg x (bne_zero h)
  omega

noncomputable def emod_le_cert (y n : Int) : Bool := band (y != 0) (ibeq n (1 - y.natAbs))

theorem emod_le (x y : Int) (n : Int) : emod_le_cert y n = true → x % y + n ≤ 0 := by
  intro h
  have ⟨h1, h2⟩ := band_eq h
  have := Int.emod_lt x (bne_zero h1)
  rw [ibeq_eq h2]
  omega

theorem natCast_sub (x y : Nat) :
    (NatCast.natCast (x - y) : Int) =
      if (NatCast.natCast y : Int) + (-1) * NatCast.natCast x ≤ 0 then
        (NatCast.natCast x : Int) + -1 * NatCast.natCast y
      else (0 : Int) := by
  show ((x - y : Nat) : Int) = if (y : Int) + (-1) * (x : Int) ≤ 0 then (x : Int) + -1 * (y : Int) else 0
  split <;> omega

end Int.Internal.Linear

/-! ## What the simplification procedures quote for divisibility of literals -/

namespace Int

theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : (b % a == 0) = true) : (a ∣ b) = True :=
  eq_true (dvd_of_emod_eq_zero (of_decide_eq_true h))

theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : (b % a != 0) = true) : (a ∣ b) = False :=
  eq_false fun h' => Internal.Linear.bne_zero h (Int.emod_eq_zero_of_dvd h')

end Int
