import Prover.Numbers.Algebra.Monoid

/-!
# Prime numbers

`Nat.Prime` is `Irreducible` on `ℕ`, as in Mathlib; `Nat.prime_def` is the schoolbook definition. Primality of a
numeral is decided by trial division up to the square root, so `decide` proves `Nat.Prime 997`.
-/

universe u

/-- `a` has an inverse. Mathlib says the same with its type of units. -/
def IsUnit {M : Type u} [CommMonoid M] (a : M) : Prop := ∃ b, a * b = 1

/-- `p` is not a unit, and of any two factors whose product it is one is a unit. -/
structure Irreducible {M : Type u} [CommMonoid M] (p : M) : Prop where
  not_isUnit : ¬IsUnit p
  isUnit_or_isUnit : ∀ ⦃a b : M⦄, p = a * b → IsUnit a ∨ IsUnit b

/-- `p` is neither zero nor a unit, and divides a factor of whatever product it divides. -/
def Prime {α : Type u} [Zero α] [CommMonoid α] [Dvd α] (p : α) : Prop :=
  p ≠ 0 ∧ ¬IsUnit p ∧ ∀ a b, p ∣ a * b → p ∣ a ∨ p ∣ b

namespace Nat

variable {a b m n p q : ℕ}

/-- `p` is a prime number. -/
def Prime (p : ℕ) : Prop := Irreducible p

theorem isUnit_iff : IsUnit n ↔ n = 1 :=
  ⟨fun ⟨_, h⟩ => Nat.eq_one_of_mul_eq_one_right h, fun h => ⟨1, (Nat.mul_one n).trans h⟩⟩

theorem prime_def : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := by
  constructor
  · intro h
    have h1 : p ≠ 1 := fun e => h.not_isUnit (isUnit_iff.2 e)
    have h0 : p ≠ 0 := fun e => by
      have := h.isUnit_or_isUnit (a := 0) (b := 0) e
      simp only [isUnit_iff] at this
      omega
    refine ⟨by omega, fun m ⟨k, hk⟩ => ?_⟩
    have := h.isUnit_or_isUnit hk
    simp only [isUnit_iff] at this
    rcases this with rfl | rfl
    · exact .inl rfl
    · exact .inr (hk.trans (Nat.mul_one m)).symm
  · intro ⟨h2, h⟩
    refine ⟨fun e => by rw [isUnit_iff] at e; omega, fun a b e => ?_⟩
    simp only [isUnit_iff]
    refine (h a ⟨b, e⟩).imp id fun ha => ?_
    exact Nat.eq_of_mul_eq_mul_left (by omega : 0 < p) ((Nat.mul_one p).symm ▸ ha ▸ e.symm)

theorem prime_def_lt'' : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := prime_def

theorem prime_def_lt : Prime p ↔ 2 ≤ p ∧ ∀ m, m < p → m ∣ p → m = 1 := by
  refine prime_def.trans (and_congr_right fun h2 => ⟨fun h m hm hd => ?_, fun h m hd => ?_⟩)
  · exact (h m hd).resolve_right (by omega)
  · have := Nat.le_of_dvd (by omega) hd
    have := fun hm => h m hm hd
    omega

theorem Prime.two_le (h : Prime p) : 2 ≤ p := (prime_def.1 h).1

theorem Prime.one_lt (h : Prime p) : 1 < p := h.two_le

theorem Prime.pos (h : Prime p) : 0 < p := Nat.lt_of_lt_of_le Nat.two_pos h.two_le

theorem Prime.ne_zero (h : Prime p) : p ≠ 0 := Nat.ne_of_gt h.pos

theorem Prime.ne_one (h : Prime p) : p ≠ 1 := Nat.ne_of_gt h.one_lt

theorem Prime.eq_one_or_self_of_dvd (h : Prime p) (m : ℕ) : m ∣ p → m = 1 ∨ m = p := (prime_def.1 h).2 m

theorem not_prime_zero : ¬Prime 0 := fun h => h.ne_zero rfl

theorem not_prime_one : ¬Prime 1 := fun h => h.ne_one rfl

theorem not_prime_mul (ha : a ≠ 1) (hb : b ≠ 1) : ¬Prime (a * b) := fun h => by
  have := h.isUnit_or_isUnit rfl
  simp only [isUnit_iff] at this
  omega

theorem prime_dvd_prime_iff_eq (hp : Prime p) (hq : Prime q) : p ∣ q ↔ p = q :=
  ⟨fun h => (hq.eq_one_or_self_of_dvd p h).resolve_left hp.ne_one, fun h => h ▸ Nat.dvd_refl p⟩

theorem Prime.coprime_iff_not_dvd (hp : Prime p) : Coprime p n ↔ ¬p ∣ n := by
  constructor
  · intro hc hd
    exact hp.ne_one ((Nat.gcd_eq_left hd).symm.trans hc)
  · intro hd
    refine (hp.eq_one_or_self_of_dvd _ (Nat.gcd_dvd_left p n)).resolve_right fun e => hd ?_
    exact e ▸ Nat.gcd_dvd_right p n

theorem Prime.dvd_mul (hp : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro h
    by_cases hm : p ∣ m
    · exact .inl hm
    · exact .inr ((hp.coprime_iff_not_dvd.2 hm).dvd_of_dvd_mul_left h)
  · rintro (h | h)
    · exact Nat.dvd_mul_right_of_dvd h n
    · exact Nat.dvd_mul_left_of_dvd h m

theorem Prime.dvd_of_dvd_pow (hp : Prime p) (h : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd (Nat.dvd_one.1 h) hp.ne_one
  | succ n ih => exact (hp.dvd_mul.1 (Nat.pow_succ .. ▸ h)).elim ih id

theorem coprime_primes (hp : Prime p) (hq : Prime q) : Coprime p q ↔ p ≠ q := by
  rw [hp.coprime_iff_not_dvd, prime_dvd_prime_iff_eq hp hq]

theorem Prime.eq_two_or_odd (hp : Prime p) : p = 2 ∨ p % 2 = 1 := by
  by_cases h : 2 ∣ p
  · have := hp.eq_one_or_self_of_dvd 2 h
    omega
  · omega

theorem exists_prime_and_dvd : ∀ {n : ℕ}, n ≠ 1 → ∃ p, Prime p ∧ p ∣ n := by
  intro n
  induction n using Nat.strongRecOn with | ind n ih
  intro hn
  rcases Nat.lt_or_ge n 2 with h | h
  · exact ⟨2, prime_def_lt.2 ⟨Nat.le_refl 2, fun m hm hd => by
      rcases (by omega : m = 0 ∨ m = 1) with rfl | rfl
      · exact absurd (Nat.eq_zero_of_zero_dvd hd) (by omega)
      · rfl⟩, by rw [show n = 0 by omega]; exact Nat.dvd_zero 2⟩
  by_cases hp : Prime n
  · exact ⟨n, hp, Nat.dvd_refl n⟩
  · rw [prime_def_lt, not_and] at hp
    have := hp h
    simp only [Classical.not_forall] at this
    obtain ⟨m, hm, hd, h1⟩ := this
    obtain ⟨p, hp, hpm⟩ := ih m hm h1
    exact ⟨p, hp, Nat.dvd_trans hpm hd⟩

end Nat

/-! ### Primes that divide integers -/

theorem Int.natCast_dvd {m : ℕ} {n : ℤ} : (m : ℤ) ∣ n ↔ m ∣ n.natAbs := by
  rw [← Int.natAbs_dvd_natAbs, Int.natAbs_natCast]

theorem Int.Prime.dvd_mul' {m n : ℤ} {p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ m * n) : (p : ℤ) ∣ m ∨ (p : ℤ) ∣ n := by
  simp only [Int.natCast_dvd] at h ⊢
  exact hp.dvd_mul.1 (Int.natAbs_mul m n ▸ h)

theorem Int.Prime.dvd_pow' {n : ℤ} {k p : ℕ} (hp : Nat.Prime p) (h : (p : ℤ) ∣ n ^ k) : (p : ℤ) ∣ n := by
  simp only [Int.natCast_dvd] at h ⊢
  exact hp.dvd_of_dvd_pow (Int.natAbs_pow n k ▸ h)

/-! ### Deciding primality -/

namespace Prover.Nat

/-- No `m` with `k ≤ m` and `m * m ≤ n` divides `n`; tries at most `fuel` of them. -/
def noDivisor (n : ℕ) : (fuel k : ℕ) → Bool
  | 0, _ => true
  | fuel + 1, k => cond (Nat.ble (k * k) n) (cond (Nat.beq (n % k) 0) false (noDivisor n fuel (k + 1))) true

theorem noDivisor_iff {n fuel k : ℕ} (h : n < k + fuel) (hk : 0 < k) :
    noDivisor n fuel k = true ↔ ∀ m, k ≤ m → m * m ≤ n → ¬m ∣ n := by
  induction fuel generalizing k with
  | zero =>
    refine ⟨fun _ m hm h' => ?_, fun _ => rfl⟩
    have := Nat.le_trans (Nat.le_mul_of_pos_right m (by omega : 0 < m)) h'
    omega
  | succ fuel ih =>
    unfold noDivisor
    rcases hb : Nat.ble (k * k) n with _ | _
    · have hb : n < k * k := Nat.lt_of_not_le fun h => by
        rw [Nat.ble_eq_true_of_le h] at hb; cases hb
      refine ⟨fun _ m hm h' => ?_, fun _ => rfl⟩
      have := Nat.mul_le_mul hm hm
      omega
    · have hb := Nat.le_of_ble_eq_true hb
      rcases hd : Nat.beq (n % k) 0 with _ | _
      · have hd : ¬k ∣ n := fun h => by
          rw [Nat.mod_eq_zero_of_dvd h] at hd; cases hd
        refine (ih (k := k + 1) (by omega) (by omega)).trans ⟨fun h m hm => ?_, fun h m hm => h m (by omega)⟩
        by_cases e : m = k
        · exact fun _ => e ▸ hd
        · exact h m (by omega)
      · exact ⟨nofun, fun h => absurd (Nat.dvd_of_mod_eq_zero (Nat.eq_of_beq_eq_true hd)) (h k (Nat.le_refl k) hb)⟩

/-- Primality by trial division. -/
def isPrime (n : ℕ) : Bool := cond (Nat.ble 2 n) (noDivisor n n 2) false

theorem isPrime_iff {n : ℕ} : isPrime n = true ↔ Nat.Prime n := by
  unfold isPrime
  rw [Nat.prime_def]
  rcases h2 : Nat.ble 2 n with _ | _
  · exact ⟨nofun, fun h => by rw [Nat.ble_eq_true_of_le h.1] at h2; cases h2⟩
  have h2 := Nat.le_of_ble_eq_true h2
  refine (noDivisor_iff (by omega) (by omega)).trans ⟨fun h => ⟨h2, fun m hm => ?_⟩, fun h m hm hs hd => ?_⟩
  · obtain ⟨k, hk⟩ := hm
    have hm0 : m ≠ 0 := fun e => by rw [e, Nat.zero_mul] at hk; omega
    have hk0 : k ≠ 0 := fun e => by rw [e, Nat.mul_zero] at hk; omega
    refine Classical.byContradiction fun hne => ?_
    have hk1 : k ≠ 1 := fun e => by rw [e, Nat.mul_one] at hk; omega
    rcases Nat.le_total m k with hmk | hmk
    · exact h m (by omega) (hk ▸ Nat.mul_le_mul_left m hmk) ⟨k, hk⟩
    · exact h k (by omega) (hk ▸ Nat.mul_le_mul_right k hmk) ⟨m, hk.trans (Nat.mul_comm m k)⟩
  · have h' := h.2 m hd
    have : m ≠ n := fun e => by
      have := Nat.mul_le_mul_left m hm
      omega
    omega

end Prover.Nat

namespace Nat

instance decidablePrime (p : ℕ) : Decidable (Prime p) := decidable_of_iff _ Prover.Nat.isPrime_iff

theorem prime_two : Prime 2 := by decide

theorem prime_three : Prime 3 := by decide

theorem prime_five : Prime 5 := by decide

end Nat
