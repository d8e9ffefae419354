prelude
import Init.Data.Cast
import Init.Data.Int.Basic
import Init.Data.Nat.Div.Basic

/-!
# Integer division and remainder: definitions

`/` and `%` round so that the remainder is never negative (the convention `E` of Daan Leijen, 2001).
-/

set_option linter.all false
set_option bootstrap.genMatcherCode false
universe u v w

namespace Int

@[extern "lean_int_ediv"] def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => - ofNat (m / (n+1))
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / (n+1))
  | negSucc m, negSucc n => ofNat (m / (n+1) + 1)

@[extern "lean_int_emod"] def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (m % natAbs n + 1)

instance instDiv : Div Int := ⟨Int.ediv⟩

instance instMod : Mod Int := ⟨Int.emod⟩

def bmod (x : Int) (m : Nat) : Int := let r := x % m; if r < (m + 1) / 2 then r else r - m

end Int
