prelude
import Init.Core.BEq
import Init.Data.Nat.Div.Basic

/-!
# Natural numbers: operations on binary digits

The kernel evaluates `land`, `lor`, `xor`, `shiftLeft` and `shiftRight` on literals by itself. The
definitions here compute the same functions: `Init.Data.Nat.Bitwise.Lemmas` proves that each digit of
the result is what it should be.
-/

set_option linter.all false

/-- `Nat.bitwise` with fuel: combines the lowest digits, then recurses on the halves. -/
def Prover.Nat.bitwiseFuel (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | 0, _, _ => 0
  | fuel + 1, n, m =>
    if n = 0 then (if f false true = true then m else 0)
    else if m = 0 then (if f true false = true then n else 0)
    else if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true then
      2 * bitwiseFuel f fuel (n / 2) (m / 2) + 1
    else 2 * bitwiseFuel f fuel (n / 2) (m / 2)

namespace Nat

/-- Applies `f` to each pair of binary digits. `f false false` should be `false`. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := Prover.Nat.bitwiseFuel f (n + 1) n m

/-- Bitwise "and", written `&&&`. -/
@[extern "lean_nat_land"] def land : @& Nat → @& Nat → Nat := bitwise and

/-- Bitwise "or", written `|||`. -/
@[extern "lean_nat_lor"] def lor : @& Nat → @& Nat → Nat := bitwise or

/-- Bitwise "exclusive or", written `^^^`. -/
@[extern "lean_nat_lxor"] def xor : @& Nat → @& Nat → Nat := bitwise bne

/-- `shiftLeft n k = n * 2 ^ k`, written `n <<< k`. -/
@[extern "lean_nat_shiftl"] def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

/-- `shiftRight n k = n / 2 ^ k`, written `n >>> k`. -/
@[extern "lean_nat_shiftr"] def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

instance instAndOp : AndOp Nat := ⟨Nat.land⟩
instance instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩
instance instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩

/-- The binary digit at position `n`, counted from the lowest. -/
def testBit (m n : Nat) : Bool := decide (m >>> n % 2 = 1)

end Nat
