import Prover.Numbers

open Real Nat

/-! Divisors, common divisors, primes, factorials, binomial coefficients, digits. -/

-- difficulty 1
theorem coprime_numbers : Nat.Coprime 35 64 := by
  sorry

-- difficulty 2
theorem gcd_and_lcm (a b : ℕ) (h : Nat.gcd a b = 6) (k : Nat.lcm a b = 36) : a * b = 216 := by
  sorry

-- difficulty 2
theorem not_a_prime : ¬ Nat.Prime 119 := by
  sorry

-- difficulty 2
theorem prime_divisors : Nat.primeFactors 84 = {2, 3, 7} := by
  sorry

-- difficulty 2
theorem sum_of_proper_divisors : ∑ d ∈ Nat.properDivisors 28, d = 28 := by
  sorry

-- difficulty 3
theorem even_prime (p : ℕ) (h : Nat.Prime p) (k : Even p) : p = 2 := by
  sorry

-- difficulty 2
theorem trailing_zero : (Nat.factorial 7) % 10 = 0 := by
  sorry

-- difficulty 2
theorem pascals_rule : Nat.choose 11 4 = Nat.choose 10 3 + Nat.choose 10 4 := by
  sorry

-- difficulty 2
theorem symmetric_binomial : Nat.choose 13 9 = Nat.choose 13 4 := by
  sorry

-- difficulty 2
theorem digits_in_base_two : Nat.digits 2 38 = [0, 1, 1, 0, 0, 1] := by
  sorry

-- difficulty 2
theorem number_of_digits : (Nat.digits 10 40320).length = 5 := by
  sorry

-- difficulty 3
theorem two_digit_number (a b : ℕ) (ha : a < 10) (hb : b < 10) (h : 10 * a + b = 7 * (a + b)) : a = 2 * b := by
  sorry

-- difficulty 3
theorem common_divisor_of_consecutive (n : ℕ) : Nat.gcd n (n + 1) = 1 := by
  sorry

-- difficulty 2
theorem totient_value : Nat.totient 40 = 16 := by
  sorry
