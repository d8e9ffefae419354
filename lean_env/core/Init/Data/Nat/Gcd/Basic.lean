prelude
import Init.Data.Nat.Div.Basic

/-!
# The greatest common divisor: definition
-/

set_option linter.all false
set_option bootstrap.genMatcherCode false
universe u v w

def Nat.gcd.go : Nat → Nat → Nat → Nat
  | 0, _, n => n
  | fuel+1, m, n => if m = 0 then n else go fuel (n % m) m

@[extern "lean_nat_gcd"] def Nat.gcd (m n : @& Nat) : Nat := Nat.gcd.go (m+1) m n
