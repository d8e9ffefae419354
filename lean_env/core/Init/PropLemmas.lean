prelude
import Init.Classical
set_option linter.all false
universe u v w
@[simp] theorem Classical.not_not' {a : Prop} : ¬¬a ↔ a := Classical.not_not
theorem Decidable.not_not {p : Prop} [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩
@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_true0 (h : Decidable True) : @decide True h = true := decide_eq_true trivial
theorem Bool.of_not_eq_true : {b : Bool} → ¬(b = true) → b = false | true, h => absurd rfl h | false, _ => rfl
theorem Bool.of_not_eq_false : {b : Bool} → ¬(b = false) → b = true | true, _ => rfl | false, h => absurd rfl h
theorem beq_self_eq_true0 (a : Nat) : (a == a) = true := decide_eq_true rfl
attribute [simp] and_imp
@[simp] theorem not_and {a b : Prop} : ¬(a ∧ b) ↔ (a → ¬b) := and_imp
@[simp] theorem Classical.not_forall' {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
@[simp] theorem Classical.not_imp' {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := Classical.not_imp
theorem not_iff_not_of_iff {a b : Prop} (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.2, mt h.1⟩
