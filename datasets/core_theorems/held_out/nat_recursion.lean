/-!
# Natural numbers: functions defined by recursion

Our own theorem set, the held-out part: never tune on it.
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
theorem power_eq_pow (b n : Nat) : power b n = b ^ n := by
  sorry

-- difficulty 2
theorem sumTo_closed_form (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  sorry

-- difficulty 2
theorem sumToAcc_eq (n : Nat) : sumToAcc n 0 = sumTo n := by
  sorry

-- difficulty 2
theorem le_factorial_self (n : Nat) : n ≤ factorial n := by
  sorry

-- difficulty 2
theorem sumFib_closed_form (n : Nat) : sumFib n + 1 = fib (n + 2) := by
  sorry

-- difficulty 2
theorem power_of_sum (b m n : Nat) : power b (m + n) = power b m * power b n := by
  sorry

-- difficulty 2
theorem geometric_two (n : Nat) : geometric 2 n + 1 = 2 ^ (n + 1) := by
  sorry

-- difficulty 2
theorem iter_succ (m n : Nat) : iter (fun x => x + 1) n m = m + n := by
  sorry

-- difficulty 2
theorem choose_self (n : Nat) : choose n n = 1 := by
  sorry

-- difficulty 3
theorem sumToAcc_additive (n a b : Nat) : sumToAcc n (a + b) = sumToAcc n a + b := by
  sorry

-- difficulty 3
theorem factorialAcc_eq (n acc : Nat) : factorialAcc n acc = factorial n * acc := by
  sorry

-- difficulty 3
theorem power_two_below_factorial (n : Nat) : power 2 (n + 4) < factorial (n + 4) := by
  sorry

-- difficulty 3
theorem fib_growth (n : Nat) : n ≤ fib (n + 1) + 1 := by
  sorry

-- difficulty 3
theorem lucas_from_fib (n : Nat) : lucas (n + 1) = fib n + fib (n + 2) := by
  sorry

-- difficulty 3
theorem halve_is_division (n : Nat) : halve n = n / 2 := by
  sorry

-- difficulty 3
theorem iter_add (f : Nat → Nat) (m n x : Nat) : iter f (m + n) x = iter f n (iter f m x) := by
  sorry

-- difficulty 3
theorem iter_outer (f : Nat → Nat) (n x : Nat) : iter f (n + 1) x = f (iter f n x) := by
  sorry

-- difficulty 3
theorem iter_monotone (f : Nat → Nat) (mono : ∀ x y, x ≤ y → f x ≤ f y) (n x y : Nat)
    (h : x ≤ y) : iter f n x ≤ iter f n y := by
  sorry

-- difficulty 4
theorem iter_mul (f : Nat → Nat) (m n x : Nat) : iter f (m * n) x = iter (iter f m) n x := by
  sorry

-- difficulty 5
theorem choose_absorption (n k : Nat) : (k + 1) * choose (n + 1) (k + 1) =
    (n + 1) * choose n k := by
  sorry
