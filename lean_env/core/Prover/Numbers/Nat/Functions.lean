import Prover.Numbers.Nat.Prime

/-!
# Logarithms, valuations, Fibonacci numbers, smallest factors

`Nat.log`, `padicValNat`, `Nat.fib`, `Nat.minFac` and `n ‼`, under Mathlib's names, computed with fuel; the lemmas
determine the values.
-/

namespace Prover.Nat

/-- The logarithm of `n` in base `b` rounded down, by at most `fuel` divisions. -/
def logFuel (b : ℕ) : (fuel n : ℕ) → ℕ
  | 0, _ => 0
  | fuel + 1, n => cond (Nat.ble b n) (logFuel b fuel (n / b) + 1) 0

theorem logFuel_spec {b : ℕ} (hb : 1 < b) {fuel : ℕ} : ∀ {n : ℕ}, n ≤ fuel → 0 < n →
    b ^ logFuel b fuel n ≤ n ∧ n < b ^ (logFuel b fuel n + 1) := by
  induction fuel with
  | zero => intro n h h'; omega
  | succ fuel ih =>
    intro n hn h0
    unfold logFuel
    rcases h : Nat.ble b n with _ | _
    · refine ⟨h0, ?_⟩
      show n < b ^ (0 + 1)
      rw [Nat.zero_add, Nat.pow_one]
      exact Nat.lt_of_not_le fun h' => by rw [Nat.ble_eq_true_of_le h'] at h; cases h
    · have hbn := Nat.le_of_ble_eq_true h
      have := ih (n := n / b) (by have := Nat.div_lt_self h0 hb; omega) (Nat.div_pos hbn (by omega))
      dsimp only [cond]
      rw [Nat.pow_succ, Nat.pow_succ (n := _ + 1)]
      exact ⟨(Nat.le_div_iff_mul_le (by omega)).1 this.1, (Nat.div_lt_iff_lt_mul (by omega)).1 this.2⟩

/-- How often `p` divides `n`, at most `fuel` times. -/
def valuationFuel (p : ℕ) : (fuel n : ℕ) → ℕ
  | 0, _ => 0
  | fuel + 1, n => cond (Nat.beq (n % p) 0) (valuationFuel p fuel (n / p) + 1) 0

theorem valuationFuel_spec {p : ℕ} (hp : 1 < p) {fuel : ℕ} : ∀ {n : ℕ}, n ≤ fuel → 0 < n →
    p ^ valuationFuel p fuel n ∣ n ∧ ¬p ^ (valuationFuel p fuel n + 1) ∣ n := by
  induction fuel with
  | zero => intro n h h'; omega
  | succ fuel ih =>
    intro n hn h0
    unfold valuationFuel
    rcases h : Nat.beq (n % p) 0 with _ | _
    · refine ⟨Nat.one_dvd n, fun h' => Nat.ne_of_beq_eq_false h ?_⟩
      rw [cond, Nat.zero_add, Nat.pow_one] at h'
      exact Nat.mod_eq_zero_of_dvd h'
    · obtain ⟨m, rfl⟩ := Nat.dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true h)
      have hm : 0 < m := Nat.pos_of_ne_zero fun e => by rw [e, Nat.mul_zero] at h0; omega
      have hlt : m < p * m := by
        have := Nat.mul_lt_mul_of_pos_right hp hm
        omega
      have := ih (n := m) (by omega) hm
      dsimp only [cond]
      rw [Nat.mul_div_cancel_left m (by omega), Nat.pow_succ', Nat.pow_succ' (n := _ + 1)]
      exact ⟨Nat.mul_dvd_mul_left p this.1, fun h' => this.2 (Nat.dvd_of_mul_dvd_mul_left (by omega) h')⟩

/-- The least `m` with `k ≤ m` and `m * m ≤ n` that divides `n`, or else `n`; tries at most `fuel` of them. -/
def minFacFuel (n : ℕ) : (fuel k : ℕ) → ℕ
  | 0, _ => n
  | fuel + 1, k => cond (Nat.ble (k * k) n) (cond (Nat.beq (n % k) 0) k (minFacFuel n fuel (k + 1))) n

theorem minFacFuel_spec {n : ℕ} (hn : 2 ≤ n) {fuel : ℕ} : ∀ {k : ℕ}, n < k + fuel → 2 ≤ k →
    (∀ m, 2 ≤ m → m < k → ¬m ∣ n) → 2 ≤ minFacFuel n fuel k ∧ minFacFuel n fuel k ∣ n ∧
      ∀ m, 2 ≤ m → m ∣ n → minFacFuel n fuel k ≤ m := by
  have last : ∀ {k : ℕ}, n < k * k → (∀ m, 2 ≤ m → m < k → ¬m ∣ n) → ∀ m, 2 ≤ m → m ∣ n → n ≤ m := by
    intro k hk h m hm hd
    obtain ⟨d, e⟩ := hd
    have hkm : k ≤ m := Nat.le_of_not_lt fun h' => h m hm h' ⟨d, e⟩
    rcases Nat.lt_or_ge d 2 with hd | hd
    · have := Nat.mul_le_mul_left m (by omega : d ≤ 1)
      omega
    · have hkd : k ≤ d := Nat.le_of_not_lt fun h' => h d hd h' ⟨m, by rw [e, Nat.mul_comm]⟩
      have := Nat.mul_le_mul hkm hkd
      omega
  induction fuel with
  | zero =>
    intro k hk hk2 h
    refine ⟨hn, Nat.dvd_refl n, last (Nat.lt_of_lt_of_le hk ?_) h⟩
    exact Nat.le_mul_of_pos_right k (by omega)
  | succ fuel ih =>
    intro k hk hk2 h
    unfold minFacFuel
    rcases hb : Nat.ble (k * k) n with _ | _
    · exact ⟨hn, Nat.dvd_refl n, last (Nat.lt_of_not_le fun h => by
        rw [Nat.ble_eq_true_of_le h] at hb; cases hb) h⟩
    rcases hd : Nat.beq (n % k) 0 with _ | _
    · refine ih (k := k + 1) (by omega) (by omega) fun m hm hmk => ?_
      rcases (by omega : m < k ∨ m = k) with h' | rfl
      · exact h m hm h'
      · exact fun hd' => Nat.ne_of_beq_eq_false hd (Nat.mod_eq_zero_of_dvd hd')
    · refine ⟨hk2, Nat.dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true hd), fun m hm hmd => ?_⟩
      exact Nat.le_of_not_lt fun h' => h m hm h' hmd

/-- The Fibonacci numbers at `n` and `n + 1`. -/
def fibPair : ℕ → ℕ × ℕ
  | 0 => (0, 1)
  | n + 1 => ((fibPair n).2, (fibPair n).1 + (fibPair n).2)

end Prover.Nat

/-- The largest `k` with `p ^ k ∣ n`; 0 if there is none, that is for `p = 1` and `n = 0`, and also for `p = 0`. -/
def padicValNat (p n : ℕ) : ℕ := if p ≠ 1 ∧ 0 < n then Prover.Nat.valuationFuel p n n else 0

namespace Nat

/-- The logarithm in base `b`, rounded down: the largest `k` with `b ^ k ≤ n`; 0 if there is none. -/
def log (b n : ℕ) : ℕ := if 1 < b then Prover.Nat.logFuel b n n else 0

/-- The smallest prime factor of `n`, for `n ≠ 1`; `minFac 1 = 1`. -/
def minFac (n : ℕ) : ℕ := if 2 ∣ n then 2 else Prover.Nat.minFacFuel n n 3

/-- The Fibonacci numbers: 0, 1, 1, 2, 3, 5, … -/
def fib (n : ℕ) : ℕ := (Prover.Nat.fibPair n).1

/-- The double factorial `n * (n - 2) * …`. -/
def doubleFactorial : ℕ → ℕ
  | 0 => 1
  | 1 => 1
  | k + 2 => (k + 2) * doubleFactorial k

@[inherit_doc] scoped notation:10000 n "‼" => Nat.doubleFactorial n

variable {b m n p : ℕ}

theorem pow_log_le_self (b : ℕ) (hn : n ≠ 0) : b ^ log b n ≤ n := by
  have hn := Nat.pos_of_ne_zero hn
  unfold log
  split
  · rename_i hb
    exact (Prover.Nat.logFuel_spec hb (Nat.le_refl n) hn).1
  · exact hn

theorem lt_pow_succ_log_self (hb : 1 < b) (n : ℕ) : n < b ^ (log b n + 1) := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact Nat.pow_pos (by omega)
  · rw [log, if_pos hb]
    exact (Prover.Nat.logFuel_spec hb (Nat.le_refl n) hn).2

theorem _root_.pow_padicValNat_dvd : p ^ padicValNat p n ∣ n := by
  unfold padicValNat
  split
  · rename_i h
    rcases Nat.lt_or_ge 1 p with hp | hp
    · exact (Prover.Nat.valuationFuel_spec hp (Nat.le_refl n) h.2).1
    · obtain rfl : p = 0 := by omega
      cases n with
      | zero => exact Nat.dvd_zero _
      | succ n => exact Nat.one_dvd _
  · exact Nat.one_dvd n

theorem _root_.pow_succ_padicValNat_not_dvd (hp : Prime p) (hn : n ≠ 0) : ¬p ^ (padicValNat p n + 1) ∣ n := by
  have hn := Nat.pos_of_ne_zero hn
  rw [padicValNat, if_pos ⟨hp.ne_one, hn⟩]
  exact (Prover.Nat.valuationFuel_spec hp.one_lt (Nat.le_refl n) hn).2

theorem _root_.Prover.Nat.minFac_spec (hn : 2 ≤ n) :
    2 ≤ minFac n ∧ minFac n ∣ n ∧ ∀ m, 2 ≤ m → m ∣ n → minFac n ≤ m := by
  unfold minFac
  split
  · rename_i h
    exact ⟨Nat.le_refl 2, h, fun _ hm _ => hm⟩
  · rename_i h
    refine Prover.Nat.minFacFuel_spec hn (by omega) (by omega) fun m h2 h3 => ?_
    obtain rfl : m = 2 := by omega
    exact h

theorem minFac_dvd (n : ℕ) : minFac n ∣ n := by
  rcases Nat.lt_or_ge n 2 with h | h
  · rcases (by omega : n = 0 ∨ n = 1) with rfl | rfl <;> decide
  · exact (Prover.Nat.minFac_spec h).2.1

theorem minFac_prime (h : n ≠ 1) : Prime (minFac n) := by
  rcases Nat.eq_zero_or_pos n with rfl | h0
  · decide
  obtain ⟨h2, hd, hle⟩ := Prover.Nat.minFac_spec (n := n) (by omega)
  refine prime_def.2 ⟨h2, fun m hm => ?_⟩
  have := Nat.le_of_dvd (by omega) hm
  have hm0 : m ≠ 0 := fun e => by rw [e] at hm; have := Nat.eq_zero_of_zero_dvd hm; omega
  have := fun h2 => hle m h2 (Nat.dvd_trans hm hd)
  omega

theorem minFac_le_of_dvd (h : 2 ≤ m) (hd : m ∣ n) : minFac n ≤ m := by
  rcases Nat.lt_or_ge n 2 with h' | h'
  · rcases (by omega : n = 0 ∨ n = 1) with rfl | rfl
    · exact h
    · exact Nat.le_trans (by decide : minFac 1 ≤ 1) (by omega)
  · exact (Prover.Nat.minFac_spec h').2.2 m h hd

@[simp] theorem fib_zero : fib 0 = 0 := rfl

@[simp] theorem fib_one : fib 1 = 1 := rfl

theorem fib_add_two : fib (n + 2) = fib n + fib (n + 1) := rfl

end Nat
