prelude
import Init.Data.Int.DivMod.Lemmas

/-!
# Integers: powers
-/

set_option linter.all false

namespace Int

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.pow_succ, Int.mul_comm]

@[simp] protected theorem pow_one (b : Int) : b ^ 1 = b := Int.one_mul b

protected theorem pow_two (b : Int) : b ^ 2 = b * b := by
  rw [Int.pow_succ, Int.pow_one]

protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, Int.pow_zero, Int.mul_one]
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc]

protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_add, Nat.mul_one, Int.pow_add, Int.pow_succ, ih]

protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih, Int.mul_mul_mul_comm]

@[simp] protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.mul_one]

@[simp] protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero h
  exact Int.mul_zero _

protected theorem pow_pos {n : Int} {m : Nat} (h : 0 < n) : 0 < n ^ m :=
  Lean.Omega.Int.pos_pow_of_pos n m h

protected theorem pow_nonneg {n : Int} {m : Nat} (h : 0 ≤ n) : 0 ≤ n ^ m := by
  induction m with
  | zero => exact Int.le_of_lt Int.zero_lt_one
  | succ m ih => exact Int.mul_nonneg ih h

protected theorem pow_ne_zero {n : Int} {m : Nat} (h : n ≠ 0) : n ^ m ≠ 0 := by
  induction m with
  | zero => exact Int.zero_ne_one.symm
  | succ m ih => exact Int.mul_ne_zero ih h

theorem natCast_pow (b n : Nat) : ((b ^ n : Nat) : Int) = (b : Int) ^ n := Lean.Omega.Int.ofNat_pow b n

theorem natAbs_pow (a : Int) (n : Nat) : natAbs (a ^ n) = natAbs a ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]

/-- The remainder of a power is the remainder of the power of the remainder. -/
theorem _root_.Prover.Int.pow_emod (a : Int) (n : Nat) (k : Int) : a ^ n % k = (a % k) ^ n % k := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [Int.pow_succ, Int.pow_succ, mul_emod_emod, ← emod_mul_emod, ih, emod_mul_emod]

/-- Even powers are not negative. -/
theorem _root_.Prover.Int.pow_two_nonneg (a : Int) : 0 ≤ a ^ 2 := by
  rw [Int.pow_two]
  exact Prover.Int.mul_self_nonneg a

theorem le_self_sq (a : Int) : a ≤ a ^ 2 := by
  rw [Int.pow_two]
  rcases Int.lt_or_ge a 1 with h | h
  · have := Prover.Int.mul_self_nonneg a
    omega
  · have := Prover.Int.mul_le_mul_left (show 0 ≤ a by omega) h
    omega

theorem pow_dvd_pow {m n : Nat} (a : Int) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  exact ⟨a ^ k, Int.pow_add a m k⟩

end Int
