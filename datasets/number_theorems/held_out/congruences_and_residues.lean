import Prover.Numbers

open Real Nat

/-! Congruences, remainders, and arithmetic modulo a number. -/

-- difficulty 3
theorem last_digit_of_a_power : 7 ^ 2023 % 10 = 3 := by
  sorry

-- difficulty 3
theorem no_seventh_power_is_five (n : ℤ) : n ^ 3 % 7 ≠ 5 := by
  sorry
