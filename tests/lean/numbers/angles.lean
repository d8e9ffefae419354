import Prover.Numbers

/-! Sine and cosine at fractions of π, real powers with their laws, and pairs from two finite sets. -/

open Real

section angles
variable (x : ℝ)
example : cos (π / 3) = 1 / 2 := cos_pi_div_three
example : sin (π / 3) ^ 2 = 3 / 4 := by
  have := sin_sq_add_cos_sq (π / 3)
  rw [cos_pi_div_three] at this
  grind
example : sin (π / 6) + cos (π / 6) ^ 2 = 5 / 4 := by
  have := sin_sq_add_cos_sq (π / 6)
  rw [sin_pi_div_six] at *
  grind
example : sin (π / 4) = cos (π / 4) := by rw [sin_pi_div_four, cos_pi_div_four]
example : cos π = -1 ∧ sin (2 * π) = 0 := by simp
example : sin (x + π) = -sin x := sin_add_pi x
example (n : ℕ) : cos (n * π) = (-1) ^ n := cos_nat_mul_pi n
example (h : 0 < x) (k : x < π) : 0 < sin x := sin_pos_of_pos_of_lt_pi h k
end angles

section powers
example (x : ℝ) (n : ℕ) : x ^ (n : ℝ) = x ^ n := rpow_natCast x n
example (x : ℝ) : √x = x ^ (1 / 2 : ℝ) := sqrt_eq_rpow x
example : (8 : ℝ) ^ (1 / 3 : ℝ) = 2 := by
  rw [show (8 : ℝ) = 2 ^ (3 : ℝ) by rw [rpow_ofNat]; grind, ← rpow_mul (by grind), show (3 : ℝ) * (1 / 3) = 1 by grind,
    rpow_one]
example (x y : ℝ) (h : 0 ≤ x) (k : x < y) : x ^ (1 / 3 : ℝ) < y ^ (1 / 3 : ℝ) := rpow_lt_rpow h k (by grind)
end powers

section pairs
example : (Finset.range 3 ×ˢ Finset.range 4).card = 12 := by decide
example : ∑ p ∈ Finset.range 3 ×ˢ Finset.range 3, p.1 * p.2 = 9 := by decide
example : (3, 4) ∈ Set.Icc 1 3 ×ˢ Set.Icc 4 5 := by simp
example : ∀ p : Fin 3 × Bool, p.1.val < 3 := by decide
end pairs
