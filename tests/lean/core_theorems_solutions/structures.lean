/-!
# Small algebraic and order structures defined in the file

Known proofs of the part to develop with: each theorem is provable in the core library.
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
theorem point_rotate_four_times (p : Point) : p.rotate.rotate.rotate.rotate = p := by
  simp [Point.rotate]

-- difficulty 3
theorem monoid_inverse_is_unique {M : Type} (A : Monoid' M) (x y z : M)
    (h1 : A.op y x = A.one)
    (h2 : A.op x z = A.one) : y = z := by
  rw [← A.one_right y, ← h2, ← A.assoc, h1, A.one_left]

-- difficulty 3
theorem monoid_power_add {M : Type} (A : Monoid' M) (x : M) (m n : Nat) :
    A.npow x (m + n) = A.op (A.npow x m) (A.npow x n) := by
  induction m with
  | zero => rw [Nat.zero_add, Monoid'.npow, A.one_left]
  | succ m ih => rw [show m + 1 + n = (m + n) + 1 by omega, Monoid'.npow, ih, Monoid'.npow, A.assoc]

-- difficulty 3
theorem monoid_concat_append {M : Type} (A : Monoid' M) (xs ys : List M) :
    A.concat (xs ++ ys) = A.op (A.concat xs) (A.concat ys) := by
  induction xs with
  | nil => rw [List.nil_append, Monoid'.concat, A.one_left]
  | cons x xs ih => rw [List.cons_append, Monoid'.concat, ih, Monoid'.concat, A.assoc]

-- difficulty 3
theorem homomorphism_of_power {M N : Type} (A : Monoid' M) (B : Monoid' N) (f : Hom A B)
    (x : M) (n : Nat) :
    f.fn (A.npow x n) = B.npow (f.fn x) n := by
  induction n with
  | zero => exact f.fn_one
  | succ n ih => rw [Monoid'.npow, f.fn_op, ih, Monoid'.npow]

-- difficulty 3
theorem group_left_cancellation {G : Type} (A : Group' G) (x y z : G)
    (h : A.op x y = A.op x z) : y = z := by
  rw [← A.one_left y, ← A.inv_left x, A.assoc, h, ← A.assoc, A.inv_left, A.one_left]

-- difficulty 3
theorem point_rotation_is_orthogonal (p : Point) : p.dot p.rotate = 0 := by
  simp only [Point.dot, Point.rotate]
  rw [Int.mul_neg, Int.mul_comm]
  omega

-- difficulty 3
theorem counter_never_passes_limit (c : Counter) (h : c.value ≤ c.limit) (n : Nat) :
    (c.ticks n).value ≤ (c.ticks n).limit := by
  induction n generalizing c with
  | zero => exact h
  | succ n ih =>
    apply ih
    unfold Counter.tick
    split
    · exact ‹c.value < c.limit›
    · exact h

-- difficulty 3
theorem automaton_run_append {S A : Type} (m : Automaton S A) (s : S) (xs ys : List A) :
    m.runFrom s (xs ++ ys) = m.runFrom (m.runFrom s xs) ys := by
  induction xs generalizing s with
  | nil => rfl
  | cons x xs ih => exact ih _

-- difficulty 4
theorem monoid_power_commutes {M : Type} (A : Monoid' M) (x y : M) (h : A.op x y = A.op y x)
    (n : Nat) :
    A.op (A.npow x n) y = A.op y (A.npow x n) := by
  induction n with
  | zero => rw [Monoid'.npow, A.one_left, A.one_right]
  | succ n ih => rw [Monoid'.npow, A.assoc, ih, ← A.assoc, h, A.assoc]

-- difficulty 4
theorem group_right_inverse {G : Type} (A : Group' G) (x : G) : A.op x (A.inv x) = A.one := by
  rw [← A.one_left (A.op x (A.inv x)), ← A.inv_left (A.inv x), A.assoc, ← A.assoc (A.inv x), A.inv_left, A.one_left]

-- difficulty 4
theorem group_double_inverse {G : Type} (A : Group' G) (x : G) : A.inv (A.inv x) = x := by
  rw [← A.one_right (A.inv (A.inv x)), ← A.inv_left x, ← A.assoc, A.inv_left, A.one_left]

-- difficulty 4
theorem lattice_order_transitive {L : Type} (A : Lattice' L) (x y z : L) (h1 : A.meet x y = x)
    (h2 : A.meet y z = y) : A.meet x z = x := by
  rw [← h1, A.meet_assoc, h2]

-- difficulty 4
theorem point_parallelogram_law (p q : Point) :
    (p.add q).dot (p.add q) + (p.add (q.scale (-1))).dot (p.add (q.scale (-1))) =
      2 * p.dot p + 2 * q.dot q := by
  simp only [Point.dot, Point.add, Point.scale]
  grind

-- difficulty 5
theorem monoid_power_of_commuting_product {M : Type} (A : Monoid' M) (x y : M)
    (h : A.op x y = A.op y x) (n : Nat) :
    A.npow (A.op x y) n = A.op (A.npow x n) (A.npow y n) := by
  have c : ∀ n, A.op (A.npow x n) y = A.op y (A.npow x n) := by
    intro n
    induction n with
    | zero => rw [Monoid'.npow, A.one_left, A.one_right]
    | succ n ih => rw [Monoid'.npow, A.assoc, ih, ← A.assoc, h, A.assoc]
  induction n with
  | zero => rw [Monoid'.npow, Monoid'.npow, Monoid'.npow, A.one_left]
  | succ n ih =>
    rw [Monoid'.npow, ih, Monoid'.npow, Monoid'.npow, A.assoc, A.assoc, ← A.assoc y, ← c, A.assoc]

-- difficulty 5
theorem automaton_product_simulates {S T A : Type} (m : Automaton S A) (n : Automaton T A)
    (s : S) (t : T)
    (xs : List A) :
    (m.product n).runFrom (s, t) xs =
      (m.runFrom s xs, n.runFrom t xs) := by
  induction xs generalizing s t with
  | nil => rfl
  | cons x xs ih => exact ih _ _
