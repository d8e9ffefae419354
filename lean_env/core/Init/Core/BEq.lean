prelude
import Init.Core.Logic

/-!
# Boolean equality, and the classes of algebraic laws
-/

set_option autoImplicit false

universe u v

/-- `x != y` is `!(x == y)`. -/
@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := not (BEq.beq a b)

/-- `==` is reflexive. -/
class ReflBEq (α : Type u) [BEq α] : Prop where
  /-- `a == a`. -/
  protected rfl {a : α} : (a == a) = true

/-- `==` decides equality. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  /-- `a == b` only if `a = b`. -/
  eq_of_beq : {a b : α} → (a == b) = true → a = b

export LawfulBEq (eq_of_beq)

section
variable {α : Type u}

theorem BEq.rfl [BEq α] [ReflBEq α] {a : α} : (a == a) = true := ReflBEq.rfl

theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} : a = b → (a == b) = true
  | rfl => ReflBEq.rfl

@[simp] theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := ReflBEq.rfl

theorem beq_self_eq_true' [DecidableEq α] (a : α) : (a == a) = true := decide_eq_true rfl

instance (priority := low) [BEq α] [LawfulBEq α] : ReflBEq α where
  rfl := ReflBEq.rfl

instance [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := of_decide_eq_self_eq_true _

instance : LawfulBEq Char := inferInstance

instance : LawfulBEq String := inferInstance

@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a == b) = true ↔ a = b :=
  ⟨eq_of_beq, beq_of_eq⟩

theorem ne_of_beq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  fun e => Bool.noConfusion ((beq_of_eq e).symm.trans h)

theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  match h' : a == b with
  | true => absurd (eq_of_beq h') h
  | false => rfl

@[simp] theorem bne_self_eq_false [BEq α] [ReflBEq α] (a : α) : (a != a) = false :=
  congrArg not ReflBEq.rfl

theorem bne_self_eq_false' [DecidableEq α] (a : α) : (a != a) = false := bne_self_eq_false a

@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a != b) = true ↔ a ≠ b :=
  ⟨fun h e => by cases e; rw [bne_self_eq_false] at h; exact Bool.noConfusion h,
    fun h => congrArg not (beq_false_of_ne h)⟩

@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩

@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b :=
  ⟨fun h =>
    match h' : a == b with
    | true => eq_of_beq h'
    | false => by rw [bne, h'] at h; exact Bool.noConfusion h,
  fun e => e ▸ bne_self_eq_false a⟩

end

namespace Std

/-- `op` is associative. -/
class Associative {α : Sort u} (op : α → α → α) : Prop where
  /-- `(a ∘ b) ∘ c = a ∘ (b ∘ c)`. -/
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- `op` is commutative. -/
class Commutative {α : Sort u} (op : α → α → α) : Prop where
  /-- `a ∘ b = b ∘ a`. -/
  comm : (a b : α) → op a b = op b a

/-- `op` is idempotent. -/
class IdempotentOp {α : Sort u} (op : α → α → α) : Prop where
  /-- `a ∘ a = a`. -/
  idempotent : (x : α) → op x x = x

/-- `o` is meant as a left identity of `op`; carries no proof. -/
class LeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop

/-- `o` is a left identity of `op`. -/
class LawfulLeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
    extends LeftIdentity op o where
  /-- `o ∘ a = a`. -/
  left_id : ∀ a, op o a = a

/-- `o` is meant as a right identity of `op`; carries no proof. -/
class RightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop

/-- `o` is a right identity of `op`. -/
class LawfulRightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  /-- `a ∘ o = a`. -/
  right_id : ∀ a, op a o = a

/-- `o` is meant as an identity of `op`; carries no proof. -/
class Identity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o

/-- `o` is an identity of `op`. -/
class LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- `o` is an identity of a commutative `op`: one side suffices. -/
class LawfulCommIdentity {α : Sort u} (op : α → α → α) (o : outParam α) [hc : Commutative op] :
    Prop extends LawfulIdentity op o where
  left_id a := Eq.trans (hc.comm o a) (right_id a)
  right_id a := Eq.trans (hc.comm a o) (left_id a)

/-- A reflexive relation. -/
class Refl {α : Sort u} (r : α → α → Prop) : Prop where
  /-- `r a a`. -/
  refl : ∀ a, r a a

/-- An antisymmetric relation. -/
class Antisymm {α : Sort u} (r : α → α → Prop) : Prop where
  /-- `r a b` and `r b a` only if `a = b`. -/
  antisymm : ∀ a b, r a b → r b a → a = b

/-- An asymmetric relation. -/
class Asymm {α : Sort u} (r : α → α → Prop) : Prop where
  /-- Not both `r a b` and `r b a`. -/
  asymm : ∀ a b, r a b → ¬r b a

/-- A symmetric relation. -/
class Symm {α : Sort u} (r : α → α → Prop) : Prop where
  /-- `r a b` implies `r b a`. -/
  symm : ∀ a b, r a b → r b a

/-- A total relation. -/
class Total {α : Sort u} (r : α → α → Prop) : Prop where
  /-- `r a b` or `r b a`. -/
  total : ∀ a b, r a b ∨ r b a

/-- An irreflexive relation. -/
class Irrefl {α : Sort u} (r : α → α → Prop) : Prop where
  /-- Not `r a a`. -/
  irrefl : ∀ a, ¬r a a

/-- A trichotomous relation. -/
class Trichotomous {α : Sort u} (r : α → α → Prop) : Prop where
  /-- Elements that are related in no direction are equal. -/
  trichotomous : ∀ a b, ¬r a b → ¬r b a → a = b

end Std

/-! ### The numerals 0 and 1 -/

instance (priority := 300) Zero.toOfNat0 {α : Type u} [Zero α] : OfNat α (nat_lit 0) where
  ofNat := Zero.zero

instance (priority := 300) One.toOfNat1 {α : Type u} [One α] : OfNat α (nat_lit 1) where
  ofNat := One.one

instance : Zero Nat where
  zero := 0

/-- `n ≠ 0`, found as an instance. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  /-- `n` is not zero. -/
  out : n ≠ 0
