import Prover.Notation

/-!
# Sets

`Set α`, set-builder notation, and the operations on sets, as in Mathlib's `Mathlib.Data.Set.Defs`. A set is the
predicate that says what belongs to it.
-/

universe u v w

/-- A set of elements of `α`: the predicate that holds of its members. -/
def Set (α : Type u) := α → Prop

/-- `{x | p x}`: the set of all `x` with `p x`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

/-- `sᶜ`: the complement. -/
class Compl (α : Type u) where
  /-- The complement. -/
  compl : α → α

export Compl (compl)

@[inherit_doc] postfix:1024 "ᶜ" => compl

/-- Sets of pairs: `s ×ˢ t` has all pairs with parts in `s` and `t`. -/
class SProd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  /-- The set of the pairs. -/
  sprod : α → β → γ

@[inherit_doc] infixr:82 " ×ˢ " => SProd.sprod

namespace Set

/-- Membership in a set. -/
protected def Mem {α : Type u} (s : Set α) (a : α) : Prop := s a

instance {α : Type u} : Membership α (Set α) := ⟨Set.Mem⟩

theorem ext {α : Type u} {a b : Set α} (h : ∀ x, x ∈ a ↔ x ∈ b) : a = b :=
  funext fun x => propext (h x)

attribute [ext] Set.ext

variable {α : Type u} {β : Type v}

instance : HasSubset (Set α) := ⟨fun s t => ∀ a, a ∈ s → a ∈ t⟩
instance : HasSSubset (Set α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : LE (Set α) := ⟨fun s t => s ⊆ t⟩
instance : LT (Set α) := ⟨fun s t => s ⊂ t⟩
instance : EmptyCollection (Set α) := ⟨setOf fun _ => False⟩
instance : Inhabited (Set α) := ⟨∅⟩
instance : Singleton α (Set α) := ⟨fun b => setOf fun a => a = b⟩
instance : Insert α (Set α) := ⟨fun b s => setOf fun a => a = b ∨ a ∈ s⟩
instance : Union (Set α) := ⟨fun s t => setOf fun a => a ∈ s ∨ a ∈ t⟩
instance : Inter (Set α) := ⟨fun s t => setOf fun a => a ∈ s ∧ a ∈ t⟩
instance : SDiff (Set α) := ⟨fun s t => setOf fun a => a ∈ s ∧ ¬a ∈ t⟩
instance : Compl (Set α) := ⟨fun s => setOf fun a => ¬a ∈ s⟩

/-- The set of everything in the type. -/
def univ : Set α := setOf fun _ => True

/-- The set has a member. -/
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s

/-- The image of a set under a function, `f '' s`. -/
def image (f : α → β) (s : Set α) : Set β := setOf fun b => ∃ a, a ∈ s ∧ f a = b

@[inherit_doc] infixl:80 " '' " => image

/-- The preimage of a set under a function, `f ⁻¹' s`. -/
def preimage (f : α → β) (s : Set β) : Set α := setOf fun a => f a ∈ s

@[inherit_doc] infixl:80 " ⁻¹' " => preimage

/-- The range of a function. -/
def range {α : Type u} {ι : Sort v} (f : ι → α) : Set α := setOf fun x => ∃ y, f y = x

/-- The set of all pairs with parts in `s` and `t`, `s ×ˢ t`. -/
def prod (s : Set α) (t : Set β) : Set (α × β) := setOf fun p => p.1 ∈ s ∧ p.2 ∈ t

instance : SProd (Set α) (Set β) (Set (α × β)) := ⟨prod⟩

/-- The set of subsets of `s`. -/
def powerset (s : Set α) : Set (Set α) := setOf fun t => t ⊆ s

@[inherit_doc] prefix:100 "𝒫" => powerset

/-- The union of a family of sets, `⋃ i, s i`. -/
def iUnion {ι : Sort v} (s : ι → Set α) : Set α := setOf fun x => ∃ i, x ∈ s i

/-- The intersection of a family of sets, `⋂ i, s i`. -/
def iInter {ι : Sort v} (s : ι → Set α) : Set α := setOf fun x => ∀ i, x ∈ s i

/-- The type of the members of `s`; a set stands for it wherever a type is expected. -/
@[coe, reducible] def Elem (s : Set α) : Type u := { x // x ∈ s }

instance : CoeSort (Set α) (Type u) := ⟨Elem⟩
instance : CoeOut (Set α) (Type u) := ⟨Elem⟩


/-- `f` maps `s` into `t`. -/
def MapsTo (f : α → β) (s : Set α) (t : Set β) : Prop := ∀ ⦃x⦄, x ∈ s → f x ∈ t

/-- `f` is injective on `s`. -/
def InjOn (f : α → β) (s : Set α) : Prop := ∀ ⦃a₁⦄, a₁ ∈ s → ∀ ⦃a₂⦄, a₂ ∈ s → f a₁ = f a₂ → a₁ = a₂

/-- Every element of `t` is the image of one of `s`. -/
def SurjOn (f : α → β) (s : Set α) (t : Set β) : Prop := t ⊆ f '' s

/-- `f` is a bijection from `s` to `t`. -/
def BijOn (f : α → β) (s : Set α) (t : Set β) : Prop := MapsTo f s t ∧ InjOn f s ∧ SurjOn f s t

/-- `f` and `g` agree on `s`. -/
def EqOn (f g : α → β) (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → f x = g x

end Set

/-! ### Set-builder notation -/

/-- `{x | p x}`: the set of the `x` that satisfy `p`. -/
macro "{" x:ident " | " p:term "}" : term => `(setOf fun $x:ident => $p)

/-- `{x : α | p x}`: the set of the `x` in the type `α` that satisfy `p`. -/
macro "{" x:ident " : " t:term " | " p:term "}" : term => `(setOf fun $x:ident : $t => $p)

/-- `{x ∈ s | p x}`, `{x > a | p x}`: the set of the `x` that satisfy `p` and what the binder says. -/
macro "{" x:ident pred:binderPred " | " p:term "}" : term =>
  `(setOf fun $x:ident => satisfies_binder_pred% $x $pred ∧ $p)

/-- `{(x, y) | p x y}`: the set of the pairs that satisfy `p`. -/
macro "{" "(" x:term ", " y:term ")" " | " p:term "}" : term =>
  `(setOf fun z => match z with | ($x, $y) => $p)

/-- `{(x, y) : α × β | p x y}`: the set of the pairs in the type `α × β` that satisfy `p`. -/
macro "{" "(" x:term ", " y:term ")" " : " t:term " | " p:term "}" : term =>
  `(setOf fun z : $t => match z with | ($x, $y) => $p)

@[app_unexpander setOf] def Prover.unexpandSetOf : Lean.PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $p) => `({ $x:ident | $p })
  | `($_ fun ($x:ident : $t) => $p) => `({ $x:ident : $t | $p })
  | _ => throw ()

@[app_unexpander Singleton.singleton] def Prover.unexpandSingleton : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `({ $a:term })
  | _ => throw ()

@[app_unexpander Insert.insert] def Prover.unexpandInsert : Lean.PrettyPrinter.Unexpander
  | `($(_) $a { $ts:term,* }) => `({$a:term, $ts,*})
  | _ => throw ()
