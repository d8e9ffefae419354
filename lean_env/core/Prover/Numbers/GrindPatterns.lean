import Prover.Numbers.RatCast
import Prover.Numbers.Real.Sqrt
import Prover.Numbers.Real.Trigonometric

/-!
# What `grind` looks up about numbers

Facts that it adds when it sees a term, and how it rewrites decimals and integer powers.
-/

set_option linter.all false

grind_pattern Real.sqrt_nonneg => √x
grind_pattern Real.sq_sqrt => √x
grind_pattern Real.sin_sq_add_cos_sq => Real.sin x, Real.cos x
grind_pattern zpow_add_one₀ => a ^ (n + 1)

attribute [grind norm] Rat.cast_ofScientific_true

@[grind norm] theorem Prover.Rat.ofScientific_true (m e : Nat) :
    (OfScientific.ofScientific m true e : ℚ) = (m : ℚ) / 10 ^ e := rfl
