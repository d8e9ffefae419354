import Prover.Numbers.Rat.FieldNormNum
import Prover.Numbers.Rat.Order

/-!
# Rational numbers: all that we have
-/
