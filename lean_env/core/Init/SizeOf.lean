prelude
import Init.Bindings.Macros

/-!
# `SizeOf`

`SizeOf α` measures the values of `α` by a natural number. Every inductive type gets an instance when it
is declared; recursion is accepted without further argument where `sizeOf` of a structural part gets
smaller. The types declared before this class get their instances here.
-/

set_option autoImplicit false

universe u v

/-- A measure of the size of values, used by the default well-founded relation. -/
class SizeOf (α : Sort u) where
  /-- The size of a value. -/
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- The size of a value of a type without an instance of its own: 0. -/
protected def default.sizeOf (α : Sort u) : α → Nat
  | _ => 0

/-- Every type `α` has a size of 0 where no better instance is found. -/
instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl

instance instSizeOfForallUnit {α : Sort u} [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())

@[simp] theorem sizeOf_thunk {α : Sort u} [SizeOf α] (f : Unit → α) : sizeOf f = sizeOf (f ()) := rfl

instance instSizeOfNat : SizeOf Nat where
  sizeOf n := n

@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

deriving instance SizeOf for PUnit
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for MProd
deriving instance SizeOf for Bool
deriving instance SizeOf for Subtype
deriving instance SizeOf for PLift
deriving instance SizeOf for ULift
deriving instance SizeOf for Fin
deriving instance SizeOf for BitVec
deriving instance SizeOf for UInt8
deriving instance SizeOf for UInt32
deriving instance SizeOf for UInt64
deriving instance SizeOf for Char
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for String
deriving instance SizeOf for Except
