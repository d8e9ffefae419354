prelude

/-!
# Logic, truth values, decidability

The first module: it has no syntax to build on but what the parser knows by itself, so there are
no `∧`, `=` or `¬` here yet.
-/

set_option autoImplicit false
set_option linter.all false

universe u v w u₁ u₂ u₃

/-- The compiler's type of erased terms. -/
unsafe axiom lcErased : Type

/-- The compiler's type of terms of any type. -/
unsafe axiom lcAny : Type

/-- The compiler's type of tokens that carry nothing. -/
unsafe axiom lcVoid : Type

/-- The compiler's erased proof; unsafe, so that no theorem can use it. -/
unsafe axiom lcProof {α : Prop} : α

/-- The compiler's cast; unsafe, so that no theorem can use it. -/
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β

/-- The compiler's mark of unreachable code; unsafe, so that no theorem can use it. -/
unsafe axiom lcUnreachable {α : Sort u} : α

/-- The identity. -/
@[inline] def id {α : Sort u} (a : α) : α := a

/-- The composition `f ∘ g`. -/
@[inline] def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α →
    δ :=
  fun x => f (g x)

/-- The constant function. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a

set_option checkBinderAnnotations false in
/-- The instance of the expected class. -/
@[reducible] def inferInstance {α : Sort u} [i : α] : α := i

set_option checkBinderAnnotations false in
abbrev «inferInstanceAs» (α : Sort u) [i : α] : α := i

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type with one element, in every universe. -/
inductive PUnit : Sort u where
  | unit : PUnit

/-- The type with one element. -/
abbrev Unit : Type := PUnit

/-- The element of `Unit`. -/
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

/-- The proposition that holds. -/
inductive True : Prop where
  | intro : True

/-- The proposition that does not hold. -/
inductive False : Prop

/-- The type without elements. -/
inductive Empty : Type

set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without elements, in every universe. -/
inductive PEmpty : Sort u where

/-- `¬a` means that `a` leads to a contradiction. -/
def Not (a : Prop) : Prop := a → False

/-- Anything follows from a contradiction. -/
@[macro_inline] def False.elim {C : Sort u} (h : False) : C := h.rec

/-- Anything follows from a proposition and its negation. -/
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b := (h₂ h₁).rec

/-- Equality. -/
inductive Eq {α : Sort u} : α → α → Prop where
  | refl (a : α) : Eq a a

/-- Transport along an equality, for motives that do not depend on the proof. -/
@[simp] abbrev Eq.ndrec {α : Sort u₂} {a : α} {motive : α → Sort u₁} (m : motive a) {b : α}
    (h : Eq a b) : motive b :=
  h.rec m

/-- `a = a`. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a

@[simp] theorem id_eq {α : Sort u} (a : α) : Eq (id a) a := rfl

theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) : motive
    b :=
  Eq.ndrec h₂ h₁

@[symm] theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a := h.rec (Eq.refl a)

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c := h₂.rec h₁

/-- Casts a value along an equality of types. -/
@[macro_inline] def cast {α β : Sort u} (h : Eq α β) (a : α) : β := h.rec a

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) : Eq (f a₁)
    (f a₂) :=
  h.rec rfl

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂) (h₂ : Eq a₁ a₂)
    : Eq (f₁ a₁) (f₂ a₂) :=
  h₁.rec (h₂.rec rfl)

theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) : Eq (f a)
    (g a) :=
  h.rec rfl

theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : Eq f g) (a : α) : Eq (f a) (g a) :=
  h.rec rfl

init_quot

/-- Equality of values whose types may differ, `a ≍ b`. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where
  | refl {α : Sort u} (a : α) : HEq a a

/-- `a ≍ a`. -/
@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have : (α β : Sort u) → (a : α) → (b : β) → HEq a b → (h : Eq α β) → Eq (cast h a) b :=
    fun _ _ _ _ h₁ => h₁.rec (fun _ => rfl)
  this α α a a' h rfl

theorem heq_of_eq {α : Sort u} {a a' : α} (h : Eq a a') : HEq a a' := h.rec (HEq.refl a)

/-- Pairs. -/
structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β

attribute [unbox] Prod

/-- Pairs of values or proofs. -/
structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

/-- Pairs in one universe. -/
structure MProd (α β : Type u) where
  fst : α
  snd : β

/-- `a ∧ b`. -/
structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

/-- `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

theorem Or.intro_left {a : Prop} (b : Prop) (h : a) : Or a b := Or.inl h

theorem Or.intro_right {b : Prop} (a : Prop) (h : b) : Or a b := Or.inr h

theorem Or.elim {a b c : Prop} (h : Or a b) (left : a → c) (right : b → c) : c := h.rec left right

structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up ::
  down : α

/-- The truth values. -/
inductive Bool : Type where
  | false : Bool
  | true : Bool

export Bool (false true)

/-- The elements of `α` that satisfy `p`, `{x // p x}`. -/
structure Subtype {α : Sort u} (p : α → Prop) where
  val : α
  property : p val

/-- Marks the type of an argument with a default. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α

/-- Marks a class parameter that instances determine. -/
@[reducible] def outParam (α : Sort u) : Sort u := α

/-- Marks a class parameter that instances determine, where it is not known. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α

/-- What the pattern `x@p` elaborates to. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

/-- Keeps a type ascription visible to the elaborator. -/
@[reducible] def typedExpr (α : Sort u) (a : α) : α := a

/-- What `sorry` elaborates to. A proof that rests on it proves nothing. -/
@[extern "lean_sorry", never_extract]
axiom sorryAx (α : Sort u) (synthetic : Bool) : α

theorem eq_false_of_ne_true : {b : Bool} → Not (Eq b true) → Eq b false
  | true, h => False.elim (h rfl)
  | false, _ => rfl

theorem eq_true_of_ne_false : {b : Bool} → Not (Eq b false) → Eq b true
  | true, _ => rfl
  | false, h => False.elim (h rfl)

theorem ne_false_of_eq_true : {b : Bool} → Eq b true → Not (Eq b false)
  | true, _ => fun h => Bool.noConfusion h
  | false, h => Bool.noConfusion h

theorem ne_true_of_eq_false : {b : Bool} → Eq b false → Not (Eq b true)
  | true, h => Bool.noConfusion h
  | false, _ => fun h => Bool.noConfusion h

/-- Types with a default element. -/
class Inhabited (α : Sort u) where
  default : α

export Inhabited (default)

/-- Types with some element. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

/-- The axiom of choice. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α

theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p :=
  match h₁ with | intro a => h₂ a

instance {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩

/-- Some element of a nonempty type. -/
noncomputable def Classical.ofNonempty {α : Sort u} [Nonempty α] : α :=
  Classical.choice inferInstance

instance instNonemptyForall {α : Sort u} {β : α → Sort v} [∀ a, Nonempty (β a)] : Nonempty
    ((a : α) → β a) :=
  .intro fun _ => Classical.ofNonempty

instance : Inhabited (Sort u) where default := PUnit

instance (α : Sort u) {β : Sort v} [Inhabited β] : Inhabited (α → β) where
  default := fun _ => default

instance : Inhabited Bool where default := false

/-- Lifts a value or a proof to a type. -/
structure PLift (α : Sort u) : Type u where
  up ::
  down : α

structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up ::
  down : α
