/-! Structures, classes, derived instances and quotients. -/

inductive Colour where
  | red | green | blue
  deriving DecidableEq, Repr, Inhabited, BEq

example : Colour.red ≠ Colour.green := by decide

example (c : Colour) : c = .red ∨ c = .green ∨ c = .blue := by
  cases c <;> simp

structure Point where
  x : Nat
  y : List Nat
  deriving DecidableEq, Repr, BEq

@[ext] structure Pair (α : Type) where
  first : α
  second : α

example {α : Type} (p q : Pair α) (h₁ : p.first = q.first) (h₂ : p.second = q.second) : p = q := by
  ext
  · exact h₁
  · exact h₂

inductive Term' where
  | var (n : Nat)
  | app (f : Term') (args : List Nat)
  deriving DecidableEq, Repr, Inhabited

example (f g : Term') (h : Term'.app f [] = Term'.app g []) : f = g := by
  injection h

example (n : Nat) : Term'.var n ≠ .app (.var n) [] := by
  simp

class Shape (α : Type) where
  area : α → Nat
  area_pos : ∀ a, 0 < area a

instance : Shape Bool where
  area b := if b then 1 else 2
  area_pos b := by cases b <;> decide

instance parity : Setoid Nat where
  r a b := a % 2 = b % 2
  iseqv := ⟨fun _ => rfl, Eq.symm, Eq.trans⟩

def Parity := Quotient parity

def Parity.isEven (p : Parity) : Bool :=
  Quotient.liftOn p (fun n => n % 2 == 0) fun a b (h : a % 2 = b % 2) => by simp [h]

example : (Quotient.mk parity 2 : Parity) = Quotient.mk parity 4 :=
  Quotient.sound (show 2 % 2 = 4 % 2 from rfl)

example (a b : Nat) (h : (Quotient.mk parity a) = Quotient.mk parity b) : a % 2 = b % 2 :=
  Quotient.exact h

example (p : Parity) : p.isEven = true ∨ p.isEven = false := by
  cases p.isEven <;> simp
