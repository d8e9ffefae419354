prelude
import Init.Classical

/-!
# Propositional facts that `grind` quotes
-/

set_option linter.all false
universe u v w

namespace Lean.Grind

variable {a b : Prop}

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := by simp [h]

theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := by simp [h]

theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := by simp [h]

theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := by simp [h]

theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True :=
  eq_true (of_eq_true h).1

theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True :=
  eq_true (of_eq_true h).2

theorem or_of_and_eq_false (h : (a ∧ b) = False) : (¬a ∨ ¬b) :=
  Classical.not_and_iff_not_or_not.1 (of_eq_false h)

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := by simp [h]

theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := by simp [h]

theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := by simp [h]

theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := by simp [h]

theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False :=
  eq_false fun ha => of_eq_false h (.inl ha)

theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False :=
  eq_false fun ha => of_eq_false h (.inr ha)

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := by simp [h]

theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := by simp [h]

theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := by simp [h]

theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.not_imp.1 (of_eq_false h)).1

theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False :=
  eq_false (Classical.not_imp.1 (of_eq_false h)).2

theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun ha => of_eq_false h₂ (of_eq_true h₁ ha)

theorem not_eq_of_eq_true (h : a = True) : (¬a) = False := by simp [h]

theorem not_eq_of_eq_false (h : a = False) : (¬a) = True := by simp [h]

theorem eq_false_of_not_eq_true (h : (¬a) = True) : a = False := eq_false (of_eq_true h)

theorem eq_true_of_not_eq_false (h : (¬a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))

theorem false_of_not_eq_self (h : (¬a) = a) : False := by
  by_cases ha : a
  · have := ha
    rw [← h] at this
    exact this ha
  · exact ha (h ▸ ha)

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b := by
  subst h
  exact propext ⟨fun h => h ▸ trivial, fun h => (eq_true h).symm⟩

theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := by
  subst h
  exact propext ⟨fun h => h ▸ trivial, fun h => (eq_true h)⟩

theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : (a₁ = b₁) =
    (a₂ = b₂) := by
  subst h₁
  subst h₂
  rfl

theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : (a₁ = b₁) =
    (a₂ = b₂) := by
  subst h₁
  subst h₂
  exact propext eq_comm

def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q :=
  fun hp => h (he ▸ hp)

theorem em (p : Prop) : p ∨ ¬p := Classical.em p

theorem of_eq_eq_true (h : (a = b) = True) : (¬a ∨ b) ∧ (¬b ∨ a) := by
  have h := of_eq_true h
  subst h
  exact ⟨(Classical.em a).symm, (Classical.em a).symm⟩

def nestedProof (p : Prop) {h : p} : p := h

theorem false_imp_eq (p : Prop) : (False → p) = True := by simp

theorem true_imp_eq (p : Prop) : (True → p) = p := by simp

theorem imp_true_eq (p : Prop) : (p → True) = True := by simp

theorem imp_self_eq (p : Prop) : (p → p) = True := by simp

end Lean.Grind
