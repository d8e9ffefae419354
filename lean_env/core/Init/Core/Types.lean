prelude
import Init.Core.Logic

/-!
# Basic types: sums, dependent pairs, subsingletons

Also the classes behind set-like notation, relations, and what the declarations of the prelude could
not have yet (`SizeOf` and injectivity come with later inductive types by themselves).
-/

set_option autoImplicit false

universe u v w u₁ u₂ v₁ v₂

/-! ### Empty types -/

/-- Anything follows from a value of the empty type. -/
@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := Empty.rec

/-- Anything follows from a value of the empty type. -/
@[macro_inline] def PEmpty.elim {C : Sort u} : PEmpty.{v} → C := fun a => nomatch a

instance : DecidableEq Empty := fun a => a.elim

instance : DecidableEq PEmpty := fun a => a.elim

/-! ### Sums and dependent pairs -/

/-- The disjoint union `α ⊕ β`. -/
inductive Sum (α : Type u) (β : Type v) where
  /-- Left injection. -/
  | inl (val : α) : Sum α β
  /-- Right injection. -/
  | inr (val : β) : Sum α β

/-- The disjoint union `α ⊕' β` of types or propositions. -/
inductive PSum (α : Sort u) (β : Sort v) where
  /-- Left injection. -/
  | inl (val : α) : PSum α β
  /-- Right injection. -/
  | inr (val : β) : PSum α β

/-- Dependent pairs `(a : α) × β a`. -/
structure Sigma {α : Type u} (β : α → Type v) where
  /-- The dependent pair of `fst` and `snd`. -/
  mk ::
  /-- The first component. -/
  fst : α
  /-- The second component. -/
  snd : β fst

attribute [unbox] Sigma

/-- Dependent pairs `(a : α) ×' β a`, where both may be propositions. -/
structure PSigma {α : Sort u} (β : α → Sort v) where
  /-- The dependent pair of `fst` and `snd`. -/
  mk ::
  /-- The first component. -/
  fst : α
  /-- The second component. -/
  snd : β fst

theorem ex_of_PSigma {α : Type u} {p : α → Prop} : (PSigma fun x => p x) → ∃ x, p x
  | ⟨x, hx⟩ => ⟨x, hx⟩

protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂}
    (h₁ : a₁ = a₂) (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ := by
  subst h₁; subst h₂; rfl

gen_injective_theorems% Prod
gen_injective_theorems% PProd
gen_injective_theorems% MProd
gen_injective_theorems% Subtype
gen_injective_theorems% Fin
gen_injective_theorems% Nat
gen_injective_theorems% Option
gen_injective_theorems% List
gen_injective_theorems% Array
gen_injective_theorems% Except
gen_injective_theorems% PLift
gen_injective_theorems% ULift

/-! ### Set-like notation -/

/-- `∅`. -/
class EmptyCollection (α : Type u) where
  /-- The empty collection. -/
  emptyCollection : α

/-- `insert a s`, behind `{a, b}`. -/
class Insert (α : outParam (Type u)) (γ : Type v) where
  /-- `s` with the element `a` added. -/
  insert : α → γ → γ

export Insert (insert)

/-- `{a}`. -/
class Singleton (α : outParam (Type u)) (β : Type v) where
  /-- The collection of one element. -/
  singleton : α → β

export Singleton (singleton)

/-- `insert a ∅ = {a}`. -/
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β] [Singleton α β] :
    Prop where
  /-- `insert a ∅ = {a}`. -/
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x

export LawfulSingleton (insert_empty_eq)

/-- `a ∪ b`. -/
class Union (α : Type u) where
  /-- The union. -/
  union : α → α → α

/-- `a ∩ b`. -/
class Inter (α : Type u) where
  /-- The intersection. -/
  inter : α → α → α

/-- `a \ b`. -/
class SDiff (α : Type u) where
  /-- The difference. -/
  sdiff : α → α → α

/-- `a ⊆ b`. -/
class HasSubset (α : Type u) where
  /-- `a` is contained in `b`. -/
  Subset : α → α → Prop

export HasSubset (Subset)

/-- `a ⊂ b`. -/
class HasSSubset (α : Type u) where
  /-- `a` is strictly contained in `b`. -/
  SSubset : α → α → Prop

export HasSSubset (SSubset)

/-- `a ⊇ b` means `b ⊆ a`. -/
@[reducible] def Superset {α : Type u} [HasSubset α] (a b : α) : Prop := Subset b a

/-- `a ⊃ b` means `b ⊂ a`. -/
@[reducible] def SSuperset {α : Type u} [HasSSubset α] (a b : α) : Prop := SSubset b a

/-- `a ≈ b`. -/
class HasEquiv (α : Sort u) where
  /-- The equivalence that `≈` stands for. -/
  Equiv : α → α → Sort v

/-! ### Inhabited and nonempty types -/

instance : Inhabited Prop where
  default := True

instance : Inhabited PUnit where
  default := .unit

theorem nonempty_of_exists {α : Sort u} {p : α → Prop} : (∃ x, p x) → Nonempty α
  | ⟨w, _⟩ => ⟨w⟩

instance {α : Type u} {β : Type v} [Inhabited α] [Inhabited β] : Inhabited (α × β) where
  default := (default, default)

instance {α : Type u} {β : Type v} [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) :=
  h1.elim fun a => h2.elim fun b => ⟨(a, b)⟩

instance Sum.inhabitedLeft {α : Type u} {β : Type v} [Inhabited α] : Inhabited (Sum α β) where
  default := .inl default

instance Sum.inhabitedRight {α : Type u} {β : Type v} [Inhabited β] : Inhabited (Sum α β) where
  default := .inr default

instance Sum.nonemptyLeft {α : Type u} {β : Type v} [h : Nonempty α] : Nonempty (Sum α β) :=
  h.elim fun a => ⟨.inl a⟩

instance Sum.nonemptyRight {α : Type u} {β : Type v} [h : Nonempty β] : Nonempty (Sum α β) :=
  h.elim fun b => ⟨.inr b⟩

/-! ### Subsingletons -/

/-- A type with at most one element. -/
class Subsingleton (α : Sort u) : Prop where
  /-- From the proof that any two elements are equal. -/
  intro ::
  /-- Any two elements are equal. -/
  allEq : (a b : α) → a = b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b :=
  h.allEq

protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α)
    (b : β) : a ≍ b := by
  subst h₂; exact heq_of_eq (Subsingleton.elim a b)

instance (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩

instance : Subsingleton Empty := ⟨fun a => a.elim⟩

instance : Subsingleton PEmpty := ⟨fun a => a.elim⟩

instance : Subsingleton PUnit := ⟨fun _ _ => rfl⟩

instance {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] : Subsingleton (∀ a, β a) :=
  ⟨fun _ _ => funext fun _ => Subsingleton.elim _ _⟩

instance (p : Prop) : Subsingleton (Decidable p) := ⟨fun
  | isTrue _, isTrue _ => rfl
  | isFalse _, isFalse _ => rfl
  | isTrue h, isFalse h' => absurd h h'
  | isFalse h', isTrue h => absurd h h'⟩

theorem recSubsingleton {p : Prop} [h : Decidable p] {h₁ : p → Sort u} {h₂ : ¬p → Sort u}
    [h₃ : ∀ h : p, Subsingleton (h₁ h)] [h₄ : ∀ h : ¬p, Subsingleton (h₂ h)] :
    Subsingleton (h.casesOn (motive := fun _ => Sort u) h₂ h₁) :=
  match h with
  | isTrue h => h₃ h
  | isFalse h => h₄ h

theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) :=
  ⟨fun h => ⟨fun hp => of_decide_eq_true (h ▸ decide_eq_true hp),
      fun hq => of_decide_eq_true (h.symm ▸ decide_eq_true hq)⟩,
    fun h => by cases propext h; exact congrArg (@decide p) (Subsingleton.elim _ _)⟩

/-! ### Subtypes, pairs, sums: equality -/

namespace Subtype
variable {α : Sort u} {p q : α → Prop}

theorem exists_of_subtype : { x // p x } → ∃ x, p x
  | ⟨a, h⟩ => ⟨a, h⟩

protected theorem eq : ∀ {a1 a2 : { x // p x }}, a1.val = a2.val → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

@[ext] protected theorem ext : ∀ {a1 a2 : { x // p x }}, a1.val = a2.val → a1 = a2 := Subtype.eq

@[simp] theorem eta (a : { x // p x }) (h : p a.val) : mk a.val h = a := rfl

instance [DecidableEq α] : DecidableEq { x : α // p x } := fun ⟨a, h₁⟩ ⟨b, h₂⟩ =>
  if h : a = b then isTrue (by subst h; exact rfl)
  else isFalse fun h' => Subtype.noConfusion rfl (heq_of_eq rfl) (heq_of_eq h')
    fun h' => absurd (eq_of_heq h') h

end Subtype

theorem Prod.mk.eta {α : Type u} {β : Type v} {p : α × β} : (p.1, p.2) = p := rfl

@[ext] protected theorem Prod.ext {α : Type u} {β : Type v} :
    {p q : α × β} → (fst : p.fst = q.fst) → (snd : p.snd = q.snd) → p = q
  | ⟨_, _⟩, ⟨_, _⟩, rfl, rfl => rfl

instance {α : Type u} {β : Type v} [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) :=
  fun (a, b) (a', b') =>
    match decEq a a' with
    | isTrue e₁ =>
      match decEq b b' with
      | isTrue e₂ => isTrue (e₁ ▸ e₂ ▸ rfl)
      | isFalse n₂ => isFalse fun h => n₂ (congrArg Prod.snd h)
    | isFalse n₁ => isFalse fun h => n₁ (congrArg Prod.fst h)

instance {α : Type u} {β : Type v} [BEq α] [BEq β] : BEq (α × β) where
  beq := fun (a₁, b₁) (a₂, b₂) => a₁ == a₂ && b₁ == b₂

instance {α : Type u} {β : Type v} [DecidableEq α] [DecidableEq β] : DecidableEq (Sum α β)
  | .inl a, .inl b =>
    match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => h (Sum.inl.inj h')
  | .inr a, .inr b =>
    match decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => h (Sum.inr.inj h')
  | .inl _, .inr _ => isFalse nofun
  | .inr _, .inl _ => isFalse nofun

instance : DecidableEq PUnit := fun _ _ => isTrue rfl

/-- Maps both components of a pair. -/
def Prod.map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂)
    (g : β₁ → β₂) : α₁ × β₁ → α₂ × β₂
  | (a, b) => (f a, g b)

@[simp] theorem Prod.map_apply {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂}
    (f : α₁ → α₂) (g : β₁ → β₂) (x : α₁) (y : β₁) : Prod.map f g (x, y) = (f x, g y) := rfl

@[simp] theorem Prod.map_fst {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂}
    (f : α₁ → α₂) (g : β₁ → β₂) (x : α₁ × β₁) : (Prod.map f g x).1 = f x.1 := rfl

@[simp] theorem Prod.map_snd {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂}
    (f : α₁ → α₂) (g : β₁ → β₂) (x : α₁ × β₁) : (Prod.map f g x).2 = g x.2 := rfl

theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl

theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl

/-! ### Relations -/

/-- Reflexive, symmetric and transitive. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  /-- `r x x`. -/
  refl : ∀ x, r x x
  /-- `r x y` implies `r y x`. -/
  symm : ∀ {x y}, r x y → r y x
  /-- `r x y` and `r y z` imply `r x z`. -/
  trans : ∀ {x y z}, r x y → r y z → r x z

/-- The relation that never holds. -/
def emptyRelation {α : Sort u} (_ _ : α) : Prop := False

/-- `q` implies `r`. -/
def Subrelation {α : Sort u} (q r : α → α → Prop) : Prop :=
  ∀ {x y}, q x y → r x y

/-- The relation `r (f a) (f b)`. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ => r (f a₁) (f a₂)

/-- The transitive closure of `r`. -/
inductive Relation.TransGen {α : Sort u} (r : α → α → Prop) : α → α → Prop
  /-- One step. -/
  | single {a b : α} : r a b → TransGen r a b
  /-- One more step at the end. -/
  | tail {a b c : α} : TransGen r a b → r b c → TransGen r a c

theorem Relation.TransGen.trans {α : Sort u} {r : α → α → Prop} {a b c : α}
    (h₁ : TransGen r a b) (h₂ : TransGen r b c) : TransGen r a c := by
  induction h₂ with
  | single h => exact .tail h₁ h
  | tail _ h ih => exact .tail ih h
