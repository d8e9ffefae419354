/-!
# Natural numbers: functions defined by recursion

Known proofs of the part to develop with: each theorem is provable in the core library.
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
  induction n with
  | zero => decide
  | succ n ih => exact Nat.mul_le_mul (Nat.succ_pos n) ih

-- difficulty 1
theorem double_is_sum (n : Nat) : double n = n + n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [double, ih]; omega

-- difficulty 2
theorem sumOdd_is_square (n : Nat) : sumOdd n = n * n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumOdd, ih, Nat.add_mul, Nat.mul_add]
    omega

-- difficulty 2
theorem factorial_divides_next (n : Nat) : factorial n ∣ factorial (n + 1) := by
  exact ⟨n + 1, by rw [factorial, Nat.mul_comm]⟩

-- difficulty 2
theorem fibPair_first (n : Nat) : fibPair n = (fib n, fib (n + 1)) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [fibPair, ih, fib]

-- difficulty 2
theorem fib_positive (n : Nat) : 0 < fib (n + 1) := by
  induction n with
  | zero => decide
  | succ n ih => rw [fib]; omega

-- difficulty 2
theorem isEven_double (n : Nat) : isEven (double n) = true := by
  induction n with
  | zero => rfl
  | succ n ih => simp [double, isEven, ih]

-- difficulty 2
theorem isEven_add (m n : Nat) : isEven (m + n) = (isEven m == isEven n) := by
  induction n with
  | zero => cases h : isEven m <;> simp [isEven, h]
  | succ n ih =>
    rw [← Nat.add_assoc, isEven, isEven, ih]
    cases isEven m <;> cases isEven n <;> rfl

-- difficulty 2
theorem isEven_iff_exists (n : Nat) : isEven n = true ↔ ∃ k, n = 2 * k := by
  have h : ∀ n, (isEven n = true ↔ n % 2 = 0) := by
    intro n
    induction n with
    | zero => decide
    | succ n ih =>
      rw [isEven]
      cases hn : isEven n <;> simp [hn] at * <;> omega
  rw [h]
  constructor
  · intro e
    exact ⟨n / 2, by omega⟩
  · rintro ⟨k, rfl⟩
    omega

-- difficulty 2
theorem halve_double (n : Nat) : halve (double n) = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [double, halve, ih]

-- difficulty 2
theorem repunit_closed_form (n : Nat) : 9 * repunit n + 1 = 10 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [repunit, Nat.pow_succ]; omega

-- difficulty 2
theorem choose_zero_above (n k : Nat) : choose n (n + k + 1) = 0 := by
  induction n generalizing k with
  | zero => rw [choose]
  | succ n ih =>
    rw [show n + 1 + k + 1 = (n + k + 1) + 1 by omega, choose, ih, show n + k + 1 + 1 = n + (k + 1) + 1 by omega, ih]

-- difficulty 2
theorem choose_one (n : Nat) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose, ih]; cases n <;> rw [choose] <;> omega

-- difficulty 3
theorem sumTo_eq_triangle (n : Nat) : sumTo n = triangle n := by
  have h : 2 * sumTo n = n * (n + 1) := by
    induction n with
    | zero => rfl
    | succ n ih => rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
  unfold triangle
  omega

-- difficulty 3
theorem sumSquares_closed_form (n : Nat) :
    6 * sumSquares n = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sumSquares, Nat.mul_add, ih]
    simp only [Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.mul_assoc,
      Nat.mul_comm n 2, Nat.mul_left_comm n 2]
    omega

-- difficulty 3
theorem factorial_divides_later (m k : Nat) : factorial m ∣ factorial (m + k) := by
  induction k with
  | zero => exact ⟨1, (Nat.mul_one _).symm⟩
  | succ k ih =>
    obtain ⟨c, hc⟩ := ih
    refine ⟨(m + k + 1) * c, ?_⟩
    rw [← Nat.add_assoc, factorial, hc, Nat.mul_left_comm]

-- difficulty 3
theorem small_divides_factorial (n k : Nat) (h1 : 0 < k) (h2 : k ≤ n) : k ∣ factorial n := by
  induction n with
  | zero => omega
  | succ n ih =>
    rw [factorial]
    by_cases h : k = n + 1
    · exact ⟨factorial n, by rw [h]⟩
    · obtain ⟨c, hc⟩ := ih (by omega)
      exact ⟨(n + 1) * c, by rw [hc, Nat.mul_left_comm]⟩

-- difficulty 3
theorem fib_addition (m n : Nat) : fib (m + n + 1) = fib m * fib n + fib (m + 1) * fib (n + 1) := by
  induction m generalizing n with
  | zero => simp [fib]
  | succ m ih =>
    rw [show m + 1 + n + 1 = m + (n + 1) + 1 by omega, ih, show fib (m + 1 + 1) = fib m + fib (m + 1) from rfl,
      show fib (n + 1 + 1) = fib n + fib (n + 1) from rfl, Nat.mul_add, Nat.add_mul]
    omega

-- difficulty 3
theorem fib_every_third_even (n : Nat) : fib (3 * n) % 2 = 0 := by
  have h : fib (3 * n) % 2 = 0 ∧ fib (3 * n + 1) % 2 = 1 := by
    induction n with
    | zero => decide
    | succ n ih =>
      have e2 : fib (3 * n + 2) = fib (3 * n) + fib (3 * n + 1) := rfl
      have e3 : fib (3 * n + 3) = fib (3 * n + 1) + fib (3 * n + 2) := rfl
      have e4 : fib (3 * n + 4) = fib (3 * n + 2) + fib (3 * n + 3) := rfl
      rw [show 3 * (n + 1) = 3 * n + 3 by omega, show 3 * n + 3 + 1 = 3 * n + 4 from rfl]
      omega
  exact h.1

-- difficulty 3
theorem isEven_mul (m n : Nat) : isEven (m * n) = (isEven m || isEven n) := by
  have add : ∀ a b, isEven (a + b) = (isEven a == isEven b) := by
    intro a b
    induction b with
    | zero => cases h : isEven a <;> simp [isEven, h]
    | succ b ih =>
      rw [← Nat.add_assoc, isEven, isEven, ih]
      cases isEven a <;> cases isEven b <;> rfl
  induction n with
  | zero => simp [isEven]
  | succ n ih =>
    rw [Nat.mul_add, Nat.mul_one, add, ih, isEven]
    cases isEven m <;> cases isEven n <;> rfl

-- difficulty 3
theorem halve_twice_bounds (n : Nat) : 2 * halve n ≤ n ∧ n ≤ 2 * halve n + 1 := by
  have h : halve n = n / 2 ∧ halve (n + 1) = (n + 1) / 2 := by
    induction n with
    | zero => decide
    | succ n ih => exact ⟨ih.2, by rw [halve]; omega⟩
  omega

-- difficulty 3
theorem power_of_product (a b n : Nat) : power (a * b) n = power a n * power b n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [power, power, power, ih]
    simp only [Nat.mul_assoc, Nat.mul_left_comm b]

-- difficulty 3
theorem power_of_power (b m n : Nat) : power (power b m) n = power b (m * n) := by
  have add : ∀ m n, power b (m + n) = power b m * power b n := by
    intro m n
    induction m with
    | zero => rw [Nat.zero_add, power, Nat.one_mul]
    | succ m ih => rw [show m + 1 + n = (m + n) + 1 by omega, power, power, ih, Nat.mul_assoc]
  induction n with
  | zero => rfl
  | succ n ih => rw [power, ih, Nat.mul_add, Nat.mul_one, add, Nat.mul_comm]

-- difficulty 3
theorem geometric_closed_form (b n : Nat) : b * geometric (b + 1) n + 1 = (b + 1) ^ (n + 1) := by
  induction n with
  | zero => rw [geometric, Nat.mul_one, Nat.zero_add, Nat.pow_succ, Nat.pow_zero, Nat.one_mul]
  | succ n ih =>
    rw [geometric, Nat.pow_succ, ← ih]
    generalize geometric (b + 1) n = g
    simp only [Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.mul_assoc, Nat.mul_comm g b]
    omega

-- difficulty 3
theorem iter_fixed_point (f : Nat → Nat) (a n : Nat) (h : f a = a) : iter f n a = a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [iter, h, ih]

-- difficulty 3
theorem choose_two (n : Nat) : choose (n + 1) 2 = sumTo n := by
  have one : ∀ n, choose n 1 = n := by
    intro n
    induction n with
    | zero => rfl
    | succ n ih => rw [choose, ih]; cases n <;> rw [choose] <;> omega
  induction n with
  | zero => rfl
  | succ n ih => rw [choose, ih, one, sumTo]; omega

-- difficulty 4
theorem sumCubes_eq_sumTo_squared (n : Nat) : sumCubes n = sumTo n * sumTo n := by
  have h : ∀ n, 2 * sumTo n = n * (n + 1) := by
    intro n
    induction n with
    | zero => rfl
    | succ n ih => rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]
  induction n with
  | zero => rfl
  | succ n ih =>
    have hn := h n
    rw [sumCubes, sumTo, ih]
    have e : sumTo n * (n + 1) + sumTo n * (n + 1) = n * (n + 1) * (n + 1) := by
      rw [← hn, Nat.mul_assoc]
      omega
    have e' : (n + 1) * ((n + 1) * (n + 1)) = n * ((n + 1) * (n + 1)) + 1 * ((n + 1) * (n + 1)) :=
      Nat.add_mul _ _ _
    rw [Nat.mul_assoc, e', Nat.one_mul, Nat.add_mul (sumTo n), Nat.mul_add (sumTo n), Nat.mul_add (n + 1) (sumTo n),
      Nat.mul_comm (n + 1) (sumTo n), ← Nat.mul_assoc n]
    omega

-- difficulty 4
theorem fib_cassini_even (n : Nat) :
    fib (2 * n + 1) * fib (2 * n + 1) = fib (2 * n) * fib (2 * n + 2) + 1 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have e2 : fib (2 * n + 2) = fib (2 * n) + fib (2 * n + 1) := rfl
    have e3 : fib (2 * n + 3) = fib (2 * n + 1) + fib (2 * n + 2) := rfl
    have e4 : fib (2 * n + 4) = fib (2 * n + 2) + fib (2 * n + 3) := rfl
    rw [show 2 * (n + 1) = 2 * n + 2 by omega, show 2 * n + 2 + 1 = 2 * n + 3 from rfl, show 2 * n + 2 + 2 = 2 * n + 4 from rfl]
    generalize fib (2 * n) = a at *
    generalize fib (2 * n + 1) = b at *
    rw [e4, e3, e2]
    rw [e2] at ih
    simp only [Nat.mul_add, Nat.add_mul] at *
    rw [Nat.mul_comm b a] 
    omega

-- difficulty 4
theorem tower_grows (n : Nat) : n < tower n := by
  have two : ∀ k, k < 2 ^ k := by
    intro k
    induction k with
    | zero => decide
    | succ k ih => rw [Nat.pow_succ]; omega
  induction n with
  | zero => decide
  | succ n ih =>
    have := two (tower n)
    rw [tower]
    omega
