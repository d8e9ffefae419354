prelude
import Init.Data.List.Lemmas.Mem

/-!
Lemmas about lists: `append`.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Lemmas`.
-/

universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl

@[simp] theorem cons_append {a : α} {as bs : List α} : (a :: as) ++ bs = a :: (as ++ bs) := rfl

@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [cons_append, ih]

@[simp] theorem append_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => simp only [cons_append, ih]

instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩

theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs := by
  simp

theorem singleton_append {a : α} {as : List α} : [a] ++ as = a :: as := rfl

@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => simp
  | cons a as ih =>
    rw [cons_append, length_cons, length_cons, ih]
    omega

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => simp [ih, or_assoc]

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs :=
  mem_append.2 (.inl h)

theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs :=
  mem_append.2 (.inr h)

theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ x, x ∈ l₁ ++ l₂ → p x) ↔ (∀ x, x ∈ l₁ → p x) ∧ ∀ x, x ∈ l₂ → p x :=
  ⟨fun h => ⟨fun x hx => h x (mem_append_left _ hx), fun x hx => h x (mem_append_right _ hx)⟩,
   fun ⟨h₁, h₂⟩ x hx => (mem_append.1 hx).elim (h₁ x) (h₂ x)⟩

@[simp] theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by
  cases p <;> simp

theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] := by
  simp [h]

theorem append_ne_nil_of_right_ne_nil {t : List α} (s : List α) (h : t ≠ []) : s ++ t ≠ [] := by
  simp [h]

theorem append_inj : ∀ {s₁ s₂ t₁ t₂ : List α}, s₁ ++ t₁ = s₂ ++ t₂ →
    length s₁ = length s₂ → s₁ = s₂ ∧ t₁ = t₂
  | [], [], _, _, h, _ => ⟨rfl, h⟩
  | a :: s₁, b :: s₂, t₁, t₂, h, hl => by
    obtain ⟨rfl, h'⟩ := cons.inj h
    obtain ⟨rfl, rfl⟩ := append_inj (s₁ := s₁) h' (Nat.succ.inj hl)
    exact ⟨rfl, rfl⟩

theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs :=
  (append_inj h rfl).2

theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs := by
  refine (append_inj h ?_).1
  have := congrArg length h
  rw [length_append, length_append] at this
  exact Nat.add_right_cancel this

@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) :=
  propext ⟨append_cancel_left, congrArg _⟩

@[simp] theorem append_cancel_right_eq (as bs cs : List α) :
    (as ++ bs = cs ++ bs) = (as = cs) :=
  propext ⟨append_cancel_right, congrArg (· ++ bs)⟩

theorem append_right_inj {t₁ t₂ : List α} (s : List α) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ :=
  ⟨append_cancel_left, congrArg _⟩

theorem append_left_inj {s₁ s₂ : List α} (t : List α) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ :=
  ⟨append_cancel_right, congrArg (· ++ t)⟩

@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => rw [concat, ih, cons_append]

theorem length_concat {as : List α} {a : α} : (as.concat a).length = as.length + 1 := by simp

theorem append_eq_append_iff {ws xs ys zs : List α} : ws ++ xs = ys ++ zs ↔
    (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by
  induction ws generalizing ys with
  | nil =>
    constructor
    · intro h
      exact .inl ⟨ys, rfl, h⟩
    · rintro (⟨as, rfl, rfl⟩ | ⟨bs, h, rfl⟩)
      · rfl
      · obtain ⟨rfl, rfl⟩ := append_eq_nil_iff.1 h.symm
        rfl
  | cons w ws ih =>
    cases ys with
    | nil =>
      constructor
      · intro h
        exact .inr ⟨w :: ws, rfl, h.symm⟩
      · rintro (⟨as, h, -⟩ | ⟨bs, rfl, rfl⟩)
        · exact nomatch h
        · rfl
    | cons y ys =>
      rw [cons_append, cons_append, cons_eq_cons, ih]
      constructor
      · rintro ⟨rfl, ⟨as, rfl, rfl⟩ | ⟨bs, rfl, rfl⟩⟩
        · exact .inl ⟨as, rfl, rfl⟩
        · exact .inr ⟨bs, rfl, rfl⟩
      · rintro (⟨as, h, rfl⟩ | ⟨bs, h, rfl⟩)
        · obtain ⟨rfl, rfl⟩ := cons.inj h
          exact ⟨rfl, .inl ⟨as, rfl, rfl⟩⟩
        · obtain ⟨rfl, rfl⟩ := cons.inj h
          exact ⟨rfl, .inr ⟨bs, rfl, rfl⟩⟩

end List
