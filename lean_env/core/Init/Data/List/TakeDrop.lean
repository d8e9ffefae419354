prelude
import Init.Data.List.Lemmas.Flatten
import Init.Data.Nat.Lemmas
import Init.Data.Nat.MinMax

/-!
`take`, `drop`, `takeWhile`, `dropWhile`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.TakeDrop`,
`Init.Data.List.Nat.TakeDrop` and `Init.Data.List.Lemmas`.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

/-! ### `take` and `drop` -/

@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl

@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl

@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} :
    (a :: as).take (i + 1) = a :: as.take i := rfl

@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl

@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl

@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} :
    (a :: l).drop (i + 1) = l.drop i := rfl

theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl

attribute [simp] drop_one

@[simp] theorem take_append_drop (i : Nat) (l : List α) : l.take i ++ l.drop i = l := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (cons a) (ih i)

@[simp] theorem length_take {i : Nat} {l : List α} : (l.take i).length = min i l.length := by
  induction l generalizing i with
  | nil => rw [take_nil]; exact (Nat.min_zero i).symm
  | cons a l ih => cases i with
    | zero => rw [take_zero, length_nil, Nat.zero_min]
    | succ i => rw [take_succ_cons, length_cons, ih, length_cons, Nat.add_min_add_right]

@[simp] theorem length_drop {i : Nat} {l : List α} : (l.drop i).length = l.length - i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => rw [drop_succ_cons, ih, length_cons, Nat.add_sub_add_right]

theorem length_take_le (i : Nat) (l : List α) : (l.take i).length ≤ i := by
  rw [length_take]
  exact Nat.min_le_left i _

theorem take_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : l.take i = l := by
  induction l generalizing i with
  | nil => exact take_nil
  | cons a l ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact congrArg (cons a) (ih (Nat.le_of_succ_le_succ h))

@[simp] theorem take_length {l : List α} : l.take l.length = l :=
  take_of_length_le (Nat.le_refl _)

theorem drop_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : l.drop i = [] :=
  eq_nil_of_length_eq_zero (by rw [length_drop]; exact Nat.sub_eq_zero_of_le h)

@[simp] theorem drop_length {l : List α} : l.drop l.length = [] :=
  drop_of_length_le (Nat.le_refl _)

@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop]
  exact Nat.sub_eq_zero_iff_le

theorem take_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂).take i = l₁.take i ++ l₂.take (i - l₁.length) := by
  induction l₁ generalizing i with
  | nil => rw [nil_append, take_nil, nil_append, length_nil, Nat.sub_zero]
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_sub, take_zero, take_zero, take_zero, nil_append]
    | succ i => rw [cons_append, take_succ_cons, take_succ_cons, length_cons, Nat.add_sub_add_right, ih, cons_append]

theorem drop_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂.drop (i - l₁.length) := by
  induction l₁ generalizing i with
  | nil => rw [nil_append, drop_nil, nil_append, length_nil, Nat.sub_zero]
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_sub, drop_zero, drop_zero, drop_zero]
    | succ i => rw [cons_append, drop_succ_cons, drop_succ_cons, length_cons, Nat.add_sub_add_right, ih]

@[simp] theorem take_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) :
    take i (l₁ ++ l₂) = l₁ := by
  subst h
  simp [take_append]

@[simp] theorem drop_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) :
    drop i (l₁ ++ l₂) = l₂ := by
  subst h
  simp [drop_append]

@[simp] theorem take_left {l₁ l₂ : List α} : take (length l₁) (l₁ ++ l₂) = l₁ := take_left' rfl

@[simp] theorem drop_left {l₁ l₂ : List α} : drop (length l₁) (l₁ ++ l₂) = l₂ := drop_left' rfl

@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  induction j generalizing l with
  | zero => simp
  | succ j ih => cases l with
    | nil => simp
    | cons a l => rw [Nat.succ_add]; exact ih

theorem take_take {i j : Nat} {l : List α} : take i (take j l) = take (min i j) l := by
  induction l generalizing i j with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rw [Nat.zero_min, take_zero, take_zero]
    | succ i => cases j with
      | zero => rw [Nat.min_zero, take_zero, take_nil]
      | succ j =>
        have := Nat.add_min_add_right i j 1
        rw [this, take_succ_cons, take_succ_cons, take_succ_cons, ih]

attribute [simp] take_take

@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} :
    (l.take i).map f = (l.map f).take i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (cons (f a)) ih

@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} :
    (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih

theorem mem_of_mem_take {a : α} {l : List α} {i : Nat} (h : a ∈ l.take i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_left _ h

theorem mem_of_mem_drop {a : α} {l : List α} {i : Nat} (h : a ∈ l.drop i) : a ∈ l :=
  take_append_drop i l ▸ mem_append_right _ h

@[simp] theorem take_replicate {a : α} {i n : Nat} :
    take i (replicate n a) = replicate (min i n) a := by
  induction n generalizing i with
  | zero => rw [Nat.min_zero, replicate_zero, take_nil]
  | succ n ih => cases i with
    | zero => rw [Nat.zero_min]; rfl
    | succ i =>
      rw [Nat.add_min_add_right, replicate_succ, take_succ_cons, ih,
        replicate_succ]

@[simp] theorem drop_replicate {a : α} {i n : Nat} :
    drop i (replicate n a) = replicate (n - i) a := by
  induction n generalizing i with
  | zero => simp
  | succ n ih => cases i with
    | zero => rfl
    | succ i => rw [Nat.add_sub_add_right, replicate_succ, drop_succ_cons, ih]

/-! ### `takeWhile` and `dropWhile` -/

@[simp] theorem takeWhile_nil {p : α → Bool} : ([] : List α).takeWhile p = [] := rfl

theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  show (match p a with | true => a :: l.takeWhile p | false => []) = _
  cases p a <;> rfl

@[simp] theorem dropWhile_nil {p : α → Bool} : ([] : List α).dropWhile p = [] := rfl

theorem dropWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).dropWhile p = if p a then l.dropWhile p else a :: l := by
  show (match p a with | true => l.dropWhile p | false => a :: l) = _
  cases p a <;> rfl

@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} :
    takeWhile p l ++ dropWhile p l = l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [takeWhile_cons, dropWhile_cons]
    split
    · rw [cons_append, ih]
    · rfl

end List
