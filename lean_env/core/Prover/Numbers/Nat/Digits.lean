import Prover.Notation

/-!
# Digits

`Nat.digits b n` is the list of the digits of `n` in base `b`, least significant first, as in Mathlib: in base 1 a list
of `n` ones, in base 0 the list of `n` alone. `Nat.ofDigits` is the way back.
-/

namespace Prover.Nat

/-- The digits of `n` in base `b`, at most `fuel` of them. -/
def digitsFuel (b : ℕ) : (fuel n : ℕ) → List ℕ
  | 0, _ => []
  | fuel + 1, n => cond (Nat.beq n 0) [] (n % b :: digitsFuel b fuel (n / b))

theorem digitsFuel_eq {b : ℕ} (hb : 1 < b) {fuel : ℕ} : ∀ {fuel' n : ℕ}, n ≤ fuel → n ≤ fuel' →
    digitsFuel b fuel n = digitsFuel b fuel' n := by
  induction fuel with
  | zero =>
    intro fuel' n h _
    obtain rfl : n = 0 := by omega
    cases fuel' <;> rfl
  | succ fuel ih =>
    intro fuel' n h h'
    cases fuel' with
    | zero =>
      obtain rfl : n = 0 := by omega
      rfl
    | succ fuel' =>
      unfold digitsFuel
      rcases hz : Nat.beq n 0 with _ | _
      · have hn : 0 < n := Nat.pos_of_ne_zero fun e => by rw [e] at hz; cases hz
        have := Nat.div_lt_self hn hb
        exact congrArg (n % b :: ·) (ih (by omega) (by omega))
      · rfl

end Prover.Nat

namespace Nat

/-- The digits of `n` in base `b`, least significant first. -/
def digits : ℕ → ℕ → List ℕ
  | 0, 0 => []
  | 0, n + 1 => [n + 1]
  | 1, n => List.replicate n 1
  | b + 2, n => Prover.Nat.digitsFuel (b + 2) n n

/-- The number with the given digits in base `b`, least significant first. -/
def ofDigits (b : ℕ) (L : List ℕ) : ℕ := L.foldr (fun x y => x + b * y) 0

variable {b n : ℕ}

@[simp] theorem digits_zero (b : ℕ) : digits b 0 = [] := by
  match b with
  | 0 => rfl
  | 1 => rfl
  | b + 2 => rfl

theorem digits_def' (hb : 1 < b) (hn : 0 < n) : digits b n = (n % b) :: digits b (n / b) := by
  match b, n with
  | b + 2, n + 1 =>
    have := Nat.div_lt_self (n := n + 1) (by omega) hb
    exact congrArg _ (Prover.Nat.digitsFuel_eq hb (by omega) (by omega))

@[simp] theorem digits_of_two_le_of_pos (hb : 2 ≤ b) (hn : 0 < n) : digits b n = (n % b) :: digits b (n / b) :=
  digits_def' hb hn

@[simp] theorem ofDigits_nil : ofDigits b [] = 0 := rfl

@[simp] theorem ofDigits_cons (d : ℕ) (L : List ℕ) : ofDigits b (d :: L) = d + b * ofDigits b L := rfl

theorem ofDigits_digits (b n : ℕ) : ofDigits b (digits b n) = n := by
  match b with
  | 0 => cases n <;> rfl
  | 1 =>
    show ofDigits 1 (List.replicate n 1) = n
    induction n with
    | zero => rfl
    | succ n ih => rw [List.replicate_succ, ofDigits_cons, ih]; omega
  | b + 2 =>
    induction n using Nat.strongRecOn with | ind n ih
    rcases Nat.eq_zero_or_pos n with rfl | h
    · rfl
    · rw [digits_def' (by omega) h, ofDigits_cons, ih _ (Nat.div_lt_self h (by omega)), Nat.add_comm]
      exact Nat.div_add_mod n (b + 2)

theorem digits_lt_base (hb : 1 < b) {d : ℕ} : ∀ {n : ℕ}, d ∈ digits b n → d < b := by
  intro n
  induction n using Nat.strongRecOn with | ind n ih
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rw [digits_zero]; exact nofun
  · rw [digits_def' hb h, List.mem_cons]
    rintro (rfl | h')
    · exact Nat.mod_lt n (by omega)
    · exact ih _ (Nat.div_lt_self h hb) h'

end Nat
