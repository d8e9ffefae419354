prelude
import Init.Data.List.Basic
import Init.Omega

/-!
Lemmas about lists: length and membership.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Lemmas`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ### `cons` and `length` -/

@[simp] theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := nofun

@[simp] theorem nil_ne_cons (a : α) (l : List α) : [] ≠ a :: l := nofun

@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun h =>
  Nat.ne_of_gt (Nat.lt_add_one l.length) (congrArg length h)

theorem head_eq_of_cons_eq {h₁ h₂ : α} {t₁ t₂ : List α} (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ :=
  (cons.inj H).1

theorem tail_eq_of_cons_eq {h₁ h₂ : α} {t₁ t₂ : List α} (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ :=
  (cons.inj H).2

theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' :=
  ⟨cons.inj, fun ⟨h, h'⟩ => h ▸ h' ▸ rfl⟩

theorem exists_cons_of_ne_nil : {l : List α} → l ≠ [] → ∃ b l', l = b :: l'
  | [], h => absurd rfl h
  | b :: l', _ => ⟨b, l', rfl⟩

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl

@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl

theorem length_singleton {a : α} : [a].length = 1 := rfl

theorem eq_nil_of_length_eq_zero {l : List α} (h : length l = 0) : l = [] :=
  match l, h with
  | [], _ => rfl

theorem length_eq_zero_iff {l : List α} : length l = 0 ↔ l = [] :=
  ⟨eq_nil_of_length_eq_zero, fun h => h ▸ rfl⟩

attribute [simp] length_eq_zero_iff

theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] := by
  cases l with
  | nil => exact ⟨fun h => absurd h (Nat.lt_irrefl 0), fun h => absurd rfl h⟩
  | cons a l => exact ⟨fun _ => nofun, fun _ => Nat.succ_pos _⟩

theorem length_pos_of_ne_nil {l : List α} (h : l ≠ []) : 0 < length l := length_pos_iff.2 h

theorem ne_nil_of_length_pos {l : List α} (h : 0 < length l) : l ≠ [] := length_pos_iff.1 h

theorem ne_nil_of_length_eq_add_one {l : List α} {n : Nat} (h : length l = n + 1) : l ≠ [] :=
  fun e => by simp [e] at h

theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] := by
  constructor
  · intro h
    match l, h with
    | [a], _ => exact ⟨a, rfl⟩
  · rintro ⟨a, rfl⟩
    rfl

/-! ### Membership -/

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ ([] : List α) := nofun

@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun h => by
    cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h,
   fun h => by
    rcases h with rfl | h
    · exact .head _
    · exact .tail _ h⟩

theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l

theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail y

theorem mem_singleton_self (a : α) : a ∈ [a] := mem_cons_self

theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp

theorem eq_of_mem_singleton {a b : α} : a ∈ [b] → a = b := mem_singleton.1

theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := by
  cases h <;> nofun

theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => simp
  | cons a l => exact ⟨nofun, fun h => absurd mem_cons_self (h a)⟩

theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l := by
  obtain ⟨b, l', rfl⟩ := exists_cons_of_ne_nil h
  exact ⟨b, mem_cons_self⟩

theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l :=
  length_pos_of_ne_nil (ne_nil_of_mem h)

theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, x ∈ a :: l ∧ p x) ↔ p a ∨ ∃ x, x ∈ l ∧ p x :=
  ⟨fun ⟨x, h, hp⟩ => (mem_cons.1 h).elim (fun e => .inl (e ▸ hp)) (fun h => .inr ⟨x, h, hp⟩),
   fun h => h.elim (fun hp => ⟨a, mem_cons_self, hp⟩) fun ⟨x, h, hp⟩ => ⟨x, .tail _ h, hp⟩⟩

theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a mem_cons_self, fun x hx => h x (.tail _ hx)⟩,
   fun ⟨h, h'⟩ x hx => (mem_cons.1 hx).elim (fun e => e ▸ h) (h' x)⟩

theorem forall_mem_nil (p : α → Prop) : ∀ x, x ∈ ([] : List α) → p x := nofun

/-- Splits a list at an element. -/
theorem append_of_mem {a : α} {l : List α} : a ∈ l → ∃ s t : List α, l = s ++ a :: t
  | .head l => ⟨[], l, rfl⟩
  | .tail b h => match append_of_mem h with
    | ⟨s, t, h'⟩ => ⟨b :: s, t, congrArg (cons b) h'⟩

theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    elem a as = true → a ∈ as := by
  induction as with
  | nil => nofun
  | cons b as ih =>
    intro h
    unfold elem at h
    split at h
    · exact mem_cons.2 (.inl (eq_of_beq ‹_›))
    · exact .tail _ (ih h)

theorem elem_eq_true_of_mem [BEq α] [ReflBEq α] {a : α} {as : List α} (h : a ∈ as) :
    elem a as = true := by
  induction h with
  | head as => simp [elem]
  | tail b h ih =>
    unfold elem
    split
    · rfl
    · exact ih

@[simp] theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    elem a as = true ↔ a ∈ as :=
  ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩

theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    as.contains a = true ↔ a ∈ as := elem_iff

@[simp] theorem elem_nil [BEq α] {a : α} : ([] : List α).elem a = false := rfl

theorem elem_cons [BEq α] {a b : α} {as : List α} :
    (b :: as).elem a = (a == b || as.elem a) := by
  show (match a == b with | true => true | false => elem a as) = _
  cases a == b <;> rfl

@[simp] theorem contains_nil [BEq α] {a : α} : ([] : List α).contains a = false := rfl

@[simp] theorem contains_cons [BEq α] {a b : α} {as : List α} :
    (a :: as).contains b = (b == a || as.contains b) := elem_cons

instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    Decidable (a ∈ as) :=
  if h : elem a as = true then isTrue (mem_of_elem_eq_true h)
  else isFalse fun h' => h (elem_eq_true_of_mem h')

/-- `∃ x ∈ l, p x` is decidable when `p` is. -/
instance decidableBEx (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse nofun
  | x :: xs =>
    if h₁ : p x then isTrue ⟨x, .head .., h₁⟩
    else match decidableBEx p xs with
      | isTrue h₂ => isTrue (exists_mem_cons.2 (.inr h₂))
      | isFalse h₂ => isFalse fun h => (exists_mem_cons.1 h).elim h₁ h₂

/-- `∀ x ∈ l, p x` is decidable when `p` is. -/
instance decidableBAll (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue nofun
  | x :: xs =>
    if h₁ : p x then match decidableBAll p xs with
      | isTrue h₂ => isTrue (forall_mem_cons.2 ⟨h₁, h₂⟩)
      | isFalse h₂ => isFalse fun h => h₂ (forall_mem_cons.1 h).2
    else isFalse fun h => h₁ (forall_mem_cons.1 h).1

end List
