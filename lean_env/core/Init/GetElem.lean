prelude
import Init.Data.Nat.Basic

/-!
Indexing notation: `xs[i]`, `xs[i]?`, `xs[i]!`.

The classes and lemmas are those of official Lean's `Init.GetElem`. The notation is bound in
`Init.Bindings.Parsers`; it expands to the functions below.
-/

universe u v w

/-- What `xs[i]` means: `valid xs i` is the side condition under which there is an element. -/
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  /-- The element at an index that is valid. -/
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem

export GetElem (getElem)

/-- What `xs[i]?` and `xs[i]!` mean. -/
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  /-- The element at an index, if there is one. -/
  getElem? : coll → idx → Option elem
  /-- The element at an index, or the default one. -/
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with
    | some e => e
    | none => default

export GetElem? (getElem? getElem!)

/-- `xs[i]?` agrees with `xs[i]`. -/
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w))
    (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] :
    c[i]? = if h : dom c i then some (c[i]'h) else none

theorem getElem?_pos {cont : Type u} {idx : Type v} {elem : Type w} {dom : cont → idx → Prop}
    [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom] (c : cont) (i : idx)
    (h : dom c i) : c[i]? = some (c[i]'h) := by
  have : Decidable (dom c i) := .isTrue h
  rw [LawfulGetElem.getElem?_def]
  exact dif_pos h

theorem getElem?_neg {cont : Type u} {idx : Type v} {elem : Type w} {dom : cont → idx → Prop}
    [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom] (c : cont) (i : idx)
    (h : ¬dom c i) : c[i]? = none := by
  have : Decidable (dom c i) := .isFalse h
  rw [LawfulGetElem.getElem?_def]
  exact dif_neg h

namespace List

variable {α : Type u}

instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    getElem (a :: as) 0 h = a := rfl

@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat)
    (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.le_of_succ_le_succ h) := rfl

/-- The element at an index, if there is one. -/
def get?Internal : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none

/-- The element at an index, or the default one. -/
def get!Internal [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => default

instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := by cases i <;> rfl

@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl

@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} :
    (a :: l)[i + 1]? = l[i]? := rfl

@[simp] theorem getElem?_eq_getElem : {l : List α} → {i : Nat} → (h : i < l.length) →
    l[i]? = some l[i]
  | _ :: _, 0, _ => rfl
  | _ :: _, _ + 1, h => getElem?_eq_getElem (Nat.le_of_succ_le_succ h)

theorem getElem?_eq_none : {l : List α} → {i : Nat} → l.length ≤ i → l[i]? = none
  | [], 0, _ => rfl
  | [], _ + 1, _ => rfl
  | _ :: l, _ + 1, h => getElem?_eq_none (l := l) (Nat.le_of_succ_le_succ h)

instance instLawfulGetElemNatLtLength :
    LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i _ := by
    by_cases h : i < as.length
    · rw [dif_pos h, getElem?_eq_getElem h]
    · rw [dif_neg h, getElem?_eq_none (Nat.le_of_not_lt h)]

end List

namespace Array

instance instGetElemNatLtSize {α : Type u} : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h

end Array

namespace Fin

instance instGetElemFinVal {cont : Type u} {elem : Type v} {dom : cont → Nat → Prop} {n : Nat}
    [GetElem cont Nat elem dom] : GetElem cont (Fin n) elem fun xs i => dom xs i.val where
  getElem xs i h := getElem xs i.val h

end Fin
