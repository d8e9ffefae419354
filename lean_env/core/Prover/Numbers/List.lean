import Prover.Notation

/-!
# Lists up to permutation

What multisets and finite sets need to know about `List.Perm` and `List.Nodup`. Names are those of official Lean's
`Init.Data.List` and of Mathlib, except in the namespace `Prover`.
-/

universe u v

namespace List

variable {α : Type u} {β : Type v}

theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.filter p) (l₂.filter p) := by
  induction h with
  | nil => exact .nil
  | cons x _ ih =>
    simp only [filter_cons]
    split
    · exact .cons x ih
    · exact ih
  | swap x y l =>
    simp only [filter_cons]
    split <;> split <;> first | exact .swap x y _ | exact Perm.refl _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.nodup_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) : Nodup l₁ ↔ Nodup l₂ := by
  induction h with
  | nil => exact .rfl
  | cons x h ih => rw [nodup_cons, nodup_cons, h.mem_iff, ih]
  | swap x y l =>
    simp only [nodup_cons, mem_cons, not_or]
    exact ⟨fun ⟨⟨h₁, h₂⟩, h₃, h₄⟩ => ⟨⟨fun e => h₁ e.symm, h₃⟩, h₂, h₄⟩,
      fun ⟨⟨h₁, h₂⟩, h₃, h₄⟩ => ⟨⟨fun e => h₁ e.symm, h₃⟩, h₂, h₄⟩⟩
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (l.filter p) :=
  Pairwise.sublist filter_sublist h

theorem Nodup.map_on {f : α → β} {l : List α} (H : ∀ x, x ∈ l → ∀ y, y ∈ l → f x = f y → x = y) (h : Nodup l) :
    Nodup (l.map f) := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [nodup_cons] at h
    rw [map_cons, nodup_cons]
    refine ⟨fun hm => ?_, ih (fun x hx y hy => H x (.tail _ hx) y (.tail _ hy)) h.2⟩
    obtain ⟨b, hb, e⟩ := mem_map.1 hm
    exact h.1 (H b (.tail _ hb) a (.head _) e ▸ hb)

theorem Nodup.map {f : α → β} {l : List α} (hf : Function.Injective f) (h : Nodup l) : Nodup (l.map f) :=
  h.map_on fun _ _ _ _ e => hf e

theorem nodup_range (n : ℕ) : Nodup (range n) := by
  induction n with
  | zero => exact .nil
  | succ n ih =>
    rw [range_succ]
    show Pairwise _ _
    rw [pairwise_append]
    exact ⟨ih, .cons nofun .nil, fun a ha b hb e => by simp at ha hb; omega⟩

end List

namespace Prover

variable {α : Type u}

/-- A commutative and associative operation gives the same result in whatever order. -/
theorem List.foldr_eq_of_perm {op : α → α → α} [hc : Std.Commutative op] [ha : Std.Associative op] (b : α) {l₁ l₂ : List α}
    (h : l₁.Perm l₂) : l₁.foldr op b = l₂.foldr op b := by
  induction h with
  | nil => rfl
  | cons x _ ih => rw [List.foldr_cons, List.foldr_cons, ih]
  | swap x y l =>
    simp only [List.foldr_cons]
    rw [← ha.assoc, hc.comm y x, ha.assoc]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

/-- Lists without duplicates and with the same members are permutations of each other. -/
theorem List.perm_of_nodup {l₁ l₂ : List α} (d₁ : l₁.Nodup) (d₂ : l₂.Nodup) (h : ∀ a, a ∈ l₁ ↔ a ∈ l₂) :
    l₁.Perm l₂ := by
  induction l₁ generalizing l₂ with
  | nil =>
    cases l₂ with
    | nil => exact .nil
    | cons a l => exact absurd ((h a).2 (.head _)) List.not_mem_nil
  | cons a l ih =>
    obtain ⟨s, t, rfl⟩ := List.append_of_mem ((h a).1 (.head _))
    rw [List.nodup_cons] at d₁
    have d₂ := List.perm_middle.nodup_iff.1 d₂
    rw [List.nodup_cons] at d₂
    refine (List.Perm.cons a (ih d₁.2 d₂.2 fun b => ?_)).trans List.perm_middle.symm
    have hb := h b
    rw [List.perm_middle.mem_iff, List.mem_cons, List.mem_cons] at hb
    constructor
    · intro hm
      rcases hb.1 (.inr hm) with rfl | hm'
      · exact absurd hm d₁.1
      · exact hm'
    · intro hm
      rcases hb.2 (.inr hm) with rfl | hm'
      · exact absurd hm d₂.1
      · exact hm'

variable [DecidableEq α]

/-- The members of a list, each once: the last occurrence of each stays. -/
def List.dedup (l : List α) : List α := l.foldr List.insert []

theorem List.mem_insert {a b : α} {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  unfold List.insert
  split
  · rename_i h
    exact ⟨.inr, fun h' => h'.elim (fun e => e ▸ List.mem_of_elem_eq_true h) id⟩
  · exact List.mem_cons

theorem List.nodup_insert {a : α} {l : List α} (h : l.Nodup) : (l.insert a).Nodup := by
  unfold List.insert
  split
  · exact h
  · rename_i ha
    exact List.nodup_cons.2 ⟨fun hm => ha (List.elem_eq_true_of_mem hm), h⟩

@[simp] theorem List.mem_dedup {a : α} {l : List α} : a ∈ List.dedup l ↔ a ∈ l := by
  induction l with
  | nil => exact .rfl
  | cons b l ih => exact List.mem_insert.trans ((or_congr_right ih).trans List.mem_cons.symm)

theorem List.nodup_dedup (l : List α) : (List.dedup l).Nodup := by
  induction l with
  | nil => exact .nil
  | cons b l ih => exact List.nodup_insert ih

end Prover
