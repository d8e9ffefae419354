import Prover.Numbers.BigOperators
import Prover.Numbers.Finset.Interval

/-!
# Products over finite sets: laws

The laws of `Prover.Numbers.Sum`, for products. Names and statements are those of `Mathlib.Algebra.BigOperators`.
-/

universe u v

namespace Finset

variable {ι κ : Type u} {M : Type v} {s t : Finset ι} {a : ι}

section Laws
variable [CommMonoid M] {f g : ι → M}

@[simp] theorem prod_empty : ∏ x ∈ (∅ : Finset ι), f x = 1 := rfl

@[simp] theorem prod_singleton (f : ι → M) (a : ι) : ∏ x ∈ {a}, f x = f a := CommMonoid.mul_one _

@[simp] theorem prod_insert [DecidableEq ι] (h : ¬a ∈ s) : ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x := fold_insert h

theorem prod_congr (h : s = t) (H : ∀ x, x ∈ t → f x = g x) : s.prod f = t.prod g := h ▸ fold_congr (h ▸ H)

theorem prod_mul_distrib : ∏ i ∈ s, f i * g i = (∏ i ∈ s, f i) * ∏ i ∈ s, g i :=
  Eq.trans (by rw [CommMonoid.mul_one]; rfl) (fold_op_distrib (b₁ := (1 : M)) (b₂ := (1 : M)))

theorem prod_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∏ a ∈ s.filter p, f a = ∏ a ∈ s, if p a then f a else 1 :=
  Prover.Finset.fold_filter CommMonoid.one_mul p

theorem prod_filter_mul_prod_filter_not (s : Finset ι) (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    (∏ x ∈ s.filter p, f x) * ∏ x ∈ s.filter fun x => ¬p x, f x = ∏ x ∈ s, f x :=
  Prover.Finset.fold_filter_add CommMonoid.one_mul p

theorem prod_image [DecidableEq ι] {s : Finset κ} {g : κ → ι}
    (H : ∀ x, x ∈ s → ∀ y, y ∈ s → g x = g y → x = y) : ∏ x ∈ s.image g, f x = ∏ x ∈ s, f (g x) :=
  Prover.Finset.fold_image H

theorem prod_comm {t : Finset κ} {f : ι → κ → M} : ∏ x ∈ s, ∏ y ∈ t, f x y = ∏ y ∈ t, ∏ x ∈ s, f x y :=
  Prover.Finset.fold_comm CommMonoid.one_mul

@[simp] theorem prod_const_one : ∏ _x ∈ s, (1 : M) = 1 := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [prod_insert ha, ih, CommMonoid.one_mul]

theorem prod_eq_one (h : ∀ x, x ∈ s → f x = 1) : ∏ x ∈ s, f x = 1 := (prod_congr rfl h).trans prod_const_one

@[simp] theorem prod_range_zero (f : ℕ → M) : ∏ k ∈ range 0, f k = 1 := rfl

theorem prod_range_one (f : ℕ → M) : ∏ k ∈ range 1, f k = f 0 := prod_singleton f 0

theorem prod_range_succ (f : ℕ → M) (n : ℕ) : ∏ x ∈ range (n + 1), f x = (∏ x ∈ range n, f x) * f n := by
  rw [range_succ, prod_insert notMem_range_self, CommMonoid.mul_comm]

theorem prod_range_succ' (f : ℕ → M) (n : ℕ) : ∏ k ∈ range (n + 1), f k = (∏ k ∈ range n, f (k + 1)) * f 0 := by
  induction n with
  | zero => exact prod_range_succ f 0
  | succ n ih =>
    rw [prod_range_succ, ih, prod_range_succ, CommMonoid.mul_assoc, CommMonoid.mul_assoc,
      CommMonoid.mul_comm (f 0)]

theorem prod_Ico_eq_prod_range (f : ℕ → M) (m n : ℕ) : ∏ i ∈ Ico m n, f i = ∏ i ∈ range (n - m), f (m + i) :=
  Prover.Finset.fold_mapInjective fun _ _ h => Nat.add_left_cancel h

theorem prod_Icc_eq_prod_range (f : ℕ → M) (m n : ℕ) : ∏ i ∈ Icc m n, f i = ∏ i ∈ range (n + 1 - m), f (m + i) :=
  Prover.Finset.fold_mapInjective fun _ _ h => Nat.add_left_cancel h

theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (f : ℕ → M) :
    ∏ k ∈ Ico a (b + 1), f k = (∏ k ∈ Ico a b, f k) * f b := by
  rw [prod_Ico_eq_prod_range, prod_Ico_eq_prod_range, Nat.sub_add_comm hab, prod_range_succ, Nat.add_sub_of_le hab]

theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (f : ℕ → M) :
    ∏ k ∈ Icc a (b + 1), f k = (∏ k ∈ Icc a b, f k) * f (b + 1) := prod_Ico_succ_top hab f

end Laws

end Finset
