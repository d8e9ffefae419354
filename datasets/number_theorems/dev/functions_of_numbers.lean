import Prover.Numbers

open Real Nat

/-! Functions as variables, and equivalences. -/

-- difficulty 1
theorem composed (f g : ℝ → ℝ) (h : ∀ x, f x = 3 * x - 2) (k : ∀ x, g x = x ^ 2 + 1) : g (f 2) = 17 := by
  sorry

-- difficulty 2
theorem quadratic_through_points (a b : ℝ) (f : ℝ → ℝ) (h : ∀ x, f x = a * x ^ 2 + b * x) (k : f 1 = 5) (l : f 2 = 14) :
    f 3 = 27 := by
  sorry

-- difficulty 2
theorem inverse_function (σ : Equiv ℝ ℝ) (h : ∀ x, σ.1 x = 7 * x - 4) : σ.2 10 = 2 := by
  sorry

-- difficulty 3
theorem multiplicative_quotient (f : ℝ → ℝ) (h : ∀ x > 0, ∀ y > 0, f (x * y) = f x / y) (k : f 20 = 9) :
    f 60 = 3 := by
  sorry

-- difficulty 2
theorem recursion_of_integers (a : ℕ → ℤ) (h : a 0 = 2) (k : ∀ n, a (n + 1) = 3 * a n - 1) : a 4 = 122 := by
  sorry

-- difficulty 3
theorem sum_over_the_roots_of_pieces (f : ℝ → ℝ) (h : ∀ x < 1, f x = 2 * x + 9) (k : ∀ x ≥ 1, f x = x - 4)
    (l : Fintype (f ⁻¹' {3})) : (∑ y ∈ (f ⁻¹' {3}).toFinset, y) = 4 := by
  sorry

-- difficulty 3
theorem solved_for_an_argument (g : ℝ → ℝ) (h : ∀ x > 0, ∀ y > 0, g (x * y) = g x + y) (k : g 4 = 1) : g 10 = 7 / 2 := by
  sorry
