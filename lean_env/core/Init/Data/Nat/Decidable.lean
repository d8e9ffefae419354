prelude
import Init.Data.Nat.Lemmas

/-!
# Bounded quantifiers over the natural numbers are decidable

`∀ k, k < n → p k`, `∃ k, k < n ∧ p k` and the forms with `≤`, which `∀ k < n, p k` and `∃ k < n, p k`
abbreviate, so that `decide` proves them by looking at each case.
-/

set_option linter.all false

namespace Nat

/-- Decides `∀ k, k < n → P k` from the top down. -/
instance decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)],
    Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun _ h => absurd h (Nat.not_lt_zero _)
  | n + 1, P, H =>
    match decidableBallLT n (P := fun k h => P k (lt_succ_of_lt h)) with
    | isFalse h => isFalse fun hn => h fun _ _ => hn _ _
    | isTrue h =>
      match H n (lt_add_one n) with
      | isFalse p => isFalse fun hn => p (hn _ _)
      | isTrue p => isTrue fun m h' =>
        (Nat.eq_or_lt_of_le (le_of_lt_succ h')).elim (fun e => by subst e; exact p) (h m)

instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  match decidableBallLT n (fun k h => P ⟨k, h⟩) with
  | isTrue h => isTrue fun ⟨k, hk⟩ => h k hk
  | isFalse h => isFalse fun h' => h fun _ _ => h' _

instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  match decidableBallLT (n + 1) (fun k h => P k (le_of_lt_succ h)) with
  | isTrue h => isTrue fun k hk => h k (lt_succ_of_le hk)
  | isFalse h => isFalse fun h' => h fun k hk => h' k (le_of_lt_succ hk)

instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] :
    DecidablePred fun n => ∃ m, m < n ∧ p m
  | 0 => isFalse fun ⟨_, hm, _⟩ => absurd hm (Nat.not_lt_zero _)
  | n + 1 =>
    match decidableExistsLT (p := p) n with
    | isTrue h => isTrue (match h with | ⟨m, hm, hp⟩ => ⟨m, lt_succ_of_lt hm, hp⟩)
    | isFalse h' =>
      match h n with
      | isTrue hp => isTrue ⟨n, lt_add_one n, hp⟩
      | isFalse hp => isFalse fun ⟨m, hm, hpm⟩ =>
        (Nat.eq_or_lt_of_le (le_of_lt_succ hm)).elim (fun e => hp (e ▸ hpm)) fun hlt => h' ⟨m, hlt, hpm⟩

instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] :
    DecidablePred fun n => ∃ m, m ≤ n ∧ p m :=
  fun n =>
    match decidableExistsLT (p := p) (n + 1) with
    | isTrue h => isTrue (match h with | ⟨m, hm, hp⟩ => ⟨m, le_of_lt_succ hm, hp⟩)
    | isFalse h => isFalse fun ⟨m, hm, hp⟩ => h ⟨m, lt_succ_of_le hm, hp⟩

/-- As `decidableExistsLT`, for a predicate that uses the bound. -/
instance decidableExistsLT' {k : Nat} {p : (m : Nat) → m < k → Prop} [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m < k, p m h) :=
  match decidableBallLT k (fun m h => ¬ p m h) with
  | isTrue h => isFalse fun ⟨m, hm, hp⟩ => h m hm hp
  | isFalse h => isTrue (Classical.byContradiction fun hn => h fun m hm hp => hn ⟨m, hm, hp⟩)

instance decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  match decidableExistsLT' (k := n) (p := fun k h => P ⟨k, h⟩) with
  | isTrue h => isTrue (match h with | ⟨k, hk, hp⟩ => ⟨⟨k, hk⟩, hp⟩)
  | isFalse h => isFalse fun ⟨⟨k, hk⟩, hp⟩ => h ⟨k, hk, hp⟩

/-! ## What `simp` quotes for divisibility of literals -/

theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : (n % m == 0) = true) : (m ∣ n) = True :=
  eq_true (dvd_of_mod_eq_zero (of_decide_eq_true h))

theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : (n % m != 0) = true) : (m ∣ n) = False :=
  eq_false fun h' => by
    have h0 : (n % m == 0) = true := decide_eq_true (mod_eq_zero_of_dvd h')
    have h1 : (!(n % m == 0)) = true := h
    rw [h0] at h1
    exact Bool.noConfusion h1

end Nat
