/-!
# Natural numbers: divisibility, remainders, squares, inequalities

Our own theorem set, the held-out part: never tune on it.
-/

def Prime' (p : Nat) : Prop := 2 ≤ p ∧ ∀ d, d ∣ p → d = 1 ∨ d = p

-- difficulty 2
theorem product_of_consecutive_is_even (n : Nat) : n * (n + 1) % 2 = 0 := by
  sorry

-- difficulty 2
theorem two_products_inequality (a b : Nat) : 2 * (a * b) ≤ a * a + b * b := by
  sorry

-- difficulty 2
theorem division_with_remainder_exists (n d : Nat) (h : 0 < d) : ∃ q r, n = d * q + r ∧ r < d := by
  sorry

-- difficulty 2
theorem divisor_of_sum_and_summand (d a b : Nat) (h1 : d ∣ a) (h2 : d ∣ a + b) : d ∣ b := by
  sorry

-- difficulty 3
theorem odd_square_mod_eight (n : Nat) (h : n % 2 = 1) : n * n % 8 = 1 := by
  sorry

-- difficulty 3
theorem pythagorean_leg_divisible_by_three (a b c : Nat) (h : a * a + b * b = c * c) :
    a % 3 = 0 ∨ b % 3 = 0 := by
  sorry

-- difficulty 3
theorem frobenius_four_seven (n : Nat) (h : 18 ≤ n) : ∃ a b, n = 4 * a + 7 * b := by
  sorry

-- difficulty 3
theorem bernoulli_inequality (x n : Nat) : 1 + n * x ≤ (1 + x) ^ n := by
  sorry

-- difficulty 3
theorem monus_difference_of_squares (a b : Nat) : (a + b) * (a - b) = a * a - b * b := by
  sorry

-- difficulty 3
theorem strictly_increasing_dominates_index (f : Nat → Nat) (h : ∀ n, f n < f (n + 1))
    (n : Nat) :
    n ≤ f n := by
  sorry

-- difficulty 3
theorem step_monotone_is_monotone (f : Nat → Nat) (h : ∀ n, f n ≤ f (n + 1)) (m n : Nat)
    (hmn : m ≤ n) : f m ≤ f n := by
  sorry

-- difficulty 3
theorem additive_function_is_linear (f : Nat → Nat) (h : ∀ m n, f (m + n) = f m + f n)
    (n : Nat) :
    f n = n * f 1 := by
  sorry

-- difficulty 4
theorem even_prime_is_two (p : Nat) (hp : Prime' p) (h : p % 2 = 0) : p = 2 := by
  sorry

-- difficulty 4
theorem powers_of_two_mod_three (n : Nat) : 2 ^ (2 * n) % 3 = 1 ∧ 2 ^ (2 * n + 1) % 3 = 2 := by
  sorry

-- difficulty 4
theorem bounded_sequence_attains_maximum (f : Nat → Nat) (b : Nat) (h : ∀ n, f n ≤ b) :
    ∃ n, ∀ m, f m ≤ f n := by
  sorry

-- difficulty 4
theorem functional_equation_shift (f : Nat → Nat) (h : ∀ m n, f (m + n) = f m + n) :
    ∃ c, ∀ n, f n = n + c := by
  sorry

-- difficulty 5
theorem square_root_of_two_is_irrational (a b : Nat) (h : a * a = 2 * (b * b)) : b = 0 := by
  sorry
