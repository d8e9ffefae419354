prelude
import Init.Data.Int.Basic
import Init.Data.Int.Order
import Init.Data.Int.DivMod.Basic
import Init.Data.Int.DivMod.Bootstrap
import Init.Data.Int.DivMod.Lemmas
import Init.Data.Int.DivMod.Rounding
import Init.Data.Int.Gcd
import Init.Data.Int.LemmasAux
import Init.Data.Int.Mul
import Init.Data.Int.Linear
import Init.Data.Int.Cutsat
import Init.Data.Int.LinearDvd
import Init.Data.Int.LinearProducts
import Init.Data.Int.Cooper
import Init.Data.Int.OfNat
import Init.Data.Int.Pow
import Init.Data.Int.MinMax

/-!
# Integers: everything
-/
