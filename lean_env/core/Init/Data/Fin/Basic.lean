prelude
import Init.Data.Nat.Div.Lemmas

/-!
# Bounded natural numbers: definitions

Arithmetic in `Fin n` is modulo `n`.
-/

set_option linter.all false
universe u

namespace Fin

instance coeToNat {n : Nat} : CoeOut (Fin n) Nat := ⟨fun v => v.val⟩

@[ext] protected theorem ext {n : Nat} {a b : Fin n} (h : (a : Nat) = b) : a = b := Fin.eq_of_val_eq h

/-- From the empty type `Fin 0` everything follows. -/
def elim0 {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)

theorem pos {n : Nat} : Fin n → 0 < n
  | ⟨_, h⟩ => Nat.lt_of_le_of_lt (Nat.zero_le _) h

/-- `a` modulo `n`, as an element of `Fin n`. -/
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  ⟨a % n, Nat.mod_lt _ (Nat.pos_of_ne_zero NeZero.out)⟩

private theorem mlt {n a b : Nat} (h : a < n) : b % n < n :=
  Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)

/-- Addition modulo `n`. -/
protected def add {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, mlt h⟩

/-- Multiplication modulo `n`. -/
protected def mul {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, mlt h⟩

/-- Subtraction modulo `n`. -/
protected def sub {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨((n - b) + a) % n, mlt h⟩

/-- Remainder of the values. -/
protected def mod {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩

/-- Quotient of the values. -/
protected def div {n : Nat} : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩

instance instAdd {n : Nat} : Add (Fin n) := ⟨Fin.add⟩
instance instSub {n : Nat} : Sub (Fin n) := ⟨Fin.sub⟩
instance instMul {n : Nat} : Mul (Fin n) := ⟨Fin.mul⟩
instance instMod {n : Nat} : Mod (Fin n) := ⟨Fin.mod⟩
instance instDiv {n : Nat} : Div (Fin n) := ⟨Fin.div⟩

instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩

instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨0⟩

/-- Negation modulo `n`. -/
instance neg (n : Nat) : Neg (Fin n) := ⟨fun a => ⟨(n - a) % n, mlt a.isLt⟩⟩

/-! ## Moving between bounds -/

/-- The successor, in the next larger type. -/
def succ {n : Nat} : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩

/-- The greatest element. -/
@[inline] def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩

/-- The same value, under a smaller bound that it also satisfies. -/
@[inline] def castLT {n m : Nat} (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩

/-- The same value, under a larger bound. -/
@[inline] def castLE {n m : Nat} (h : n ≤ m) (i : Fin n) : Fin m := ⟨i, Nat.lt_of_lt_of_le i.2 h⟩

/-- The same value, under an equal bound. -/
@[inline] protected def cast {n m : Nat} (eq : n = m) (i : Fin n) : Fin m := ⟨i, eq ▸ i.2⟩

/-- The same value in `Fin (n + m)`. -/
@[inline] def castAdd {n : Nat} (m : Nat) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)

/-- The same value in `Fin (n + 1)`. -/
@[inline] def castSucc {n : Nat} : Fin n → Fin (n + 1) := castAdd 1

/-- Adds `m` to the value and to the bound. -/
def addNat {n : Nat} (i : Fin n) (m : Nat) : Fin (n + m) := ⟨i + m, Nat.add_lt_add_right i.2 _⟩

/-- Adds `n` to the value and to the bound, from the left. -/
def natAdd {m : Nat} (n : Nat) (i : Fin m) : Fin (n + m) := ⟨n + i, Nat.add_lt_add_left i.2 _⟩

/-- Subtracts `m` from the value and from the bound. -/
@[inline] def subNat {n : Nat} (m : Nat) (i : Fin (n + m)) (h : m ≤ (i : Nat)) : Fin n :=
  ⟨i - m, by have := i.2; omega⟩

/-- The predecessor of a nonzero element. -/
@[inline] def pred {n : Nat} (i : Fin (n + 1)) (h : i ≠ 0) : Fin n :=
  subNat 1 i (Nat.pos_of_ne_zero fun h0 => h (Fin.ext (h0.trans (Nat.zero_mod (n + 1)).symm)))

/-- Counts from the other end: `rev i = n - 1 - i`. -/
@[inline] def rev {n : Nat} (i : Fin n) : Fin n := ⟨n - (i + 1), Nat.sub_lt (Fin.pos i) (Nat.succ_pos _)⟩

end Fin
