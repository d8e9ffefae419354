prelude
import Init.Data.Int.LinearDvd
import Init.Data.Int.Mul

/-!
# Powers of integers
-/

namespace Int

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl

protected theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by
  rw [Int.pow_succ, Int.mul_comm]

protected theorem pow_one (b : Int) : b ^ 1 = b := by
  rw [Int.pow_succ, Int.pow_zero, Int.one_mul]

protected theorem pow_two (b : Int) : b ^ 2 = b * b := by
  rw [Int.pow_succ, Int.pow_one]

protected theorem pow_add (a : Int) (m : Nat) : ∀ n, a ^ (m + n) = a ^ m * a ^ n
  | 0 => by rw [Nat.add_zero, Int.pow_zero, Int.mul_one]
  | n + 1 => by rw [← Nat.add_assoc, Int.pow_succ, Int.pow_add a m n, Int.pow_succ, Int.mul_assoc]

theorem pow_pos {a : Int} (h : 0 < a) : ∀ {n : Nat}, 0 < a ^ n
  | 0 => by rw [Int.pow_zero]; omega
  | n + 1 => by rw [Int.pow_succ]; exact Int.mul_pos (pow_pos h) h

theorem pow_nonneg {a : Int} (h : 0 ≤ a) : ∀ {n : Nat}, 0 ≤ a ^ n
  | 0 => by rw [Int.pow_zero]; omega
  | n + 1 => by rw [Int.pow_succ]; exact Int.mul_nonneg (pow_nonneg h) h

theorem natCast_pow (b : Nat) : ∀ n : Nat, ((b ^ n : Nat) : Int) = (b : Int) ^ n
  | 0 => rfl
  | n + 1 => by rw [Nat.pow_succ, natCast_mul, natCast_pow b n, Int.pow_succ]

end Int
