import Prover.Numbers

open Real Nat

/-! Exercises in number theory: remainders, divisors, parity, primes, digits, inductions. -/

-- difficulty 1
theorem last_digit_of_two_powers : (7 ^ 123 + 3 ^ 77) % 10 = 6 := by
  sorry

-- difficulty 2
theorem three_remainders (n : ℕ) (h₀ : n < 60) (h₁ : n % 3 = 2) (h₂ : n % 4 = 3) (h₃ : n % 5 = 4) : n = 59 := by
  sorry

-- difficulty 3
theorem other_number_from_gcd_and_lcm (a b : ℕ) (h₀ : Nat.gcd a b = 6) (h₁ : Nat.lcm a b = 252) (h₂ : a = 42) : b = 36 := by
  sorry

-- difficulty 3
theorem numbers_with_a_given_gcd (S : Finset ℕ) (h₀ : ∀ n, n ∈ S ↔ 0 < n ∧ n < 100 ∧ Nat.gcd n 30 = 6) : S.card = 13 := by
  sorry

-- difficulty 2
theorem missing_digit (d : ℕ) (h₀ : d < 10) (h₁ : 9 ∣ 47 * 1000 + d * 100 + 23) : d = 2 := by
  sorry

-- difficulty 2
theorem multiple_in_a_residue_class (x : ℤ) (h₀ : 0 ≤ x ∧ x < 23) (h₁ : 7 * x ≡ 4 [ZMOD 23]) : x = 17 := by
  sorry

-- difficulty 2
theorem digits_of_a_power_of_two : (Nat.digits 10 (2 ^ 20)).sum = 31 := by
  sorry

-- difficulty 3
theorem parity_of_a_far_term (f : ℕ → ℕ) (h₀ : f 0 = 2) (h₁ : f 1 = 5) (h₂ : ∀ n, f (n + 2) = f (n + 1) + 3 * f n) :
    f 1000 % 2 = 1 := by
  sorry

-- difficulty 2
theorem order_of_two : IsLeast {n : ℕ | 0 < n ∧ 2 ^ n % 73 = 1} 9 := by
  sorry

-- difficulty 3
theorem two_factors (a b : ℕ) (h₀ : a < b) (h₁ : a * b = 221) (h₂ : 1 < a) : a + b = 30 := by
  sorry

-- difficulty 3
theorem squares_with_a_sum_divisible_by_three (a b : ℤ) (h₀ : 3 ∣ a ^ 2 + b ^ 2) : 3 ∣ a ∧ 3 ∣ b := by
  sorry

-- difficulty 3
theorem odd_squares_less_one (n : ℕ) (h₀ : Odd n) : 8 ∣ n ^ 2 - 1 := by
  sorry

-- difficulty 3
theorem multiples_from_an_even_number (n : ℤ) (h₀ : Even n) : 8 ∣ n ^ 3 + 2 * n ^ 2 := by
  sorry

-- difficulty 3
theorem no_solution_modulo_three (x y : ℤ) (h₀ : x ^ 2 - 3 * y ^ 2 = 2) : False := by
  sorry

-- difficulty 4
theorem squares_of_primes_less_one (p : ℕ) (h₀ : Nat.Prime p) (h₁ : 3 < p) : 24 ∣ p ^ 2 - 1 := by
  sorry

-- difficulty 4
theorem primes_with_an_odd_sum (p q : ℕ) (h₀ : Nat.Prime p ∧ Nat.Prime q) (h₁ : p + q = 99) (h₂ : p < q) : p = 2 := by
  sorry

-- difficulty 4
theorem quotient_of_factorials (n : ℕ) (h₀ : 0 < n) (h₁ : (n + 1)! = 30 * (n - 1)!) : n = 5 := by
  sorry

-- difficulty 3
theorem divisor_that_grows (n : ℕ) (h₀ : 0 < n) (h₁ : n + 2 ∣ n ^ 2 + 10) : n + 2 ∣ 14 := by
  sorry

-- difficulty 3
theorem cubes_up_to_a_number (n : ℕ) : (∑ k ∈ Finset.range (n + 1), k ^ 3) = (n * (n + 1) / 2) ^ 2 := by
  sorry

-- difficulty 3
theorem squares_up_to_a_number (n : ℕ) : (∑ k ∈ Finset.Icc 1 n, k ^ 2) = n * (n + 1) * (2 * n + 1) / 6 := by
  sorry

-- difficulty 3
theorem weighted_factorials (n : ℕ) : (∑ k ∈ Finset.range n, (k + 1) * (k + 1)!) + 1 = (n + 1)! := by
  sorry

-- difficulty 4
theorem inverse_squares_below_two (n : ℕ) (h₀ : 0 < n) : (∑ k ∈ Finset.Icc 1 n, (1 : ℝ) / k ^ 2) ≤ 2 - 1 / n := by
  sorry

-- difficulty 4
theorem inverse_cubes_below_a_bound (n : ℕ) (h₀ : 0 < n) :
    (∑ k ∈ Finset.Icc 1 n, (1 : ℝ) / k ^ 3) ≤ 3 / 2 - 1 / (2 * n ^ 2) := by
  sorry

-- difficulty 4
theorem roots_below_sums_of_inverse_roots (n : ℕ) (h₀ : 0 < n) :
    Real.sqrt n ≤ ∑ k ∈ Finset.Icc 1 n, 1 / Real.sqrt k := by
  sorry

-- difficulty 3
theorem cubes_below_powers (n : ℕ) (h₀ : 10 ≤ n) : n ^ 3 ≤ 2 ^ n := by
  sorry

-- difficulty 3
theorem product_of_even_numbers (n : ℕ) : (∏ k ∈ Finset.range n, (2 * k + 2)) = 2 ^ n * n ! := by
  sorry

-- difficulty 4
theorem nested_roots_stay_below_two (u : ℕ → ℝ) (h₀ : u 0 = 1) (h₁ : ∀ n, u (n + 1) = Real.sqrt (2 + u n)) : ∀ n, u n < 2 := by
  sorry
