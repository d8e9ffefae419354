/-!
# Recursion equations that determine the functions which the kernel evaluates by itself

The kernel computes these functions on literals without looking at their definitions. Each equation below
is proved from the definitions, for all arguments; together they determine each function. The test
compares the kernel's answers on literals with functions that are programmed after these equations.
-/

section add
example (n : Nat) : n + 0 = n := rfl
example (n m : Nat) : n + Nat.succ m = Nat.succ (n + m) := rfl
end add

section sub
example : Nat.pred 0 = 0 := rfl
example (n : Nat) : Nat.pred (Nat.succ n) = n := rfl
example (n : Nat) : n - 0 = n := rfl
example (n m : Nat) : n - Nat.succ m = Nat.pred (n - m) := rfl
end sub

section mul
example (n : Nat) : n * 0 = 0 := rfl
example (n m : Nat) : n * Nat.succ m = n * m + n := rfl
end mul

section pow
example (n : Nat) : n ^ 0 = 1 := rfl
example (n m : Nat) : n ^ Nat.succ m = n ^ m * n := rfl
end pow

section beq
example : Nat.beq 0 0 = true := rfl
example (n : Nat) : Nat.beq 0 (Nat.succ n) = false := rfl
example (n : Nat) : Nat.beq (Nat.succ n) 0 = false := rfl
example (n m : Nat) : Nat.beq (Nat.succ n) (Nat.succ m) = Nat.beq n m := rfl
end beq

section ble
example (n : Nat) : Nat.ble 0 n = true := by cases n <;> rfl
example (n : Nat) : Nat.ble (Nat.succ n) 0 = false := rfl
example (n m : Nat) : Nat.ble (Nat.succ n) (Nat.succ m) = Nat.ble n m := rfl
end ble

section div
example (n : Nat) : n / 0 = 0 := rfl
example (x y : Nat) (h : x < y) : x / y = 0 := Nat.div_eq_of_lt h
example (x y : Nat) (hy : 0 < y) (h : y ≤ x) : x / y = (x - y) / y + 1 := Nat.div_eq_sub_div hy h
end div

section mod
example (n : Nat) : n % 0 = n := rfl
example (x y : Nat) (h : x < y) : x % y = x := Nat.mod_eq_of_lt h
example (x y : Nat) (h : y ≤ x) : x % y = (x - y) % y := Nat.mod_eq_sub_mod h
end mod

section gcd
example (n : Nat) : Nat.gcd 0 n = n := rfl
example (m n : Nat) : Nat.gcd m n = Nat.gcd (n % m) m := Nat.gcd_rec m n
end gcd

section log2
example (n : Nat) : Nat.log2 n = if 2 ≤ n then Nat.log2 (n / 2) + 1 else 0 := Nat.log2_def n
end log2

section shift
example (n : Nat) : Nat.shiftLeft n 0 = n := rfl
example (n k : Nat) : Nat.shiftLeft n (Nat.succ k) = Nat.shiftLeft (2 * n) k := rfl
example (n : Nat) : Nat.shiftRight n 0 = n := rfl
example (n k : Nat) : Nat.shiftRight n (Nat.succ k) = Nat.shiftRight n k / 2 := rfl
end shift

section bitwise
/-! The lowest digit and the remaining digits of the result determine it. -/

theorem digit_zero (x : Nat) : Nat.testBit x 0 = decide (x % 2 = 1) := rfl
theorem digit_succ (x i : Nat) : Nat.testBit x (i + 1) = Nat.testBit (x / 2) i := Nat.testBit_succ x i
example (x y : Nat) (h : ∀ i, Nat.testBit x i = Nat.testBit y i) : x = y := Nat.eq_of_testBit_eq h
example (x y i : Nat) : Nat.testBit (Nat.land x y) i = (Nat.testBit x i && Nat.testBit y i) :=
  Nat.testBit_and x y i
example (x y i : Nat) : Nat.testBit (Nat.lor x y) i = (Nat.testBit x i || Nat.testBit y i) :=
  Nat.testBit_or x y i
example (x y i : Nat) : Nat.testBit (Nat.xor x y) i = (Nat.testBit x i != Nat.testBit y i) :=
  Prover.Nat.testBit_xor_eq x y i
end bitwise
