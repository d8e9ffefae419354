import Prover.Numbers

open Real Nat

/-! Composition, inverses, fixed points, images and preimages. -/

-- difficulty 2
theorem composition_is_the_identity (f g : ℝ → ℝ) (h : ∀ x, f x = 5 * x + 1) (k : ∀ x, g x = (x - 1) / 5) (x : ℝ) :
    f (g x) = x := by
  sorry

-- difficulty 2
theorem fixed_point (f : ℝ → ℝ) (h : ∀ x, f x = 4 * x - 9) (a : ℝ) (k : f a = a) : a = 3 := by
  sorry

-- difficulty 2
theorem value_of_an_inverse (σ : Equiv ℝ ℝ) (h : ∀ x, σ.1 x = x ^ 3 + x) : σ.2 10 = 2 := by
  sorry

-- difficulty 3
theorem even_function (f : ℝ → ℝ) (h : ∀ x, f x = x ^ 4 - 3 * x ^ 2 + 7) (x : ℝ) : f (-x) = f x := by
  sorry

-- difficulty 3
theorem linear_from_two_values (f : ℝ → ℝ) (a b : ℝ) (h : ∀ x, f x = a * x + b) (k : f 2 = 11) (l : f 5 = 20) : f 9 = 32 := by
  sorry

-- difficulty 3
theorem functional_equation_with_doubling (f : ℕ → ℕ) (h : ∀ n, f (2 * n) = f n) (k : ∀ n, f (2 * n + 1) = f n + 1) (l : f 0 = 0) :
    f 13 = 3 := by
  sorry

-- difficulty 2
theorem injective_affine_map : Function.Injective (fun x : ℝ => 3 * x - 4) := by
  sorry

-- difficulty 2
theorem preimage_of_a_point (f : ℝ → ℝ) (h : ∀ x, f x = 2 * x - 6) : f ⁻¹' {0} = {3} := by
  sorry
