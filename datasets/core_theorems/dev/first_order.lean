/-!
# First-order logic over arbitrary types, relations and functions

Our own theorem set, the part to develop with.
-/

-- difficulty 1
theorem exists_forall_swap (α β : Type) (r : α → β → Prop) :
    (∃ x, ∀ y, r x y) → ∀ y, ∃ x, r x y := by
  sorry

-- difficulty 2
theorem no_barber (α : Type) (shaves : α → α → Prop) :
    ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  sorry

-- difficulty 2
theorem symmetric_transitive_serial_is_reflexive (α : Type) (r : α → α → Prop)
    (symm : ∀ x y, r x y → r y x) (trans : ∀ x y z, r x y → r y z → r x z)
    (serial : ∀ x, ∃ y, r x y) : ∀ x, r x x := by
  sorry

-- difficulty 2
theorem strict_order_is_asymmetric (α : Type) (lt : α → α → Prop)
    (irrefl : ∀ x, ¬lt x x) (trans : ∀ x y z, lt x y → lt y z → lt x z) :
    ¬∃ x y z, lt x y ∧ lt y z ∧ lt z x := by
  sorry

-- difficulty 2
theorem exists_unique_image (α β : Type) (r : α → β → Prop)
    (total : ∀ x, ∃ y, r x y) (single : ∀ x y z, r x y → r x z → y = z) (p : β → Prop) :
    ∀ x, (∃ y, r x y ∧ p y) ↔ ∀ y, r x y → p y := by
  sorry

-- difficulty 3
theorem drinker (α : Type) (drinks : α → Prop) (someone : α) :
    ∃ x, drinks x → ∀ y, drinks y := by
  sorry

-- difficulty 3
theorem diamond_property_two_steps (α : Type) (r : α → α → Prop)
    (diamond : ∀ x y z, r x y → r x z → ∃ w, r y w ∧ r z w) :
    ∀ x y z u, r x y → r y z → r x u → ∃ w v, r z w ∧ r u v ∧ r v w := by
  sorry

-- difficulty 3
theorem group_left_cancel_from_axioms (G : Type) (mul : G → G → G) (e : G) (inv : G → G)
    (assoc : ∀ x y z, mul (mul x y) z = mul x (mul y z))
    (one : ∀ x, mul e x = x) (left_inv : ∀ x, mul (inv x) x = e) :
    ∀ x, mul x (inv x) = e := by
  sorry

-- difficulty 3
theorem exponent_two_group_is_commutative (G : Type) (mul : G → G → G) (e : G)
    (assoc : ∀ x y z, mul (mul x y) z = mul x (mul y z))
    (left_one : ∀ x, mul e x = x) (right_one : ∀ x, mul x e = x)
    (square : ∀ x, mul x x = e) : ∀ x y, mul x y = mul y x := by
  sorry

-- difficulty 3
theorem density_gives_three_points (α : Type) (lt : α → α → Prop)
    (dense : ∀ x y, lt x y → ∃ z, lt x z ∧ lt z y) :
    ∀ x y, lt x y → ∃ a b c, lt x a ∧ lt a b ∧ lt b c ∧ lt c y := by
  sorry

-- difficulty 3
theorem leibniz_equality_symmetric (α : Type) (a b : α) :
    (∀ p : α → Prop, p a → p b) → ∀ p : α → Prop, p b → p a := by
  sorry

-- difficulty 3
theorem relation_composition_associative (α β γ δ : Type) (r : α → β → Prop)
    (s : β → γ → Prop)
    (t : γ → δ → Prop) (a : α) (d : δ) :
    (∃ c, (∃ b, r a b ∧ s b c) ∧ t c d) ↔ ∃ b, r a b ∧ ∃ c, s b c ∧ t c d := by
  sorry

-- difficulty 4
theorem cantor_no_surjection (α : Type) (f : α → α → Prop) : ∃ p : α → Prop, ∀ x, f x ≠ p := by
  sorry

-- difficulty 4
theorem lawvere_fixed_point (α β : Type) (e : α → α → β)
    (surj : ∀ g : α → β, ∃ a, e a = g) (f : β → β) : ∃ b, f b = b := by
  sorry
