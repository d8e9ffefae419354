import Prover.Numbers.Finset.Fold

/-!
# The finite set of the numbers below `n`

`Finset.range n` is `{0, …, n - 1}`, as in `Mathlib.Data.Finset.Range`.
-/

namespace Finset

variable {m n : ℕ}

/-- The natural numbers less than `n`. -/
def range (n : ℕ) : Finset ℕ := ⟨.ofList (List.range n), List.nodup_range n⟩

@[simp] theorem mem_range : m ∈ range n ↔ m < n := List.mem_range

@[simp] theorem card_range (n : ℕ) : (range n).card = n := List.length_range

@[simp] theorem range_zero : range 0 = ∅ := rfl

@[simp] theorem range_one : range 1 = {0} := rfl

theorem range_succ : range (n + 1) = insert n (range n) := by
  ext a
  simp only [mem_range, mem_insert]
  omega

theorem notMem_range_self : ¬n ∈ range n := by simp

theorem self_mem_range_succ (n : ℕ) : n ∈ range (n + 1) := by simp

@[simp] theorem range_subset_range : range n ⊆ range m ↔ n ≤ m := by
  simp only [subset_iff, mem_range]
  exact ⟨fun h => Nat.le_of_not_lt fun h' => Nat.lt_irrefl m (h h'), fun h _ hx => Nat.lt_of_lt_of_le hx h⟩

end Finset
