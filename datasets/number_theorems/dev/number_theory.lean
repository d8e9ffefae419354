import Prover.Numbers

open Real Nat

/-! Divisors, primes, remainders, factorials and digits. -/

-- difficulty 1
theorem greatest_common_divisor : Nat.gcd 84 126 = 42 := by
  sorry

-- difficulty 1
theorem least_common_multiple : Nat.lcm 12 18 = 36 := by
  sorry

-- difficulty 1
theorem a_prime : Nat.Prime 97 := by
  sorry

-- difficulty 2
theorem factorial_value : 6 ! = 720 := by
  sorry

-- difficulty 1
theorem binomial_value : Nat.choose 8 3 = 56 := by
  sorry

-- difficulty 2
theorem digit_sum : (Nat.digits 10 7052).sum = 14 := by
  sorry

-- difficulty 2
theorem number_of_divisors : (Nat.divisors 36).card = 9 := by
  sorry

-- difficulty 2
theorem consecutive_product_even (n : ℕ) : 2 ∣ n * (n + 1) := by
  sorry

-- difficulty 3
theorem cubes_modulo_nine (n : ℤ) : n ^ 3 % 9 = 0 ∨ n ^ 3 % 9 = 1 ∨ n ^ 3 % 9 = 8 := by
  sorry

-- difficulty 3
theorem no_square_is_three_modulo_four (a b : ℤ) : a ^ 2 + b ^ 2 ≠ 4 * (a + b) + 3 := by
  sorry

-- difficulty 3
theorem six_divides (n : ℕ) : 6 ∣ n * (n + 1) * (n + 2) := by
  sorry

-- difficulty 2
theorem linear_congruence (n : ℕ) (h : n < 11) (k : 5 * n % 11 = 1) : n = 9 := by
  sorry

-- difficulty 3
theorem bounded_equation (a b : ℕ) (ha : 0 < a) (hb : 0 < b) (h : a * b = 7) (k : a < b) : a = 1 ∧ b = 7 := by
  sorry

-- difficulty 3
theorem numbers_that_are_their_gcd (T : Finset ℕ) (h : ∀ n, n ∈ T ↔ 6 ∣ n ∧ Nat.gcd n 90000 = n) : T.card = 40 := by
  sorry

-- difficulty 2
theorem prime_divides_a_base (m n : ℤ) (p : ℕ) (h : Nat.Prime p) (k : (p : ℤ) ∣ m * n ^ 3) (l : ¬(p : ℤ) ∣ m) :
    (p : ℤ) ∣ n ^ 2 := by
  sorry

-- difficulty 3
theorem large_exponent (n : ℕ) (h : n = 3 ^ 200) : (5 * 7 ^ n + 1) % 13 = 2 := by
  sorry
