/-!
# Lists: functions defined in the file

Our own theorem set, the held-out part: never tune on it.
-/

def snoc {α : Type} : List α → α → List α
  | [], a => [a]
  | x :: xs, a => x :: snoc xs a

def rev {α : Type} : List α → List α
  | [] => []
  | x :: xs => snoc (rev xs) x

def revOnto {α : Type} : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revOnto xs (x :: acc)

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def totalAcc : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => totalAcc xs (acc + x)

def prodOf : List Nat → Nat
  | [] => 1
  | x :: xs => x * prodOf xs

def insertSorted (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: xs => if a ≤ x then a :: x :: xs else x :: insertSorted a xs

def insertionSort : List Nat → List Nat
  | [] => []
  | x :: xs => insertSorted x (insertionSort xs)

def Sorted : List Nat → Prop
  | [] => True
  | [_] => True
  | x :: y :: zs => x ≤ y ∧ Sorted (y :: zs)

def occurrences (a : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => (if x = a then 1 else 0) + occurrences a xs

def interleave {α : Type} : List α → List α → List α
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => x :: y :: interleave xs ys

def evens {α : Type} : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: xs => x :: evens xs

def odds {α : Type} : List α → List α
  | [] => []
  | [_] => []
  | _ :: y :: xs => y :: odds xs

def stutter {α : Type} : List α → List α
  | [] => []
  | x :: xs => x :: x :: stutter xs

def countdown : Nat → List Nat
  | 0 => []
  | n + 1 => n :: countdown n

def everywhere {α : Type} (a : α) : List α → List (List α)
  | [] => [[a]]
  | x :: xs => (a :: x :: xs) :: (everywhere a xs).map (x :: ·)

def subsequences {α : Type} : List α → List (List α)
  | [] => [[]]
  | x :: xs => subsequences xs ++ (subsequences xs).map (x :: ·)

def rotate {α : Type} : Nat → List α → List α
  | 0, xs => xs
  | _ + 1, [] => []
  | n + 1, x :: xs => rotate n (xs ++ [x])

def runningTotal (acc : Nat) : List Nat → List Nat
  | [] => [acc]
  | x :: xs => acc :: runningTotal (acc + x) xs

def digitsValue (b : Nat) : List Nat → Nat
  | [] => 0
  | d :: ds => d + b * digitsValue b ds

def hornerValue (b : Nat) : List Nat → Nat → Nat
  | [], acc => acc
  | d :: ds, acc => hornerValue b ds (acc * b + d)

-- difficulty 2
theorem rev_snoc {α : Type} (xs : List α) (a : α) : rev (snoc xs a) = a :: rev xs := by
  sorry

-- difficulty 2
theorem interleave_length {α : Type} (xs ys : List α) :
    (interleave xs ys).length = xs.length + ys.length := by
  sorry

-- difficulty 2
theorem stutter_length {α : Type} (xs : List α) : (stutter xs).length = 2 * xs.length := by
  sorry

-- difficulty 3
theorem rev_involutive {α : Type} (xs : List α) : rev (rev xs) = xs := by
  sorry

-- difficulty 3
theorem member_divides_product (xs : List Nat) (a : Nat) (h : a ∈ xs) : a ∣ prodOf xs := by
  sorry

-- difficulty 3
theorem insertionSort_length (xs : List Nat) : (insertionSort xs).length = xs.length := by
  sorry

-- difficulty 3
theorem countdown_members (n k : Nat) : k ∈ countdown n ↔ k < n := by
  sorry

-- difficulty 3
theorem everywhere_count {α : Type} (a : α) (xs : List α) : (everywhere a xs).length =
    xs.length + 1 := by
  sorry

-- difficulty 3
theorem runningTotal_length (acc : Nat) (xs : List Nat) : (runningTotal acc xs).length =
    xs.length + 1 := by
  sorry

-- difficulty 4
theorem insertSorted_sorted (a : Nat) (xs : List Nat) (h : Sorted xs) : Sorted
    (insertSorted a xs) := by
  sorry

-- difficulty 4
theorem everywhere_lengths {α : Type} (a : α) (xs ys : List α) (h : ys ∈ everywhere a xs) :
    ys.length = xs.length + 1 := by
  sorry

-- difficulty 4
theorem rotate_full_circle {α : Type} (xs : List α) : rotate xs.length xs = xs := by
  sorry

-- difficulty 4
theorem runningTotal_ends_in_total (acc : Nat) (xs : List Nat) :
    ∃ ys, runningTotal acc xs = ys ++ [acc + total xs] := by
  sorry

-- difficulty 4
theorem horner_evaluates_reversed_digits (b : Nat) (ds : List Nat) :
    hornerValue b ds 0 = digitsValue b ds.reverse := by
  sorry
