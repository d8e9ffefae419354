prelude
import Init.SimpLemmas

/-!
Lists: operations, membership, sublists, permutations and other predicates.

Definitions are those of official Lean's `Init.Data.List.Basic`, with the same names and the same
equations. `length`, `map`, `append`, `foldl` and decidable equality are in `Init.Prelude.Data`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### Boolean equality -/

/-- Boolean equality, element by element. -/
protected def beq [BEq α] : List α → List α → Bool
  | [], [] => true
  | a :: as, b :: bs => a == b && List.beq as bs
  | _, _ => false

instance instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩

instance instLawfulBEq [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  rfl {as} := by
    induction as with
    | nil => rfl
    | cons a as ih =>
      show (a == a && List.beq as as) = true
      rw [beq_self_eq_true]
      exact ih
  eq_of_beq {as bs} h := by
    induction as generalizing bs with
    | nil => cases bs with
      | nil => rfl
      | cons b bs => exact nomatch h
    | cons a as ih => cases bs with
      | nil => exact nomatch h
      | cons b bs =>
        have h : (a == b && List.beq as bs) = true := h
        rw [Bool.and_eq_true] at h
        rw [eq_of_beq h.1, ih (bs := bs) h.2]

/-! ### Ends -/

/-- The first element of a list that is not empty. -/
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a

/-- The first element, if there is one. -/
def head? : List α → Option α
  | [] => none
  | a :: _ => some a

/-- The first element, or `fallback`. -/
def headD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: _, _ => a

/-- All but the first element. -/
def tail : List α → List α
  | [] => []
  | _ :: as => as

/-- All but the first element, if there is one. -/
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as

/-- The last element of a list that is not empty. -/
def getLast : (as : List α) → as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) nofun

/-- The last element, if there is one. -/
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) nofun)

/-- The last element, or `fallback`. -/
def getLastD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: as, _ => getLast (a :: as) nofun

/-- All but the last element. -/
def dropLast : List α → List α
  | [] => []
  | [_] => []
  | a :: as => a :: dropLast as

/-- The list of one element. -/
@[inline] protected def singleton (a : α) : List α := [a]

/-- Whether the list is empty. -/
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false

/-! ### Building and combining -/

/-- Reverses the first list and appends the second one. -/
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)

/-- The same elements in the opposite order. -/
def reverse (as : List α) : List α := reverseAux as []

/-- Adds an element at the end. -/
def concat : List α → α → List α
  | [], b => [b]
  | a :: as, b => a :: concat as b

/-- The elements that satisfy the test. -/
def filter (p : α → Bool) : (l : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as

/-- The values of a partial function, where there are any. -/
def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as

/-- Folds from the right: `foldr f z [a, b] = f a (f b z)`. -/
def foldr (f : α → β → β) (init : β) : (l : List α) → β
  | [] => init
  | a :: as => f a (foldr f init as)

/-- Appends all lists of a list. -/
def flatten : List (List α) → List α
  | [] => []
  | l :: L => l ++ flatten L

/-- Applies a list-valued function to each element and appends the results. -/
@[inline] def flatMap (b : α → List β) (as : List α) : List β := flatten (List.map b as)

/-- `n` copies of an element. -/
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n + 1, a => a :: replicate n a

/-- The numbers `0, …, n - 1` in front of `ns`. -/
def range.loop : Nat → List Nat → List Nat
  | 0, ns => ns
  | n + 1, ns => loop n (n :: ns)

/-- The numbers `0, …, n - 1`. -/
def range (n : Nat) : List Nat := range.loop n []

/-- The numbers `start, start + step, …`, of which there are `len`. -/
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n + 1, step => s :: range' (s + step) n step

/-- Combines two lists element by element, up to the length of the shorter one. -/
def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []

/-- Pairs the elements of two lists, up to the length of the shorter one. -/
def zip : List α → List β → List (α × β) := zipWith Prod.mk

/-- Splits a list of pairs. -/
def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with
    | (as, bs) => (a :: as, b :: bs)

/-- Each element with its index, counted from `i`. -/
def zipIdx : (l : List α) → (i : Nat := 0) → List (α × Nat)
  | [], _ => []
  | x :: xs, i => (x, i) :: zipIdx xs (i + 1)

/-- Puts `sep` between the elements. -/
def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: xs => x :: sep :: intersperse sep xs

/-! ### Parts -/

/-- The first `n` elements. -/
def take : (n : Nat) → (xs : List α) → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, a :: as => a :: take n as

/-- All but the first `n` elements. -/
def drop : (n : Nat) → (xs : List α) → List α
  | 0, a => a
  | _ + 1, [] => []
  | n + 1, _ :: as => drop n as

/-- The longest prefix whose elements satisfy the test. -/
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []

/-- What is left after the longest prefix whose elements satisfy the test. -/
def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => match p a with
    | true => dropWhile p l
    | false => a :: l

/-- Replaces the element at an index. -/
def set : (l : List α) → (n : Nat) → (a : α) → List α
  | _ :: as, 0, b => b :: as
  | a :: as, n + 1, b => a :: set as n b
  | [], _, _ => []

/-! ### Tests and search -/

/-- Whether some element satisfies the test. -/
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p

/-- Whether all elements satisfy the test. -/
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p

/-- Whether some element is `true`. -/
def or (bs : List Bool) : Bool := bs.any id

/-- Whether all elements are `true`. -/
def and (bs : List Bool) : Bool := bs.all id

/-- Whether an element occurs, by Boolean equality. -/
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs

/-- Whether an element occurs, by Boolean equality. -/
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as

/-- The first element that satisfies the test. -/
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as

/-- The first value of a partial function. -/
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as

/-- The second component of the first pair whose first component is `a`. -/
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as

/-- How many elements satisfy the test, added to `acc`. -/
@[specialize] def countP.go (p : α → Bool) : List α → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => bif p x then go p xs (acc + 1) else go p xs acc

/-- How many elements satisfy the test. -/
@[inline] def countP (p : α → Bool) (l : List α) : Nat := countP.go p l 0

/-- How often an element occurs. -/
@[inline] def count [BEq α] (a : α) : List α → Nat := countP (· == a)

/-- Removes the first occurrence of an element. -/
protected def erase [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b

/-- Replaces the first occurrence of an element. -/
def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c => match b == a with
    | true => c :: as
    | false => a :: replace as b c

/-- Adds an element in front unless it occurs. -/
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α :=
  if l.elem a then l else a :: l

/-- The sum of the elements. -/
def sum [Add α] [Zero α] : List α → α := foldr (· + ·) 0

/-- The largest element. -/
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (foldl max a as)

/-- The smallest element. -/
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (foldl min a as)

/-! ### Predicates -/

/-- `a` is an element of the list. -/
inductive Mem (a : α) : List α → Prop where
  /-- The head is an element. -/
  | head (as : List α) : Mem a (a :: as)
  /-- An element of the tail is an element. -/
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)

instance instMembership : Membership α (List α) := ⟨fun l a => Mem a l⟩

/-- Every element of the first list is an element of the second one. -/
protected def Subset (l₁ l₂ : List α) := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂

instance instHasSubset : HasSubset (List α) := ⟨List.Subset⟩

instance instEmptyCollection : EmptyCollection (List α) := ⟨[]⟩

/-- The first list arises from the second one by leaving out elements. -/
inductive Sublist {α : Type u} : List α → List α → Prop where
  /-- The empty list is a sublist of itself. -/
  | slnil : Sublist [] []
  /-- An element of the larger list may be left out. -/
  | cons {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  /-- An element of the larger list may be kept. -/
  | cons₂ {l₁ l₂ : List α} (a : α) : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)

/-- The first list begins the second one. -/
def IsPrefix (l₁ l₂ : List α) : Prop := ∃ t, l₁ ++ t = l₂

/-- The first list ends the second one. -/
def IsSuffix (l₁ l₂ : List α) : Prop := ∃ t, t ++ l₁ = l₂

/-- The first list is a contiguous part of the second one. -/
def IsInfix (l₁ l₂ : List α) : Prop := ∃ s t, s ++ l₁ ++ t = l₂

/-- `R` holds between every element and each later one. -/
inductive Pairwise (R : α → α → Prop) : List α → Prop where
  /-- Nothing to check. -/
  | nil : Pairwise R []
  /-- The head is related to every element of the tail, and the tail is pairwise related. -/
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)

/-- No element occurs twice. -/
def Nodup : List α → Prop := Pairwise (· ≠ ·)

/-- The second list has the elements of the first one in some order. -/
inductive Perm : List α → List α → Prop where
  /-- The empty list. -/
  | nil : Perm [] []
  /-- The same head in front of a permutation. -/
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  /-- Exchanging the first two elements. -/
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  /-- Permutations compose. -/
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃

end List
