import Prover.Numbers.Set.Lemmas

/-!
# Bounds, least and greatest elements

`upperBounds`, `BddAbove`, `IsLeast`, `IsGreatest`, `IsLUB`, `IsGLB`, as in `Mathlib.Order.Bounds.Defs`.
-/

universe u

variable {α : Type u} [LE α] {s t : Set α} {a b : α}

/-- The set of upper bounds of a set. -/
def upperBounds (s : Set α) : Set α := { x | ∀ ⦃a⦄, a ∈ s → a ≤ x }

/-- The set of lower bounds of a set. -/
def lowerBounds (s : Set α) : Set α := { x | ∀ ⦃a⦄, a ∈ s → x ≤ a }

/-- The set has an upper bound. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty

/-- The set has a lower bound. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty

/-- `a` is a least element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s

/-- `a` is a greatest element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s

/-- `a` is a least upper bound of `s`. -/
def IsLUB (s : Set α) : α → Prop := IsLeast (upperBounds s)

/-- `a` is a greatest lower bound of `s`. -/
def IsGLB (s : Set α) : α → Prop := IsGreatest (lowerBounds s)

theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x, x ∈ s → x ≤ a := .rfl

theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x, x ∈ s → a ≤ x := .rfl

theorem bddAbove_def : BddAbove s ↔ ∃ x, ∀ y, y ∈ s → y ≤ x := .rfl

theorem bddBelow_def : BddBelow s ↔ ∃ x, ∀ y, y ∈ s → x ≤ y := .rfl

namespace Prover

/-- `IsLeast`, spelled out. -/
theorem isLeast_iff : IsLeast s a ↔ a ∈ s ∧ ∀ x, x ∈ s → a ≤ x := .rfl

/-- `IsGreatest`, spelled out. -/
theorem isGreatest_iff : IsGreatest s a ↔ a ∈ s ∧ ∀ x, x ∈ s → x ≤ a := .rfl

end Prover

theorem IsLeast.isGLB (h : IsLeast s a) : IsGLB s a := ⟨h.2, fun _ hb => hb h.1⟩

theorem IsGreatest.isLUB (h : IsGreatest s a) : IsLUB s a := ⟨h.2, fun _ hb => hb h.1⟩

theorem upperBounds_mono_set (h : s ⊆ t) : upperBounds t ⊆ upperBounds s := fun _ hb _ hx => hb (h _ hx)

theorem lowerBounds_mono_set (h : s ⊆ t) : lowerBounds t ⊆ lowerBounds s := fun _ hb _ hx => hb (h _ hx)

theorem BddAbove.mono (h : s ⊆ t) : BddAbove t → BddAbove s := fun ⟨b, hb⟩ => ⟨b, upperBounds_mono_set h b hb⟩

theorem BddBelow.mono (h : s ⊆ t) : BddBelow t → BddBelow s := fun ⟨b, hb⟩ => ⟨b, lowerBounds_mono_set h b hb⟩

/-- A least natural number is one that no smaller one rivals. -/
theorem Prover.isLeast_nat_iff {p : ℕ → Prop} {a : ℕ} : IsLeast {n | p n} a ↔ p a ∧ ∀ m, m < a → ¬p m :=
  and_congr_right' ⟨fun h _ hm hp => Nat.not_le_of_lt hm (h hp), fun h _ hp => Nat.le_of_not_lt fun hm => h _ hm hp⟩

/-- `decide` finds out whether a numeral is the least natural number with a decidable property. -/
instance {p : ℕ → Prop} [DecidablePred p] {a : ℕ} : Decidable (IsLeast {n | p n} a) :=
  decidable_of_iff' _ Prover.isLeast_nat_iff
