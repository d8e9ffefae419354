import Prover.Numbers.Finset.Defs

/-!
# Finite sets: membership, decidability, cardinality

Names and statements are those of `Mathlib.Data.Finset.Basic`, `Mathlib.Data.Finset.Card` and their neighbours.
-/

universe u v

namespace Finset

variable {α : Type u} {β : Type v} {a b : α} {s t : Finset α}

theorem val_inj : s.val = t.val ↔ s = t := by
  cases s; cases t; simp

@[simp] theorem mem_coe : a ∈ (s : Set α) ↔ a ∈ s := .rfl

@[simp] theorem notMem_empty (a : α) : ¬a ∈ (∅ : Finset α) := List.not_mem_nil

@[simp] theorem mem_singleton : b ∈ ({a} : Finset α) ↔ b = a := List.mem_singleton

@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] : a ∈ filter p s ↔ a ∈ s ∧ p a := Multiset.mem_filter

@[simp] theorem mem_image [DecidableEq β] {f : α → β} {b : β} : b ∈ image f s ↔ ∃ a, a ∈ s ∧ f a = b :=
  Multiset.mem_dedup.trans Multiset.mem_map

theorem mem_image_of_mem [DecidableEq β] (f : α → β) (h : a ∈ s) : f a ∈ image f s := mem_image.2 ⟨a, h, rfl⟩

section
variable [DecidableEq α]

@[simp] theorem mem_insert : a ∈ insert b s ↔ a = b ∨ a ∈ s := Multiset.mem_ndinsert

@[simp] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := Multiset.mem_dedup.trans Multiset.mem_add

@[simp] theorem mem_inter : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := mem_filter

@[simp] theorem mem_sdiff : a ∈ s \ t ↔ a ∈ s ∧ ¬a ∈ t := mem_filter

@[simp] theorem mem_erase : a ∈ erase s b ↔ a ≠ b ∧ a ∈ s := mem_filter.trans and_comm

theorem mem_insert_self (a : α) (s : Finset α) : a ∈ insert a s := mem_insert.2 (.inl rfl)

theorem mem_insert_of_mem (h : a ∈ s) : a ∈ insert b s := mem_insert.2 (.inr h)

@[simp] theorem _root_.List.mem_toFinset {l : List α} : a ∈ l.toFinset ↔ a ∈ l := Multiset.mem_dedup (s := .ofList l)

@[simp] theorem insert_eq_of_mem (h : a ∈ s) : insert a s = s :=
  ext fun _ => mem_insert.trans ⟨fun h' => h'.elim (fun e => e ▸ h) id, .inr⟩

end

@[simp] theorem _root_.Prover.Finset.mem_mapInjective {f : α → β} {hf : Function.Injective f} {b : β} :
    b ∈ Prover.Finset.mapInjective f hf s ↔ ∃ a, a ∈ s ∧ f a = b := Multiset.mem_map

/-! ### Inclusion -/

theorem subset_iff : s ⊆ t ↔ ∀ ⦃x⦄, x ∈ s → x ∈ t := .rfl

theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ => id

theorem Subset.trans {s₁ s₂ s₃ : Finset α} (h : s₁ ⊆ s₂) (h' : s₂ ⊆ s₃) : s₁ ⊆ s₃ := fun _ ha => h' (h ha)

theorem Subset.antisymm (h : s ⊆ t) (h' : t ⊆ s) : s = t := ext fun _ => ⟨(h ·), (h' ·)⟩

theorem Subset.antisymm_iff : s = t ↔ s ⊆ t ∧ t ⊆ s :=
  ⟨fun h => h ▸ ⟨Subset.refl _, Subset.refl _⟩, fun h => Subset.antisymm h.1 h.2⟩

@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun _ h => absurd h (notMem_empty _)

theorem filter_subset (p : α → Prop) [DecidablePred p] (s : Finset α) : filter p s ⊆ s :=
  fun _ h => (mem_filter.1 h).1

theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, ¬x ∈ s :=
  ⟨fun h x => h ▸ notMem_empty x, fun h => ext fun x => ⟨fun hx => absurd hx (h x), fun hx => absurd hx (notMem_empty x)⟩⟩

theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ := by
  rw [ne_eq, eq_empty_iff_forall_notMem, Classical.not_forall]
  simp only [Classical.not_not]
  rfl

theorem filter_congr {p q : α → Prop} [DecidablePred p] [DecidablePred q] (H : ∀ x, x ∈ s → (p x ↔ q x)) :
    filter p s = filter q s :=
  ext fun x => by rw [mem_filter, mem_filter, and_congr_right (H x)]

theorem filter_true_of_mem {p : α → Prop} [DecidablePred p] (h : ∀ x, x ∈ s → p x) : filter p s = s :=
  ext fun x => mem_filter.trans ⟨And.left, fun hx => ⟨hx, h x hx⟩⟩

theorem filter_filter (p q : α → Prop) [DecidablePred p] [DecidablePred q] (s : Finset α) :
    (s.filter p).filter q = s.filter fun a => p a ∧ q a :=
  ext fun x => by simp only [mem_filter, and_assoc]

/-! ### Decidability -/

instance decidableDforallFinset {p : α → Prop} [DecidablePred p] (s : Finset α) : Decidable (∀ a, a ∈ s → p a) :=
  Quotient.recOnSubsingleton (motive := fun v : Multiset α => Decidable (∀ a, a ∈ v → p a)) s.val fun l =>
    (inferInstance : Decidable (∀ a, a ∈ l → p a))

instance decidableExistsAndFinset {p : α → Prop} [DecidablePred p] (s : Finset α) : Decidable (∃ a, a ∈ s ∧ p a) :=
  Quotient.recOnSubsingleton (motive := fun v : Multiset α => Decidable (∃ a, a ∈ v ∧ p a)) s.val fun l =>
    (inferInstance : Decidable (∃ a, a ∈ l ∧ p a))

instance decidableSubset [DecidableEq α] (s t : Finset α) : Decidable (s ⊆ t) :=
  decidable_of_iff (∀ a, a ∈ s → a ∈ t) .rfl

instance decidableEq [DecidableEq α] : DecidableEq (Finset α) := fun _ _ =>
  decidable_of_iff' _ Subset.antisymm_iff

/-! ### Cardinality -/

@[simp] theorem card_empty : (∅ : Finset α).card = 0 := rfl

@[simp] theorem card_singleton (a : α) : ({a} : Finset α).card = 1 := rfl

@[elab_as_elim] theorem _root_.Prover.Finset.induction_list {motive : Finset α → Prop}
    (h : ∀ l (nd : List.Nodup l), motive ⟨.ofList l, nd⟩) (s : Finset α) : motive s := by
  obtain ⟨v, nd⟩ := s
  induction v using Quot.inductionOn with | h l
  exact h l nd

@[simp] theorem _root_.Prover.Finset.card_mapInjective {f : α → β} (hf : Function.Injective f) :
    (Prover.Finset.mapInjective f hf s).card = s.card := by
  induction s using Prover.Finset.induction_list with | h l nd
  exact List.length_map f

@[simp] theorem card_insert_of_notMem [DecidableEq α] (h : ¬a ∈ s) : (insert a s).card = s.card + 1 := by
  induction s using Prover.Finset.induction_list with | h l nd
  exact congrArg List.length (if_neg fun e => h (List.mem_of_elem_eq_true e))

@[elab_as_elim] protected theorem induction_on [DecidableEq α] {motive : Finset α → Prop} (s : Finset α)
    (empty : motive ∅) (insert : ∀ (a : α) (s : Finset α), ¬a ∈ s → motive s → motive (insert a s)) : motive s := by
  induction s using Prover.Finset.induction_list with | h l nd
  induction l with
  | nil => exact empty
  | cons a l ih =>
    have nd' := List.nodup_cons.1 nd
    have := insert a ⟨.ofList l, nd'.2⟩ nd'.1 (ih nd'.2)
    rwa [show Insert.insert a (⟨.ofList l, nd'.2⟩ : Finset α) = ⟨.ofList (a :: l), nd⟩ from
      ext fun x => mem_insert.trans List.mem_cons.symm] at this

@[simp] theorem card_eq_zero : s.card = 0 ↔ s = ∅ := by
  induction s using Prover.Finset.induction_list with | h l nd
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons a l => exact ⟨nofun, fun h => absurd (h ▸ .head l : a ∈ (∅ : Finset α)) (notMem_empty a)⟩

theorem card_pos : 0 < s.card ↔ s.Nonempty := by
  rw [nonempty_iff_ne_empty, Nat.pos_iff_ne_zero, ne_eq, card_eq_zero]

theorem card_le_card (h : s ⊆ t) : s.card ≤ t.card := by
  classical
  induction s using Finset.induction_on generalizing t with
  | empty => exact Nat.zero_le _
  | insert a s ha ih =>
    have hs : s ⊆ t.erase a := fun x hx =>
      mem_erase.2 ⟨fun e => ha (e ▸ hx), h (mem_insert_of_mem hx)⟩
    have ht : t = insert a (t.erase a) := ext fun x => by
      rw [mem_insert, mem_erase]
      by_cases e : x = a
      · simp [e, h (mem_insert_self a s)]
      · simp [e]
    rw [card_insert_of_notMem ha, ht, card_insert_of_notMem (by simp)]
    exact Nat.add_le_add_right (ih hs) 1

theorem eq_of_subset_of_card_le (h : s ⊆ t) (h' : t.card ≤ s.card) : s = t := by
  classical
  refine Subset.antisymm h fun a ha => Classical.byContradiction fun hn => ?_
  have := card_le_card (s := insert a s) (t := t) fun x hx => (mem_insert.1 hx).elim (fun e => e ▸ ha) (h ·)
  rw [card_insert_of_notMem hn] at this
  omega

end Finset
