prelude
import Init.Data.Fin.Basic

/-!
# Bounded natural numbers: lemmas
-/

set_option linter.all false

namespace Fin

variable {n : Nat}

@[simp] theorem is_lt (a : Fin n) : (a : Nat) < n := a.2

theorem is_le (i : Fin (n + 1)) : (i : Nat) ≤ n := Nat.le_of_lt_succ i.2

theorem val_ne_iff {a b : Fin n} : a.1 ≠ b.1 ↔ a ≠ b :=
  ⟨fun h e => h (e ▸ rfl), fun h e => h (Fin.ext e)⟩

theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : i.val ≠ j.val := val_ne_iff.2 h

theorem ne_of_val_ne {i j : Fin n} (h : i.val ≠ j.val) : i ≠ j := val_ne_iff.1 h

theorem val_inj {a b : Fin n} : a.1 = b.1 ↔ a = b := Fin.ext_iff.symm

@[simp] protected theorem eta (a : Fin n) (h : (a : Nat) < n) : (⟨a, h⟩ : Fin n) = a := rfl

theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun h i hi => h ⟨i, hi⟩, fun h ⟨i, hi⟩ => h i hi⟩

theorem exists_iff {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i h, p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, h⟩ => ⟨i, hi, h⟩, fun ⟨i, hi, h⟩ => ⟨⟨i, hi⟩, h⟩⟩

/-! ## What `omega` and the linear solver of `grind` quote -/

theorem val_congr {a b : Fin n} (h : a = b) : (a : Nat) = (b : Nat) := h ▸ rfl

theorem val_le_of_le {a b : Fin n} (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h

theorem val_le_of_ge {a b : Fin n} (h : a ≥ b) : (b : Nat) ≤ (a : Nat) := h

theorem val_add_one_le_of_lt {a b : Fin n} (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h

theorem val_add_one_le_of_gt {a b : Fin n} (h : a > b) : (b : Nat) + 1 ≤ (a : Nat) := h

theorem val_lt_of_le {a b : Nat} (i : Fin a) (h : a ≤ b) : (i : Nat) < b := Nat.lt_of_lt_of_le i.2 h

/-! ## Order -/

theorem le_def {a b : Fin n} : a ≤ b ↔ a.1 ≤ b.1 := Iff.rfl

theorem lt_def {a b : Fin n} : a < b ↔ a.1 < b.1 := Iff.rfl

theorem lt_iff_val_lt_val {a b : Fin n} : a < b ↔ a.val < b.val := Iff.rfl

@[simp] protected theorem not_le {a b : Fin n} : ¬ a ≤ b ↔ b < a := Nat.not_le

@[simp] protected theorem not_lt {a b : Fin n} : ¬ a < b ↔ b ≤ a := Nat.not_lt

protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl _

protected theorem le_trans {a b c : Fin n} (h : a ≤ b) (h' : b ≤ c) : a ≤ c := Nat.le_trans h h'

protected theorem lt_trans {a b c : Fin n} (h : a < b) (h' : b < c) : a < c := Nat.lt_trans h h'

protected theorem le_antisymm {a b : Fin n} (h : a ≤ b) (h' : b ≤ a) : a = b :=
  Fin.ext (Nat.le_antisymm h h')

protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total _ _

protected theorem lt_irrefl (a : Fin n) : ¬ a < a := Nat.lt_irrefl _

protected theorem ne_of_lt {a b : Fin n} (h : a < b) : a ≠ b := ne_of_val_ne (Nat.ne_of_lt h)

protected theorem lt_or_lt_of_ne {a b : Fin n} (h : a ≠ b) : a < b ∨ b < a :=
  Nat.lt_or_gt_of_ne (val_ne_of_ne h)

/-! ## Values -/

@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl

theorem val_zero (n : Nat) : ((0 : Fin (n + 1)) : Nat) = 0 := Nat.zero_mod _

attribute [simp] val_zero

theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 := Nat.mod_eq_of_lt (show 1 < n + 2 by omega)

attribute [simp] val_one

@[simp] theorem mk_zero : (⟨0, Nat.succ_pos n⟩ : Fin (n + 1)) = 0 := Fin.ext (val_zero n).symm

theorem add_def (a b : Fin n) :
    a + b = ⟨(a + b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) a.2)⟩ := rfl

theorem mul_def (a b : Fin n) :
    a * b = ⟨(a * b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) a.2)⟩ := rfl

theorem sub_def (a b : Fin n) :
    a - b = ⟨((n - b) + a) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) a.2)⟩ := rfl

theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl

theorem val_mul (a b : Fin n) : (a * b).val = (a.val * b.val) % n := rfl

theorem coe_sub (a b : Fin n) : ((a - b : Fin n) : Nat) = ((n - b) + a) % n := rfl

@[simp] theorem val_succ (j : Fin n) : (j.succ : Nat) = j + 1 := rfl

@[simp] theorem val_last (n : Nat) : (last n).1 = n := rfl

@[simp] theorem val_castSucc (i : Fin n) : (i.castSucc : Nat) = i := rfl

@[simp] theorem val_castLE {m : Nat} (h : n ≤ m) (i : Fin n) : (castLE h i : Nat) = i := rfl

@[simp] theorem val_rev (i : Fin n) : (rev i : Nat) = n - (i + 1) := rfl

theorem rev_rev (i : Fin n) : rev (rev i) = i := Fin.ext (by
  rw [val_rev, val_rev]
  have := i.2
  omega)

attribute [simp] rev_rev

theorem le_last (i : Fin (n + 1)) : i ≤ last n := is_le i

theorem zero_le (a : Fin (n + 1)) : 0 ≤ a := by
  rw [le_def, val_zero]
  exact Nat.zero_le _

theorem succ_ne_zero : ∀ k : Fin n, succ k ≠ 0 := fun k h => by
  have := congrArg Fin.val h
  rw [val_succ, val_zero] at this
  omega

protected theorem add_comm (a b : Fin n) : a + b = b + a := Fin.ext (by
  rw [val_add, val_add, Nat.add_comm])

protected theorem add_assoc (a b c : Fin n) : a + b + c = a + (b + c) := Fin.ext (by
  rw [val_add, val_add, val_add, val_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])

protected theorem mul_comm (a b : Fin n) : a * b = b * a := Fin.ext (by
  rw [val_mul, val_mul, Nat.mul_comm])

protected theorem mul_assoc (a b c : Fin n) : a * b * c = a * (b * c) := Fin.ext (by
  rw [val_mul, val_mul, val_mul, val_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])

instance : Std.Commutative (α := Fin n) (· + ·) := ⟨Fin.add_comm⟩
instance : Std.Associative (α := Fin n) (· + ·) := ⟨Fin.add_assoc⟩
instance : Std.Commutative (α := Fin n) (· * ·) := ⟨Fin.mul_comm⟩
instance : Std.Associative (α := Fin n) (· * ·) := ⟨Fin.mul_assoc⟩

end Fin

namespace Lean.Omega.Fin

variable {n : Nat}

theorem ne_iff_lt_or_gt {i j : Fin n} : i ≠ j ↔ i < j ∨ i > j :=
  ⟨_root_.Fin.lt_or_lt_of_ne, fun h => h.elim _root_.Fin.ne_of_lt fun h => (_root_.Fin.ne_of_lt h).symm⟩

protected theorem lt_or_gt_of_ne {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j := ne_iff_lt_or_gt.1 h

protected theorem lt_of_not_le {i j : Fin n} (h : ¬ i ≤ j) : j < i := _root_.Fin.not_le.1 h

protected theorem le_of_not_lt {i j : Fin n} (h : ¬ i < j) : j ≤ i := _root_.Fin.not_lt.1 h

theorem ofNat_val_add {x y : Fin n} : (((x + y : Fin n) : Nat) : Int) = ((x : Int) + (y : Int)) % n := rfl

theorem ofNat_val_sub {x y : Fin n} :
    (((x - y : Fin n) : Nat) : Int) = (((n - y : Nat) + (x : Nat) : Int) : Int) % n := rfl

theorem ofNat_val_mul {x y : Fin n} : (((x * y : Fin n) : Nat) : Int) = ((x : Int) * (y : Int)) % n := rfl

theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) : @Nat.cast Int instNatCastInt
    (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := by
  rw [h]
  rfl

end Lean.Omega.Fin
