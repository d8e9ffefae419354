import Prover.Notation

/-!
# Factorials and binomial coefficients

`n !` (after `open Nat`), `Nat.choose`, `Nat.descFactorial` and `Nat.ascFactorial`, as in Mathlib.
-/

namespace Nat

/-- The factorial. -/
def factorial : ℕ → ℕ
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

@[inherit_doc] scoped notation:10000 n "!" => Nat.factorial n

/-- The binomial coefficient: the number of subsets with `k` elements of a set with `n`. -/
def choose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

/-- `n * (n - 1) * … * (n - k + 1)`. -/
def descFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n - k) * descFactorial n k

/-- `n * (n + 1) * … * (n + k - 1)`. -/
def ascFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n + k) * ascFactorial n k

variable {k m n : ℕ}

@[simp] theorem factorial_zero : 0! = 1 := rfl

theorem factorial_succ (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl

@[simp] theorem factorial_one : 1! = 1 := rfl

@[simp] theorem factorial_two : 2! = 2 := rfl

theorem factorial_pos : ∀ n : ℕ, 0 < n !
  | 0 => Nat.one_pos
  | n + 1 => Nat.mul_pos n.succ_pos (factorial_pos n)

theorem factorial_ne_zero (n : ℕ) : n ! ≠ 0 := Nat.ne_of_gt n.factorial_pos

theorem factorial_dvd_factorial (h : m ≤ n) : m ! ∣ n ! := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  clear h
  induction k with
  | zero => exact Nat.dvd_refl _
  | succ k ih => exact Nat.dvd_mul_left_of_dvd ih _

theorem dvd_factorial : ∀ {m n : ℕ}, 0 < m → m ≤ n → m ∣ n !
  | m + 1, _, _, h => Nat.dvd_trans (Nat.dvd_mul_right (m + 1) (m !)) (factorial_dvd_factorial h)

theorem factorial_le (h : m ≤ n) : m ! ≤ n ! := Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)

theorem self_le_factorial : ∀ n : ℕ, n ≤ n !
  | 0 => Nat.zero_le _
  | k + 1 => Nat.le_mul_of_pos_right _ (factorial_pos k)

@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by cases n <;> rfl

@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (k + 1) = 0 := rfl

theorem choose_succ_succ (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl

theorem choose_succ_succ' (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl

theorem choose_eq_zero_of_lt : ∀ {n k : ℕ}, n < k → choose n k = 0
  | _, 0, h => absurd h (Nat.not_lt_zero _)
  | 0, k + 1, _ => choose_zero_succ k
  | n + 1, k + 1, h => by
    rw [choose_succ_succ, choose_eq_zero_of_lt (by omega), choose_eq_zero_of_lt (by omega)]

@[simp] theorem choose_self (n : ℕ) : choose n n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_eq_zero_of_lt (Nat.lt_succ_self n)]

@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, ih, choose_zero_right, Nat.add_comm]

theorem choose_pos : ∀ {n k : ℕ}, k ≤ n → 0 < choose n k
  | n, 0, _ => by rw [choose_zero_right]; exact Nat.one_pos
  | n + 1, k + 1, h => Nat.add_pos_left (choose_pos (by omega)) _

theorem choose_mul_factorial_mul_factorial : ∀ {n k : ℕ}, k ≤ n → choose n k * k ! * (n - k)! = n !
  | n, 0, _ => by rw [choose_zero_right, factorial_zero, Nat.one_mul, Nat.sub_zero]
  | n + 1, k + 1, h => by
    rcases Nat.eq_or_lt_of_le h with e | h'
    · rw [e, choose_self, Nat.sub_self, factorial_zero, Nat.one_mul, Nat.mul_one]
    · have h₁ := choose_mul_factorial_mul_factorial (n := n) (k := k) (by omega)
      have h₂ := choose_mul_factorial_mul_factorial (n := n) (k := k + 1) (by omega)
      have e : (n - k)! = (n - k) * (n - (k + 1))! := by
        rw [show n - k = n - (k + 1) + 1 by omega, factorial_succ]
      rw [e] at h₁
      rw [choose_succ_succ, show n + 1 - (k + 1) = n - k by omega, e, factorial_succ n, factorial_succ k]
      rw [factorial_succ k] at h₂
      have h₁' : choose n k * k ! * (n - (k + 1))! * (n - k) = n ! := by rw [← h₁]; ac_rfl
      calc (choose n k + choose n (k + 1)) * ((k + 1) * k !) * ((n - k) * (n - (k + 1))!)
        _ = (k + 1) * (choose n k * k ! * (n - (k + 1))! * (n - k))
            + (n - k) * (choose n (k + 1) * ((k + 1) * k !) * (n - (k + 1))!) := by
          rw [Nat.add_mul, Nat.add_mul]
          congr 1 <;> ac_rfl
        _ = (n + 1) * n ! := by rw [h₁', h₂, ← Nat.add_mul]; congr 1; omega

theorem choose_eq_factorial_div_factorial (h : k ≤ n) : choose n k = n ! / (k ! * (n - k)!) := by
  rw [← choose_mul_factorial_mul_factorial h, Nat.mul_assoc]
  exact (Nat.mul_div_cancel _ (Nat.mul_pos (factorial_pos k) (factorial_pos (n - k)))).symm

theorem choose_symm (h : k ≤ n) : choose n (n - k) = choose n k := by
  rw [choose_eq_factorial_div_factorial h, choose_eq_factorial_div_factorial (Nat.sub_le n k),
    Nat.sub_sub_self h, Nat.mul_comm]

end Nat
