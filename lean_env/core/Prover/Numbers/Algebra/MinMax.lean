import Prover.Numbers.Algebra.OrderedRing

/-!
# Minimum, maximum and absolute value
-/

set_option linter.all false

namespace Std

/-- `max a b` is `a` or `b`, and it is the least upper bound of both. -/
class LawfulOrderMax (α : Type u) [Max α] [LE α] : Prop where
  max_le_iff : ∀ a b c : α, max a b ≤ c ↔ a ≤ c ∧ b ≤ c
  max_eq_or : ∀ a b : α, max a b = a ∨ max a b = b

/-- `min a b` is `a` or `b`, and it is the greatest lower bound of both. -/
class LawfulOrderMin (α : Type u) [Min α] [LE α] : Prop where
  le_min_iff : ∀ a b c : α, a ≤ min b c ↔ a ≤ b ∧ a ≤ c
  min_eq_or : ∀ a b : α, min a b = a ∨ min a b = b

end Std

open Std
open Lean.Grind (CommRing OrderedRing)

theorem Prover.lawfulOrderMax {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [Max α]
    [DecidableLE α] (h : ∀ a b : α, max a b = if a ≤ b then b else a) : LawfulOrderMax α where
  max_le_iff a b c := by
    rw [h]; split
    · exact ⟨fun k => ⟨le_trans ‹_› k, k⟩, And.right⟩
    · exact ⟨fun k => ⟨k, le_trans (le_of_lt (not_le.1 ‹_›)) k⟩, And.left⟩
  max_eq_or a b := by
    rw [h]; split
    · exact .inr rfl
    · exact .inl rfl

theorem Prover.lawfulOrderMin {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [Min α]
    [DecidableLE α] (h : ∀ a b : α, min a b = if a ≤ b then a else b) : LawfulOrderMin α where
  le_min_iff a b c := by
    rw [h]; split
    · exact ⟨fun k => ⟨k, le_trans k ‹_›⟩, And.left⟩
    · exact ⟨fun k => ⟨le_trans k (le_of_lt (not_le.1 ‹_›)), k⟩, And.right⟩
  min_eq_or a b := by
    rw [h]; split
    · exact .inl rfl
    · exact .inr rfl

instance : LawfulOrderMax Int := Prover.lawfulOrderMax fun _ _ => rfl
instance : LawfulOrderMin Int := Prover.lawfulOrderMin fun _ _ => rfl

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] {a b c : α}

section
variable [Max α] [LawfulOrderMax α]

theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := LawfulOrderMax.max_le_iff a b c
theorem max_le (h : a ≤ c) (h' : b ≤ c) : max a b ≤ c := max_le_iff.2 ⟨h, h'⟩
theorem le_max_left (a b : α) : a ≤ max a b := (max_le_iff.1 le_rfl).1
theorem le_max_right (a b : α) : b ≤ max a b := (max_le_iff.1 le_rfl).2
theorem max_choice (a b : α) : max a b = a ∨ max a b = b := LawfulOrderMax.max_eq_or a b
theorem max_eq_left (h : b ≤ a) : max a b = a := le_antisymm (max_le le_rfl h) (le_max_left a b)
theorem max_eq_right (h : a ≤ b) : max a b = b := le_antisymm (max_le h le_rfl) (le_max_right a b)
theorem max_comm (a b : α) : max a b = max b a :=
  le_antisymm (max_le (le_max_right b a) (le_max_left b a)) (max_le (le_max_right a b) (le_max_left a b))
theorem max_self (a : α) : max a a = a := max_eq_left le_rfl
theorem le_max_iff : a ≤ max b c ↔ a ≤ b ∨ a ≤ c :=
  ⟨fun h => by rcases max_choice b c with k | k <;> rw [k] at h <;> simp only [h, true_or, or_true],
    fun h => h.elim (fun k => le_trans k (le_max_left b c)) fun k => le_trans k (le_max_right b c)⟩
theorem max_lt_iff : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨lt_of_le_of_lt (le_max_left a b) h, lt_of_le_of_lt (le_max_right a b) h⟩,
    fun h => by rcases max_choice a b with k | k <;> simp only [k, h]⟩
theorem max_def [DecidableLE α] (a b : α) : max a b = if a ≤ b then b else a := by
  split
  · exact max_eq_right ‹_›
  · exact max_eq_left (le_of_lt (not_le.1 ‹_›))

end

section
variable [Min α] [LawfulOrderMin α]

theorem le_min_iff : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := LawfulOrderMin.le_min_iff a b c
theorem le_min (h : a ≤ b) (h' : a ≤ c) : a ≤ min b c := le_min_iff.2 ⟨h, h'⟩
theorem min_le_left (a b : α) : min a b ≤ a := (le_min_iff.1 le_rfl).1
theorem min_le_right (a b : α) : min a b ≤ b := (le_min_iff.1 le_rfl).2
theorem min_choice (a b : α) : min a b = a ∨ min a b = b := LawfulOrderMin.min_eq_or a b
theorem min_eq_left (h : a ≤ b) : min a b = a := le_antisymm (min_le_left a b) (le_min le_rfl h)
theorem min_eq_right (h : b ≤ a) : min a b = b := le_antisymm (min_le_right a b) (le_min h le_rfl)
theorem min_comm (a b : α) : min a b = min b a :=
  le_antisymm (le_min (min_le_right a b) (min_le_left a b)) (le_min (min_le_right b a) (min_le_left b a))
theorem min_self (a : α) : min a a = a := min_eq_left le_rfl
theorem min_le_iff : min a b ≤ c ↔ a ≤ c ∨ b ≤ c :=
  ⟨fun h => by rcases min_choice a b with k | k <;> rw [k] at h <;> simp only [h, true_or, or_true],
    fun h => h.elim (le_trans (min_le_left a b)) (le_trans (min_le_right a b))⟩
theorem lt_min_iff : a < min b c ↔ a < b ∧ a < c :=
  ⟨fun h => ⟨lt_of_lt_of_le h (min_le_left b c), lt_of_lt_of_le h (min_le_right b c)⟩,
    fun h => by rcases min_choice b c with k | k <;> simp only [k, h]⟩
theorem min_def [DecidableLE α] (a b : α) : min a b = if a ≤ b then a else b := by
  split
  · exact min_eq_left ‹_›
  · exact min_eq_right (le_of_lt (not_le.1 ‹_›))

end
end

/-- The absolute value: the larger of `a` and `-a`. -/
def abs {α : Type u} [Neg α] [Max α] (a : α) : α := max a (-a)

/-- `|a|` is the absolute value of `a`. -/
macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)

@[app_unexpander abs] def Prover.unexpandAbs : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `(|$a|)
  | _ => throw ()

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α]
  [Max α] [LawfulOrderMax α] {a b c : α}

theorem le_abs_self (a : α) : a ≤ |a| := le_max_left _ _
theorem neg_le_abs (a : α) : -a ≤ |a| := le_max_right _ _
theorem abs_choice (a : α) : |a| = a ∨ |a| = -a := max_choice _ _
theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a := max_eq_left (le_trans (neg_nonpos.2 h) h)
theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg h.le
theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := max_eq_right (le_trans h (neg_nonneg.2 h))
theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos h.le
theorem abs_nonneg (a : α) : 0 ≤ |a| :=
  (le_total 0 a).elim (fun h => le_trans h (le_abs_self a)) fun h => le_trans (neg_nonneg.2 h) (neg_le_abs a)
theorem abs_cases (a : α) : |a| = a ∧ 0 ≤ a ∨ |a| = -a ∧ a < 0 := by
  rcases le_or_gt 0 a with h | h
  · exact .inl ⟨abs_of_nonneg h, h⟩
  · exact .inr ⟨abs_of_neg h, h⟩
theorem abs_zero : |(0 : α)| = 0 := abs_of_nonneg le_rfl
theorem abs_one : |(1 : α)| = 1 := abs_of_nonneg zero_le_one
theorem abs_neg (a : α) : |-a| = |a| := by
  show max (-a) (- -a) = max a (-a); rw [neg_neg, max_comm]
theorem abs_sub_comm (a b : α) : |a - b| = |b - a| := by rw [← abs_neg, neg_sub]
theorem abs_eq_zero : |a| = 0 ↔ a = 0 :=
  ⟨fun h => le_antisymm (le_trans (le_abs_self a) (le_of_eq h))
    (neg_nonpos.1 (le_trans (neg_le_abs a) (le_of_eq h))), fun h => by rw [h, abs_zero]⟩
theorem abs_pos : 0 < |a| ↔ a ≠ 0 :=
  ⟨fun h k => by rw [k, abs_zero] at h; exact lt_irrefl _ h,
    fun h => (abs_nonneg a).lt_of_ne fun k => h (abs_eq_zero.1 k.symm)⟩
theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by
  refine max_le_iff.trans (and_comm.trans (and_congr_left fun _ => ?_))
  rw [← neg_le_neg_iff, neg_neg]
theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by
  refine max_lt_iff.trans (and_comm.trans (and_congr_left fun _ => ?_))
  rw [← neg_lt_neg_iff, neg_neg]
theorem le_abs : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := le_max_iff
theorem abs_eq (h : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b :=
  ⟨fun k => (abs_choice a).imp (fun l => l.symm.trans k) fun l => by rw [← k, l, neg_neg],
    fun k => k.elim (fun k => by rw [k, abs_of_nonneg h]) fun k => by rw [k, abs_neg, abs_of_nonneg h]⟩
theorem abs_mul (a b : α) : |a * b| = |a| * |b| := by
  rcases abs_cases a with h | h <;> rcases abs_cases b with k | k <;> rw [h.1, k.1]
  · exact abs_of_nonneg (mul_nonneg h.2 k.2)
  · rw [abs_of_nonpos (mul_nonpos_of_nonneg_of_nonpos h.2 k.2.le), mul_neg]
  · rw [abs_of_nonpos (mul_nonpos_of_nonpos_of_nonneg h.2.le k.2), neg_mul]
  · rw [abs_of_pos (mul_pos_of_neg_of_neg h.2 k.2), neg_mul_neg]
theorem abs_mul_abs_self (a : α) : |a| * |a| = a * a := by
  rcases abs_choice a with h | h <;> rw [h]; exact neg_mul_neg a a
theorem abs_mul_self (a : α) : |a * a| = a * a := abs_of_nonneg (mul_self_nonneg a)
theorem sq_abs (a : α) : |a| ^ 2 = a ^ 2 := by rw [pow_two, pow_two, abs_mul_abs_self]
theorem abs_sq (a : α) : |a ^ 2| = a ^ 2 := abs_of_nonneg (sq_nonneg a)
theorem abs_add_le (a b : α) : |a + b| ≤ |a| + |b| :=
  max_le (add_le_add (le_abs_self a) (le_abs_self b))
    (by rw [neg_add]; exact add_le_add (neg_le_abs a) (neg_le_abs b))
theorem abs_add (a b : α) : |a + b| ≤ |a| + |b| := abs_add_le a b
theorem abs_sub_abs_le_abs_sub (a b : α) : |a| - |b| ≤ |a - b| := by
  have := abs_add_le (a - b) b; rw [sub_add_cancel] at this; exact sub_le_iff_le_add.2 this
theorem abs_le_abs (h : a ≤ b) (h' : -a ≤ b) : |a| ≤ |b| := le_trans (max_le h h') (le_abs_self b)
theorem sq_lt_sq : a ^ 2 < b ^ 2 ↔ |a| < |b| := by
  rw [← sq_abs a, ← sq_abs b]
  exact ⟨fun h => lt_of_not_ge fun k => not_le_of_gt h (pow_le_pow_left₀ (abs_nonneg b) k 2),
    fun h => pow_lt_pow_left₀ h (abs_nonneg a) (by decide)⟩
theorem sq_le_sq : a ^ 2 ≤ b ^ 2 ↔ |a| ≤ |b| := by rw [← not_lt, sq_lt_sq, not_lt]
theorem sq_eq_sq_iff_abs_eq_abs (a b : α) : a ^ 2 = b ^ 2 ↔ |a| = |b| := by
  rw [le_antisymm_iff, sq_le_sq, sq_le_sq, ← le_antisymm_iff]

end

/-! `grind` splits the cases of minimum, maximum and absolute value. -/

grind_pattern max_def => max a b
grind_pattern min_def => min a b
grind_pattern abs_cases => |a|
