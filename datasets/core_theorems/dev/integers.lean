/-!
# Integers

Our own theorem set, the part to develop with.
-/

def intSumTo : Nat → Int
  | 0 => 0
  | n + 1 => intSumTo n + (n + 1 : Int)

def alternating : Nat → Int
  | 0 => 0
  | n + 1 => (n + 1 : Int) - alternating n

def signPower : Nat → Int
  | 0 => 1
  | n + 1 => -signPower n

def telescope (f : Nat → Int) : Nat → Int
  | 0 => 0
  | n + 1 => telescope f n + (f (n + 1) - f n)

def sumOver (f : Nat → Int) : Nat → Int
  | 0 => 0
  | n + 1 => sumOver f n + f n

-- difficulty 2
theorem product_of_consecutive_integers_even (a : Int) : ∃ k, a * (a + 1) = 2 * k := by
  sorry

-- difficulty 2
theorem int_sum_closed_form (n : Nat) : 2 * intSumTo n = n * (n + 1) := by
  sorry

-- difficulty 2
theorem signPower_add (m n : Nat) : signPower (m + n) = signPower m * signPower n := by
  sorry

-- difficulty 2
theorem division_floor_characterisation (a : Int) (b : Int) (h : 0 < b) :
    ∃ q r, a = b * q + r ∧ 0 ≤ r ∧ r < b := by
  sorry

-- difficulty 2
theorem six_fifteen_combinations_divisible (n : Int) : (∃ x y, n = 6 * x + 15 * y) ↔ ∃ k,
    n = 3 * k := by
  sorry

-- difficulty 3
theorem int_two_products_inequality (a b : Int) : 2 * (a * b) ≤ a * a + b * b := by
  sorry

-- difficulty 3
theorem brahmagupta_two_squares (a b c d : Int) :
    (a * a + b * b) * (c * c + d * d) =
      (a * c - b * d) * (a * c - b * d) + (a * d + b * c) * (a * d + b * c) := by
  sorry

-- difficulty 3
theorem sophie_germain_identity (a b : Int) :
    a * a * a * a + 4 * (b * b * b * b) =
      (a * a + 2 * b * b + 2 * a * b) * (a * a + 2 * b * b - 2 * a * b) := by
  sorry

-- difficulty 3
theorem cube_minus_self_divisible_by_three (a : Int) : ∃ k, a * a * a - a = 3 * k := by
  sorry

-- difficulty 3
theorem no_integer_solution_mod_four (a b : Int) : a * a + b * b ≠ 3 + 4 * (a * b * b) := by
  sorry

-- difficulty 3
theorem signPower_square (n : Nat) : signPower n * signPower n = 1 := by
  sorry

-- difficulty 3
theorem sumOver_scale (c : Int) (f : Nat → Int) (n : Nat) :
    sumOver (fun i => c * f i) n = c * sumOver f n := by
  sorry

-- difficulty 3
theorem sumOver_split (f : Nat → Int) (m n : Nat) :
    sumOver f (m + n) = sumOver f m + sumOver (fun i => f (m + i)) n := by
  sorry

-- difficulty 3
theorem bezout_seven_eleven (n : Int) : ∃ x y, n = 7 * x + 11 * y := by
  sorry

-- difficulty 4
theorem cauchy_schwarz_two_terms (a b c d : Int) :
    (a * c + b * d) * (a * c + b * d) ≤ (a * a + b * b) * (c * c + d * d) := by
  sorry

-- difficulty 4
theorem sumOver_reverse (f : Nat → Int) (n : Nat) :
    sumOver (fun i => f (n - i)) (n + 1) = sumOver f (n + 1) := by
  sorry

-- difficulty 4
theorem integer_square_determines_up_to_sign (a b : Int) (h : a * a = b * b) : a = b ∨ a = -b := by
  sorry
