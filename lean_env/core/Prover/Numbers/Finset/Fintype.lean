import Prover.Numbers.Finset.Range

/-!
# Finite types

`Fintype α` and `Finset.univ`, `Fintype.card`, and the finite set of a set's members, `Set.toFinset`.
-/

universe u

/-- A type with finitely many elements, and all of them. -/
class Fintype (α : Type u) where
  /-- The elements. -/
  elems : Finset α
  complete : ∀ x : α, x ∈ elems

/-- The set of all elements of a finite type. -/
def Finset.univ {α : Type u} [Fintype α] : Finset α := Fintype.elems

@[simp] theorem Finset.mem_univ {α : Type u} [Fintype α] (x : α) : x ∈ (univ : Finset α) := Fintype.complete x

/-- The number of elements of a finite type. -/
def Fintype.card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card

theorem Subtype.val_injective {α : Type u} {p : α → Prop} : Function.Injective (val : Subtype p → α) :=
  fun _ _ h => Subtype.ext h

/-- The finite set of the members of `s`. -/
def Set.toFinset {α : Type u} (s : Set α) [Fintype s] : Finset α :=
  Prover.Finset.mapInjective (fun x : s => x.1) Subtype.val_injective Finset.univ

@[simp] theorem Set.mem_toFinset {α : Type u} {s : Set α} [Fintype s] {a : α} : a ∈ s.toFinset ↔ a ∈ s :=
  Prover.Finset.mem_mapInjective.trans
    ⟨fun ⟨x, _, e⟩ => e ▸ x.2, fun h => ⟨⟨a, h⟩, Finset.mem_univ _, rfl⟩⟩

instance : Fintype Bool := ⟨{true, false}, by intro x; cases x <;> decide⟩

instance : Fintype Unit := ⟨{()}, fun _ => Finset.mem_singleton.2 rfl⟩

/-- The numbers below `n`, as elements of `Fin n`. -/
def Prover.finList (n : ℕ) : List (Fin n) :=
  (List.range n).filterMap fun k => if h : k < n then some ⟨k, h⟩ else none

instance (n : ℕ) : Fintype (Fin n) := ⟨(Prover.finList n).toFinset, fun x =>
  List.mem_toFinset.2 (List.mem_filterMap.2 ⟨x.1, List.mem_range.2 x.2, by simp⟩)⟩

instance Fintype.decidableForallFintype {α : Type u} {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∀ a, p a) :=
  decidable_of_iff (∀ a, a ∈ (Finset.univ : Finset α) → p a) (by simp)

instance Fintype.decidableExistsFintype {α : Type u} {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∃ a, p a) :=
  decidable_of_iff (∃ a, a ∈ (Finset.univ : Finset α) ∧ p a) (by simp)
