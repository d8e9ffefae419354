prelude
import Init.Data.List.Lemmas.Flatten
import Init.Data.Option.Lemmas
import Init.GetElem

/-!
Lemmas about lists: `l[i]`, `l[i]?` and `set`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Lemmas`.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

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
