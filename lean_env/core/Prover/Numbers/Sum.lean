import Prover.Numbers.BigOperators
import Prover.Numbers.Finset.Interval

/-!
# Sums over finite sets: laws

Names and statements are those of `Mathlib.Algebra.BigOperators`. Rewriting with `Finset.sum_range_succ` evaluates a
sum over `Finset.range` of a numeral.
-/

universe u v

namespace Finset

variable {ι κ : Type u} {M : Type v} {s t : Finset ι} {a : ι}

section Laws
variable [AddCommMonoid M] {f g : ι → M}

@[simp] theorem sum_empty : ∑ x ∈ (∅ : Finset ι), f x = 0 := rfl

@[simp] theorem sum_singleton (f : ι → M) (a : ι) : ∑ x ∈ {a}, f x = f a := AddCommMonoid.add_zero _

@[simp] theorem sum_insert [DecidableEq ι] (h : ¬a ∈ s) : ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x := fold_insert h

theorem sum_congr (h : s = t) (H : ∀ x, x ∈ t → f x = g x) : s.sum f = t.sum g := h ▸ fold_congr (h ▸ H)

theorem sum_add_distrib : ∑ i ∈ s, (f i + g i) = ∑ i ∈ s, f i + ∑ i ∈ s, g i :=
  Eq.trans (by rw [AddCommMonoid.add_zero]; rfl) (fold_op_distrib (b₁ := (0 : M)) (b₂ := (0 : M)))

theorem sum_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∑ a ∈ s.filter p, f a = ∑ a ∈ s, if p a then f a else 0 :=
  Prover.Finset.fold_filter AddCommMonoid.zero_add p

theorem sum_filter_add_sum_filter_not (s : Finset ι) (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∑ x ∈ s.filter p, f x + ∑ x ∈ s.filter fun x => ¬p x, f x = ∑ x ∈ s, f x :=
  Prover.Finset.fold_filter_add AddCommMonoid.zero_add p

theorem sum_image [DecidableEq ι] {s : Finset κ} {g : κ → ι}
    (H : ∀ x, x ∈ s → ∀ y, y ∈ s → g x = g y → x = y) : ∑ x ∈ s.image g, f x = ∑ x ∈ s, f (g x) :=
  Prover.Finset.fold_image H

theorem sum_comm {t : Finset κ} {f : ι → κ → M} : ∑ x ∈ s, ∑ y ∈ t, f x y = ∑ y ∈ t, ∑ x ∈ s, f x y :=
  Prover.Finset.fold_comm AddCommMonoid.zero_add

@[simp] theorem sum_const_zero : ∑ _x ∈ s, (0 : M) = 0 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [sum_insert ha, ih, AddCommMonoid.zero_add]

theorem sum_eq_zero (h : ∀ x, x ∈ s → f x = 0) : ∑ x ∈ s, f x = 0 := (sum_congr rfl h).trans sum_const_zero

@[simp] theorem sum_range_zero (f : ℕ → M) : ∑ k ∈ range 0, f k = 0 := rfl

theorem sum_range_one (f : ℕ → M) : ∑ k ∈ range 1, f k = f 0 := sum_singleton f 0

theorem sum_range_succ (f : ℕ → M) (n : ℕ) : ∑ x ∈ range (n + 1), f x = ∑ x ∈ range n, f x + f n := by
  rw [range_succ, sum_insert notMem_range_self, AddCommMonoid.add_comm]

theorem sum_range_succ' (f : ℕ → M) (n : ℕ) : ∑ k ∈ range (n + 1), f k = ∑ k ∈ range n, f (k + 1) + f 0 := by
  induction n with
  | zero => exact sum_range_succ f 0
  | succ n ih =>
    rw [sum_range_succ, ih, sum_range_succ, AddCommMonoid.add_assoc, AddCommMonoid.add_assoc,
      AddCommMonoid.add_comm (f 0)]

theorem sum_Ico_eq_sum_range (f : ℕ → M) (m n : ℕ) : ∑ i ∈ Ico m n, f i = ∑ i ∈ range (n - m), f (m + i) :=
  Prover.Finset.fold_mapInjective fun _ _ h => Nat.add_left_cancel h

theorem sum_Icc_eq_sum_range (f : ℕ → M) (m n : ℕ) : ∑ i ∈ Icc m n, f i = ∑ i ∈ range (n + 1 - m), f (m + i) :=
  Prover.Finset.fold_mapInjective fun _ _ h => Nat.add_left_cancel h

theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    ∑ k ∈ Ico a (b + 1), f k = ∑ k ∈ Ico a b, f k + f b := by
  rw [sum_Ico_eq_sum_range, sum_Ico_eq_sum_range, Nat.sub_add_comm hab, sum_range_succ, Nat.add_sub_of_le hab]

theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    ∑ k ∈ Icc a (b + 1), f k = ∑ k ∈ Icc a b, f k + f (b + 1) := sum_Ico_succ_top hab f

end Laws

section Distrib
variable {α : Type v} [NonUnitalNonAssocSemiring α]

theorem mul_sum (s : Finset ι) (f : ι → α) (b : α) : b * ∑ i ∈ s, f i = ∑ i ∈ s, b * f i := by
  have h := fold_hom (op := (· + ·)) (op' := (· + ·)) (m := (b * ·)) (b := 0) (f := f) (s := s)
    fun _ _ => NonUnitalNonAssocSemiring.left_distrib ..
  rw [NonUnitalNonAssocSemiring.mul_zero] at h
  exact h.symm

theorem sum_mul (s : Finset ι) (f : ι → α) (b : α) : (∑ i ∈ s, f i) * b = ∑ i ∈ s, f i * b := by
  have h := fold_hom (op := (· + ·)) (op' := (· + ·)) (m := (· * b)) (b := 0) (f := f) (s := s)
    fun _ _ => NonUnitalNonAssocSemiring.right_distrib ..
  rw [NonUnitalNonAssocSemiring.zero_mul] at h
  exact h.symm

end Distrib

end Finset
