/-! Induction, recursion and termination. -/

theorem zero_add' (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

example (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm, Nat.add_comm n 2]

def reverseOnto : List Nat → List Nat → List Nat
  | [], ys => ys
  | x :: xs, ys => reverseOnto xs (x :: ys)

example (xs ys : List Nat) : (reverseOnto xs ys).length = xs.length + ys.length := by
  induction xs generalizing ys with
  | nil => simp [reverseOnto]
  | cons x xs ih => simp only [reverseOnto, ih, List.length_cons]; omega

inductive Tree where
  | leaf
  | node (left : Tree) (label : Nat) (right : Tree)

namespace Tree

def mirror : Tree → Tree
  | leaf => leaf
  | node l n r => node r.mirror n l.mirror

theorem mirror_mirror (t : Tree) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l n r ihl ihr => simp [mirror, ihl, ihr]

end Tree

def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)

example : ack 2 1 = 5 := by simp [ack]

theorem ack_pos (m n : Nat) : 0 < ack m n := by
  fun_induction ack m n with
  | case1 => exact Nat.succ_pos _
  | case2 _ ih => exact ih
  | case3 _ _ _ ih => exact ih

def gcd (a b : Nat) : Nat :=
  if b = 0 then a else gcd b (a % b)
termination_by b
decreasing_by
  rename_i h
  exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)

example : gcd 12 18 = 6 := by
  unfold gcd
  simp [gcd]

def log2 (n : Nat) : Nat :=
  if n ≤ 1 then 0 else 1 + log2 (n / 2)

theorem log2_le (n : Nat) : log2 n ≤ n := by
  fun_induction log2 n with
  | case1 => exact Nat.zero_le _
  | case2 => omega

def search (f : Nat → Bool) (low high : Nat) : Nat :=
  if low < high then
    let middle := (low + high) / 2
    if f middle then search f low middle else search f (middle + 1) high
  else low
termination_by high - low

example (n : Nat) : log2 n ≤ n := by
  induction n using log2.induct with
  | case1 n h => rw [log2, if_pos h]; exact Nat.zero_le n
  | case2 n h ih => rw [log2, if_neg h]; omega

theorem low_le_search (f : Nat → Bool) (low high : Nat) : low ≤ search f low high := by
  fun_induction search f low high <;> omega

mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n

def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end

theorem isOdd_eq (n : Nat) : isOdd n = !isEven n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [isOdd, isEven, ih]

theorem even_or_odd : ∀ n : Nat, (∃ k, n = 2 * k) ∨ ∃ k, n = 2 * k + 1
  | 0 => .inl ⟨0, rfl⟩
  | n + 1 => (even_or_odd n).elim (fun ⟨k, h⟩ => .inr ⟨k, by omega⟩)
      fun ⟨k, h⟩ => .inl ⟨k + 1, by omega⟩

example (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih

theorem le_two_pow (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega

inductive Le : Nat → Nat → Prop
  | refl (n : Nat) : Le n n
  | step {m n : Nat} (h : Le m n) : Le m (n + 1)

theorem Le.trans {a b c : Nat} (h₁ : Le a b) (h₂ : Le b c) : Le a c := by
  induction h₂ with
  | refl => exact h₁
  | step _ ih => exact .step ih
