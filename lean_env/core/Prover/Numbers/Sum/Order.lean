import Prover.Numbers.Algebra.OrderedRing
import Prover.Numbers.Sum

/-!
# Sums and inequalities

Termwise inequalities, in `ℕ` and in every ordered ring of `grind`. Names and statements are those of
`Mathlib.Algebra.Order.BigOperators`.
-/

universe u v

/-- What termwise comparison of sums needs of an order. -/
class Prover.OrderedSum (M : Type v) [AddCommMonoid M] [LE M] [LT M] : Prop where
  le_refl : ∀ a : M, a ≤ a
  le_trans : ∀ {a b c : M}, a ≤ b → b ≤ c → a ≤ c
  le_of_lt : ∀ {a b : M}, a < b → a ≤ b
  add_le_add : ∀ {a b c d : M}, a ≤ b → c ≤ d → a + c ≤ b + d
  add_lt_add_of_lt_of_le : ∀ {a b c d : M}, a < b → c ≤ d → a + c < b + d

instance : Prover.OrderedSum ℕ where
  le_refl := Nat.le_refl
  le_trans := Nat.le_trans
  le_of_lt := Nat.le_of_lt
  add_le_add := Nat.add_le_add
  add_lt_add_of_lt_of_le := Nat.add_lt_add_of_lt_of_le

instance {M : Type v} [Lean.Grind.CommRing M] [LE M] [LT M] [Std.LawfulOrderLT M] [Std.IsLinearOrder M]
    [Lean.Grind.OrderedRing M] : Prover.OrderedSum M where
  le_refl := _root_.le_refl
  le_trans := _root_.le_trans
  le_of_lt := _root_.le_of_lt
  add_le_add := _root_.add_le_add
  add_lt_add_of_lt_of_le := _root_.add_lt_add_of_lt_of_le

namespace Finset

open Prover.OrderedSum

variable {ι : Type u} {M : Type v} [AddCommMonoid M] [LE M] [LT M] [Prover.OrderedSum M] {s t : Finset ι} {f g : ι → M}

theorem sum_le_sum (h : ∀ i, i ∈ s → f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact le_refl 0
  | insert a s ha ih =>
    rw [sum_insert ha, sum_insert ha]
    exact add_le_add (h a (mem_insert_self a s)) (ih fun i hi => h i (mem_insert_of_mem hi))

theorem sum_nonneg (h : ∀ i, i ∈ s → 0 ≤ f i) : 0 ≤ ∑ i ∈ s, f i :=
  sum_const_zero (M := M) (s := s) ▸ sum_le_sum h

theorem sum_lt_sum (hle : ∀ i, i ∈ s → f i ≤ g i) (hlt : ∃ i, i ∈ s ∧ f i < g i) :
    ∑ i ∈ s, f i < ∑ i ∈ s, g i := by
  classical
  obtain ⟨a, ha, hlt⟩ := hlt
  have e : s = insert a (s.erase a) := ext fun x => by
    by_cases h : x = a <;> simp [h, ha]
  rw [e, sum_insert (by simp), sum_insert (by simp)]
  exact add_lt_add_of_lt_of_le hlt (sum_le_sum fun i hi => hle i (mem_erase.1 hi).2)

theorem sum_lt_sum_of_nonempty (hs : s.Nonempty) (h : ∀ i, i ∈ s → f i < g i) : ∑ i ∈ s, f i < ∑ i ∈ s, g i :=
  sum_lt_sum (fun i hi => le_of_lt (h i hi)) (hs.imp fun i hi => ⟨hi, h i hi⟩)

theorem sum_pos (h : ∀ i, i ∈ s → 0 < f i) (hs : s.Nonempty) : 0 < ∑ i ∈ s, f i :=
  sum_const_zero (M := M) (s := s) ▸ sum_lt_sum_of_nonempty hs h

theorem single_le_sum (hf : ∀ i, i ∈ s → 0 ≤ f i) {a : ι} (h : a ∈ s) : f a ≤ ∑ x ∈ s, f x := by
  classical
  have e : s = insert a (s.erase a) := ext fun x => by
    by_cases h' : x = a <;> simp [h', h]
  rw [e, sum_insert (by simp)]
  have := add_le_add (le_refl (f a)) (sum_nonneg (s := s.erase a) fun i hi => hf i (mem_erase.1 hi).2)
  rwa [AddCommMonoid.add_zero] at this

theorem sum_le_sum_of_subset_of_nonneg (h : s ⊆ t) (hf : ∀ i, i ∈ t → ¬i ∈ s → 0 ≤ f i) :
    ∑ i ∈ s, f i ≤ ∑ i ∈ t, f i := by
  classical
  have e : t.filter (fun i => i ∈ s) = s := ext fun x => by simp; exact fun hx => h hx
  have := sum_filter_add_sum_filter_not t (fun i => i ∈ s) f
  rw [e] at this
  rw [← this]
  have h' := add_le_add (le_refl (∑ i ∈ s, f i))
    (sum_nonneg fun i hi => hf i (mem_filter.1 hi).1 (mem_filter.1 hi).2)
  rwa [AddCommMonoid.add_zero] at h'

end Finset
