import Prover.Notation

/-! Namespaces, sections, variables, `open`, earlier definitions: read as Lean reads them. -/

namespace Shop

structure Basket where
  apples : ℕ
  pears : ℕ

def Basket.size (b : Basket) : ℕ := b.apples + b.pears

def Basket.add (a b : Basket) : Basket :=
  ⟨a.apples + b.apples, a.pears + b.pears⟩

section
variable (a b : Basket)

theorem size_add : (a.add b).size = a.size + b.size := by
  sorry

theorem size_comm : (a.add b).size = (b.add a).size := by
  sorry

end

open Basket in
theorem size_pos (b : Basket) (h : 0 < b.apples) : 0 < size b := by
  sorry

end Shop

/-- Term mode: `sorry` stands for the whole proof. -/
theorem odd_rest (n : ℤ) : (2 * n + 1) % 2 = 1 := sorry
