/-! Rewriting, simplifying, computing. -/

example (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by
  rw [h, h']

example (a b : Nat) (h : a = b) (h' : a + a = 4) : b + b = 4 := by
  rw [h] at h'
  exact h'

example (a b : Nat) (h : a = b) : b + 0 = a := by
  rw [← h, Nat.add_zero]

example (f : Nat → Nat) (h : ∀ x, f x = x) : f (f 2) = 2 := by
  simp only [h]

example (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by
  simp [Nat.add_comm]

example (p q : Prop) (h : p) : (p ∧ q) ↔ q := by
  simp [h]

example (a b : Nat) (h : a + 0 = b) : a = b := by
  simpa using h

example (a b : Nat) (h : a = b) (h' : b = 3) : a = 3 := by
  simp_all

example (p q : Prop) (hp : p) (h : p → q) : q := by
  simp_all

def double (n : Nat) : Nat := n + n

example (n : Nat) : double n = n + n := by
  unfold double
  rfl

example (n : Nat) : double n = n + n := by
  simp [double]

example (n : Nat) : double n = n + n := by
  delta double
  rfl

example (a b : Nat) : a + b = b + a := by
  conv => lhs; rw [Nat.add_comm]

example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by
  congr

example (a b c d : Nat) (h₁ : a = b) (h₂ : b = c) (h₃ : c = d) : a = d := calc
  a = b := h₁
  _ = c := h₂
  _ = d := h₃

example (a b c : Nat) (h₁ : a < b) (h₂ : b = c) : a ≤ c := by
  calc
    a ≤ b := Nat.le_of_lt h₁
    _ = c := h₂

example (a b c : Nat) : a + b + c = c + (b + a) := by
  ac_rfl

example (n : Nat) : (if n = n then 1 else 2) = 1 := by
  split
  · rfl
  · contradiction

example (n : Nat) (h : (if n = 0 then 1 else 2) = 2) : n ≠ 0 := by
  split at h
  · contradiction
  · assumption

example (x : Nat) : (match x with | 0 => 0 | n + 1 => n) ≤ x := by
  split
  · exact Nat.le_refl _
  · exact Nat.le_succ _

example : 2 ^ 10 % 7 = 2 := by decide

example : ∀ x, x < 5 → x * x < 25 := by decide

example : (fun x : Nat => x + 0) = id := by
  rfl

example (a : Nat) (h : a = 2) : a + a = 4 := by
  subst h
  rfl

example (a b : Nat) (h : a = b) : b = a := by
  exact h ▸ rfl

example (a b : Nat) (h : a ≤ b) : a < b + 1 := by
  change a + 1 ≤ b + 1
  exact Nat.succ_le_succ h

example (x y : Nat) (h : x = y) : y = x := by
  first
  | exact h
  | exact h.symm

example (a b : Nat) (h : a = b) (hb : b = 1) : a = 1 := by
  rwa [h]

example (xs : List Nat) (h : xs ≠ []) : ∃ y ys, xs = y :: ys := by
  cases xs with
  | nil => contradiction
  | cons y ys => exact ⟨y, ys, rfl⟩

example (a b : Nat) : a = b → b = a := by
  intro h
  simp only [h]

example (n : Nat) : n.succ ≠ 0 := by
  simp
