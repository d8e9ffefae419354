/-!
# Natural numbers: divisibility, remainders, squares, inequalities

Our own theorem set, the part to develop with.
-/

def Prime' (p : Nat) : Prop := 2 ≤ p ∧ ∀ d, d ∣ p → d = 1 ∨ d = p

-- difficulty 2
theorem square_mod_three (n : Nat) : n * n % 3 ≠ 2 := by
  sorry

-- difficulty 2
theorem square_mod_four (n : Nat) : n * n % 4 = 0 ∨ n * n % 4 = 1 := by
  sorry

-- difficulty 2
theorem frobenius_three_five (n : Nat) (h : 8 ≤ n) : ∃ a b, n = 3 * a + 5 * b := by
  sorry

-- difficulty 2
theorem exponential_beats_linear (n : Nat) : n < 2 ^ n := by
  sorry

-- difficulty 2
theorem min_plus_max_product (a b : Nat) : min a b * max a b = a * b := by
  sorry

-- difficulty 3
theorem product_of_three_consecutive_mod_six (n : Nat) : n * (n + 1) * (n + 2) % 6 = 0 := by
  sorry

-- difficulty 3
theorem fifth_power_same_last_digit (n : Nat) : n ^ 5 % 10 = n % 10 := by
  sorry

-- difficulty 3
theorem sum_of_two_squares_mod_four (a b : Nat) : (a * a + b * b) % 4 ≠ 3 := by
  sorry

-- difficulty 3
theorem exponential_beats_square (n : Nat) (h : 5 ≤ n) : n * n < 2 ^ n := by
  sorry

-- difficulty 3
theorem square_root_of_square_is_unique (a b : Nat) (h : a * a = b * b) : a = b := by
  sorry

-- difficulty 3
theorem no_square_strictly_between (n k : Nat) : ¬(n * n < k * k ∧ k * k < (n + 1) * (n + 1)) := by
  sorry

-- difficulty 3
theorem mutual_divisors_are_equal (a b : Nat) (h1 : a ∣ b) (h2 : b ∣ a) : a = b := by
  sorry

-- difficulty 3
theorem divisor_transitive_with_factor (a b c k : Nat) (h1 : a ∣ b) (h2 : b ∣ c) : a ∣ c * k := by
  sorry

-- difficulty 3
theorem prime_two : Prime' 2 := by
  sorry

-- difficulty 3
theorem power_remainder_seven (n : Nat) : 8 ^ n % 7 = 1 := by
  sorry

-- difficulty 3
theorem nine_divides_power_sum (n : Nat) : (4 ^ n + 15 * n) % 9 = 1 := by
  sorry

-- difficulty 3
theorem least_counterexample (p : Nat → Prop) (h : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬p m := by
  sorry

-- difficulty 3
theorem strong_induction_principle (p : Nat → Prop) (step : ∀ n, (∀ m, m < n → p m) → p n) :
    ∀ n, p n := by
  sorry

-- difficulty 3
theorem two_step_induction (p : Nat → Prop) (zero : p 0) (one : p 1)
    (step : ∀ n, p n → p (n + 1) → p (n + 2)) : ∀ n, p n := by
  sorry

-- difficulty 4
theorem division_with_remainder_unique (d q r q' r' : Nat) (h : r < d) (h' : r' < d)
    (e : d * q + r = d * q' + r') : q = q' ∧ r = r' := by
  sorry

-- difficulty 4
theorem composite_from_proper_divisor (n d : Nat) (h1 : 1 < d) (h2 : d < n) (h3 : d ∣ n) :
    ¬Prime' n := by
  sorry

-- difficulty 4
theorem prime_above_two_mod_six (p : Nat) (hp : Prime' p) (h : 3 < p) : p % 6 = 1 ∨ p % 6 = 5 := by
  sorry

-- difficulty 4
theorem eleven_divides_alternating (n : Nat) : (10 ^ (2 * n) + 10) % 11 = 0 := by
  sorry

-- difficulty 4
theorem decreasing_sequence_repeats (f : Nat → Nat) (h : ∀ n, f (n + 1) ≤ f n) :
    ∃ n, f (n + 1) = f n := by
  sorry

-- difficulty 5
theorem every_number_has_a_prime_divisor (n : Nat) (h : 2 ≤ n) : ∃ p, Prime' p ∧ p ∣ n := by
  sorry
