prelude
import Init.Data.Bool
import Init.Data.List.Lemmas.Map

/-!
Lemmas about lists: the ends of a list, `any`, `all`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Lemmas`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### `head`, `tail`, `getLast`, `dropLast` -/

@[simp] theorem head_cons {a : α} {l : List α} {h} : head (a :: l) h = a := rfl

@[simp] theorem head?_nil : head? ([] : List α) = none := rfl

@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl

@[simp] theorem headD_nil {d : α} : headD [] d = d := rfl

@[simp] theorem headD_cons {a d : α} {l : List α} : headD (a :: l) d = a := rfl

@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl

@[simp] theorem tail_cons {a : α} {as : List α} : (a :: as).tail = as := rfl

@[simp] theorem head_mem : ∀ {l : List α} (h : l ≠ []), l.head h ∈ l
  | _ :: _, _ => mem_cons_self

theorem head?_eq_some_head : ∀ {l : List α} (h : l ≠ []), head? l = some (head l h)
  | _ :: _, _ => rfl

@[simp] theorem head?_eq_none_iff {l : List α} : l.head? = none ↔ l = [] := by
  cases l <;> simp

theorem head?_append {l l' : List α} : (l ++ l').head? = l.head?.or l'.head? := by
  cases l <;> rfl

attribute [simp] head?_append

@[simp] theorem head?_map {f : α → β} {l : List α} : (l.map f).head? = l.head?.map f := by
  cases l <;> rfl

@[simp] theorem cons_head_tail {l : List α} (h : l ≠ []) : l.head h :: l.tail = l := by
  cases l with
  | nil => exact absurd rfl h
  | cons a l => rfl

@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by
  cases l <;> rfl

@[simp] theorem map_tail {f : α → β} {l : List α} : l.tail.map f = (l.map f).tail := by
  cases l <;> rfl

theorem getLast_singleton {a : α} (h : [a] ≠ []) : getLast [a] h = a := rfl

attribute [simp] getLast_singleton

@[simp] theorem getLast_cons {a : α} {as : List α} : ∀ (h : as ≠ nil),
    getLast (a :: as) (cons_ne_nil a as) = getLast as h := by
  intro h
  cases as with
  | nil => exact absurd rfl h
  | cons b as => rfl

@[simp] theorem getLast_append_singleton {a : α} (l : List α) :
    getLast (l ++ [a]) (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])) = a := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    have h : l ++ [a] ≠ [] := append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])
    exact (getLast_cons h).trans ih

@[simp] theorem getLast?_nil : getLast? ([] : List α) = none := rfl

@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl

@[simp] theorem getLast?_concat {l : List α} {a : α} : getLast? (l ++ [a]) = some a := by
  have : ∀ m : List α, (h : m ≠ []) → getLast? m = some (getLast m h) := by
    intro m h
    cases m with
    | nil => exact absurd rfl h
    | cons b m => rfl
  rw [this _ (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])), getLast_append_singleton]

theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l
  | [], h => absurd rfl h
  | [_], _ => .head _
  | _ :: a :: l, _ => .tail _ (getLast_mem (cons_ne_nil a l))

attribute [simp] getLast_mem

@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl

@[simp] theorem dropLast_singleton {a : α} : [a].dropLast = [] := rfl

@[simp] theorem dropLast_cons₂ {x y : α} {zs : List α} :
    (x :: y :: zs).dropLast = x :: (y :: zs).dropLast := rfl

@[simp] theorem length_dropLast : ∀ {xs : List α}, xs.dropLast.length = xs.length - 1
  | [] => rfl
  | [_] => rfl
  | _ :: y :: xs => by rw [dropLast_cons₂, length_cons, length_dropLast (xs := y :: xs)]; rfl

theorem dropLast_concat_getLast : ∀ {l : List α} (h : l ≠ []),
    dropLast l ++ [getLast l h] = l
  | [], h => absurd rfl h
  | [_], _ => rfl
  | a :: b :: l, _ => congrArg (cons a) (dropLast_concat_getLast (cons_ne_nil b l))

@[simp] theorem dropLast_concat {l : List α} {a : α} : dropLast (l ++ [a]) = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    cases l with
    | nil => rfl
    | cons c l => exact congrArg (cons b) ih

/-! ### `isEmpty`, `any`, `all` -/

@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl

@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl

@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by cases l <;> simp

@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by
  cases l <;> simp

@[simp] theorem any_nil {f : α → Bool} : [].any f = false := rfl

@[simp] theorem any_cons {a : α} {l : List α} {f : α → Bool} :
    (a :: l).any f = (f a || l.any f) := rfl

@[simp] theorem all_nil {f : α → Bool} : [].all f = true := rfl

@[simp] theorem all_cons {a : α} {l : List α} {f : α → Bool} :
    (a :: l).all f = (f a && l.all f) := rfl

@[simp] theorem any_eq_true {l : List α} {p : α → Bool} :
    l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l with
  | nil => simp
  | cons a l ih => rw [any_cons, Bool.or_eq_true, ih, exists_mem_cons]

@[simp] theorem all_eq_true {l : List α} {p : α → Bool} :
    l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l with
  | nil => simp
  | cons a l ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]

theorem any_eq_not_all_not {l : List α} {p : α → Bool} :
    l.any p = !l.all fun c => !p c := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]

@[simp] theorem any_append {xs ys : List α} {f : α → Bool} :
    any (xs ++ ys) f = (any xs f || any ys f) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih, Bool.or_assoc]

@[simp] theorem all_append {xs ys : List α} {f : α → Bool} :
    all (xs ++ ys) f = (all xs f && all ys f) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih, Bool.and_assoc]

@[simp] theorem any_map {l : List α} {f : α → β} {p : β → Bool} :
    (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]

@[simp] theorem all_map {l : List α} {f : α → β} {p : β → Bool} :
    (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]

end List
