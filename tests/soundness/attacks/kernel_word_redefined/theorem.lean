prelude
import Init.Core

def Nat.gcd (_ _ : Nat) : Nat := 0

theorem claim : False := by
  sorry
