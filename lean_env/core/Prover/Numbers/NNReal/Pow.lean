import Prover.Numbers.NNReal.Basic
import Prover.Numbers.Real.Pow

/-!
# Powers of numbers of ℝ≥0 with real and integer exponents
-/

set_option linter.all false

namespace NNReal

/-- `x ^ y` for a real `y`. -/
noncomputable def rpow (x : NNReal) (y : ℝ) : NNReal := ⟨(x : ℝ) ^ y, Real.rpow_nonneg x.coe_nonneg y⟩

noncomputable instance : Pow NNReal ℝ := ⟨rpow⟩
noncomputable instance : Pow NNReal ℤ := ⟨fun x n => Real.toNNReal ((x : ℝ) ^ n)⟩

@[simp, norm_cast] theorem coe_rpow (x : NNReal) (y : ℝ) : ((x ^ y : NNReal) : ℝ) = (x : ℝ) ^ y := rfl
theorem rpow_zero (x : NNReal) : x ^ (0 : ℝ) = 1 := NNReal.eq (Real.rpow_zero x)
theorem zero_rpow {y : ℝ} (h : y ≠ 0) : (0 : NNReal) ^ y = 0 := NNReal.eq (Real.zero_rpow h)
theorem rpow_natCast (x : NNReal) (n : Nat) : x ^ (n : ℝ) = x ^ n := NNReal.eq (Real.rpow_natCast x n)
theorem rpow_one (x : NNReal) : x ^ (1 : ℝ) = x := NNReal.eq (Real.rpow_one x)
theorem rpow_mul (x : NNReal) (y z : ℝ) : x ^ (y * z) = (x ^ y) ^ z := NNReal.eq (Real.rpow_mul x.coe_nonneg y z)
theorem mul_rpow {x y : NNReal} {z : ℝ} : (x * y) ^ z = x ^ z * y ^ z :=
  NNReal.eq (Real.mul_rpow x.coe_nonneg y.coe_nonneg)
theorem sqrt_eq_rpow (x : NNReal) : sqrt x = x ^ (1 / 2 : ℝ) := NNReal.eq (Real.sqrt_eq_rpow x)
theorem one_rpow (y : ℝ) : (1 : NNReal) ^ y = 1 := NNReal.eq (Real.one_rpow y)

@[simp, norm_cast] theorem coe_zpow (x : NNReal) (n : ℤ) : ((x ^ n : NNReal) : ℝ) = (x : ℝ) ^ n :=
  Real.coe_toNNReal _ (zpow_nonneg x.coe_nonneg n)

end NNReal
