/-!
# Lists, with the library's functions

Our own theorem set, the part to develop with.
-/

-- difficulty 2
theorem map_then_filter_length {α : Type} (f : α → α) (p : α → Bool) (xs : List α) :
    ((xs.map f).filter p).length ≤ xs.length := by
  sorry

-- difficulty 2
theorem filter_commutes {α : Type} (p q : α → Bool) (xs : List α) :
    (xs.filter p).filter q = (xs.filter q).filter p := by
  sorry

-- difficulty 2
theorem zip_of_maps {α β γ : Type} (f : α → β) (g : α → γ) (xs : List α) :
    (xs.map f).zip (xs.map g) = xs.map fun x => (f x, g x) := by
  sorry

-- difficulty 2
theorem sum_of_mapped_double (xs : List Nat) : (xs.map fun x => 2 * x).sum = 2 * xs.sum := by
  sorry

-- difficulty 3
theorem length_of_appended_reverse {α : Type} (xs ys : List α) (h : xs ++ ys = ys ++ xs) :
    (xs ++ ys).reverse.length = ys.length + xs.length ∧ xs.reverse ++ ys.reverse =
      ys.reverse ++ xs.reverse := by
  sorry

-- difficulty 3
theorem commuting_singletons {α : Type} (a : α) (xs : List α) (h : a :: xs = xs ++ [a]) :
    ∀ x, x ∈ xs → x = a := by
  sorry

-- difficulty 3
theorem foldl_push_front_is_reverse {α : Type} (xs : List α) :
    xs.foldl (fun acc x => x :: acc) [] = xs.reverse := by
  sorry

-- difficulty 3
theorem foldl_of_associative_operation {α : Type} (op : α → α → α) (e : α)
    (assoc : ∀ x y z, op (op x y) z = op x (op y z)) (one : ∀ x, op e x = x)
      (one' : ∀ x, op x e = x)
    (xs : List α) : xs.foldl op e = xs.foldr op e := by
  sorry

-- difficulty 3
theorem membership_splits_list {α : Type} (a : α) (xs : List α) :
    a ∈ xs ↔ ∃ ys zs, xs = ys ++ a :: zs := by
  sorry

-- difficulty 3
theorem nonempty_list_has_last {α : Type} (xs : List α) (h : xs ≠ []) : ∃ ys a, xs = ys ++ [a] := by
  sorry

-- difficulty 3
theorem take_drop_exchange {α : Type} (m n : Nat) (xs : List α) :
    (xs.drop m).take n = (xs.take (m + n)).drop m := by
  sorry

-- difficulty 3
theorem zip_swap {α β : Type} (xs : List α) (ys : List β) :
    (xs.zip ys).map (fun p => (p.2, p.1)) = ys.zip xs := by
  sorry

-- difficulty 3
theorem sum_zero_means_all_zero (xs : List Nat) : xs.sum = 0 ↔ ∀ x, x ∈ xs → x = 0 := by
  sorry

-- difficulty 3
theorem flatten_of_singletons {α : Type} (xs : List α) : (xs.map fun x => [x]).flatten = xs := by
  sorry

-- difficulty 3
theorem length_of_flatten {α : Type} (xss : List (List α)) :
    xss.flatten.length = (xss.map List.length).sum := by
  sorry

-- difficulty 3
theorem all_and_any_duality {α : Type} (p : α → Bool) (xs : List α) :
    (!xs.all p) = xs.any fun x => !p x := by
  sorry

-- difficulty 3
theorem count_of_append_reverse (a : Nat) (xs ys : List Nat) :
    (xs ++ ys.reverse).count a = ys.count a + xs.count a := by
  sorry

-- difficulty 4
theorem list_strong_induction_on_length {α : Type} (p : List α → Prop)
    (step : ∀ xs, (∀ ys : List α, ys.length < xs.length → p ys) → p xs) (xs : List α) : p xs := by
  sorry

-- difficulty 4
theorem pigeonhole_for_lists (xs : List Nat) (b : Nat) (h : b * xs.length < xs.sum) :
    ∃ x, x ∈ xs ∧ b < x := by
  sorry

-- difficulty 4
theorem nonempty_list_attains_maximum (xs : List Nat) (h : xs ≠ []) :
    ∃ m, m ∈ xs ∧ ∀ x, x ∈ xs → x ≤ m := by
  sorry

-- difficulty 4
theorem flatten_of_flatten {α : Type} (xsss : List (List (List α))) :
    xsss.flatten.flatten = (xsss.map List.flatten).flatten := by
  sorry

-- difficulty 4
theorem reverse_of_flatten {α : Type} (xss : List (List α)) :
    xss.flatten.reverse = (xss.map List.reverse).reverse.flatten := by
  sorry

-- difficulty 5
theorem commuting_words_have_commuting_powers {α : Type} (xs ys : List α)
    (h : xs ++ ys = ys ++ xs) (n : Nat) :
    (List.replicate n xs).flatten ++ ys = ys ++ (List.replicate n xs).flatten := by
  sorry
