/-!
# Lists, with the library's functions

Known proofs of the part to develop with: each theorem is provable in the core library.
-/

-- difficulty 2
theorem map_then_filter_length {α : Type} (f : α → α) (p : α → Bool) (xs : List α) :
    ((xs.map f).filter p).length ≤ xs.length := by
  have := List.length_filter_le p (xs.map f)
  rw [List.length_map] at this
  exact this

-- difficulty 2
theorem filter_commutes {α : Type} (p q : α → Bool) (xs : List α) :
    (xs.filter p).filter q = (xs.filter q).filter p := by
  rw [List.filter_filter, List.filter_filter]
  congr 1
  funext x
  exact Bool.and_comm _ _

-- difficulty 2
theorem zip_of_maps {α β γ : Type} (f : α → β) (g : α → γ) (xs : List α) :
    (xs.map f).zip (xs.map g) = xs.map fun x => (f x, g x) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih]

-- difficulty 2
theorem sum_of_mapped_double (xs : List Nat) : (xs.map fun x => 2 * x).sum = 2 * xs.sum := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.map_cons, List.sum_cons, List.sum_cons, ih]; omega

-- difficulty 3
theorem length_of_appended_reverse {α : Type} (xs ys : List α) (h : xs ++ ys = ys ++ xs) :
    (xs ++ ys).reverse.length = ys.length + xs.length ∧ xs.reverse ++ ys.reverse =
      ys.reverse ++ xs.reverse := by
  constructor
  · simp
  · rw [← List.reverse_append, ← List.reverse_append, h]

-- difficulty 3
theorem commuting_singletons {α : Type} (a : α) (xs : List α) (h : a :: xs = xs ++ [a]) :
    ∀ x, x ∈ xs → x = a := by
  induction xs with
  | nil => intro x hx; exact nomatch hx
  | cons y ys ih =>
    rw [List.cons_append] at h
    obtain ⟨h1, h2⟩ := List.cons.inj h
    subst h1
    intro x hx
    rcases List.mem_cons.1 hx with e | e
    · exact e
    · exact ih h2 x e

-- difficulty 3
theorem foldl_push_front_is_reverse {α : Type} (xs : List α) :
    xs.foldl (fun acc x => x :: acc) [] = xs.reverse := by
  have key : ∀ (xs acc : List α), xs.foldl (fun acc x => x :: acc) acc = xs.reverse ++ acc := by
    intro xs
    induction xs with
    | nil => intro acc; rfl
    | cons x xs ih => intro acc; simp [ih]
  rw [key, List.append_nil]

-- difficulty 3
theorem foldl_of_associative_operation {α : Type} (op : α → α → α) (e : α)
    (assoc : ∀ x y z, op (op x y) z = op x (op y z)) (one : ∀ x, op e x = x)
      (one' : ∀ x, op x e = x)
    (xs : List α) : xs.foldl op e = xs.foldr op e := by
  have key : ∀ (xs : List α) a, xs.foldl op a = op a (xs.foldr op e) := by
    intro xs
    induction xs with
    | nil => intro a; exact (one' a).symm
    | cons x xs ih => intro a; rw [List.foldl_cons, ih, List.foldr_cons, assoc]
  rw [key, one]

-- difficulty 3
theorem membership_splits_list {α : Type} (a : α) (xs : List α) :
    a ∈ xs ↔ ∃ ys zs, xs = ys ++ a :: zs := by
  constructor
  · intro h
    induction xs with
    | nil => exact nomatch h
    | cons x xs ih =>
      rcases List.mem_cons.1 h with e | e
      · exact ⟨[], xs, by rw [e]; rfl⟩
      · obtain ⟨ys, zs, h⟩ := ih e
        exact ⟨x :: ys, zs, by rw [h]; rfl⟩
  · rintro ⟨ys, zs, rfl⟩
    simp

-- difficulty 3
theorem nonempty_list_has_last {α : Type} (xs : List α) (h : xs ≠ []) : ∃ ys a, xs = ys ++ [a] := by
  induction xs with
  | nil => exact absurd rfl h
  | cons x xs ih =>
    by_cases e : xs = []
    · exact ⟨[], x, by rw [e]; rfl⟩
    · obtain ⟨ys, a, k⟩ := ih e
      exact ⟨x :: ys, a, by rw [k]; rfl⟩

-- difficulty 3
theorem take_drop_exchange {α : Type} (m n : Nat) (xs : List α) :
    (xs.drop m).take n = (xs.take (m + n)).drop m := by
  induction m generalizing xs with
  | zero => simp
  | succ m ih => cases xs with
    | nil => simp
    | cons x xs => rw [show m + 1 + n = (m + n) + 1 by omega, List.drop_succ_cons, List.take_succ_cons, List.drop_succ_cons, ih]

-- difficulty 3
theorem zip_swap {α β : Type} (xs : List α) (ys : List β) :
    (xs.zip ys).map (fun p => (p.2, p.1)) = ys.zip xs := by
  induction xs generalizing ys with
  | nil => cases ys <;> rfl
  | cons x xs ih => cases ys with
    | nil => rfl
    | cons y ys => simp [ih]

-- difficulty 3
theorem sum_zero_means_all_zero (xs : List Nat) : xs.sum = 0 ↔ ∀ x, x ∈ xs → x = 0 := by
  induction xs with
  | nil => exact ⟨fun _ _ h => (nomatch h), fun _ => rfl⟩
  | cons y ys ih =>
    rw [List.sum_cons, List.forall_mem_cons, ← ih]
    omega

-- difficulty 3
theorem flatten_of_singletons {α : Type} (xs : List α) : (xs.map fun x => [x]).flatten = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih]

-- difficulty 3
theorem length_of_flatten {α : Type} (xss : List (List α)) :
    xss.flatten.length = (xss.map List.length).sum := by
  induction xss with
  | nil => rfl
  | cons xs xss ih => rw [List.flatten_cons, List.length_append, ih]; rfl

-- difficulty 3
theorem all_and_any_duality {α : Type} (p : α → Bool) (xs : List α) :
    (!xs.all p) = xs.any fun x => !p x := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih]

-- difficulty 3
theorem count_of_append_reverse (a : Nat) (xs ys : List Nat) :
    (xs ++ ys.reverse).count a = ys.count a + xs.count a := by
  simp [Nat.add_comm]

-- difficulty 4
theorem list_strong_induction_on_length {α : Type} (p : List α → Prop)
    (step : ∀ xs, (∀ ys : List α, ys.length < xs.length → p ys) → p xs) (xs : List α) : p xs := by
  have key : ∀ n (xs : List α), xs.length < n → p xs := by
    intro n
    induction n with
    | zero => intro xs h; exact absurd h (Nat.not_lt_zero _)
    | succ n ih => intro xs h; exact step xs fun ys hy => ih ys (by omega)
  exact key (xs.length + 1) xs (by omega)

-- difficulty 4
theorem pigeonhole_for_lists (xs : List Nat) (b : Nat) (h : b * xs.length < xs.sum) :
    ∃ x, x ∈ xs ∧ b < x := by
  induction xs with
  | nil => exact absurd h (Nat.not_lt_zero _)
  | cons y ys ih =>
    by_cases k : b < y
    · exact ⟨y, .head _, k⟩
    · rw [List.length_cons, List.sum_cons, Nat.mul_add] at h
      obtain ⟨x, hx, hb⟩ := ih (by omega)
      exact ⟨x, .tail _ hx, hb⟩

-- difficulty 4
theorem nonempty_list_attains_maximum (xs : List Nat) (h : xs ≠ []) :
    ∃ m, m ∈ xs ∧ ∀ x, x ∈ xs → x ≤ m := by
  induction xs with
  | nil => exact absurd rfl h
  | cons y ys ih =>
    by_cases e : ys = []
    · subst e
      exact ⟨y, by simp, by simp⟩
    · obtain ⟨m, hm, hb⟩ := ih e
      by_cases k : y ≤ m
      · refine ⟨m, .tail _ hm, fun x hx => ?_⟩
        rcases List.mem_cons.1 hx with e | e
        · omega
        · exact hb x e
      · refine ⟨y, .head _, fun x hx => ?_⟩
        rcases List.mem_cons.1 hx with e | e
        · omega
        · have := hb x e
          omega

-- difficulty 4
theorem flatten_of_flatten {α : Type} (xsss : List (List (List α))) :
    xsss.flatten.flatten = (xsss.map List.flatten).flatten := by
  induction xsss with
  | nil => rfl
  | cons xss xsss ih => rw [List.flatten_cons, List.flatten_append, ih]; rfl

-- difficulty 4
theorem reverse_of_flatten {α : Type} (xss : List (List α)) :
    xss.flatten.reverse = (xss.map List.reverse).reverse.flatten := by
  induction xss with
  | nil => rfl
  | cons xs xss ih => simp [ih]

-- difficulty 5
theorem commuting_words_have_commuting_powers {α : Type} (xs ys : List α)
    (h : xs ++ ys = ys ++ xs) (n : Nat) :
    (List.replicate n xs).flatten ++ ys = ys ++ (List.replicate n xs).flatten := by
  induction n with
  | zero => simp
  | succ n ih => rw [List.replicate_succ, List.flatten_cons, List.append_assoc, ih, ← List.append_assoc, h, List.append_assoc]
