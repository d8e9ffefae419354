/-!
# First-order logic over arbitrary types, relations and functions

Known proofs of the part to develop with: each theorem is provable in the core library.
-/

-- difficulty 1
theorem exists_forall_swap (α β : Type) (r : α → β → Prop) :
    (∃ x, ∀ y, r x y) → ∀ y, ∃ x, r x y := by
  rintro ⟨x, h⟩ y
  exact ⟨x, h y⟩

-- difficulty 2
theorem no_barber (α : Type) (shaves : α → α → Prop) :
    ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  rintro ⟨b, h⟩
  have hb := h b
  by_cases k : shaves b b
  · exact hb.1 k k
  · exact k (hb.2 k)

-- difficulty 2
theorem symmetric_transitive_serial_is_reflexive (α : Type) (r : α → α → Prop)
    (symm : ∀ x y, r x y → r y x) (trans : ∀ x y z, r x y → r y z → r x z)
    (serial : ∀ x, ∃ y, r x y) : ∀ x, r x x := by
  intro x
  obtain ⟨y, h⟩ := serial x
  exact trans x y x h (symm x y h)

-- difficulty 2
theorem strict_order_is_asymmetric (α : Type) (lt : α → α → Prop)
    (irrefl : ∀ x, ¬lt x x) (trans : ∀ x y z, lt x y → lt y z → lt x z) :
    ¬∃ x y z, lt x y ∧ lt y z ∧ lt z x := by
  rintro ⟨x, y, z, h1, h2, h3⟩
  exact irrefl x (trans x z x (trans x y z h1 h2) h3)

-- difficulty 2
theorem exists_unique_image (α β : Type) (r : α → β → Prop)
    (total : ∀ x, ∃ y, r x y) (single : ∀ x y z, r x y → r x z → y = z) (p : β → Prop) :
    ∀ x, (∃ y, r x y ∧ p y) ↔ ∀ y, r x y → p y := by
  intro x
  constructor
  · rintro ⟨y, hr, hp⟩ z hz
    rw [single x z y hz hr]
    exact hp
  · intro h
    obtain ⟨y, hy⟩ := total x
    exact ⟨y, hy, h y hy⟩

-- difficulty 3
theorem drinker (α : Type) (drinks : α → Prop) (someone : α) :
    ∃ x, drinks x → ∀ y, drinks y := by
  by_cases h : ∀ y, drinks y
  · exact ⟨someone, fun _ => h⟩
  · obtain ⟨z, hz⟩ := Classical.not_forall.1 h
    exact ⟨z, fun hd => absurd hd hz⟩

-- difficulty 3
theorem diamond_property_two_steps (α : Type) (r : α → α → Prop)
    (diamond : ∀ x y z, r x y → r x z → ∃ w, r y w ∧ r z w) :
    ∀ x y z u, r x y → r y z → r x u → ∃ w v, r z w ∧ r u v ∧ r v w := by
  intro x y z u hxy hyz hxu
  obtain ⟨v, hyv, huv⟩ := diamond x y u hxy hxu
  obtain ⟨w, hzw, hvw⟩ := diamond y z v hyz hyv
  exact ⟨w, v, hzw, huv, hvw⟩

-- difficulty 3
theorem group_left_cancel_from_axioms (G : Type) (mul : G → G → G) (e : G) (inv : G → G)
    (assoc : ∀ x y z, mul (mul x y) z = mul x (mul y z))
    (one : ∀ x, mul e x = x) (left_inv : ∀ x, mul (inv x) x = e) :
    ∀ x, mul x (inv x) = e := by
  intro x
  have h : mul (inv (inv x)) (inv x) = e := left_inv (inv x)
  calc mul x (inv x) = mul e (mul x (inv x)) := (one _).symm
    _ = mul (mul (inv (inv x)) (inv x)) (mul x (inv x)) := by rw [h]
    _ = mul (inv (inv x)) (mul (inv x) (mul x (inv x))) := assoc _ _ _
    _ = mul (inv (inv x)) (mul (mul (inv x) x) (inv x)) := by rw [assoc (inv x)]
    _ = mul (inv (inv x)) (inv x) := by rw [left_inv, one]
    _ = e := h

-- difficulty 3
theorem exponent_two_group_is_commutative (G : Type) (mul : G → G → G) (e : G)
    (assoc : ∀ x y z, mul (mul x y) z = mul x (mul y z))
    (left_one : ∀ x, mul e x = x) (right_one : ∀ x, mul x e = x)
    (square : ∀ x, mul x x = e) : ∀ x y, mul x y = mul y x := by
  intro x y
  have h := square (mul x y)
  calc mul x y = mul (mul x y) e := (right_one _).symm
    _ = mul (mul x y) (mul (mul y x) (mul y x)) := by rw [square]
    _ = mul (mul (mul x (mul y y)) x) (mul y x) := by simp only [assoc]
    _ = mul y x := by rw [square y, right_one, square, left_one]

-- difficulty 3
theorem density_gives_three_points (α : Type) (lt : α → α → Prop)
    (dense : ∀ x y, lt x y → ∃ z, lt x z ∧ lt z y) :
    ∀ x y, lt x y → ∃ a b c, lt x a ∧ lt a b ∧ lt b c ∧ lt c y := by
  intro x y h
  obtain ⟨b, hxb, hby⟩ := dense x y h
  obtain ⟨a, hxa, hab⟩ := dense x b hxb
  obtain ⟨c, hbc, hcy⟩ := dense b y hby
  exact ⟨a, b, c, hxa, hab, hbc, hcy⟩

-- difficulty 3
theorem leibniz_equality_symmetric (α : Type) (a b : α) :
    (∀ p : α → Prop, p a → p b) → ∀ p : α → Prop, p b → p a := by
  intro h p
  exact h (fun x => p x → p a) id

-- difficulty 3
theorem relation_composition_associative (α β γ δ : Type) (r : α → β → Prop)
    (s : β → γ → Prop)
    (t : γ → δ → Prop) (a : α) (d : δ) :
    (∃ c, (∃ b, r a b ∧ s b c) ∧ t c d) ↔ ∃ b, r a b ∧ ∃ c, s b c ∧ t c d := by
  constructor
  · rintro ⟨c, ⟨b, h1, h2⟩, h3⟩
    exact ⟨b, h1, c, h2, h3⟩
  · rintro ⟨b, h1, c, h2, h3⟩
    exact ⟨c, ⟨b, h1, h2⟩, h3⟩

-- difficulty 4
theorem cantor_no_surjection (α : Type) (f : α → α → Prop) : ∃ p : α → Prop, ∀ x, f x ≠ p := by
  refine ⟨fun x => ¬f x x, fun x h => ?_⟩
  have k : f x x = ¬f x x := congrFun h x
  have n : ¬f x x := fun hx => (k ▸ hx : ¬f x x) hx
  exact n (k ▸ n)

-- difficulty 4
theorem lawvere_fixed_point (α β : Type) (e : α → α → β)
    (surj : ∀ g : α → β, ∃ a, e a = g) (f : β → β) : ∃ b, f b = b := by
  obtain ⟨a, ha⟩ := surj fun x => f (e x x)
  exact ⟨e a a, (congrFun ha a).symm⟩
