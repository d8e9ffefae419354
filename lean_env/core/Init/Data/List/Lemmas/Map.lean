prelude
import Init.Data.List.Lemmas.Append

/-!
Lemmas about lists: `map`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Lemmas`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl

@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l :=
  rfl

@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]

@[simp] theorem map_id_fun : map (id : α → α) = id := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, ih]; rfl

@[simp] theorem map_id_fun' : map (fun a : α => a) = id := map_id_fun

theorem map_id (l : List α) : map (id : α → α) l = l := by rw [map_id_fun]; rfl

theorem map_id' (l : List α) : map (fun a : α => a) l = l := map_id l

@[simp] theorem map_append {f : α → β} {l₁ l₂ : List α} :
    map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a l ih => simp [ih]

@[simp] theorem mem_map {b : β} {f : α → β} {l : List α} :
    b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a l ih => rw [map_cons, mem_cons, ih, exists_mem_cons, eq_comm]

theorem mem_map_of_mem {a : α} {l : List α} {f : α → β} (h : a ∈ l) : f a ∈ map f l :=
  mem_map.2 ⟨a, h, rfl⟩

theorem exists_of_mem_map {b : β} {f : α → β} {l : List α} (h : b ∈ map f l) :
    ∃ a, a ∈ l ∧ f a = b := mem_map.1 h

@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} :
    map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]

@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by
  cases l <;> simp

theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] :=
  map_eq_nil_iff.1 h

@[simp] theorem map_inj_left {f g : α → β} {l : List α} :
    map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  induction l with
  | nil => simp
  | cons a l ih => rw [map_cons, map_cons, cons_eq_cons, ih, forall_mem_cons]

theorem map_congr_left {f g : α → β} {l : List α} (h : ∀ a, a ∈ l → f a = g a) :
    map f l = map g l := map_inj_left.2 h

theorem map_inj_right {f : α → β} {l l' : List α} (w : ∀ x y, f x = f y → x = y) :
    map f l = map f l' ↔ l = l' := by
  induction l generalizing l' with
  | nil => cases l' <;> simp
  | cons a l ih => cases l' with
    | nil => simp
    | cons b l' =>
      rw [map_cons, map_cons, cons_eq_cons, cons_eq_cons, ih]
      exact ⟨fun h => ⟨w _ _ h.1, h.2⟩, fun h => ⟨congrArg f h.1, h.2⟩⟩

theorem map_eq_foldr {f : α → β} {l : List α} :
    map f l = foldr (fun a bs => f a :: bs) [] l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, ih]; rfl

end List
