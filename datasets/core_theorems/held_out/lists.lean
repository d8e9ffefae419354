/-!
# Lists, with the library's functions

Our own theorem set, the held-out part: never tune on it.
-/

-- difficulty 2
theorem append_self_cancel {α : Type} (xs ys : List α) (h : xs ++ ys = xs) : ys = [] := by
  sorry

-- difficulty 2
theorem map_injective_from_function {α β : Type} (f : α → β) (hf : ∀ x y, f x = f y → x = y)
    (xs ys : List α) (h : xs.map f = ys.map f) : xs = ys := by
  sorry

-- difficulty 2
theorem replicate_append_commutes {α : Type} (m n : Nat) (a : α) :
    List.replicate m a ++ List.replicate n a = List.replicate n a ++ List.replicate m a := by
  sorry

-- difficulty 3
theorem append_doubles_injective {α : Type} (xs ys : List α) (h : xs ++ xs = ys ++ ys) :
    xs = ys := by
  sorry

-- difficulty 3
theorem filter_partition_length {α : Type} (p : α → Bool) (xs : List α) :
    (xs.filter p).length + (xs.filter fun x => !p x).length = xs.length := by
  sorry

-- difficulty 3
theorem foldr_and_foldl_agree_for_addition (xs : List Nat) (a : Nat) :
    xs.foldl (fun s x => s + x) a = xs.foldr (fun x s => x + s) a := by
  sorry

-- difficulty 3
theorem zip_membership_components {α β : Type} (a : α) (b : β) (xs : List α) (ys : List β)
    (h : (a, b) ∈ xs.zip ys) : a ∈ xs ∧ b ∈ ys := by
  sorry

-- difficulty 3
theorem constant_list_is_replicate {α : Type} (a : α) (xs : List α)
    (h : ∀ x, x ∈ xs → x = a) :
    xs = List.replicate xs.length a := by
  sorry

-- difficulty 3
theorem sum_bounds_member (xs : List Nat) (x : Nat) (h : x ∈ xs) : x ≤ xs.sum := by
  sorry

-- difficulty 3
theorem choices_for_a_list {α β : Type} (r : α → β → Prop) (xs : List α)
    (h : ∀ x, x ∈ xs → ∃ y, r x y) : ∃ ys : List β, ys.length = xs.length ∧ ∀ p,
      p ∈ xs.zip ys → r p.1 p.2 := by
  sorry

-- difficulty 3
theorem index_of_append_left {α : Type} (xs ys : List α) (n : Nat) (h : n < xs.length) :
    (xs ++ ys)[n]? = xs[n]? := by
  sorry

-- difficulty 4
theorem list_induction_from_the_right {α : Type} (p : List α → Prop) (nil : p [])
    (step : ∀ xs a, p xs → p (xs ++ [a])) (xs : List α) : p xs := by
  sorry

-- difficulty 4
theorem list_has_upper_bound (xs : List Nat) : ∃ b, ∀ x, x ∈ xs → x < b := by
  sorry

-- difficulty 4
theorem equal_prefixes_determine_list {α : Type} (xs ys : List α) (hl : xs.length = ys.length)
    (h : ∀ n, xs.take n = ys.take n) : xs = ys := by
  sorry

-- difficulty 4
theorem levi_lemma {α : Type} (ws xs ys zs : List α) (h : ws ++ xs = ys ++ zs)
    (hl : ws.length ≤ ys.length) : ∃ vs, ys = ws ++ vs ∧ xs = vs ++ zs := by
  sorry
