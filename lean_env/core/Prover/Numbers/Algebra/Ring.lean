import Init

/-!
# Commutative rings

Lemmas under Mathlib's names, over core Lean's classes.
-/

set_option linter.all false
open Lean.Grind (Semiring CommSemiring Ring CommRing)

section
variable {α : Type u} [Semiring α]

theorem add_zero (a : α) : a + 0 = a := Semiring.add_zero a
theorem add_comm (a b : α) : a + b = b + a := Semiring.add_comm a b
theorem add_assoc (a b c : α) : a + b + c = a + (b + c) := Semiring.add_assoc a b c
theorem zero_add (a : α) : 0 + a = a := Semiring.zero_add a
theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a b, add_assoc]
theorem add_right_comm (a b c : α) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, add_assoc]
theorem mul_assoc (a b c : α) : a * b * c = a * (b * c) := Semiring.mul_assoc a b c
theorem mul_one (a : α) : a * 1 = a := Semiring.mul_one a
theorem one_mul (a : α) : 1 * a = a := Semiring.one_mul a
theorem mul_zero (a : α) : a * 0 = 0 := Semiring.mul_zero a
theorem zero_mul (a : α) : 0 * a = 0 := Semiring.zero_mul a
theorem mul_add (a b c : α) : a * (b + c) = a * b + a * c := Semiring.left_distrib a b c
theorem add_mul (a b c : α) : (a + b) * c = a * c + b * c := Semiring.right_distrib a b c
theorem pow_zero (a : α) : a ^ 0 = 1 := Semiring.pow_zero a
theorem pow_succ (a : α) (n : Nat) : a ^ (n + 1) = a ^ n * a := Semiring.pow_succ a n
theorem pow_one (a : α) : a ^ 1 = a := Semiring.pow_one a
theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := Semiring.pow_add a m n
theorem pow_two (a : α) : a ^ 2 = a * a := by rw [pow_succ, pow_one]
theorem sq (a : α) : a ^ 2 = a * a := pow_two a
theorem pow_three (a : α) : a ^ 3 = a * (a * a) := by rw [pow_succ, pow_two, mul_assoc]
theorem pow_succ' (a : α) (n : Nat) : a ^ (n + 1) = a * a ^ n := by
  rw [Nat.add_comm, pow_add, pow_one]
theorem pow_mul (a : α) (m : Nat) : ∀ n, a ^ (m * n) = (a ^ m) ^ n
  | 0 => by rw [pow_zero, Nat.mul_zero, pow_zero]
  | n + 1 => by rw [pow_succ, Nat.mul_add, Nat.mul_one, pow_add, pow_mul a m n]
theorem one_pow : ∀ n : Nat, (1 : α) ^ n = 1
  | 0 => pow_zero 1
  | n + 1 => by rw [pow_succ, one_pow n, mul_one]
theorem zero_pow : ∀ {n : Nat}, n ≠ 0 → (0 : α) ^ n = 0
  | 0, h => absurd rfl h
  | n + 1, _ => by rw [pow_succ, mul_zero]
theorem two_mul (a : α) : 2 * a = a + a := by
  rw [show (2 : α) = 1 + 1 from Semiring.ofNat_succ 1, add_mul, one_mul]

end

section
variable {α : Type u} [CommSemiring α]

theorem mul_comm (a b : α) : a * b = b * a := CommSemiring.mul_comm a b
theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a b, mul_assoc]
theorem mul_right_comm (a b c : α) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, mul_assoc]
theorem mul_mul_mul_comm (a b c d : α) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, mul_assoc]
theorem mul_pow (a b : α) : ∀ n : Nat, (a * b) ^ n = a ^ n * b ^ n
  | 0 => by rw [pow_zero, pow_zero, pow_zero, mul_one]
  | n + 1 => by rw [pow_succ, pow_succ, pow_succ, mul_pow a b n, mul_mul_mul_comm]
theorem add_pow_two (a b : α) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := by
  rw [pow_two, pow_two, pow_two, two_mul, add_mul, mul_add, mul_add, add_mul, mul_comm b a,
    add_assoc, add_assoc, add_assoc]
theorem add_sq (a b : α) : (a + b) ^ 2 = a ^ 2 + 2 * a * b + b ^ 2 := add_pow_two a b

end

section
variable {α : Type u} [Ring α]

theorem neg_add_cancel (a : α) : -a + a = 0 := Ring.neg_add_cancel a
theorem add_neg_cancel (a : α) : a + -a = 0 := Ring.add_neg_cancel a
theorem sub_eq_add_neg (a b : α) : a - b = a + -b := Ring.sub_eq_add_neg a b
theorem sub_self (a : α) : a - a = 0 := Ring.sub_self a
theorem neg_neg (a : α) : - -a = a := Ring.neg_neg a
theorem neg_zero : -(0 : α) = 0 := Ring.neg_zero
theorem neg_mul (a b : α) : -a * b = -(a * b) := Ring.neg_mul a b
theorem mul_neg (a b : α) : a * -b = -(a * b) := Ring.mul_neg a b
theorem neg_mul_neg (a b : α) : -a * -b = a * b := by rw [neg_mul, mul_neg, neg_neg]
theorem add_left_cancel {a b c : α} (h : a + b = a + c) : b = c := Ring.add_left_cancel h
theorem sub_eq_zero {a b : α} : a - b = 0 ↔ a = b := Ring.sub_eq_zero_iff
theorem sub_zero (a : α) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]
theorem zero_sub (a : α) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]
theorem sub_ne_zero {a b : α} : a - b ≠ 0 ↔ a ≠ b := not_congr sub_eq_zero

end

section
variable {α : Type u} [CommRing α]

theorem mul_sub (a b c : α) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, mul_add, mul_neg, ← sub_eq_add_neg]
theorem sub_mul (a b c : α) : (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, add_mul, neg_mul, ← sub_eq_add_neg]
theorem neg_add (a b : α) : -(a + b) = -a + -b := Ring.neg_add a b
theorem neg_sub (a b : α) : -(a - b) = b - a := by
  rw [sub_eq_add_neg, neg_add, neg_neg, add_comm, ← sub_eq_add_neg]
theorem neg_eq_zero {a : α} : -a = 0 ↔ a = 0 := 
  ⟨fun h => by rw [← neg_neg a, h, neg_zero], fun h => by rw [h, neg_zero]⟩
theorem add_sub_cancel_right (a b : α) : a + b - b = a := by
  rw [sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]
theorem add_sub_cancel_left (a b : α) : a + b - a = b := by rw [add_comm, add_sub_cancel_right]
theorem sub_add_cancel (a b : α) : a - b + b = a := by
  rw [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero]
theorem eq_sub_iff_add_eq {a b c : α} : a = b - c ↔ a + c = b := 
  ⟨fun h => by rw [h, sub_add_cancel], fun h => by rw [← h, add_sub_cancel_right]⟩
theorem sub_eq_iff_eq_add {a b c : α} : a - b = c ↔ a = c + b := 
  ⟨fun h => by rw [← h, sub_add_cancel], fun h => by rw [h, add_sub_cancel_right]⟩
theorem neg_sq (a : α) : (-a) ^ 2 = a ^ 2 := by rw [pow_two, pow_two, neg_mul_neg]
theorem sub_sq (a b : α) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := by
  rw [sub_eq_add_neg a b, add_pow_two, mul_neg, ← sub_eq_add_neg, neg_sq]
theorem sub_pow_two (a b : α) : (a - b) ^ 2 = a ^ 2 - 2 * a * b + b ^ 2 := sub_sq a b
theorem sq_sub_sq (a b : α) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by grobner
theorem neg_pow_two (a : α) : (-a) ^ 2 = a ^ 2 := neg_sq a
theorem mul_self_sub_mul_self (a b : α) : a * a - b * b = (a + b) * (a - b) := by
  rw [← pow_two, ← pow_two, sq_sub_sq]

end

/-- A product is 0 only if one of its factors is. -/
class NoZeroDivisors (α : Type u) [Semiring α] : Prop where
  eq_zero_or_eq_zero_of_mul_eq_zero : ∀ {a b : α}, a * b = 0 → a = 0 ∨ b = 0

section
variable {α : Type u} [Semiring α] [NoZeroDivisors α] {a b : α}

theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨NoZeroDivisors.eq_zero_or_eq_zero_of_mul_eq_zero,
    fun h => h.elim (fun k => k ▸ zero_mul b) fun k => k ▸ mul_zero a⟩
theorem mul_self_eq_zero : a * a = 0 ↔ a = 0 := mul_eq_zero.trans or_self_iff
theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h => (mul_eq_zero.1 h).elim ha hb
theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := (not_congr mul_eq_zero).trans not_or
theorem pow_eq_zero_iff : ∀ {n : Nat}, n ≠ 0 → (a ^ n = 0 ↔ a = 0)
  | 0, h => absurd rfl h
  | 1, _ => by rw [pow_one]
  | n + 2, _ => by rw [pow_succ, mul_eq_zero, pow_eq_zero_iff (Nat.succ_ne_zero n), or_self_iff]
theorem sq_eq_zero_iff : a ^ 2 = 0 ↔ a = 0 := pow_eq_zero_iff (by decide)
theorem pow_ne_zero (n : Nat) (h : a ≠ 0) : a ^ n ≠ 0 := by
  cases n with
  | zero => rw [pow_zero]; exact fun k => h (by rw [← mul_one a, k, mul_zero])
  | succ n => exact mt (pow_eq_zero_iff (Nat.succ_ne_zero n)).1 h

end

section
variable {α : Type u} [CommRing α] [NoZeroDivisors α] {a b c : α}

theorem mul_left_cancel₀ (h : a ≠ 0) (k : a * b = a * c) : b = c := by
  rw [← sub_eq_zero, ← mul_sub, mul_eq_zero] at k
  exact sub_eq_zero.1 (k.resolve_left h)
theorem mul_right_cancel₀ (h : b ≠ 0) (k : a * b = c * b) : a = c := by
  rw [mul_comm a, mul_comm c] at k; exact mul_left_cancel₀ h k
theorem mul_right_inj' (h : a ≠ 0) : a * b = a * c ↔ b = c := ⟨mul_left_cancel₀ h, fun k => k ▸ rfl⟩
theorem mul_left_inj' (h : c ≠ 0) : a * c = b * c ↔ a = b := ⟨mul_right_cancel₀ h, fun k => k ▸ rfl⟩
theorem sq_eq_sq_iff_eq_or_eq_neg : a ^ 2 = b ^ 2 ↔ a = b ∨ a = -b := by
  rw [← sub_eq_zero, sq_sub_sq, mul_eq_zero, sub_eq_zero, or_comm, ← sub_eq_zero (b := -b),
    sub_eq_add_neg a (-b), neg_neg]
theorem mul_self_eq_mul_self_iff : a * a = b * b ↔ a = b ∨ a = -b := by
  rw [← pow_two, ← pow_two, sq_eq_sq_iff_eq_or_eq_neg]

end
