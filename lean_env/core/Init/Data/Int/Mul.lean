prelude
import Init.Data.Int.LemmasAux

/-!
# Integers: multiplication, order, absolute value, sign
-/

set_option linter.all false

namespace Int

/-! ## Algebra -/

protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]

protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by
  rw [Int.neg_mul, Int.mul_neg]

protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg, Int.sub_eq_add_neg]

protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul, Int.sub_eq_add_neg]

protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b, Int.mul_assoc]

protected theorem mul_mul_mul_comm (a b c d : Int) : a * b * (c * d) = a * c * (b * d) := by
  rw [Int.mul_assoc, Int.mul_left_comm b, Int.mul_assoc]

protected theorem add_one_mul (a b : Int) : (a + 1) * b = a * b + b := by
  rw [Int.add_mul, Int.one_mul]

protected theorem mul_add_one (a b : Int) : a * (b + 1) = a * b + a := by
  rw [Int.mul_add, Int.mul_one]

/-! ## Order -/

theorem mul_nonneg_of_nonpos_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  have := Int.mul_nonneg (Int.neg_nonneg_of_nonpos ha) (Int.neg_nonneg_of_nonpos hb)
  rwa [Int.neg_mul_neg] at this

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨m, rfl⟩ := eq_succ_of_zero_lt ha
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt hb
  exact natCast_pos.2 (Nat.succ_pos ((m + 1) * n + m))

protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : c * a ≤ c * b :=
  Prover.Int.mul_le_mul_left h₂ h₁

protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_le_mul_of_nonneg_left h₁ h₂

protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b) (nn_c : 0 ≤ c) :
    a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)

protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : c * a < c * b := by
  have := Int.mul_pos h₂ (Int.sub_pos.2 h₁)
  rw [Int.mul_sub] at this
  exact Int.sub_pos.1 this

protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_lt_mul_of_pos_left h₁ h₂

protected theorem mul_lt_mul {a b c d : Int} (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) :
    a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)

protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := by
  have := Int.mul_le_mul_of_nonneg_left h (Int.neg_nonneg_of_nonpos ha)
  rw [Int.neg_mul, Int.neg_mul] at this
  exact Int.neg_le_neg_iff.1 this

protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]
  exact Int.mul_le_mul_of_nonpos_left hc h

protected theorem mul_nonpos_of_nonneg_of_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_left hb ha
  rwa [Int.mul_zero] at this

protected theorem mul_nonpos_of_nonpos_of_nonneg {a b : Int} (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]
  exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha

protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_lt_mul_of_pos_left hb ha
  rwa [Int.mul_zero] at this

protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]
  exact Int.mul_neg_of_pos_of_neg hb ha

protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  have := Int.mul_pos (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)
  rwa [Int.neg_mul_neg] at this

/-- Squares are not negative. -/
theorem _root_.Prover.Int.mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h

protected theorem mul_self_le_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (Int.le_trans h1 h2)

protected theorem mul_self_lt_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_left (Int.le_of_lt h2) h1)
    (Int.mul_lt_mul_of_pos_right h2 (Int.lt_of_le_of_lt h1 h2))

/-! ## Cancellation -/

protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    rcases Int.lt_trichotomy a 0 with ha | ha | ha
    · rcases Int.lt_trichotomy b 0 with hb | hb | hb
      · exact absurd h (Int.ne_of_gt (Int.mul_pos_of_neg_of_neg ha hb))
      · exact .inr hb
      · exact absurd h (Int.ne_of_lt (Int.mul_neg_of_neg_of_pos ha hb))
    · exact .inl ha
    · rcases Int.lt_trichotomy b 0 with hb | hb | hb
      · exact absurd h (Int.ne_of_lt (Int.mul_neg_of_pos_of_neg ha hb))
      · exact .inr hb
      · exact absurd h (Int.ne_of_gt (Int.mul_pos ha hb))
  · rintro (h | h)
    · rw [h, Int.zero_mul]
    · rw [h, Int.mul_zero]

attribute [simp] Int.mul_eq_zero

protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 :=
  fun h => (Int.mul_eq_zero.1 h).elim a0 b0

protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have : a * (b - c) = 0 := by rw [Int.mul_sub, h, Int.sub_self]
  exact Int.sub_eq_zero.1 ((Int.mul_eq_zero.1 this).resolve_left ha)

protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c :=
  Int.eq_of_mul_eq_mul_left ha (by rw [Int.mul_comm a, Int.mul_comm a, h])

protected theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, fun h => h ▸ rfl⟩

protected theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, fun h => h ▸ rfl⟩

protected theorem le_of_mul_le_mul_left {a b c : Int} (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c :=
  Int.not_lt.1 fun h' => Int.not_le_of_gt (Int.mul_lt_mul_of_pos_left h' h) w

protected theorem le_of_mul_le_mul_right {a b c : Int} (w : a * b ≤ c * b) (h : 0 < b) : a ≤ c :=
  Int.not_lt.1 fun h' => Int.not_le_of_gt (Int.mul_lt_mul_of_pos_right h' h) w

protected theorem lt_of_mul_lt_mul_left {a b c : Int} (w : a * b < a * c) (h : 0 ≤ a) : b < c :=
  Int.not_le.1 fun h' => Int.not_lt_of_ge (Int.mul_le_mul_of_nonneg_left h' h) w

protected theorem lt_of_mul_lt_mul_right {a b c : Int} (w : a * b < c * b) (h : 0 ≤ b) : a < c :=
  Int.not_le.1 fun h' => Int.not_lt_of_ge (Int.mul_le_mul_of_nonneg_right h' h) w

/-! ## Absolute value and sign -/

@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = 0 := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = 1 := rfl
theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := match a with
  | ofNat _ => .inl rfl
  | negSucc _ => .inr rfl
@[simp] theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 :=
  ⟨fun h => (natAbs_eq a).elim (·.trans (congrArg Nat.cast h)) (·.trans (congrArg (fun n : Nat => -(n : Int)) h)),
    fun h => h ▸ rfl⟩
theorem natAbs_ne_zero {a : Int} : a.natAbs ≠ 0 ↔ a ≠ 0 := not_congr natAbs_eq_zero
theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 := 
  ⟨fun h => natAbs_ne_zero.1 (Nat.ne_of_gt h), fun h => Nat.pos_of_ne_zero (natAbs_ne_zero.2 h)⟩
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := match a with
  | ofNat 0 => rfl
  | ofNat (_+1) => rfl
  | negSucc _ => rfl
theorem natAbs_of_nonneg {a : Int} (H : 0 ≤ a) : (natAbs a : Int) = a := match a, eq_ofNat_of_zero_le H with
  | _, ⟨_, rfl⟩ => rfl
theorem ofNat_natAbs_of_nonpos {a : Int} (H : a ≤ 0) : (natAbs a : Int) = -a :=
  (congrArg Nat.cast (natAbs_neg a).symm).trans (natAbs_of_nonneg (Int.neg_nonneg_of_nonpos H))
theorem natAbs_eq_natAbs_iff {a b : Int} : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by
  constructor
  · intro h
    rcases natAbs_eq a with ha | ha <;> rcases natAbs_eq b with hb | hb <;> rw [h] at ha
    · exact .inl (ha.trans hb.symm)
    · exact .inr (ha.trans (Int.eq_neg_of_eq_neg hb))
    · exact .inr (ha.trans (congrArg Neg.neg hb.symm))
    · exact .inl (ha.trans hb.symm)
  · rintro (rfl | rfl)
    · rfl
    · exact natAbs_neg b
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b :=
  Nat.le_trans (natAbs_add_le a (-b)) (Nat.le_of_eq (congrArg (natAbs a + ·) (natAbs_neg b)))

theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  have key : ∀ n : Nat, natAbs (negOfNat n) = n := fun n => by cases n <;> rfl
  match a, b with
  | ofNat _, ofNat _ => rfl
  | ofNat m, negSucc n => exact key (m * Nat.succ n)
  | negSucc m, ofNat n => exact key (Nat.succ m * n)
  | negSucc _, negSucc _ => rfl

theorem natAbs_mul_self {a : Int} : ((natAbs a * natAbs a : Nat) : Int) = a * a := by
  rw [Int.natCast_mul]
  rcases natAbs_eq a with h | h <;> generalize natAbs a = n at * <;> subst h
  · rfl
  · rw [Int.neg_mul_neg]

/-- The sign: `1`, `0` or `-1`. -/
def sign : Int → Int
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1

@[simp] theorem sign_zero : sign 0 = 0 := rfl
@[simp] theorem sign_one : sign 1 = 1 := rfl

theorem sign_eq_one_of_pos {a : Int} (h : 0 < a) : sign a = 1 := by
  obtain ⟨n, rfl⟩ := eq_succ_of_zero_lt h
  rfl

theorem sign_eq_neg_one_of_neg {a : Int} (h : a < 0) : sign a = -1 := by
  cases a with
  | ofNat n =>
    have : (0 : Int) ≤ ofNat n := natCast_nonneg n
    omega
  | negSucc n => rfl

theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a := by
  rcases Int.lt_trichotomy a 0 with h | h | h
  · rw [sign_eq_neg_one_of_neg h]
    omega
  · rw [h]
    rfl
  · rw [sign_eq_one_of_pos h]
    omega

end Int
