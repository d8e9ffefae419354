import Prover.Notation

/-!
# Congruence

`a ≡ b [MOD n]` on `ℕ` and `a ≡ b [ZMOD n]` on `ℤ`: equal remainders, as in Mathlib. To let `omega` see a congruence,
unfold it: `simp only [Nat.ModEq] at *`.
-/

/-- `a` and `b` leave the same remainder modulo `n`. -/
def Nat.ModEq (n a b : ℕ) : Prop := a % n = b % n

@[inherit_doc] notation:50 a " ≡ " b " [MOD " n "]" => Nat.ModEq n a b

/-- `a` and `b` leave the same remainder modulo `n`. -/
def Int.ModEq (n a b : ℤ) : Prop := a % n = b % n

@[inherit_doc] notation:50 a " ≡ " b " [ZMOD " n "]" => Int.ModEq n a b

namespace Nat.ModEq

variable {m n a b c d : ℕ}

instance : Decidable (Nat.ModEq n a b) := inferInstanceAs (Decidable (_ = _))

protected theorem refl (a : ℕ) : a ≡ a [MOD n] := rfl

protected theorem rfl : a ≡ a [MOD n] := .refl a

protected theorem symm (h : a ≡ b [MOD n]) : b ≡ a [MOD n] := Eq.symm h

protected theorem trans (h : a ≡ b [MOD n]) (h' : b ≡ c [MOD n]) : a ≡ c [MOD n] := Eq.trans h h'

protected theorem add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  unfold ModEq at *
  rw [Nat.add_mod, h₁, h₂, ← Nat.add_mod]

protected theorem add_left (c : ℕ) (h : a ≡ b [MOD n]) : c + a ≡ c + b [MOD n] := ModEq.rfl.add h

protected theorem add_right (c : ℕ) (h : a ≡ b [MOD n]) : a + c ≡ b + c [MOD n] := h.add ModEq.rfl

protected theorem mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  unfold ModEq at *
  rw [Nat.mul_mod, h₁, h₂, ← Nat.mul_mod]

protected theorem mul_left (c : ℕ) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD n] := ModEq.rfl.mul h

protected theorem mul_right (c : ℕ) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n] := h.mul ModEq.rfl

protected theorem pow (m : ℕ) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  unfold ModEq at *
  rw [Nat.pow_mod, h, ← Nat.pow_mod]

end Nat.ModEq

theorem Nat.sub_mod_eq_zero_of_mod_eq {m n k : ℕ} (h : m % k = n % k) : (m - n) % k = 0 := by
  rw [← Nat.div_add_mod m k, ← Nat.div_add_mod n k, h, Nat.add_sub_add_right, ← Nat.mul_sub, Nat.mul_mod_right]

theorem Nat.mod_modEq (a n : ℕ) : a % n ≡ a [MOD n] := Nat.mod_mod a n

theorem Nat.modEq_zero_iff_dvd {n a : ℕ} : a ≡ 0 [MOD n] ↔ n ∣ a := by
  rw [ModEq, Nat.zero_mod, Nat.dvd_iff_mod_eq_zero]

namespace Int.ModEq

variable {n a b c d : ℤ}

instance : Decidable (Int.ModEq n a b) := inferInstanceAs (Decidable (_ = _))

protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl

protected theorem rfl : a ≡ a [ZMOD n] := .refl a

protected theorem symm (h : a ≡ b [ZMOD n]) : b ≡ a [ZMOD n] := Eq.symm h

protected theorem trans (h : a ≡ b [ZMOD n]) (h' : b ≡ c [ZMOD n]) : a ≡ c [ZMOD n] := Eq.trans h h'

protected theorem add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  unfold ModEq at *
  rw [Int.add_emod, h₁, h₂, ← Int.add_emod]

protected theorem sub (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a - c ≡ b - d [ZMOD n] := by
  unfold ModEq at *
  rw [Int.sub_emod, h₁, h₂, ← Int.sub_emod]

protected theorem mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  unfold ModEq at *
  rw [Int.mul_emod, h₁, h₂, ← Int.mul_emod]

protected theorem pow (m : ℕ) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  induction m with
  | zero => exact .refl 1
  | succ m ih => exact ih.mul h

end Int.ModEq

theorem Int.modEq_iff_dvd {n a b : ℤ} : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  rw [ModEq, eq_comm, Int.emod_eq_emod_iff_emod_sub_eq_zero, Int.dvd_iff_emod_eq_zero]

theorem Int.modEq_zero_iff_dvd {n a : ℤ} : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  rw [ModEq, Int.zero_emod, Int.dvd_iff_emod_eq_zero]
