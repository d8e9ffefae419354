import Prover.Numbers.Finset.Range

/-!
# Finite intervals

`Finset.Icc a b`, `Ico`, `Ioc`, `Ioo` for any type with `LocallyFiniteOrder`, which here are `ℕ` and `ℤ`. Mathlib asks
for a preorder where only `≤` and `<` are asked for here.
-/

universe u

/-- An order in which the intervals between two elements are finite. -/
class LocallyFiniteOrder (α : Type u) [LE α] [LT α] where
  /-- The elements of `[a, b]`. -/
  finsetIcc : α → α → Finset α
  /-- The elements of `[a, b)`. -/
  finsetIco : α → α → Finset α
  /-- The elements of `(a, b]`. -/
  finsetIoc : α → α → Finset α
  /-- The elements of `(a, b)`. -/
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x : α, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x : α, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x : α, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x : α, x ∈ finsetIoo a b ↔ a < x ∧ x < b

namespace Finset

variable {α : Type u} [LE α] [LT α] [LocallyFiniteOrder α] {a b x : α}

/-- The elements of `[a, b]`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b

/-- The elements of `[a, b)`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b

/-- The elements of `(a, b]`. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b

/-- The elements of `(a, b)`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b

@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Icc a b x

@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := LocallyFiniteOrder.finset_mem_Ico a b x

@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := LocallyFiniteOrder.finset_mem_Ioc a b x

@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := LocallyFiniteOrder.finset_mem_Ioo a b x

end Finset

namespace Prover.Finset

/-- A set whose elements lie between `a` and `b`, as a set that computes. -/
theorem eq_filter_Icc {α : Type u} [LE α] [LT α] [LocallyFiniteOrder α] {s : Finset α} {p : α → Prop} [DecidablePred p]
    (h : ∀ x, x ∈ s ↔ p x) (a b : α) (hp : ∀ x, p x → a ≤ x ∧ x ≤ b) : s = (Finset.Icc a b).filter p := by
  ext x
  rw [h, Finset.mem_filter, Finset.mem_Icc]
  exact ⟨fun hx => ⟨hp x hx, hx⟩, And.right⟩

/-- The natural numbers from `a` on, `n` of them. -/
def natFrom (a n : ℕ) : Finset ℕ := mapInjective (fun k => a + k) (fun _ _ h => Nat.add_left_cancel h) (Finset.range n)

@[simp] theorem card_natFrom (a n : ℕ) : (natFrom a n).card = n :=
  (card_mapInjective fun _ _ h => Nat.add_left_cancel h).trans (Finset.card_range n)

theorem mem_natFrom {a b x : ℕ} : x ∈ natFrom a (b - a) ↔ a ≤ x ∧ x < b := by
  refine mem_mapInjective.trans ⟨fun ⟨k, h, e⟩ => ?_, fun h => ⟨x - a, Finset.mem_range.2 (by omega), by omega⟩⟩
  have := Finset.mem_range.1 h
  omega

theorem add_natCast_injective (a : ℤ) : Function.Injective fun k : ℕ => a + k :=
  fun _ _ h => Int.ofNat_inj.1 (Int.add_left_cancel h)

/-- The integers from `a` on, `n` of them. -/
def intFrom (a : ℤ) (n : ℕ) : Finset ℤ :=
  mapInjective (fun k : ℕ => a + k) (add_natCast_injective a) (Finset.range n)

@[simp] theorem card_intFrom (a : ℤ) (n : ℕ) : (intFrom a n).card = n :=
  (card_mapInjective (add_natCast_injective a)).trans (Finset.card_range n)

theorem mem_intFrom {a b x : ℤ} : x ∈ intFrom a (b - a).toNat ↔ a ≤ x ∧ x < b := by
  refine mem_mapInjective.trans
    ⟨fun ⟨k, h, e⟩ => ?_, fun h => ⟨(x - a).toNat, Finset.mem_range.2 (by omega), by omega⟩⟩
  have := Finset.mem_range.1 h
  omega

end Prover.Finset

open Prover.Finset

instance : LocallyFiniteOrder ℕ where
  finsetIcc a b := natFrom a (b + 1 - a)
  finsetIco a b := natFrom a (b - a)
  finsetIoc a b := natFrom (a + 1) (b + 1 - (a + 1))
  finsetIoo a b := natFrom (a + 1) (b - (a + 1))
  finset_mem_Icc _ _ _ := mem_natFrom.trans (and_congr_right' Nat.lt_succ_iff)
  finset_mem_Ico _ _ _ := mem_natFrom
  finset_mem_Ioc _ _ _ := mem_natFrom.trans (and_congr_right' Nat.lt_succ_iff)
  finset_mem_Ioo _ _ _ := mem_natFrom

instance : LocallyFiniteOrder ℤ where
  finsetIcc a b := intFrom a (b + 1 - a).toNat
  finsetIco a b := intFrom a (b - a).toNat
  finsetIoc a b := intFrom (a + 1) (b + 1 - (a + 1)).toNat
  finsetIoo a b := intFrom (a + 1) (b - (a + 1)).toNat
  finset_mem_Icc _ _ _ := mem_intFrom.trans (and_congr_right' Int.lt_add_one_iff)
  finset_mem_Ico _ _ _ := mem_intFrom
  finset_mem_Ioc _ _ _ := mem_intFrom.trans (and_congr_right' Int.lt_add_one_iff)
  finset_mem_Ioo _ _ _ := mem_intFrom

namespace Finset

@[simp] theorem Icc_self (a : ℕ) : Icc a a = {a} := by
  ext x
  simp only [mem_Icc, mem_singleton]
  omega

theorem range_eq_Ico (n : ℕ) : range n = Ico 0 n := by
  ext x
  simp

@[simp] theorem _root_.Nat.card_Icc (a b : ℕ) : (Icc a b).card = b + 1 - a := card_natFrom ..

@[simp] theorem _root_.Nat.card_Ico (a b : ℕ) : (Ico a b).card = b - a := card_natFrom ..

@[simp] theorem _root_.Nat.card_Ioc (a b : ℕ) : (Ioc a b).card = b - a :=
  (card_natFrom ..).trans (Nat.add_sub_add_right b 1 a)

@[simp] theorem _root_.Int.card_Icc (a b : ℤ) : (Icc a b).card = (b + 1 - a).toNat :=
  card_intFrom ..

@[simp] theorem _root_.Int.card_Ico (a b : ℤ) : (Ico a b).card = (b - a).toNat :=
  card_intFrom ..

@[simp] theorem _root_.Prover.Nat.Icc_eq_empty {a b : ℕ} (h : b < a) : Icc a b = ∅ := by
  rw [eq_empty_iff_forall_notMem]
  simp only [mem_Icc]
  omega

@[simp] theorem _root_.Prover.Nat.Ico_self (a : ℕ) : Ico a a = ∅ := by
  rw [eq_empty_iff_forall_notMem]
  simp only [mem_Ico]
  omega

@[simp] theorem _root_.Prover.Int.Icc_eq_empty {a b : ℤ} (h : b < a) : Icc a b = ∅ := by
  rw [eq_empty_iff_forall_notMem]
  simp only [mem_Icc]
  omega

end Finset
