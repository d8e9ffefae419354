prelude
import Init.Data.Int.DivMod.Basic
import Init.Data.Int.Lemmas
import Init.Data.Nat.Gcd.Basic

/-!
# Coefficient vectors of `omega`
-/

set_option linter.all false
universe u v w

namespace Lean.Omega

abbrev IntList := List Int
abbrev Coeffs := IntList

namespace IntList

/-! The kernel evaluates these functions when it checks a proof by `omega`; recursors keep that fast. -/

/-- Applies `f` to each coefficient. -/
noncomputable def map (f : Int → Int) (xs : IntList) : IntList :=
  List.rec .nil (fun x _ ih => .cons (f x) ih) xs

/-- The coefficient at position `i`, 0 beyond the end. -/
noncomputable def get (xs : IntList) : Nat → Int :=
  List.rec (fun _ => 0) (fun x _ ih i => Nat.rec x (fun i _ => ih i) i) xs

/-- The vector with `y` at position `i` and 0 elsewhere. -/
noncomputable def unit (i : Nat) (y : Int) : IntList :=
  Nat.rec (.cons y .nil) (fun _ ih => .cons 0 ih) i

/-- Replaces the coefficient at position `i`, padding with 0. -/
noncomputable def set (xs : IntList) : Nat → Int → IntList :=
  List.rec unit (fun x xs ih i y => Nat.rec (.cons y xs) (fun i _ => .cons x (ih i y)) i) xs

/-- The first coefficient that is not 0. -/
noncomputable def leading (xs : IntList) : Int :=
  List.rec 0 (fun x _ ih => cond (isZero x) ih x) xs
where
  /-- Whether an integer is 0. -/
  isZero (x : Int) : Bool := Int.rec (fun n => Nat.beq n 0) (fun _ => false) x

/-- `a * xs + b * ys`. -/
noncomputable def combo (a : Int) (xs : IntList) (b : Int) : IntList → IntList :=
  List.rec (fun ys => map (b * ·) ys)
    (fun x xs ih ys =>
      List.rec (.cons (a * x) (map (a * ·) xs)) (fun y ys _ => .cons (a * x + b * y) (ih ys)) ys) xs

noncomputable def add (xs : IntList) : IntList → IntList :=
  List.rec (fun ys => ys)
    (fun x xs ih ys => List.rec (.cons x xs) (fun y ys _ => .cons (x + y) (ih ys)) ys) xs

noncomputable def neg (xs : IntList) : IntList := map (- ·) xs

noncomputable def sub (xs ys : IntList) : IntList := add xs (neg ys)

noncomputable def smul (xs : IntList) (i : Int) : IntList := map (i * ·) xs

noncomputable def sdiv (xs : IntList) (g : Int) : IntList := map (· / g) xs

/-- The scalar product. -/
noncomputable def dot (xs : IntList) : IntList → Int :=
  List.rec (fun _ => 0) (fun x _ ih ys => List.rec 0 (fun y ys _ => x * y + ih ys) ys) xs

/-- The gcd of the coefficients. -/
noncomputable def gcd (xs : IntList) : Nat := List.rec 0 (fun x _ ih => Nat.gcd x.natAbs ih) xs

/-- The balanced remainders of the coefficients. -/
noncomputable def bmod (xs : IntList) (m : Nat) : IntList := map (Int.bmod · m) xs

end IntList

namespace IntList

theorem dot_nil_right (xs : IntList) : dot xs List.nil = 0 := by cases xs <;> rfl

theorem add_dot (xs ys zs : IntList) : dot (add xs ys) zs = dot xs zs + dot ys zs := by
  induction xs generalizing ys zs with
  | nil => exact (Int.zero_add _).symm
  | cons x xs ih => cases ys with
    | nil => exact (Int.add_zero _).symm
    | cons y ys => cases zs with
      | nil => rfl
      | cons z zs =>
        show (x + y) * z + dot (add xs ys) zs = (x * z + dot xs zs) + (y * z + dot ys zs)
        rw [ih, Int.add_mul]; simp only [Int.add_assoc, Int.add_left_comm]

theorem map_mul_dot (k : Int) (xs zs : IntList) : dot (map (fun x => k * x) xs) zs = k *
    dot xs zs := by
  induction xs generalizing zs with
  | nil => exact (Int.mul_zero k).symm
  | cons x xs ih => cases zs with
    | nil => exact (Int.mul_zero k).symm
    | cons z zs =>
      show (k * x) * z + dot (map (fun x => k * x) xs) zs = k * (x * z + dot xs zs)
      rw [ih, Int.mul_add, Int.mul_assoc]

theorem neg_dot (xs zs : IntList) : dot (neg xs) zs = - dot xs zs := by
  induction xs generalizing zs with
  | nil => rfl
  | cons x xs ih => cases zs with
    | nil => rfl
    | cons z zs =>
      show (-x) * z + dot (neg xs) zs = -(x * z + dot xs zs)
      rw [ih, Int.neg_add, Int.neg_mul]

theorem combo_dot (a b : Int) (xs ys zs : IntList) : dot (combo a xs b ys) zs = a * dot xs zs +
    b * dot ys zs := by
  induction xs generalizing ys zs with
  | nil =>
    show dot (map (fun y => b * y) ys) zs = a * 0 + _
    rw [map_mul_dot, Int.mul_zero, Int.zero_add]
  | cons x xs ih => cases ys with
    | nil =>
      show dot (map (fun y => a * y) (List.cons x xs)) zs = _ + b * 0
      rw [map_mul_dot, Int.mul_zero, Int.add_zero]
    | cons y ys => cases zs with
      | nil =>
        show (0 : Int) = a * 0 + b * 0
        rw [Int.mul_zero, Int.mul_zero]
        rfl
      | cons z zs =>
        show (a * x + b * y) * z + dot (combo a xs b ys) zs = a * (x * z + dot xs zs) + b * (y * z + dot ys zs)
        rw [ih, Int.add_mul, Int.mul_add, Int.mul_add]
        simp only [Int.mul_assoc, Int.add_assoc, Int.add_left_comm]

theorem set_dot (i : Nat) (zs : IntList) : dot (set List.nil i 1) zs = get zs i := by
  induction i generalizing zs with
  | zero => cases zs with
    | nil => rfl
    | cons z zs =>
      show 1 * z + 0 = z
      rw [Int.one_mul, Int.add_zero]
  | succ i ih => cases zs with
    | nil => rfl
    | cons z zs =>
      show 0 * z + dot (set List.nil i 1) zs = get zs i
      rw [ih, Int.zero_mul, Int.zero_add]

end IntList

namespace Coeffs

abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs
noncomputable abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
noncomputable abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
noncomputable abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
noncomputable abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
noncomputable abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
noncomputable abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
noncomputable abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys
noncomputable abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys
noncomputable abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs

noncomputable abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs :=
  IntList.combo a xs b ys

abbrev length (xs : Coeffs) : Nat := List.length xs
noncomputable abbrev leading (xs : Coeffs) : Int := IntList.leading xs
noncomputable abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m

noncomputable abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int :=
  (Int.bmod (dot a b) m) - dot (bmod a m) b

/-- Whether all coefficients are 0. -/
noncomputable def allZero (xs : IntList) : Bool :=
  List.rec true (fun x _ ih => cond (IntList.leading.isZero x) ih false) xs

def isZero (xs : Coeffs) : Prop := allZero xs = true

noncomputable instance {xs : Coeffs} : Decidable (isZero xs) :=
  inferInstanceAs (Decidable (allZero xs = true))

end Coeffs

theorem IntList.isZero_eq {x : Int} (h : IntList.leading.isZero x = true) : x = 0 := by
  cases x with
  | ofNat n => exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc n => exact Bool.noConfusion h

theorem IntList.allZero_dot {x : IntList} (h : Coeffs.allZero x = true) (v : IntList) :
    IntList.dot x v = 0 := by
  induction x generalizing v with
  | nil => rfl
  | cons x xs ih =>
    have h' : cond (IntList.leading.isZero x) (Coeffs.allZero xs) false = true := h
    cases hd : IntList.leading.isZero x with
    | false =>
      rw [hd] at h'
      exact Bool.noConfusion h'
    | true =>
      rw [hd] at h'
      cases v with
      | nil => rfl
      | cons y v =>
        show x * y + IntList.dot xs v = 0
        rw [ih h', isZero_eq hd, Int.zero_mul]
        rfl

/-- Whether two integers are equal. -/
noncomputable def IntList.beqInt (a b : Int) : Bool :=
  Int.rec (fun m => Int.rec (fun n => Nat.beq m n) (fun _ => false) b)
    (fun m => Int.rec (fun _ => false) (fun n => Nat.beq m n) b) a

theorem IntList.beqInt_eq {a b : Int} (h : IntList.beqInt a b = true) : a = b := by
  cases a <;> cases b
  · exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  · exact Bool.noConfusion h
  · exact Bool.noConfusion h
  · exact congrArg Int.negSucc (Nat.eq_of_beq_eq_true h)

/-- Whether two vectors are equal. -/
noncomputable def IntList.eqb (xs : IntList) : IntList → Bool :=
  List.rec (fun ys => List.rec true (fun _ _ _ => false) ys)
    (fun x _ ih ys => List.rec false (fun y ys _ => cond (IntList.beqInt x y) (ih ys) false) ys) xs

theorem IntList.eq_of_eqb {x y : IntList} (h : IntList.eqb x y = true) : x = y := by
  induction x generalizing y with
  | nil =>
    cases y with
    | nil => rfl
    | cons _ _ => exact Bool.noConfusion h
  | cons x xs ih =>
    cases y with
    | nil => exact Bool.noConfusion h
    | cons y ys =>
      have h' : cond (IntList.beqInt x y) (IntList.eqb xs ys) false = true := h
      cases hd : IntList.beqInt x y with
      | false =>
        rw [hd] at h'
        exact Bool.noConfusion h'
      | true =>
        rw [hd] at h'
        rw [IntList.beqInt_eq hd, ih h']

end Lean.Omega
