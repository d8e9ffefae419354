import Prover.Numbers

/-! Sine, cosine, π, real and complex exponentials. -/

set_option linter.unusedVariables false
open Real

example (x y : ℝ) : cos (x + y) = cos x * cos y - sin x * sin y := cos_add x y
example (x : ℝ) : sin x ^ 2 + cos x ^ 2 = 1 := sin_sq_add_cos_sq x
example (x : ℝ) (h : sin x = 3 / 5) : cos x ^ 2 = 16 / 25 := by
  have := sin_sq_add_cos_sq x; grind
example (x : ℝ) : sin (3 * x) = 3 * sin x - 4 * sin x ^ 3 := by
  have h := sin_sq_add_cos_sq x
  rw [show 3 * x = 2 * x + x by grind, sin_add, sin_two_mul, cos_two_mul]; grind
example (x : ℝ) (h : 0 ≤ x) (h' : x < π / 2) : 0 < cos x := cos_pos_of_lt_half_pi h h'
example (z w : ℂ) : Complex.exp (z + w) = Complex.exp z * Complex.exp w := Complex.exp_add z w
example (x : ℝ) (h : (10 : ℝ) ^ x = 5) : (10 : ℝ) ^ (x + 1) = 50 := by
  have h1 : (10 : ℝ) ^ (1 : ℝ) = 10 := by
    have := rpow_natCast_of_pos (show (0 : ℝ) < 10 by grind) 1
    rwa [Nat.cast_one, pow_one] at this
  rw [rpow_add (by grind), h, h1]; grind
example (x : ℝ) : x ^ 2 = x * x := by grind
