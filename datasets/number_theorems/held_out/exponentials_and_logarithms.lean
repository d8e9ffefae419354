import Prover.Numbers

open Real Nat

/-! Exponentials, logarithms and real exponents. -/

-- difficulty 2
theorem logarithm_of_a_quotient (x y : ℝ) (hx : 0 < x) (hy : 0 < y) (h : Real.log x = 5) (k : Real.log y = 1) :
    Real.log (x / y) = 4 := by
  sorry

-- difficulty 3
theorem power_with_real_exponent (x : ℝ) (h : 0 < x) (k : x ^ (1 / 2 : ℝ) = 3) : x = 9 := by
  sorry
