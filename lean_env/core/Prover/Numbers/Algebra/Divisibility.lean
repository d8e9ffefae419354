import Prover.Numbers.Nat.Prime
import Prover.Numbers.Nat.Sqrt

/-!
# Divisibility in general

`IsSquare`, `Squarefree`, `IsCoprime`, and `gcd` and `lcm` without a namespace: Mathlib's notions for rings and monoids.
-/

universe u

/-- `a` is the square of something. -/
def IsSquare {α : Type u} [Mul α] (a : α) : Prop := ∃ r, a = r * r

/-- Only squares of units divide `r`. -/
def Squarefree {R : Type u} [CommMonoid R] [Dvd R] (r : R) : Prop := ∀ x : R, x * x ∣ r → IsUnit x

/-- Some combination of `a` and `b` is one. Mathlib asks for a commutative semiring where only the operations are asked
for here. -/
def IsCoprime {R : Type u} [Add R] [Mul R] [OfNat R 1] (x y : R) : Prop := ∃ a b, a * x + b * y = 1

/-- Greatest common divisors and least common multiples. In Mathlib they are determined up to units; the instances
here, `ℕ` and `ℤ`, are those that are not negative, as Mathlib's are. -/
class GCDMonoid (α : Type u) [Dvd α] where
  /-- A greatest common divisor. -/
  gcd : α → α → α
  /-- A least common multiple. -/
  lcm : α → α → α
  gcd_dvd_left : ∀ a b, gcd a b ∣ a
  gcd_dvd_right : ∀ a b, gcd a b ∣ b
  dvd_gcd : ∀ {a b c}, a ∣ c → a ∣ b → a ∣ gcd c b

export GCDMonoid (gcd lcm)

instance : GCDMonoid ℕ where
  gcd := Nat.gcd
  lcm := Nat.lcm
  gcd_dvd_left := Nat.gcd_dvd_left
  gcd_dvd_right := Nat.gcd_dvd_right
  dvd_gcd := Nat.dvd_gcd

instance : GCDMonoid ℤ where
  gcd a b := Int.gcd a b
  lcm a b := Int.lcm a b
  gcd_dvd_left _ _ := Int.gcd_dvd_left ..
  gcd_dvd_right _ _ := Int.gcd_dvd_right ..
  dvd_gcd h h' := Int.dvd_coe_gcd h h'

theorem gcd_eq_nat_gcd (m n : ℕ) : gcd m n = Nat.gcd m n := rfl

theorem lcm_eq_nat_lcm (m n : ℕ) : lcm m n = Nat.lcm m n := rfl

theorem Nat.isSquare_iff {n : ℕ} : IsSquare n ↔ Nat.sqrt n * Nat.sqrt n = n :=
  ⟨fun ⟨r, h⟩ => by rw [h, Nat.sqrt_eq], fun h => ⟨_, h.symm⟩⟩

instance (n : ℕ) : Decidable (IsSquare n) := decidable_of_iff' _ Nat.isSquare_iff

instance (n : ℤ) : Decidable (IsSquare n) :=
  decidable_of_iff (0 ≤ n ∧ IsSquare n.toNat) <| by
    constructor
    · rintro ⟨h, r, e⟩
      exact ⟨r, by rw [← Int.natCast_mul, ← e, Int.toNat_of_nonneg h]⟩
    · rintro ⟨r, rfl⟩
      refine ⟨Prover.Int.mul_self_nonneg r, r.natAbs, ?_⟩
      rw [← Int.natAbs_mul_self]
      rfl
