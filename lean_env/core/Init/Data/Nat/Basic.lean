prelude
import Init.SimpLemmas

/-!
# Natural numbers: addition, multiplication, order
-/

set_option linter.all false
universe u v w

namespace Nat

@[elab_as_elim, induction_eliminator] protected noncomputable def rec_add_one
    {motive : Nat → Sort u} (zero : motive 0) (succ : (n : Nat) → motive n → motive (n + 1))
    (t : Nat) : motive t :=
  Nat.rec zero succ t

@[elab_as_elim, cases_eliminator] protected def casesOn_add_one {motive : Nat → Sort u}
    (t : Nat) (zero : motive 0) (succ : (n : Nat) → motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

attribute [simp] Nat.zero_le Nat.le_refl Nat.not_lt_zero

@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl

theorem add_one (n : Nat) : n + 1 = succ n := rfl

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl

@[simp] protected theorem zero_add : ∀ n : Nat, 0 + n = n
  | 0 => rfl
  | n+1 => congrArg succ (Nat.zero_add n)

theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl

theorem succ_add : ∀ n m : Nat, succ n + m = succ (n + m)
  | _, 0 => rfl
  | n, m+1 => congrArg succ (succ_add n m)

protected theorem add_comm : ∀ n m : Nat, n + m = m + n
  | n, 0 => (Nat.zero_add n).symm
  | n, m+1 => by rw [Nat.add_one, Nat.add_succ, Nat.succ_add, Nat.add_comm n m]

protected theorem add_assoc : ∀ n m k : Nat, (n + m) + k = n + (m + k)
  | _, _, 0 => rfl
  | n, m, k+1 => congrArg succ (Nat.add_assoc n m k)

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]

protected theorem add_right_comm (n m k : Nat) : (n + m) + k = (n + k) + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl

theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl

theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

@[simp] protected theorem zero_mul : ∀ n : Nat, 0 * n = 0
  | 0 => rfl
  | n+1 => (Nat.zero_mul n : _)

theorem succ_mul (n m : Nat) : succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih =>
    rw [mul_add_one, mul_add_one, ih, Nat.add_assoc, Nat.add_assoc, Nat.add_succ, Nat.add_succ, Nat.add_comm m n]
    rfl

theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

protected theorem mul_comm : ∀ n m : Nat, n * m = m * n
  | n, 0 => (Nat.zero_mul n).symm
  | n, m+1 => by rw [mul_add_one, add_one_mul, Nat.mul_comm n m]

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n

@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := by rw [Nat.mul_comm, Nat.mul_one]

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction n with
  | zero => simp only [Nat.zero_mul]
  | succ n ih =>
    simp only [add_one_mul, ih]
    rw [Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm m]

protected theorem mul_add (k m n : Nat) : k * (m + n) = k * m + k * n :=
  Nat.left_distrib k m n

protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]

protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k :=
  Nat.right_distrib n m k

protected theorem mul_assoc : ∀ n m k : Nat, (n * m) * k = n * (m * k)
  | _, _, 0 => rfl
  | n, m, k+1 => by rw [mul_add_one, mul_add_one, Nat.mul_assoc n m k, Nat.left_distrib]

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]

instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩

instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩

instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩

instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩

theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => nomatch h

@[simp] theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := fun h => nomatch h

@[simp] theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h => nomatch h

instance instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨succ_ne_zero n⟩

protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  induction m with
  | zero => exact h
  | succ m ih => exact ih (Nat.succ.inj h)

protected theorem add_left_cancel {n m k : Nat} (h : n + m = n + k) : m = k := by
  rw [Nat.add_comm n m, Nat.add_comm n k] at h; exact Nat.add_right_cancel h

@[simp] protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun h => h ▸ rfl⟩

@[simp] protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun h => h ▸ rfl⟩

protected theorem le_of_eq {n m : Nat} (p : n = m) : n ≤ m := p ▸ Nat.le_refl n

theorem le_of_succ_le {n m : Nat} (h : succ n ≤ m) : n ≤ m := Nat.le_trans (le_succ n) h

protected theorem le_of_lt {n m : Nat} : n < m → n ≤ m := Nat.le_of_succ_le

theorem lt_succ_of_le {n m : Nat} : n ≤ m → n < succ m := succ_le_succ

theorem succ_le_of_lt {n m : Nat} (h : n < m) : succ n ≤ m := h

theorem lt_of_succ_le {n m : Nat} (h : succ n ≤ m) : n < m := h

protected theorem lt_of_not_ge {n m : Nat} (h : ¬ n ≥ m) : n < m :=
  (Nat.lt_or_ge n m).resolve_right h

protected theorem not_le_of_gt {n m : Nat} (h : n > m) : ¬ n ≤ m :=
  fun h₁ => Nat.lt_irrefl m (Nat.lt_of_lt_of_le h h₁)

protected theorem not_lt_of_ge {n m : Nat} (h : n ≥ m) : ¬ n < m :=
  fun h₁ => Nat.lt_irrefl m (Nat.lt_of_le_of_lt h h₁)

protected theorem le_of_not_lt {n m : Nat} (h : ¬ n < m) : m ≤ n :=
  (Nat.lt_or_ge n m).resolve_left h

protected theorem lt_of_not_le {a b : Nat} (h : ¬ a ≤ b) : b < a :=
  (Nat.lt_or_ge b a).resolve_right h

@[simp] protected theorem not_le {n m : Nat} : ¬ n ≤ m ↔ m < n :=
  ⟨Nat.lt_of_not_le, Nat.not_le_of_gt⟩

@[simp] protected theorem not_lt {n m : Nat} : ¬ n < m ↔ m ≤ n :=
  ⟨Nat.le_of_not_lt, Nat.not_lt_of_ge⟩

protected theorem le_total (m n : Nat) : m ≤ n ∨ n ≤ m :=
  (Nat.lt_or_ge m n).imp Nat.le_of_lt id

protected theorem lt_or_gt_of_ne {a b : Nat} (ne : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_or_ge a b).imp id (fun h => Nat.lt_of_le_of_ne h (fun e => ne e.symm))

protected theorem ne_of_lt {a b : Nat} (h : a < b) : a ≠ b :=
  fun e => Nat.lt_irrefl b (e ▸ h)

protected theorem ne_of_gt {a b : Nat} (h : b < a) : a ≠ b :=
  fun e => Nat.lt_irrefl b (e ▸ h)

protected theorem pos_of_ne_zero {n : Nat} : n ≠ 0 → 0 < n :=
  fun h => (Nat.eq_or_lt_of_le (Nat.zero_le n)).resolve_left (fun e => h e.symm)

attribute [simp] Nat.lt_irrefl

@[simp] theorem lt_add_one (n : Nat) : n < n + 1 := Nat.le_refl _

theorem le_add_right : ∀ n k : Nat, n ≤ n + k
  | n, 0 => Nat.le_refl n
  | n, k+1 => le_succ_of_le (le_add_right n k)

theorem le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ le_add_right n m

attribute [simp] le_add_right le_add_left

theorem le.dest : ∀ {n m : Nat}, n ≤ m → ∃ k, n + k = m
  | _, _, .refl => ⟨0, rfl⟩
  | _, _, .step h =>
    let ⟨k, hk⟩ := le.dest h
    ⟨k+1, congrArg succ hk⟩

protected theorem le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ le_add_right n k

protected theorem add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := match
    le.dest h with
  | ⟨w, hw⟩ => le.intro (show k + n + w = k + m by rw [Nat.add_assoc, hw])

protected theorem add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n k, Nat.add_comm m k]; exact Nat.add_le_add_left h k

protected theorem add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)

protected theorem le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c := match
    le.dest h with
  | ⟨d, hd⟩ => le.intro (k := d) (Nat.add_left_cancel (n := a) (by rw [← Nat.add_assoc, hd]))

protected theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n := match
    le.dest h with
  | ⟨l, hl⟩ => le.intro (k := k * l) (by rw [← Nat.left_distrib, hl])

end Nat
