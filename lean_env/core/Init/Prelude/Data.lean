prelude
import Init.Prelude.Nat
set_option autoImplicit false
set_option linter.all false
universe u v w u₁ u₂ u₃
open BEq (beq)
open HAdd (hAdd)
open HSub (hSub)
open HMul (hMul)
open HPow (hPow)
open HAppend (hAppend)
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

structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (hPow 2 w)
@[match_pattern] protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (hPow 2 w)) : BitVec w where toFin := ⟨i, p⟩
protected def BitVec.toNat {w : Nat} (x : BitVec w) : Nat := x.toFin.val
abbrev UInt8.size : Nat := 256
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8
attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec
abbrev UInt32.size : Nat := 4294967296
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32
attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec
@[extern "lean_uint32_of_nat"] def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 where toBitVec := BitVec.ofNatLT n h
@[extern "lean_uint32_to_nat"] def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat
abbrev UInt64.size : Nat := 18446744073709551616
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64
attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec
@[extern "lean_uint64_of_nat"] def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 where toBitVec := BitVec.ofNatLT n h
abbrev USize.size : Nat := 18446744073709551616

abbrev Nat.isValidChar (n : Nat) : Prop := Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar
structure Char where
  val : UInt32
  valid : val.isValidChar
def Nat.isValidChar_lt {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  match h with
  | Or.inl h => Nat.lt_trans h (of_decide_eq_true rfl)
  | Or.inr ⟨_, h⟩ => Nat.lt_trans h (of_decide_eq_true rfl)
@[extern "lean_uint32_of_nat"] private def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char :=
  ⟨⟨⟨n, Nat.isValidChar_lt h⟩⟩, h⟩
@[noinline] def Char.ofNat (n : Nat) : Char :=
  dite n.isValidChar (fun h => Char.ofNatAux n h) (fun _ => ⟨⟨⟨0, of_decide_eq_true rfl⟩⟩, of_decide_eq_true rfl⟩)
@[inline] def Char.toNat (c : Char) : Nat := c.val.toNat

def BitVec.decEq {w : Nat} (x y : BitVec w) : Decidable (Eq x y) :=
  match x, y with
  | ⟨a⟩, ⟨b⟩ =>
    match _root_.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse (fun h' => h (congrArg BitVec.toFin h'))
instance {w : Nat} : DecidableEq (BitVec w) := BitVec.decEq
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

inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
attribute [unbox] Option
export Option (none some)
instance {α : Type u} : Inhabited (Option α) where default := none
@[macro_inline] def Option.getD {α : Type u} (opt : Option α) (dflt : α) : α := match opt with | some x => x | none => dflt
@[inline] protected def Option.map {α : Type u} {β : Type v} (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none

inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α
instance {α : Type u} : Inhabited (List α) where default := List.nil
protected def List.hasDecEq {α : Type u} [DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | nil, nil => isTrue rfl
  | cons _ _, nil => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
  | nil, cons _ _ => isFalse (fun h => List.noConfusion rfl (heq_of_eq h))
  | cons a as, cons b bs => match decEq a b with
    | isTrue hab => match List.hasDecEq as bs with
      | isTrue habs => isTrue (hab ▸ habs ▸ rfl)
      | isFalse nabs => isFalse (fun h => List.noConfusion rfl (heq_of_eq h) (fun _ h2 => absurd (eq_of_heq h2) nabs))
    | isFalse nab => isFalse (fun h => List.noConfusion rfl (heq_of_eq h) (fun h1 _ => absurd (eq_of_heq h1) nab))
instance {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys => List.hasDecEq xs ys
def List.length {α : Type u} : List α → Nat
  | nil => 0
  | cons _ as => hAdd (length as) 1
def List.lengthTRAux {α : Type u} : List α → Nat → Nat
  | nil, n => n
  | cons _ as, n => lengthTRAux as (Nat.succ n)
def List.lengthTR {α : Type u} (as : List α) : Nat := lengthTRAux as 0
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
@[inline] def List.map {α : Type u} {β : Type v} (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (List.map f as)
protected def List.append {α : Type u} : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)
instance {α : Type u} : Append (List α) where append := List.append
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l

structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk
@[extern "lean_mk_empty_array_with_capacity"] def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α := ⟨List.nil⟩
@[extern "lean_mk_empty_array_with_capacity"] def Array.emptyWithCapacity {α : Type u} (c : @& Nat) : Array α := ⟨List.nil⟩
def Array.empty {α : Type u} : Array α := emptyWithCapacity 0
instance {α : Type u} : Inhabited (Array α) where default := Array.empty
@[extern "lean_array_get_size"] def Array.size {α : Type u} (a : @& Array α) : Nat := match a with | ⟨as⟩ => as.length
@[extern "lean_array_fget"] def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α := a.toList.get ⟨i, h⟩
@[extern "lean_array_fget_borrowed"] unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α := a.getInternal i h
@[inline] abbrev Array.getD {α : Type u} (a : Array α) (i : Nat) (v₀ : α) : α := dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)
@[extern "lean_array_get"] def Array.get!Internal {α : Type u} [Inhabited α] (a : @& Array α) (i : @& Nat) : α := Array.getD a i default
@[extern "lean_array_get_borrowed"] unsafe opaque Array.get!InternalBorrowed {α : Type u} [Inhabited α] (a : @& Array α) (i : @& Nat) : α
@[extern "lean_array_push"] def Array.push {α : Type u} (a : Array α) (v : α) : Array α where toList := List.append a.toList (List.cons v List.nil)
def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (emptyWithCapacity 1).push a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := (mkArray1 a₁).push a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := (mkArray2 a₁ a₂).push a₃
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α := (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α := (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α := (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈
protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α := List.foldl Array.push as bs.toList
protected def Array.append {α : Type u} (as : Array α) (bs : Array α) : Array α := Array.appendCore as bs
instance {α : Type u} : Append (Array α) where append := Array.append
def List.toArray {α : Type u} (xs : List α) : Array α := List.foldl Array.push Array.empty xs

structure String where
  ofList ::
  toList : List Char
attribute [extern "lean_string_mk"] String.ofList
attribute [extern "lean_string_data"] String.toList
instance : Inhabited String where default := ""
@[extern "lean_string_dec_eq"] def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match s₁, s₂ with
  | ⟨a⟩, ⟨b⟩ =>
    match _root_.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse (fun h' => h (String.noConfusion h' id))
instance : DecidableEq String := String.decEq
@[extern "lean_string_length"] def String.length (b : @& String) : Nat := b.toList.length
@[extern "lean_string_append"] def String.append (s : String) (t : @& String) : String := ⟨List.append s.toList t.toList⟩
instance : Append String where append := String.append
@[extern "lean_string_utf8_byte_size"] def String.utf8ByteSize (s : @& String) : Nat := s.toList.length
structure String.Pos.Raw where
  byteIdx : Nat := 0
abbrev String.rawStartPos : String.Pos.Raw := ⟨0⟩
@[inline] def String.rawEndPos (s : String) : String.Pos.Raw := ⟨s.utf8ByteSize⟩
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw
@[inline] def String.toRawSubstring (s : String) : Substring.Raw := ⟨s, ⟨0⟩, s.rawEndPos⟩
def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring

class Hashable (α : Sort u) where
  hash : α → UInt64
export Hashable (hash)
@[extern "lean_uint64_mix_hash"] opaque mixHash (u₁ u₂ : UInt64) : UInt64 := u₁
@[extern "lean_string_hash"] protected opaque String.hash (s : @& String) : UInt64 := UInt64.ofNatLT 0 (of_decide_eq_true rfl)
instance : Hashable String where hash := String.hash
