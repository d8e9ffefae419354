prelude
import Init.Omega

/-!
# Integers: order and linear identities

The linear facts, proved directly: `omega` would cost more to find and to check. Names and statements are those of official Lean.
-/

set_option linter.all false

namespace Int

instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero
instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one

attribute [simp] Int.neg_neg Int.sub_self Int.neg_mul Int.mul_neg Int.lt_irrefl Int.not_le Int.not_lt
attribute [simp] Int.natCast_nonneg Int.le_max_left Int.le_max_right Int.min_le_left Int.min_le_right

/-! ## Negation and subtraction -/

@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := congrArg (a + ·) (Int.neg_neg b)
protected theorem neg_sub (a b : Int) : -(a - b) = b - a :=
  (Int.neg_add a (-b)).trans ((congrArg (-a + ·) (Int.neg_neg b)).trans (Int.add_comm (-a) b))
protected theorem add_left_neg (a : Int) : -a + a = 0 := (Int.add_comm (-a) a).trans (Int.add_right_neg a)
attribute [simp] Int.add_left_neg Int.add_right_neg Int.neg_sub
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b, ← Int.add_assoc]
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b :=
  (congrArg (· - a) (Int.add_comm a b)).trans (Int.add_neg_cancel_right b a)
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc a b (-c)
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) :=
  (Int.add_assoc a (-b) (-c)).trans (congrArg (a + ·) (Int.neg_add b c).symm)
protected theorem sub_sub_self (a b : Int) : a - (a - b) = b :=
  (congrArg (a + ·) (Int.neg_sub a b)).trans
    ((Int.add_left_comm a b (-a)).trans ((congrArg (b + ·) (Int.add_right_neg a)).trans (Int.add_zero b)))
protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b := Int.add_right_comm a (-b) (-c)
protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c :=
  (Int.neg_add_cancel_left a b).symm.trans ((congrArg (-a + ·) h).trans (Int.neg_add_cancel_left a c))
protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c :=
  Int.add_left_cancel (a := b) ((Int.add_comm b a).trans (h.trans (Int.add_comm c b)))
protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b :=
  Int.add_left_cancel (a := a) ((Int.add_right_neg a).trans h.symm)
protected theorem eq_neg_of_eq_neg {a b : Int} (h : a = -b) : b = -a := h ▸ (Int.neg_neg b).symm
protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => (Int.neg_neg a).symm.trans ((congrArg (- ·) h).trans (Int.neg_neg b)), congrArg (- ·)⟩
@[simp] protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_ne_zero {a : Int} : -a ≠ 0 ↔ a ≠ 0 := not_congr Int.neg_eq_zero
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b :=
  ⟨fun h => (Int.sub_add_cancel a b).symm.trans ((congrArg (· + b) h).trans (Int.zero_add b)), fun h => h ▸ Int.sub_self _⟩
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := Int.sub_eq_zero.1 h
protected theorem sub_eq_iff_eq_add {a b c : Int} : a - b = c ↔ a = c + b :=
  ⟨fun h => h ▸ (Int.sub_add_cancel a b).symm, fun h => h ▸ Int.add_sub_cancel c b⟩
protected theorem sub_eq_iff_eq_add' {a b c : Int} : a - b = c ↔ a = b + c := Int.add_comm c b ▸ Int.sub_eq_iff_eq_add
protected theorem eq_sub_iff_add_eq {a b c : Int} : a = b - c ↔ a + c = b :=
  ⟨fun h => h ▸ Int.sub_add_cancel b c, fun h => h ▸ (Int.add_sub_cancel a c).symm⟩
@[simp] protected theorem add_right_inj {a b c : Int} : a + b = a + c ↔ b = c := ⟨Int.add_left_cancel, congrArg (a + ·)⟩
@[simp] protected theorem add_left_inj {a b c : Int} : a + c = b + c ↔ a = b := ⟨Int.add_right_cancel, congrArg (· + c)⟩
protected theorem two_mul (n : Int) : 2 * n = n + n := by
  rw [show (2 : Int) = 1 + 1 from rfl, Int.add_mul, Int.one_mul]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by rw [Int.neg_mul, Int.one_mul]

/-! ## Order -/

protected theorem zero_lt_one : (0 : Int) < 1 := by decide
protected theorem zero_ne_one : (0 : Int) ≠ 1 := by decide
protected theorem one_pos : (0 : Int) < 1 := by decide
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.le_trans (Int.add_le_add h₁ (Int.le_refl 1)) h₂
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)
protected theorem lt_asymm {a b : Int} (h : a < b) : ¬ b < a :=
  fun g => Int.lt_irrefl a (Int.lt_of_lt_of_le h (Int.le_of_lt g))
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  if h : a < b then .inl h
  else if g : b < a then .inr (.inr g)
  else .inr (.inl (Int.le_antisymm (Int.not_lt.1 g) (Int.not_lt.1 h)))
protected theorem lt_or_ge (a b : Int) : a < b ∨ b ≤ a := if h : a < b then .inl h else .inr (Int.not_lt.1 h)
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, fun e => Int.lt_irrefl b (e ▸ h)⟩, fun h => Int.lt_of_not_le fun g => h.2 (Int.le_antisymm h.1 g)⟩
protected theorem le_iff_lt_or_eq {a b : Int} : a ≤ b ↔ a < b ∨ a = b :=
  ⟨fun h => if e : a = b then .inr e else .inl (Int.lt_of_not_le fun g => e (Int.le_antisymm h g)),
    fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
protected theorem lt_of_le_of_ne {a b : Int} (h : a ≤ b) (h' : a ≠ b) : a < b :=
  Int.lt_of_not_le fun g => h' (Int.le_antisymm h g)
protected theorem le_of_not_le {a b : Int} (h : ¬ a ≤ b) : b ≤ a := Int.le_of_lt (Int.not_le.1 h)
protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬ a ≤ b := Int.not_le.2 h
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬ a < b := Int.not_lt.2 h
protected theorem ne_iff_lt_or_gt {a b : Int} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨lt_or_gt_of_ne, fun h e => h.elim (fun h => Int.lt_irrefl b (e ▸ h)) fun h => Int.lt_irrefl b (e ▸ h)⟩
protected theorem le_antisymm_iff {a b : Int} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => h ▸ ⟨Int.le_refl a, Int.le_refl a⟩, fun h => Int.le_antisymm h.1 h.2⟩
theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b :=
  ⟨fun h => Int.not_lt.1 fun g => Int.lt_irrefl a (Int.lt_of_lt_of_le h g), fun h => Int.add_le_add h (Int.le_refl 1)⟩
theorem lt_add_one_of_le {a b : Int} (h : a ≤ b) : a < b + 1 := Int.add_le_add h (Int.le_refl 1)
theorem le_of_lt_add_one {a b : Int} (h : a < b + 1) : a ≤ b := Int.lt_add_one_iff.1 h
theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h
theorem le_sub_one_of_lt {a b : Int} (h : a < b) : a ≤ b - 1 :=
  Int.le_trans (Int.le_of_eq (Int.add_sub_cancel a 1).symm) (Int.add_le_add h (Int.le_refl (-1)))
theorem lt_of_le_sub_one {a b : Int} (h : a ≤ b - 1) : a < b :=
  Int.le_trans (Int.add_le_add h (Int.le_refl 1)) (Int.le_of_eq (Int.sub_add_cancel b 1))
theorem le_sub_one_iff {a b : Int} : a ≤ b - 1 ↔ a < b := ⟨lt_of_le_sub_one, le_sub_one_of_lt⟩
theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl _
theorem sub_one_lt (a : Int) : a - 1 < a := Int.le_of_eq (Int.sub_add_cancel a 1)
theorem pos_iff_one_le {a : Int} : 0 < a ↔ 1 ≤ a := Iff.rfl

/-! ## Order and addition -/

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := Int.add_le_add (Int.le_refl c) h
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := Int.add_le_add h (Int.le_refl c)
protected theorem add_lt_add {a b c d : Int} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.le_trans (Int.le_of_eq (Int.add_right_comm a c 1)) (Int.add_le_add h₁ (Int.le_of_lt h₂))
protected theorem add_lt_add_left {a b : Int} (h : a < b) (c : Int) : c + a < c + b :=
  Int.le_trans (Int.le_of_eq (Int.add_assoc c a 1)) (Int.add_le_add (Int.le_refl c) h)
protected theorem add_lt_add_right {a b : Int} (h : a < b) (c : Int) : a + c < b + c :=
  Int.le_trans (Int.le_of_eq (Int.add_right_comm a c 1)) (Int.add_le_add h (Int.le_refl c))
protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) :
    a + c < b + d :=
  Int.le_trans (Int.le_of_eq (Int.add_assoc a c 1)) (Int.add_le_add h₁ h₂)
protected theorem add_lt_add_of_lt_of_le {a b c d : Int} (h₁ : a < b) (h₂ : c ≤ d) :
    a + c < b + d :=
  Int.le_trans (Int.le_of_eq (Int.add_right_comm a c 1)) (Int.add_le_add h₁ h₂)
protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c :=
  Int.le_trans (Int.le_of_eq (Int.neg_add_cancel_left a b).symm)
    (Int.le_trans (Int.add_le_add (Int.le_refl (-a)) h) (Int.le_of_eq (Int.neg_add_cancel_left a c)))
protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c :=
  Int.le_trans (Int.le_of_eq (Int.add_neg_cancel_right a b).symm)
    (Int.le_trans (Int.add_le_add h (Int.le_refl (-b))) (Int.le_of_eq (Int.add_neg_cancel_right c b)))
protected theorem lt_of_add_lt_add_left {a b c : Int} (h : a + b < a + c) : b < c :=
  Int.lt_of_not_le fun g => Int.not_le.2 h (Int.add_le_add (Int.le_refl a) g)
protected theorem lt_of_add_lt_add_right {a b c : Int} (h : a + b < c + b) : a < c :=
  Int.lt_of_not_le fun g => Int.not_le.2 h (Int.add_le_add g (Int.le_refl b))
@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, (Int.add_le_add_left · a)⟩
@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, (Int.add_le_add_right · c)⟩
@[simp] protected theorem add_lt_add_iff_left {b c : Int} (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, (Int.add_lt_add_left · a)⟩
@[simp] protected theorem add_lt_add_iff_right {a b : Int} (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, (Int.add_lt_add_right · c)⟩
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := Int.add_le_add ha hb
protected theorem add_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a + b := Int.add_lt_add ha hb
protected theorem add_pos_of_pos_of_nonneg {a b : Int} (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b :=
  Int.add_lt_add_of_lt_of_le ha hb
protected theorem add_pos_of_nonneg_of_pos {a b : Int} (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := Int.add_le_add ha hb
protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a :=
  Int.lt_of_not_le fun g => Int.not_le.2 h (Int.neg_neg a ▸ Int.neg_neg b ▸ Int.neg_le_neg g)
@[simp] protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => Int.neg_neg a ▸ Int.neg_neg b ▸ Int.neg_le_neg h, Int.neg_le_neg⟩
@[simp] protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a :=
  ⟨fun h => Int.lt_of_not_le fun g => Int.not_le.2 h (Int.neg_le_neg g), Int.neg_lt_neg⟩
@[simp] protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
@[simp] protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
protected theorem neg_nonneg_of_nonpos {a : Int} (h : a ≤ 0) : 0 ≤ -a := Int.neg_le_neg (b := 0) h
protected theorem neg_nonpos_of_nonneg {a : Int} (h : 0 ≤ a) : -a ≤ 0 := Int.neg_le_neg (a := 0) h
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_lt_neg (b := 0) h
protected theorem neg_neg_of_pos {a : Int} (h : 0 < a) : -a < 0 := Int.neg_lt_neg (a := 0) h
protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a :=
  ⟨fun h => Int.lt_of_not_le fun g => Int.not_le.2 h
      (Int.le_trans (Int.add_le_add g (Int.le_refl (-b))) (Int.le_of_eq (Int.add_right_neg b))),
    fun h => Int.lt_of_not_le fun g => Int.not_le.2 h
      (Int.le_trans (Int.le_of_eq (Int.sub_add_cancel a b).symm)
        (Int.le_trans (Int.add_le_add g (Int.le_refl b)) (Int.le_of_eq (Int.zero_add b))))⟩
protected theorem sub_pos_of_lt {a b : Int} (h : b < a) : 0 < a - b := Int.sub_pos.2 h
protected theorem lt_of_sub_pos {a b : Int} (h : 0 < a - b) : b < a := Int.sub_pos.1 h
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := sub_nonneg.1 h
protected theorem sub_nonpos_of_le {a b : Int} (h : a ≤ b) : a - b ≤ 0 :=
  Int.le_trans (Int.add_le_add h (Int.le_refl (-b))) (Int.le_of_eq (Int.add_right_neg b))
protected theorem sub_neg_of_lt {a b : Int} (h : a < b) : a - b < 0 :=
  Int.lt_of_not_le fun g => Int.not_le.2 h (sub_nonneg.1 g)
protected theorem le_sub_iff_add_le {a b c : Int} : a ≤ b - c ↔ a + c ≤ b :=
  ⟨fun h => Int.le_trans (Int.add_le_add h (Int.le_refl c)) (Int.le_of_eq (Int.sub_add_cancel b c)),
    fun h => Int.le_trans (Int.le_of_eq (Int.add_sub_cancel a c).symm) (Int.add_le_add h (Int.le_refl (-c)))⟩
protected theorem sub_le_iff_le_add {a b c : Int} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨fun h => Int.le_trans (Int.le_of_eq (Int.sub_add_cancel a b).symm) (Int.add_le_add h (Int.le_refl b)),
    fun h => Int.le_trans (Int.add_le_add h (Int.le_refl (-b))) (Int.le_of_eq (Int.add_sub_cancel c b))⟩
protected theorem lt_sub_iff_add_lt {a b c : Int} : a < b - c ↔ a + c < b :=
  ⟨fun h => Int.lt_of_not_le fun g => Int.not_le.2 h (Int.sub_le_iff_le_add.2 g),
    fun h => Int.lt_of_not_le fun g => Int.not_le.2 h (Int.sub_le_iff_le_add.1 g)⟩
protected theorem sub_lt_iff_lt_add {a b c : Int} : a - b < c ↔ a < c + b :=
  ⟨fun h => Int.lt_of_not_le fun g => Int.not_le.2 h (Int.le_sub_iff_add_le.2 g),
    fun h => Int.lt_of_not_le fun g => Int.not_le.2 h (Int.le_sub_iff_add_le.1 g)⟩
protected theorem le_sub_left_of_add_le {a b c : Int} (h : a + b ≤ c) : b ≤ c - a :=
  Int.le_sub_iff_add_le.2 (Int.add_comm a b ▸ h)
protected theorem le_sub_right_of_add_le {a b c : Int} (h : a + b ≤ c) : a ≤ c - b :=
  Int.le_sub_iff_add_le.2 h
protected theorem sub_le_sub {a b c d : Int} (hab : a ≤ b) (hcd : c ≤ d) : a - d ≤ b - c :=
  Int.add_le_add hab (Int.neg_le_neg hcd)
protected theorem sub_le_sub_left {a b : Int} (h : a ≤ b) (c : Int) : c - b ≤ c - a :=
  Int.add_le_add (Int.le_refl c) (Int.neg_le_neg h)
protected theorem sub_le_sub_right {a b : Int} (h : a ≤ b) (c : Int) : a - c ≤ b - c :=
  Int.add_le_add h (Int.le_refl (-c))
protected theorem sub_le_self (a : Int) {b : Int} (h : 0 ≤ b) : a - b ≤ a :=
  Int.le_trans (Int.add_le_add (Int.le_refl a) (Int.neg_nonpos_of_nonneg h)) (Int.le_of_eq (Int.add_zero a))
protected theorem sub_lt_self (a : Int) {b : Int} (h : 0 < b) : a - b < a :=
  Int.sub_lt_iff_lt_add.2 (Int.add_le_add (Int.le_refl a) h)

/-! ## Negated comparisons, for `simp` -/

theorem not_ge_eq (a b : Int) : (¬ a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
theorem not_lt_eq (a b : Int) : (¬ a < b) = (b ≤ a) := propext Int.not_lt
theorem not_gt_eq (a b : Int) : (¬ a > b) = (a ≤ b) := propext Int.not_lt

/-! ## Minimum and maximum -/

protected theorem min_eq_left {a b : Int} (h : a ≤ b) : min a b = a := if_pos h
protected theorem min_eq_right {a b : Int} (h : b ≤ a) : min a b = b :=
  if g : a ≤ b then (if_pos g).trans (Int.le_antisymm g h) else if_neg g
protected theorem max_eq_left {a b : Int} (h : b ≤ a) : max a b = a :=
  if g : a ≤ b then (if_pos g).trans (Int.le_antisymm h g) else if_neg g
protected theorem max_eq_right {a b : Int} (h : a ≤ b) : max a b = b := if_pos h
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩,
    fun h => if g : b ≤ c then Int.le_trans h.1 (Int.le_of_eq (Int.min_eq_left g).symm)
      else Int.le_trans h.2 (Int.le_of_eq (Int.min_eq_right (Int.le_of_not_le g)).symm)⟩
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩,
    fun h => if g : a ≤ b then Int.le_trans (Int.le_of_eq (Int.max_eq_right g)) h.2
      else Int.le_trans (Int.le_of_eq (Int.max_eq_left (Int.le_of_not_le g))) h.1⟩
protected theorem min_comm (a b : Int) : min a b = min b a :=
  Int.le_antisymm (Int.le_min.2 ⟨Int.min_le_right a b, Int.min_le_left a b⟩)
    (Int.le_min.2 ⟨Int.min_le_right b a, Int.min_le_left b a⟩)
protected theorem max_comm (a b : Int) : max a b = max b a :=
  Int.le_antisymm (Int.max_le.2 ⟨Int.le_max_right b a, Int.le_max_left b a⟩)
    (Int.max_le.2 ⟨Int.le_max_right a b, Int.le_max_left a b⟩)
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) :=
  Int.le_antisymm
    (Int.le_min.2 ⟨Int.le_trans (Int.min_le_left _ _) (Int.min_le_left _ _),
      Int.le_min.2 ⟨Int.le_trans (Int.min_le_left _ _) (Int.min_le_right _ _), Int.min_le_right _ _⟩⟩)
    (Int.le_min.2 ⟨Int.le_min.2 ⟨Int.min_le_left _ _, Int.le_trans (Int.min_le_right _ _) (Int.min_le_left _ _)⟩,
      Int.le_trans (Int.min_le_right _ _) (Int.min_le_right _ _)⟩)
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) :=
  Int.le_antisymm
    (Int.max_le.2 ⟨Int.max_le.2 ⟨Int.le_max_left _ _, Int.le_trans (Int.le_max_left _ _) (Int.le_max_right _ _)⟩,
      Int.le_trans (Int.le_max_right _ _) (Int.le_max_right _ _)⟩)
    (Int.max_le.2 ⟨Int.le_trans (Int.le_max_left _ _) (Int.le_max_left _ _),
      Int.max_le.2 ⟨Int.le_trans (Int.le_max_right _ _) (Int.le_max_left _ _), Int.le_max_right _ _⟩⟩)
instance : Std.Commutative (α := Int) min := ⟨Int.min_comm⟩
instance : Std.Associative (α := Int) min := ⟨Int.min_assoc⟩
instance : Std.Commutative (α := Int) max := ⟨Int.max_comm⟩
instance : Std.Associative (α := Int) max := ⟨Int.max_assoc⟩
@[simp] protected theorem min_self (a : Int) : min a a = a := if_pos (Int.le_refl a)
@[simp] protected theorem max_self (a : Int) : max a a = a := if_pos (Int.le_refl a)

/-! ## Casts of natural numbers -/

@[simp] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl
@[simp] theorem natCast_inj {m n : Nat} : (m : Int) = (n : Int) ↔ m = n := ofNat_inj
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj (n := 0)
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := not_congr natCast_eq_zero
@[simp] theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt (m := 0)
theorem natCast_le {m n : Nat} : (m : Int) ≤ (n : Int) ↔ m ≤ n := ofNat_le
theorem natCast_lt {m n : Nat} : (m : Int) < (n : Int) ↔ m < n := ofNat_lt
attribute [simp] Int.ofNat_le Int.ofNat_lt
theorem natCast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
theorem ofNat_toNat (a : Int) : (a.toNat : Int) = max a 0 := toNat_eq_max a
@[simp] theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a :=
  (toNat_eq_max a).trans (Int.max_eq_left h)
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := ⟨a.toNat, (toNat_of_nonneg h).symm⟩
theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = n.succ := match eq_ofNat_of_zero_le (Int.le_of_lt h) with
  | ⟨0, e⟩ => absurd (Int.lt_of_lt_of_le h (Int.le_of_eq e)) (Int.lt_irrefl 0)
  | ⟨n+1, e⟩ => ⟨n, e⟩
theorem self_le_toNat (a : Int) : a ≤ toNat a :=
  Int.le_trans (Int.le_max_left a 0) (Int.le_of_eq (toNat_eq_max a).symm)
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : toNat a = 0 :=
  ofNat_inj.1 ((toNat_eq_max a).trans (Int.max_eq_right h))
theorem toNat_le {m : Int} {n : Nat} : toNat m ≤ n ↔ m ≤ n :=
  ⟨fun h => Int.le_trans (self_le_toNat m) (ofNat_le.2 h),
    fun h => ofNat_le.1 (Int.le_trans (Int.le_of_eq (toNat_eq_max m)) (Int.max_le.2 ⟨h, natCast_nonneg n⟩))⟩
theorem lt_toNat {m : Nat} {n : Int} : m < toNat n ↔ (m : Int) < n :=
  Nat.not_le.symm.trans ((not_congr toNat_le).trans Int.not_le)
theorem toNat_eq_zero {a : Int} : toNat a = 0 ↔ a ≤ 0 :=
  ⟨fun h => toNat_le.1 (Nat.le_of_eq h), toNat_of_nonpos⟩
theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨k, rfl⟩ := Nat.le.dest h
    rw [Nat.add_sub_cancel_left]
    exact congrArg toNat (Int.add_sub_cancel_left n k)
  · rw [toNat_of_nonpos (Int.sub_nonpos_of_le (ofNat_le.2 h)), Nat.sub_eq_zero_of_le h]

end Int
