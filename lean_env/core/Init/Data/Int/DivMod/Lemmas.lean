prelude
import Init.Data.Int.Mul
import Init.Data.Nat.Dvd.Lemmas

/-!
# Integers: division, remainder, divisibility

`a / b` and `a % b` are the quotient and remainder with `0 ≤ a % b < |b|`. Everything follows from
`emod_def` and these bounds.
-/

set_option linter.all false

namespace Int

/-! ## The defining identities -/

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  rw [emod_def, Int.sub_add_cancel]

theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a :=
  (Int.add_comm _ _).trans (emod_add_mul_ediv a b)

theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := mul_ediv_add_emod a b

theorem emod_add_ediv' (m k : Int) : m % k + m / k * k = m := by
  rw [Int.mul_comm]
  exact emod_add_ediv m k

theorem ediv_add_emod' (m k : Int) : m / k * k + m % k = m := by
  rw [Int.mul_comm]
  exact ediv_add_emod m k

attribute [simp] Int.ediv_zero

@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  rw [emod_def, Int.zero_mul, Int.sub_zero]

@[simp] theorem ediv_one (a : Int) : a / 1 = a := by omega

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega

theorem ediv_minus_one (a : Int) : a / (-1) = -a := by omega

theorem emod_minus_one (a : Int) : a % (-1) = 0 := by
  rw [emod_def, ediv_minus_one]
  omega

@[simp] theorem emod_neg (a b : Int) : a % -b = a % b := by
  rw [emod_def, emod_def, ediv_neg, Int.neg_mul_neg]

theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < b.natAbs := by
  rcases Int.lt_trichotomy b 0 with hb | hb | hb
  · have := emod_lt_of_pos a (Int.neg_pos_of_neg hb)
    rw [emod_neg] at this
    rwa [ofNat_natAbs_of_nonpos (Int.le_of_lt hb)]
  · exact absurd hb h
  · have := emod_lt_of_pos a hb
    rwa [natAbs_of_nonneg (Int.le_of_lt hb)]

end Int

/-- Uniqueness of quotient and remainder. -/
theorem Prover.Int.div_mod_unique {a b q r : Int} (h : b * q + r = a) (h0 : 0 ≤ r) (hr : r < b) :
    a / b = q ∧ a % b = r := by
  have hb : 0 < b := Int.lt_of_le_of_lt h0 hr
  have h1 := Int.ediv_add_emod a b
  have h2 := Int.emod_nonneg a (Int.ne_of_gt hb)
  have h3 := Int.emod_lt_of_pos a hb
  have hq : a / b = q := by
    rcases Int.lt_trichotomy (a / b) q with hlt | heq | hgt
    · have := Int.mul_le_mul_of_nonneg_left (show a / b + 1 ≤ q from hlt) (Int.le_of_lt hb)
      rw [Int.mul_add, Int.mul_one] at this
      omega
    · exact heq
    · have := Int.mul_le_mul_of_nonneg_left (show q + 1 ≤ a / b from hgt) (Int.le_of_lt hb)
      rw [Int.mul_add, Int.mul_one] at this
      omega
  refine ⟨hq, ?_⟩
  rw [hq] at h1
  omega

namespace Int
open Prover.Int (div_mod_unique)

theorem emod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a % b = a :=
  (div_mod_unique (q := 0) (by omega) H1 H2).2

theorem ediv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a / b = 0 :=
  (div_mod_unique (q := 0) (by omega) H1 H2).1

@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  rcases Int.lt_trichotomy b 0 with h | h | h
  · have := ediv_eq_zero_of_lt (Int.le_refl 0) (Int.neg_pos_of_neg h)
    rw [ediv_neg] at this
    omega
  · rw [h]
    rfl
  · exact ediv_eq_zero_of_lt (Int.le_refl 0) h

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by
  rw [emod_def, zero_ediv, Int.mul_zero, Int.sub_zero]

/-! ## Divisibility -/

protected theorem dvd_def (a b : Int) : (a ∣ b) = ∃ c, b = a * c := rfl

theorem dvd_of_emod_eq_zero {a b : Int} (H : b % a = 0) : a ∣ b :=
  ⟨b / a, by rw [emod_def] at H; omega⟩

theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 :=
  ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩

theorem emod_eq_zero_iff_dvd {a b : Int} : b % a = 0 ↔ a ∣ b := dvd_iff_emod_eq_zero.symm

instance decidableDvd (a b : Int) : Decidable (a ∣ b) :=
  match Int.decEq (b % a) 0 with
  | isTrue h => isTrue (dvd_of_emod_eq_zero h)
  | isFalse h => isFalse fun h' => h (emod_eq_zero_of_dvd h')

@[simp] protected theorem dvd_refl (n : Int) : n ∣ n := ⟨1, (Int.mul_one n).symm⟩

protected theorem dvd_rfl {n : Int} : n ∣ n := Int.dvd_refl n

protected theorem dvd_trans : ∀ {a b c : Int}, a ∣ b → b ∣ c → a ∣ c
  | _, _, _, ⟨d, rfl⟩, ⟨e, rfl⟩ => ⟨d * e, Int.mul_assoc _ d e⟩

@[simp] protected theorem dvd_zero (n : Int) : n ∣ 0 := ⟨0, (Int.mul_zero n).symm⟩

@[simp] protected theorem one_dvd (n : Int) : 1 ∣ n := ⟨n, (Int.one_mul n).symm⟩

@[simp] protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 :=
  ⟨fun ⟨k, e⟩ => by rw [e, Int.zero_mul], fun h => h ▸ Int.dvd_refl 0⟩

@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩

protected theorem dvd_mul_of_dvd_left {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c :=
  Int.dvd_trans h (Int.dvd_mul_right b c)

protected theorem dvd_mul_of_dvd_right {a b : Int} (h : a ∣ b) (c : Int) : a ∣ c * b :=
  Int.dvd_trans h (Int.dvd_mul_left c b)

protected theorem dvd_add : ∀ {a b c : Int}, a ∣ b → a ∣ c → a ∣ b + c
  | a, _, _, ⟨d, rfl⟩, ⟨e, rfl⟩ => ⟨d + e, (Int.mul_add a d e).symm⟩

protected theorem dvd_sub : ∀ {a b c : Int}, a ∣ b → a ∣ c → a ∣ b - c
  | a, _, _, ⟨d, rfl⟩, ⟨e, rfl⟩ => ⟨d - e, (Int.mul_sub a d e).symm⟩

@[simp] protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [Int.mul_neg, ← e, Int.neg_neg]⟩, fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.mul_neg]⟩⟩

@[simp] protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul, Int.mul_neg]⟩,
    fun ⟨k, e⟩ => ⟨-k, by rw [e, Int.neg_mul_neg]⟩⟩

protected theorem dvd_add_right {a b c : Int} (H : a ∣ b) : a ∣ b + c ↔ a ∣ c := by
  refine ⟨fun h => ?_, Int.dvd_add H⟩
  have := Int.dvd_sub h H
  rwa [Int.add_sub_cancel_left] at this

protected theorem dvd_add_left {a b c : Int} (H : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Int.add_comm]
  exact Int.dvd_add_right H

protected theorem mul_dvd_mul : ∀ {a b c d : Int}, a ∣ b → c ∣ d → a * c ∣ b * d
  | _, _, _, _, ⟨e, rfl⟩, ⟨f, rfl⟩ => ⟨e * f, by rw [Int.mul_mul_mul_comm]⟩

protected theorem mul_dvd_mul_left {b c : Int} (a : Int) (h : b ∣ c) : a * b ∣ a * c :=
  Int.mul_dvd_mul (Int.dvd_refl a) h

theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n := by
  constructor
  · rintro ⟨c, hc⟩
    refine ⟨c.natAbs, ?_⟩
    have := congrArg natAbs hc
    rwa [natAbs_mul, natAbs_natCast, natAbs_natCast] at this
  · rintro ⟨c, rfl⟩
    exact ⟨c, rfl⟩

theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  rw [← natCast_dvd_natCast]
  rcases natAbs_eq a with ha | ha <;> rcases natAbs_eq b with hb | hb <;>
    (rw [ha, hb]; simp only [natAbs_neg, natAbs_natCast, Int.neg_dvd, Int.dvd_neg])

theorem le_of_dvd {a b : Int} (bpos : 0 < b) (H : a ∣ b) : a ≤ b := by
  have h1 := Nat.le_of_dvd (natAbs_pos.2 (Int.ne_of_gt bpos)) (natAbs_dvd_natAbs.2 H)
  exact Int.le_trans le_natAbs (Int.le_trans (ofNat_le.2 h1) (Int.le_of_eq (natAbs_of_nonneg (Int.le_of_lt bpos))))

theorem eq_one_of_dvd_one {a : Int} (H : 0 ≤ a) (H' : a ∣ 1) : a = 1 := by
  have := Nat.eq_one_of_dvd_one (natAbs_dvd_natAbs.2 H')
  exact (natAbs_of_nonneg H).symm.trans (congrArg Nat.cast this)

theorem dvd_antisymm {a b : Int} (H1 : 0 ≤ a) (H2 : 0 ≤ b) (h : a ∣ b) (h' : b ∣ a) : a = b := by
  have := Nat.dvd_antisymm (natAbs_dvd_natAbs.2 h) (natAbs_dvd_natAbs.2 h')
  exact (natAbs_of_nonneg H1).symm.trans ((congrArg Nat.cast this).trans (natAbs_of_nonneg H2))

theorem eq_zero_of_dvd_of_natAbs_lt {a b : Int} (w : a ∣ b) (h : natAbs b < natAbs a) : b = 0 := by
  exact natAbs_eq_zero.1 (Nat.eq_zero_of_dvd_of_lt (natAbs_dvd_natAbs.2 w) h)

protected theorem mul_ediv_cancel' {a b : Int} (H : a ∣ b) : a * (b / a) = b := by
  have := ediv_add_emod b a
  rwa [emod_eq_zero_of_dvd H, Int.add_zero] at this

protected theorem ediv_mul_cancel {a b : Int} (H : b ∣ a) : a / b * b = a := by
  rw [Int.mul_comm]
  exact Int.mul_ediv_cancel' H

/-! ## Adding multiples -/

@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  rcases Int.lt_trichotomy b 0 with h | h | h
  · rw [← emod_neg _ b, ← emod_neg a b]
    have h1 := ediv_add_emod a (-b)
    refine (div_mod_unique (q := a / -b - c) ?_ (emod_nonneg a (Int.ne_of_gt (Int.neg_pos_of_neg h)))
      (emod_lt_of_pos a (Int.neg_pos_of_neg h))).2
    rw [Int.mul_sub, Int.neg_mul b c, Int.sub_neg, Int.add_right_comm, h1]
  · rw [h, Int.zero_mul, Int.add_zero]
  · have h1 := ediv_add_emod a b
    refine (div_mod_unique (q := a / b + c) ?_ (emod_nonneg a (Int.ne_of_gt h)) (emod_lt_of_pos a h)).2
    rw [Int.mul_add, Int.add_right_comm, h1]

@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm, add_mul_emod_self_left]

theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := add_mul_emod_self_right a b c

@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have := add_mul_emod_self_left a b 1
  rwa [Int.mul_one] at this

@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by
  rw [Int.add_comm, add_emod_right]

theorem add_emod_self {a b : Int} : (a + b) % b = a % b := add_emod_right a b

theorem add_emod_self_left {a b : Int} : (a + b) % a = b % a := add_emod_left a b

@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b := by
  have := add_mul_emod_self_left a b (-1)
  rw [Int.mul_neg, Int.mul_one] at this
  exact this

@[simp] theorem mul_emod_right (a b : Int) : (a * b) % a = 0 := emod_eq_zero_of_dvd ⟨b, rfl⟩

@[simp] theorem mul_emod_left (a b : Int) : (a * b) % b = 0 := by rw [Int.mul_comm, mul_emod_right]

@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have := mul_emod_right a 1
  rwa [Int.mul_one] at this

@[simp] theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m := by
  obtain ⟨c, rfl⟩ := h
  have h1 := add_mul_emod_self_left (n % (m * c)) m (c * (n / (m * c)))
  rw [← Int.mul_assoc, emod_add_ediv] at h1
  exact h1.symm

theorem emod_emod (a b : Int) : a % b % b = a % b := emod_emod_of_dvd a (Int.dvd_refl b)

attribute [simp] emod_emod

/-! ## Remainders of sums, products, powers -/

@[simp] theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_emod_self_left (m % n + k) n (m / n)
  rw [Int.add_right_comm, emod_add_ediv] at h
  exact h.symm

@[simp] theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]

theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [add_emod_emod, emod_add_emod]

@[simp] theorem emod_sub_emod (m n k : Int) : (m % n - k) % n = (m - k) % n := emod_add_emod m n (-k)

@[simp] theorem sub_emod_emod (m n k : Int) : (m - n % k) % k = (m - n) % k := by
  have h := add_mul_emod_self_left (m - n % k) k (-(n / k))
  have e : m - n % k + k * -(n / k) = m - n := by
    have := emod_add_ediv n k
    rw [Int.mul_neg]
    omega
  rw [e] at h
  exact h.symm

theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  rw [sub_emod_emod, emod_sub_emod]

@[simp] theorem emod_mul_emod (a b c : Int) : (a % c * b) % c = a * b % c := by
  have h : a * b = a % c * b + c * (a / c * b) := by
    rw [← Int.mul_assoc, ← Int.add_mul, emod_add_ediv]
  rw [h, add_mul_emod_self_left]

@[simp] theorem mul_emod_emod (a b c : Int) : (a * (b % c)) % c = a * b % c := by
  rw [Int.mul_comm, emod_mul_emod, Int.mul_comm]

theorem mul_emod (a b n : Int) : a * b % n = (a % n) * (b % n) % n := by
  rw [mul_emod_emod, emod_mul_emod]

theorem neg_emod_eq_sub_emod {a b : Int} : -a % b = (b - a) % b := by
  have := add_emod_left b (-a)
  exact this.symm

theorem neg_emod_emod (a n : Int) : (-(a % n)) % n = (-a) % n := by
  have h := mul_emod_emod (-1) a n
  simpa only [Int.neg_mul, Int.one_mul] using h

theorem emod_emod_eq_iff_dvd_sub {m n a : Int} : m % a = n % a ↔ a ∣ m - n := by
  constructor
  · intro h
    apply dvd_of_emod_eq_zero
    rw [sub_emod, h, Int.sub_self, zero_emod]
  · rintro ⟨c, hc⟩
    rw [show m = n + a * c by omega, add_mul_emod_self_left]

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega

theorem emod_eq_emod_iff_emod_sub_eq_zero {m n k : Int} : m % n = k % n ↔ (m - k) % n = 0 := by
  rw [emod_emod_eq_iff_dvd_sub, dvd_iff_emod_eq_zero]

theorem dvd_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c :=
  ⟨a / b, by rw [← h]; have := emod_add_ediv a b; omega⟩

theorem dvd_self_sub_emod {x m : Int} : m ∣ x - x % m := dvd_sub_of_emod_eq rfl

/-! ## Quotients -/

theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (H : b ≠ 0) : (a + b * c) / b = a / b + c := by
  apply Int.eq_of_mul_eq_mul_left H
  have h1 := ediv_add_emod (a + b * c) b
  have h2 := ediv_add_emod a b
  rw [add_mul_emod_self_left] at h1
  rw [Int.mul_add]
  omega

theorem add_mul_ediv_right (a b : Int) {c : Int} (H : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm, add_mul_ediv_left _ _ H]

protected theorem mul_ediv_cancel_right (a : Int) {b : Int} (H : b ≠ 0) : a * b / b = a := by
  rw [Int.mul_comm]
  exact mul_ediv_cancel_left a H

@[simp] protected theorem ediv_self {a : Int} (H : a ≠ 0) : a / a = 1 := by
  have := mul_ediv_cancel_left 1 H
  rwa [Int.mul_one] at this

theorem ediv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a / b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le Ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le Hb
  exact natCast_nonneg (m / n)

theorem le_ediv_iff_mul_le {a b c : Int} (H : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  have h1 := ediv_add_emod b c
  have h2 := emod_nonneg b (show c ≠ 0 by omega)
  have h3 := emod_lt_of_pos b H
  constructor
  · intro h
    have := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt H)
    rw [Int.mul_comm a c]
    omega
  · intro h
    exact Prover.Int.le_ediv_of_mul_le H (by rw [Int.mul_comm]; exact h)

theorem le_ediv_of_mul_le {a b c : Int} (H1 : 0 < c) (H2 : a * c ≤ b) : a ≤ b / c :=
  (le_ediv_iff_mul_le H1).2 H2

theorem mul_le_of_le_ediv {a b c : Int} (H1 : 0 < c) (H2 : a ≤ b / c) : a * c ≤ b :=
  (le_ediv_iff_mul_le H1).1 H2

theorem ediv_lt_iff_lt_mul {a b c : Int} (H : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, le_ediv_iff_mul_le H, Int.not_le]

theorem ediv_lt_of_lt_mul {a b c : Int} (H : 0 < c) (H' : a < b * c) : a / c < b :=
  (ediv_lt_iff_lt_mul H).2 H'

theorem ediv_le_ediv {a b c : Int} (H : 0 < c) (H' : a ≤ b) : a / c ≤ b / c := by
  rw [le_ediv_iff_mul_le H]
  exact Int.le_trans (mul_le_of_le_ediv H (Int.le_refl _)) H'

theorem ediv_le_self {a : Int} (b : Int) (Ha : 0 ≤ a) : a / b ≤ a := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le Ha
  rcases Int.le_total 0 b with hb | hb
  · obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
    exact ofNat_le.2 (Nat.div_le_self m n)
  · have := ediv_nonneg Ha (Int.neg_nonneg_of_nonpos hb)
    rw [ediv_neg] at this
    have := natCast_nonneg m
    omega

protected theorem ediv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) : a / b = c := by
  rw [H2, mul_ediv_cancel_left c H1]

protected theorem ediv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) : a / b = c := by
  rw [H2, Int.mul_ediv_cancel_right c H1]

protected theorem mul_ediv_assoc (a : Int) {b c : Int} (H : c ∣ b) : a * b / c = a * (b / c) := by
  obtain ⟨d, rfl⟩ := H
  by_cases hc : c = 0
  · rw [hc, Int.zero_mul, Int.mul_zero, Int.ediv_zero, Int.mul_zero]
  · rw [Int.mul_left_comm, mul_ediv_cancel_left _ hc, mul_ediv_cancel_left _ hc]

end Int
