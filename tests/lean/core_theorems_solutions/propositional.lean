/-!
# Propositional logic, with quantification over propositions

Known proofs of the part to develop with: each theorem is provable in the core library.
-/

-- difficulty 1
theorem not_as_continuation (a : Prop) : ¬a ↔ ∀ c : Prop, a → c := by
  constructor
  · intro h c ha
    exact absurd ha h
  · intro h
    exact h False

-- difficulty 2
theorem or_as_continuation (a b : Prop) : (a ∨ b) ↔ ∀ c : Prop, (a → c) → (b → c) → c := by
  constructor
  · intro h c ha hb
    exact h.elim ha hb
  · intro h
    exact h _ Or.inl Or.inr

-- difficulty 2
theorem excluded_middle_from_peirce :
    (∀ p q : Prop, ((p → q) → p) → p) → ∀ r : Prop, r ∨ ¬r := by
  intro h r
  apply h (r ∨ ¬r) False
  intro k
  exact Or.inr fun hr => k (Or.inl hr)

-- difficulty 2
theorem two_of_three_propositions_agree (p q r : Prop) : (p ↔ q) ∨ (q ↔ r) ∨ (p ↔ r) := by
  by_cases hp : p <;> by_cases hq : q <;> by_cases hr : r <;> simp [hp, hq, hr]

-- difficulty 2
theorem proposition_is_true_or_false (f : Prop → Prop) (p : Prop) :
    f True → f False → f p := by
  intro ht hf
  by_cases hp : p
  · rw [eq_true hp]
    exact ht
  · rw [eq_false hp]
    exact hf

-- difficulty 3
theorem stability_iff_excluded_middle :
    (∀ p : Prop, ¬¬p → p) ↔ ∀ p : Prop, p ∨ ¬p := by
  constructor
  · intro h p
    apply h
    intro k
    exact k (Or.inr fun hp => k (Or.inl hp))
  · intro h p hp
    rcases h p with h | h
    · exact h
    · exact absurd h hp

-- difficulty 3
theorem de_morgan_from_weak_excluded_middle :
    (∀ p : Prop, ¬p ∨ ¬¬p) → ∀ p q : Prop, ¬(p ∧ q) → ¬p ∨ ¬q := by
  intro w p q h
  rcases w p with hp | hp
  · exact Or.inl hp
  · exact Or.inr fun hq => hp fun x => h ⟨x, hq⟩

-- difficulty 3
theorem boolean_operator_third_power (f : Prop → Prop) (p : Prop) : f (f (f p)) ↔ f p := by
  have key : ∀ a b : Prop, (a ↔ b) → f a = f b := fun a b h => congrArg f (propext h)
  by_cases ht : f True <;> by_cases hf : f False <;> by_cases hp : p
  all_goals simp_all

-- difficulty 3
theorem sets_of_propositions_have_at_most_four_operators (f : Prop → Prop) :
    (∀ p, f p ↔ True) ∨ (∀ p, f p ↔ False) ∨ (∀ p, f p ↔ p) ∨ (∀ p, f p ↔ ¬p) := by
  by_cases ht : f True <;> by_cases hf : f False
  · left
    intro p
    by_cases hp : p
    · rw [eq_true hp]; simp [ht]
    · rw [eq_false hp]; simp [hf]
  · right; right; left
    intro p
    by_cases hp : p
    · rw [eq_true hp]; simp [ht]
    · rw [eq_false hp]; simp [hf]
  · right; right; right
    intro p
    by_cases hp : p
    · rw [eq_true hp]; simp [ht]
    · rw [eq_false hp]; simp [hf]
  · right; left
    intro p
    by_cases hp : p
    · rw [eq_true hp]; simp [ht]
    · rw [eq_false hp]; simp [hf]
