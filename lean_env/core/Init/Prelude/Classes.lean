prelude
import Init.Prelude.Decidable

/-!
# Natural numbers and the classes of operators

The type `Nat` with numerals, and one class for each operator of the notation: `HAdd` and its like
allow different types, `Add` and its like have the default instances.
-/

set_option autoImplicit false
set_option linter.all false

universe u v w u₁ u₂ u₃

open BEq (beq)

set_option genCtorIdx false in
/-- The natural numbers; the kernel and the compiler compute with binary ones. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

instance : Inhabited Nat where default := Nat.zero

/-- The numeral `n` as an element of `α`. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100] instance instOfNatNat (n : Nat) : OfNat Nat n where ofNat := n

/-- `a ≤ b`. -/
class LE (α : Type u) where
  le : α → α → Prop

/-- `a < b`. -/
class LT (α : Type u) where
  lt : α → α → Prop

/-- `a ≥ b` means `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a

/-- `a > b` means `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

/-- `<` is decidable. -/
abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)

/-- `≤` is decidable. -/
abbrev DecidableLE (α : Type u) [LE α] := DecidableRel (LE.le : α → α → Prop)

/-- `max a b`. -/
class Max (α : Type u) where
  max : α → α → α

/-- `min a b`. -/
class Min (α : Type u) where
  min : α → α → α

export Max (max)

export Min (min)

/-- Transitivity from `r` and `s` to `t`, used by `calc`. -/
class Trans {α : Sort u₁} {β : Sort u₂} {γ : Sort u₃} (r : α → β → Sort u) (s : β → γ → Sort v)
    (t : outParam (α → γ → Sort w)) where
  trans {a : α} {b : β} {c : γ} : r a b → s b c → t a c

export Trans (trans)

instance {α : Sort u} {γ : Sort v} (r : α → γ → Sort u₁) : Trans Eq r r where
  trans heq h' := heq ▸ h'

instance {α : Sort u} {β : Sort v} (r : α → β → Sort u₁) : Trans r Eq r where
  trans h' heq := heq ▸ h'

/-- `a + b`, where the types may differ. -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAdd : α → β → γ

/-- `a - b`, where the types may differ. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSub : α → β → γ

/-- `a * b`, where the types may differ. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMul : α → β → γ

/-- `a / b`, where the types may differ. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hDiv : α → β → γ

/-- `a % b`, where the types may differ. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hMod : α → β → γ

/-- `a ^ b`, where the types may differ. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hPow : α → β → γ

/-- `a • b`, where the types may differ. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hSMul : α → β → γ

/-- `a ++ b`, where the types may differ. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAppend : α → β → γ

/-- `a <|> b`, where the types may differ. -/
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOrElse : α → (Unit → β) → γ

/-- `a >> b`, where the types may differ. -/
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAndThen : α → (Unit → β) → γ

/-- `a &&& b`, where the types may differ. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hAnd : α → β → γ

/-- `a ^^^ b`, where the types may differ. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hXor : α → β → γ

/-- `a ||| b`, where the types may differ. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hOr : α → β → γ

/-- `a <<< b`, where the types may differ. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftLeft : α → β → γ

/-- `a >>> b`, where the types may differ. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hShiftRight : α → β → γ

/-- A type with `0`. -/
class Zero (α : Type u) where
  zero : α

/-- A type with `1`. -/
class One (α : Type u) where
  one : α

/-- `a + b` within one type. -/
class Add (α : Type u) where
  add : α → α → α

/-- `a - b` within one type. -/
class Sub (α : Type u) where
  sub : α → α → α

/-- `a * b` within one type. -/
class Mul (α : Type u) where
  mul : α → α → α

/-- `-a`. -/
class Neg (α : Type u) where
  neg : α → α

/-- `a⁻¹`. -/
class Inv (α : Type u) where
  inv : α → α

/-- `a / b` within one type. -/
class Div (α : Type u) where
  div : α → α → α

/-- `a % b` within one type. -/
class Mod (α : Type u) where
  mod : α → α → α

/-- `a ∣ b`. -/
class Dvd (α : Type u) where
  dvd : α → α → Prop

/-- `a ^ b` with a result of the base's type. -/
class Pow (α : Type u) (β : Type v) where
  pow : α → β → α

/-- `a ^ n` for natural exponents. -/
class NatPow (α : Type u) where
  protected pow : α → Nat → α

/-- `a • b` with a result of the second type. -/
class SMul (M : Type u) (α : Type v) where
  smul : M → α → α

/-- `a ++ b` within one type. -/
class Append (α : Type u) where
  append : α → α → α

/-- `a <|> b` within one type. -/
class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α

/-- `a >> b` within one type. -/
class AndThen (α : Type u) where
  andThen : α → (Unit → α) → α

/-- `a &&& b` within one type. -/
class AndOp (α : Type u) where
  and : α → α → α

/-- `a ^^^ b` within one type. -/
class XorOp (α : Type u) where
  xor : α → α → α

/-- `a ||| b` within one type. -/
class OrOp (α : Type u) where
  or : α → α → α

/-- `~~~a`. -/
class Complement (α : Type u) where
  complement : α → α

/-- `a <<< b` within one type. -/
class ShiftLeft (α : Type u) where
  shiftLeft : α → α → α

/-- `a >>> b` within one type. -/
class ShiftRight (α : Type u) where
  shiftRight : α → α → α

export Complement (complement)

@[default_instance] instance instHAdd {α : Type u} [Add α] : HAdd α α α where
  hAdd a b := Add.add a b

@[default_instance] instance instHSub {α : Type u} [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b

@[default_instance] instance instHMul {α : Type u} [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b

@[default_instance] instance instHDiv {α : Type u} [Div α] : HDiv α α α where
  hDiv a b := Div.div a b

@[default_instance] instance instHMod {α : Type u} [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b

@[default_instance] instance instHPow {α : Type u} {β : Type v} [Pow α β] : HPow α β α where
  hPow a b := Pow.pow a b

@[default_instance] instance instPowNat {α : Type u} [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n

@[default_instance] instance instHSMul {α : Type u} {β : Type v} [SMul α β] : HSMul α β β where
  hSMul a b := SMul.smul a b

@[default_instance] instance instHAppendOfAppend {α : Type u} [Append α] : HAppend α α α where
  hAppend a b := Append.append a b

@[default_instance] instance instHOrElseOfOrElse {α : Type u} [OrElse α] : HOrElse α α α where
  hOrElse a b := OrElse.orElse a b

@[default_instance] instance instHAndThenOfAndThen {α : Type u} [AndThen α] : HAndThen α α α where
  hAndThen a b := AndThen.andThen a b

@[default_instance] instance instHAndOfAndOp {α : Type u} [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b

@[default_instance] instance instHXorOfXorOp {α : Type u} [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b

@[default_instance] instance instHOrOfOrOp {α : Type u} [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b

@[default_instance] instance instHShiftLeftOfShiftLeft {α : Type u} [ShiftLeft α] : HShiftLeft α α
    α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b

@[default_instance] instance instHShiftRightOfShiftRight {α : Type u} [ShiftRight α] : HShiftRight α
    α α where
  hShiftRight a b := ShiftRight.shiftRight a b

/-- `a ∈ s`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where
  mem : (γ) → α → Prop

attribute [match_pattern] Add.add HAdd.hAdd Neg.neg
