prelude
import Init.SimpLemmas

/-!
Booleans: the simp set of `&&`, `||`, `!`, `^^`, `==`, `cond` and `decide`, decidable quantifiers,
lawful Boolean equality.

Names and statements are those of official Lean's `Init.Core`, `Init.SimpLemmas` and
`Init.Data.Bool`.
-/

universe u v

namespace Bool

/-- Exclusive or. -/
abbrev xor : Bool → Bool → Bool := bne

instance instDecidableForallOfDecidablePred (p : Bool → Prop) [inst : DecidablePred p] :
    Decidable (∀ x, p x) :=
  match inst true, inst false with
  | isFalse ht, _ => isFalse fun h => ht (h _)
  | _, isFalse hf => isFalse fun h => hf (h _)
  | isTrue ht, isTrue hf => isTrue fun
    | true => ht
    | false => hf

instance instDecidableExistsOfDecidablePred (p : Bool → Prop) [inst : DecidablePred p] :
    Decidable (∃ x, p x) :=
  match inst true, inst false with
  | isTrue ht, _ => isTrue ⟨_, ht⟩
  | _, isTrue hf => isTrue ⟨_, hf⟩
  | isFalse ht, isFalse hf => isFalse fun
    | ⟨true, h⟩ => ht h
    | ⟨false, h⟩ => hf h

/-! ### Constants -/

@[simp] theorem false_eq_true : (false = true) = False := eq_false (fun h => Bool.noConfusion h)

@[simp] theorem true_eq_false : (true = false) = False := eq_false (fun h => Bool.noConfusion h)

theorem false_ne_true : false ≠ true := Bool.noConfusion

theorem eq_false_or_eq_true : (b : Bool) → b = true ∨ b = false
  | true => .inl rfl
  | false => .inr rfl

theorem eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by cases b <;> decide

theorem ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by cases b <;> decide

theorem eq_iff_iff {a b : Bool} : a = b ↔ (a ↔ b) := by cases b <;> cases a <;> decide

@[ext] theorem eq_of_iff {a b : Bool} (h : a ↔ b) : a = b := eq_iff_iff.2 h

@[simp] theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true :=
  ⟨fun h => ⟨h _, h _⟩, fun ⟨hf, ht⟩ => fun
    | true => ht
    | false => hf⟩

@[simp] theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true :=
  ⟨fun
    | ⟨true, h⟩ => .inr h
    | ⟨false, h⟩ => .inl h,
   fun
    | .inl h => ⟨false, h⟩
    | .inr h => ⟨true, h⟩⟩

/-! ### Negation -/

@[simp] theorem not_eq_not {a b : Bool} : ¬a = !b ↔ a = b := by cases a <;> cases b <;> decide

@[simp] theorem not_not_eq {a b : Bool} : ¬(!a) = b ↔ a = b := by cases a <;> cases b <;> decide

theorem not_inj {x y : Bool} (h : (!x) = !y) : x = y := by
  cases x <;> cases y <;> first | rfl | cases h

@[simp] theorem not_inj_iff {x y : Bool} : (!x) = (!y) ↔ x = y := ⟨not_inj, congrArg _⟩

@[simp] theorem not_eq_self (b : Bool) : ((!b) = b) ↔ False := by cases b <;> decide

@[simp] theorem eq_not_self (b : Bool) : (b = (!b)) ↔ False := by cases b <;> decide

theorem eq_not {a b : Bool} : (a = !b) ↔ (a ≠ b) := by cases a <;> cases b <;> decide

/-! ### Conjunction and disjunction -/

@[simp] theorem and_eq_false_iff {x y : Bool} : (x && y) = false ↔ x = false ∨ y = false := by
  cases x <;> cases y <;> decide

@[simp] theorem or_eq_false_iff {x y : Bool} : (x || y) = false ↔ x = false ∧ y = false := by
  cases x <;> cases y <;> decide

theorem and_eq_true_iff {x y : Bool} : (x && y) = true ↔ x = true ∧ y = true :=
  Iff.of_eq (and_eq_true x y)

theorem or_eq_true_iff {x y : Bool} : (x || y) = true ↔ x = true ∨ y = true :=
  Iff.of_eq (or_eq_true x y)

@[simp] theorem and_self_left (a b : Bool) : (a && (a && b)) = (a && b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem and_self_right (a b : Bool) : ((a && b) && b) = (a && b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem or_self_left (a b : Bool) : (a || (a || b)) = (a || b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem or_self_right (a b : Bool) : ((a || b) || b) = (a || b) := by
  cases a <;> cases b <;> rfl

@[simp] theorem and_not_self (x : Bool) : (x && !x) = false := by cases x <;> rfl

@[simp] theorem not_and_self (x : Bool) : (!x && x) = false := by cases x <;> rfl

@[simp] theorem or_not_self (x : Bool) : (x || !x) = true := by cases x <;> rfl

@[simp] theorem not_or_self (x : Bool) : (!x || x) = true := by cases x <;> rfl

theorem and_comm (x y : Bool) : (x && y) = (y && x) := by cases x <;> cases y <;> rfl

theorem or_comm (x y : Bool) : (x || y) = (y || x) := by cases x <;> cases y <;> rfl

theorem and_left_comm (x y z : Bool) : (x && (y && z)) = (y && (x && z)) := by
  cases x <;> cases y <;> rfl

theorem and_right_comm (x y z : Bool) : ((x && y) && z) = ((x && z) && y) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem or_left_comm (x y z : Bool) : (x || (y || z)) = (y || (x || z)) := by
  cases x <;> cases y <;> rfl

theorem or_right_comm (x y z : Bool) : ((x || y) || z) = ((x || z) || y) := by
  cases x <;> cases y <;> cases z <;> rfl

instance : Std.Associative (· && ·) := ⟨and_assoc⟩

instance : Std.Commutative (· && ·) := ⟨and_comm⟩

instance : Std.Associative (· || ·) := ⟨or_assoc⟩

instance : Std.Commutative (· || ·) := ⟨or_comm⟩

theorem and_or_distrib_left (x y z : Bool) : (x && (y || z)) = (x && y || x && z) := by
  cases x <;> rfl

theorem and_or_distrib_right (x y z : Bool) : ((x || y) && z) = (x && z || y && z) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem or_and_distrib_left (x y z : Bool) : (x || y && z) = ((x || y) && (x || z)) := by
  cases x <;> rfl

theorem or_and_distrib_right (x y z : Bool) : (x && y || z) = ((x || z) && (y || z)) := by
  cases x <;> cases y <;> cases z <;> rfl

/-- De Morgan's law for Boolean conjunction. -/
@[simp] theorem not_and (x y : Bool) : (!(x && y)) = (!x || !y) := by cases x <;> rfl

/-- De Morgan's law for Boolean disjunction. -/
@[simp] theorem not_or (x y : Bool) : (!(x || y)) = (!x && !y) := by cases x <;> rfl

@[simp] theorem iff_self_and {a b : Bool} : (a = (a && b)) ↔ (a → b) := by
  cases a <;> cases b <;> decide

@[simp] theorem iff_and_self {a b : Bool} : (b = (a && b)) ↔ (b → a) := by
  cases a <;> cases b <;> decide

@[simp] theorem and_iff_left_iff_imp {a b : Bool} : ((a && b) = a) ↔ (a → b) := by
  cases a <;> cases b <;> decide

@[simp] theorem and_iff_right_iff_imp {a b : Bool} : ((a && b) = b) ↔ (b → a) := by
  cases a <;> cases b <;> decide

@[simp] theorem or_iff_left_iff_imp {a b : Bool} : ((a || b) = a) ↔ (b → a) := by
  cases a <;> cases b <;> decide

@[simp] theorem or_iff_right_iff_imp {a b : Bool} : ((a || b) = b) ↔ (a → b) := by
  cases a <;> cases b <;> decide

theorem eq_true_imp_eq_false : ∀ {b : Bool}, (b = true → b = false) ↔ (b = false) := by decide

/-! ### Exclusive or -/

@[simp] theorem xor_self (x : Bool) : (x ^^ x) = false := by cases x <;> rfl

@[simp] theorem xor_false (x : Bool) : (x ^^ false) = x := by cases x <;> rfl

@[simp] theorem false_xor (x : Bool) : (false ^^ x) = x := by cases x <;> rfl

@[simp] theorem xor_true (x : Bool) : (x ^^ true) = !x := by cases x <;> rfl

@[simp] theorem true_xor (x : Bool) : (true ^^ x) = !x := by cases x <;> rfl

@[simp] theorem not_xor_self (x : Bool) : (!x ^^ x) = true := by cases x <;> rfl

@[simp] theorem xor_not_self (x : Bool) : (x ^^ !x) = true := by cases x <;> rfl

@[simp] theorem not_xor (x y : Bool) : (!x ^^ y) = !(x ^^ y) := by cases x <;> cases y <;> rfl

@[simp] theorem xor_not (x y : Bool) : (x ^^ !y) = !(x ^^ y) := by cases x <;> cases y <;> rfl

theorem xor_comm (x y : Bool) : (x ^^ y) = (y ^^ x) := by cases x <;> cases y <;> rfl

theorem xor_assoc (x y z : Bool) : ((x ^^ y) ^^ z) = (x ^^ (y ^^ z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem xor_left_comm (x y z : Bool) : (x ^^ (y ^^ z)) = (y ^^ (x ^^ z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_xor_distrib_left (x y z : Bool) : (x && (y ^^ z)) = ((x && y) ^^ (x && z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_xor_distrib_right (x y z : Bool) : ((x ^^ y) && z) = ((x && z) ^^ (y && z)) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem xor_left_inj {x y z : Bool} : (x ^^ z) = (y ^^ z) ↔ x = y := by
  cases x <;> cases y <;> cases z <;> decide

theorem xor_right_inj {x y z : Bool} : (x ^^ y) = (x ^^ z) ↔ y = z := by
  cases x <;> cases y <;> cases z <;> decide

theorem xor_iff_ne {x y : Bool} : (x ^^ y) = true ↔ x ≠ y := by cases x <;> cases y <;> decide

/-! ### Equality tests on Booleans -/

@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl

@[simp] theorem true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl

@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl

@[simp] theorem false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl

@[simp] theorem not_beq_self (x : Bool) : ((!x) == x) = false := by cases x <;> rfl

@[simp] theorem beq_not_self (x : Bool) : (x == !x) = false := by cases x <;> rfl

theorem beq_comm {a b : Bool} : (a == b) = (b == a) := by cases a <;> cases b <;> rfl

/-! ### Booleans as numbers -/

/-- `true` is one and `false` is zero. -/
def toNat (b : Bool) : Nat := cond b 1 0

@[simp] theorem toNat_false : false.toNat = 0 := rfl

@[simp] theorem toNat_true : true.toNat = 1 := rfl

theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> decide

theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> decide

@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> decide

@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> decide

end Bool

/-! ### `cond` -/

@[simp] theorem Bool.cond_self {α : Sort u} (c : Bool) (t : α) : cond c t t = t := by
  cases c <;> rfl

@[simp] theorem Bool.cond_not {α : Sort u} (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by
  cases b <;> rfl

theorem Bool.cond_eq_ite {α : Sort u} (b : Bool) (t e : α) :
    cond b t e = if b then t else e := by
  cases b <;> rfl

theorem cond_eq_if {α : Sort u} {b : Bool} {t e : α} : cond b t e = if b then t else e :=
  Bool.cond_eq_ite b t e

theorem Bool.apply_cond {α : Sort u} {β : Sort v} (f : α → β) {b : Bool} {a a' : α} :
    f (cond b a a') = cond b (f a) (f a') := by
  cases b <;> rfl

/-! ### `decide` -/

theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p :=
  ⟨of_decide_eq_true, decide_eq_true⟩

@[simp] theorem Bool.decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by
  cases b with
  | true => exact _root_.decide_eq_true rfl
  | false => exact _root_.decide_eq_false nofun

theorem Bool.decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by
  cases b with
  | true => exact _root_.decide_eq_false nofun
  | false => exact _root_.decide_eq_true rfl

@[simp] theorem Bool.decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∧ q) = (p && q) := by
  cases dp with
  | isTrue hp => cases dq with
    | isTrue hq => exact _root_.decide_eq_true ⟨hp, hq⟩
    | isFalse hq => exact _root_.decide_eq_false fun h => hq h.2
  | isFalse hp => exact _root_.decide_eq_false fun h => hp h.1

@[simp] theorem Bool.decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∨ q) = (p || q) := by
  cases dp with
  | isTrue hp => exact _root_.decide_eq_true (.inl hp)
  | isFalse hp => cases dq with
    | isTrue hq => exact _root_.decide_eq_true (.inr hq)
    | isFalse hq => exact _root_.decide_eq_false fun h => h.elim hp hq

@[simp] theorem Bool.if_true_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p true f) = (p || f) := by cases h <;> rfl

@[simp] theorem Bool.if_false_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p false f) = (!p && f) := by cases h <;> rfl

@[simp] theorem Bool.if_true_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t true) = (!(p : Bool) || t) := by cases h <;> cases t <;> rfl

@[simp] theorem Bool.if_false_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t false) = (p && t) := by cases h <;> cases t <;> rfl

/-! ### Lawful Boolean equality -/

instance instLawfulBEqBool : LawfulBEq Bool where
  rfl {a} := by cases a <;> rfl
  eq_of_beq {a b} h := by cases a <;> cases b <;> first | rfl | exact Bool.noConfusion h

theorem ne_of_bne {α : Type u} [BEq α] [LawfulBEq α] {a b : α} (h : a != b) : a ≠ b :=
  bne_iff_ne.1 h

theorem bne_of_ne {α : Type u} [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : a != b :=
  bne_iff_ne.2 h

theorem beq_eq_decide {α : Type u} [BEq α] [LawfulBEq α] [DecidableEq α] {a b : α} :
    (a == b) = decide (a = b) :=
  Bool.eq_iff_iff.2 (beq_iff_eq.trans decide_eq_true_iff.symm)
