/-!
# Integers

Our own theorem set, the held-out part: never tune on it.
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
theorem square_is_nonnegative (a : Int) : 0 ≤ a * a := by
  sorry

-- difficulty 2
theorem no_integer_square_is_two_mod_four (a : Int) : a * a % 4 ≠ 2 := by
  sorry

-- difficulty 2
theorem alternating_pair (n : Nat) : alternating n + alternating (n + 1) = n + 1 := by
  sorry

-- difficulty 2
theorem signPower_cases (n : Nat) : signPower n = 1 ∨ signPower n = -1 := by
  sorry

-- difficulty 3
theorem alternating_closed_form (n : Nat) :
    alternating (2 * n) = n ∧ alternating (2 * n + 1) = n + 1 := by
  sorry

-- difficulty 3
theorem telescoping_sum (f : Nat → Int) (n : Nat) : telescope f n = f n - f 0 := by
  sorry

-- difficulty 3
theorem sumOver_add (f g : Nat → Int) (n : Nat) :
    sumOver (fun i => f i + g i) n = sumOver f n + sumOver g n := by
  sorry

-- difficulty 3
theorem sumOver_monotone (f g : Nat → Int) (h : ∀ i, f i ≤ g i) (n : Nat) :
    sumOver f n ≤ sumOver g n := by
  sorry

-- difficulty 3
theorem integer_parity_of_square (a : Int) : a * a % 2 = a % 2 := by
  sorry

-- difficulty 4
theorem sumOver_exchange (f : Nat → Nat → Int) (m n : Nat) :
    sumOver (fun i => sumOver (fun j => f i j) n) m =
      sumOver (fun j => sumOver (fun i => f i j) m) n := by
  sorry

-- difficulty 4
theorem additive_integer_function_odd (f : Int → Int) (h : ∀ a b, f (a + b) = f a + f b) :
    f 0 = 0 ∧ ∀ a, f (-a) = -f a := by
  sorry

-- difficulty 5
theorem additive_integer_function_linear (f : Int → Int) (h : ∀ a b, f (a + b) = f a + f b)
    (a : Int) :
    f a = a * f 1 := by
  sorry
