import Prover.Numbers.Rat.Lemmas

/-!
# The order of the rational numbers
-/

set_option linter.all false

namespace Rat

theorem nonneg_iff_of_mul_eq {x y k l : Int} (hk : 0 < k) (hl : 0 < l) (h : x * k = y * l) :
    0 ≤ x ↔ 0 ≤ y :=
  ⟨fun hx => Int.le_of_mul_le_mul_right (by rw [← h, Int.zero_mul]; exact Int.mul_nonneg hx (Int.le_of_lt hk)) hl,
    fun hy => Int.le_of_mul_le_mul_right (by rw [h, Int.zero_mul]; exact Int.mul_nonneg hy (Int.le_of_lt hl)) hk⟩

theorem normalize_le_normalize {n m : Int} {d e : Nat} (z : d ≠ 0) (y : e ≠ 0) :
    normalize n d z ≤ normalize m e y ↔ n * e ≤ m * d := by
  have h1 := normalize_cross n d z
  have h2 := normalize_cross m e y
  have p1 := (normalize n d z).den_int_pos
  have p2 := (normalize m e y).den_int_pos
  have z : (0 : Int) < d := by omega
  have y : (0 : Int) < e := by omega
  rw [Rat.le_iff, ← Int.sub_nonneg, ← Int.sub_nonneg (a := m * d)]
  exact nonneg_iff_of_mul_eq (Int.mul_pos z y) (Int.mul_pos p1 p2) (by grind)

protected theorem not_le {a b : ℚ} : ¬ a ≤ b ↔ b < a := Int.not_le

instance : Std.LawfulOrderLT ℚ where
  lt_iff a b := by rw [Rat.not_le]; exact ⟨fun h => ⟨Int.le_of_lt h, h⟩, And.right⟩

instance : Std.IsLinearOrder ℚ where
  le_refl a := Int.le_refl _
  le_trans a b c h k := by
    have ha := a.den_int_pos
    have hb := b.den_int_pos
    have hc := c.den_int_pos
    have h := Int.mul_le_mul_of_nonneg_right (Rat.le_iff.1 h) (Int.le_of_lt hc)
    have k := Int.mul_le_mul_of_nonneg_right (Rat.le_iff.1 k) (Int.le_of_lt ha)
    have : a.num * c.den * b.den ≤ c.num * a.den * b.den := by grind
    exact Int.le_of_mul_le_mul_right this hb
  le_antisymm a b h k := Rat.eq_iff_mul_eq_mul.2 (Int.le_antisymm h k)
  le_total a b := Int.le_total _ _

protected theorem add_le_add_right {a b : ℚ} (c : ℚ) : a ≤ b ↔ a + c ≤ b + c := by
  refine numDenCasesOn a fun n d z => ?_
  refine numDenCasesOn b fun m e y => ?_
  refine numDenCasesOn c fun l f x => ?_
  rw [normalize_add_normalize, normalize_add_normalize, normalize_le_normalize,
    normalize_le_normalize, Int.natCast_mul, Int.natCast_mul, ← Int.sub_nonneg,
    ← Int.sub_nonneg (a := (_ + _) * _)]
  have z : (0 : Int) < d := by omega
  have y : (0 : Int) < e := by omega
  have x : (0 : Int) < f := by omega
  exact nonneg_iff_of_mul_eq (Int.mul_pos x x) Int.one_pos (by grind)

protected theorem mul_pos {a b : ℚ} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  have pos : ∀ {x : ℚ}, 0 < x ↔ 0 < x.num := fun {x} => by
    rw [Rat.lt_iff, show (0 : ℚ).num = 0 from rfl, show ((0 : ℚ).den : Int) = 1 from rfl]; omega
  rw [pos] at *
  have h := normalize_cross (a.num * b.num) (a.den * b.den) (Nat.mul_ne_zero a.den_nz b.den_nz)
  have p := Int.mul_pos a.den_int_pos b.den_int_pos
  have h1 : (0 : Int) * (a.den * b.den : Int) < (a * b).num * (a.den * b.den : Int) := by
    rw [← Int.natCast_mul]
    rw [Int.zero_mul]
    refine Eq.subst (motive := fun x => 0 < x) h.symm ?_
    exact Int.mul_pos (Int.mul_pos ha hb) (a * b).den_int_pos
  exact Int.lt_of_mul_lt_mul_right h1 (Int.le_of_lt p)

protected theorem sub_pos {a b : ℚ} : 0 < b - a ↔ a < b := by
  rw [← Rat.not_le, ← Rat.not_le, Rat.add_le_add_right a, show b - a + a = b by grind,
    show 0 + a = a by grind]

protected theorem mul_lt_mul_left {a b c : ℚ} (h : a < b) (hc : 0 < c) : c * a < c * b := by
  have := Rat.mul_pos hc (Rat.sub_pos.2 h)
  rw [show c * (b - a) = c * b - c * a by grind] at this
  exact Rat.sub_pos.1 this

instance : Lean.Grind.OrderedRing ℚ where
  add_le_left_iff c := Rat.add_le_add_right c
  zero_lt_one := by decide
  mul_lt_mul_of_pos_left := Rat.mul_lt_mul_left
  mul_lt_mul_of_pos_right {a b c} h hc := by
    rw [Lean.Grind.CommSemiring.mul_comm a, Lean.Grind.CommSemiring.mul_comm b]
    exact Rat.mul_lt_mul_left h hc

end Rat
