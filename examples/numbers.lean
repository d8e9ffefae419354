import Prover.Numbers

/- Real and complex numbers, primes and sums, on the library that comes with prover: no Mathlib. -/

theorem difference_of_squares (x y : ℝ) (h₀ : x + y = 7) (h₁ : 3 * x + y = 45) :
    x ^ 2 - y ^ 2 = 217 := by
  sorry

theorem means (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  sorry

theorem product_of_conjugates : (2 + Complex.I) * (2 - Complex.I) = 5 := by
  sorry

theorem a_prime : Nat.Prime 97 := by
  sorry

theorem sum_to_nine : ∑ i ∈ Finset.range 10, i = 45 := by
  sorry
