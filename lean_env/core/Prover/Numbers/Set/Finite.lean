import Prover.Numbers.Finset.Fintype
import Prover.Numbers.Finset.Interval
import Prover.Numbers.Set.Interval

/-!
# Finite sets and their size

`Set.Finite`, `Set.Infinite`, `Set.ncard`, `Nat.card`. Mathlib says that a type is finite by a bijection with some
`Fin n`; here it is finite if a `Finset` holds all of it, which is the same. As in Mathlib, infinite sets have `ncard` 0.
-/

universe u v

/-- The type has finitely many elements. -/
class Finite (α : Type u) : Prop where
  /-- All elements are in one finite set. -/
  exists_univ : ∃ s : Finset α, ∀ x, x ∈ s

instance {α : Type u} [Fintype α] : Finite α := ⟨Finset.univ, Finset.mem_univ⟩

/-- The elements of a finite type, by choice. -/
@[instance_reducible] noncomputable def Fintype.ofFinite (α : Type u) [h : Finite α] : Fintype α :=
  ⟨Classical.choose h.exists_univ, Classical.choose_spec h.exists_univ⟩

open Classical in
/-- The number of elements of a finite type; 0 for an infinite one. -/
protected noncomputable def Nat.card (α : Type u) : ℕ :=
  if _ : Finite α then @Fintype.card α (Fintype.ofFinite α) else 0

namespace Set

variable {α : Type u} {β : Type v} {s t : Set α} {a : α}

/-- The set has finitely many members. -/
protected def Finite (s : Set α) : Prop := Finite s

/-- The set is not finite. -/
protected def Infinite (s : Set α) : Prop := ¬s.Finite

/-- The finite set of the members. -/
protected noncomputable def Finite.toFinset (h : s.Finite) : Finset α :=
  @Set.toFinset α s (@Fintype.ofFinite s h)

@[simp] theorem Finite.mem_toFinset (h : s.Finite) : a ∈ h.toFinset ↔ a ∈ s :=
  @Set.mem_toFinset α s (@Fintype.ofFinite s h) a

open Classical in
/-- The number of members of a finite set; 0 for an infinite one. -/
noncomputable def ncard (s : Set α) : ℕ := if h : s.Finite then h.toFinset.card else 0

theorem _root_.Prover.Set.finite_iff : s.Finite ↔ ∃ t : Finset α, ∀ x, x ∈ s → x ∈ t := by
  classical
  refine ⟨fun h => ⟨h.toFinset, fun x hx => h.mem_toFinset.2 hx⟩, fun ⟨t, ht⟩ => ?_⟩
  induction t using Prover.Finset.induction_list with | h l nd
  exact ⟨(l.filterMap fun x => if h : x ∈ s then some (⟨x, h⟩ : s) else none).toFinset, fun x =>
    List.mem_toFinset.2 (List.mem_filterMap.2 ⟨x.1, ht x.1 x.2, by simp [x.2]⟩)⟩

theorem Finite.subset (ht : t.Finite) (h : s ⊆ t) : s.Finite :=
  Prover.Set.finite_iff.2 ⟨ht.toFinset, fun x hx => ht.mem_toFinset.2 (h x hx)⟩

@[simp] theorem _root_.Finset.finite_toSet (s : Finset α) : (s : Set α).Finite :=
  Prover.Set.finite_iff.2 ⟨s, fun _ => id⟩

@[simp] theorem finite_empty : (∅ : Set α).Finite := Prover.Set.finite_iff.2 ⟨∅, fun _ h => h.elim⟩

@[simp] theorem finite_singleton (a : α) : ({a} : Set α).Finite :=
  Prover.Set.finite_iff.2 ⟨{a}, fun _ h => Finset.mem_singleton.2 h⟩

theorem Finite.insert (a : α) (hs : s.Finite) : (insert a s).Finite := by
  classical
  exact Prover.Set.finite_iff.2 ⟨Insert.insert a hs.toFinset, fun x h => by simpa using h⟩

theorem Finite.union (hs : s.Finite) (ht : t.Finite) : (s ∪ t).Finite := by
  classical
  exact Prover.Set.finite_iff.2 ⟨hs.toFinset ∪ ht.toFinset, fun x h => by simpa using h⟩

theorem Finite.image (f : α → β) (hs : s.Finite) : (f '' s).Finite := by
  classical
  exact Prover.Set.finite_iff.2 ⟨hs.toFinset.image f, fun x h => by simpa using h⟩

theorem _root_.Prover.Set.finite_Icc_nat (a b : ℕ) : (Set.Icc a b).Finite :=
  Prover.Set.finite_iff.2 ⟨Finset.Icc a b, fun _ h => Finset.mem_Icc.2 h⟩

/-- A set whose members are those of a finite set has its size. -/
theorem _root_.Prover.Set.ncard_eq {t : Finset α} (h : ∀ x, x ∈ s ↔ x ∈ t) : s.ncard = t.card := by
  have hs : s.Finite := Prover.Set.finite_iff.2 ⟨t, fun x => (h x).1⟩
  rw [ncard, dif_pos hs]
  exact congrArg Finset.card (Finset.ext fun x => hs.mem_toFinset.trans (h x))

@[simp] theorem ncard_coe_finset (s : Finset α) : (s : Set α).ncard = s.card := Prover.Set.ncard_eq fun _ => .rfl

@[simp] theorem ncard_empty : (∅ : Set α).ncard = 0 := Prover.Set.ncard_eq (t := ∅) (by simp)

@[simp] theorem ncard_singleton (a : α) : ({a} : Set α).ncard = 1 := Prover.Set.ncard_eq (t := {a}) (by simp)

theorem Infinite.ncard (hs : s.Infinite) : s.ncard = 0 := dif_neg hs

theorem _root_.Prover.Set.infinite_of_unbounded {s : Set ℕ} (h : ∀ n, ∃ m, m ∈ s ∧ n < m) : s.Infinite := by
  intro hs
  obtain ⟨t, ht⟩ := Prover.Set.finite_iff.1 hs
  have : ∃ n, ∀ m, m ∈ t → m ≤ n := by
    clear ht
    induction t using Finset.induction_on with
    | empty => exact ⟨0, by simp⟩
    | insert a t _ ih =>
      obtain ⟨n, hn⟩ := ih
      refine ⟨a + n, fun m hm => ?_⟩
      rcases Finset.mem_insert.1 hm with rfl | hm
      · omega
      · have := hn m hm
        omega
  obtain ⟨n, hn⟩ := this
  obtain ⟨m, hm, hlt⟩ := h n
  have := hn m (ht m hm)
  omega

end Set
