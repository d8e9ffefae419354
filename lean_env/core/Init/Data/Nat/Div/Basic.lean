prelude
import Init.Core.Logic

/-!
# Division and remainder of natural numbers

Division by repeated subtraction, with fuel so that the definition is structural.
The kernel evaluates `Nat.div` and `Nat.mod` on literals by itself; the definitions here agree with it:
`n / 0 = 0` and `n % 0 = n`.
-/

set_option linter.all false
set_option bootstrap.genMatcherCode false
universe u v w

def Nat.div.go (y : Nat) : Nat → Nat → Nat
  | 0, _ => 0
  | fuel+1, x => if y ≤ x then go y fuel (x - y) + 1 else 0

@[extern "lean_nat_div"] protected def Nat.div (x y : @& Nat) : Nat :=
  if 0 < y then Nat.div.go y (x+1) x else 0

instance Nat.instDiv : Div Nat := ⟨Nat.div⟩

@[extern "lean_nat_mod"] protected def Nat.mod (x y : @& Nat) : Nat := x - y * (x / y)

instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩
