import Prover.Notation

/-!
# The integer square root

`Nat.sqrt n` is the largest `k` with `k * k ≤ n`. Mathlib computes it by Newton's method, we by one bit at a time; the
two agree, because the lemmas below determine the value.
-/

namespace Prover.Nat

/-- The integer square root of `n`, if `fuel` is at least the number of base-4 digits of `n`. -/
def sqrtFuel : (fuel n : ℕ) → ℕ
  | 0, _ => 0
  | fuel + 1, n =>
    cond (Nat.beq n 0) 0 <|
      let r := 2 * sqrtFuel fuel (n / 4) + 1
      cond (Nat.ble (r * r) n) r (r - 1)

theorem sqrtFuel_spec {fuel n : ℕ} (h : n ≤ fuel) :
    sqrtFuel fuel n * sqrtFuel fuel n ≤ n ∧ n < (sqrtFuel fuel n + 1) * (sqrtFuel fuel n + 1) := by
  induction fuel generalizing n with
  | zero =>
    obtain rfl : n = 0 := by omega
    exact ⟨Nat.le_refl 0, Nat.one_pos⟩
  | succ fuel ih =>
    unfold sqrtFuel
    rcases hz : Nat.beq n 0 with _ | _
    · have hn : n ≠ 0 := fun e => by rw [e] at hz; cases hz
      have := ih (n := n / 4) (by omega)
      generalize sqrtFuel fuel (n / 4) = s at this ⊢
      dsimp only [cond]
      have e₁ : (2 * s + 1) * (2 * s + 1) = 4 * (s * s) + 4 * s + 1 := by
        rw [Nat.mul_add, Nat.add_mul, Nat.mul_mul_mul_comm]; omega
      have e₂ : (2 * s + 1 + 1) * (2 * s + 1 + 1) = 4 * ((s + 1) * (s + 1)) := by
        rw [show 2 * s + 1 + 1 = 2 * (s + 1) by omega, Nat.mul_mul_mul_comm]
      rcases hr : Nat.ble ((2 * s + 1) * (2 * s + 1)) n with _ | _
      · have hr : n < (2 * s + 1) * (2 * s + 1) := Nat.lt_of_not_le fun h => by
          rw [Nat.ble_eq_true_of_le h] at hr; cases hr
        have e₃ : 2 * s * (2 * s) = 4 * (s * s) := Nat.mul_mul_mul_comm ..
        refine ⟨?_, hr⟩
        show 2 * s * (2 * s) ≤ n
        omega
      · have := Nat.le_of_ble_eq_true hr
        refine ⟨this, ?_⟩
        show n < (2 * s + 1 + 1) * (2 * s + 1 + 1)
        omega
    · obtain rfl := Nat.eq_of_beq_eq_true hz
      exact ⟨Nat.le_refl 0, Nat.one_pos⟩

end Prover.Nat

namespace Nat

/-- The integer square root: the largest `k` with `k * k ≤ n`. -/
def sqrt (n : ℕ) : ℕ := Prover.Nat.sqrtFuel n n

variable {m n : ℕ}

theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (Prover.Nat.sqrtFuel_spec (Nat.le_refl n)).1

theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) := (Prover.Nat.sqrtFuel_spec (Nat.le_refl n)).2

theorem le_sqrt : m ≤ sqrt n ↔ m * m ≤ n := by
  constructor
  · exact fun h => Nat.le_trans (Nat.mul_le_mul h h) (sqrt_le n)
  · intro h
    refine Nat.le_of_not_lt fun h' => ?_
    exact Nat.not_le_of_lt (lt_succ_sqrt n) (Nat.le_trans (Nat.mul_le_mul h' h') h)

theorem sqrt_lt : sqrt m < n ↔ m < n * n := by
  rw [← Nat.not_le, ← Nat.not_le, le_sqrt]

theorem eq_sqrt {a n : ℕ} : a = sqrt n ↔ a * a ≤ n ∧ n < (a + 1) * (a + 1) := by
  rw [← le_sqrt, ← sqrt_lt]
  omega

theorem sqrt_eq (n : ℕ) : sqrt (n * n) = n :=
  (eq_sqrt.2 ⟨Nat.le_refl _, Nat.mul_self_lt_mul_self (Nat.lt_succ_self n)⟩).symm

theorem sqrt_le_self (n : ℕ) : sqrt n ≤ n := by
  rcases Nat.eq_zero_or_pos (sqrt n) with h | h
  · rw [h]; exact Nat.zero_le n
  · exact Nat.le_trans (Nat.le_mul_of_pos_right _ h) (sqrt_le n)

end Nat
