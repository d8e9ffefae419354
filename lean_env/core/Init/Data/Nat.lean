prelude
import Init.Data.Nat.Basic
import Init.Data.Nat.Sub
import Init.Data.Nat.Decidable
import Init.Data.Nat.Div.Basic
import Init.Data.Nat.Div.Lemmas
import Init.Data.Nat.Dvd
import Init.Data.Nat.Dvd.Lemmas
import Init.Data.Nat.Gcd
import Init.Data.Nat.Lcm
import Init.Data.Nat.Lemmas
import Init.Data.Nat.Linear
import Init.Data.Nat.Log2
import Init.Data.Nat.MinMax
import Init.Data.Nat.Mul
import Init.Data.Nat.Pow
import Init.Data.Nat.Simproc
import Init.Data.Nat.Bitwise.Basic
import Init.Data.Nat.Bitwise.Lemmas

/-!
# Natural numbers: everything
-/
