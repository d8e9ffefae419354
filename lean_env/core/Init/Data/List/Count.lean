prelude
import Init.Data.List.Lemmas.Flatten

/-!
`countP`, `count`, `find?`, `erase`, `sum`, `range`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Count`,
`Init.Data.List.Find`, `Init.Data.List.Erase`, `Init.Data.List.Lemmas` and `Init.Data.List.Range`.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

/-! ### `countP` and `count` -/

protected theorem countP_go_eq_add {p : α → Bool} {n : Nat} {l : List α} :
    countP.go p l n = n + countP.go p l 0 := by
  induction l generalizing n with
  | nil => rfl
  | cons a l ih =>
    show cond (p a) (countP.go p l (n + 1)) (countP.go p l n) =
      n + cond (p a) (countP.go p l (0 + 1)) (countP.go p l 0)
    cases p a with
    | true => rw [cond_true, cond_true, ih, ih (n := 0 + 1)]; omega
    | false => rw [cond_false, cond_false, ih]

@[simp] theorem countP_nil {p : α → Bool} : countP p [] = 0 := rfl

theorem countP_cons {p : α → Bool} {a : α} {l : List α} :
    countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  show cond (p a) (countP.go p l (0 + 1)) (countP.go p l 0) = countP.go p l 0 + _
  cases p a with
  | true => rw [cond_true, List.countP_go_eq_add, if_pos rfl]; omega
  | false => rw [cond_false, if_neg nofun, Nat.add_zero]

@[simp] theorem countP_cons_of_pos {p : α → Bool} {a : α} {l : List α} (pa : p a) :
    countP p (a :: l) = countP p l + 1 := by rw [countP_cons, if_pos pa]

@[simp] theorem countP_cons_of_neg {p : α → Bool} {a : α} {l : List α} (pa : ¬p a) :
    countP p (a :: l) = countP p l := by rw [countP_cons, if_neg pa]; rfl

theorem countP_eq_length_filter {p : α → Bool} {l : List α} :
    countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [countP_cons, filter_cons, ih]
    split <;> rfl

theorem countP_le_length {p : α → Bool} {l : List α} : countP p l ≤ l.length := by
  rw [countP_eq_length_filter]
  exact length_filter_le p l

@[simp] theorem countP_append {p : α → Bool} {l₁ l₂ : List α} :
    countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  simp only [countP_eq_length_filter, filter_append, length_append]

@[simp] theorem countP_reverse {p : α → Bool} {l : List α} : countP p l.reverse = countP p l := by
  simp only [countP_eq_length_filter, filter_reverse, length_reverse]

@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} :
    countP p (map f l) = countP (p ∘ f) l := by
  simp only [countP_eq_length_filter, filter_map, length_map]

@[simp] theorem count_nil [BEq α] {a : α} : count a [] = 0 := rfl

theorem count_cons [BEq α] {a b : α} {l : List α} :
    count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons

@[simp] theorem count_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    count a (a :: l) = count a l + 1 := by rw [count_cons, if_pos (beq_self_eq_true a)]

theorem count_cons_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : b ≠ a) {l : List α} :
    count a (b :: l) = count a l := by
  rw [count_cons, if_neg fun e => h (eq_of_beq e)]
  rfl

@[simp] theorem count_append [BEq α] {a : α} {l₁ l₂ : List α} :
    count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append

@[simp] theorem count_reverse [BEq α] {a : α} {l : List α} : count a l.reverse = count a l :=
  countP_reverse

theorem count_le_length [BEq α] {a : α} {l : List α} : count a l ≤ l.length := countP_le_length

@[simp] theorem count_pos_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    0 < count a l ↔ a ∈ l := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [count_cons, mem_cons, ← ih]
    by_cases h : b = a
    · subst h
      rw [if_pos (beq_self_eq_true b)]
      exact ⟨fun _ => .inl rfl, fun _ => Nat.succ_pos _⟩
    · rw [if_neg fun e => h (eq_of_beq e)]
      exact ⟨.inr, fun h' => h'.elim (fun e => absurd e.symm h) id⟩

theorem count_eq_zero_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) :
    count a l = 0 := by
  have : ¬0 < count a l := fun h' => h (count_pos_iff.1 h')
  omega

@[simp] theorem count_replicate_self [BEq α] [LawfulBEq α] {a : α} {n : Nat} :
    count a (replicate n a) = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, count_cons_self, ih]

/-! ### `find?` -/

@[simp] theorem find?_nil {p : α → Bool} : ([] : List α).find? p = none := rfl

theorem find?_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).find? p = if p a then some a else l.find? p := by
  show (match p a with | true => some a | false => l.find? p) = _
  cases p a <;> rfl

@[simp] theorem find?_eq_none {p : α → Bool} {l : List α} :
    find? p l = none ↔ ∀ x, x ∈ l → ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [forall_mem_cons, ← ih, find?_cons]
    by_cases h : p a = true
    · rw [if_pos h]
      exact ⟨nofun, fun h' => absurd h h'.1⟩
    · rw [if_neg h]
      exact ⟨fun h' => ⟨h, h'⟩, And.right⟩

theorem find?_some {p : α → Bool} {a : α} {l : List α} (h : find? p l = some a) : p a := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [find?_cons] at h
    split at h
    · cases h
      assumption
    · exact ih h

theorem mem_of_find?_eq_some {p : α → Bool} {a : α} {l : List α} (h : find? p l = some a) :
    a ∈ l := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [find?_cons] at h
    split at h
    · cases h
      exact mem_cons_self
    · exact .tail _ (ih h)

/-! ### `erase`, `insert` -/

@[simp] theorem erase_nil [BEq α] {a : α} : [].erase a = [] := rfl

theorem erase_cons [BEq α] {a b : α} {l : List α} :
    (b :: l).erase a = if b == a then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl

@[simp] theorem erase_cons_head [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    (a :: l).erase a = l := by rw [erase_cons, if_pos (beq_self_eq_true a)]

theorem erase_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) :
    l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [mem_cons, not_or] at h
    rw [erase_cons, if_neg fun e => h.1 (eq_of_beq e).symm, ih h.2]

theorem mem_of_mem_erase [BEq α] {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := by
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons] at h
    split at h
    · exact .tail _ h
    · exact (mem_cons.1 h).elim (fun e => e ▸ mem_cons_self) fun h => .tail _ (ih h)

theorem length_erase_of_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) :
    length (l.erase a) = length l - 1 := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [erase_cons]
    by_cases e : b = a
    · subst e
      rw [if_pos (beq_self_eq_true b)]
      rfl
    · have h' : a ∈ l := (mem_cons.1 h).elim (fun e' => absurd e'.symm e) id
      have := length_pos_of_mem h'
      rw [if_neg fun e' => e (eq_of_beq e'), length_cons, ih h', length_cons]
      omega

/-! ### `sum` -/

@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl

@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} :
    (a :: l).sum = a + l.sum := rfl

@[simp] theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Nat.zero_add _).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih, Nat.add_assoc]

@[simp] theorem sum_reverse_nat {l : List Nat} : l.reverse.sum = l.sum := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, sum_append_nat, ih, sum_cons, Nat.add_comm]
    rfl

/-! ### `range` -/

/-- The accumulator of `range` is appended at the end. -/
theorem _root_.Prover.range_loop_eq (n : Nat) (ns : List Nat) :
    range.loop n ns = range.loop n [] ++ ns := by
  induction n generalizing ns with
  | zero => rfl
  | succ n ih =>
    show range.loop n (n :: ns) = range.loop n [n] ++ ns
    rw [ih (n :: ns), ih [n], append_assoc]
    rfl

@[simp] theorem range_zero : range 0 = [] := rfl

theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := Prover.range_loop_eq n [n]

@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [range_succ, length_append, ih]; rfl

@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [range_succ, mem_append, ih, mem_singleton]
    omega

theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]

attribute [simp] range_eq_nil

end List
