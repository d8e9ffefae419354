/-!
# Lists: functions defined in the file

Known proofs of the part to develop with: each theorem is provable in the core library.
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
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [snoc, ih]; rfl

-- difficulty 2
theorem totalAcc_correct (xs : List Nat) (acc : Nat) : totalAcc xs acc = acc + total xs := by
  induction xs generalizing acc with
  | nil => rfl
  | cons x xs ih => rw [totalAcc, ih, total]; omega

-- difficulty 2
theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  induction xs with
  | nil => rw [List.nil_append, total]; omega
  | cons x xs ih => rw [List.cons_append, total, ih, total]; omega

-- difficulty 2
theorem insertSorted_length (a : Nat) (xs : List Nat) : (insertSorted a xs).length =
    xs.length + 1 := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    rw [insertSorted]
    split
    · rfl
    · rw [List.length_cons, ih, List.length_cons]

-- difficulty 3
theorem revOnto_is_reverse {α : Type} (xs : List α) : revOnto xs [] = rev xs := by
  have sn : ∀ (xs : List α) a, snoc xs a = xs ++ [a] := by
    intro xs a
    induction xs with
    | nil => rfl
    | cons x xs ih => rw [snoc, ih]; rfl
  have key : ∀ xs acc : List α, revOnto xs acc = rev xs ++ acc := by
    intro xs
    induction xs with
    | nil => intro acc; rfl
    | cons x xs ih => intro acc; rw [revOnto, ih, rev, sn, List.append_assoc]; rfl
  rw [key, List.append_nil]

-- difficulty 3
theorem revOnto_twice {α : Type} (xs ys : List α) : revOnto (revOnto xs ys) [] = revOnto ys xs := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih => rw [revOnto, ih, revOnto]

-- difficulty 3
theorem total_reverse (xs : List Nat) : total xs.reverse = total xs := by
  have app : ∀ xs ys : List Nat, total (xs ++ ys) = total xs + total ys := by
    intro xs ys
    induction xs with
    | nil => rw [List.nil_append, total]; omega
    | cons x xs ih => rw [List.cons_append, total, ih, total]; omega
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.reverse_cons, app, ih, total, total, total]; omega

-- difficulty 3
theorem product_zero_iff_member (xs : List Nat) : prodOf xs = 0 ↔ 0 ∈ xs := by
  induction xs with
  | nil => simp [prodOf]
  | cons x xs ih =>
    rw [prodOf, Nat.mul_eq_zero, ih, List.mem_cons, eq_comm (a := x)]

-- difficulty 3
theorem sorted_tail_bound (x y : Nat) (xs : List Nat) (h : Sorted (x :: xs)) (hy : y ∈ xs) :
    x ≤ y := by
  induction xs generalizing x with
  | nil => exact nomatch hy
  | cons z zs ih =>
    rcases List.mem_cons.1 hy with e | e
    · rw [e]
      exact h.1
    · exact Nat.le_trans h.1 (ih z h.2 e)

-- difficulty 3
theorem stutter_reverse {α : Type} (xs : List α) : stutter xs.reverse = (stutter xs).reverse := by
  have app : ∀ xs ys : List α, stutter (xs ++ ys) = stutter xs ++ stutter ys := by
    intro xs ys
    induction xs with
    | nil => rfl
    | cons x xs ih => rw [List.cons_append, stutter, ih, stutter]; rfl
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [List.reverse_cons, app, ih, stutter, stutter]; simp [stutter]

-- difficulty 3
theorem evens_of_stutter {α : Type} (xs : List α) : evens (stutter xs) = xs ∧ odds
    (stutter xs) = xs := by
  induction xs with
  | nil => exact ⟨rfl, rfl⟩
  | cons x xs ih => rw [stutter, evens, odds, ih.1, ih.2]; exact ⟨rfl, rfl⟩

-- difficulty 3
theorem countdown_total (n : Nat) : 2 * total (countdown n) + n = n * n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [countdown, total, Nat.add_mul, Nat.mul_add n]; omega

-- difficulty 3
theorem subsequences_count {α : Type} (xs : List α) : (subsequences xs).length = 2 ^ xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [subsequences, List.length_append, List.length_map, ih, List.length_cons, Nat.pow_succ]; omega

-- difficulty 4
theorem product_of_positive_at_least_length (xs : List Nat) (h : ∀ x, x ∈ xs → 2 ≤ x) :
    xs.length < prodOf xs := by
  induction xs with
  | nil => decide
  | cons x xs ih =>
    have := ih fun y hy => h y (.tail _ hy)
    have h2 := h x (.head _)
    rw [prodOf, List.length_cons]
    have := Nat.mul_le_mul h2 (Nat.le_refl (prodOf xs))
    omega

-- difficulty 4
theorem insertionSort_preserves_occurrences (a : Nat) (xs : List Nat) :
    occurrences a (insertionSort xs) = occurrences a xs := by
  have ins : ∀ b xs, occurrences a (insertSorted b xs) = (if b = a then 1 else 0) + occurrences a xs := by
    intro b xs
    induction xs with
    | nil => rfl
    | cons x xs ih =>
      rw [insertSorted]
      split
      · rfl
      · rw [occurrences, ih, occurrences]
        omega
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [insertionSort, ins, ih, occurrences]

-- difficulty 4
theorem interleave_evens_odds {α : Type} (xs : List α) : interleave (evens xs) (odds xs) = xs := by
  have key : ∀ n (xs : List α), xs.length < n → interleave (evens xs) (odds xs) = xs := by
    intro n
    induction n with
    | zero => intro xs h; exact absurd h (Nat.not_lt_zero _)
    | succ n ih =>
      intro xs h
      match xs with
      | [] => rfl
      | [x] => rfl
      | x :: y :: zs =>
        rw [evens, odds, interleave, ih zs (by simp only [List.length_cons] at h; omega)]
  exact key (xs.length + 1) xs (by omega)

-- difficulty 4
theorem evens_of_interleave {α : Type} (xs ys : List α) (h : xs.length = ys.length) :
    evens (interleave xs ys) = xs ∧ odds (interleave xs ys) = ys := by
  induction xs generalizing ys with
  | nil => cases ys with
    | nil => exact ⟨rfl, rfl⟩
    | cons y ys => exact nomatch h
  | cons x xs ih => cases ys with
    | nil => exact nomatch h
    | cons y ys =>
      have := ih ys (Nat.succ.inj h)
      rw [interleave, evens, odds, this.1, this.2]
      exact ⟨rfl, rfl⟩

-- difficulty 4
theorem subsequences_are_filters {α : Type} (p : α → Bool) (xs : List α) :
    xs.filter p ∈ subsequences xs := by
  induction xs with
  | nil => simp [subsequences]
  | cons x xs ih =>
    rw [subsequences, List.mem_append, List.filter_cons]
    split
    · exact Or.inr (List.mem_map.2 ⟨_, ih, rfl⟩)
    · exact Or.inl ih

-- difficulty 4
theorem subsequence_members {α : Type} (xs ys : List α) (h : ys ∈ subsequences xs) (a : α)
    (ha : a ∈ ys) :
    a ∈ xs := by
  induction xs generalizing ys with
  | nil =>
    simp [subsequences] at h
    subst h
    exact ha
  | cons x xs ih =>
    rw [subsequences, List.mem_append, List.mem_map] at h
    rcases h with h | ⟨zs, hz, rfl⟩
    · exact .tail _ (ih ys h ha)
    · rcases List.mem_cons.1 ha with e | e
      · exact e ▸ .head _
      · exact .tail _ (ih zs hz e)

-- difficulty 4
theorem rotate_by_prefix {α : Type} (xs ys : List α) : rotate xs.length (xs ++ ys) = ys ++ xs := by
  induction xs generalizing ys with
  | nil => rw [List.length_nil, rotate, List.append_nil]; rfl
  | cons x xs ih =>
    rw [List.length_cons, List.cons_append, rotate, List.append_assoc, ih, List.append_assoc]
    rfl

-- difficulty 4
theorem digits_bound (b : Nat) (ds : List Nat) (h : ∀ d, d ∈ ds → d < b) :
    digitsValue b ds < b ^ ds.length := by
  induction ds with
  | nil => exact Nat.one_pos
  | cons d ds ih =>
    have h1 := ih fun x hx => h x (.tail _ hx)
    have h2 := h d (.head _)
    rw [digitsValue, List.length_cons, Nat.pow_succ, Nat.mul_comm]
    have h3 := Nat.mul_le_mul_right b h1
    rw [Nat.succ_mul] at h3
    omega

-- difficulty 5
theorem insertionSort_sorted (xs : List Nat) : Sorted (insertionSort xs) := by
  have ins : ∀ a xs, Sorted xs → Sorted (insertSorted a xs) := by
    intro a xs h
    induction xs with
    | nil => trivial
    | cons x xs ih =>
      rw [insertSorted]
      split
      · exact ⟨‹_›, h⟩
      · cases xs with
        | nil => exact ⟨by omega, trivial⟩
        | cons y ys =>
          have := ih h.2
          rw [insertSorted] at this ⊢
          split
          · exact ⟨by omega, ‹a ≤ y›, h.2⟩
          · rw [if_neg ‹_›] at this
            exact ⟨h.1, this⟩
  induction xs with
  | nil => trivial
  | cons x xs ih => exact ins x _ ih
