/-!
# Integers

Known proofs of the part to develop with: each theorem is provable in the core library.
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
  have h : a % 2 = 0 ∨ a % 2 = 1 := by omega
  rcases h with h | h
  · obtain ⟨k, rfl⟩ : ∃ k, a = 2 * k := ⟨a / 2, by omega⟩
    exact ⟨k * (2 * k + 1), by rw [Int.mul_assoc]⟩
  · obtain ⟨k, rfl⟩ : ∃ k, a = 2 * k + 1 := ⟨a / 2, by omega⟩
    exact ⟨(2 * k + 1) * (k + 1), by rw [Int.mul_left_comm]; congr 1; omega⟩

-- difficulty 2
theorem int_sum_closed_form (n : Nat) : 2 * intSumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [intSumTo, Int.mul_add, ih, Int.natCast_add, ← Int.add_mul, Int.mul_comm]
    rfl

-- difficulty 2
theorem signPower_add (m n : Nat) : signPower (m + n) = signPower m * signPower n := by
  induction m with
  | zero => rw [Nat.zero_add, signPower, Int.one_mul]
  | succ m ih => rw [show m + 1 + n = (m + n) + 1 by omega, signPower, signPower, ih, Int.neg_mul]

-- difficulty 2
theorem division_floor_characterisation (a : Int) (b : Int) (h : 0 < b) :
    ∃ q r, a = b * q + r ∧ 0 ≤ r ∧ r < b := by
  exact ⟨a / b, a % b, by have := Int.emod_def a b; omega, Int.emod_nonneg a (by omega), Int.emod_lt_of_pos a h⟩

-- difficulty 2
theorem six_fifteen_combinations_divisible (n : Int) : (∃ x y, n = 6 * x + 15 * y) ↔ ∃ k,
    n = 3 * k := by
  constructor
  · rintro ⟨x, y, rfl⟩
    exact ⟨2 * x + 5 * y, by omega⟩
  · rintro ⟨k, rfl⟩
    exact ⟨-2 * k, k, by omega⟩

-- difficulty 3
theorem int_two_products_inequality (a b : Int) : 2 * (a * b) ≤ a * a + b * b := by
  have sq : ∀ x : Int, 0 ≤ x * x := by
    intro a
    rcases Int.le_total 0 a with h | h
    · exact Int.mul_nonneg h h
    · have := Int.mul_nonneg (Int.neg_nonneg_of_nonpos h) (Int.neg_nonneg_of_nonpos h)
      rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this
      exact this
  have h := sq (a - b)
  rw [Int.sub_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a] at h
  omega

-- difficulty 3
theorem brahmagupta_two_squares (a b c d : Int) :
    (a * a + b * b) * (c * c + d * d) =
      (a * c - b * d) * (a * c - b * d) + (a * d + b * c) * (a * d + b * c) := by
  grind

-- difficulty 3
theorem sophie_germain_identity (a b : Int) :
    a * a * a * a + 4 * (b * b * b * b) =
      (a * a + 2 * b * b + 2 * a * b) * (a * a + 2 * b * b - 2 * a * b) := by
  grind

-- difficulty 3
theorem cube_minus_self_divisible_by_three (a : Int) : ∃ k, a * a * a - a = 3 * k := by
  have h : a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2 := by omega
  rcases h with h | h | h
  · obtain ⟨k, rfl⟩ : ∃ k, a = 3 * k := ⟨a / 3, by omega⟩
    clear h
    exact ⟨k * (3 * k) * (3 * k) - k, by grind⟩
  · obtain ⟨k, rfl⟩ : ∃ k, a = 3 * k + 1 := ⟨a / 3, by omega⟩
    clear h
    exact ⟨9 * (k * k * k) + 9 * (k * k) + 2 * k, by grind⟩
  · obtain ⟨k, rfl⟩ : ∃ k, a = 3 * k + 2 := ⟨a / 3, by omega⟩
    clear h
    exact ⟨9 * (k * k * k) + 18 * (k * k) + 11 * k + 2, by grind⟩

-- difficulty 3
theorem no_integer_solution_mod_four (a b : Int) : a * a + b * b ≠ 3 + 4 * (a * b * b) := by
  have sq : ∀ a : Int, a * a % 4 = 0 ∨ a * a % 4 = 1 := by
    intro a
    have h : a % 2 = 0 ∨ a % 2 = 1 := by omega
    rcases h with h | h
    · obtain ⟨k, rfl⟩ : ∃ k, a = 2 * k := ⟨a / 2, by omega⟩
      rw [Int.mul_assoc, Int.mul_left_comm k 2 k]
      omega
    · obtain ⟨k, rfl⟩ : ∃ k, a = 2 * k + 1 := ⟨a / 2, by omega⟩
      rw [Int.mul_add, Int.mul_one, Int.add_mul, Int.one_mul, Int.mul_assoc, Int.mul_left_comm k 2 k]
      omega
  have ha := sq a
  have hb := sq b
  omega

-- difficulty 3
theorem signPower_square (n : Nat) : signPower n * signPower n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [signPower, Int.neg_mul, Int.mul_neg, Int.neg_neg, ih]

-- difficulty 3
theorem sumOver_scale (c : Int) (f : Nat → Int) (n : Nat) :
    sumOver (fun i => c * f i) n = c * sumOver f n := by
  induction n with
  | zero => rw [sumOver, sumOver, Int.mul_zero]
  | succ n ih => rw [sumOver, ih, sumOver, Int.mul_add]

-- difficulty 3
theorem sumOver_split (f : Nat → Int) (m n : Nat) :
    sumOver f (m + n) = sumOver f m + sumOver (fun i => f (m + i)) n := by
  induction n with
  | zero => rw [Nat.add_zero, sumOver]; omega
  | succ n ih => rw [← Nat.add_assoc, sumOver, ih, sumOver]; omega

-- difficulty 3
theorem bezout_seven_eleven (n : Int) : ∃ x y, n = 7 * x + 11 * y := by
  exact ⟨-3 * n, 2 * n, by omega⟩

-- difficulty 4
theorem cauchy_schwarz_two_terms (a b c d : Int) :
    (a * c + b * d) * (a * c + b * d) ≤ (a * a + b * b) * (c * c + d * d) := by
  have sq : ∀ x : Int, 0 ≤ x * x := by
    intro a
    rcases Int.le_total 0 a with h | h
    · exact Int.mul_nonneg h h
    · have := Int.mul_nonneg (Int.neg_nonneg_of_nonpos h) (Int.neg_nonneg_of_nonpos h)
      rw [Int.neg_mul, Int.mul_neg, Int.neg_neg] at this
      exact this
  have h := sq (a * d - b * c)
  have e : (a * a + b * b) * (c * c + d * d) =
      (a * c + b * d) * (a * c + b * d) + (a * d - b * c) * (a * d - b * c) := by grind
  omega

-- difficulty 4
theorem sumOver_reverse (f : Nat → Int) (n : Nat) :
    sumOver (fun i => f (n - i)) (n + 1) = sumOver f (n + 1) := by
  have front : ∀ (g : Nat → Int) n, sumOver g (n + 1) = g 0 + sumOver (fun i => g (i + 1)) n := by
    intro g n
    induction n with
    | zero => show (0 : Int) + g 0 = g 0 + 0; omega
    | succ n ih => rw [sumOver, ih, sumOver]; omega
  induction n with
  | zero => rfl
  | succ n ih =>
    have e : (fun i => f (n + 1 - (i + 1))) = fun i => f (n - i) := by
      funext i
      rw [show n + 1 - (i + 1) = n - i by omega]
    rw [front]
    show f (n + 1 - 0) + sumOver (fun i => f (n + 1 - (i + 1))) (n + 1) = sumOver f (n + 1) + f (n + 1)
    rw [e, ih, Nat.sub_zero, Int.add_comm]

-- difficulty 4
theorem integer_square_determines_up_to_sign (a b : Int) (h : a * a = b * b) : a = b ∨ a = -b := by
  have e : (a - b) * (a + b) = 0 := by
    rw [Int.sub_mul, Int.mul_add, Int.mul_add, Int.mul_comm b a, h]
    omega
  rcases Int.mul_eq_zero.1 e with k | k
  · left; omega
  · right; omega
