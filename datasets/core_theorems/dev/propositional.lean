/-!
# Propositional logic, with quantification over propositions

Our own theorem set, the part to develop with.
-/

-- difficulty 1
theorem not_as_continuation (a : Prop) : ¬a ↔ ∀ c : Prop, a → c := by
  sorry

-- difficulty 2
theorem or_as_continuation (a b : Prop) : (a ∨ b) ↔ ∀ c : Prop, (a → c) → (b → c) → c := by
  sorry

-- difficulty 2
theorem excluded_middle_from_peirce :
    (∀ p q : Prop, ((p → q) → p) → p) → ∀ r : Prop, r ∨ ¬r := by
  sorry

-- difficulty 2
theorem two_of_three_propositions_agree (p q r : Prop) : (p ↔ q) ∨ (q ↔ r) ∨ (p ↔ r) := by
  sorry

-- difficulty 2
theorem proposition_is_true_or_false (f : Prop → Prop) (p : Prop) :
    f True → f False → f p := by
  sorry

-- difficulty 3
theorem stability_iff_excluded_middle :
    (∀ p : Prop, ¬¬p → p) ↔ ∀ p : Prop, p ∨ ¬p := by
  sorry

-- difficulty 3
theorem de_morgan_from_weak_excluded_middle :
    (∀ p : Prop, ¬p ∨ ¬¬p) → ∀ p q : Prop, ¬(p ∧ q) → ¬p ∨ ¬q := by
  sorry

-- difficulty 3
theorem boolean_operator_third_power (f : Prop → Prop) (p : Prop) : f (f (f p)) ↔ f p := by
  sorry

-- difficulty 3
theorem sets_of_propositions_have_at_most_four_operators (f : Prop → Prop) :
    (∀ p, f p ↔ True) ∨ (∀ p, f p ↔ False) ∨ (∀ p, f p ↔ p) ∨ (∀ p, f p ↔ ¬p) := by
  sorry
