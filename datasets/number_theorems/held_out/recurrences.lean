import Prover.Numbers

open Real Nat

/-! Sequences given by their first members and a rule. -/

-- difficulty 3
theorem alternating_recurrence (u : ℕ → ℤ) (h0 : u 0 = 4) (h : ∀ n, u (n + 1) = 6 - u n) : u 101 = 2 := by
  sorry

-- difficulty 4
theorem fibonacci_divisibility (f : ℕ → ℕ) (h0 : f 0 = 0) (h1 : f 1 = 1) (h : ∀ n, f (n + 2) = f (n + 1) + f n) :
    ∀ n, 2 ∣ f (3 * n) := by
  sorry
