import Prover.Notation

/-!
# The extended Euclidean algorithm

`Nat.gcdA x y` and `Nat.gcdB x y` are Bézout coefficients: `gcd x y = x * gcdA x y + y * gcdB x y`. The algorithm, and so
the choice of the coefficients, is Mathlib's.
-/

namespace Prover.Nat

/-- Euclid's algorithm on the remainders `r`, `r'`, each with its coefficients; `fuel` must exceed `r`. -/
def xgcdFuel : (fuel r : ℕ) → (s t : ℤ) → (r' : ℕ) → (s' t' : ℤ) → ℕ × ℤ × ℤ
  | 0, _, _, _, r', s', t' => (r', s', t')
  | fuel + 1, r, s, t, r', s', t' =>
    cond (Nat.beq r 0) (r', s', t')
      (xgcdFuel fuel (r' % r) (s' - (r' / r : ℕ) * s) (t' - (r' / r : ℕ) * t) r s t)

theorem xgcdFuel_spec {x y fuel r : ℕ} {s t : ℤ} {r' : ℕ} {s' t' : ℤ} (hf : r < fuel)
    (h : (r : ℤ) = x * s + y * t) (h' : (r' : ℤ) = x * s' + y * t') :
    (xgcdFuel fuel r s t r' s' t').1 = Nat.gcd r r' ∧
      ((xgcdFuel fuel r s t r' s' t').1 : ℤ) =
        x * (xgcdFuel fuel r s t r' s' t').2.1 + y * (xgcdFuel fuel r s t r' s' t').2.2 := by
  induction fuel generalizing r s t r' s' t' with
  | zero => omega
  | succ fuel ih =>
    unfold xgcdFuel
    rcases hz : Nat.beq r 0 with _ | _
    · have hr : 0 < r := Nat.pos_of_ne_zero fun e => by rw [e] at hz; cases hz
      have hlt := Nat.mod_lt r' hr
      have e : ((r' % r : ℕ) : ℤ) = x * (s' - (r' / r : ℕ) * s) + y * (t' - (r' / r : ℕ) * t) := by
        have hd : (r : ℤ) * (r' / r : ℕ) + (r' % r : ℕ) = r' := by
          rw [← Int.natCast_mul, ← Int.natCast_add, Nat.div_add_mod]
        generalize ((r' / r : ℕ) : ℤ) = q at hd ⊢
        generalize ((r' % r : ℕ) : ℤ) = m at hd ⊢
        grind
      have := ih (r := r' % r) (r' := r) (by omega) e h
      rw [Nat.gcd_rec r r']
      exact this
    · obtain rfl := Nat.eq_of_beq_eq_true hz
      exact ⟨(Nat.gcd_zero_left r').symm, h'⟩

end Prover.Nat

namespace Nat

/-- The Bézout coefficients of `x` and `y`. -/
def xgcd (x y : ℕ) : ℤ × ℤ := (Prover.Nat.xgcdFuel (x + 1) x 1 0 y 0 1).2

/-- The coefficient of `x` in `gcd x y = x * a + y * b`. -/
def gcdA (x y : ℕ) : ℤ := (xgcd x y).1

/-- The coefficient of `y` in `gcd x y = x * a + y * b`. -/
def gcdB (x y : ℕ) : ℤ := (xgcd x y).2

theorem gcd_eq_gcd_ab (x y : ℕ) : (gcd x y : ℤ) = x * gcdA x y + y * gcdB x y := by
  have := Prover.Nat.xgcdFuel_spec (x := x) (y := y) (fuel := x + 1) (r := x) (s := 1) (t := 0) (r' := y)
    (s' := 0) (t' := 1) (by omega) (by omega) (by omega)
  rw [← this.1]
  exact this.2

end Nat
