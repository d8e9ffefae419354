/-!
# Lists: functions defined in the file

Our own theorem set, the part to develop with.
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

-- difficulty 1
theorem snoc_is_append {α : Type} (xs : List α) (a : α) : snoc xs a = xs ++ [a] := by
  sorry

-- difficulty 2
theorem totalAcc_correct (xs : List Nat) (acc : Nat) : totalAcc xs acc = acc + total xs := by
  sorry

-- difficulty 2
theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  sorry

-- difficulty 2
theorem insertSorted_length (a : Nat) (xs : List Nat) : (insertSorted a xs).length =
    xs.length + 1 := by
  sorry

-- difficulty 3
theorem revOnto_is_reverse {α : Type} (xs : List α) : revOnto xs [] = rev xs := by
  sorry

-- difficulty 3
theorem revOnto_twice {α : Type} (xs ys : List α) : revOnto (revOnto xs ys) [] = revOnto ys xs := by
  sorry

-- difficulty 3
theorem total_reverse (xs : List Nat) : total xs.reverse = total xs := by
  sorry

-- difficulty 3
theorem product_zero_iff_member (xs : List Nat) : prodOf xs = 0 ↔ 0 ∈ xs := by
  sorry

-- difficulty 3
theorem sorted_tail_bound (x y : Nat) (xs : List Nat) (h : Sorted (x :: xs)) (hy : y ∈ xs) :
    x ≤ y := by
  sorry

-- difficulty 3
theorem stutter_reverse {α : Type} (xs : List α) : stutter xs.reverse = (stutter xs).reverse := by
  sorry

-- difficulty 3
theorem evens_of_stutter {α : Type} (xs : List α) : evens (stutter xs) = xs ∧ odds
    (stutter xs) = xs := by
  sorry

-- difficulty 3
theorem countdown_total (n : Nat) : 2 * total (countdown n) + n = n * n := by
  sorry

-- difficulty 3
theorem subsequences_count {α : Type} (xs : List α) : (subsequences xs).length = 2 ^ xs.length := by
  sorry

-- difficulty 4
theorem product_of_positive_at_least_length (xs : List Nat) (h : ∀ x, x ∈ xs → 2 ≤ x) :
    xs.length < prodOf xs := by
  sorry

-- difficulty 4
theorem insertionSort_preserves_occurrences (a : Nat) (xs : List Nat) :
    occurrences a (insertionSort xs) = occurrences a xs := by
  sorry

-- difficulty 4
theorem interleave_evens_odds {α : Type} (xs : List α) : interleave (evens xs) (odds xs) = xs := by
  sorry

-- difficulty 4
theorem evens_of_interleave {α : Type} (xs ys : List α) (h : xs.length = ys.length) :
    evens (interleave xs ys) = xs ∧ odds (interleave xs ys) = ys := by
  sorry

-- difficulty 4
theorem subsequences_are_filters {α : Type} (p : α → Bool) (xs : List α) :
    xs.filter p ∈ subsequences xs := by
  sorry

-- difficulty 4
theorem subsequence_members {α : Type} (xs ys : List α) (h : ys ∈ subsequences xs) (a : α)
    (ha : a ∈ ys) :
    a ∈ xs := by
  sorry

-- difficulty 4
theorem rotate_by_prefix {α : Type} (xs ys : List α) : rotate xs.length (xs ++ ys) = ys ++ xs := by
  sorry

-- difficulty 4
theorem digits_bound (b : Nat) (ds : List Nat) (h : ∀ d, d ∈ ds → d < b) :
    digitsValue b ds < b ^ ds.length := by
  sorry

-- difficulty 5
theorem insertionSort_sorted (xs : List Nat) : Sorted (insertionSort xs) := by
  sorry
