/-!
# Propositional logic, with quantification over propositions

Our own theorem set, the held-out part: never tune on it.
-/

-- difficulty 1
theorem and_as_continuation (a b : Prop) : (a ∧ b) ↔ ∀ c : Prop, (a → b → c) → c := by
  sorry

-- difficulty 2
theorem iff_as_continuation (a b : Prop) :
    (a ↔ b) ↔ ∀ c : Prop, ((a → b) → (b → a) → c) → c := by
  sorry

-- difficulty 2
theorem peirce_from_excluded_middle :
    (∀ r : Prop, r ∨ ¬r) → ∀ p q : Prop, ((p → q) → p) → p := by
  sorry

-- difficulty 2
theorem impredicative_falsum : False ↔ ∀ p : Prop, p := by
  sorry

-- difficulty 3
theorem weak_excluded_middle_from_de_morgan :
    (∀ p q : Prop, ¬(p ∧ q) → ¬p ∨ ¬q) → ∀ p : Prop, ¬p ∨ ¬¬p := by
  sorry

-- difficulty 3
theorem loeb_style_fixed_point (box : Prop → Prop) (p : Prop)
    (distribute : ∀ a b, box (a → b) → box a → box b)
    (necessitate : ∀ a, a → box a) (four : ∀ a, box a → box (box a))
    (fixed : p ↔ (box p → False)) (reflect : box False → False) : False := by
  sorry
