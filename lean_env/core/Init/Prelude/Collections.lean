prelude
import Init.Prelude.Data

/-!
# Options, lists and arrays

The compiler knows their layout.
-/

set_option autoImplicit false
set_option linter.all false

universe u v w u₁ u₂ u₃

open BEq (beq)
open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)

/-- A value of `α`, or none. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option

export Option (none some)

instance {α : Type u} : Inhabited (Option α) where default := none

/-- The value, or a default. -/
@[macro_inline] def Option.getD {α : Type u} (opt : Option α) (dflt : α) : α :=
  match opt with | some x => x | none => dflt

/-- Applies `f` to the value, if there is one. -/
@[inline] protected def Option.map {α : Type u} {β : Type v} (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none

/-- Finite lists. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance {α : Type u} : Inhabited (List α) where default := List.nil

/-- Decidable equality of lists. -/
protected def List.hasDecEq {α : Type u} [DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | nil, nil => isTrue rfl
  | cons _ _, nil => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
  | nil, cons _ _ => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
  | cons a as, cons b bs => match decEq a b with
    | isTrue hab => match List.hasDecEq as bs with
      | isTrue habs => isTrue (hab ▸ habs ▸ rfl)
      | isFalse nabs =>
        isFalse
          (fun h => List.noConfusion rfl (heq_of_eq h) (fun _ h2 => absurd (eq_of_heq h2) nabs))
    | isFalse nab =>
      isFalse (fun h => List.noConfusion rfl (heq_of_eq h) (fun h1 _ => absurd (eq_of_heq h1) nab))

instance {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys => List.hasDecEq xs ys

/-- The number of elements. -/
def List.length {α : Type u} : List α → Nat
  | nil => 0
  | cons _ as => hAdd (length as) 1

/-- `List.length` with an accumulator. -/
def List.lengthTRAux {α : Type u} : List α → Nat → Nat
  | nil, n => n
  | cons _ as, n => lengthTRAux as (Nat.succ n)

/-- `List.length`, tail-recursive. -/
def List.lengthTR {α : Type u} (as : List α) : Nat := lengthTRAux as 0

/-- The element at an index below the length. -/
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩

/-- Applies `f` to each element. -/
@[inline] def List.map {α : Type u} {β : Type v} (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (List.map f as)

/-- The elements of both lists. -/
protected def List.append {α : Type u} : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)

instance {α : Type u} : Append (List α) where append := List.append

/-- Combines the elements from the left. -/
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l

/-- Arrays; the compiler stores them without gaps. -/
structure Array (α : Type u) where
  mk ::
  toList : List α

attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

/-- The empty array, with room for `c` elements. -/
@[extern "lean_mk_empty_array_with_capacity"] def Array.mkEmpty {α : Type u} (c : @& Nat) : Array
    α :=
  ⟨List.nil⟩

/-- The empty array, with room for `c` elements. -/
@[extern "lean_mk_empty_array_with_capacity"] def Array.emptyWithCapacity {α : Type u} (c : @& Nat)
    : Array α :=
  ⟨List.nil⟩

/-- The empty array. -/
def Array.empty {α : Type u} : Array α := emptyWithCapacity 0

instance {α : Type u} : Inhabited (Array α) where default := Array.empty

/-- The number of elements. -/
@[extern "lean_array_get_size"] def Array.size {α : Type u} (a : @& Array α) : Nat :=
  match a with | ⟨as⟩ => as.length

/-- The element at an index below the size. -/
@[extern "lean_array_fget"] def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat)
    (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩

@[extern "lean_array_fget_borrowed"] unsafe opaque Array.getInternalBorrowed {α : Type u}
    (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.getInternal i h

/-- The element at an index, or a default. -/
@[inline] abbrev Array.getD {α : Type u} (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)

/-- The element at an index, or the type's default. -/
@[extern "lean_array_get"] def Array.get!Internal {α : Type u} [Inhabited α] (a : @& Array α)
    (i : @& Nat) : α :=
  Array.getD a i default

@[extern "lean_array_get_borrowed"] unsafe opaque Array.get!InternalBorrowed {α : Type u}
    [Inhabited α] (a : @& Array α) (i : @& Nat) : α

/-- The array with one more element at the end. -/
@[extern "lean_array_push"] def Array.push {α : Type u} (a : Array α) (v : α) : Array α where
  toList := List.append a.toList (List.cons v List.nil)

def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0

def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁

def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := (mkArray1 a₁).push a₂

def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := (mkArray2 a₁ a₂).push a₃

def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄

def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅

def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α :=
  (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆

def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α :=
  (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇

def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈

/-- The elements of both arrays. -/
protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  List.foldl Array.push as bs.toList

/-- The elements of both arrays. -/
protected def Array.append {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  Array.appendCore as bs

instance {α : Type u} : Append (Array α) where append := Array.append

/-- The array of a list's elements. -/
def List.toArray {α : Type u} (xs : List α) : Array α := List.foldl Array.push Array.empty xs
