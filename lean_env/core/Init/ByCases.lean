prelude
import Init.PropLemmas.Quantifiers

/-!
# Lemmas about `if`
-/

set_option autoImplicit false

universe u v
variable {α : Sort u} {β : Sort v} {p q : Prop}

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  by_cases h : P <;> simp [h]

theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) :=
  apply_dite f P (fun _ => x) (fun _ => y)

theorem dite_apply {σ : α → Sort v} (P : Prop) [Decidable P] (f : P → ∀ a, σ a)
    (g : ¬P → ∀ a, σ a) (a : α) :
    (dite P f g) a = dite P (fun h => f h a) fun h => g h a := by
  by_cases h : P <;> simp [h]

theorem ite_apply {σ : α → Sort v} (P : Prop) [Decidable P] (f g : ∀ a, σ a) (a : α) :
    (ite P f g) a = ite P (f a) (g a) :=
  dite_apply P (fun _ => f) (fun _ => g) a

/-- A `dite` whose branches do not need the proof. -/
theorem dite_eq_left_iff {P : Prop} [Decidable P] {x : α} {y : ¬P → α} :
    (if h : P then x else y h) = x ↔ ∀ h : ¬P, y h = x := by
  by_cases h : P
  · simp only [dif_pos h, true_iff]; exact fun h' => absurd h h'
  · simp only [dif_neg h]; exact ⟨fun e _ => e, fun e => e h⟩

theorem dite_eq_right_iff {P : Prop} [Decidable P] {x : P → α} {y : α} :
    (if h : P then x h else y) = y ↔ ∀ h : P, x h = y := by
  by_cases h : P
  · simp only [dif_pos h]; exact ⟨fun e _ => e, fun e => e h⟩
  · simp only [dif_neg h, true_iff]; exact fun h' => absurd h' h

@[simp] theorem ite_eq_left_iff {P : Prop} [Decidable P] {x y : α} :
    (if P then x else y) = x ↔ (¬P → y = x) :=
  dite_eq_left_iff

@[simp] theorem ite_eq_right_iff {P : Prop} [Decidable P] {x y : α} :
    (if P then x else y) = y ↔ (P → x = y) :=
  dite_eq_right_iff

theorem ite_eq_iff {P : Prop} [Decidable P] {a b c : α} :
    (if P then a else b) = c ↔ P ∧ a = c ∨ ¬P ∧ b = c := by
  by_cases h : P <;> simp [h]

theorem ite_eq_or_eq {P : Prop} [h : Decidable P] (a b : α) :
    (if P then a else b) = a ∨ (if P then a else b) = b := by
  by_cases h : P <;> simp [h]

@[simp] theorem ite_iff_left_iff {P a b : Prop} [Decidable P] :
    ((if P then a else b) ↔ a) ↔ (¬P → (b ↔ a)) := by
  by_cases h : P <;> simp [h]

@[simp] theorem ite_iff_right_iff {P a b : Prop} [Decidable P] :
    ((if P then a else b) ↔ b) ↔ (P → (a ↔ b)) := by
  by_cases h : P <;> simp [h]

theorem dite_some_none_eq_none {γ : Type u} {P : Prop} [Decidable P] {x : P → γ} :
    (if h : P then some (x h) else none) = none ↔ ¬P := by
  by_cases h : P <;> simp [h]

@[simp] theorem ite_some_none_eq_none {γ : Type u} {P : Prop} [Decidable P] {x : γ} :
    (if P then some x else none) = none ↔ ¬P :=
  dite_some_none_eq_none

@[simp] theorem ite_some_none_eq_some {γ : Type u} {P : Prop} [Decidable P] {x y : γ} :
    (if P then some x else none) = some y ↔ P ∧ x = y := by
  by_cases h : P <;> simp [h]
