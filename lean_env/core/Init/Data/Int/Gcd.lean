prelude
import Init.Data.Int.DivMod.Lemmas
import Init.Data.Nat.Lcm

/-!
# Integers: greatest common divisor
-/

set_option linter.all false

namespace Int

/-- The greatest common divisor, a natural number. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

/-- The least common multiple, a natural number. -/
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs

theorem gcd_def (m n : Int) : gcd m n = m.natAbs.gcd n.natAbs := rfl

@[simp] theorem gcd_natCast_natCast (m n : Nat) : gcd (m : Int) (n : Int) = Nat.gcd m n := rfl

theorem gcd_comm (m n : Int) : gcd m n = gcd n m := Nat.gcd_comm _ _

@[simp] theorem gcd_zero_right (m : Int) : gcd m 0 = natAbs m := Nat.gcd_zero_right _

@[simp] theorem gcd_zero_left (m : Int) : gcd 0 m = natAbs m := Nat.gcd_zero_left _

@[simp] theorem gcd_self {m : Int} : gcd m m = natAbs m := Nat.gcd_self _

@[simp] theorem gcd_neg {m n : Int} : gcd m (-n) = gcd m n := by rw [gcd_def, gcd_def, natAbs_neg]

@[simp] theorem neg_gcd {m n : Int} : gcd (-m) n = gcd m n := by rw [gcd_def, gcd_def, natAbs_neg]

theorem gcd_dvd_left (m n : Int) : (gcd m n : Int) ∣ m := by
  rw [← natAbs_dvd_natAbs]
  exact Nat.gcd_dvd_left _ _

theorem gcd_dvd_right (m n : Int) : (gcd m n : Int) ∣ n := by
  rw [← natAbs_dvd_natAbs]
  exact Nat.gcd_dvd_right _ _

theorem dvd_coe_gcd {a b c : Int} (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) := by
  rw [← natAbs_dvd_natAbs] at *
  exact Nat.dvd_gcd ha hb

theorem gcd_eq_zero_iff {a b : Int} : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  rw [gcd_def, Nat.gcd_eq_zero_iff, natAbs_eq_zero, natAbs_eq_zero]

end Int
