import Prover.Numbers

open Real Nat

/-! Congruences, remainders, and arithmetic modulo a number. -/

-- difficulty 1
theorem congruent_numbers : 47 ≡ 12 [MOD 7] := by
  sorry

-- difficulty 2
theorem product_of_remainders (a b : ℕ) (h : a % 9 = 4) (k : b % 9 = 7) : (a * b) % 9 = 1 := by
  sorry

-- difficulty 2
theorem sum_of_congruent_numbers (a b : ℕ) (h : a ≡ 3 [MOD 8]) (k : b ≡ 6 [MOD 8]) : a + b ≡ 1 [MOD 8] := by
  sorry

-- difficulty 2
theorem congruent_integers (a : ℤ) (h : a ≡ -2 [ZMOD 6]) : a ^ 2 ≡ 4 [ZMOD 6] := by
  sorry

-- difficulty 3
theorem from_two_remainders (n : ℕ) (h : n % 4 = 1) (k : n % 3 = 2) : n % 12 = 5 := by
  sorry

-- difficulty 2
theorem residue_equation (x : ZMod 13) (h : 5 * x = 3) : x = 11 := by
  sorry

-- difficulty 2
theorem inverse_residue : (4 : ZMod 19)⁻¹ = 5 := by
  sorry

-- difficulty 3
theorem residues_square_to_one (x : ZMod 7) (h : x ^ 2 = 1) : x = 1 ∨ x = 6 := by
  sorry

-- difficulty 3
theorem fourth_power_modulo_five (n : ℤ) (h : n % 5 ≠ 0) : n ^ 4 % 5 = 1 := by
  sorry

-- difficulty 3
theorem thirty_divides (n : ℤ) : 30 ∣ n ^ 5 - n := by
  sorry
