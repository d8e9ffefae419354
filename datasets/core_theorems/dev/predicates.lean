/-!
# Inductively defined predicates and relations

Our own theorem set, the part to develop with.
-/

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)

inductive Path {α : Type} (r : α → α → Prop) : α → α → Prop where
  | refl (a : α) : Path r a a
  | step (a b c : α) : r a b → Path r b c → Path r a c

inductive PathN {α : Type} (r : α → α → Prop) : Nat → α → α → Prop where
  | refl (a : α) : PathN r 0 a a
  | step (n : Nat) (a b c : α) : r a b → PathN r n b c → PathN r (n + 1) a c

inductive Palindrome {α : Type} : List α → Prop where
  | nil : Palindrome []
  | one (a : α) : Palindrome [a]
  | wrap (a : α) (xs : List α) : Palindrome xs → Palindrome (a :: (xs ++ [a]))

inductive Shuffle {α : Type} : List α → List α → List α → Prop where
  | nil : Shuffle [] [] []
  | left (a : α) (xs ys zs : List α) : Shuffle xs ys zs → Shuffle (a :: xs) ys (a :: zs)
  | right (a : α) (xs ys zs : List α) : Shuffle xs ys zs → Shuffle xs (a :: ys) (a :: zs)

inductive Prefix {α : Type} : List α → List α → Prop where
  | nil (ys : List α) : Prefix [] ys
  | cons (a : α) (xs ys : List α) : Prefix xs ys → Prefix (a :: xs) (a :: ys)

inductive Swaps {α : Type} : List α → List α → Prop where
  | refl (xs : List α) : Swaps xs xs
  | swap (xs : List α) (a b : α) (ys : List α) : Swaps (xs ++ a :: b :: ys) (xs ++ b :: a :: ys)
  | trans (xs ys zs : List α) : Swaps xs ys → Swaps ys zs → Swaps xs zs

inductive Balanced : List Bool → Prop where
  | nil : Balanced []
  | wrap (xs : List Bool) : Balanced xs → Balanced (true :: (xs ++ [false]))
  | append (xs ys : List Bool) : Balanced xs → Balanced ys → Balanced (xs ++ ys)

inductive Collatz : Nat → Prop where
  | one : Collatz 1
  | even (n : Nat) : Collatz n → Collatz (2 * n)
  | odd (n : Nat) : Collatz (6 * n + 4) → Collatz (2 * n + 1)

-- difficulty 2
theorem even_predicate_double (n : Nat) : Even (n + n) := by
  sorry

-- difficulty 2
theorem path_transitive {α : Type} (r : α → α → Prop) (a b c : α) (h1 : Path r a b)
    (h2 : Path r b c) :
    Path r a c := by
  sorry

-- difficulty 3
theorem even_predicate_iff_remainder (n : Nat) : Even n ↔ n % 2 = 0 := by
  sorry

-- difficulty 3
theorem one_is_not_even_predicate (n : Nat) (h : Even n) : ¬Even (n + 1) := by
  sorry

-- difficulty 3
theorem even_predicate_cancel (m n : Nat) (hm : Even m) (h : Even (m + n)) : Even n := by
  sorry

-- difficulty 3
theorem path_of_successors (m n : Nat) (h : m ≤ n) : Path (fun a b => b = a + 1) m n := by
  sorry

-- difficulty 3
theorem path_of_successors_is_order (m n : Nat) (h : Path (fun a b => b = a + 1) m n) : m ≤ n := by
  sorry

-- difficulty 3
theorem palindromes_are_reversible {α : Type} (xs : List α) (h : Palindrome xs) :
    xs.reverse = xs := by
  sorry

-- difficulty 3
theorem shuffle_length {α : Type} (xs ys zs : List α) (h : Shuffle xs ys zs) :
    zs.length = xs.length + ys.length := by
  sorry

-- difficulty 3
theorem shuffle_commutes {α : Type} (xs ys zs : List α) (h : Shuffle xs ys zs) :
    Shuffle ys xs zs := by
  sorry

-- difficulty 3
theorem append_is_a_shuffle {α : Type} (xs ys : List α) : Shuffle xs ys (xs ++ ys) := by
  sorry

-- difficulty 3
theorem swaps_preserve_length {α : Type} (xs ys : List α) (h : Swaps xs ys) : xs.length =
    ys.length := by
  sorry

-- difficulty 3
theorem powers_of_two_reach_one (n : Nat) : Collatz (2 ^ n) := by
  sorry

-- difficulty 4
theorem path_lengths_add {α : Type} (r : α → α → Prop) (m n : Nat) (a b c : α)
    (h1 : PathN r m a b)
    (h2 : PathN r n b c) : PathN r (m + n) a c := by
  sorry

-- difficulty 4
theorem doubled_word_is_palindrome {α : Type} (xs : List α) : Palindrome (xs ++ xs.reverse) := by
  sorry

-- difficulty 4
theorem filter_and_complement_shuffle {α : Type} (p : α → Bool) (xs : List α) :
    Shuffle (xs.filter p) (xs.filter fun x => !p x) xs := by
  sorry

-- difficulty 4
theorem shuffle_members {α : Type} (xs ys zs : List α) (h : Shuffle xs ys zs) (a : α) :
    a ∈ zs ↔ a ∈ xs ∨ a ∈ ys := by
  sorry

-- difficulty 4
theorem prefix_antisymmetric {α : Type} (xs ys : List α) (h1 : Prefix xs ys)
    (h2 : Prefix ys xs) : xs = ys := by
  sorry

-- difficulty 4
theorem swaps_move_head_to_end {α : Type} (a : α) (xs : List α) : Swaps (a :: xs) (xs ++ [a]) := by
  sorry

-- difficulty 4
theorem collatz_three : Collatz 3 := by
  sorry
