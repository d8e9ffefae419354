import Prover.Numbers.List

/-!
# Multisets

`Multiset α`: lists up to permutation, as in Mathlib. Only what finite sets need is here.
-/

universe u v

instance List.isSetoid (α : Type u) : Setoid (List α) where
  r := List.Perm
  iseqv := ⟨List.Perm.refl, List.Perm.symm, List.Perm.trans⟩

/-- A finite collection in which order does not matter and repetition does: a list up to permutation. -/
def Multiset (α : Type u) : Type u := Quotient (List.isSetoid α)

namespace Multiset

variable {α : Type u} {β : Type v}

/-- The multiset of a list's elements. -/
def ofList (l : List α) : Multiset α := Quotient.mk _ l

instance : Coe (List α) (Multiset α) := ⟨ofList⟩

instance : EmptyCollection (Multiset α) := ⟨ofList []⟩

/-- Membership. -/
def Mem (s : Multiset α) (a : α) : Prop :=
  Quot.liftOn s (fun l => a ∈ l) fun _ _ e => propext e.mem_iff

instance : Membership α (Multiset α) := ⟨Mem⟩

instance decidableMem [DecidableEq α] (a : α) (s : Multiset α) : Decidable (a ∈ s) :=
  Quotient.recOnSubsingleton (motive := fun s : Multiset α => Decidable (a ∈ s)) s fun l =>
    (inferInstance : Decidable (a ∈ l))

@[simp] theorem mem_coe {a : α} {l : List α} : a ∈ ofList l ↔ a ∈ l := .rfl

/-- The number of elements, each as often as it occurs. -/
def card (s : Multiset α) : ℕ := Quot.liftOn s List.length fun _ _ h => h.length_eq

/-- No element occurs twice. -/
def Nodup (s : Multiset α) : Prop := Quot.liftOn s List.Nodup fun _ _ h => propext h.nodup_iff

/-- The images of the elements. -/
def map (f : α → β) (s : Multiset α) : Multiset β :=
  Quot.liftOn s (fun l => ofList (l.map f)) fun _ _ h => Quot.sound (h.map f)

/-- The elements that satisfy `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => ofList (l.filter fun a => decide (p a))) fun _ _ h => Quot.sound (h.filter _)

/-- The elements of both. -/
protected def add (s t : Multiset α) : Multiset α :=
  Quotient.liftOn₂ s t (fun l m => ofList (l ++ m)) fun _ m l' _ h k =>
    Quot.sound ((h.append_right m).trans (k.append_left l'))

instance : Add (Multiset α) := ⟨Multiset.add⟩

/-- The elements, each once. -/
def dedup [DecidableEq α] (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => ofList (Prover.List.dedup l)) fun _ _ h =>
    Quot.sound (Prover.List.perm_of_nodup (Prover.List.nodup_dedup _) (Prover.List.nodup_dedup _) fun _ => by
      rw [Prover.List.mem_dedup, Prover.List.mem_dedup, h.mem_iff])

/-- `a` added, unless it is an element already. -/
def ndinsert [DecidableEq α] (a : α) (s : Multiset α) : Multiset α :=
  Quot.liftOn s (fun l => ofList (l.insert a)) fun l m h => Quot.sound <| by
    unfold List.insert
    by_cases ha : a ∈ l
    · rw [if_pos (List.elem_eq_true_of_mem ha), if_pos (List.elem_eq_true_of_mem (h.mem_iff.1 ha))]
      exact h
    · rw [if_neg fun e => ha (List.mem_of_elem_eq_true e),
        if_neg fun e => ha (h.mem_iff.2 (List.mem_of_elem_eq_true e))]
      exact .cons a h

/-- The elements combined by a commutative and associative operation, starting from `b`. -/
def fold (op : α → α → α) [Std.Commutative op] [Std.Associative op] (b : α) (s : Multiset α) : α :=
  Quot.liftOn s (List.foldr op b) fun _ _ h => Prover.List.foldr_eq_of_perm b h

@[simp] theorem mem_map {f : α → β} {b : β} {s : Multiset α} : b ∈ map f s ↔ ∃ a, a ∈ s ∧ f a = b :=
  Quot.inductionOn s fun _ => List.mem_map

@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] {a : α} {s : Multiset α} :
    a ∈ filter p s ↔ a ∈ s ∧ p a :=
  Quot.inductionOn s fun _ => List.mem_filter.trans (and_congr_right' decide_eq_true_iff)

@[simp] theorem mem_add {a : α} {s t : Multiset α} : a ∈ s + t ↔ a ∈ s ∨ a ∈ t :=
  Quotient.inductionOn₂ s t fun _ _ => List.mem_append

@[simp] theorem mem_dedup [DecidableEq α] {a : α} {s : Multiset α} : a ∈ dedup s ↔ a ∈ s :=
  Quot.inductionOn s fun _ => Prover.List.mem_dedup

@[simp] theorem mem_ndinsert [DecidableEq α] {a b : α} {s : Multiset α} : a ∈ ndinsert b s ↔ a = b ∨ a ∈ s :=
  Quot.inductionOn s fun _ => Prover.List.mem_insert

theorem nodup_dedup [DecidableEq α] (s : Multiset α) : Nodup (dedup s) :=
  Quot.inductionOn s Prover.List.nodup_dedup

theorem Nodup.ndinsert [DecidableEq α] {s : Multiset α} (a : α) : Nodup s → Nodup (ndinsert a s) :=
  Quot.inductionOn s fun _ => Prover.List.nodup_insert

theorem Nodup.filter (p : α → Prop) [DecidablePred p] {s : Multiset α} : Nodup s → Nodup (filter p s) :=
  Quot.inductionOn s fun _ h => List.Nodup.filter _ h

/-- Multisets without duplicates are equal if they have the same elements. -/
theorem Nodup.ext {s t : Multiset α} : Nodup s → Nodup t → (s = t ↔ ∀ a, a ∈ s ↔ a ∈ t) :=
  Quotient.inductionOn₂ s t fun _ _ d₁ d₂ =>
    ⟨fun e _ => e ▸ .rfl, fun h => Quotient.sound (Prover.List.perm_of_nodup d₁ d₂ h)⟩

end Multiset
