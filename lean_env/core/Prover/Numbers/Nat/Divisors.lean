import Prover.Numbers.Finset.Interval
import Prover.Numbers.Nat.Prime

/-!
# Divisors and arithmetic functions

`Nat.divisors`, `Nat.properDivisors`, `Nat.primeFactors`, `Nat.totient` and `Nat.Perfect`, under Mathlib's names.
-/

namespace Nat

/-- The divisors of `n`; none for `n = 0`. -/
def divisors (n : ℕ) : Finset ℕ := (Finset.Ico 1 (n + 1)).filter fun d => d ∣ n

/-- The divisors of `n` except `n` itself; none for `n = 0`. -/
def properDivisors (n : ℕ) : Finset ℕ := (Finset.Ico 1 n).filter fun d => d ∣ n

/-- The prime divisors of `n`; none for `n = 0`. Mathlib takes the set of the list of prime factors, which is the same. -/
def primeFactors (n : ℕ) : Finset ℕ := n.divisors.filter Nat.Prime

/-- Euler's totient: how many numbers below `n` are coprime to `n`. -/
def totient (n : ℕ) : ℕ := ((Finset.range n).filter fun a => Coprime n a).card

variable {m n d p : ℕ}

@[simp] theorem mem_divisors : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  rw [divisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · rintro ⟨⟨h₁, h₂⟩, h⟩
    exact ⟨h, by omega⟩
  · rintro ⟨h, h'⟩
    have := Nat.le_of_dvd (Nat.pos_of_ne_zero h') h
    have : n ≠ 0 := fun e => h' (Nat.eq_zero_of_zero_dvd (e ▸ h))
    exact ⟨by omega, h⟩

@[simp] theorem mem_properDivisors : n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  rw [properDivisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · rintro ⟨⟨h₁, h₂⟩, h⟩
    exact ⟨h, h₂⟩
  · rintro ⟨h, h'⟩
    have : n ≠ 0 := fun e => by rw [e] at h; have := Nat.eq_zero_of_zero_dvd h; omega
    exact ⟨by omega, h⟩

@[simp] theorem mem_primeFactors : p ∈ primeFactors n ↔ Prime p ∧ p ∣ n ∧ n ≠ 0 := by
  rw [primeFactors, Finset.mem_filter, mem_divisors, and_comm]

@[simp] theorem divisors_zero : divisors 0 = ∅ := rfl

@[simp] theorem divisors_one : divisors 1 = {1} := rfl

theorem one_mem_divisors : 1 ∈ divisors n ↔ n ≠ 0 := by simp [Nat.one_dvd]

theorem mem_divisors_self (n : ℕ) (h : n ≠ 0) : n ∈ divisors n := mem_divisors.2 ⟨Nat.dvd_refl n, h⟩

theorem Prime.divisors (hp : Prime p) : divisors p = {1, p} := by
  ext a
  simp only [mem_divisors, Finset.mem_insert, Finset.mem_singleton]
  constructor
  · exact fun h => hp.eq_one_or_self_of_dvd a h.1
  · rintro (rfl | rfl)
    · exact ⟨Nat.one_dvd _, hp.ne_zero⟩
    · exact ⟨Nat.dvd_refl _, hp.ne_zero⟩

end Nat

/-- A set whose elements divide `n`, as a set that computes. -/
theorem Prover.Finset.eq_filter_divisors {s : Finset ℕ} {p : ℕ → Prop} [DecidablePred p] (h : ∀ x, x ∈ s ↔ p x)
    (n : ℕ) (hn : n ≠ 0) (hp : ∀ x, p x → x ∣ n) : s = n.divisors.filter p := by
  ext x
  rw [h, Finset.mem_filter, Nat.mem_divisors]
  exact ⟨fun hx => ⟨⟨hp x hx, hn⟩, hx⟩, And.right⟩
