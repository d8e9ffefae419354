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

theorem le_neg_of_add_nonpos_left {a b : Int} (h : a + b ≤ 0) : a ≤ -b := by omega
theorem le_neg_of_add_nonpos_right {a b : Int} (h : a + b ≤ 0) : b ≤ -a := by omega

/-- `p ≤ n * x` still holds when `x` moves up to `t`, and the slack `k` is what is left of `-q`. -/
theorem combine_at {n b p q x t k : Int} (hn : 0 ≤ n) (hb : 0 ≤ b) (h : p ≤ n * x) (hx : x ≤ t)
    (ht : b * t + k = -q) : b * p + n * q + n * k ≤ 0 := by
  have h1 := Int.mul_le_mul_of_nonneg_left (Int.le_trans h (Int.mul_le_mul_of_nonneg_left hx hn)) hb
  have h2 : b * (n * t) + n * q + n * k = 0 := by
    rw [Int.add_right_comm, Int.mul_left_comm, ← Int.mul_add, ht, Int.mul_neg, Int.add_left_neg]
  exact Int.le_trans (Int.add_le_add_right (Int.add_le_add_right h1 _) _) (Int.le_of_eq h2)

theorem add_eq_mul_neg {b q t k : Int} (h : b * t + k = -q) : q + k = b * -t := by
  rw [Int.mul_neg]
  omega

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
  have hk0 := Int.emod_nonneg (-p₂.tail.eval ctx) (Int.ne_of_gt hb)
  have hkb := Int.emod_lt_of_pos (-p₂.tail.eval ctx) hb
  have hdiv := Int.mul_ediv_add_emod (-p₂.tail.eval ctx) p₂.headCoeff
  have hle := Prover.Int.le_ediv_of_mul_le hb (le_neg_of_add_nonpos_left h₂)
  have hp := le_neg_of_add_nonpos_right h₁
  rw [← Int.neg_mul] at hp
  obtain ⟨k, hk⟩ := Int.eq_ofNat_of_zero_le hk0
  rw [hk] at hkb hdiv
  refine orOver_of_lt (Int.ofNat_lt.1 (Int.lt_of_lt_of_le hkb (Int.le_of_eq hn))) ⟨?_, _, add_eq_mul_neg hdiv⟩
  show (lin2 _ _ _ _).eval ctx + _ ≤ 0
  rw [lin2_eval]
  exact combine_at (Int.neg_nonneg_of_nonpos (Int.le_of_lt ha)) (Int.le_of_lt hb) hp hle hdiv

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
  have hpos := Int.neg_pos_of_neg ha
  have hk0 := Int.emod_nonneg (-p₁.tail.eval ctx) (Int.ne_of_gt hpos)
  have hkb := Int.emod_lt_of_pos (-p₁.tail.eval ctx) hpos
  have hdiv := Int.mul_ediv_add_emod (-p₁.tail.eval ctx) (-p₁.headCoeff)
  have hle : -Var.denote ctx p₁.headVar ≤ -p₁.tail.eval ctx / -p₁.headCoeff :=
    Prover.Int.le_ediv_of_mul_le hpos (by rw [Int.neg_mul_neg]; exact le_neg_of_add_nonpos_left h₁)
  have hq := le_neg_of_add_nonpos_right h₂
  rw [← Int.mul_neg] at hq
  obtain ⟨k, hk⟩ := Int.eq_ofNat_of_zero_le hk0
  rw [hk] at hkb hdiv
  refine orOver_of_lt (Int.ofNat_lt.1 (Int.lt_of_lt_of_le hkb (Int.le_of_eq hn)))
    ⟨?_, _, (add_eq_mul_neg hdiv).trans (Int.neg_mul_neg _ _)⟩
  show (lin2 _ _ _ _).eval ctx + _ ≤ 0
  rw [lin2_eval, Int.add_comm (_ * _)]
  exact combine_at (Int.le_of_lt hb) (Int.le_of_lt hpos) hq hle hdiv

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

/-- No `x` from `lo` to `hi` solves `c * x + e = d * m`: the first solution from `lo` on is beyond. -/
theorem no_solution {x lo hi c e d m α β : Int} (hbez : α * c + β * d = 1) (hd : 0 < d)
    (hgap : -hi < lo + (-(lo + α * e)) % d) (h₁ : -1 * x + lo ≤ 0) (h₂ : 1 * x + hi ≤ 0)
    (hm : c * x + e = d * m) : False := by
  have hx : d * (α * m + β * x) = x + α * e := by
    rw [Int.mul_add, Int.mul_left_comm d α m, ← hm, ← Int.mul_assoc d β x, Int.mul_comm d β, Int.mul_add,
      ← Int.mul_assoc, Int.add_right_comm, ← Int.add_mul, hbez, Int.one_mul]
  have hmod := Int.add_mul_emod_self_left (-(lo + α * e)) d (α * m + β * x)
  rw [hx, show -(lo + α * e) + (x + α * e) = x - lo by clear hbez hgap h₁ h₂ hm hx hmod; omega] at hmod
  rw [← hmod] at hgap
  clear hbez hm hx hmod
  have hle := emod_le_self (show 0 ≤ x - lo by clear hgap; omega) hd
  generalize (x - lo) % d = r at hle hgap
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
  rw [Poly.denote'_eq, Poly.beq_eq e1] at h₁
  rw [Poly.denote'_eq, Poly.beq_eq e2] at h₂
  rw [Poly.denote'_eq, Poly.beq_eq e3] at h₃
  obtain ⟨m, hm⟩ := h₃
  exact no_solution (ibeq_eq hbez) (ilt_lt hd) (ilt_lt hgap) h₁ h₂ hm

end
end Int.Internal.Linear
