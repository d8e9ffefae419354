prelude
import Init.Data.Nat.Mul
import Init.Grind.Ring.Basic

/-!
# Casts into rings, characteristic, and the instance for `Int`
-/

set_option linter.all false
universe u v w

namespace Lean.Grind


namespace Ring
open Semiring
variable {α : Type u} [Ring α]

theorem add_neg_cancel (a : α) : a + -a = 0 := by rw [add_comm, neg_add_cancel]

theorem add_left_cancel {a b c : α} (h : a + b = a + c) : b = c := by
  have : -a + (a + b) = -a + (a + c) := by rw [h]
  rw [← add_assoc, ← add_assoc, neg_add_cancel, zero_add, zero_add] at this
  exact this

theorem eq_neg_of_add_eq_zero {a b : α} (h : a + b = 0) : b = -a :=
  add_left_cancel (a := a) (by rw [h, add_neg_cancel])

theorem neg_neg (a : α) : - -a = a := (eq_neg_of_add_eq_zero (neg_add_cancel a)).symm

theorem neg_zero : -(0 : α) = 0 := (eq_neg_of_add_eq_zero (add_zero 0)).symm

theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a b, add_assoc]

theorem neg_add (a b : α) : -(a + b) = -a + -b := by
  refine (eq_neg_of_add_eq_zero ?_).symm
  rw [add_assoc, add_left_comm b, ← add_assoc, add_neg_cancel, add_neg_cancel, add_zero]

theorem neg_mul (a b : α) : -a * b = -(a * b) := by
  apply eq_neg_of_add_eq_zero; rw [← right_distrib, add_neg_cancel, zero_mul]

theorem mul_neg (a b : α) : a * -b = -(a * b) := by
  apply eq_neg_of_add_eq_zero; rw [← left_distrib, add_neg_cancel, mul_zero]

theorem sub_self (a : α) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]

theorem sub_eq_zero_iff {a b : α} : a - b = 0 ↔ a = b := by
  constructor
  · intro h
    rw [sub_eq_add_neg, add_comm] at h
    have := eq_neg_of_add_eq_zero h
    rw [neg_neg] at this; exact this
  · intro h; rw [h, sub_self]

theorem natCast_add (m n : Nat) : ((m + n : Nat) : α) = (m : α) + (n : α) := by
  induction n with
  | zero =>
    rw [natCast_zero, add_zero]
    rfl
  | succ n ih =>
    rw [natCast_succ, ← add_assoc, ← ih, ← natCast_succ]
    rfl

theorem natCast_mul (m n : Nat) : ((m * n : Nat) : α) = (m : α) * (n : α) := by
  induction n with
  | zero =>
    rw [natCast_zero, mul_zero]
    exact natCast_zero
  | succ n ih =>
    rw [natCast_succ, left_distrib, ← ih, mul_one, ← natCast_add]
    rfl

theorem intCast_natCast (n : Nat) : ((n : Int) : α) = (n : α) := by
  rw [← ofNat_eq_natCast]
  exact intCast_ofNat n

theorem intCast_zero : ((0 : Int) : α) = 0 := intCast_ofNat 0

theorem intCast_one : ((1 : Int) : α) = 1 := intCast_ofNat 1

theorem intCast_subNatNat (m n : Nat) : ((Int.subNatNat m n : Int) : α) = (m : α) + -(n : α) :=
    by
  rcases Prover.Int.subNatNat_cases m n with ⟨k, h, e⟩ | ⟨k, h, e⟩
  · rw [e, h]
    show ((k : Int) : α) = _
    rw [intCast_natCast, natCast_add, add_comm (n : α), add_assoc, add_neg_cancel, add_zero]
  · rw [e, h]
    show ((-((k + 1 : Nat) : Int) : Int) : α) = _
    rw [intCast_neg, intCast_natCast, natCast_add m, neg_add, ← add_assoc, add_neg_cancel, zero_add]

theorem intCast_add (a b : Int) : ((a + b : Int) : α) = (a : α) + (b : α) := by
  obtain ⟨a, a', rfl⟩ := Prover.Int.exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := Prover.Int.exists_eq_subNatNat b
  rw [Prover.Int.subNatNat_add, intCast_subNatNat, intCast_subNatNat, intCast_subNatNat, natCast_add, natCast_add, neg_add, add_assoc, add_assoc]
  congr 1; rw [add_left_comm]

theorem intCast_mul (a b : Int) : ((a * b : Int) : α) = (a : α) * (b : α) := by
  obtain ⟨a, a', rfl⟩ := Prover.Int.exists_eq_subNatNat a
  obtain ⟨b, b', rfl⟩ := Prover.Int.exists_eq_subNatNat b
  rw [Prover.Int.subNatNat_mul, intCast_subNatNat, intCast_subNatNat, intCast_subNatNat, left_distrib, right_distrib, right_distrib]
  simp only [natCast_add, natCast_mul, neg_mul, mul_neg, neg_neg, neg_add, add_assoc, add_left_comm, add_comm]

theorem intCast_nat_or_neg (i : Int) : (∃ n : Nat, i = n) ∨ (∃ n : Nat, i = -(n : Int)) := match
    i with
  | .ofNat n => .inl ⟨n, rfl⟩
  | .negSucc n => .inr ⟨n+1, rfl⟩

theorem zsmul_eq_intCast_mul (k : Int) (a : α) : k • a = (k : α) * a := by
  rcases intCast_nat_or_neg k with ⟨n, rfl⟩ | ⟨n, rfl⟩
  · rw [zsmul_natCast_eq_nsmul, nsmul_eq_natCast_mul, intCast_natCast]
  · rw [neg_zsmul, zsmul_natCast_eq_nsmul, nsmul_eq_natCast_mul, intCast_neg, intCast_natCast, neg_mul]

instance (priority := 50) toIntModule [I : Ring α] : IntModule α :=
  { I, Semiring.toNatModule (α := α) with
    zero_zsmul := fun a => by rw [zsmul_eq_intCast_mul, intCast_zero, zero_mul]
    one_zsmul := fun a => by rw [zsmul_eq_intCast_mul, intCast_one, one_mul]
    add_zsmul := fun n m a => by rw [zsmul_eq_intCast_mul, zsmul_eq_intCast_mul, zsmul_eq_intCast_mul, intCast_add, right_distrib]
    zsmul_natCast_eq_nsmul := fun n a => zsmul_natCast_eq_nsmul n a }

theorem intCast_eq_ofNat_of_nonneg (x : Int) (h : decide (0 ≤ x) = true) :
    (x : α) = OfNat.ofNat (α := α) x.toNat := by
  match x, of_decide_eq_true h with
  | .ofNat n, _ => exact intCast_ofNat n

theorem intCast_eq_ofNat_of_nonpos (x : Int) (h : decide (x ≤ 0) = true) :
    (x : α) = -OfNat.ofNat (α := α) x.natAbs := by
  match x, of_decide_eq_true h with
  | .ofNat 0, _ =>
    show ((0:Int) : α) = -(0 : α)
    rw [intCast_zero, neg_zero]
  | .negSucc n, _ =>
    show ((-((n+1 : Nat) : Int) : Int) : α) = -OfNat.ofNat (n+1)
    rw [intCast_neg]
    congr 1
    exact intCast_ofNat (n+1)

end Ring

namespace Semiring

variable {α : Type u} [Semiring α]

theorem mul_one_congr {a b : α} (h : b = 1) : a * b = a := by rw [h, mul_one]

theorem one_mul_congr {a b : α} (h : a = 1) : a * b = b := by rw [h, one_mul]

theorem mul_zero_congr {a b : α} (h : b = 0) : a * b = 0 := by rw [h, mul_zero]

theorem zero_mul_congr {a b : α} (h : a = 0) : a * b = 0 := by rw [h, zero_mul]

theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]

theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero =>
    rw [pow_zero, mul_one]
    rfl
  | succ n ih =>
    rw [pow_succ, ← mul_assoc, ← ih, ← pow_succ]
    rfl

theorem natCast_eq_ofNat (n : Nat) : (n : α) = OfNat.ofNat n := (ofNat_eq_natCast n).symm

theorem pow_add_congr (a r : α) (k k₁ k₂ : Nat) (h : k = k₁ + k₂) (h₁ : a ^ k₁ * a ^ k₂ = r) :
    a ^ k = r := by
  rw [h, pow_add, h₁]

end Semiring

class IsCharP (α : Type u) [Semiring α] (p : outParam Nat) where
  ofNat_ext_iff (p) : ∀ {x y : Nat}, OfNat.ofNat (α := α) x = OfNat.ofNat (α := α) y ↔ x % p = y % p

class NoNatZeroDivisors (α : Type u) [NatModule α] where
  no_nat_zero_divisors : ∀ (k : Nat) (a b : α), k ≠ 0 → k • a = k • b → a = b

instance instCommRingInt : CommRing Int where
  nsmul := ⟨fun n a => (n : Int) * a⟩
  zsmul := ⟨fun n a => n * a⟩
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  one_mul := Int.one_mul
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ _ := rfl
  neg_add_cancel a := by rw [Int.add_comm]; exact Int.add_right_neg a
  sub_eq_add_neg _ _ := rfl
  neg_zsmul i a := Int.neg_mul i a
  mul_comm := Int.mul_comm

instance : IsCharP Int 0 where
  ofNat_ext_iff {x y} := by
    show Int.ofNat x = Int.ofNat y ↔ _
    have mz : ∀ n : Nat, n % 0 = n := fun n => rfl
    rw [mz, mz]
    exact ⟨Int.ofNat.inj, fun h => h ▸ rfl⟩

instance : NoNatZeroDivisors Int where
  no_nat_zero_divisors k a b hk h := by
    have h : (k : Int) * a = k * b := h
    have h0 : (k : Int) * (a - b) = 0 := by rw [Int.sub_eq_add_neg, Int.mul_add, h, Int.mul_neg, Int.add_right_neg]
    have key : ∀ n : Nat, (k : Int) * (n : Int) = 0 → n = 0 := by
      intro n hn
      have hn : Int.ofNat (k * n) = Int.ofNat 0 := hn
      have hn := Int.ofNat.inj hn
      rcases (by omega : n = 0 ∨ 0 < n) with h | h
      · exact h
      · exact absurd hn (by have := Nat.mul_le_mul (Nat.pos_of_ne_zero hk) h; have h1 : 1 * 1 ≤ k * n := this; omega)
    rcases Ring.intCast_nat_or_neg (a - b) with ⟨n, hn⟩ | ⟨n, hn⟩
    · rw [hn] at h0
      have := key n h0
      omega
    · rw [hn, Int.mul_neg] at h0
      have := key n (by omega)
      omega

end Lean.Grind
