prelude
import Init.Data.List.Lemmas.Fold

/-!
Sublists, prefixes, `Pairwise`, `Nodup`, `Perm`: the basic facts.

Names, statements and `simp` attributes are those of official Lean's `Init.Data.List.Sublist`,
`Init.Data.List.Pairwise` and `Init.Data.List.Perm`.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

/-! ### `Sublist`, `IsPrefix`, `IsSuffix` -/

@[simp] theorem nil_sublist : ∀ l : List α, Sublist [] l
  | [] => .slnil
  | a :: l => .cons a (nil_sublist l)

@[simp] theorem Sublist.refl : ∀ l : List α, Sublist l l
  | [] => .slnil
  | a :: l => .cons₂ a (Sublist.refl l)

theorem Sublist.length_le {l₁ l₂ : List α} (h : Sublist l₁ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl _
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons₂ a _ ih => exact Nat.succ_le_succ ih

theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) :
    Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons₂ a _ ih =>
    cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons₂ _ h => exact .cons₂ a (ih h)

theorem Sublist.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : Sublist l₁ l₂) : a ∈ l₂ := by
  induction hl with
  | slnil => exact hx
  | cons b _ ih => exact .tail b (ih hx)
  | cons₂ b _ ih => exact (mem_cons.1 hx).elim (fun e => e ▸ .head _) fun h => .tail b (ih h)

theorem filter_sublist {p : α → Bool} : ∀ {l : List α}, Sublist (filter p l) l
  | [] => .slnil
  | a :: l => by
    rw [filter_cons]
    split
    · exact .cons₂ a filter_sublist
    · exact .cons a filter_sublist

theorem prefix_append (l₁ l₂ : List α) : IsPrefix l₁ (l₁ ++ l₂) := ⟨l₂, rfl⟩

theorem suffix_append (l₁ l₂ : List α) : IsSuffix l₂ (l₁ ++ l₂) := ⟨l₁, rfl⟩

theorem IsPrefix.length_le {l₁ l₂ : List α} : IsPrefix l₁ l₂ → l₁.length ≤ l₂.length
  | ⟨t, h⟩ => by
    rw [← h, length_append]
    omega

/-! ### `Pairwise` and `Nodup` -/

@[simp] theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun h => by
    cases h with
    | cons h₁ h₂ => exact ⟨h₁, h₂⟩,
   fun ⟨h₁, h₂⟩ => .cons h₁ h₂⟩

theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) {l : List α}
    (h : Pairwise R l) : Pairwise S l := by
  induction h with
  | nil => exact .nil
  | cons h _ ih => exact .cons (fun b hb => H (h b hb)) ih

theorem pairwise_append {R : α → α → Prop} {l₁ l₂ : List α} :
    Pairwise R (l₁ ++ l₂) ↔
      Pairwise R l₁ ∧ Pairwise R l₂ ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => exact ⟨fun h => ⟨.nil, h, nofun⟩, fun h => h.2.1⟩
  | cons x l₁ ih =>
    rw [cons_append, pairwise_cons, pairwise_cons, ih, forall_mem_append, forall_mem_cons]
    constructor
    · rintro ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩
      exact ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩
    · rintro ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩
      exact ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩

theorem pairwise_map {R : β → β → Prop} {f : α → β} {l : List α} :
    (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons a l ih =>
    rw [map_cons, pairwise_cons, pairwise_cons, ih]
    constructor
    · exact fun h => ⟨fun b hb => h.1 _ (mem_map_of_mem hb), h.2⟩
    · rintro ⟨h₁, h₂⟩
      refine ⟨fun b hb => ?_, h₂⟩
      obtain ⟨c, hc, rfl⟩ := mem_map.1 hb
      exact h₁ c hc

theorem Pairwise.sublist {R : α → α → Prop} {l₁ l₂ : List α} (s : Sublist l₁ l₂)
    (h : Pairwise R l₂) : Pairwise R l₁ := by
  induction s with
  | slnil => exact h
  | cons a _ ih => exact ih (pairwise_cons.1 h).2
  | cons₂ a s ih =>
    rw [pairwise_cons] at h ⊢
    exact ⟨fun b hb => h.1 b (Sublist.mem hb s), ih h.2⟩

@[simp] theorem nodup_nil : @Nodup α [] := Pairwise.nil

@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l := by
  show Pairwise _ _ ↔ _ ∧ Pairwise _ _
  rw [pairwise_cons]
  exact ⟨fun h => ⟨fun ha => h.1 a ha rfl, h.2⟩, fun h => ⟨fun b hb e => h.1 (e ▸ hb), h.2⟩⟩

/-- `Pairwise` is decidable for a decidable relation. -/
instance instDecidablePairwise (R : α → α → Prop) [DecidableRel R] :
    (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l => match instDecidablePairwise R l with
    | isFalse h => isFalse fun h' => h (pairwise_cons.1 h').2
    | isTrue h =>
      if h' : ∀ b, b ∈ l → R a b then isTrue (.cons h' h)
      else isFalse fun hn => h' (pairwise_cons.1 hn).1

instance nodupDecidable [DecidableEq α] (l : List α) : Decidable (Nodup l) :=
  inferInstanceAs (Decidable (Pairwise _ l))

/-! ### `Perm` -/

@[simp] protected theorem Perm.refl : (l : List α) → Perm l l
  | [] => .nil
  | a :: l => .cons a (Perm.refl l)

protected theorem Perm.rfl {l : List α} : Perm l l := .refl l

protected theorem Perm.symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁

theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (h : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact .rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons, ← or_assoc, ← or_assoc,
      or_comm (a := a = y)]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : length l₁ = length l₂ := by
  induction h with
  | nil => rfl
  | cons _ _ ih => rw [length_cons, length_cons, ih]
  | swap => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.map (f : α → β) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.map f) (l₂.map f) := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact .cons _ ih
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂

theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂))
  | [], _ => .refl _
  | b :: _, _ => (Perm.cons b perm_middle).trans (.swap a b _)

theorem perm_append_comm {l₁ l₂ : List α} : Perm (l₁ ++ l₂) (l₂ ++ l₁) := by
  induction l₁ with
  | nil => rw [append_nil]; exact .refl _
  | cons a l₁ ih => exact (Perm.cons a ih).trans perm_middle.symm

theorem Perm.append_right {l₁ l₂ : List α} (t₁ : List α) (h : Perm l₁ l₂) :
    Perm (l₁ ++ t₁) (l₂ ++ t₁) := by
  induction h with
  | nil => exact .refl _
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap x y _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂

theorem Perm.append_left {t₁ t₂ : List α} (l : List α) (h : Perm t₁ t₂) :
    Perm (l ++ t₁) (l ++ t₂) := by
  induction l with
  | nil => exact h
  | cons a l ih => exact .cons a ih

theorem reverse_perm (l : List α) : Perm (reverse l) l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [reverse_cons]
    exact perm_append_comm.trans (.cons a ih)

end List
