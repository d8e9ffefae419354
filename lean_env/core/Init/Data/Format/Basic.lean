prelude
import Init.Core.Decidable
import Init.Data.Int.Basic

/-!
# `Std.Format`

Documents that the pretty printer lays out. The constructors are those of the compiled library, which
does the layout; `repr` and `#eval` build them.
-/

set_option autoImplicit false

universe u

namespace Std

/-- How a group breaks its lines. -/
inductive Format.FlattenBehavior where
  /-- All lines of the group break, or none. -/
  | allOrNone
  /-- As few lines as possible break. -/
  | fill
  deriving Inhabited

open Format

/-- A document for the pretty printer. -/
inductive Format where
  /-- Nothing. -/
  | nil : Format
  /-- A space, or a line break where the group does not fit. -/
  | line : Format
  /-- Spaces up to the current indentation, or a line break if `force`. -/
  | align (force : Bool) : Format
  /-- Text. -/
  | text : String → Format
  /-- Indents the lines of `f`. -/
  | nest (indent : Int) (f : Format) : Format
  /-- One after the other. -/
  | append : Format → Format → Format
  /-- A group, whose lines break together. -/
  | group : Format → (behavior : FlattenBehavior := FlattenBehavior.allOrNone) → Format
  /-- A document with a mark for the user interface. -/
  | tag : Nat → Format → Format
  deriving Inhabited

namespace Format

instance : Append Format := ⟨Format.append⟩

instance : Coe String Format := ⟨text⟩

/-- The documents, one after the other. -/
def join (xs : List Format) : Format := xs.foldl (· ++ ·) ""

/-- Whether the document is `nil`. -/
def isNil : Format → Bool
  | nil => true
  | _ => false

/-- A group that breaks as few lines as possible. -/
@[inline] def fill (f : Format) : Format := group f (behavior := .fill)

/-- `l`, then `x` indented by its width, then `r`. -/
@[inline] def bracket (l : String) (x : Format) (r : String) : Format :=
  group (nest (Int.ofNat l.length) (l ++ x ++ r))

/-- `(x)`. -/
@[inline] def paren (x : Format) : Format := bracket "(" x ")"

/-- `[x]`. -/
@[inline] def sbracket (x : Format) : Format := bracket "[" x "]"

/-- `x` in brackets that fill their lines. -/
@[inline] def bracketFill (l : String) (x : Format) (r : String) : Format :=
  fill (nest (Int.ofNat l.length) (l ++ x ++ r))

/-- The default indentation. -/
def defIndent : Nat := 2

/-- The default line width. -/
def defWidth : Nat := 120

/-- Indents by the default. -/
def nestD (f : Format) : Format := nest (Int.ofNat defIndent) f

/-- A line break, then `f`, indented. -/
def indentD (f : Format) : Format := nestD (line ++ f)

/-- Lays the document out. -/
@[extern "_"] opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0)
    (column : Nat := 0) : String := ""

end Format

/-- Types whose values have a document. -/
class ToFormat (α : Type u) where
  /-- The document of a value. -/
  format : α → Format

export ToFormat (format)

instance : ToFormat Format where
  format f := f

instance : ToFormat String where
  format s := Format.text s

/-- The documents of a list, separated. -/
def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: as, sep => as.foldl (· ++ sep ++ format ·) (format a)

end Std

export Std (Format ToFormat)
