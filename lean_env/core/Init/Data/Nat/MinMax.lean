prelude
import Init.Omega

/-!
# Natural numbers: minimum and maximum
-/

set_option linter.all false

namespace Nat

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl

protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b :=
  if g : a ≤ b then (if_pos g).trans (Nat.le_antisymm g h) else if_neg g
protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a :=
  if g : a ≤ b then (if_pos g).trans (Nat.le_antisymm h g) else if_neg g
protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
protected theorem min_le_left (a b : Nat) : min a b ≤ a :=
  (Nat.le_total a b).elim (fun h => Nat.le_of_eq (Nat.min_eq_left h)) fun h => Nat.le_trans (Nat.le_of_eq (Nat.min_eq_right h)) h
protected theorem min_le_right (a b : Nat) : min a b ≤ b :=
  (Nat.le_total a b).elim (fun h => Nat.le_trans (Nat.le_of_eq (Nat.min_eq_left h)) h) fun h => Nat.le_of_eq (Nat.min_eq_right h)
protected theorem le_max_left (a b : Nat) : a ≤ max a b :=
  (Nat.le_total a b).elim (fun h => Nat.le_trans h (Nat.le_of_eq (Nat.max_eq_right h).symm)) fun h => Nat.le_of_eq (Nat.max_eq_left h).symm
protected theorem le_max_right (a b : Nat) : b ≤ max a b :=
  (Nat.le_total a b).elim (fun h => Nat.le_of_eq (Nat.max_eq_right h).symm) fun h => Nat.le_trans h (Nat.le_of_eq (Nat.max_eq_left h).symm)
protected theorem le_min_of_le_of_le {a b c : Nat} (h₁ : a ≤ b) (h₂ : a ≤ c) : a ≤ min b c :=
  (Nat.le_total b c).elim (fun h => Nat.le_trans h₁ (Nat.le_of_eq (Nat.min_eq_left h).symm))
    fun h => Nat.le_trans h₂ (Nat.le_of_eq (Nat.min_eq_right h).symm)
protected theorem max_le_of_le_of_le {a b c : Nat} (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c :=
  (Nat.le_total a b).elim (fun h => Nat.le_trans (Nat.le_of_eq (Nat.max_eq_right h)) h₂)
    fun h => Nat.le_trans (Nat.le_of_eq (Nat.max_eq_left h)) h₁
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩, fun h => Nat.le_min_of_le_of_le h.1 h.2⟩
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩, fun h => Nat.max_le_of_le_of_le h.1 h.2⟩
protected theorem min_comm (a b : Nat) : min a b = min b a :=
  Nat.le_antisymm (Nat.le_min_of_le_of_le (Nat.min_le_right a b) (Nat.min_le_left a b))
    (Nat.le_min_of_le_of_le (Nat.min_le_right b a) (Nat.min_le_left b a))
protected theorem max_comm (a b : Nat) : max a b = max b a :=
  Nat.le_antisymm (Nat.max_le_of_le_of_le (Nat.le_max_right b a) (Nat.le_max_left b a))
    (Nat.max_le_of_le_of_le (Nat.le_max_right a b) (Nat.le_max_left a b))
protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) :=
  Nat.le_antisymm
    (Nat.le_min.2 ⟨Nat.le_trans (Nat.min_le_left _ _) (Nat.min_le_left _ _),
      Nat.le_min.2 ⟨Nat.le_trans (Nat.min_le_left _ _) (Nat.min_le_right _ _), Nat.min_le_right _ _⟩⟩)
    (Nat.le_min.2 ⟨Nat.le_min.2 ⟨Nat.min_le_left _ _, Nat.le_trans (Nat.min_le_right _ _) (Nat.min_le_left _ _)⟩,
      Nat.le_trans (Nat.min_le_right _ _) (Nat.min_le_right _ _)⟩)
protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) :=
  Nat.le_antisymm
    (Nat.max_le.2 ⟨Nat.max_le.2 ⟨Nat.le_max_left _ _, Nat.le_trans (Nat.le_max_left _ _) (Nat.le_max_right _ _)⟩,
      Nat.le_trans (Nat.le_max_right _ _) (Nat.le_max_right _ _)⟩)
    (Nat.max_le.2 ⟨Nat.le_trans (Nat.le_max_left _ _) (Nat.le_max_left _ _),
      Nat.max_le.2 ⟨Nat.le_trans (Nat.le_max_right _ _) (Nat.le_max_left _ _), Nat.le_max_right _ _⟩⟩)

instance : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
instance : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩

@[simp] protected theorem min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)
@[simp] protected theorem max_self (a : Nat) : max a a = a := Nat.max_eq_left (Nat.le_refl a)
instance : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
instance : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩

@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (Nat.zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (Nat.zero_le a)
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (Nat.zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (Nat.zero_le a)

protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min (a := a + 1)
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := 
  ⟨fun h => ⟨Nat.lt_of_le_of_lt (Nat.le_max_left a b) h, Nat.lt_of_le_of_lt (Nat.le_max_right a b) h⟩,
    fun h => (Nat.le_total a b).elim (fun g => Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.max_eq_right g)) h.2)
      fun g => Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.max_eq_left g)) h.1⟩
protected theorem lt_max_of_lt_left {a b c : Nat} (h : a < b) : a < max b c := Nat.lt_of_lt_of_le h (Nat.le_max_left b c)
protected theorem lt_max_of_lt_right {a b c : Nat} (h : a < c) : a < max b c := Nat.lt_of_lt_of_le h (Nat.le_max_right b c)
protected theorem min_add_max (a b : Nat) : min a b + max a b = a + b := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.min_eq_left h, Nat.max_eq_right h]
  · rw [Nat.min_eq_right h, Nat.max_eq_left h, Nat.add_comm]
protected theorem max_add_min (a b : Nat) : max a b + min a b = a + b := (Nat.add_comm _ _).trans (Nat.min_add_max a b)
protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.add_le_add_right h c)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.add_le_add_right h c)]
protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.add_le_add_left h a)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.add_le_add_left h a)]
protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.add_le_add_right h c)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.add_le_add_right h c)]
protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.add_le_add_left h a)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.add_le_add_left h a)]
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by
  rcases Nat.le_total n m with h | h
  · rw [Nat.min_eq_left h, Nat.sub_self, Nat.sub_eq_zero_of_le h]
  · rw [Nat.min_eq_right h]
protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.sub_eq_zero_of_le h, Nat.zero_add, Nat.max_eq_right h]
  · rw [Nat.sub_add_cancel h, Nat.max_eq_left h]
protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by
  rcases Nat.le_total n m with h | h
  · rw [Nat.sub_eq_zero_of_le h, Nat.zero_add, Nat.min_eq_left h]
  · rw [Nat.min_eq_right h, Nat.sub_add_cancel h]
protected theorem max_eq_iff {a b c : Nat} : max a b = c ↔ a = c ∧ b ≤ a ∨ b = c ∧ a ≤ b := 
  ⟨fun h => (Nat.le_total a b).elim (fun g => .inr ⟨(Nat.max_eq_right g).symm.trans h, g⟩) fun g => .inl ⟨(Nat.max_eq_left g).symm.trans h, g⟩,
    fun h => h.elim (fun h => (Nat.max_eq_left h.2).trans h.1) fun h => (Nat.max_eq_right h.2).trans h.1⟩
protected theorem min_eq_iff {a b c : Nat} : min a b = c ↔ a = c ∧ a ≤ b ∨ b = c ∧ b ≤ a := 
  ⟨fun h => (Nat.le_total a b).elim (fun g => .inl ⟨(Nat.min_eq_left g).symm.trans h, g⟩) fun g => .inr ⟨(Nat.min_eq_right g).symm.trans h, g⟩,
    fun h => h.elim (fun h => (Nat.min_eq_left h.2).trans h.1) fun h => (Nat.min_eq_right h.2).trans h.1⟩
protected theorem min_max_distrib_left (a b c : Nat) : min a (max b c) = max (min a b) (min a c) := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right
      (Nat.le_min.2 ⟨Nat.min_le_left a b, Nat.le_trans (Nat.min_le_right a b) h⟩)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left
      (Nat.le_min.2 ⟨Nat.min_le_left a c, Nat.le_trans (Nat.min_le_right a c) h⟩)]
protected theorem max_min_distrib_left (a b c : Nat) : max a (min b c) = min (max a b) (max a c) := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left
      (Nat.max_le.2 ⟨Nat.le_max_left a c, Nat.le_trans h (Nat.le_max_right a c)⟩)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right
      (Nat.max_le.2 ⟨Nat.le_max_left a b, Nat.le_trans h (Nat.le_max_right a b)⟩)]
@[simp] theorem min_add_left_self {a b : Nat} : min a (b + a) = a := Nat.min_eq_left (Nat.le_add_left a b)
@[simp] theorem min_add_right_self {a b : Nat} : min a (a + b) = a := Nat.min_eq_left (Nat.le_add_right a b)
@[simp] theorem max_add_left_self {a b : Nat} : max a (b + a) = b + a := Nat.max_eq_right (Nat.le_add_left a b)
@[simp] theorem max_add_right_self {a b : Nat} : max a (a + b) = a + b := Nat.max_eq_right (Nat.le_add_right a b)

end Nat
