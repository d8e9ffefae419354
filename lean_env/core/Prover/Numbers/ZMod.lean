import Prover.Numbers.Finset.Fintype
import Prover.Numbers.Nat.Xgcd

/-!
# The integers modulo `n`

`ZMod n` is `ℤ` for `n = 0` and `Fin n` otherwise, a commutative ring, with an inverse that is one wherever there is one:
`a⁻¹` is the first Bézout coefficient of `a` and `n`, as in Mathlib. Everything computes.
-/

/-- The integers modulo `n`. -/
def ZMod : ℕ → Type
  | 0 => ℤ
  | n + 1 => Fin (n + 1)

namespace ZMod

variable {n : ℕ}

/-- The class of an integer. -/
def _root_.Prover.ZMod.ofInt : (n : ℕ) → ℤ → ZMod n
  | 0, z => z
  | n + 1, z => ⟨(z % (n + 1 : ℕ)).toNat, by
    have := Int.emod_nonneg z (b := (n + 1 : ℕ)) (by omega)
    have := Int.emod_lt_of_pos z (b := (n + 1 : ℕ)) (by omega)
    omega⟩

/-- The representative of a class: the least that is not negative, if `n` is not zero. -/
def _root_.Prover.ZMod.toInt : {n : ℕ} → ZMod n → ℤ
  | 0, x => x
  | n + 1, x => ((x : Fin (n + 1)).val : ℤ)

open Prover.ZMod

theorem _root_.Prover.ZMod.ofInt_toInt (x : ZMod n) : ofInt n (toInt x) = x := by
  match n, x with
  | 0, x => rfl
  | n + 1, ⟨k, h⟩ =>
    refine Fin.ext ?_
    show ((k : ℤ) % (n + 1 : ℕ)).toNat = k
    rw [Int.emod_eq_of_lt (by omega) (by omega)]
    rfl

theorem _root_.Prover.ZMod.toInt_ofInt (z : ℤ) : toInt (ofInt n z) = z % n := by
  match n with
  | 0 => exact (Int.emod_zero z).symm
  | n + 1 => exact Int.toNat_of_nonneg (Int.emod_nonneg z (by omega))

theorem _root_.Prover.ZMod.ofInt_eq {a b : ℤ} : ofInt n a = ofInt n b ↔ a % n = b % n :=
  ⟨fun h => by rw [← toInt_ofInt, h, toInt_ofInt], fun h => by
    rw [← ofInt_toInt (ofInt n a), ← ofInt_toInt (ofInt n b), toInt_ofInt, toInt_ofInt, h]⟩

instance decEq : DecidableEq (ZMod n) := fun x y =>
  decidable_of_iff (toInt x = toInt y) ⟨fun h => by rw [← ofInt_toInt x, h, ofInt_toInt], fun h => h ▸ rfl⟩

instance : Add (ZMod n) := ⟨fun x y => ofInt n (toInt x + toInt y)⟩
instance : Mul (ZMod n) := ⟨fun x y => ofInt n (toInt x * toInt y)⟩
instance : Neg (ZMod n) := ⟨fun x => ofInt n (-toInt x)⟩
instance : Sub (ZMod n) := ⟨fun x y => ofInt n (toInt x - toInt y)⟩
instance : NatCast (ZMod n) := ⟨fun k => ofInt n k⟩
instance : IntCast (ZMod n) := ⟨ofInt n⟩
instance (k : ℕ) : OfNat (ZMod n) k := ⟨ofInt n k⟩

/-- Powers. Those of representatives that are natural numbers are computed by the kernel's own arithmetic. -/
protected def pow : {n : ℕ} → ZMod n → ℕ → ZMod n
  | 0, x, k => (show ℤ from x) ^ k
  | n + 1, x, k => ofInt (n + 1) ((x : Fin (n + 1)).val ^ k : ℕ)

instance : NatPow (ZMod n) := ⟨ZMod.pow⟩
instance : Inhabited (ZMod n) := ⟨0⟩

/-- An inverse, if `x` has one. -/
protected def inv : {n : ℕ} → ZMod n → ZMod n
  | 0, x => Int.sign x
  | n + 1, x => ofInt (n + 1) (Nat.gcdA (x : Fin (n + 1)).val (n + 1))

instance : Inv (ZMod n) := ⟨ZMod.inv⟩

section
variable (a b : ℤ)

private theorem add_def : ofInt n a + ofInt n b = ofInt n (a + b) := by
  show ofInt n (toInt _ + toInt _) = _
  rw [ofInt_eq, toInt_ofInt, toInt_ofInt, ← Int.add_emod]

private theorem mul_def : ofInt n a * ofInt n b = ofInt n (a * b) := by
  show ofInt n (toInt _ * toInt _) = _
  rw [ofInt_eq, toInt_ofInt, toInt_ofInt, ← Int.mul_emod]

private theorem sub_def : ofInt n a - ofInt n b = ofInt n (a - b) := by
  show ofInt n (toInt _ - toInt _) = _
  rw [ofInt_eq, toInt_ofInt, toInt_ofInt, ← Int.sub_emod]

private theorem neg_def : -ofInt n a = ofInt n (-a) := by
  show ofInt n (-toInt _) = _
  rw [ofInt_eq, toInt_ofInt, ← Int.zero_sub, ← Int.zero_sub, Int.sub_emod, Int.emod_emod, ← Int.sub_emod]

private theorem pow_def (x : ZMod n) (k : ℕ) : x ^ k = ofInt n (toInt x ^ k) := by
  match n with
  | 0 => rfl
  | n + 1 => exact congrArg (ofInt (n + 1)) (Int.natCast_pow (x : Fin (n + 1)).val k)

private theorem ind {p : ZMod n → Prop} (h : ∀ a, p (ofInt n a)) (x : ZMod n) : p x := ofInt_toInt x ▸ h _

end

instance : Lean.Grind.CommRing (ZMod n) where
  nsmul := ⟨fun k x => ofInt n k * x⟩
  zsmul := ⟨fun k x => ofInt n k * x⟩
  add_zero := ind fun a => (add_def a 0).trans (by rw [Int.add_zero])
  add_comm := ind fun a => ind fun b => by rw [add_def, add_def, Int.add_comm]
  add_assoc := ind fun a => ind fun b => ind fun c => by simp only [add_def, Int.add_assoc]
  mul_assoc := ind fun a => ind fun b => ind fun c => by simp only [mul_def, Int.mul_assoc]
  mul_comm := ind fun a => ind fun b => by rw [mul_def, mul_def, Int.mul_comm]
  mul_one := ind fun a => (mul_def a 1).trans (by rw [Int.mul_one])
  one_mul := ind fun a => (mul_def 1 a).trans (by rw [Int.one_mul])
  left_distrib := ind fun a => ind fun b => ind fun c => by simp only [mul_def, add_def, Int.mul_add]
  right_distrib := ind fun a => ind fun b => ind fun c => by simp only [mul_def, add_def, Int.add_mul]
  zero_mul := ind fun a => (mul_def 0 a).trans (by rw [Int.zero_mul]; rfl)
  mul_zero := ind fun a => (mul_def a 0).trans (by rw [Int.mul_zero]; rfl)
  pow_zero x := by rw [pow_def]; rfl
  pow_succ x k := by
    refine ind (p := fun x => x ^ (k + 1) = x ^ k * x) (fun a => ?_) x
    rw [pow_def, pow_def, mul_def, ofInt_eq, toInt_ofInt, Int.pow_succ, Int.mul_emod, Int.emod_emod, ← Int.mul_emod]
  ofNat_succ k := (add_def k 1).symm
  neg_add_cancel := ind fun a => by
    rw [neg_def, add_def, Int.add_left_neg]
    rfl
  sub_eq_add_neg := ind fun a => ind fun b => by rw [sub_def, neg_def, add_def, Int.sub_eq_add_neg]
  neg_zsmul i := ind fun a => by
    show ofInt n (-i) * _ = -(ofInt n i * _)
    rw [mul_def, mul_def, neg_def, Int.neg_mul]
  intCast_neg i := (neg_def i).symm

/-- The elements, if `n` is not zero. -/
instance : (n : ℕ) → [NeZero n] → Fintype (ZMod n)
  | 0, h => absurd rfl h.out
  | n + 1, _ => inferInstanceAs (Fintype (Fin (n + 1)))

theorem natCast_self (n : ℕ) : (n : ZMod n) = 0 := ofInt_eq.2 (Int.emod_self.trans (Int.zero_emod _).symm)

theorem intCast_eq_intCast_iff (a b : ℤ) (c : ℕ) : (a : ZMod c) = (b : ZMod c) ↔ a % c = b % c := ofInt_eq

theorem natCast_eq_zero_iff (a b : ℕ) : (a : ZMod b) = 0 ↔ b ∣ a := by
  refine ofInt_eq.trans ?_
  rw [show ((0 : ℕ) : ℤ) = 0 from rfl, Int.zero_emod, ← Int.dvd_iff_emod_eq_zero, Int.natCast_dvd_natCast]

end ZMod
