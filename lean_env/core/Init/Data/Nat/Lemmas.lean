prelude
import Init.Omega
import Init.Bindings.Unexpanders

/-!
# Natural numbers: more lemmas, by `omega`
-/

set_option linter.all false
universe u v w

theorem Nat.lt_succ_iff {m n : Nat} : m < Nat.succ n ↔ m ≤ n :=
  ⟨Nat.le_of_lt_succ, Nat.lt_succ_of_le⟩

theorem Nat.mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : k > 0) : n * k < m * k := by
  have h1 := Nat.mul_le_mul_left k h
  rw [Nat.mul_comm n k, Nat.mul_comm m k]
  have h2 : k * (n + 1) = k * n + k := rfl
  have h3 : k * (n+1) ≤ k * m := h1
  omega

theorem Nat.mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_left p h₂) (by rw [Nat.mul_comm p, Nat.mul_comm m]; exact Nat.mul_le_mul_left n h₁)

instance Nat.decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)],
    Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun _ h => absurd h (Nat.not_lt_zero _)
  | n+1, P, H =>
    match decidableBallLT n (P := fun k h => P k (Nat.lt_succ_of_le (Nat.le_of_lt h))) with
    | isFalse h => isFalse fun hn => h fun _ _ => hn _ _
    | isTrue h => match H n (Nat.lt_add_one n) with
      | isFalse p => isFalse fun hn => p (hn _ _)
      | isTrue p =>
        isTrue fun m h' => (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h')).elim (fun e => by subst e; exact p) (h m)
