import Prover.Numbers

/-! Primes, factorials, binomials, digits, divisors, roots, parity, congruences. -/

open Nat

section evaluation
example : Nat.Prime 97 := by decide
example : ¬Nat.Prime 91 := by decide
example : Nat.Prime 1000003 := by decide +kernel
example : 5! = 120 := rfl
example : (5)! = 120 := by decide
example : Nat.gcd 20! 200000 = 40000 := by decide
example : Nat.choose 5 2 = 10 := by decide
example : Nat.choose 20 10 = 184756 := by rw [Nat.choose_eq_factorial_div_factorial (by omega)]; decide
example : Nat.sqrt 196 = 14 := by decide
example : Nat.sqrt 195 = 13 := by decide
example : Nat.sqrt (10 ^ 40 - 1) = 10 ^ 20 - 1 := by decide +kernel
example : Nat.digits 10 1230 = [0, 3, 2, 1] := by decide
example : Nat.digits 10 123 = [3, 2, 1] := by simp
example : (Nat.digits 2 255).sum = 8 := by decide
example : Nat.digits 1 3 = [1, 1, 1] ∧ Nat.digits 0 3 = [3] ∧ Nat.digits 0 0 = [] := by decide
example : Nat.divisors 12 = {1, 2, 3, 4, 6, 12} := by decide
example : ∑ k ∈ Nat.properDivisors 28, k = 28 := by decide
example : Nat.primeFactors 360 = {2, 3, 5} := by decide
example : Nat.totient 36 = 12 := by decide
example : Even 4 ∧ Odd (-3 : ℤ) ∧ ¬Even 7 := by decide
example : 171 ≡ 80 [MOD 7] := by decide
example : -5 ≡ 9 [ZMOD 7] := by decide
example : ∑ _k ∈ Nat.divisors (30 ^ 4), 1 = 125 := by rw [Prover.Nat.divisors_eq (by decide)]; decide +kernel
example : Nat.log 2 1000 = 9 ∧ Nat.log 10 1000 = 3 ∧ Nat.log 1 5 = 0 ∧ Nat.log 0 5 = 0 ∧ Nat.log 2 0 = 0 := by decide
example : padicValNat 2 96 = 5 ∧ padicValNat 3 96 = 1 ∧ padicValNat 1 6 = 0 ∧ padicValNat 0 6 = 0 := by decide
example : padicValNat 2 (100)! = 97 := by decide +kernel
example : Nat.fib 12 = 144 := by decide
example : Nat.fib 100 = 354224848179261915075 := by decide +kernel
example : 7‼ = 105 ∧ 8‼ = 384 := by decide
example : Nat.minFac 91 = 7 ∧ Nat.minFac 97 = 97 ∧ Nat.minFac 0 = 2 ∧ Nat.minFac 1 = 1 := by decide
example : IsSquare 144 ∧ ¬IsSquare 145 ∧ ¬IsSquare (-4 : ℤ) ∧ IsSquare (49 : ℤ) := by decide
end evaluation

section residues
example (x y : ZMod 31) (h : x = 3⁻¹) (h' : y = 5⁻¹) : (x + y)⁻¹ = 29 := by subst h h'; decide
example : ∀ a b : ZMod 5, a ^ 2 = b ^ 2 → a = b ∨ a = -b := by decide
example : (3 : ZMod 7) ^ 1000 = 4 := by decide +kernel
example : (-3 : ZMod 0)⁻¹ = -1 ∧ (2 : ZMod 6)⁻¹ * 2 = 2 := by decide
example (a b : ZMod 31) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by grind
example (a : ℕ) : (a : ZMod 7) = 0 ↔ 7 ∣ a := ZMod.natCast_eq_zero_iff a 7
example : (Nat.gcd 240 46 : ℤ) = 240 * Nat.gcdA 240 46 + 46 * Nat.gcdB 240 46 := Nat.gcd_eq_gcd_ab 240 46
end residues

section reasoning
example (f : ℕ → ℕ) (h : ∀ n, f n = n + 2) : f^[3] 1 = 7 := by simp [Nat.iterate, h]
example (n : ℕ) (h : n ≠ 1) : ∃ p, Nat.Prime p ∧ p ∣ n := ⟨n.minFac, Nat.minFac_prime h, Nat.minFac_dvd n⟩
example (a : ℤ) (h : IsSquare a) : 0 ≤ a := by
  obtain ⟨r, rfl⟩ := h
  exact mul_self_nonneg r
example (a b : ℤ) (h : a = 3 * b + 1) : IsCoprime a b := ⟨1, -3, by omega⟩
example (a : ℕ) (h : a ≡ 5 [MOD 16]) : a % 8 = 5 := by simp only [Nat.ModEq] at h; omega
example (a b : ℤ) (h : a ≡ b [ZMOD 6]) : a ≡ b [ZMOD 3] := by simp only [Int.ModEq] at *; omega
example (n : ℕ) (h : Even n) : Odd (n + 1) := by simp only [Nat.even_iff, Nat.odd_iff] at *; omega
example (n : ℤ) (h : Odd n) : Even (n * (n + 1)) := by
  rw [Int.even_mul, Int.even_iff, Int.even_iff]
  rw [Int.odd_iff] at h
  omega
example (n : ℕ) (h : Even n) : ∃ k, n = 2 * k := by
  obtain ⟨r, h⟩ := h
  exact ⟨r, by omega⟩
example (p : ℕ) (hp : Nat.Prime p) (h : p ∣ 6) : p = 2 ∨ p = 3 := by
  have : p ∈ Nat.primeFactors 6 := by simp [hp, h]
  rw [show Nat.primeFactors 6 = {2, 3} by decide] at this
  simpa using this
example (p : ℕ) (hp : Nat.Prime p) (h : p ∣ 6 * 35) (h' : 5 < p) : p = 7 := by
  have : p ∈ Nat.primeFactors 210 := by simp [hp, h]
  rw [show Nat.primeFactors 210 = {2, 3, 5, 7} by decide] at this
  simp at this
  omega
example (n : ℕ) (h : 4 ≤ n) : 2 ^ n ≤ n ! := by
  induction n with
  | zero => omega
  | succ n ih =>
    rcases Nat.lt_or_ge n 4 with h' | h'
    · obtain rfl : n = 3 := by omega
      decide
    · rw [Nat.pow_succ, Nat.factorial_succ, Nat.mul_comm]
      exact Nat.mul_le_mul (by omega) (ih h')
example (n k : ℕ) (h : 0 < n ∧ 0 < k) (_ : k ≤ n) :
    Nat.choose n k = Nat.choose (n - 1) k + Nat.choose (n - 1) (k - 1) := by
  obtain ⟨n, rfl⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩
  obtain ⟨k, rfl⟩ : ∃ m, k = m + 1 := ⟨k - 1, by omega⟩
  simp only [Nat.add_sub_cancel, Nat.choose_succ_succ]
  omega
end reasoning

example (n : ℤ) (p : ℕ) (hp : Nat.Prime p) (h : (p : ℤ) ∣ n ^ 4) : (p : ℤ) ∣ n := Int.Prime.dvd_pow' hp h

-- Lean warns of the exponent, which nothing computes.
#guard_msgs (drop warning) in
example : 7 ^ 3 ^ 200 % 13 = 8 := by
  rw [Prover.Nat.pow_mod_eq_powMod]
  decide +kernel

example (n : ℕ) (h : n % 6 = 5) : Nat.repeat (fun k => k * 3 % 7) n 1 = 5 := by
  rw [Prover.Nat.repeat_mod (p := 6) (by decide), h]
  rfl
