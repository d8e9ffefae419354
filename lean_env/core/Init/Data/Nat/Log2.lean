prelude
import Init.Data.Nat.Div.Lemmas
import Init.Data.Nat.Pow

/-!
# Natural numbers: binary logarithm

`Nat.log2 n` is the position of the leading bit, and `log2 0 = 0`. The first argument of the recursion
is fuel. The kernel evaluates `Nat.log2` on literals by itself; `log2_def` is what both must satisfy.
-/

set_option linter.all false

/-- `⌊log₂ n⌋`, computed with `fuel` halvings at most. -/
def Prover.Nat.log2Fuel : Nat → Nat → Nat
  | 0, _ => 0
  | fuel + 1, n => if 2 ≤ n then log2Fuel fuel (n / 2) + 1 else 0

namespace Nat

/-- The base-two logarithm, rounded down; `log2 0 = 0`. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat := Prover.Nat.log2Fuel n n

end Nat

theorem Prover.Nat.log2Fuel_eq (f g n : Nat) (hf : n ≤ f) (hg : n ≤ g) :
    log2Fuel f n = log2Fuel g n := by
  induction f generalizing g n with
  | zero =>
    cases g with
    | zero => rfl
    | succ g =>
      exact (if_neg fun h => absurd (Nat.le_trans h hf) (by decide)).symm
  | succ f ih =>
    cases g with
    | zero =>
      exact if_neg fun h => absurd (Nat.le_trans h hg) (by decide)
    | succ g =>
      show (if 2 ≤ n then log2Fuel f (n / 2) + 1 else 0) = if 2 ≤ n then log2Fuel g (n / 2) + 1 else 0
      by_cases h : 2 ≤ n
      · have hlt := Nat.div_lt_self (Nat.lt_of_lt_of_le (by decide) h) (by decide : 1 < 2)
        rw [if_pos h, if_pos h, ih g (n / 2) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt hf))
          (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt hg))]
      · rw [if_neg h, if_neg h]

namespace Nat

theorem log2_def (n : Nat) : log2 n = if 2 ≤ n then log2 (n / 2) + 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n =>
    show (if 2 ≤ n + 1 then Prover.Nat.log2Fuel n ((n + 1) / 2) + 1 else 0) = _
    by_cases h : 2 ≤ n + 1
    · rw [if_pos h, if_pos h]
      exact congrArg (· + 1) (Prover.Nat.log2Fuel_eq _ _ _
        (Nat.le_of_lt_succ (Nat.div_lt_self (Nat.succ_pos n) (by decide))) (Nat.le_refl _))
    · rw [if_neg h, if_neg h]

@[simp] theorem log2_zero : log2 0 = 0 := rfl

theorem le_log2 {n k : Nat} (h : n ≠ 0) : k ≤ log2 n ↔ 2 ^ k ≤ n := by
  induction k generalizing n with
  | zero =>
    rw [Nat.pow_zero]
    exact ⟨fun _ => Nat.pos_of_ne_zero h, fun _ => Nat.zero_le _⟩
  | succ k ih =>
    rw [log2_def, Nat.pow_succ]
    by_cases hn : 2 ≤ n
    · rw [if_pos hn, Nat.add_le_add_iff_right, ih (Nat.ne_of_gt (Nat.div_pos hn (by decide))),
        le_div_iff_mul_le (by decide)]
    · rw [if_neg hn]
      exact ⟨fun h => absurd h (Nat.not_succ_le_zero k),
        fun h => absurd (Nat.le_trans (Nat.mul_le_mul_right 2 (Nat.two_pow_pos k)) h) hn⟩

theorem log2_lt {n k : Nat} (h : n ≠ 0) : log2 n < k ↔ n < 2 ^ k := by
  rw [← Nat.not_le, le_log2 h, Nat.not_le]

theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ log2 n ≤ n := (le_log2 h).1 (Nat.le_refl _)

theorem lt_log2_self {n : Nat} : n < 2 ^ (log2 n + 1) := by
  by_cases h : n = 0
  · rw [h]
    decide
  · exact (log2_lt h).1 (lt_succ_self _)

@[simp] theorem log2_two_pow {n : Nat} : log2 (2 ^ n) = n := by
  have h : 2 ^ n ≠ 0 := Nat.ne_of_gt (Nat.two_pow_pos n)
  apply Nat.le_antisymm
  · apply Nat.le_of_lt_succ
    rw [log2_lt h]
    exact Nat.pow_lt_pow_right (by decide) (lt_succ_self n)
  · exact (le_log2 h).2 (Nat.le_refl _)

end Nat
