import Prover.Notation

/-!
# Powers and iterations modulo a number

`b ^ e % m` for exponents of any size, by squaring, and functions that come back to where they began: what is asked at a
large index is computed at its remainder.
-/

universe u

namespace Prover.Nat

/-- `b ^ e % m` by squaring; `fuel` is at least the number of binary digits of `e`. -/
def powModFuel (m : ℕ) : (fuel b e : ℕ) → ℕ
  | 0, b, e => b ^ e % m
  | fuel + 1, b, e =>
    cond (Nat.beq e 0) (1 % m) <|
      cond (Nat.beq (e % 2) 0) (powModFuel m fuel (b * b % m) (e / 2)) (b * powModFuel m fuel (b * b % m) (e / 2) % m)

theorem powModFuel_eq (m fuel b e : ℕ) : powModFuel m fuel b e = b ^ e % m := by
  induction fuel generalizing b e with
  | zero => rfl
  | succ fuel ih =>
    unfold powModFuel
    rcases h0 : Nat.beq e 0 with _ | _
    · have e₁ : (b * b % m) ^ (e / 2) % m = b ^ (2 * (e / 2)) % m := by
        rw [← Nat.pow_mod, Nat.pow_mul, Nat.pow_two]
      rcases h2 : Nat.beq (e % 2) 0 with _ | _
      · have h2 : e % 2 = 1 := by
          rcases Nat.mod_two_eq_zero_or_one e with h | h
          · rw [h] at h2; cases h2
          · exact h
        show b * powModFuel m fuel (b * b % m) (e / 2) % m = _
        rw [ih, e₁, Nat.mul_mod_mod, Nat.mul_comm, ← Nat.pow_succ, show 2 * (e / 2) + 1 = e by omega]
      · have h2 := Nat.eq_of_beq_eq_true h2
        show powModFuel m fuel (b * b % m) (e / 2) = _
        rw [ih, e₁, show 2 * (e / 2) = e by omega]
    · obtain rfl := Nat.eq_of_beq_eq_true h0
      rfl

/-- A power modulo `m` as the kernel computes it, however large the exponent. -/
theorem pow_mod_eq_powMod (b e m : ℕ) : b ^ e % m = powModFuel m (e.log2 + 1) b e := (powModFuel_eq ..).symm

theorem repeat_add {α : Type u} (f : α → α) (m n : ℕ) (a : α) :
    Nat.repeat f (m + n) a = Nat.repeat f m (Nat.repeat f n a) := by
  induction m with
  | zero => rw [Nat.zero_add]; rfl
  | succ m ih => rw [Nat.succ_add]; exact congrArg f ih

/-- Iterating a function that comes back after `p` steps. -/
theorem repeat_mod {α : Type u} {f : α → α} {p : ℕ} {a : α} (h : Nat.repeat f p a = a) (n : ℕ) :
    Nat.repeat f n a = Nat.repeat f (n % p) a := by
  have key : ∀ k, Nat.repeat f (p * k) a = a := fun k => by
    induction k with
    | zero => rfl
    | succ k ih => rw [Nat.mul_succ, repeat_add, h, ih]
  conv => lhs; rw [← Nat.mod_add_div n p, repeat_add, key]

end Prover.Nat
