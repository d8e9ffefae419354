prelude
import Init.Data.Int.Mul
import Init.Data.Nat.Bitwise.Lemmas

/-!
# Integer division that rounds towards zero, down, or to the nearest

`tdiv`, `tmod` round towards zero, `fdiv`, `fmod` round down, `bdiv` (with `bmod`) to the nearest. The
usual `/` and `%` are in `Init.Data.Int.DivMod.Basic`.
-/

set_option linter.all false
set_option bootstrap.genMatcherCode false
universe u

namespace Int

/-- Division, rounded towards zero. -/
@[extern "lean_int_div"] def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- The remainder of `tdiv`; it has the sign of the dividend. -/
@[extern "lean_int_mod"] def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division, rounded down. -/
def fdiv : Int → Int → Int
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (Nat.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, ofNat 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)

/-- The remainder of `fdiv`; it has the sign of the divisor. -/
def fmod : Int → Int → Int
  | ofNat 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (Nat.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)

/-- Division, rounded to the nearest integer; `bmod` is its remainder. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else if x % m < (m + 1) / 2 then x / m
  else x / m + 1

theorem tmod_add_mul_tdiv (a b : Int) : tmod a b + b * tdiv a b = a := by
  have key : ∀ m n : Nat, (ofNat (m % n) : Int) + ofNat n * ofNat (m / n) = ofNat m := fun m n =>
    congrArg ofNat (Nat.mod_add_div m n)
  cases a with
  | ofNat m =>
    cases b with
    | ofNat n => exact key m n
    | negSucc n =>
      have := key m (Nat.succ n)
      show ofNat (m % Nat.succ n) + -(ofNat (Nat.succ n)) * -(ofNat (m / Nat.succ n)) = ofNat m
      rw [Int.neg_mul_neg]
      exact this
  | negSucc m =>
    cases b with
    | ofNat n =>
      have := key (Nat.succ m) n
      show -(ofNat (Nat.succ m % n)) + ofNat n * -(ofNat (Nat.succ m / n)) = -(ofNat (Nat.succ m))
      rw [Int.mul_neg, ← Int.neg_add, this]
    | negSucc n =>
      have := key (Nat.succ m) (Nat.succ n)
      show -(ofNat (Nat.succ m % Nat.succ n)) + -(ofNat (Nat.succ n)) * ofNat (Nat.succ m / Nat.succ n) =
        -(ofNat (Nat.succ m))
      rw [Int.neg_mul, ← Int.neg_add, this]

theorem tdiv_eq_ediv_of_nonneg {a b : Int} (ha : 0 ≤ a) : a.tdiv b = a / b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  cases b <;> rfl

theorem tmod_eq_emod_of_nonneg {a b : Int} (ha : 0 ≤ a) : a.tmod b = a % b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  cases b <;> rfl

end Int

namespace Lean.Omega.Int

theorem ofNat_shiftLeft_eq {x y : Nat} : ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) := by
  rw [Nat.shiftLeft_eq]
  rfl

theorem ofNat_shiftRight_eq_div_pow {x y : Nat} : ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) := by
  rw [Nat.shiftRight_eq_div_pow]
  rfl

theorem ofNat_fst_mk {β : Type u} {x : Nat} {y : β} : ((Prod.mk x y).fst : Int) = x := rfl

theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : ((Prod.mk x y).snd : Int) = y := rfl

end Lean.Omega.Int
