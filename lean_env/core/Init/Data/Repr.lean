prelude
import Init.Data.List.Basic
import Init.Data.ToString.Basic

/-!
# `Repr`

Documents that show values as Lean source, for `#eval` and `deriving Repr`.
-/

set_option autoImplicit false

universe u v
open Std

/-- Types whose values have a document that reads as Lean source. -/
class Repr (α : Type u) where
  /-- The document of a value in a context of precedence `prec`. -/
  reprPrec : α → (prec : Nat) → Format

export Repr (reprPrec)

/-- The document of a value. -/
abbrev repr {α : Type u} [Repr α] : α → Format := (Repr.reprPrec · 0)

/-- The text of a value. -/
abbrev reprStr {α : Type u} [Repr α] (a : α) : String := (repr a).pretty

/-- The document of a value as an argument of a function. -/
abbrev reprArg {α : Type u} [Repr α] (a : α) : Format := reprPrec a 1024

/-- Types whose values never need parentheses; lists of them fill their lines. -/
class ReprAtom (α : Type u) where

instance : Repr Nat where
  reprPrec n _ := Nat.repr n

/-- Parentheses around an application, where the precedence asks for them. -/
def Repr.addAppParen (f : Format) (prec : Nat) : Format :=
  if prec ≥ 1024 then Format.paren f else f

instance : Repr Int where
  reprPrec i prec := if i < 0 then Repr.addAppParen (Int.repr i) prec else Int.repr i

instance : Repr Bool where
  reprPrec
    | true, _ => "true"
    | false, _ => "false"

instance {p : Prop} : Repr (Decidable p) where
  reprPrec
    | .isTrue _, prec => Repr.addAppParen "isTrue _" prec
    | .isFalse _, prec => Repr.addAppParen "isFalse _" prec

instance : Repr PUnit where
  reprPrec
    | .unit, _ => "PUnit.unit"

instance {α : Type u} [Repr α] : Repr (ULift.{v} α) where
  reprPrec v prec := Repr.addAppParen ("ULift.up " ++ reprArg v.down) prec

/-- The document of `some a` or `none`. -/
protected def Option.repr {α : Type u} [Repr α] : Option α → Nat → Format
  | none, _ => "none"
  | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec

instance {α : Type u} [Repr α] : Repr (Option α) where
  reprPrec := Option.repr

/-- The document of an element of a sum. -/
protected def Sum.repr {α : Type u} {β : Type v} [Repr α] [Repr β] : α ⊕ β → Nat → Format
  | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
  | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec

instance {α : Type u} {β : Type v} [Repr α] [Repr β] : Repr (α ⊕ β) where
  reprPrec := Sum.repr

/-- The documents of the components of a tuple. -/
class ReprTuple (α : Type u) where
  /-- The components, last first. -/
  reprTuple : α → List Format → List Format

export ReprTuple (reprTuple)

instance (priority := low) {α : Type u} [Repr α] : ReprTuple α where
  reprTuple a xs := repr a :: xs

instance {α : Type u} {β : Type v} [Repr α] [ReprTuple β] : ReprTuple (α × β) where
  reprTuple
    | (a, b), xs => reprTuple b (repr a :: xs)

/-- The document of a pair. -/
protected def Prod.repr {α : Type u} {β : Type v} [Repr α] [ReprTuple β] : α × β → Nat → Format
  | (a, b), _ =>
    Format.bracket "(" (Format.joinSep (reprTuple b [repr a]).reverse ("," ++ Format.line)) ")"

instance {α : Type u} {β : Type v} [Repr α] [ReprTuple β] : Repr (α × β) where
  reprPrec := Prod.repr

instance {α : Type u} {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] : Repr (Sigma β) where
  reprPrec
    | ⟨a, b⟩, _ => Format.bracket "⟨" (repr a ++ ", " ++ repr b) "⟩"

instance {α : Type u} {p : α → Prop} [Repr α] : Repr (Subtype p) where
  reprPrec s prec := reprPrec s.val prec

instance {n : Nat} : Repr (Fin n) where
  reprPrec f _ := repr f.val

/-- A string literal. -/
@[extern "_"] opaque String.quote (s : String) : String := s

instance : Repr String where
  reprPrec s _ := s.quote

/-- A character literal. -/
@[extern "_"] opaque Char.quote (c : Char) : String := .ofList [c]

instance : Repr Char where
  reprPrec c _ := c.quote

/-- The document of a list. -/
protected def List.repr {α : Type u} [Repr α] (a : List α) (n : Nat) : Format :=
  let _ : ToFormat α := ⟨repr⟩
  match a, n with
  | [], _ => "[]"
  | as, _ => Format.bracket "[" (Format.joinSep as ("," ++ Format.line)) "]"

instance {α : Type u} [Repr α] : Repr (List α) where
  reprPrec := List.repr

instance : Repr Empty where
  reprPrec := nofun

instance : ReprAtom Bool := ⟨⟩
instance : ReprAtom Nat := ⟨⟩
instance : ReprAtom Int := ⟨⟩
instance : ReprAtom Char := ⟨⟩
instance : ReprAtom String := ⟨⟩
