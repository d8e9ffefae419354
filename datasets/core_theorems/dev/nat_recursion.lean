/-!
# Natural numbers: functions defined by recursion

Our own theorem set, the part to develop with.
-/

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

def sumSquares : Nat → Nat
  | 0 => 0
  | n + 1 => sumSquares n + (n + 1) * (n + 1)

def sumCubes : Nat → Nat
  | 0 => 0
  | n + 1 => sumCubes n + (n + 1) * (n + 1) * (n + 1)

def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)

def sumToAcc : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => sumToAcc n (acc + (n + 1))

def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

def factorialAcc : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => factorialAcc n ((n + 1) * acc)

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def fibPair : Nat → Nat × Nat
  | 0 => (0, 1)
  | n + 1 => ((fibPair n).2, (fibPair n).1 + (fibPair n).2)

def sumFib : Nat → Nat
  | 0 => 0
  | n + 1 => sumFib n + fib (n + 1)

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def isEven : Nat → Bool
  | 0 => true
  | n + 1 => !isEven n

def halve : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => halve n + 1

def power (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => b * power b n

def repunit : Nat → Nat
  | 0 => 0
  | n + 1 => 10 * repunit n + 1

def geometric (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => b * geometric b n + 1

def lucas : Nat → Nat
  | 0 => 2
  | 1 => 1
  | n + 2 => lucas n + lucas (n + 1)

def iter (f : Nat → Nat) : Nat → Nat → Nat
  | 0, x => x
  | n + 1, x => iter f n (f x)

def choose : Nat → Nat → Nat
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

def triangle (n : Nat) : Nat := n * (n + 1) / 2

def tower : Nat → Nat
  | 0 => 1
  | n + 1 => 2 ^ tower n

-- difficulty 1
theorem factorial_positive (n : Nat) : 0 < factorial n := by
  sorry

-- difficulty 1
theorem double_is_sum (n : Nat) : double n = n + n := by
  sorry

-- difficulty 2
theorem sumOdd_is_square (n : Nat) : sumOdd n = n * n := by
  sorry

-- difficulty 2
theorem factorial_divides_next (n : Nat) : factorial n ∣ factorial (n + 1) := by
  sorry

-- difficulty 2
theorem fibPair_first (n : Nat) : fibPair n = (fib n, fib (n + 1)) := by
  sorry

-- difficulty 2
theorem fib_positive (n : Nat) : 0 < fib (n + 1) := by
  sorry

-- difficulty 2
theorem isEven_double (n : Nat) : isEven (double n) = true := by
  sorry

-- difficulty 2
theorem isEven_add (m n : Nat) : isEven (m + n) = (isEven m == isEven n) := by
  sorry

-- difficulty 2
theorem isEven_iff_exists (n : Nat) : isEven n = true ↔ ∃ k, n = 2 * k := by
  sorry

-- difficulty 2
theorem halve_double (n : Nat) : halve (double n) = n := by
  sorry

-- difficulty 2
theorem repunit_closed_form (n : Nat) : 9 * repunit n + 1 = 10 ^ n := by
  sorry

-- difficulty 2
theorem choose_zero_above (n k : Nat) : choose n (n + k + 1) = 0 := by
  sorry

-- difficulty 2
theorem choose_one (n : Nat) : choose n 1 = n := by
  sorry

-- difficulty 3
theorem sumTo_eq_triangle (n : Nat) : sumTo n = triangle n := by
  sorry

-- difficulty 3
theorem sumSquares_closed_form (n : Nat) :
    6 * sumSquares n = n * (n + 1) * (2 * n + 1) := by
  sorry

-- difficulty 3
theorem factorial_divides_later (m k : Nat) : factorial m ∣ factorial (m + k) := by
  sorry

-- difficulty 3
theorem small_divides_factorial (n k : Nat) (h1 : 0 < k) (h2 : k ≤ n) : k ∣ factorial n := by
  sorry

-- difficulty 3
theorem fib_addition (m n : Nat) : fib (m + n + 1) = fib m * fib n + fib (m + 1) * fib (n + 1) := by
  sorry

-- difficulty 3
theorem fib_every_third_even (n : Nat) : fib (3 * n) % 2 = 0 := by
  sorry

-- difficulty 3
theorem isEven_mul (m n : Nat) : isEven (m * n) = (isEven m || isEven n) := by
  sorry

-- difficulty 3
theorem halve_twice_bounds (n : Nat) : 2 * halve n ≤ n ∧ n ≤ 2 * halve n + 1 := by
  sorry

-- difficulty 3
theorem power_of_product (a b n : Nat) : power (a * b) n = power a n * power b n := by
  sorry

-- difficulty 3
theorem power_of_power (b m n : Nat) : power (power b m) n = power b (m * n) := by
  sorry

-- difficulty 3
theorem geometric_closed_form (b n : Nat) : b * geometric (b + 1) n + 1 = (b + 1) ^ (n + 1) := by
  sorry

-- difficulty 3
theorem iter_fixed_point (f : Nat → Nat) (a n : Nat) (h : f a = a) : iter f n a = a := by
  sorry

-- difficulty 3
theorem choose_two (n : Nat) : choose (n + 1) 2 = sumTo n := by
  sorry

-- difficulty 4
theorem sumCubes_eq_sumTo_squared (n : Nat) : sumCubes n = sumTo n * sumTo n := by
  sorry

-- difficulty 4
theorem fib_cassini_even (n : Nat) :
    fib (2 * n + 1) * fib (2 * n + 1) = fib (2 * n) * fib (2 * n + 2) + 1 := by
  sorry

-- difficulty 4
theorem tower_grows (n : Nat) : n < tower n := by
  sorry
