prelude
import Init.Omega.Int

/-!
# Coefficient vectors of `omega`
-/

set_option linter.all false
universe u v w

namespace Lean.Omega

abbrev IntList := List Int
abbrev Coeffs := IntList

namespace IntList

def get : IntList → Nat → Int
  | .nil, _ => 0
  | .cons x _, 0 => x
  | .cons _ xs, i+1 => get xs i

def set : IntList → Nat → Int → IntList
  | .nil, 0, y => .cons y .nil
  | .nil, i+1, y => .cons 0 (set .nil i y)
  | .cons _ xs, 0, y => .cons y xs
  | .cons x xs, i+1, y => .cons x (set xs i y)

def leading : IntList → Int
  | .nil => 0
  | .cons x xs => if x = 0 then leading xs else x

def combo (a : Int) : IntList → Int → IntList → IntList
  | .nil, b, ys => List.map (fun y => b * y) ys
  | .cons x xs, b, .nil => List.map (fun x => a * x) (.cons x xs)
  | .cons x xs, b, .cons y ys => .cons (a * x + b * y) (combo a xs b ys)

def add : IntList → IntList → IntList
  | .nil, ys => ys
  | .cons x xs, .nil => .cons x xs
  | .cons x xs, .cons y ys => .cons (x + y) (add xs ys)

def neg (xs : IntList) : IntList := List.map (fun x => -x) xs

def sub (xs ys : IntList) : IntList := add xs (neg ys)

def smul (xs : IntList) (i : Int) : IntList := List.map (fun x => i * x) xs

def sdiv (xs : IntList) (g : Int) : IntList := List.map (fun x => x / g) xs

def dot : IntList → IntList → Int
  | .nil, _ => 0
  | .cons _ _, .nil => 0
  | .cons x xs, .cons y ys => x * y + dot xs ys

def gcd : IntList → Nat
  | .nil => 0
  | .cons x xs => Nat.gcd x.natAbs (gcd xs)

def bmod (x : IntList) (m : Nat) : IntList := List.map (fun a => Int.bmod a m) x

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

theorem map_mul_dot (k : Int) (xs zs : IntList) : dot (List.map (fun x => k * x) xs) zs = k *
    dot xs zs := by
  induction xs generalizing zs with
  | nil => exact (Int.mul_zero k).symm
  | cons x xs ih => cases zs with
    | nil => exact (Int.mul_zero k).symm
    | cons z zs =>
      show (k * x) * z + dot (List.map (fun x => k * x) xs) zs = k * (x * z + dot xs zs)
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
    show dot (List.map (fun y => b * y) ys) zs = a * 0 + _
    rw [map_mul_dot, Int.mul_zero, Int.zero_add]
  | cons x xs ih => cases ys with
    | nil =>
      show dot (List.map (fun y => a * y) (List.cons x xs)) zs = _ + b * 0
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
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys
abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys
abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs

abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs :=
  IntList.combo a xs b ys

abbrev length (xs : Coeffs) : Nat := List.length xs
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m

abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int :=
  (Int.bmod (dot a b) m) - dot (bmod a m) b

def allZero : List Int → Bool
  | .nil => true
  | .cons x xs => decide (x = 0) && allZero xs

def isZero (xs : Coeffs) : Prop := allZero xs = true

instance {xs : Coeffs} : Decidable (isZero xs) :=
  inferInstanceAs (Decidable (allZero xs = true))

end Coeffs

theorem IntList.allZero_dot {x : IntList} (h : Coeffs.allZero x = true) (v : IntList) :
    IntList.dot x v = 0 := by
  induction x generalizing v with
  | nil => rfl
  | cons x xs ih =>
    have h' : (decide (x = 0) && Coeffs.allZero xs) = true := h
    cases hd : decide (x = 0) with
    | false =>
      rw [hd] at h'
      cases h'
    | true =>
      rw [hd] at h'
      have hx : x = 0 := of_decide_eq_true hd
      cases v with
      | nil => rfl
      | cons y v =>
        show x * y + IntList.dot xs v = 0
        rw [ih h', hx, Int.zero_mul]
        rfl

def IntList.eqb : IntList → IntList → Bool
  | .nil, .nil => true
  | .cons x xs, .cons y ys => decide (x = y) && IntList.eqb xs ys
  | _, _ => false

theorem IntList.eq_of_eqb : {x y : IntList} → IntList.eqb x y = true → x = y
  | .nil, .nil, _ => rfl
  | .nil, .cons _ _, h => nomatch h
  | .cons _ _, .nil, h => nomatch h
  | .cons x xs, .cons y ys, h => by
    have h' : (decide (x = y) && IntList.eqb xs ys) = true := h
    cases hd : decide (x = y) with
    | false =>
      rw [hd] at h'
      cases h'
    | true =>
      rw [hd] at h'
      rw [of_decide_eq_true hd, IntList.eq_of_eqb (x := xs) (y := ys) h']

end Lean.Omega
