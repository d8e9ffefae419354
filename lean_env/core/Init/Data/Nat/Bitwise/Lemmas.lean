prelude
import Init.Data.Nat.Bitwise.Basic
import Init.Data.Nat.Div.Lemmas
import Init.Data.Nat.Pow

/-!
# Natural numbers: what the operations on binary digits compute
-/

set_option linter.all false

namespace Nat

@[simp] theorem shiftLeft_zero (n : Nat) : n <<< 0 = n := rfl

@[simp] theorem shiftRight_zero (n : Nat) : n >>> 0 = n := rfl

theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := rfl

theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl

theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih => rw [shiftLeft_succ_inside, ih, Nat.pow_succ', ← Nat.mul_assoc, Nat.mul_comm 2 a]

theorem shiftLeft_succ (m n : Nat) : m <<< (n + 1) = 2 * (m <<< n) := by
  rw [shiftLeft_eq, shiftLeft_eq, Nat.pow_succ', Nat.mul_left_comm]

theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by rw [shiftLeft_eq, Nat.one_mul]

theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => rw [shiftRight_zero, Nat.pow_zero, Nat.div_one]
  | succ n ih => rw [shiftRight_succ, ih, div_div_eq_div_mul, Nat.pow_succ]

@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := by rw [shiftLeft_eq, Nat.zero_mul]

@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 := by rw [shiftRight_eq_div_pow, Nat.zero_div]

theorem shiftRight_add (m n k : Nat) : m >>> (n + k) = (m >>> n) >>> k := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, shiftRight_eq_div_pow, div_div_eq_div_mul, Nat.pow_add]

/-! ## Digits -/

@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by
  show decide (0 >>> i % 2 = 1) = false
  rw [zero_shiftRight]
  rfl

theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := rfl

theorem testBit_succ (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := by
  show decide (x >>> (i + 1) % 2 = 1) = decide ((x / 2) >>> i % 2 = 1)
  rw [Nat.add_comm i 1, shiftRight_add]
  rfl

/-- Numbers with the same binary digits are equal. -/
theorem eq_of_testBit_eq {x y : Nat} (pred : ∀ i, testBit x i = testBit y i) : x = y := by
  have key : ∀ k x y : Nat, x < k → (∀ i, testBit x i = testBit y i) → y < k → x = y := by
    intro k
    induction k with
    | zero => exact fun _ _ h => absurd h (Nat.not_lt_zero _)
    | succ k ih =>
      intro x y hx h hy
      have h0 := h 0
      rw [testBit_zero, testBit_zero] at h0
      have h0' : x % 2 = 1 ↔ y % 2 = 1 := by
        constructor
        · intro hx1
          rw [decide_eq_true hx1] at h0
          exact of_decide_eq_true h0.symm
        · intro hy1
          rw [decide_eq_true hy1] at h0
          exact of_decide_eq_true h0
      have hd : ∀ i, testBit (x / 2) i = testBit (y / 2) i := fun i => by
        rw [← testBit_succ, ← testBit_succ]
        exact h (i + 1)
      by_cases hk : k = 0
      · omega
      · have := ih (x / 2) (y / 2) (by omega) hd (by omega)
        omega
  exact key (x + y + 1) x y (by omega) pred (by omega)

end Nat

namespace Prover.Nat
open _root_.Nat

theorem bitwiseFuel_eq (f : Bool → Bool → Bool) (a b n m : Nat) (ha : n < a) (hb : n < b) :
    bitwiseFuel f a n m = bitwiseFuel f b n m := by
  induction a generalizing b n m with
  | zero => exact absurd ha (Nat.not_lt_zero n)
  | succ a ih =>
    cases b with
    | zero => exact absurd hb (Nat.not_lt_zero n)
    | succ b =>
      unfold bitwiseFuel
      by_cases hn : n = 0
      · rw [if_pos hn, if_pos hn]
      · rw [if_neg hn, if_neg hn, ih b (n / 2) (m / 2) (by omega) (by omega)]

theorem bitwise_eq (f : Bool → Bool → Bool) (n m : Nat) :
    bitwise f n m =
      if n = 0 then (if f false true = true then m else 0)
      else if m = 0 then (if f true false = true then n else 0)
      else if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true then 2 * bitwise f (n / 2) (m / 2) + 1
      else 2 * bitwise f (n / 2) (m / 2) := by
  by_cases hn : n = 0
  · rw [if_pos hn]
    show bitwiseFuel f (n + 1) n m = _
    unfold bitwiseFuel
    rw [if_pos hn]
  · rw [if_neg hn]
    show bitwiseFuel f (n + 1) n m = _
    unfold bitwiseFuel
    rw [if_neg hn]
    have : bitwiseFuel f n (n / 2) (m / 2) = bitwise f (n / 2) (m / 2) :=
      bitwiseFuel_eq f _ _ _ _ (by omega) (by omega)
    rw [this]

end Prover.Nat

namespace Nat

theorem testBit_bitwise {f : Bool → Bool → Bool} (false_false_axiom : f false false = false)
    (x y i : Nat) : testBit (bitwise f x y) i = f (testBit x i) (testBit y i) := by
  induction i generalizing x y with
  | zero =>
    rw [Prover.Nat.bitwise_eq, testBit_zero, testBit_zero, testBit_zero]
    by_cases hx : x = 0
    · rw [if_pos hx, hx]
      show decide ((if f false true = true then y else 0) % 2 = 1) = f false (decide (y % 2 = 1))
      by_cases hy : y % 2 = 1
      · rw [decide_eq_true hy]
        cases h : f false true
        · rfl
        · rw [if_pos rfl]
          exact decide_eq_true hy
      · rw [decide_eq_false hy, false_false_axiom]
        cases h : f false true
        · rfl
        · rw [if_pos rfl]
          exact decide_eq_false hy
    · rw [if_neg hx]
      by_cases hy : y = 0
      · rw [if_pos hy, hy]
        show decide ((if f true false = true then x else 0) % 2 = 1) = f (decide (x % 2 = 1)) false
        by_cases hx : x % 2 = 1
        · rw [decide_eq_true hx]
          cases h : f true false
          · rfl
          · rw [if_pos rfl]
            exact decide_eq_true hx
        · rw [decide_eq_false hx, false_false_axiom]
          cases h : f true false
          · rfl
          · rw [if_pos rfl]
            exact decide_eq_false hx
      · rw [if_neg hy]
        cases h : f (decide (x % 2 = 1)) (decide (y % 2 = 1))
        · rw [if_neg (fun h => nomatch h)]
          exact decide_eq_false (by omega)
        · rw [if_pos rfl]
          exact decide_eq_true (by omega)
  | succ i ih =>
    rw [testBit_succ, testBit_succ x, testBit_succ y, ← ih, Prover.Nat.bitwise_eq f x]
    by_cases hx : x = 0
    · rw [if_pos hx, hx, Nat.zero_div, Prover.Nat.bitwise_eq f 0, if_pos rfl]
      cases f false true <;> rfl
    · rw [if_neg hx]
      by_cases hy : y = 0
      · rw [if_pos hy, hy, Nat.zero_div, Prover.Nat.bitwise_eq f (x / 2), if_pos rfl]
        by_cases hx2 : x / 2 = 0
        · rw [if_pos hx2]
          cases f true false <;> cases f false true <;> simp [hx2]
        · rw [if_neg hx2]
          cases f true false <;> rfl
      · rw [if_neg hy]
        cases h : f (decide (x % 2 = 1)) (decide (y % 2 = 1))
        · rw [if_neg (fun h => nomatch h)]
          congr 1
          omega
        · rw [if_pos rfl]
          congr 1
          omega

theorem testBit_and (x y i : Nat) : testBit (x &&& y) i = (testBit x i && testBit y i) :=
  testBit_bitwise rfl x y i

theorem testBit_or (x y i : Nat) : testBit (x ||| y) i = (testBit x i || testBit y i) :=
  testBit_bitwise rfl x y i

/-- The digits of `x ^^^ y`; official Lean writes the right-hand side with `^^`. -/
theorem _root_.Prover.Nat.testBit_xor_eq (x y i : Nat) :
    testBit (x ^^^ y) i = bne (testBit x i) (testBit y i) :=
  testBit_bitwise rfl x y i

theorem testBit_shiftLeft (x i j : Nat) :
    testBit (x <<< i) (j + i) = testBit x j := by
  show decide ((x <<< i) >>> (j + i) % 2 = 1) = decide (x >>> j % 2 = 1)
  rw [Nat.add_comm j i, shiftRight_add, shiftRight_eq_div_pow _ i, shiftLeft_eq,
    Nat.mul_div_left x (Nat.two_pow_pos i)]

theorem testBit_shiftRight (x i j : Nat) : testBit (x >>> i) j = testBit x (i + j) := by
  show decide ((x >>> i) >>> j % 2 = 1) = decide (x >>> (i + j) % 2 = 1)
  rw [← shiftRight_add]

protected theorem and_comm (x y : Nat) : x &&& y = y &&& x :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, testBit_and]
    cases testBit x i <;> cases testBit y i <;> rfl

protected theorem or_comm (x y : Nat) : x ||| y = y ||| x :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or, testBit_or]
    cases testBit x i <;> cases testBit y i <;> rfl

protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x :=
  eq_of_testBit_eq fun i => by
    rw [Prover.Nat.testBit_xor_eq, Prover.Nat.testBit_xor_eq]
    cases testBit x i <;> cases testBit y i <;> rfl

@[simp] protected theorem and_self (x : Nat) : x &&& x = x :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and]
    cases testBit x i <;> rfl

@[simp] protected theorem or_self (x : Nat) : x ||| x = x :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or]
    cases testBit x i <;> rfl

@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 :=
  eq_of_testBit_eq fun i => by
    rw [Prover.Nat.testBit_xor_eq, zero_testBit]
    cases testBit x i <;> rfl

@[simp] protected theorem and_zero (x : Nat) : x &&& 0 = 0 :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, zero_testBit]
    cases testBit x i <;> rfl

@[simp] protected theorem or_zero (x : Nat) : x ||| 0 = x :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or, zero_testBit]
    cases testBit x i <;> rfl

@[simp] protected theorem xor_zero (x : Nat) : x ^^^ 0 = x :=
  eq_of_testBit_eq fun i => by
    rw [Prover.Nat.testBit_xor_eq, zero_testBit]
    cases testBit x i <;> rfl

end Nat
