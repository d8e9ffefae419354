import Prover.Numbers.Set.Lemmas

/-!
# Intervals

`Set.Icc a b` is `[a, b]`, `Set.Ioo a b` is `(a, b)`, and so on: `c` closed, `o` open, `i` infinite. Names are those of
`Mathlib.Order.Interval.Set.Basic`; Mathlib asks for a preorder where only `≤` and `<` are asked for here.
-/

universe u

namespace Set

variable {α : Type u} {a b x : α}

/-- `(a, b)`. -/
def Ioo [LT α] (a b : α) : Set α := { x | a < x ∧ x < b }

/-- `[a, b)`. -/
def Ico [LE α] [LT α] (a b : α) : Set α := { x | a ≤ x ∧ x < b }

/-- `(-∞, b)`. -/
def Iio [LT α] (b : α) : Set α := { x | x < b }

/-- `[a, b]`. -/
def Icc [LE α] (a b : α) : Set α := { x | a ≤ x ∧ x ≤ b }

/-- `(-∞, b]`. -/
def Iic [LE α] (b : α) : Set α := { x | x ≤ b }

/-- `(a, b]`. -/
def Ioc [LE α] [LT α] (a b : α) : Set α := { x | a < x ∧ x ≤ b }

/-- `[a, ∞)`. -/
def Ici [LE α] (a : α) : Set α := { x | a ≤ x }

/-- `(a, ∞)`. -/
def Ioi [LT α] (a : α) : Set α := { x | a < x }

@[simp] theorem mem_Ioo [LT α] : x ∈ Ioo a b ↔ a < x ∧ x < b := .rfl

@[simp] theorem mem_Ico [LE α] [LT α] : x ∈ Ico a b ↔ a ≤ x ∧ x < b := .rfl

@[simp] theorem mem_Iio [LT α] : x ∈ Iio b ↔ x < b := .rfl

@[simp] theorem mem_Icc [LE α] : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := .rfl

@[simp] theorem mem_Iic [LE α] : x ∈ Iic b ↔ x ≤ b := .rfl

@[simp] theorem mem_Ioc [LE α] [LT α] : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := .rfl

@[simp] theorem mem_Ici [LE α] : x ∈ Ici a ↔ a ≤ x := .rfl

@[simp] theorem mem_Ioi [LT α] : x ∈ Ioi a ↔ a < x := .rfl

end Set
