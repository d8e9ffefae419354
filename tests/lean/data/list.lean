/-! Lists: computation, `simp`, induction with generalisation, indexing, bounded quantifiers. -/

example : [1, 2, 3].length = 3 := rfl
example : [1, 2, 3].map (· + 1) = [2, 3, 4] := rfl
example : [1, 2, 3].filter (· > 1) = [2, 3] := by decide
example : [3, 1, 2].reverse = [2, 1, 3] := by decide
example : [1, 2, 3].foldr (· + ·) 0 = 6 := by decide
example : [1, 2, 3].sum = 6 := by decide
example : List.range 4 = [0, 1, 2, 3] := by decide
example : List.replicate 2 'a' = ['a', 'a'] := by decide
example : [1, 2, 3, 4].take 2 ++ [1, 2, 3, 4].drop 2 = [1, 2, 3, 4] := by decide
example : [1, 2].zip ['a', 'b'] = [(1, 'a'), (2, 'b')] := by decide
example : [1, 2, 1].count 1 = 2 := by decide
example : [1, 2, 1].erase 1 = [2, 1] := by decide
example : [[1], [2, 3]].flatten = [1, 2, 3] := by decide
example : [4, 5, 6][1] = 5 := rfl
example : [4, 5, 6][7]? = none := rfl
example : [4, 5, 6].head? = some 4 := rfl
example : [4, 5, 6].getLast? = some 6 := rfl
example : [4, 5, 6].find? (· > 4) = some 5 := by decide
example : [1, 2, 3].Nodup := by decide
example : ([1, 2] == [1, 2]) = true := by decide
example : 3 ∈ [1, 2, 3] := by decide
example : ∀ x ∈ [1, 2, 3], x < 4 := by decide
example : ∃ x ∈ [1, 2, 3], x * x = 4 := by decide

section

variable {α β γ : Type} (xs ys zs : List α)

example (x : α) : x :: xs ≠ [] := by simp

example (x : α) : (x :: xs).length = xs.length + 1 := by simp

example : (xs ++ ys).length = ys.length + xs.length := by
  simp
  omega

example : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by simp

example (x : α) : (xs ++ [x]).reverse = x :: xs.reverse := by simp

example (f : α → β) (g : β → γ) : (xs.map f).map g = xs.map (g ∘ f) := by simp

example (f : α → β) (b : β) (h : b ∈ xs.map f) : ∃ a, a ∈ xs ∧ f a = b := by simpa using h

example (p : α → Bool) (a : α) : a ∈ xs.filter p ↔ a ∈ xs ∧ p a = true := by simp

example (a : α) : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by simp

example (h : xs ++ ys = []) : xs = [] := by
  simp at h
  exact h.1

example (h : xs ≠ []) : xs.head h ∈ xs := by simp

example (n : Nat) (a b : α) (h : b ∈ List.replicate n a) : b = a := by
  simp at h
  exact h.2

example (f : α → β) (i : Nat) : (xs.map f)[i]? = xs[i]?.map f := by simp

example (i : Nat) (h : i < xs.length) : xs[i] ∈ xs := by simp

example (p : α → Bool) : xs.all p = true ↔ ∀ x ∈ xs, p x = true := by simp

example (i : Fin xs.length) : xs[i] = xs[i.val] := rfl

theorem reverse_onto (acc : List α) : xs.foldl (fun a x => x :: a) acc = xs.reverse ++ acc := by
  induction xs generalizing acc with
  | nil => rfl
  | cons x xs ih => simp [ih]

theorem length_zero_cases (h : xs.length = 0) : xs = [] := by
  cases xs with
  | nil => rfl
  | cons x xs => simp at h

end

example (l : List Nat) : ∀ x ∈ l.filter (· > 3), x > 2 := by
  intro x hx
  simp at hx
  omega

example (m n : Nat) (h : m ∈ List.range n) : m < n := by simpa using h

example (l : List Nat) (a : Nat) (h : a ∈ l) : ∃ s t, l = s ++ a :: t := List.append_of_mem h

example (l : List Nat) : l.Perm l.reverse := (List.reverse_perm l).symm

/-! `grind` knows the list lemmas by their patterns, and `↔` as equality of propositions. -/

example (xs ys : List Nat) : (xs ++ ys).reverse.length = ys.length + xs.length := by grind

example (xs ys : List Nat) (a : Nat) (h : a ∈ xs) : a ∈ ys ++ xs := by grind

example (xs : List Nat) (f : Nat → Nat) (a : Nat) (h : a ∈ xs) : f a ∈ xs.map f := by grind

example (xs : List Nat) (p : Nat → Bool) (a : Nat) (h : a ∈ xs.filter p) : p a = true := by grind

example (p q r : Prop) (h : p ↔ q ∨ r) (hq : q) : p := by grind

example (l m : List Nat) (h : l ⊆ m) (x : Nat) (hx : x ∈ l) : x ∈ m := h hx

example (xs : List Nat) (i : Nat) (h : i < xs.length) : xs[i]? = some xs[i] := by simp
