prelude
import Init.Prelude.Collections

/-!
# Strings and hashes

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

/-- Sequences of Unicode scalar values; the compiler stores them in UTF-8. -/
structure String where
  ofList ::
  toList : List Char

attribute [extern "lean_string_mk"] String.ofList
attribute [extern "lean_string_data"] String.toList

instance : Inhabited String where default := ""

/-- Decidable equality of strings. -/
@[extern "lean_string_dec_eq"] def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match s₁, s₂ with
  | ⟨a⟩, ⟨b⟩ =>
    match _root_.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse (fun h' => h (String.noConfusion h' id))

instance : DecidableEq String := String.decEq

/-- The number of characters. -/
@[extern "lean_string_length"] def String.length (b : @& String) : Nat := b.toList.length

/-- The characters of both strings. -/
@[extern "lean_string_append"] def String.append (s : String) (t : @& String) : String :=
  ⟨List.append s.toList t.toList⟩

instance : Append String where append := String.append

/-- The number of bytes in UTF-8. -/
def Char.utf8Size (c : Char) : Nat :=
  ite (LE.le c.toNat 0x7f) 1 (ite (LE.le c.toNat 0x7ff) 2 (ite (LE.le c.toNat 0xffff) 3 4))

/-- The number of bytes in UTF-8. -/
@[extern "lean_string_utf8_byte_size"] def String.utf8ByteSize (s : @& String) : Nat :=
  List.foldl (fun n c => hAdd n c.utf8Size) 0 s.toList

/-- A byte offset in a string. -/
structure String.Pos.Raw where
  byteIdx : Nat := 0

/-- The offset of the first character. -/
abbrev String.rawStartPos : String.Pos.Raw := ⟨0⟩

/-- The offset after the last character. -/
@[inline] def String.rawEndPos (s : String) : String.Pos.Raw := ⟨s.utf8ByteSize⟩

/-- A part of a string. -/
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw

/-- The whole string, as a part of itself. -/
@[inline] def String.toRawSubstring (s : String) : Substring.Raw := ⟨s, ⟨0⟩, s.rawEndPos⟩

/-- The whole string, as a part of itself. -/
def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring

/-- Types whose values have a hash. -/
class Hashable (α : Sort u) where
  hash : α → UInt64

export Hashable (hash)

/-- Combines two hashes. -/
@[extern "lean_uint64_mix_hash"] opaque mixHash (u₁ u₂ : UInt64) : UInt64 := u₁

/-- The hash of a string. -/
@[extern "lean_string_hash"] protected opaque String.hash (s : @& String) : UInt64 :=
  UInt64.ofNatLT 0 (of_decide_eq_true rfl)

instance : Hashable String where hash := String.hash
