import Prover.Numbers.Finset.Interval
import Prover.Numbers.Product
import Prover.Numbers.Sum

/-!
# Sums and products of numbers

Constants, differences, quotients, casts, and the first powers. Names and statements are those of Mathlib, except in
the namespace `Prover`: Mathlib states the sum of a constant with scalar multiplication, which we have not.
-/

universe u v

namespace Prover.Finset

variable {ι : Type u} {s : Finset ι}

@[simp] theorem sum_const_nat (s : Finset ι) (c : ℕ) : ∑ _x ∈ s, c = s.card * c := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (Nat.zero_mul c).symm
  | insert a s ha ih => rw [Finset.sum_insert ha, Finset.card_insert_of_notMem ha, ih, Nat.add_mul, Nat.one_mul, Nat.add_comm]

@[simp] theorem prod_const_nat (s : Finset ι) (c : ℕ) : ∏ _x ∈ s, c = c ^ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [Finset.prod_insert ha, Finset.card_insert_of_notMem ha, ih, Nat.pow_succ, Nat.mul_comm]

variable {α : Type v} [Lean.Grind.CommSemiring α]

@[simp] theorem sum_const (s : Finset ι) (c : α) : ∑ _x ∈ s, c = (s.card : α) * c := by
  classical
  induction s using Finset.induction_on with
  | empty =>
    show (0 : α) = ((0 : ℕ) : α) * c
    rw [Lean.Grind.Semiring.natCast_zero, Lean.Grind.Semiring.zero_mul]
  | insert a s ha ih =>
    rw [Finset.sum_insert ha, Finset.card_insert_of_notMem ha, ih, Lean.Grind.Semiring.natCast_succ,
      Lean.Grind.Semiring.right_distrib, Lean.Grind.Semiring.one_mul]
    exact Lean.Grind.Semiring.add_comm _ _

@[simp] theorem prod_const (s : Finset ι) (c : α) : ∏ _x ∈ s, c = c ^ s.card := by
  classical
  induction s using Finset.induction_on with
  | empty => exact (Lean.Grind.Semiring.pow_zero c).symm
  | insert a s ha ih =>
    rw [Finset.prod_insert ha, Finset.card_insert_of_notMem ha, ih, Lean.Grind.Semiring.pow_succ]
    exact Lean.Grind.CommSemiring.mul_comm _ _

end Prover.Finset

namespace Nat

variable {ι : Type u} {α : Type v} [Lean.Grind.CommSemiring α]

@[simp, norm_cast] theorem cast_sum (s : Finset ι) (f : ι → ℕ) : ((∑ x ∈ s, f x : ℕ) : α) = ∑ x ∈ s, (f x : α) := by
  have h := Finset.fold_hom (op := (· + ·)) (op' := (· + ·)) (m := fun n : ℕ => (n : α)) (b := 0) (f := f) (s := s)
    Lean.Grind.Semiring.natCast_add
  rw [Lean.Grind.Semiring.natCast_zero] at h
  exact h.symm

@[simp, norm_cast] theorem cast_prod (s : Finset ι) (f : ι → ℕ) : ((∏ x ∈ s, f x : ℕ) : α) = ∏ x ∈ s, (f x : α) := by
  have h := Finset.fold_hom (op := (· * ·)) (op' := (· * ·)) (m := fun n : ℕ => (n : α)) (b := 1) (f := f) (s := s)
    Lean.Grind.Semiring.natCast_mul
  rw [Lean.Grind.Semiring.natCast_one] at h
  exact h.symm

end Nat

namespace Finset

variable {ι : Type u} {s : Finset ι}

section
variable {α : Type v} [Lean.Grind.CommRing α] {f g : ι → α}

theorem sum_neg_distrib : ∑ i ∈ s, -f i = -∑ i ∈ s, f i := by
  have h := mul_sum s f (-1)
  simp only [Lean.Grind.Ring.neg_mul, Lean.Grind.Semiring.one_mul] at h
  exact h.symm

theorem sum_sub_distrib : ∑ i ∈ s, (f i - g i) = ∑ i ∈ s, f i - ∑ i ∈ s, g i := by
  simp only [Lean.Grind.Ring.sub_eq_add_neg]
  rw [← sum_neg_distrib]
  exact sum_add_distrib

end

theorem card_eq_sum_ones (s : Finset ι) : s.card = ∑ _x ∈ s, 1 := by simp

theorem card_filter (p : ι → Prop) [DecidablePred p] (s : Finset ι) :
    (s.filter p).card = ∑ i ∈ s, if p i then 1 else 0 := by
  rw [card_eq_sum_ones, sum_filter]

theorem dvd_sum {f : ι → ℕ} {a : ℕ} (h : ∀ x, x ∈ s → a ∣ f x) : a ∣ ∑ x ∈ s, f x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.dvd_zero a
  | insert x s hx ih =>
    rw [sum_insert hx]
    exact Nat.dvd_add (h x (mem_insert_self x s)) (ih fun i hi => h i (mem_insert_of_mem hi))

theorem dvd_prod_of_mem {f : ι → ℕ} {a : ι} (h : a ∈ s) : f a ∣ ∏ i ∈ s, f i := by
  classical
  have e : s = insert a (s.erase a) := ext fun x => by
    by_cases h' : x = a <;> simp [h', h]
  rw [e, prod_insert (by simp)]
  exact Nat.dvd_mul_right _ _

theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih]
    cases n with
    | zero => rfl
    | succ n => simp only [Nat.add_sub_cancel, Nat.mul_add, Nat.add_mul]; omega

theorem sum_range_id (n : ℕ) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  rw [← sum_range_id_mul_two, Nat.mul_div_cancel _ Nat.two_pos]

end Finset
