import Prover.Numbers.Set.Defs

/-!
# Sets: what membership means, and the algebra of sets

Names and statements are those of Mathlib's `Mathlib.Data.Set.Basic`. The `mem_` lemmas are simp lemmas, so `simp`
turns a statement about sets into one about elements; `ext x; simp` proves identities of sets.
-/

universe u v

namespace Set

variable {α : Type u} {β : Type v} {a b x : α} {s t r : Set α} {p q : α → Prop}

@[simp] theorem mem_setOf_eq : (a ∈ setOf p) = p a := rfl

theorem mem_setOf : a ∈ setOf p ↔ p a := .rfl

theorem mem_def : a ∈ s ↔ s a := .rfl

@[simp] theorem setOf_mem_eq : setOf (fun x => x ∈ s) = s := rfl

theorem setOf_subset_setOf : setOf p ⊆ setOf q ↔ ∀ a, p a → q a := .rfl

@[simp] theorem mem_univ (x : α) : x ∈ (univ : Set α) := trivial

@[simp] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := .rfl

theorem notMem_empty (x : α) : ¬x ∈ (∅ : Set α) := id

@[simp] theorem mem_singleton_iff : a ∈ ({b} : Set α) ↔ a = b := .rfl

theorem mem_singleton (a : α) : a ∈ ({a} : Set α) := rfl

theorem eq_of_mem_singleton (h : x ∈ ({a} : Set α)) : x = a := h

@[simp] theorem mem_insert_iff : x ∈ insert a s ↔ x = a ∨ x ∈ s := .rfl

theorem mem_insert (x : α) (s : Set α) : x ∈ insert x s := .inl rfl

theorem mem_insert_of_mem (y : α) : x ∈ s → x ∈ insert y s := .inr

@[simp] theorem mem_union (x : α) (a b : Set α) : x ∈ a ∪ b ↔ x ∈ a ∨ x ∈ b := .rfl

@[simp] theorem mem_inter_iff (x : α) (a b : Set α) : x ∈ a ∩ b ↔ x ∈ a ∧ x ∈ b := .rfl

theorem mem_inter (ha : x ∈ s) (hb : x ∈ t) : x ∈ s ∩ t := ⟨ha, hb⟩

@[simp] theorem mem_diff (x : α) : x ∈ s \ t ↔ x ∈ s ∧ ¬x ∈ t := .rfl

@[simp] theorem mem_compl_iff (s : Set α) (x : α) : x ∈ sᶜ ↔ ¬x ∈ s := .rfl

@[simp] theorem mem_image (f : α → β) (s : Set α) (y : β) : y ∈ f '' s ↔ ∃ x, x ∈ s ∧ f x = y := .rfl

theorem mem_image_of_mem (f : α → β) (h : x ∈ s) : f x ∈ f '' s := ⟨x, h, rfl⟩

@[simp] theorem mem_preimage {f : α → β} {s : Set β} : a ∈ f ⁻¹' s ↔ f a ∈ s := .rfl

@[simp] theorem mem_range {ι : Sort v} {f : ι → α} : x ∈ range f ↔ ∃ y, f y = x := .rfl

theorem mem_range_self {ι : Sort v} {f : ι → α} (i : ι) : f i ∈ range f := ⟨i, rfl⟩

@[simp] theorem mem_prod {s : Set α} {t : Set β} {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := .rfl

@[simp] theorem mem_powerset_iff (x s : Set α) : x ∈ 𝒫 s ↔ x ⊆ s := .rfl

@[simp] theorem mem_iUnion {ι : Sort v} {s : ι → Set α} : x ∈ iUnion s ↔ ∃ i, x ∈ s i := .rfl

@[simp] theorem mem_iInter {ι : Sort v} {s : ι → Set α} : x ∈ iInter s ↔ ∀ i, x ∈ s i := .rfl

/-! ### Inclusion -/

theorem subset_def : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl

theorem Subset.refl (a : Set α) : a ⊆ a := fun _ => id

theorem Subset.rfl {s : Set α} : s ⊆ s := Subset.refl s

theorem Subset.trans {a b c : Set α} (ab : a ⊆ b) (bc : b ⊆ c) : a ⊆ c := fun x h => bc x (ab x h)

theorem Subset.antisymm {a b : Set α} (h₁ : a ⊆ b) (h₂ : b ⊆ a) : a = b :=
  ext fun x => ⟨h₁ x, h₂ x⟩

theorem Subset.antisymm_iff {a b : Set α} : a = b ↔ a ⊆ b ∧ b ⊆ a :=
  ⟨fun h => h ▸ ⟨Subset.rfl, Subset.rfl⟩, fun h => Subset.antisymm h.1 h.2⟩

theorem mem_of_subset_of_mem (h : s ⊆ t) : a ∈ s → a ∈ t := h a

theorem not_subset : ¬s ⊆ t ↔ ∃ a, a ∈ s ∧ ¬a ∈ t := by
  simp only [subset_def, Classical.not_forall, exists_prop]

theorem ssubset_def : (s ⊂ t) = (s ⊆ t ∧ ¬t ⊆ s) := rfl

@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h => h.elim

@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial

theorem subset_empty_iff : s ⊆ ∅ ↔ s = ∅ := ⟨fun h => Subset.antisymm h (empty_subset s), fun h => h ▸ Subset.rfl⟩

theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, ¬x ∈ s := subset_empty_iff.symm

theorem eq_univ_iff_forall : s = univ ↔ ∀ x, x ∈ s :=
  ⟨fun h _ => h ▸ trivial, fun h => ext fun x => ⟨fun _ => trivial, fun _ => h x⟩⟩

@[simp] theorem singleton_subset_iff : ({a} : Set α) ⊆ s ↔ a ∈ s :=
  ⟨fun h => h a rfl, fun h _ e => e ▸ h⟩

theorem subset_union_left : s ⊆ s ∪ t := fun _ => .inl

theorem subset_union_right : t ⊆ s ∪ t := fun _ => .inr

theorem inter_subset_left : s ∩ t ⊆ s := fun _ => And.left

theorem inter_subset_right : s ∩ t ⊆ t := fun _ => And.right

theorem union_subset (hs : s ⊆ r) (ht : t ⊆ r) : s ∪ t ⊆ r := fun _ => Or.rec (hs _) (ht _)

theorem subset_inter (hs : r ⊆ s) (ht : r ⊆ t) : r ⊆ s ∩ t := fun x h => ⟨hs x h, ht x h⟩

@[simp] theorem union_subset_iff : s ∪ t ⊆ r ↔ s ⊆ r ∧ t ⊆ r :=
  ⟨fun h => ⟨fun x hx => h x (.inl hx), fun x hx => h x (.inr hx)⟩, fun h => union_subset h.1 h.2⟩

/-! ### Nonempty sets -/

theorem nonempty_def : s.Nonempty ↔ ∃ x, x ∈ s := .rfl

theorem nonempty_of_mem (h : x ∈ s) : s.Nonempty := ⟨x, h⟩

@[simp] theorem not_nonempty_empty : ¬(∅ : Set α).Nonempty := fun ⟨_, h⟩ => h

@[simp] theorem singleton_nonempty (a : α) : ({a} : Set α).Nonempty := ⟨a, rfl⟩

@[simp] theorem insert_nonempty (a : α) (s : Set α) : (insert a s).Nonempty := ⟨a, .inl rfl⟩

theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ := by
  simp only [ne_eq, eq_empty_iff_forall_notMem, Classical.not_forall, Classical.not_not]; rfl

theorem not_nonempty_iff_eq_empty : ¬s.Nonempty ↔ s = ∅ := by
  simp only [nonempty_iff_ne_empty, ne_eq, Classical.not_not]

/-! ### The algebra of sets -/

theorem union_comm (a b : Set α) : a ∪ b = b ∪ a := ext fun _ => or_comm

theorem union_assoc (a b c : Set α) : a ∪ b ∪ c = a ∪ (b ∪ c) := ext fun _ => or_assoc

@[simp] theorem union_self (a : Set α) : a ∪ a = a := ext fun _ => or_self_iff

@[simp] theorem union_empty (a : Set α) : a ∪ ∅ = a := ext fun _ => or_iff_left id

@[simp] theorem empty_union (a : Set α) : ∅ ∪ a = a := ext fun _ => or_iff_right id

theorem inter_comm (a b : Set α) : a ∩ b = b ∩ a := ext fun _ => and_comm

theorem inter_assoc (a b c : Set α) : a ∩ b ∩ c = a ∩ (b ∩ c) := ext fun _ => and_assoc

@[simp] theorem inter_self (a : Set α) : a ∩ a = a := ext fun _ => and_self_iff

@[simp] theorem inter_empty (a : Set α) : a ∩ ∅ = ∅ := ext fun _ => ⟨And.right, False.elim⟩

@[simp] theorem empty_inter (a : Set α) : ∅ ∩ a = ∅ := ext fun _ => ⟨And.left, False.elim⟩

@[simp] theorem inter_univ (a : Set α) : a ∩ univ = a := ext fun _ => ⟨And.left, (⟨·, trivial⟩)⟩

@[simp] theorem univ_inter (a : Set α) : univ ∩ a = a := ext fun _ => ⟨And.right, (⟨trivial, ·⟩)⟩

theorem inter_union_distrib_left (s t r : Set α) : s ∩ (t ∪ r) = s ∩ t ∪ s ∩ r :=
  ext fun _ => and_or_left

theorem union_inter_distrib_left (s t r : Set α) : s ∪ t ∩ r = (s ∪ t) ∩ (s ∪ r) :=
  ext fun _ => or_and_left

@[simp] theorem compl_compl (s : Set α) : sᶜᶜ = s := ext fun _ => Classical.not_not

theorem compl_union (s t : Set α) : (s ∪ t)ᶜ = sᶜ ∩ tᶜ := ext fun _ => not_or

theorem compl_inter (s t : Set α) : (s ∩ t)ᶜ = sᶜ ∪ tᶜ := ext fun _ => Classical.not_and_iff_not_or_not

theorem diff_eq (s t : Set α) : s \ t = s ∩ tᶜ := rfl

@[simp] theorem diff_empty (s : Set α) : s \ ∅ = s := ext fun _ => ⟨And.left, (⟨·, id⟩)⟩

@[simp] theorem image_singleton {f : α → β} : f '' {a} = {f a} := by
  ext y; simp [eq_comm]

@[simp] theorem preimage_setOf_eq {p : β → Prop} {f : α → β} : f ⁻¹' setOf p = setOf fun a => p (f a) := rfl

theorem InjOn.mono {f : α → β} (h : s ⊆ t) (ht : InjOn f t) : InjOn f s :=
  fun _ h₁ _ h₂ => ht (h _ h₁) (h _ h₂)

end Set

theorem Function.Injective.injOn {α : Type u} {β : Type v} {f : α → β} {s : Set α} (h : Injective f) :
    s.InjOn f := fun _ _ _ _ e => h e
