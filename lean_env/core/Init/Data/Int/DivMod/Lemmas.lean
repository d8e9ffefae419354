prelude
import Init.Data.Int.LinearDvd
import Init.Data.Nat

/-!
# Integer remainder and divisibility: reducing sums, differences and products
-/

namespace Int

/-! ### The remainder is the only number in its range -/

/-- Two numbers in the range of remainders that differ by a multiple of `b` are equal. -/
theorem _root_.Prover.Int.eq_of_range {b r s k : Int} (hr : 0 ≤ r) (hr' : r < natAbs b) (hs : 0 ≤ s)
    (hs' : s < natAbs b) (h : r - s = b * k) : r = s := by
  have hmul : (r - s).natAbs = b.natAbs * k.natAbs := by rw [h, natAbs_mul]
  have hlt : (r - s).natAbs < b.natAbs := by omega
  have hk : k.natAbs = 0 := by
    refine Nat.eq_zero_of_not_pos fun hpos => ?_
    have := Nat.le_mul_of_pos_right b.natAbs hpos
    omega
  rw [hk, Nat.mul_zero] at hmul
  omega

theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b := by
  rcases Int.lt_trichotomy b 0 with hneg | hzero | hpos
  · have h1 := Int.emod_lt_of_pos a (Int.neg_pos_of_neg hneg)
    have h2 : a % -b = a % b := by rw [Int.emod_def, Int.emod_def, Int.ediv_neg, Int.neg_mul_neg]
    omega
  · exact absurd hzero h
  · have := Int.emod_lt_of_pos a hpos
    omega

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  rw [Int.emod_def]; omega

theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by
  rw [Int.emod_def]; omega

@[simp] theorem emod_zero (a : Int) : a % 0 = a := by
  rw [Int.emod_def, Int.zero_mul, Int.sub_zero]

@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by
  by_cases hb : b = 0
  · rw [hb, Int.zero_mul, Int.add_zero]
  · refine Prover.Int.eq_of_range (b := b) (k := c - (a + b * c) / b + a / b)
      (emod_nonneg _ hb) (emod_lt _ hb) (emod_nonneg _ hb) (emod_lt _ hb) ?_
    rw [Int.emod_def, Int.emod_def, Int.mul_add, Int.mul_sub]
    omega

@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  rw [Int.mul_comm, add_mul_emod_self_left]

@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := by
  have h := add_mul_emod_self_left (a % b) b (a / b)
  rw [emod_add_mul_ediv] at h
  exact h.symm

@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by
  show Int.ofNat (0 % natAbs b) = 0
  rw [Nat.zero_mod]
  rfl

@[simp] theorem emod_self {a : Int} : a % a = 0 := by
  have h := add_mul_emod_self_left 0 a 1
  rw [Int.mul_one, Int.zero_add] at h
  rw [h, zero_emod]

@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega

theorem emod_add_emod (m n k : Int) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_emod_self_left (m % n + k) n (m / n)
  rw [show m % n + k + n * (m / n) = m % n + n * (m / n) + k by omega, emod_add_mul_ediv] at h
  exact h.symm

theorem add_emod_emod (m n k : Int) : (m + n % k) % k = (m + n) % k := by
  rw [Int.add_comm, emod_add_emod, Int.add_comm]

/-- Reduce a sum modulo `n`. -/
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  rw [emod_add_emod, add_emod_emod]

theorem mul_emod_emod (a b n : Int) : (a * (b % n)) % n = (a * b) % n := by
  have h := add_mul_emod_self_left (a * (b % n)) n (a * (b / n))
  rw [Int.mul_left_comm, ← Int.mul_add, emod_add_mul_ediv] at h
  exact h.symm

theorem emod_mul_emod (a b n : Int) : (a % n * b) % n = (a * b) % n := by
  rw [Int.mul_comm, mul_emod_emod, Int.mul_comm]

/-- Reduce a product modulo `n`. -/
theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n := by
  rw [emod_mul_emod, mul_emod_emod]

theorem neg_emod_emod (a n : Int) : (-(a % n)) % n = (-a) % n := by
  have h := mul_emod_emod (-1) a n
  simpa only [Int.neg_mul, Int.one_mul] using h

/-- Reduce a difference modulo `n`. -/
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n := by
  have h := add_mul_emod_self_left (a % n - b % n) n (a / n - b / n)
  rwa [show a % n - b % n + n * (a / n - b / n) = a - b by
    rw [Int.emod_def, Int.emod_def, Int.mul_sub]; omega] at h

@[simp] theorem mul_emod_right (a b : Int) : a * b % a = 0 := by
  have h := add_mul_emod_self_left 0 a b
  rw [Int.zero_add] at h
  rw [h, zero_emod]

@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by
  rw [Int.mul_comm, mul_emod_right]

@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b := by
  have h := add_mul_emod_self_left a b 1
  rwa [Int.mul_one] at h

@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by
  rw [Int.add_comm, add_emod_right]

theorem emod_eq_of_lt {a b : Int} (h1 : 0 ≤ a) (h2 : a < b) : a % b = a := by
  have hb : b ≠ 0 := by omega
  refine Prover.Int.eq_of_range (b := b) (k := -(a / b)) (emod_nonneg _ hb) (emod_lt _ hb)
    h1 (by omega) ?_
  rw [Int.emod_def, Int.mul_neg]
  omega

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega

/-! ### Divisibility -/

protected theorem dvd_refl (a : Int) : a ∣ a := ⟨1, (Int.mul_one a).symm⟩

protected theorem dvd_trans {a b c : Int} : a ∣ b → b ∣ c → a ∣ c
  | ⟨k, hk⟩, ⟨l, hl⟩ => ⟨k * l, by rw [hl, hk, Int.mul_assoc]⟩

protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩

protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩

protected theorem dvd_zero (a : Int) : a ∣ 0 := ⟨0, (Int.mul_zero a).symm⟩

protected theorem one_dvd (a : Int) : 1 ∣ a := ⟨a, (Int.one_mul a).symm⟩

protected theorem dvd_add {a b c : Int} : a ∣ b → a ∣ c → a ∣ b + c
  | ⟨k, hk⟩, ⟨l, hl⟩ => ⟨k + l, by rw [hk, hl, Int.mul_add]⟩

protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨k, hk⟩ => ⟨-k, by rw [Int.mul_neg, ← hk, Int.neg_neg]⟩,
   fun ⟨k, hk⟩ => ⟨-k, by rw [Int.mul_neg, ← hk]⟩⟩

protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨k, hk⟩ => ⟨-k, by rw [hk, Int.mul_neg, Int.neg_mul]⟩,
   fun ⟨k, hk⟩ => ⟨-k, by rw [hk, Int.neg_mul_neg]⟩⟩

protected theorem dvd_sub {a b c : Int} (h₁ : a ∣ b) (h₂ : a ∣ c) : a ∣ b - c := by
  rw [Int.sub_eq_add_neg]; exact Int.dvd_add h₁ (Int.dvd_neg.2 h₂)

theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  refine ⟨fun ⟨k, hk⟩ => ⟨k.natAbs, ?_⟩, fun ⟨k, hk⟩ => ⟨k, by rw [hk, natCast_mul]⟩⟩
  have h := congrArg natAbs hk
  rwa [natAbs_mul, natAbs_natCast, natAbs_natCast] at h

theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by
  refine ⟨fun h => ?_, fun ⟨k, hk⟩ => ⟨k.natAbs, by rw [hk, natAbs_mul]⟩⟩
  have h' : (a.natAbs : Int) ∣ b.natAbs := natCast_dvd_natCast.2 h
  rcases natAbs_eq a with ha | ha <;> rcases natAbs_eq b with hb | hb <;> rw [ha, hb]
  · exact h'
  · exact Int.dvd_neg.2 h'
  · exact Int.neg_dvd.2 h'
  · exact Int.neg_dvd.2 (Int.dvd_neg.2 h')

theorem le_of_dvd {a b : Int} (bpos : 0 < b) (h : a ∣ b) : a ≤ b := by
  have h1 := Nat.le_of_dvd (by omega) (natAbs_dvd_natAbs.2 h)
  omega

end Int
