import Prover.Numbers.Finset.Fintype

/-!
# Pairs from two finite sets, `s ×ˢ t`

As in `Mathlib.Data.Finset.Prod`; with it a product of finite types is finite.
-/

universe u v

variable {α : Type u} {β : Type v}

namespace Prover.List

/-- All pairs, ordered by the first part and then by the second. -/
def product (l : List α) (m : List β) : List (α × β) := l.flatMap fun a => m.map (Prod.mk a)

theorem mem_product {l : List α} {m : List β} {p : α × β} : p ∈ product l m ↔ p.1 ∈ l ∧ p.2 ∈ m := by
  unfold product
  rw [List.mem_flatMap]
  constructor
  · rintro ⟨a, ha, h⟩
    obtain ⟨b, hb, rfl⟩ := List.mem_map.1 h
    exact ⟨ha, hb⟩
  · exact fun h => ⟨p.1, h.1, List.mem_map.2 ⟨p.2, h.2, rfl⟩⟩

theorem nodup_product {l : List α} {m : List β} (hl : l.Nodup) (hm : m.Nodup) : (product l m).Nodup := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [List.nodup_cons] at hl
    unfold product
    rw [List.flatMap_cons]
    refine List.pairwise_append.2 ⟨hm.map fun _ _ e => (Prod.mk.inj e).2, ih hl.2, fun p hp q hq e => ?_⟩
    obtain ⟨b, _, rfl⟩ := List.mem_map.1 hp
    subst e
    exact hl.1 (mem_product.1 hq).1

end Prover.List

/-- All pairs with parts in `s` and `t`, each as often as its parts occur together. -/
def Multiset.product (s : Multiset α) (t : Multiset β) : Multiset (α × β) :=
  Quotient.liftOn₂ s t (fun l m => ofList (Prover.List.product l m)) fun l m l' m' h k => Quotient.sound <| by
    have right : ∀ l : List α, List.Perm (Prover.List.product l m) (Prover.List.product l m') := fun l => by
      induction l with
      | nil => exact .nil
      | cons a l ih => exact ((k.map _).append_right _).trans (ih.append_left _)
    have left : List.Perm (Prover.List.product l m') (Prover.List.product l' m') := by
      clear right k
      induction h with
      | nil => exact .nil
      | cons a _ ih => exact ih.append_left _
      | swap a b l =>
        show List.Perm (m'.map (Prod.mk b) ++ (m'.map (Prod.mk a) ++ _)) (m'.map (Prod.mk a) ++ (m'.map (Prod.mk b) ++ _))
        rw [← List.append_assoc, ← List.append_assoc]
        exact List.perm_append_comm.append_right _
      | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
    exact (right l).trans left

namespace Finset

/-- All pairs with parts in `s` and `t`. -/
protected def product (s : Finset α) (t : Finset β) : Finset (α × β) := ⟨s.val.product t.val, by
  obtain ⟨v, n⟩ := s
  obtain ⟨w, k⟩ := t
  induction v using Quot.inductionOn with | h l
  induction w using Quot.inductionOn with | h m
  exact Prover.List.nodup_product n k⟩

instance : SProd (Finset α) (Finset β) (Finset (α × β)) := ⟨Finset.product⟩

@[simp] theorem mem_product {s : Finset α} {t : Finset β} {p : α × β} : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := by
  obtain ⟨v, n⟩ := s
  obtain ⟨w, k⟩ := t
  induction v using Quot.inductionOn with | h l
  induction w using Quot.inductionOn with | h m
  exact Prover.List.mem_product

end Finset

instance [Fintype α] [Fintype β] : Fintype (α × β) :=
  ⟨Finset.univ ×ˢ Finset.univ, fun _ => Finset.mem_product.2 ⟨Finset.mem_univ _, Finset.mem_univ _⟩⟩
