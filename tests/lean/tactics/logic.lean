/-! Introducing, applying, splitting: the tactics of propositional and first-order logic. -/

example (p q : Prop) : p → q → p ∧ q := by
  intro hp hq
  constructor
  · exact hp
  · assumption

example (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  exact ⟨hq, hp⟩

example (p q r : Prop) : p ∨ q → (p → r) → (q → r) → r := by
  rintro (hp | hq) h₁ h₂
  · apply h₁; exact hp
  · exact h₂ hq

example (p q : Prop) (hp : p) : p ∨ q := by left; exact hp

example (p q : Prop) (hq : q) : p ∨ q := by right; trivial

example (p : Prop) (h : p) (hn : ¬p) : False := by contradiction

example (p : Prop) (h : p) (hn : ¬p) : 1 = 2 := by exfalso; exact hn h

example (p q : Prop) (h : p ∨ q) (hn : ¬p) : q := by
  cases h with
  | inl hp => exact absurd hp hn
  | inr hq => exact hq

example (p q : Prop) (h : p ∨ q) : q ∨ p := by
  rcases h with hp | hq
  all_goals first | (right; assumption) | (left; assumption)

example (α : Type) (p q : α → Prop) (h : ∃ x, p x ∧ q x) : ∃ x, q x := by
  let ⟨x, _, hq⟩ := h
  exists x

example (p : Nat → Prop) (h : p 3) : ∃ n, p n := by
  refine ⟨?_, ?_⟩
  case refine_1 => exact 3
  case refine_2 => exact h

example (p : Nat → Prop) (h : ∀ n, p n) : p 3 ∧ p 4 := by
  have h₃ := h 3
  suffices h₄ : p 4 by exact ⟨h₃, h₄⟩
  specialize h 4
  show p (2 + 2)
  exact h

example (p q : Prop) (h : ¬(p ∧ q)) (hp : p) : ¬q := by
  intro hq
  apply h
  and_intros
  · exact hp
  · exact hq

example (p : Prop) : ¬¬p → p := by
  intro h
  by_cases hp : p
  · exact hp
  · exact absurd hp h

open Classical in
example (p q : Prop) : ¬(p ∧ q) → ¬p ∨ ¬q := by
  intro h
  apply byContradiction
  intro hn
  refine hn (.inl fun hp => hn (.inr fun hq => h ⟨hp, hq⟩))

example (f : Nat → Nat) (h : ∀ x, f x = x) : f = id := by
  funext x
  exact h x

example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by
  ext x
  exact h x

example (p q : Prop) (h₁ : p → q) (h₂ : q → p) : p = q := by
  apply propext
  constructor <;> assumption

example (a b c : Nat) (h₁ : a = b) (h₂ : c = b) : a = c := by
  refine Eq.trans h₁ ?_
  symm
  exact h₂

example (a b : Nat) (h : a = b) : b = a := by
  revert h
  intro h
  generalize a = c at h
  subst h
  rfl

example (n : Nat) (h : n ≠ n) : False := by
  apply h
  rfl

example (p q r : Prop) : (p ∧ q) ∧ r → p ∧ q ∧ r := by
  rintro ⟨⟨_, _⟩, _⟩
  repeat' constructor
  all_goals assumption

example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  repeat first | constructor | assumption

example : ∃ n : Nat, n * n = 49 := ⟨7, by decide⟩

example (p : Prop) [Decidable p] (h : decide p = true) : p := by
  exact of_decide_eq_true h

example (a b : Nat) (h : some a = some b) : a = b := by
  injection h

example (n : Nat) (h : n + 1 = 0) : False := by
  nomatch h

example : True := by
  fail_if_success exact False.elim (by assumption)
  trivial

example (p q : Prop) (hp : p) (_ : q) : p := by
  rename_i hq
  have : q := hq
  clear this
  exact hp
