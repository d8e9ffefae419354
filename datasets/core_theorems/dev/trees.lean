/-!
# Trees, expressions and other inductive types defined in the file

Our own theorem set, the part to develop with.
-/

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

variable {α β : Type}

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => size l + 1 + size r

def leaves : Tree α → Nat
  | leaf => 1
  | node l _ r => leaves l + leaves r

def height : Tree α → Nat
  | leaf => 0
  | node l _ r => max (height l) (height r) + 1

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l a r => node (mirror r) a (mirror l)

def map (f : α → β) : Tree α → Tree β
  | leaf => leaf
  | node l a r => node (map f l) (f a) (map f r)

def inorder : Tree α → List α
  | leaf => []
  | node l a r => inorder l ++ a :: inorder r

def inorderOnto : Tree α → List α → List α
  | leaf, acc => acc
  | node l a r, acc => inorderOnto l (a :: inorderOnto r acc)

def preorder : Tree α → List α
  | leaf => []
  | node l a r => a :: (preorder l ++ preorder r)

def postorder : Tree α → List α
  | leaf => []
  | node l a r => postorder l ++ postorder r ++ [a]

def full : Nat → α → Tree α
  | 0, _ => leaf
  | n + 1, a => node (full n a) a (full n a)

def spine : Nat → α → Tree α
  | 0, _ => leaf
  | n + 1, a => node (spine n a) a leaf

inductive Member (a : α) : Tree α → Prop where
  | here (l r : Tree α) : Member a (node l a r)
  | left (l : Tree α) (b : α) (r : Tree α) : Member a l → Member a (node l b r)
  | right (l : Tree α) (b : α) (r : Tree α) : Member a r → Member a (node l b r)

def grow (a : Nat) : Tree Nat → Tree Nat
  | leaf => node leaf a leaf
  | node l b r => if a < b then node (grow a l) b r else node l b (grow a r)

def sum : Tree Nat → Nat
  | leaf => 0
  | node l a r => sum l + a + sum r

end Tree

open Tree

inductive Expr where
  | const : Nat → Expr
  | var : Nat → Expr
  | add : Expr → Expr → Expr
  | mul : Expr → Expr → Expr

namespace Expr

def eval (env : Nat → Nat) : Expr → Nat
  | const n => n
  | var i => env i
  | add a b => eval env a + eval env b
  | mul a b => eval env a * eval env b

def subst (s : Nat → Expr) : Expr → Expr
  | const n => const n
  | var i => s i
  | add a b => add (subst s a) (subst s b)
  | mul a b => mul (subst s a) (subst s b)

def addSmart : Expr → Expr → Expr
  | const 0, y => y
  | const (n + 1), y => add (const (n + 1)) y
  | x, const 0 => x
  | x, y => add x y

def optimise : Expr → Expr
  | const n => const n
  | var i => var i
  | add a b => addSmart (optimise a) (optimise b)
  | mul a b => mul (optimise a) (optimise b)

def swapAll : Expr → Expr
  | const n => const n
  | var i => var i
  | add a b => add (swapAll b) (swapAll a)
  | mul a b => mul (swapAll b) (swapAll a)

end Expr

inductive Instr where
  | push : Nat → Instr
  | load : Nat → Instr
  | plus : Instr
  | times : Instr

def run (env : Nat → Nat) : List Instr → List Nat → List Nat
  | [], st => st
  | .push n :: is, st => run env is (n :: st)
  | .load i :: is, st => run env is (env i :: st)
  | .plus :: is, y :: x :: st => run env is ((x + y) :: st)
  | .times :: is, y :: x :: st => run env is ((x * y) :: st)
  | .plus :: is, st => run env is st
  | .times :: is, st => run env is st

def compile : Expr → List Instr
  | .const n => [.push n]
  | .var i => [.load i]
  | .add a b => compile a ++ compile b ++ [.plus]
  | .mul a b => compile a ++ compile b ++ [.times]

inductive Bin where
  | zero : Bin
  | twice : Bin → Bin
  | twiceOne : Bin → Bin

namespace Bin

def value : Bin → Nat
  | zero => 0
  | twice b => 2 * value b
  | twiceOne b => 2 * value b + 1

def succ : Bin → Bin
  | zero => twiceOne zero
  | twice b => twiceOne b
  | twiceOne b => twice (succ b)

def ofNat : Nat → Bin
  | 0 => zero
  | n + 1 => succ (ofNat n)

end Bin

-- difficulty 2
theorem mirror_height {α : Type} (t : Tree α) : t.mirror.height = t.height := by
  sorry

-- difficulty 2
theorem full_tree_symmetric {α : Type} (n : Nat) (a : α) : (full n a).mirror = full n a := by
  sorry

-- difficulty 2
theorem tree_map_composition {α β γ : Type} (f : α → β) (g : β → γ) (t : Tree α) :
    (t.map f).map g = t.map (g ∘ f) := by
  sorry

-- difficulty 2
theorem insert_size (a : Nat) (t : Tree Nat) : (grow a t).size = t.size + 1 := by
  sorry

-- difficulty 2
theorem swapping_operands_preserves_value (env : Nat → Nat) (e : Expr) :
    e.swapAll.eval env = e.eval env := by
  sorry

-- difficulty 2
theorem binary_successor_value (b : Bin) : b.succ.value = b.value + 1 := by
  sorry

-- difficulty 3
theorem height_bounds_size {α : Type} (t : Tree α) : t.height ≤ t.size := by
  sorry

-- difficulty 3
theorem full_tree_size {α : Type} (n : Nat) (a : α) : (full n a).size + 1 = 2 ^ n := by
  sorry

-- difficulty 3
theorem map_mirror {α β : Type} (f : α → β) (t : Tree α) : (t.mirror).map f = (t.map f).mirror := by
  sorry

-- difficulty 3
theorem inorder_mirror {α : Type} (t : Tree α) : t.mirror.inorder = t.inorder.reverse := by
  sorry

-- difficulty 3
theorem inorder_map {α β : Type} (f : α → β) (t : Tree α) : (t.map f).inorder =
    t.inorder.map f := by
  sorry

-- difficulty 3
theorem insert_height (a : Nat) (t : Tree Nat) :
    t.height ≤ (grow a t).height ∧ (grow a t).height ≤ t.height + 1 := by
  sorry

-- difficulty 3
theorem substitution_composition (s t : Nat → Expr) (e : Expr) :
    (e.subst s).subst t = e.subst fun i => (s i).subst t := by
  sorry

-- difficulty 3
theorem binary_roundtrip (n : Nat) : (Bin.ofNat n).value = n := by
  sorry

-- difficulty 3
theorem binary_numbers_are_not_unique : ∃ a b : Bin, a ≠ b ∧ a.value = b.value := by
  sorry

-- difficulty 4
theorem size_below_power_of_height {α : Type} (t : Tree α) : t.size < 2 ^ t.height := by
  sorry

-- difficulty 4
theorem member_of_mirror {α : Type} (a : α) (t : Tree α) (h : Member a t) : Member a t.mirror := by
  sorry

-- difficulty 4
theorem insert_members (a x : Nat) (t : Tree Nat) : Member x (grow a t) ↔ x = a ∨ Member x t := by
  sorry

-- difficulty 5
theorem compiler_is_correct (env : Nat → Nat) (e : Expr) : run env (compile e) [] =
    [e.eval env] := by
  sorry
