/-!
# Inductively defined predicates and relations

Known proofs of the part to develop with: each theorem is provable in the core library.
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
  induction n with
  | zero => exact .zero
  | succ n ih =>
    rw [show n + 1 + (n + 1) = (n + n) + 2 by omega]
    exact .step _ ih

-- difficulty 2
theorem path_transitive {α : Type} (r : α → α → Prop) (a b c : α) (h1 : Path r a b)
    (h2 : Path r b c) :
    Path r a c := by
  induction h1 with
  | refl a => exact h2
  | step a b c h _ ih => exact .step a b _ h (ih h2)

-- difficulty 3
theorem even_predicate_iff_remainder (n : Nat) : Even n ↔ n % 2 = 0 := by
  constructor
  · intro h
    induction h with
    | zero => rfl
    | step n _ ih => omega
  · intro h
    have d : ∀ k : Nat, Even (2 * k) := by
      intro k
      induction k with
      | zero => exact .zero
      | succ k ih => exact .step _ ih
    rw [show n = 2 * (n / 2) by omega]
    exact d _

-- difficulty 3
theorem one_is_not_even_predicate (n : Nat) (h : Even n) : ¬Even (n + 1) := by
  have r : ∀ n, Even n → n % 2 = 0 := by
    intro n h
    induction h with
    | zero => rfl
    | step n _ ih => omega
  intro k
  have h1 := r _ h
  have h2 := r _ k
  omega

-- difficulty 3
theorem even_predicate_cancel (m n : Nat) (hm : Even m) (h : Even (m + n)) : Even n := by
  induction hm with
  | zero => rw [Nat.zero_add] at h; exact h
  | step m _ ih =>
    apply ih
    rw [show m + 2 + n = (m + n) + 2 by omega] at h
    cases h with
    | step _ h => exact h

-- difficulty 3
theorem path_of_successors (m n : Nat) (h : m ≤ n) : Path (fun a b => b = a + 1) m n := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  clear h
  induction k generalizing m with
  | zero => exact .refl _
  | succ k ih =>
    refine .step _ (m + 1) _ rfl ?_
    have := ih (m + 1)
    rw [show m + 1 + k = m + (k + 1) by omega] at this
    exact this

-- difficulty 3
theorem path_of_successors_is_order (m n : Nat) (h : Path (fun a b => b = a + 1) m n) : m ≤ n := by
  induction h with
  | refl a => exact Nat.le_refl _
  | step a b c h _ ih => omega

-- difficulty 3
theorem palindromes_are_reversible {α : Type} (xs : List α) (h : Palindrome xs) :
    xs.reverse = xs := by
  induction h with
  | nil => rfl
  | one a => rfl
  | wrap a xs _ ih => simp [ih]

-- difficulty 3
theorem shuffle_length {α : Type} (xs ys zs : List α) (h : Shuffle xs ys zs) :
    zs.length = xs.length + ys.length := by
  induction h with
  | nil => rfl
  | left a xs ys zs _ ih => rw [List.length_cons, List.length_cons, ih]; omega
  | right a xs ys zs _ ih => rw [List.length_cons, List.length_cons, ih]; omega

-- difficulty 3
theorem shuffle_commutes {α : Type} (xs ys zs : List α) (h : Shuffle xs ys zs) :
    Shuffle ys xs zs := by
  induction h with
  | nil => exact .nil
  | left a xs ys zs _ ih => exact .right _ _ _ _ ih
  | right a xs ys zs _ ih => exact .left _ _ _ _ ih

-- difficulty 3
theorem append_is_a_shuffle {α : Type} (xs ys : List α) : Shuffle xs ys (xs ++ ys) := by
  have nil : ∀ ys : List α, Shuffle [] ys ys := by
    intro ys
    induction ys with
    | nil => exact .nil
    | cons y ys ih => exact .right _ _ _ _ ih
  induction xs with
  | nil => exact nil ys
  | cons x xs ih => exact .left _ _ _ _ ih

-- difficulty 3
theorem swaps_preserve_length {α : Type} (xs ys : List α) (h : Swaps xs ys) : xs.length =
    ys.length := by
  induction h with
  | refl xs => rfl
  | swap xs a b ys => simp
  | trans xs ys zs _ _ ih1 ih2 => exact ih1.trans ih2

-- difficulty 3
theorem powers_of_two_reach_one (n : Nat) : Collatz (2 ^ n) := by
  induction n with
  | zero => exact .one
  | succ n ih =>
    rw [Nat.pow_succ, Nat.mul_comm]
    exact .even _ ih

-- difficulty 4
theorem path_lengths_add {α : Type} (r : α → α → Prop) (m n : Nat) (a b c : α)
    (h1 : PathN r m a b)
    (h2 : PathN r n b c) : PathN r (m + n) a c := by
  induction h1 with
  | refl a => rw [Nat.zero_add]; exact h2
  | step m a b d h _ ih =>
    rw [show m + 1 + n = (m + n) + 1 by omega]
    exact .step _ _ _ _ h (ih h2)

-- difficulty 4
theorem doubled_word_is_palindrome {α : Type} (xs : List α) : Palindrome (xs ++ xs.reverse) := by
  induction xs with
  | nil => exact .nil
  | cons x xs ih =>
    have := Palindrome.wrap x _ ih
    rw [List.append_assoc] at this
    rw [List.reverse_cons]
    exact this

-- difficulty 4
theorem filter_and_complement_shuffle {α : Type} (p : α → Bool) (xs : List α) :
    Shuffle (xs.filter p) (xs.filter fun x => !p x) xs := by
  induction xs with
  | nil => exact .nil
  | cons x xs ih =>
    rw [List.filter_cons, List.filter_cons]
    cases h : p x
    · exact .right _ _ _ _ ih
    · exact .left _ _ _ _ ih

-- difficulty 4
theorem shuffle_members {α : Type} (xs ys zs : List α) (h : Shuffle xs ys zs) (a : α) :
    a ∈ zs ↔ a ∈ xs ∨ a ∈ ys := by
  induction h with
  | nil => simp
  | left b xs ys zs _ ih => rw [List.mem_cons, List.mem_cons, ih, or_assoc]
  | right b xs ys zs _ ih =>
    rw [List.mem_cons, List.mem_cons, ih]
    constructor
    · rintro (h | h | h)
      · exact Or.inr (Or.inl h)
      · exact Or.inl h
      · exact Or.inr (Or.inr h)
    · rintro (h | h | h)
      · exact Or.inr (Or.inl h)
      · exact Or.inl h
      · exact Or.inr (Or.inr h)

-- difficulty 4
theorem prefix_antisymmetric {α : Type} (xs ys : List α) (h1 : Prefix xs ys)
    (h2 : Prefix ys xs) : xs = ys := by
  induction h1 with
  | nil ys =>
    cases h2 with
    | nil => rfl
  | cons a xs ys _ ih =>
    cases h2 with
    | cons _ _ _ h2 => rw [ih h2]

-- difficulty 4
theorem swaps_move_head_to_end {α : Type} (a : α) (xs : List α) : Swaps (a :: xs) (xs ++ [a]) := by
  have cons : ∀ (b : α) (xs ys : List α), Swaps xs ys → Swaps (b :: xs) (b :: ys) := by
    intro b xs ys h
    induction h with
    | refl xs => exact .refl _
    | swap xs c d ys => exact .swap (b :: xs) c d ys
    | trans xs ys zs _ _ ih1 ih2 => exact .trans _ _ _ ih1 ih2
  induction xs with
  | nil => exact .refl _
  | cons x xs ih => exact .trans _ _ _ (.swap [] a x xs) (cons x _ _ ih)

-- difficulty 4
theorem collatz_three : Collatz 3 := by
  have h16 : Collatz 16 := .even 8 (.even 4 (.even 2 (.even 1 .one)))
  have h5 : Collatz 5 := .odd 2 h16
  have h10 : Collatz 10 := .even 5 h5
  exact .odd 1 h10
