import Init

/-!
# Rational numbers

The structure, its arithmetic and its order, as in core Lean's `Init.Data.Rat`. Everything computes.
-/

set_option linter.all false

/-- A rational number: a numerator over a positive denominator, in lowest terms. -/
structure Rat where
  mk' ::
  num : Int
  den : Nat := 1
  den_nz : den ≠ 0 := by decide
  reduced : num.natAbs.Coprime den := by decide
  deriving DecidableEq

/-- The rational numbers. -/
notation "ℚ" => Rat

namespace Rat

theorem ext {p q : ℚ} (hn : p.num = q.num) (hd : p.den = q.den) : p = q := by
  cases p; cases q; cases hn; cases hd; rfl

theorem den_pos (a : ℚ) : 0 < a.den := Nat.pos_of_ne_zero a.den_nz

theorem den_int_pos (a : ℚ) : (0 : Int) < a.den := Int.ofNat_lt.2 a.den_pos

theorem den_int_ne (a : ℚ) : (a.den : Int) ≠ 0 := Int.ne_of_gt a.den_int_pos

theorem normalize.reduced {num : Int} {den g : Nat} (den_nz : den ≠ 0)
    (e : g = num.natAbs.gcd den) : (num / g).natAbs.Coprime (den / g) := by
  subst e
  have hg : 0 < num.natAbs.gcd den := Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero den_nz)
  have hn : (num / (num.natAbs.gcd den : Nat)).natAbs = num.natAbs / num.natAbs.gcd den := by
    have h1 := Int.ediv_mul_cancel (a := num) (b := (num.natAbs.gcd den : Nat))
      (Int.natAbs_dvd_natAbs.1 (Nat.gcd_dvd_left _ _))
    have h2 := congrArg Int.natAbs h1
    rw [Int.natAbs_mul] at h2
    exact Nat.eq_of_mul_eq_mul_right hg (h2.trans (Nat.div_mul_cancel (Nat.gcd_dvd_left _ _)).symm)
  show Nat.gcd _ _ = 1
  rw [hn, Nat.gcd_div (Nat.gcd_dvd_left _ _) (Nat.gcd_dvd_right _ _), Nat.div_self hg]

theorem normalize.den_nz {num : Int} {den g : Nat} (den_nz : den ≠ 0)
    (e : g = num.natAbs.gcd den) : den / g ≠ 0 := fun h => by
  have := Nat.div_mul_cancel (e ▸ Nat.gcd_dvd_right num.natAbs den : g ∣ den)
  rw [h, Nat.zero_mul] at this
  exact den_nz this.symm

/-- `num / den` in lowest terms. -/
def normalize (num : Int) (den : Nat := 1) (den_nz : den ≠ 0 := by decide) : ℚ :=
  ⟨num / (num.natAbs.gcd den : Nat), den / num.natAbs.gcd den, normalize.den_nz den_nz rfl,
    normalize.reduced den_nz rfl⟩

/-- `num / den`, which is 0 for `den = 0`. -/
def _root_.mkRat (num : Int) (den : Nat) : ℚ :=
  if h : den = 0 then { num := 0 } else normalize num den h

/-- An integer as a rational number. -/
@[coe] protected def ofInt (num : Int) : ℚ := { num, reduced := Nat.gcd_one_right _ }

instance : NatCast ℚ := ⟨fun n => Rat.ofInt n⟩
instance : IntCast ℚ := ⟨Rat.ofInt⟩
instance {n : Nat} : OfNat ℚ n := ⟨(n : ℚ)⟩
instance : Inhabited ℚ := ⟨0⟩

/-- `num / den` for an integer denominator. -/
def divInt : Int → Int → ℚ
  | n, .ofNat d => mkRat n d
  | n, .negSucc d => normalize (-n) (d + 1) (Nat.succ_ne_zero d)

infixl:70 " /. " => Rat.divInt

protected def neg (a : ℚ) : ℚ :=
  ⟨-a.num, a.den, a.den_nz, by rw [Int.natAbs_neg]; exact a.reduced⟩

protected def add (a b : ℚ) : ℚ :=
  normalize (a.num * b.den + b.num * a.den) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

protected def sub (a b : ℚ) : ℚ := Rat.add a (Rat.neg b)

protected def mul (a b : ℚ) : ℚ :=
  normalize (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)

protected def inv (a : ℚ) : ℚ := divInt a.den a.num

protected def div (a b : ℚ) : ℚ := Rat.mul a (Rat.inv b)

protected def pow (a : ℚ) : Nat → ℚ
  | 0 => 1
  | n + 1 => Rat.mul (Rat.pow a n) a

instance : Neg ℚ := ⟨Rat.neg⟩
instance : Add ℚ := ⟨Rat.add⟩
instance : Sub ℚ := ⟨Rat.sub⟩
instance : Mul ℚ := ⟨Rat.mul⟩
instance : Inv ℚ := ⟨Rat.inv⟩
instance : Div ℚ := ⟨Rat.div⟩
instance : NatPow ℚ := ⟨Rat.pow⟩

protected def le (a b : ℚ) : Prop := a.num * b.den ≤ b.num * a.den
protected def lt (a b : ℚ) : Prop := a.num * b.den < b.num * a.den

instance : LE ℚ := ⟨Rat.le⟩
instance : LT ℚ := ⟨Rat.lt⟩
instance (a b : ℚ) : Decidable (a ≤ b) := Int.decLe _ _
instance (a b : ℚ) : Decidable (a < b) := Int.decLt _ _
instance : Max ℚ := ⟨fun a b => if a ≤ b then b else a⟩
instance : Min ℚ := ⟨fun a b => if a ≤ b then a else b⟩

protected theorem le_iff {a b : ℚ} : a ≤ b ↔ a.num * b.den ≤ b.num * a.den := Iff.rfl
protected theorem lt_iff {a b : ℚ} : a < b ↔ a.num * b.den < b.num * a.den := Iff.rfl

/-- The largest integer that is at most `a`. -/
protected def floor (a : ℚ) : Int := a.num / a.den

/-- The smallest integer that is at least `a`. -/
protected def ceil (a : ℚ) : Int := -((-a.num) / a.den)

end Rat
