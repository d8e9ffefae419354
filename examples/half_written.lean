/-! A proof that its author has begun: every `sorry` inside it is a problem of its own. -/

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem double_eq (n : Nat) : double n = n + n := by
  induction n with
  | zero => sorry
  | succ k ih =>
    have step : double (k + 1) = double k + 2 := by
      sorry
    sorry

/-- Uses the theorem above, which will be proved by then. -/
theorem double_even (n : Nat) : double n % 2 = 0 := by
  rw [double_eq]
  sorry
