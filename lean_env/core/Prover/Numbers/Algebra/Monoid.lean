import Prover.Notation

/-!
# Commutative monoids

What sums and products over finite sets ask of their values, under Mathlib's names: `AddCommMonoid` and `CommMonoid`,
and `NonUnitalNonAssocSemiring` where both meet. Every (commutative) semiring of `grind` is an instance, and so is `ℕ`.
-/

universe u

/-- A commutative addition with a zero. -/
class AddCommMonoid (M : Type u) extends Add M, Zero M where
  protected add_assoc : ∀ a b c : M, a + b + c = a + (b + c)
  protected zero_add : ∀ a : M, 0 + a = a
  protected add_zero : ∀ a : M, a + 0 = a
  protected add_comm : ∀ a b : M, a + b = b + a

/-- A commutative multiplication with a one. -/
class CommMonoid (M : Type u) extends Mul M, One M where
  protected mul_assoc : ∀ a b c : M, a * b * c = a * (b * c)
  protected one_mul : ∀ a : M, 1 * a = a
  protected mul_one : ∀ a : M, a * 1 = a
  protected mul_comm : ∀ a b : M, a * b = b * a

/-- An addition as in `AddCommMonoid`, and a multiplication that distributes over it. -/
class NonUnitalNonAssocSemiring (α : Type u) extends AddCommMonoid α, Mul α where
  protected left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  protected right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  protected zero_mul : ∀ a : α, 0 * a = 0
  protected mul_zero : ∀ a : α, a * 0 = 0

instance (priority := low) {α : Type u} [Lean.Grind.Semiring α] : NonUnitalNonAssocSemiring α where
  zero := 0
  add_assoc := Lean.Grind.Semiring.add_assoc
  zero_add a := (Lean.Grind.Semiring.add_comm 0 a).trans (Lean.Grind.Semiring.add_zero a)
  add_zero := Lean.Grind.Semiring.add_zero
  add_comm := Lean.Grind.Semiring.add_comm
  left_distrib := Lean.Grind.Semiring.left_distrib
  right_distrib := Lean.Grind.Semiring.right_distrib
  zero_mul := Lean.Grind.Semiring.zero_mul
  mul_zero := Lean.Grind.Semiring.mul_zero

instance (priority := low) {α : Type u} [Lean.Grind.CommSemiring α] : CommMonoid α where
  one := 1
  mul_assoc := Lean.Grind.Semiring.mul_assoc
  one_mul := Lean.Grind.Semiring.one_mul
  mul_one := Lean.Grind.Semiring.mul_one
  mul_comm := Lean.Grind.CommSemiring.mul_comm

instance : NonUnitalNonAssocSemiring ℕ where
  add_assoc := Nat.add_assoc
  zero_add := Nat.zero_add
  add_zero := Nat.add_zero
  add_comm := Nat.add_comm
  left_distrib := Nat.mul_add
  right_distrib := Nat.add_mul
  zero_mul := Nat.zero_mul
  mul_zero := Nat.mul_zero

instance : CommMonoid ℕ where
  one := 1
  mul_assoc := Nat.mul_assoc
  one_mul := Nat.one_mul
  mul_one := Nat.mul_one
  mul_comm := Nat.mul_comm

instance {M : Type u} [AddCommMonoid M] : Std.Commutative (α := M) (· + ·) := ⟨AddCommMonoid.add_comm⟩
instance {M : Type u} [AddCommMonoid M] : Std.Associative (α := M) (· + ·) := ⟨AddCommMonoid.add_assoc⟩
instance {M : Type u} [CommMonoid M] : Std.Commutative (α := M) (· * ·) := ⟨CommMonoid.mul_comm⟩
instance {M : Type u} [CommMonoid M] : Std.Associative (α := M) (· * ·) := ⟨CommMonoid.mul_assoc⟩
