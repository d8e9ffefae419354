import Prover.Numbers.Multiset
import Prover.Numbers.Set.Lemmas

/-!
# Finite sets

`Finset α`: a multiset without duplicates, and the operations on it, as in Mathlib. Everything computes: `decide`
evaluates membership, cardinality, sums and bounded quantifiers over closed finite sets.
-/

universe u v

/-- A finite set: a multiset without duplicates. -/
structure Finset (α : Type u) where
  /-- The elements. -/
  val : Multiset α
  /-- No element occurs twice. -/
  nodup : Multiset.Nodup val

namespace Finset

variable {α : Type u} {β : Type v}

instance : Membership α (Finset α) := ⟨fun s a => a ∈ s.val⟩

theorem mem_def {a : α} {s : Finset α} : a ∈ s ↔ a ∈ s.val := .rfl

@[simp] theorem mem_mk {a : α} {s : Multiset α} {nd} : a ∈ Finset.mk s nd ↔ a ∈ s := .rfl

instance decidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  inferInstanceAs (Decidable (a ∈ s.val))

@[ext] theorem ext {s₁ s₂ : Finset α} (h : ∀ a, a ∈ s₁ ↔ a ∈ s₂) : s₁ = s₂ := by
  cases s₁ with | mk v₁ n₁
  cases s₂ with | mk v₂ n₂
  obtain rfl := (n₁.ext n₂).2 h
  rfl

/-- The set of the elements, which is what a finite set means where a set is expected. -/
@[coe] def _root_.Prover.Finset.toSet (s : Finset α) : Set α := { a | a ∈ s }

instance : CoeTC (Finset α) (Set α) := ⟨Prover.Finset.toSet⟩

/-- The type of the members of `s`. -/
instance : CoeSort (Finset α) (Type u) := ⟨fun s => { x // x ∈ s }⟩
instance : CoeOut (Finset α) (Type u) := ⟨fun s => { x // x ∈ s }⟩

instance : HasSubset (Finset α) := ⟨fun s t => ∀ ⦃a⦄, a ∈ s → a ∈ t⟩
instance : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : LE (Finset α) := ⟨fun s t => s ⊆ t⟩
instance : LT (Finset α) := ⟨fun s t => s ⊂ t⟩
instance : EmptyCollection (Finset α) := ⟨⟨∅, List.nodup_nil⟩⟩
instance : Inhabited (Finset α) := ⟨∅⟩
instance : Singleton α (Finset α) := ⟨fun a => ⟨.ofList [a], List.nodup_cons.2 ⟨List.not_mem_nil, .nil⟩⟩⟩

/-- The set has a member. -/
protected def Nonempty (s : Finset α) : Prop := ∃ x, x ∈ s

/-- The number of elements. -/
def card (s : Finset α) : ℕ := s.val.card

/-- The elements of `s` that satisfy `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α := ⟨s.val.filter p, s.nodup.filter p⟩

/-- The elements combined by a commutative and associative operation after `f`, starting from `b`. -/
def fold (op : β → β → β) [Std.Commutative op] [Std.Associative op] (b : β) (f : α → β) (s : Finset α) : β :=
  (s.val.map f).fold op b

section
variable [DecidableEq α]

instance : Insert α (Finset α) := ⟨fun a s => ⟨s.val.ndinsert a, s.nodup.ndinsert a⟩⟩
instance : Union (Finset α) := ⟨fun s t => ⟨(s.val + t.val).dedup, Multiset.nodup_dedup _⟩⟩
instance : Inter (Finset α) := ⟨fun s t => s.filter fun a => a ∈ t⟩
instance : SDiff (Finset α) := ⟨fun s t => s.filter fun a => ¬a ∈ t⟩

/-- `s` without `a`. -/
def erase (s : Finset α) (a : α) : Finset α := s.filter fun b => b ≠ a

/-- The images of the elements of `s` under `f`. -/
def image [DecidableEq β] (f : α → β) (s : Finset α) : Finset β := ⟨(s.val.map f).dedup, Multiset.nodup_dedup _⟩

end

/-- The images of the elements of `s` under a function that is injective. -/
def _root_.Prover.Finset.mapInjective (f : α → β) (hf : Function.Injective f) (s : Finset α) : Finset β :=
  ⟨s.val.map f, by
    obtain ⟨v, n⟩ := s
    induction v using Quot.inductionOn with | h l
    exact List.Nodup.map hf n⟩

/-- The set whose elements are the members of a list. -/
def _root_.List.toFinset [DecidableEq α] (l : List α) : Finset α := ⟨(Multiset.ofList l).dedup, Multiset.nodup_dedup _⟩

/-- The set whose elements are the members of a multiset. -/
def _root_.Multiset.toFinset [DecidableEq α] (s : Multiset α) : Finset α := ⟨s.dedup, Multiset.nodup_dedup _⟩

end Finset

/-! ### Set-builder notation

`{x ∈ s | p x}` is a finite set if `s` is one, and a set if `s` is one. -/

/-- `γ` is the type of the sets over `α`. -/
class Prover.IsSetType (γ : Type u) (α : outParam (Type u)) : Prop

instance {α : Type u} : Prover.IsSetType (Set α) α := ⟨⟩

/-- The type that `s` has, which must be one of sets. -/
abbrev Prover.SetLike {γ : Type u} (_s : γ) {α : Type u} [Prover.IsSetType γ α] : Type u := Set α

/-- `{x ∈ s | p x}` for a set `s`: its members that satisfy `p`. -/
macro (priority := high) "{" x:ident " ∈ " s:term " | " p:term "}" : term =>
  `((setOf fun $x:ident => $x ∈ $s ∧ $p : Prover.SetLike $s))

/-- `{x ∈ s | p x}` for a finite set `s`: its elements that satisfy `p`. -/
macro (priority := high) "{" x:ident " ∈ " s:term " | " p:term "}" : term =>
  `(Finset.filter (fun $x:ident => $p) $s)
