/-!
# Inductively defined predicates and relations

Our own theorem set, the held-out part: never tune on it.
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
theorem even_predicate_sum (m n : Nat) (hm : Even m) (hn : Even n) : Even (m + n) := by
  sorry

-- difficulty 3
theorem path_symmetric {α : Type} (r : α → α → Prop) (symm : ∀ a b, r a b → r b a) (a b : α)
    (h : Path r a b) : Path r b a := by
  sorry

-- difficulty 3
theorem path_in_larger_relation {α : Type} (r s : α → α → Prop)
    (sub : ∀ a b, r a b → Path s a b) (a b : α)
    (h : Path r a b) : Path s a b := by
  sorry

-- difficulty 3
theorem path_preserves_invariant {α : Type} (r : α → α → Prop) (p : α → Prop)
    (keep : ∀ a b, r a b → p a → p b) (a b : α) (h : Path r a b) : p a → p b := by
  sorry

-- difficulty 3
theorem palindrome_map {α β : Type} (f : α → β) (xs : List α) (h : Palindrome xs) :
    Palindrome (xs.map f) := by
  sorry

-- difficulty 3
theorem prefix_iff_append {α : Type} (xs ys : List α) : Prefix xs ys ↔ ∃ zs, ys = xs ++ zs := by
  sorry

-- difficulty 3
theorem prefix_transitive {α : Type} (xs ys zs : List α) (h1 : Prefix xs ys)
    (h2 : Prefix ys zs) :
    Prefix xs zs := by
  sorry

-- difficulty 3
theorem balanced_counts_agree (xs : List Bool) (h : Balanced xs) :
    (xs.filter fun b => b).length = (xs.filter fun b => !b).length := by
  sorry

-- difficulty 3
theorem balanced_nesting (n : Nat) : Balanced
    (List.replicate n true ++ List.replicate n false) := by
  sorry

-- difficulty 4
theorem path_has_a_length {α : Type} (r : α → α → Prop) (a b : α) : Path r a b ↔ ∃ n,
    PathN r n a b := by
  sorry

-- difficulty 4
theorem path_splits_at_any_length {α : Type} (r : α → α → Prop) (m n : Nat) (a c : α)
    (h : PathN r (m + n) a c) : ∃ b, PathN r m a b ∧ PathN r n b c := by
  sorry

-- difficulty 4
theorem deterministic_paths_are_comparable {α : Type} (r : α → α → Prop)
    (det : ∀ a b c, r a b → r a c → b = c) (a b c : α) (h1 : Path r a b) (h2 : Path r a c) :
    Path r b c ∨ Path r c b := by
  sorry

-- difficulty 4
theorem prefixes_of_a_list_are_comparable {α : Type} (xs ys zs : List α) (h1 : Prefix xs zs)
    (h2 : Prefix ys zs) : Prefix xs ys ∨ Prefix ys xs := by
  sorry

-- difficulty 5
theorem church_rosser_for_one_step_diamond {α : Type} (r : α → α → Prop)
    (diamond : ∀ a b c, r a b → r a c → ∃ d, r b d ∧ r c d) (a b c : α) (h1 : Path r a b)
    (h2 : Path r a c) : ∃ d, Path r b d ∧ Path r c d := by
  sorry
