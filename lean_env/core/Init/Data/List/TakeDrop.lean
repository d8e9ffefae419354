prelude
import Init.Data.List.Lemmas

/-!
`take`, `drop`, `takeWhile`, `dropWhile`, indexing.

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
  | nil => simp; omega
  | cons a l ih => cases i with
    | zero => rw [take_zero, length_nil]; omega
    | succ i => rw [take_succ_cons, length_cons, ih, length_cons]; omega

@[simp] theorem length_drop {i : Nat} {l : List α} : (l.drop i).length = l.length - i := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => rw [drop_succ_cons, ih, length_cons]; omega

theorem length_take_le (i : Nat) (l : List α) : (l.take i).length ≤ i := by
  rw [length_take]
  omega

theorem take_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : l.take i = l := by
  induction l generalizing i with
  | nil => exact take_nil
  | cons a l ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact congrArg (cons a) (ih (Nat.le_of_succ_le_succ h))

@[simp] theorem take_length {l : List α} : l.take l.length = l :=
  take_of_length_le (Nat.le_refl _)

theorem drop_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : l.drop i = [] :=
  eq_nil_of_length_eq_zero (by rw [length_drop]; omega)

@[simp] theorem drop_length {l : List α} : l.drop l.length = [] :=
  drop_of_length_le (Nat.le_refl _)

@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop]
  omega

theorem take_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂).take i = l₁.take i ++ l₂.take (i - l₁.length) := by
  induction l₁ generalizing i with
  | nil => rw [length_nil, Nat.sub_zero]; simp
  | cons a l ih => cases i with
    | zero => simp
    | succ i => simp [ih]

theorem drop_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂.drop (i - l₁.length) := by
  induction l₁ generalizing i with
  | nil => rw [length_nil, Nat.sub_zero]; simp
  | cons a l ih => cases i with
    | zero => simp
    | succ i => simp [ih]

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
    | zero => rw [show min 0 j = 0 by omega]; simp
    | succ i => cases j with
      | zero => rw [show min (i + 1) 0 = 0 by omega]; simp
      | succ j =>
        have : min (i + 1) (j + 1) = min i j + 1 := by omega
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
  | zero => rw [show min i 0 = 0 by omega]; simp
  | succ n ih => cases i with
    | zero => rw [show min 0 (n + 1) = 0 by omega]; rfl
    | succ i =>
      rw [show min (i + 1) (n + 1) = min i n + 1 by omega, replicate_succ, take_succ_cons, ih,
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

/-! ### Indexing -/

theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} :
    l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h, Option.some_inj]
    exact ⟨fun e => ⟨h, e⟩, fun ⟨_, e⟩ => e⟩
  · rw [getElem?_eq_none (Nat.le_of_not_lt h)]
    exact ⟨nofun, fun ⟨h', _⟩ => absurd h' h⟩

@[simp] theorem getElem?_eq_some_getElem_iff {l : List α} {i : Nat} (h : i < l.length) :
    (l[i]? = some l[i]) ↔ True := by
  rw [getElem?_eq_getElem h]
  exact ⟨fun _ => trivial, fun _ => rfl⟩

@[simp] theorem some_getElem_eq_getElem?_iff {l : List α} {i : Nat} (h : i < l.length) :
    (some l[i] = l[i]?) ↔ True := by
  rw [getElem?_eq_getElem h]
  exact ⟨fun _ => trivial, fun _ => rfl⟩

@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ l.length ≤ i := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h]
    exact ⟨nofun, fun h' => absurd h' (Nat.not_le_of_gt h)⟩
  · exact ⟨fun _ => Nat.le_of_not_lt h, getElem?_eq_none⟩

@[simp] theorem getElem_mem : ∀ {l : List α} {n : Nat} (h : n < l.length), l[n]'h ∈ l
  | _ :: _, 0, _ => .head ..
  | _ :: l, _ + 1, _ => .tail _ (getElem_mem (l := l) ..)

theorem getElem_of_mem : ∀ {a : α} {l : List α}, a ∈ l → ∃ (i : Nat) (h : i < l.length), l[i]'h = a
  | _, _ :: _, .head .. => ⟨0, Nat.succ_pos _, rfl⟩
  | _, _ :: _, .tail _ m => match getElem_of_mem m with
    | ⟨i, h, e⟩ => ⟨i + 1, Nat.succ_le_succ h, e⟩

theorem mem_iff_getElem {a : α} {l : List α} :
    a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ => e ▸ getElem_mem h⟩

theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a := by
  simp only [getElem?_eq_some_iff, mem_iff_getElem]

theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ => rw [Option.some.inj (h 0), ih fun i => h (i + 1)]

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} :
    (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih

@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (h := Nat.le_of_succ_le_succ h)

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) :
    (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd hn (Nat.not_lt_zero _)
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.le_of_succ_le_succ hn)

theorem getElem?_append_right : ∀ {l₁ l₂ : List α} {i : Nat}, l₁.length ≤ i →
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]?
  | [], _, _, _ => rfl
  | a :: l, _, i + 1, h => by
    rw [length_cons, Nat.add_sub_add_right]
    exact getElem?_append_right (l₁ := l) (Nat.le_of_succ_le_succ h)

theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  split
  · exact getElem?_append_left ‹_›
  · exact getElem?_append_right (Nat.le_of_not_lt ‹_›)

theorem getElem?_replicate {n : Nat} {a : α} {i : Nat} :
    (replicate n a)[i]? = if i < n then some a else none := by
  induction n generalizing i with
  | zero => simp
  | succ n ih => cases i with
    | zero => rw [if_pos (Nat.succ_pos n)]; rfl
    | succ i =>
      rw [replicate_succ, getElem?_cons_succ, ih]
      by_cases h : i < n
      · rw [if_pos h, if_pos (show i + 1 < n + 1 by omega)]
      · rw [if_neg h, if_neg (show ¬i + 1 < n + 1 by omega)]

/-! ### `set` -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl

@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl

@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a := rfl

@[simp] theorem length_set {as : List α} {i : Nat} {a : α} :
    (as.set i a).length = as.length := by
  induction as generalizing i with
  | nil => rfl
  | cons x xs ih => cases i <;> simp [ih]

end List
