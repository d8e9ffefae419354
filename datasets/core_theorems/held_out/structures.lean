/-!
# Small algebraic and order structures defined in the file

Our own theorem set, the held-out part: never tune on it.
-/

structure Monoid' (M : Type) where
  op : M → M → M
  one : M
  assoc : ∀ x y z, op (op x y) z = op x (op y z)
  one_left : ∀ x, op one x = x
  one_right : ∀ x, op x one = x

structure Group' (G : Type) extends Monoid' G where
  inv : G → G
  inv_left : ∀ x, op (inv x) x = one

structure Hom {M N : Type} (A : Monoid' M) (B : Monoid' N) where
  fn : M → N
  fn_one : fn A.one = B.one
  fn_op : ∀ x y, fn (A.op x y) = B.op (fn x) (fn y)

def Monoid'.npow {M : Type} (A : Monoid' M) (x : M) : Nat → M
  | 0 => A.one
  | n + 1 => A.op x (A.npow x n)

def Monoid'.concat {M : Type} (A : Monoid' M) : List M → M
  | [] => A.one
  | x :: xs => A.op x (A.concat xs)

structure Lattice' (L : Type) where
  meet : L → L → L
  join : L → L → L
  meet_comm : ∀ x y, meet x y = meet y x
  join_comm : ∀ x y, join x y = join y x
  meet_assoc : ∀ x y z, meet (meet x y) z = meet x (meet y z)
  join_assoc : ∀ x y z, join (join x y) z = join x (join y z)
  meet_join : ∀ x y, meet x (join x y) = x
  join_meet : ∀ x y, join x (meet x y) = x

structure Point where
  x : Int
  y : Int

def Point.add (p q : Point) : Point := ⟨p.x + q.x, p.y + q.y⟩

def Point.rotate (p : Point) : Point := ⟨-p.y, p.x⟩

def Point.dot (p q : Point) : Int := p.x * q.x + p.y * q.y

def Point.scale (c : Int) (p : Point) : Point := ⟨c * p.x, c * p.y⟩

structure Counter where
  value : Nat
  limit : Nat

def Counter.tick (c : Counter) : Counter :=
  if c.value < c.limit then { c with value := c.value + 1 } else c

def Counter.ticks (c : Counter) : Nat → Counter
  | 0 => c
  | n + 1 => (c.tick).ticks n

structure Automaton (S A : Type) where
  step : S → A → S
  accept : S → Bool

def Automaton.runFrom {S A : Type} (m : Automaton S A) : S → List A → S
  | s, [] => s
  | s, a :: as => m.runFrom (m.step s a) as

def Automaton.product {S T A : Type} (m : Automaton S A) (n : Automaton T A) :
    Automaton (S × T) A where
  step p a := (m.step p.1 a, n.step p.2 a)
  accept p := m.accept p.1 && n.accept p.2

-- difficulty 2
theorem monoid_identity_is_unique {M : Type} (A : Monoid' M) (e : M) (h : ∀ x, A.op e x = x) :
    e = A.one := by
  sorry

-- difficulty 3
theorem homomorphism_of_concat {M N : Type} (A : Monoid' M) (B : Monoid' N) (f : Hom A B)
    (xs : List M) :
    f.fn (A.concat xs) = B.concat (xs.map f.fn) := by
  sorry

-- difficulty 3
theorem group_idempotent_is_identity {G : Type} (A : Group' G) (x : G) (h : A.op x x = x) :
    x = A.one := by
  sorry

-- difficulty 3
theorem homomorphism_between_groups_preserves_inverse {G H : Type} (A : Group' G)
    (B : Group' H)
    (f : Hom A.toMonoid' B.toMonoid') (x : G) : B.op (f.fn (A.inv x)) (f.fn x) = B.one := by
  sorry

-- difficulty 3
theorem lattice_meet_idempotent {L : Type} (A : Lattice' L) (x : L) : A.meet x x = x := by
  sorry

-- difficulty 3
theorem point_rotation_preserves_dot (p q : Point) : p.rotate.dot q.rotate = p.dot q := by
  sorry

-- difficulty 4
theorem lattice_order_two_ways {L : Type} (A : Lattice' L) (x y : L) : A.meet x y = x ↔
    A.join x y = y := by
  sorry

-- difficulty 4
theorem counter_after_many_ticks (c : Counter) (n : Nat) (h : c.value + n ≤ c.limit) :
    (c.ticks n).value = c.value + n := by
  sorry

-- difficulty 4
theorem automaton_invariant {S A : Type} (m : Automaton S A) (good : S → Prop)
    (keep : ∀ s a, good s → good (m.step s a)) (s : S) (h : good s) (xs : List A) :
    good (m.runFrom s xs) := by
  sorry

-- difficulty 5
theorem group_inverse_of_product {G : Type} (A : Group' G) (x y : G) :
    A.inv (A.op x y) = A.op (A.inv y) (A.inv x) := by
  sorry

-- difficulty 5
theorem lattice_modular_inequality {L : Type} (A : Lattice' L) (x y z : L)
    (h : A.join x z = z) :
    A.join (A.join x (A.meet y z)) (A.meet (A.join x y) z) = A.meet (A.join x y) z := by
  sorry
