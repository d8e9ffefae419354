import Prover.Numbers.Algebra.Zpow
import Prover.Numbers.Rat.Basic

/-!
# The field of rational numbers

Equalities of fractions are equalities of integers after multiplication with the denominators.
-/

set_option linter.all false

namespace Rat

theorem num_eq_mul {a b : ℚ} (h : a.num * b.den = b.num * a.den) : a.den ∣ b.den := by
  have h1 := congrArg Int.natAbs h
  rw [Int.natAbs_mul, Int.natAbs_mul] at h1
  exact Nat.Coprime.dvd_of_dvd_mul_left (Nat.Coprime.symm a.reduced)
    ⟨b.num.natAbs, h1.trans (Nat.mul_comm _ _)⟩

protected theorem eq_iff_mul_eq_mul {p q : ℚ} : p = q ↔ p.num * q.den = q.num * p.den := by
  refine ⟨fun h => h ▸ rfl, fun h => ?_⟩
  have hd : p.den = q.den := Nat.dvd_antisymm (num_eq_mul h) (num_eq_mul h.symm)
  rw [hd] at h
  exact Rat.ext (Int.eq_of_mul_eq_mul_right q.den_int_ne h) hd

theorem normalize_cross (n : Int) (d : Nat) (z : d ≠ 0) :
    (normalize n d z).num * d = n * (normalize n d z).den := by
  have h1 := Int.ediv_mul_cancel (a := n) (b := (n.natAbs.gcd d : Nat))
      (Int.natAbs_dvd_natAbs.1 (Nat.gcd_dvd_left _ _))
  have h2 := congrArg Int.ofNat (Nat.div_mul_cancel (Nat.gcd_dvd_right n.natAbs d))
  have h2 : ((d / n.natAbs.gcd d : Nat) : Int) * (n.natAbs.gcd d : Nat) = (d : Int) := h2
  show n / _ * (d : Int) = n * ((d / n.natAbs.gcd d : Nat) : Int)
  generalize n / ((n.natAbs.gcd d : Nat) : Int) = x at *
  generalize ((d / n.natAbs.gcd d : Nat) : Int) = y at *
  rw [← h1, ← h2, Int.mul_assoc, Int.mul_comm y]

theorem normalize_eq_iff {n₁ n₂ : Int} {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    normalize n₁ d₁ z₁ = normalize n₂ d₂ z₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  have h1 := normalize_cross n₁ d₁ z₁
  have h2 := normalize_cross n₂ d₂ z₂
  have p1 := (normalize n₁ d₁ z₁).den_int_ne
  have p2 := (normalize n₂ d₂ z₂).den_int_ne
  have z₁ : (d₁ : Int) ≠ 0 := mt Int.ofNat_inj.1 z₁
  have z₂ : (d₂ : Int) ≠ 0 := mt Int.ofNat_inj.1 z₂
  rw [Rat.eq_iff_mul_eq_mul]
  constructor <;> intro h
  · refine Int.eq_of_mul_eq_mul_right (Int.mul_ne_zero p1 p2) ?_
    grind
  · refine Int.eq_of_mul_eq_mul_right (Int.mul_ne_zero z₁ z₂) ?_
    grind

theorem normalize_self (r : ℚ) : normalize r.num r.den r.den_nz = r := by
  rw [Rat.eq_iff_mul_eq_mul]; exact (normalize_cross r.num r.den r.den_nz)

/-- To prove something of all rational numbers, prove it of all fractions. -/
@[elab_as_elim] theorem numDenCasesOn {P : ℚ → Prop} (a : ℚ)
    (h : ∀ n d (z : d ≠ 0), P (normalize n d z)) : P a :=
  normalize_self a ▸ h a.num a.den a.den_nz

theorem normalize_add_normalize (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    normalize n₁ d₁ z₁ + normalize n₂ d₂ z₂ =
      normalize (n₁ * d₂ + n₂ * d₁) (d₁ * d₂) (Nat.mul_ne_zero z₁ z₂) := by
  have h1 := normalize_cross n₁ d₁ z₁
  have h2 := normalize_cross n₂ d₂ z₂
  refine (normalize_eq_iff (Nat.mul_ne_zero (den_nz _) (den_nz _)) _).2 ?_
  rw [Int.natCast_mul, Int.natCast_mul]
  grind

theorem normalize_mul_normalize (n₁ n₂ : Int) {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    normalize n₁ d₁ z₁ * normalize n₂ d₂ z₂ =
      normalize (n₁ * n₂) (d₁ * d₂) (Nat.mul_ne_zero z₁ z₂) := by
  have h1 := normalize_cross n₁ d₁ z₁
  have h2 := normalize_cross n₂ d₂ z₂
  refine (normalize_eq_iff (Nat.mul_ne_zero (den_nz _) (den_nz _)) _).2 ?_
  rw [Int.natCast_mul, Int.natCast_mul]
  grind

theorem neg_normalize (n : Int) (d : Nat) (z : d ≠ 0) :
    -normalize n d z = normalize (-n) d z := by
  have h1 := normalize_cross n d z
  have h2 := normalize_cross (-n) d z
  refine Rat.eq_iff_mul_eq_mul.2 (Int.eq_of_mul_eq_mul_right (mt Int.ofNat_inj.1 z) ?_)
  show -(normalize n d z).num * _ * _ = _ * ((normalize n d z).den : Int) * _
  grind

theorem ofInt_eq_normalize (n : Int) : (n : ℚ) = normalize n 1 Nat.one_ne_zero := by
  rw [Rat.eq_iff_mul_eq_mul]
  have := normalize_cross n 1 Nat.one_ne_zero
  rw [show (n : ℚ).num = n from rfl, show ((n : ℚ).den : Int) = 1 from rfl]
  omega

theorem ofNat_eq_normalize (n : Nat) :
    (OfNat.ofNat n : ℚ) = normalize n 1 Nat.one_ne_zero := ofInt_eq_normalize n

theorem normalize_eq_zero {n : Int} {d : Nat} (z : d ≠ 0) : normalize n d z = 0 ↔ n = 0 := by
  rw [ofNat_eq_normalize, normalize_eq_iff]
  show n * 1 = 0 * (d : Int) ↔ _
  rw [Int.mul_one, Int.zero_mul]

theorem num_eq_zero {a : ℚ} : a.num = 0 ↔ a = 0 := by
  rw [Rat.eq_iff_mul_eq_mul, show (0 : ℚ).num = 0 from rfl, show ((0 : ℚ).den : Int) = 1 from rfl]
  omega

protected theorem mul_inv_cancel (a : ℚ) (h : a ≠ 0) : a * a⁻¹ = 1 := by
  have hn : a.num ≠ 0 := mt num_eq_zero.1 h
  have key : ∀ (n : Int) (d : Nat) (z : d ≠ 0), a.num * n = a.den * d →
      a * normalize n d z = 1 := fun n d z e => by
    have h1 := normalize_mul_normalize a.num n a.den_nz z
    rw [normalize_self] at h1
    rw [h1, ofNat_eq_normalize, normalize_eq_iff, Int.natCast_mul, e]
    exact (Int.mul_one _).trans (Int.one_mul _).symm
  show a * divInt a.den a.num = 1
  match e : a.num, hn with
  | .ofNat n, hn =>
    have hn : n ≠ 0 := fun h => hn (by rw [h]; rfl)
    rw [divInt, mkRat, dif_neg hn]
    exact key _ _ _ (by rw [e]; exact Int.mul_comm _ _)
  | .negSucc n, _ =>
    rw [divInt]
    exact key _ _ _ (by rw [e, Int.negSucc_eq, Int.natCast_add]; grind)

/-- From an equality of sums and products of fractions to one of integers. -/
local macro "cross_multiply" : tactic =>
  `(tactic| simp only [ofNat_eq_normalize, ofInt_eq_normalize, normalize_add_normalize,
    normalize_mul_normalize, neg_normalize, normalize_eq_iff, Int.natCast_mul])

instance : Lean.Grind.CommRing ℚ where
  nsmul := ⟨fun n a => n * a⟩
  zsmul := ⟨fun n a => n * a⟩
  add_zero a := numDenCasesOn a fun n d z => by cross_multiply; grind
  add_comm a b := numDenCasesOn a fun n d z => numDenCasesOn b fun m e y => by cross_multiply; grind
  add_assoc a b c := numDenCasesOn a fun n d z => numDenCasesOn b fun m e y =>
    numDenCasesOn c fun l f x => by cross_multiply; grind
  mul_assoc a b c := numDenCasesOn a fun n d z => numDenCasesOn b fun m e y =>
    numDenCasesOn c fun l f x => by cross_multiply; grind
  mul_comm a b := numDenCasesOn a fun n d z => numDenCasesOn b fun m e y => by cross_multiply; grind
  mul_one a := numDenCasesOn a fun n d z => by cross_multiply; grind
  one_mul a := numDenCasesOn a fun n d z => by cross_multiply; grind
  left_distrib a b c := numDenCasesOn a fun n d z => numDenCasesOn b fun m e y =>
    numDenCasesOn c fun l f x => by cross_multiply; grind
  right_distrib a b c := numDenCasesOn a fun n d z => numDenCasesOn b fun m e y =>
    numDenCasesOn c fun l f x => by cross_multiply; grind
  zero_mul a := numDenCasesOn a fun n d z => by cross_multiply; grind
  mul_zero a := numDenCasesOn a fun n d z => by cross_multiply; grind
  pow_zero a := rfl
  pow_succ a n := rfl
  ofNat_succ n := by cross_multiply; omega
  neg_add_cancel a := numDenCasesOn a fun n d z => by cross_multiply; grind
  sub_eq_add_neg a b := rfl
  neg_zsmul i a := numDenCasesOn a fun n d z => by
    show ((-i : Int) : ℚ) * _ = -((i : ℚ) * _)
    cross_multiply; grind
  intCast_neg i := rfl

instance : Pow ℚ Int := ⟨Prover.zpowRec Rat.inv⟩

instance : Lean.Grind.Field ℚ where
  div_eq_mul_inv a b := rfl
  zero_ne_one := by decide
  inv_zero := rfl
  mul_inv_cancel h := Rat.mul_inv_cancel _ h
  zpow_zero a := rfl
  zpow_succ a n := rfl
  zpow_neg := Prover.zpowRec_neg Rat.inv rfl (by decide) Rat.mul_inv_cancel

end Rat
