prelude
import Init.Prelude.Nat

/-!
# Bounded numbers, bit vectors, words and characters

The compiler knows their layout.
-/

set_option autoImplicit false
set_option linter.all false

universe u v w u₁ u₂ u₃

open BEq (beq)
open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)

/-- The natural numbers below `n`. -/
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

theorem Fin.eq_of_val_eq {n : Nat} : ∀ {i j : Fin n}, Eq i.val j.val → Eq i j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem Fin.val_eq_of_eq {n : Nat} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := h ▸ rfl

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j =>
  match decEq i.val j.val with
  | isTrue h => isTrue (Fin.eq_of_val_eq h)
  | isFalse h => isFalse (fun h' => absurd (Fin.val_eq_of_eq h') h)

instance {n : Nat} : LT (Fin n) where lt a b := LT.lt a.val b.val

instance {n : Nat} : LE (Fin n) where le a b := LE.le a.val b.val

instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt ..

instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe ..

/-- Bit vectors of width `w`. -/
structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (hPow 2 w)

/-- The bit vector of a number that fits. -/
@[match_pattern] protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (hPow 2 w)) : BitVec
    w where
  toFin := ⟨i, p⟩

/-- The number that the bits denote. -/
protected def BitVec.toNat {w : Nat} (x : BitVec w) : Nat := x.toFin.val

/-- The number of bytes. -/
abbrev UInt8.size : Nat := 256

/-- Bytes. -/
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8

attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec

/-- The number of 32-bit words. -/
abbrev UInt32.size : Nat := 4294967296

/-- 32-bit words. -/
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32

attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec

/-- The word of a number that fits. -/
@[extern "lean_uint32_of_nat"] def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) :
    UInt32 where
  toBitVec := BitVec.ofNatLT n h

/-- The number that the word denotes. -/
@[extern "lean_uint32_to_nat"] def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat

/-- The number of 64-bit words. -/
abbrev UInt64.size : Nat := 18446744073709551616

/-- 64-bit words. -/
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64

attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec

/-- The word of a number that fits. -/
@[extern "lean_uint64_of_nat"] def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) :
    UInt64 where
  toBitVec := BitVec.ofNatLT n h

/-- The number of machine words; official Lean leaves open whether they have 32 bits. -/
abbrev USize.size : Nat := 18446744073709551616

/-- A Unicode scalar value: a code point that is not a surrogate. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))

/-- A Unicode scalar value. -/
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

/-- Unicode scalar values. -/
structure Char where
  val : UInt32
  valid : val.isValidChar

theorem Nat.isValidChar_lt {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  match h with
  | Or.inl h => Nat.lt_trans h (of_decide_eq_true rfl)
  | Or.inr ⟨_, h⟩ => Nat.lt_trans h (of_decide_eq_true rfl)

/-- The character of a valid code point. -/
@[extern "lean_uint32_of_nat"] private def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char :=
  ⟨⟨⟨n, Nat.isValidChar_lt h⟩⟩, h⟩

/-- The character of a code point, and of 0 where it is not valid. -/
@[noinline] def Char.ofNat (n : Nat) : Char :=
  dite n.isValidChar (fun h => Char.ofNatAux n h)
      (fun _ => ⟨⟨⟨0, of_decide_eq_true rfl⟩⟩, of_decide_eq_true rfl⟩)

/-- The code point. -/
@[inline] def Char.toNat (c : Char) : Nat := c.val.toNat

/-- Decidable equality of bit vectors. -/
def BitVec.decEq {w : Nat} (x y : BitVec w) : Decidable (Eq x y) :=
  match x, y with
  | ⟨a⟩, ⟨b⟩ =>
    match _root_.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse (fun h' => h (congrArg BitVec.toFin h'))

instance {w : Nat} : DecidableEq (BitVec w) := BitVec.decEq

/-- Decidable equality of words. -/
@[extern "lean_uint32_dec_eq"] def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) :=
  match a, b with
  | ⟨n⟩, ⟨m⟩ =>
    match _root_.decEq n m with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse (fun h' => h (congrArg UInt32.toBitVec h'))

instance : DecidableEq UInt32 := UInt32.decEq

theorem Char.eq_of_val_eq : ∀ {c d : Char}, Eq c.val d.val → Eq c d
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem Char.val_eq_of_eq : ∀ {c d : Char}, Eq c d → Eq c.val d.val
  | _, _, rfl => rfl

theorem Char.ne_of_val_ne {c d : Char} (h : Not (Eq c.val d.val)) : Not (Eq c d) :=
  fun h' => absurd (val_eq_of_eq h') h

instance : DecidableEq Char := fun c d =>
  match decEq c.val d.val with
  | isTrue h => isTrue (Char.eq_of_val_eq h)
  | isFalse h => isFalse (Char.ne_of_val_ne h)
