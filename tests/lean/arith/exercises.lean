/-! Typical exercises on natural numbers and integers, proved with the core library's lemmas. -/

theorem cube_add_two_mul (n : Nat) : 3 ∣ n ^ 3 + 2 * n := by
  induction n with
  | zero => decide
  | succ n ih =>
    obtain ⟨k, hk⟩ := ih
    exact ⟨k + n ^ 2 + n + 1, by grind⟩

theorem nine_dvd (n : Nat) : 9 ∣ 10 ^ n - 1 := by
  induction n with
  | zero => decide
  | succ n ih =>
    have := Nat.pow_pos (p := 10) (n := n) (by decide)
    rw [Nat.pow_succ]
    omega

theorem mul_two_pow (n : Nat) (u : Nat → Nat) (h₀ : u 0 = 0) (h₁ : ∀ n, u (n + 1) = 2 * u n + (n + 1)) :
    u n = 2 ^ (n + 1) - (n + 2) := by
  induction n with
  | zero => rw [h₀]
  | succ n ih =>
    have := Nat.lt_two_pow_self (n := n + 1)
    rw [h₁, ih, Nat.pow_succ (n := n + 1)]
    omega

theorem sq_mod_three (a : Int) : a ^ 2 % 3 = 0 ∨ a ^ 2 % 3 = 1 := by
  have h : a % 3 = 0 ∨ a % 3 = 1 ∨ a % 3 = 2 := by omega
  rcases h with h | h | h <;> simp [Int.pow_two, Int.mul_emod, h]

theorem sq_mod_four (a : Int) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1 := by
  have h : a % 4 = 0 ∨ a % 4 = 1 ∨ a % 4 = 2 ∨ a % 4 = 3 := by omega
  rcases h with h | h | h | h <;> simp [Int.pow_two, Int.mul_emod, h]

theorem two_dvd_four_pow (n : Nat) (h₀ : n ≠ 0) : 2 ∣ 4 ^ n := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_succ_of_ne_zero h₀
  rw [Nat.pow_succ]
  omega

theorem mod_nineteen (x y : Int) (h₀ : x % 19 = 4) (h₁ : y % 19 = 7) :
    (x + 1) ^ 2 * (y + 5) ^ 3 % 19 = 13 := by
  rw [Int.mul_emod, Prover.Int.pow_emod (x + 1), Prover.Int.pow_emod (y + 5), Int.add_emod x, Int.add_emod y, h₀, h₁]
  decide

theorem gcd_le (n : Nat) : Nat.gcd (n + 7) (2 * n + 1) ≤ 13 := by
  have h₁ := Nat.gcd_dvd_left (n + 7) (2 * n + 1)
  have h₂ := Nat.gcd_dvd_right (n + 7) (2 * n + 1)
  have h₃ := Nat.dvd_sub (Nat.dvd_mul_left_of_dvd h₁ 2) h₂
  rw [show 2 * (n + 7) - (2 * n + 1) = 13 by omega] at h₃
  exact Nat.le_of_dvd (by decide) h₃

theorem not_seven_dvd (n : Nat) : ¬ 7 ∣ 2 ^ n + 1 := by
  have h : ∀ n : Nat, 2 ^ n % 7 = 1 ∨ 2 ^ n % 7 = 2 ∨ 2 ^ n % 7 = 4 := by
    intro n
    induction n with
    | zero => decide
    | succ n ih =>
      rw [Nat.pow_succ]
      omega
  have := h n
  omega

theorem square_root (b : Nat) (h : 3 * b ^ 2 + 2 * b + 1 = 57) : b = 4 := by
  have hb : b < 5 := by
    apply Nat.lt_of_not_le
    intro h5
    have := Nat.pow_le_pow_left h5 2
    omega
  have key : ∀ b < 5, 3 * b ^ 2 + 2 * b + 1 = 57 → b = 4 := by decide
  exact key b hb h

theorem even_or_odd (n : Nat) : n * (n + 1) % 2 = 0 := by
  rcases Nat.mod_two_eq_zero_or_one n with h | h <;> simp [Nat.mul_mod, Nat.add_mod, h]

theorem sum_of_squares_nonneg (a b : Int) : 0 ≤ a ^ 2 + b ^ 2 :=
  Int.add_nonneg (Prover.Int.pow_two_nonneg a) (Prover.Int.pow_two_nonneg b)

theorem strong (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih

theorem coprime_dvd (a b c : Nat) (h : Nat.Coprime a b) (h' : a ∣ b * c) : a ∣ c :=
  h.dvd_of_dvd_mul_left h'
