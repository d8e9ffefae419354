prelude
import Init.Data.Nat.Mul

/-!
# Natural numbers: powers
-/

set_option linter.all false

namespace Nat

protected theorem pow_add_one {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl

theorem pow_succ' {m n : Nat} : m ^ succ n = m * m ^ n := Nat.mul_comm _ _

theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.mul_comm _ _

@[simp] protected theorem pow_eq {m n : Nat} : Nat.pow m n = m ^ n := rfl

@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a

protected theorem pow_two (a : Nat) : a ^ 2 = a * a := by
  rw [Nat.pow_succ, Nat.pow_one]

@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, ih]

@[simp] protected theorem zero_pow {n : Nat} (H : 0 < n) : 0 ^ n = 0 := by
  obtain ⟨k, rfl⟩ := exists_eq_succ_of_ne_zero (show n ≠ 0 by omega)
  exact Nat.mul_zero (0 ^ k)

theorem zero_pow_of_pos (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h

protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, Nat.pow_zero, Nat.mul_one]
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_assoc]

protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by
  rw [Nat.pow_add, Nat.mul_comm]

protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_add, Nat.pow_add, ih, Nat.mul_one, Nat.pow_succ]

protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.mul_comm]

protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.pow_mul']

protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_mul_mul_comm]

theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := by
  induction i with
  | zero => exact Nat.le_refl _
  | succ i ih => exact Nat.mul_le_mul ih h

theorem pow_le_pow_right {n m i : Nat} (h : n > 0) (hm : m ≤ i) : n ^ m ≤ n ^ i := by
  obtain ⟨k, rfl⟩ := Nat.le.dest hm
  rw [Nat.pow_add]
  exact Nat.le_mul_of_pos_right _ (Nat.pow_pos h)

theorem pow_lt_pow_left {a b n : Nat} (hab : a < b) (h : n ≠ 0) : a ^ n < b ^ n := by
  obtain ⟨k, rfl⟩ := exists_eq_succ_of_ne_zero h
  exact Nat.mul_lt_mul_of_le_of_lt (pow_le_pow_left (Nat.le_of_lt hab) k) hab
    (Nat.pow_pos (Nat.zero_lt_of_lt hab))

theorem pow_lt_pow_succ {a n : Nat} (h : 1 < a) : a ^ n < a ^ (n + 1) := by
  have := Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (n := n) (Nat.zero_lt_of_lt h))
  rwa [Nat.mul_one] at this

theorem pow_lt_pow_right {a n m : Nat} (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.lt_of_lt_of_le (pow_lt_pow_succ ha) (pow_le_pow_right (Nat.zero_lt_of_lt ha) h)

protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun h' => Nat.lt_of_not_le fun h'' =>
    Nat.not_le_of_gt h' (pow_le_pow_right (Nat.zero_lt_of_lt h) h''), pow_lt_pow_right h⟩

protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun h' => Nat.le_of_not_lt fun h'' => Nat.not_le_of_gt (pow_lt_pow_right h h'') h',
    pow_le_pow_right (Nat.zero_lt_of_lt h)⟩

protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h' => Nat.le_of_not_lt fun h'' => Nat.not_le_of_gt (pow_lt_pow_left h'' hn) h',
    fun h => pow_le_pow_left h n⟩

protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h' => Nat.lt_of_not_le fun h'' => Nat.not_le_of_gt h' (pow_le_pow_left h'' n),
    fun h => pow_lt_pow_left h hn⟩

protected theorem pow_left_inj {a b n : Nat} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b := by
  refine ⟨fun h => Nat.le_antisymm ?_ ?_, fun h => h ▸ rfl⟩
  · exact (Nat.pow_le_pow_iff_left hn).1 (Nat.le_of_eq h)
  · exact (Nat.pow_le_pow_iff_left hn).1 (Nat.le_of_eq h.symm)

theorem pow_right_inj {a m n : Nat} (ha : 1 < a) : a ^ m = a ^ n ↔ m = n := by
  refine ⟨fun h => Nat.le_antisymm ?_ ?_, fun h => h ▸ rfl⟩
  · exact (Nat.pow_le_pow_iff_right ha).1 (Nat.le_of_eq h)
  · exact (Nat.pow_le_pow_iff_right ha).1 (Nat.le_of_eq h.symm)

theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih =>
    rw [Nat.pow_succ]
    omega

theorem lt_pow_self {n a : Nat} (ha : 1 < a) : n < a ^ n :=
  Nat.lt_of_lt_of_le lt_two_pow_self (pow_le_pow_left ha n)

theorem le_self_pow {n : Nat} (hn : n ≠ 0) (m : Nat) : m ≤ m ^ n := by
  rcases Nat.eq_zero_or_pos m with h | h
  · omega
  · have := Nat.pow_le_pow_right h (Nat.one_le_iff_ne_zero.2 hn)
    rwa [Nat.pow_one] at this

theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos (by decide)

theorem one_lt_two_pow {n : Nat} (hn : n ≠ 0) : 1 < 2 ^ n := by
  have := lt_two_pow_self (n := n)
  omega

theorem pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h

theorem pow_eq_zero {a n : Nat} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  cases n with
  | zero =>
    rw [Nat.pow_zero]
    omega
  | succ n =>
    constructor
    · intro h
      refine ⟨?_, by omega⟩
      rcases Nat.eq_zero_or_pos a with ha | ha
      · exact ha
      · have := Nat.pow_pos (n := n + 1) ha
        omega
    · rintro ⟨rfl, _⟩
      exact Nat.zero_pow (Nat.succ_pos n)

theorem pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]

theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  exact ⟨a ^ k, Nat.pow_add a m k⟩

end Nat
