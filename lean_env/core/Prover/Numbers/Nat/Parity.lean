import Prover.Numbers.Algebra.Monoid

/-!
# Even and odd

`Even a` is `∃ r, a = r + r` and `Odd a` is `∃ m, a = 2 * m + 1`, as in Mathlib; both are decidable on `ℕ` and `ℤ`,
and the `_iff` lemmas turn them into remainders, which `omega` knows.
-/

universe u

/-- `a` is twice something. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r, a = r + r

/-- `a` is twice something, and one. Mathlib asks for a semiring where only the operations are asked for here. -/
def Odd {α : Type u} [Add α] [Mul α] [OfNat α 1] [OfNat α 2] (a : α) : Prop := ∃ m, a = 2 * m + 1

theorem even_iff_exists_add_self {α : Type u} [Add α] (a : α) : Even a ↔ ∃ r, a = r + r := .rfl

namespace Nat

variable {m n : ℕ}

theorem even_iff : Even n ↔ n % 2 = 0 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩

theorem odd_iff : Odd n ↔ n % 2 = 1 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩

theorem not_even_iff : ¬Even n ↔ n % 2 = 1 := by rw [even_iff]; omega

theorem not_odd_iff : ¬Odd n ↔ n % 2 = 0 := by rw [odd_iff]; omega

theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [not_even_iff, odd_iff]

theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [not_odd_iff, even_iff]

theorem even_or_odd (n : ℕ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega

theorem even_add_one : Even (n + 1) ↔ ¬Even n := by simp only [even_iff]; omega

theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega

theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  simp only [even_iff, Nat.mul_mod m n 2]
  rcases Nat.mod_two_eq_zero_or_one m with h | h <;> rcases Nat.mod_two_eq_zero_or_one n with h' | h' <;> simp [h, h']

theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  simp only [← not_even_iff_odd, even_mul, not_or]

theorem even_iff_two_dvd : Even n ↔ 2 ∣ n := by rw [even_iff]; omega

instance Even.decidable (n : ℕ) : Decidable (Even n) := decidable_of_iff' _ even_iff

instance Odd.decidable (n : ℕ) : Decidable (Odd n) := decidable_of_iff' _ odd_iff

end Nat

namespace Int

variable {m n : ℤ}

theorem even_iff : Even n ↔ n % 2 = 0 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩

theorem odd_iff : Odd n ↔ n % 2 = 1 := ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩

theorem not_even_iff : ¬Even n ↔ n % 2 = 1 := by rw [even_iff]; omega

theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [not_even_iff, odd_iff]

theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega

theorem even_or_odd (n : ℤ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega

theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega

theorem even_iff_two_dvd : Even n ↔ 2 ∣ n := by rw [even_iff]; omega

theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  simp only [even_iff, Int.mul_emod m n 2]
  rcases Int.emod_two_eq m with h | h <;> rcases Int.emod_two_eq n with h' | h' <;> simp [h, h']

theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  simp only [← not_even_iff_odd, even_mul, not_or]

instance (n : ℤ) : Decidable (Even n) := decidable_of_iff' _ even_iff

instance (n : ℤ) : Decidable (Odd n) := decidable_of_iff' _ odd_iff

end Int
