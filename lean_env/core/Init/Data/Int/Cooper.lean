prelude
import Init.Data.Int.LinearDvd

/-!
# Cooper's case split for integer constraints

From `a * x + p ≤ 0` with `a < 0` and `b * x + q ≤ 0` with `0 < b`: moving `x` up to the largest value that
the second allows (`right`), or down to the smallest that the first allows (`left`), keeps both, and then the
slack is one of finitely many numbers (Cooper 1972).
-/

set_option linter.all false

namespace Int.Internal.Linear
open Lean.Grind.CommRing (ibeq ibeq_eq cond_and band band_eq cast_ne)
open Lean.Grind.Order (ile ilt ile_iff)

/-- One of `p 0`, …, `p (n - 1)` holds. -/
def OrOver (n : Nat) (p : Nat → Prop) : Prop := Nat.rec False (fun n ih => p n ∨ ih) n

/-- If `p n`, …, `p 1` are refuted in turn, `p 0` remains. -/
def OrOverCases (n : Nat) (p : Nat → Prop) : Prop := Nat.rec (p 0) (fun n ih => (p (n + 1) → False) → ih) n

theorem orOver_cases (n : Nat) (p : Nat → Prop) (h : OrOver (n + 1) p) : OrOverCases n p := by
  induction n with
  | zero => exact h.resolve_right id
  | succ n ih => exact fun h' => ih (h.resolve_left h')

theorem orOver_of_lt {n k : Nat} {p : Nat → Prop} (hk : k < n) (h : p k) : OrOver n p := by
  induction n with
  | zero => exact absurd hk (Nat.not_lt_zero k)
  | succ n ih =>
    rcases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ hk) with e | hlt
    · exact .inl (e ▸ h)
    · exact .inr (ih hlt)

/-- The leading variable of a polynomial. -/
noncomputable def Poly.headVar (p : Poly) : Var := Poly.rec (fun _ => (0 : Nat)) (fun _ v _ _ => v) p

theorem Poly.headTerm_eq (ctx : Context) (p : Poly) :
    p.headTerm ctx = p.headCoeff * Var.denote ctx p.headVar := by
  cases p with
  | num k => exact (Int.zero_mul _).symm
  | add k v p => rfl

/-- `b * p - a * q`, where `p₁ = a * x + p` and `p₂ = b * x + q`. -/
noncomputable def cooperPoly (p₁ p₂ : Poly) : Poly := lin2 p₁.tail p₂.headCoeff p₂.tail (-p₁.headCoeff)

noncomputable def cooper_cert (p₁ p₂ : Poly) : Bool :=
  band (ilt p₁.headCoeff 0) (band (ilt 0 p₂.headCoeff) (Nat.beq p₁.headVar p₂.headVar))

section
variable (ctx : Context)

/-! ## Splitting at the upper bound -/

noncomputable def cooper_right_split (p₁ p₂ : Poly) (k : Nat) : Prop :=
  (cooperPoly p₁ p₂).eval ctx + -p₁.headCoeff * k ≤ 0 ∧ p₂.headCoeff ∣ p₂.tail.eval ctx + k

noncomputable def cooper_right_cert (p₁ p₂ : Poly) (n : Nat) : Bool :=
  band (cooper_cert p₁ p₂) (ibeq p₂.headCoeff n)

theorem cooper_right (p₁ p₂ : Poly) (n : Nat) : cooper_right_cert p₁ p₂ n = true →
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → OrOver n (cooper_right_split ctx p₁ p₂) := by
  intro h h₁ h₂
  have ⟨h, hn⟩ := band_eq h
  have ⟨ha, h⟩ := band_eq h
  have ⟨hb, hv⟩ := band_eq h
  have ha := ilt_lt ha
  have hb := ilt_lt hb
  have hn := ibeq_eq hn
  rw [Poly.denote'_eq, Poly.eval_tail, Poly.headTerm_eq] at h₁ h₂
  rw [← (Nat.eq_of_beq_eq_true hv : p₁.headVar = p₂.headVar)] at h₂
  have hk0 := Int.emod_nonneg (-p₂.tail.eval ctx) (show p₂.headCoeff ≠ 0 by omega)
  have hkb := Int.emod_lt_of_pos (-p₂.tail.eval ctx) hb
  have hdiv := Int.mul_ediv_add_emod (-p₂.tail.eval ctx) p₂.headCoeff
  have hle : Var.denote ctx p₁.headVar ≤ -p₂.tail.eval ctx / p₂.headCoeff :=
    Prover.Int.le_ediv_of_mul_le hb (by omega)
  obtain ⟨k, hk⟩ := Int.eq_ofNat_of_zero_le hk0
  rw [hk] at hkb hdiv
  refine orOver_of_lt (k := k) (by omega) ⟨?_, -(-p₂.tail.eval ctx / p₂.headCoeff), ?_⟩
  · show (lin2 _ _ _ _).eval ctx + _ ≤ 0
    rw [lin2_eval]
    have h3 := Int.mul_le_mul_of_nonneg_left hle (show 0 ≤ -p₁.headCoeff by omega)
    have h4 := Int.mul_le_mul_of_nonneg_left
      (show p₁.tail.eval ctx ≤ -p₁.headCoeff * (-p₂.tail.eval ctx / p₂.headCoeff) by
        simp only [Int.neg_mul] at h3 ⊢
        omega) (Int.le_of_lt hb)
    have h5 : p₂.headCoeff * (-p₁.headCoeff * (-p₂.tail.eval ctx / p₂.headCoeff)) =
        -p₁.headCoeff * (-p₂.tail.eval ctx - k) := by
      rw [Int.mul_left_comm]
      congr 1
      omega
    rw [h5, Int.mul_sub, Int.mul_neg] at h4
    omega
  · rw [Int.mul_neg]
    omega

noncomputable def cooper_right_split_ineq_cert (p₁ p₂ : Poly) (k : Nat) (p' : Poly) : Bool :=
  ((cooperPoly p₁ p₂).addConst (-p₁.headCoeff * k)).beq p'

theorem cooper_right_split_ineq (p₁ p₂ : Poly) (k : Nat) (_b : Int) (p' : Poly) :
    cooper_right_split ctx p₁ p₂ k → cooper_right_split_ineq_cert p₁ p₂ k p' = true → p'.denote' ctx ≤ 0 := by
  intro h h'
  rw [Poly.denote'_eq, ← Poly.beq_eq h', Poly.eval_addConst]
  exact h.1

noncomputable def cooper_right_split_dvd_cert (p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) : Bool :=
  band (ibeq b p₂.headCoeff) ((p₂.tail.addConst k).beq p')

theorem cooper_right_split_dvd (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) :
    cooper_right_split ctx p₁ p₂ k → cooper_right_split_dvd_cert p₂ k b p' = true → b ∣ p'.denote' ctx := by
  intro h h'
  have ⟨hb, h'⟩ := band_eq h'
  rw [Poly.denote'_eq, ← Poly.beq_eq h', Poly.eval_addConst, ibeq_eq hb]
  exact h.2

/-! ## Splitting at the lower bound -/

noncomputable def cooper_left_split (p₁ p₂ : Poly) (k : Nat) : Prop :=
  (cooperPoly p₁ p₂).eval ctx + p₂.headCoeff * k ≤ 0 ∧ p₁.headCoeff ∣ p₁.tail.eval ctx + k

noncomputable def cooper_left_cert (p₁ p₂ : Poly) (n : Nat) : Bool :=
  band (cooper_cert p₁ p₂) (ibeq (-p₁.headCoeff) n)

theorem cooper_left (p₁ p₂ : Poly) (n : Nat) : cooper_left_cert p₁ p₂ n = true →
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → OrOver n (cooper_left_split ctx p₁ p₂) := by
  intro h h₁ h₂
  have ⟨h, hn⟩ := band_eq h
  have ⟨ha, h⟩ := band_eq h
  have ⟨hb, hv⟩ := band_eq h
  have ha := ilt_lt ha
  have hb := ilt_lt hb
  have hn := ibeq_eq hn
  rw [Poly.denote'_eq, Poly.eval_tail, Poly.headTerm_eq] at h₁ h₂
  rw [← (Nat.eq_of_beq_eq_true hv : p₁.headVar = p₂.headVar)] at h₂
  have hpos : 0 < -p₁.headCoeff := by omega
  have hk0 := Int.emod_nonneg (-p₁.tail.eval ctx) (show -p₁.headCoeff ≠ 0 by omega)
  have hkb := Int.emod_lt_of_pos (-p₁.tail.eval ctx) hpos
  have hdiv := Int.mul_ediv_add_emod (-p₁.tail.eval ctx) (-p₁.headCoeff)
  have hle : -Var.denote ctx p₁.headVar ≤ -p₁.tail.eval ctx / -p₁.headCoeff :=
    Prover.Int.le_ediv_of_mul_le hpos (by rw [Int.neg_mul_neg]; omega)
  obtain ⟨k, hk⟩ := Int.eq_ofNat_of_zero_le hk0
  rw [hk] at hkb hdiv
  refine orOver_of_lt (k := k) (by omega) ⟨?_, -p₁.tail.eval ctx / -p₁.headCoeff, ?_⟩
  · show (lin2 _ _ _ _).eval ctx + _ ≤ 0
    rw [lin2_eval]
    have h3 := Int.mul_le_mul_of_nonneg_left hle (Int.le_of_lt hb)
    have h4 := Int.mul_le_mul_of_nonneg_left
      (show p₂.tail.eval ctx ≤ p₂.headCoeff * (-p₁.tail.eval ctx / -p₁.headCoeff) by
        rw [Int.mul_neg] at h3
        omega) (Int.le_of_lt hpos)
    have h5 : -p₁.headCoeff * (p₂.headCoeff * (-p₁.tail.eval ctx / -p₁.headCoeff)) =
        p₂.headCoeff * (-p₁.tail.eval ctx - k) := by
      rw [Int.mul_left_comm]
      congr 1
      omega
    rw [h5, Int.mul_sub, Int.mul_neg] at h4
    omega
  · rw [Int.neg_mul] at hdiv
    omega

noncomputable def cooper_left_split_ineq_cert (p₁ p₂ : Poly) (k : Nat) (p' : Poly) : Bool :=
  ((cooperPoly p₁ p₂).addConst (p₂.headCoeff * k)).beq p'

theorem cooper_left_split_ineq (p₁ p₂ : Poly) (k : Nat) (_b : Int) (p' : Poly) :
    cooper_left_split ctx p₁ p₂ k → cooper_left_split_ineq_cert p₁ p₂ k p' = true → p'.denote' ctx ≤ 0 := by
  intro h h'
  rw [Poly.denote'_eq, ← Poly.beq_eq h', Poly.eval_addConst]
  exact h.1

noncomputable def cooper_left_split_dvd_cert (p₁ : Poly) (k : Nat) (a : Int) (p' : Poly) : Bool :=
  band (dvdCheck a p₁.headCoeff) ((p₁.tail.addConst k).beq p')

theorem cooper_left_split_dvd (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) :
    cooper_left_split ctx p₁ p₂ k → cooper_left_split_dvd_cert p₁ k a p' = true → a ∣ p'.denote' ctx := by
  intro h h'
  have ⟨ha, h'⟩ := band_eq h'
  rw [Poly.denote'_eq, ← Poly.beq_eq h', Poly.eval_addConst]
  exact Int.dvd_trans (dvd_of_check ha) h.2

/-! ## An interval without a solution of a congruence -/

/-- `p₁ = lo - x`, `p₂ = x - hi`, `p₃ = c * x + e`, `α * c + β * d = 1`, and the first number from `lo` on
that is congruent to `-α * e` modulo `d` lies beyond `hi`. -/
noncomputable def cooper_unsat_cert (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  band (p₁.beq (.add (-1) p₁.headVar (.num p₁.getConst)))
    (band (p₂.beq (.add 1 p₁.headVar (.num p₂.getConst)))
      (band (p₃.beq (.add p₃.headCoeff p₁.headVar (.num p₃.getConst)))
        (band (ibeq (α * p₃.headCoeff + β * d) 1)
          (band (ilt 0 d)
            (ilt (-p₂.getConst) (p₁.getConst + (-(p₁.getConst + α * p₃.getConst)) % d))))))

theorem emod_le_self {x d : Int} (hx : 0 ≤ x) (hd : 0 < d) : x % d ≤ x := by
  have h1 := Int.ediv_nonneg hx (Int.le_of_lt hd)
  have h2 := Int.mul_nonneg (Int.le_of_lt hd) h1
  have h3 := Int.emod_add_mul_ediv x d
  omega

theorem cooper_unsat (p₁ p₂ p₃ : Poly) (d : Int) (α β : Int) :
    cooper_unsat_cert p₁ p₂ p₃ d α β = true →
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → d ∣ p₃.denote' ctx → False := by
  intro h h₁ h₂ h₃
  have ⟨e1, h⟩ := band_eq h
  have ⟨e2, h⟩ := band_eq h
  have ⟨e3, h⟩ := band_eq h
  have ⟨hbez, h⟩ := band_eq h
  have ⟨hd, hgap⟩ := band_eq h
  have hbez := ibeq_eq hbez
  have hd := ilt_lt hd
  have hgap := ilt_lt hgap
  rw [Poly.denote'_eq, Poly.beq_eq e1] at h₁
  rw [Poly.denote'_eq, Poly.beq_eq e2] at h₂
  rw [Poly.denote'_eq, Poly.beq_eq e3] at h₃
  have h₁ : -1 * Var.denote ctx p₁.headVar + p₁.getConst ≤ 0 := h₁
  have h₂ : 1 * Var.denote ctx p₁.headVar + p₂.getConst ≤ 0 := h₂
  obtain ⟨m, hm⟩ := h₃
  have hm : p₃.headCoeff * Var.denote ctx p₁.headVar + p₃.getConst = d * m := hm
  generalize Var.denote ctx p₁.headVar = x at *
  generalize p₁.getConst = lo at *
  generalize p₂.getConst = hi at *
  generalize p₃.getConst = e at *
  generalize p₃.headCoeff = c at *
  have hx : x - lo = -(lo + α * e) + d * (α * m + β * x) := by
    have h1 : α * (c * x + e) = α * (d * m) := by rw [hm]
    have h2 : (α * c + β * d) * x = 1 * x := by rw [hbez]
    rw [Int.mul_add, ← Int.mul_assoc] at h1
    rw [Int.add_mul] at h2
    rw [Int.mul_add, Int.mul_left_comm d α m, ← Int.mul_assoc d β x, Int.mul_comm d β]
    omega
  have hmod : (x - lo) % d = (-(lo + α * e)) % d := by
    rw [hx, Int.add_mul_emod_self_left]
  have hle := emod_le_self (show 0 ≤ x - lo by omega) hd
  rw [hmod] at hle
  omega

end
end Int.Internal.Linear
