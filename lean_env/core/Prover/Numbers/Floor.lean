import Prover.Numbers.Algebra.Field
import Prover.Numbers.Real.Complete

/-!
# Integer parts

`⌊a⌋` and `⌈a⌉` in ℤ, ℚ and ℝ, and `⌊a⌋₊` and `⌈a⌉₊` in ℕ, as in Mathlib.
-/

set_option linter.all false
open Std
open Lean.Grind (CommRing OrderedRing)

/-- Rings in which each element has an integer part. -/
class FloorRing (α : Type u) [CommRing α] [LE α] where
  floor : α → Int
  ceil : α → Int
  gc_coe_floor : ∀ (z : Int) (a : α), (z : α) ≤ a ↔ z ≤ floor a
  gc_ceil_coe : ∀ (a : α) (z : Int), ceil a ≤ z ↔ a ≤ (z : α)

section
variable {α : Type u} [CommRing α] [LE α] [FloorRing α]

/-- The largest integer that is at most `a`. -/
def Int.floor (a : α) : Int := FloorRing.floor a

/-- The smallest integer that is at least `a`. -/
def Int.ceil (a : α) : Int := FloorRing.ceil a

/-- `a - ⌊a⌋`. -/
def Int.fract (a : α) : α := a - Int.floor a

/-- The largest natural number that is at most `a`, which is 0 for a negative `a`. -/
def Nat.floor (a : α) : Nat := (Int.floor a).toNat

/-- The smallest natural number that is at least `a`. -/
def Nat.ceil (a : α) : Nat := (Int.ceil a).toNat

notation "⌊" a "⌋" => Int.floor a
notation "⌈" a "⌉" => Int.ceil a
notation "⌊" a "⌋₊" => Nat.floor a
notation "⌈" a "⌉₊" => Nat.ceil a

end

namespace Int
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]
  [FloorRing α] {a b : α} {z : Int}

theorem le_floor : z ≤ ⌊a⌋ ↔ (z : α) ≤ a := (FloorRing.gc_coe_floor z a).symm
theorem floor_lt : ⌊a⌋ < z ↔ a < z := by rw [← Int.not_le, le_floor, not_le]
theorem floor_le (a : α) : (⌊a⌋ : α) ≤ a := le_floor.1 (Int.le_refl _)
theorem lt_floor_add_one (a : α) : a < ⌊a⌋ + 1 := by
  have := floor_lt.1 (Int.lt_succ ⌊a⌋ : ⌊a⌋ < ⌊a⌋ + 1)
  rwa [cast_add, cast_one] at this
theorem lt_succ_floor (a : α) : a < ⌊a⌋ + 1 := lt_floor_add_one a
theorem sub_one_lt_floor (a : α) : a - 1 < ⌊a⌋ := by have := lt_floor_add_one a; grind
theorem floor_eq_iff : ⌊a⌋ = z ↔ (z : α) ≤ a ∧ a < z + 1 := by
  rw [← cast_one, ← cast_add, ← le_floor, ← floor_lt]; omega
theorem floor_intCast (z : Int) : ⌊(z : α)⌋ = z := floor_eq_iff.2 ⟨le_rfl, by grind⟩
theorem floor_natCast (n : Nat) : ⌊(n : α)⌋ = n := by rw [← cast_natCast, floor_intCast]
theorem floor_zero : ⌊(0 : α)⌋ = 0 := by rw [← cast_zero, floor_intCast]
theorem floor_one : ⌊(1 : α)⌋ = 1 := by rw [← cast_one, floor_intCast]
theorem floor_mono (h : a ≤ b) : ⌊a⌋ ≤ ⌊b⌋ := le_floor.2 (le_trans (floor_le a) h)
theorem floor_nonneg : 0 ≤ ⌊a⌋ ↔ 0 ≤ a := by rw [le_floor, cast_zero]
theorem floor_add_intCast (a : α) (z : Int) : ⌊a + z⌋ = ⌊a⌋ + z := by
  have := floor_le a; have := lt_floor_add_one a
  rw [floor_eq_iff, cast_add]; constructor <;> grind
theorem floor_sub_intCast (a : α) (z : Int) : ⌊a - z⌋ = ⌊a⌋ - z := by
  rw [sub_eq_add_neg, ← cast_neg, floor_add_intCast]; rfl
theorem floor_add_one (a : α) : ⌊a + 1⌋ = ⌊a⌋ + 1 := by rw [← floor_add_intCast, cast_one]
theorem self_sub_floor (a : α) : a - ⌊a⌋ = fract a := rfl
theorem floor_add_fract (a : α) : ⌊a⌋ + fract a = a := by rw [fract]; grind
theorem fract_nonneg (a : α) : 0 ≤ fract a := _root_.sub_nonneg.2 (floor_le a)
theorem fract_lt_one (a : α) : fract a < 1 := by have := lt_floor_add_one a; rw [fract]; grind
theorem ceil_le : ⌈a⌉ ≤ z ↔ a ≤ z := FloorRing.gc_ceil_coe a z
theorem lt_ceil : z < ⌈a⌉ ↔ (z : α) < a := by rw [← Int.not_le, ceil_le, not_le]
theorem le_ceil (a : α) : a ≤ ⌈a⌉ := ceil_le.1 (Int.le_refl _)
theorem ceil_lt_add_one (a : α) : (⌈a⌉ : α) < a + 1 := by
  have := lt_ceil.1 (by omega : ⌈a⌉ - 1 < ⌈a⌉)
  rw [cast_sub, cast_one] at this; grind
theorem ceil_eq_iff : ⌈a⌉ = z ↔ (z : α) - 1 < a ∧ a ≤ z := by
  rw [← cast_one, ← cast_sub, ← ceil_le, ← lt_ceil]; omega
theorem ceil_intCast (z : Int) : ⌈(z : α)⌉ = z := ceil_eq_iff.2 ⟨by grind, le_rfl⟩

end Int

/-- Integer parts from a function with the property of `⌊·⌋`. -/
@[reducible] def Prover.floorRing {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α]
    [IsLinearOrder α] [OrderedRing α] (f : α → Int) (h : ∀ a, (f a : α) ≤ a ∧ a < f a + 1) :
    FloorRing α where
  floor := f
  ceil a := -f (-a)
  gc_coe_floor z a := by
    have h := h a
    refine ⟨fun k => ?_, fun k => le_trans (Int.cast_le_of_le k) h.1⟩
    have := lt_of_le_of_lt k h.2
    rw [← Int.cast_one, ← Int.cast_add, Int.cast_lt] at this; omega
  gc_ceil_coe a z := by
    have h := h (-a)
    constructor
    · intro k
      have := Int.cast_le_of_le (α := α) k
      rw [Int.cast_neg] at this; grind
    · intro k
      have : ((-z : Int) : α) < ((f (-a) + 1 : Int) : α) := by
        rw [Int.cast_neg, Int.cast_add, Int.cast_one]; grind
      rw [Int.cast_lt] at this; omega

instance : FloorRing Int :=
  Prover.floorRing id fun a => by
    have : ((a : Int) : Int) = a := rfl
    exact ⟨Int.le_refl a, Int.lt_succ a⟩

instance : FloorRing ℚ := Prover.floorRing Rat.floor fun a => ⟨a.floor_le, a.lt_floor_add_one⟩

noncomputable instance : FloorRing ℝ :=
  Prover.floorRing (fun x => Classical.choose (Real.exists_floor x)) fun x =>
    Classical.choose_spec (Real.exists_floor x)
