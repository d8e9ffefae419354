import Prover.Numbers.Rat.Order

/-!
# Rational numbers: all that we have
-/
