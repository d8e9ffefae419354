prelude
import Init.Core.Types
import Init.Data.Format.Basic
import Init.Data.Nat.Div.Basic

/-!
# `ToString`, and the decimal digits of numbers
-/

set_option autoImplicit false

universe u v

/-- Types whose values have a text for users. -/
class ToString (α : Type u) where
  /-- The text of a value. -/
  toString : α → String

export ToString (toString)

/-- The digit `n` in bases up to 16, `*` for larger `n`. -/
def Nat.digitChar (n : Nat) : Char :=
  if n = 0 then '0' else
  if n = 1 then '1' else
  if n = 2 then '2' else
  if n = 3 then '3' else
  if n = 4 then '4' else
  if n = 5 then '5' else
  if n = 6 then '6' else
  if n = 7 then '7' else
  if n = 8 then '8' else
  if n = 9 then '9' else
  if n = 0xa then 'a' else
  if n = 0xb then 'b' else
  if n = 0xc then 'c' else
  if n = 0xd then 'd' else
  if n = 0xe then 'e' else
  if n = 0xf then 'f' else
  '*'

/-- The digits of `n` before `ds`, with fuel. -/
def Nat.toDigitsCore (base : Nat) : (fuel n : Nat) → (ds : List Char) → List Char
  | 0, _, ds => ds
  | fuel + 1, n, ds =>
    let d := digitChar (n % base)
    let n' := n / base
    if n' = 0 then d :: ds else toDigitsCore base fuel n' (d :: ds)

/-- The digits of `n` in a base. -/
def Nat.toDigits (base : Nat) (n : Nat) : List Char :=
  toDigitsCore base (n + 1) n []

/-- `n` in decimal. -/
protected def Nat.repr (n : Nat) : String :=
  .ofList (toDigits 10 n)

/-- `i` in decimal. -/
protected def Int.repr : Int → String
  | .ofNat m => Nat.repr m
  | .negSucc m => "-" ++ Nat.repr (Nat.succ m)

instance : ToString String := ⟨fun s => s⟩

instance : ToString Nat := ⟨Nat.repr⟩

instance : ToString Int := ⟨Int.repr⟩

instance : ToString Bool := ⟨fun b => cond b "true" "false"⟩

instance {p : Prop} : ToString (Decidable p) :=
  ⟨fun
    | Decidable.isTrue _ => "true"
    | Decidable.isFalse _ => "false"⟩

instance : ToString Unit := ⟨fun _ => "()"⟩

instance : ToString Char := ⟨fun c => .ofList [c]⟩

instance : ToString Format := ⟨fun f => f.pretty⟩

instance {n : Nat} : ToString (Fin n) := ⟨fun i => toString i.val⟩

/-- `[a, b, c]`. -/
protected def List.toString {α : Type u} [ToString α] : List α → String
  | [] => "[]"
  | [x] => "[" ++ toString x ++ "]"
  | x :: xs => xs.foldl (init := "[" ++ toString x) (fun r x => r ++ ", " ++ toString x) ++ "]"

instance {α : Type u} [ToString α] : ToString (List α) := ⟨List.toString⟩

instance {α : Type u} [ToString α] : ToString (Option α) :=
  ⟨fun
    | none => "none"
    | some a => "(some " ++ toString a ++ ")"⟩

instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (α ⊕ β) :=
  ⟨fun
    | .inl a => "(inl " ++ toString a ++ ")"
    | .inr b => "(inr " ++ toString b ++ ")"⟩

instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (α × β) :=
  ⟨fun (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩

instance {α : Type u} {p : α → Prop} [s : ToString α] : ToString (Subtype p) :=
  ⟨fun s => toString s.val⟩
