import Prover.Numbers

open Real Nat

/-! Exercises in algebra: functions, systems, powers, logarithms, sums, complex numbers. -/

-- difficulty 2
theorem function_of_a_function (f g : ℝ → ℝ) (h₀ : ∀ x, f x = 3 * x - 7) (h₁ : ∀ x, g x = f x / 2 + x ^ 2) :
    g (f 4) = 29 := by
  sorry

-- difficulty 2
theorem four_unknowns (x y z w : ℝ) (h₀ : x + y + z + w = 20) (h₁ : x + y - z = 7) (h₂ : 2 * x - w = 1)
    (h₃ : y + 3 * w = 27) : x * y * z * w = 504 := by
  sorry

-- difficulty 3
theorem three_products (x y z : ℝ) (h₀ : x * y = 12) (h₁ : y * z = 20) (h₂ : z * x = 15) (h₃ : 0 < x) :
    x + y + z = 12 := by
  sorry

-- difficulty 3
theorem root_equal_to_a_difference (x : ℝ) (h₀ : Real.sqrt (3 * x + 1) = x - 3) : x = 8 := by
  sorry

-- difficulty 3
theorem squares_of_two_roots (a b : ℝ) (f : ℝ → ℝ) (h₀ : ∀ x, f x = x ^ 2 - 11 * x + 5) (h₁ : f a = 0) (h₂ : f b = 0)
    (h₃ : a ≠ b) : a ^ 2 + b ^ 2 = 111 := by
  sorry

-- difficulty 3
theorem logarithm_with_a_root : Real.logb 3 (81 * Real.sqrt 3) = 9 / 2 := by
  sorry

-- difficulty 3
theorem exponents_from_two_bases (x : ℝ) (h₀ : (9 : ℝ) ^ (x + 1) = 27 ^ (x - 2)) : x = 8 := by
  sorry

-- difficulty 3
theorem logarithms_to_two_bases (x : ℝ) (h₀ : 0 < x) (h₁ : Real.logb 4 x + Real.logb 2 x = 9) : x = 64 := by
  sorry

-- difficulty 3
theorem exponent_below_a_bar (x : ℝ) (h₀ : (2 : ℝ) ^ (3 * x) = 1 / 64) : x = -2 := by
  sorry

-- difficulty 2
theorem rational_exponents : (27 : ℝ) ^ ((2 : ℝ) / 3) + 16 ^ (-(1 : ℝ) / 2) = 37 / 4 := by
  sorry

-- difficulty 2
theorem exponential_at_the_next_place (f : ℝ → ℝ) (h₀ : ∀ x, f x = (4 : ℝ) ^ x) (x : ℝ) : f (x + 1) - f x = 3 * f x := by
  sorry

-- difficulty 2
theorem power_of_a_power_known (x : ℝ) (h₀ : (3 : ℝ) ^ x = 5) : (9 : ℝ) ^ x = 25 := by
  sorry

-- difficulty 3
theorem sum_of_absolute_values_zero (x y : ℝ) (h₀ : abs (x - 3) + abs (y + 5) = 0) : x * y = -15 := by
  sorry

-- difficulty 3
theorem progression_from_two_terms (a d : ℝ) (u : ℕ → ℝ) (h₀ : ∀ n, u n = a + n * d) (h₁ : u 3 = 17) (h₂ : u 11 = 49) :
    (∑ k ∈ Finset.range 10, u k) = 230 := by
  sorry

-- difficulty 2
theorem geometric_sum_from_a_rule (f : ℕ → ℝ) (h₀ : ∀ n, f (n + 1) = f n / 3) (h₁ : f 0 = 81) :
    (∑ k ∈ Finset.range 5, f k) = 121 := by
  sorry

-- difficulty 2
theorem cubes_of_a_sum_of_inverses (x : ℝ) (h₀ : x + 1 / x = 5) (h₁ : x ≠ 0) : x ^ 3 + 1 / x ^ 3 = 110 := by
  sorry

-- difficulty 3
theorem function_by_parity (f : ℤ → ℤ) (h₀ : ∀ n, Odd n → f n = 3 * n + 1) (h₁ : ∀ n, Even n → f n = n / 2) :
    f (f (f 7)) = 34 := by
  sorry

-- difficulty 3
theorem function_of_a_known_function (f g : ℝ → ℝ) (h₀ : ∀ x, f x = 2 * x + 1) (h₁ : ∀ x, g (f x) = x ^ 2) : g 7 = 9 := by
  sorry

-- difficulty 3
theorem set_between_two_roots : {x : ℝ | x ^ 2 - 5 * x + 6 < 0} = Set.Ioo 2 3 := by
  sorry

-- difficulty 2
theorem quotient_of_complex_numbers (z : ℂ) (h₀ : z = (3 + 4 * Complex.I) / (1 - 2 * Complex.I)) :
    z = -1 + 2 * Complex.I := by
  sorry

-- difficulty 4
theorem high_powers_of_a_cube_root_of_one (z : ℂ) (h₀ : z ^ 2 + z + 1 = 0) : z ^ 100 + z ^ 50 + 1 = 0 := by
  sorry

-- difficulty 3
theorem sum_of_powers_of_i : (∑ k ∈ Finset.range 100, Complex.I ^ k) = 0 := by
  sorry

-- difficulty 3
theorem rational_map_of_order_three (a : ℕ → ℝ) (h₀ : a 0 = 2) (h₁ : ∀ n, a (n + 1) = 1 / (1 - a n)) :
    a 2024 = 1 / 2 := by
  sorry

-- difficulty 4
theorem products_of_one_and_inverses (x y : ℝ) (h₀ : 0 < x ∧ 0 < y) (h₁ : x + y = 1) : (1 + 1 / x) * (1 + 1 / y) ≥ 9 := by
  sorry

-- difficulty 3
theorem sides_of_a_triangle (a b c : ℝ) (h₀ : 0 < a ∧ 0 < b ∧ 0 < c) (h₁ : a < b + c) (h₂ : b < c + a) (h₃ : c < a + b) :
    2 * (a * b + b * c + c * a) > a ^ 2 + b ^ 2 + c ^ 2 := by
  sorry

-- difficulty 2
theorem two_known_angles : Real.cos (Real.pi / 3) + Real.sin (Real.pi / 6) = 1 := by
  sorry
