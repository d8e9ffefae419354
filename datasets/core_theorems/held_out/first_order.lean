/-!
# First-order logic over arbitrary types, relations and functions

Our own theorem set, the held-out part: never tune on it.
-/

-- difficulty 2
theorem euclidean_reflexive_is_equivalence (α : Type) (r : α → α → Prop)
    (refl : ∀ x, r x x) (euclid : ∀ x y z, r x y → r x z → r y z) :
    (∀ x y, r x y → r y x) ∧ ∀ x y z, r x y → r y z → r x z := by
  sorry

-- difficulty 2
theorem nonempty_domain_prenex (α : Type) (a : α) (p : α → Prop) (q : Prop) :
    (∃ x, p x → q) ↔ ((∀ x, p x) → q) := by
  sorry

-- difficulty 2
theorem kernel_of_function_is_equivalence (α β : Type) (f : α → β) (p : α → Prop)
    (respects : ∀ x y, f x = f y → (p x ↔ p y)) :
    ∀ b, (∃ x, f x = b ∧ p x) → ∀ x, f x = b → p x := by
  sorry

-- difficulty 3
theorem skolem_choice (α β : Type) (r : α → β → Prop) :
    (∀ x, ∃ y, r x y) ↔ ∃ f : α → β, ∀ x, r x (f x) := by
  sorry

-- difficulty 3
theorem infimum_of_two_is_associative (α : Type) (le : α → α → Prop) (inf : α → α → α)
    (antisymm : ∀ x y, le x y → le y x → x = y)
    (spec : ∀ x y z, le z (inf x y) ↔ le z x ∧ le z y) (refl : ∀ x, le x x) :
    ∀ x y z, inf (inf x y) z = inf x (inf y z) := by
  sorry

-- difficulty 3
theorem commuting_involutions_compose (α : Type) (f g : α → α)
    (hf : ∀ x, f (f x) = x) (hg : ∀ x, g (g x) = x) :
    (∀ x, f (g x) = g (f x)) ↔ ∀ x, f (g (f (g x))) = x := by
  sorry

-- difficulty 3
theorem some_pair_of_three_collides (α : Type) (p : α → Bool) (x y z : α) :
    p x = p y ∨ p y = p z ∨ p x = p z := by
  sorry

-- difficulty 3
theorem galois_connection_preserves_join (α : Type) (le : α → α → Prop) (l u : α → α)
    (join : α → α → α) (antisymm : ∀ x y, le x y → le y x → x = y)
    (refl : ∀ x, le x x)
    (galois : ∀ x y, le (l x) y ↔ le x (u y))
    (spec : ∀ x y z, le (join x y) z ↔ le x z ∧ le y z) :
    ∀ x y, l (join x y) = join (l x) (l y) := by
  sorry

-- difficulty 4
theorem group_right_identity_from_axioms (G : Type) (mul : G → G → G) (e : G) (inv : G → G)
    (assoc : ∀ x y z, mul (mul x y) z = mul x (mul y z))
    (one : ∀ x, mul e x = x) (left_inv : ∀ x, mul (inv x) x = e) :
    ∀ x, mul x e = x := by
  sorry

-- difficulty 4
theorem knaster_tarski_for_predicates (α : Type) (F : (α → Prop) → α → Prop)
    (mono : ∀ p q : α → Prop, (∀ x, p x → q x) → ∀ x, F p x → F q x) :
    ∃ p : α → Prop, ∀ x, F p x ↔ p x := by
  sorry
