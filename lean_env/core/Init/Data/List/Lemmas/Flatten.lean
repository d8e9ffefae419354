prelude
import Init.Data.List.Lemmas.Fold

/-!
Lemmas about lists: `flatten`, `flatMap`, `replicate`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Lemmas`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### `flatten`, `flatMap` -/

@[simp] theorem flatten_nil : ([] : List (List α)).flatten = [] := rfl

@[simp] theorem flatten_cons {l : List α} {L : List (List α)} :
    (l :: L).flatten = l ++ L.flatten := rfl

@[simp] theorem flatten_append {L₁ L₂ : List (List α)} :
    (L₁ ++ L₂).flatten = L₁.flatten ++ L₂.flatten := by
  induction L₁ with
  | nil => rfl
  | cons l L ih => simp [ih]

theorem mem_flatten {a : α} {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp
  | cons l L ih => rw [flatten_cons, mem_append, ih, exists_mem_cons]

attribute [simp] mem_flatten

theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = flatten (map f l) := rfl

@[simp] theorem flatMap_nil {f : α → List β} : List.flatMap f [] = [] := rfl

@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} :
    List.flatMap f (x :: xs) = f x ++ List.flatMap f xs := rfl

@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih]

@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} :
    b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  induction l with
  | nil => simp
  | cons a l ih => rw [flatMap_cons, mem_append, ih, exists_mem_cons]

/-! ### `replicate` -/

@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl

theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl

@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, length_cons, ih]

@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    constructor
    · rintro (h | h)
      · exact ⟨nofun, h⟩
      · exact ⟨nofun, h.2⟩
    · exact fun h => .inl h.2

theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a :=
  (mem_replicate.1 h).2

@[simp] theorem map_replicate {f : α → β} {n : Nat} {a : α} :
    (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => simp [replicate_succ, ih]

theorem replicate_succ' {n : Nat} {a : α} : replicate (n + 1) a = replicate n a ++ [a] := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [replicate_succ, ih, ← cons_append, ← replicate_succ, ih]

@[simp] theorem append_replicate_replicate {n m : Nat} {a : α} :
    replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.succ_add, replicate_succ, replicate_succ, cons_append, ih]

@[simp] theorem reverse_replicate {n : Nat} {a : α} :
    (replicate n a).reverse = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, reverse_cons, ih, ← replicate_succ', replicate_succ]

theorem eq_replicate_iff {a : α} {n : Nat} {l : List α} :
    l = replicate n a ↔ length l = n ∧ ∀ b, b ∈ l → b = a := by
  constructor
  · rintro rfl
    exact ⟨length_replicate, fun _ => eq_of_mem_replicate⟩
  · rintro ⟨rfl, h⟩
    induction l with
    | nil => rfl
    | cons b l ih =>
      rw [forall_mem_cons] at h
      rw [length_cons, replicate_succ, ← ih h.2, h.1]

end List
