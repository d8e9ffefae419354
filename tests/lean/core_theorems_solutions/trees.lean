/-!
# Trees, expressions and other inductive types defined in the file

Known proofs of the part to develop with: each theorem is provable in the core library.
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
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => rw [mirror, height, height, ihl, ihr]; omega

-- difficulty 2
theorem full_tree_symmetric {α : Type} (n : Nat) (a : α) : (full n a).mirror = full n a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [full, mirror, ih]

-- difficulty 2
theorem tree_map_composition {α β γ : Type} (f : α → β) (g : β → γ) (t : Tree α) :
    (t.map f).map g = t.map (g ∘ f) := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => rw [map, map, ihl, ihr]; rfl

-- difficulty 2
theorem insert_size (a : Nat) (t : Tree Nat) : (grow a t).size = t.size + 1 := by
  induction t with
  | leaf => rfl
  | node l b r ihl ihr =>
    rw [grow]
    split
    · rw [size, ihl, size]; omega
    · rw [size, ihr, size]; omega

-- difficulty 2
theorem swapping_operands_preserves_value (env : Nat → Nat) (e : Expr) :
    e.swapAll.eval env = e.eval env := by
  induction e with
  | const n => rfl
  | var i => rfl
  | add a b iha ihb => rw [Expr.swapAll, Expr.eval, Expr.eval, iha, ihb, Nat.add_comm]
  | mul a b iha ihb => rw [Expr.swapAll, Expr.eval, Expr.eval, iha, ihb, Nat.mul_comm]

-- difficulty 2
theorem binary_successor_value (b : Bin) : b.succ.value = b.value + 1 := by
  induction b with
  | zero => rfl
  | twice b ih => rfl
  | twiceOne b ih => rw [Bin.succ, Bin.value, ih, Bin.value]; omega

-- difficulty 3
theorem height_bounds_size {α : Type} (t : Tree α) : t.height ≤ t.size := by
  induction t with
  | leaf => exact Nat.le_refl _
  | node l a r ihl ihr => rw [height, size]; omega

-- difficulty 3
theorem full_tree_size {α : Type} (n : Nat) (a : α) : (full n a).size + 1 = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [full, size, Nat.pow_succ]; omega

-- difficulty 3
theorem map_mirror {α β : Type} (f : α → β) (t : Tree α) : (t.mirror).map f = (t.map f).mirror := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => rw [mirror, map, map, mirror, ihl, ihr]

-- difficulty 3
theorem inorder_mirror {α : Type} (t : Tree α) : t.mirror.inorder = t.inorder.reverse := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => rw [mirror, inorder, inorder, ihl, ihr]; simp

-- difficulty 3
theorem inorder_map {α β : Type} (f : α → β) (t : Tree α) : (t.map f).inorder =
    t.inorder.map f := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => rw [map, inorder, inorder, ihl, ihr]; simp

-- difficulty 3
theorem insert_height (a : Nat) (t : Tree Nat) :
    t.height ≤ (grow a t).height ∧ (grow a t).height ≤ t.height + 1 := by
  induction t with
  | leaf => exact ⟨Nat.zero_le _, Nat.le_refl _⟩
  | node l b r ihl ihr =>
    rw [grow]
    split
    · rw [height, height]; omega
    · rw [height, height]; omega

-- difficulty 3
theorem substitution_composition (s t : Nat → Expr) (e : Expr) :
    (e.subst s).subst t = e.subst fun i => (s i).subst t := by
  induction e with
  | const n => rfl
  | var i => rfl
  | add a b iha ihb => rw [Expr.subst, Expr.subst, Expr.subst, iha, ihb]
  | mul a b iha ihb => rw [Expr.subst, Expr.subst, Expr.subst, iha, ihb]

-- difficulty 3
theorem binary_roundtrip (n : Nat) : (Bin.ofNat n).value = n := by
  have s : ∀ b : Bin, b.succ.value = b.value + 1 := by
    intro b
    induction b with
    | zero => rfl
    | twice b ih => rfl
    | twiceOne b ih => rw [Bin.succ, Bin.value, ih, Bin.value]; omega
  induction n with
  | zero => rfl
  | succ n ih => rw [Bin.ofNat, s, ih]

-- difficulty 3
theorem binary_numbers_are_not_unique : ∃ a b : Bin, a ≠ b ∧ a.value = b.value := by
  exact ⟨.zero, .twice .zero, (fun h => nomatch h), rfl⟩

-- difficulty 4
theorem size_below_power_of_height {α : Type} (t : Tree α) : t.size < 2 ^ t.height := by
  induction t with
  | leaf => exact Nat.one_pos
  | node l a r ihl ihr =>
    rw [height, size, Nat.pow_succ]
    have h1 : 2 ^ l.height ≤ 2 ^ max l.height r.height := Nat.pow_le_pow_right (by decide) (by omega)
    have h2 : 2 ^ r.height ≤ 2 ^ max l.height r.height := Nat.pow_le_pow_right (by decide) (by omega)
    omega

-- difficulty 4
theorem member_of_mirror {α : Type} (a : α) (t : Tree α) (h : Member a t) : Member a t.mirror := by
  induction h with
  | here l r => exact .here _ _
  | left l b r _ ih => exact .right _ _ _ ih
  | right l b r _ ih => exact .left _ _ _ ih

-- difficulty 4
theorem insert_members (a x : Nat) (t : Tree Nat) : Member x (grow a t) ↔ x = a ∨ Member x t := by
  induction t with
  | leaf =>
    constructor
    · intro h
      cases h with
      | here => exact Or.inl rfl
      | left _ _ _ h => exact Or.inr h
      | right _ _ _ h => exact Or.inr h
    · rintro (rfl | h)
      · exact .here _ _
      · exact nomatch h
  | node l b r ihl ihr =>
    rw [grow]
    split
    · constructor
      · intro h
        cases h with
        | here => exact Or.inr (.here _ _)
        | left _ _ _ h => exact (ihl.1 h).elim Or.inl fun k => Or.inr (.left _ _ _ k)
        | right _ _ _ h => exact Or.inr (.right _ _ _ h)
      · rintro (rfl | h)
        · exact .left _ _ _ (ihl.2 (Or.inl rfl))
        · cases h with
          | here => exact .here _ _
          | left _ _ _ h => exact .left _ _ _ (ihl.2 (Or.inr h))
          | right _ _ _ h => exact .right _ _ _ h
    · constructor
      · intro h
        cases h with
        | here => exact Or.inr (.here _ _)
        | left _ _ _ h => exact Or.inr (.left _ _ _ h)
        | right _ _ _ h => exact (ihr.1 h).elim Or.inl fun k => Or.inr (.right _ _ _ k)
      · rintro (rfl | h)
        · exact .right _ _ _ (ihr.2 (Or.inl rfl))
        · cases h with
          | here => exact .here _ _
          | left _ _ _ h => exact .left _ _ _ h
          | right _ _ _ h => exact .right _ _ _ (ihr.2 (Or.inr h))

-- difficulty 5
theorem compiler_is_correct (env : Nat → Nat) (e : Expr) : run env (compile e) [] =
    [e.eval env] := by
  have key : ∀ e is st, run env (compile e ++ is) st = run env is (e.eval env :: st) := by
    intro e
    induction e with
    | const n => intro is st; rfl
    | var i => intro is st; rfl
    | add a b iha ihb =>
      intro is st
      rw [compile, List.append_assoc, List.append_assoc, iha, ihb]
      rfl
    | mul a b iha ihb =>
      intro is st
      rw [compile, List.append_assoc, List.append_assoc, iha, ihb]
      rfl
  have := key e [] []
  rw [List.append_nil] at this
  exact this
