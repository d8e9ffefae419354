/-!
# Functions: injectivity, surjectivity, composition, inverses, iteration

Our own theorem set, the held-out part: never tune on it.
-/

def Inj {α β : Type} (f : α → β) : Prop := ∀ x y, f x = f y → x = y

def Surj {α β : Type} (f : α → β) : Prop := ∀ y, ∃ x, f x = y

def image {α β : Type} (f : α → β) (s : α → Prop) : β → Prop := fun y => ∃ x, s x ∧ f x = y

def preimage {α β : Type} (f : α → β) (t : β → Prop) : α → Prop := fun x => t (f x)

def repeated {α : Type} (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => f (repeated f n x)

-- difficulty 1
theorem injective_composition {α β γ : Type} (f : α → β) (g : β → γ) (hf : Inj f)
    (hg : Inj g) :
    Inj (g ∘ f) := by
  sorry

-- difficulty 2
theorem surjective_composition {α β γ : Type} (f : α → β) (g : β → γ) (hf : Surj f)
    (hg : Surj g) :
    Surj (g ∘ f) := by
  sorry

-- difficulty 2
theorem involution_is_bijective {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) : Inj f ∧ Surj f := by
  sorry

-- difficulty 3
theorem surjective_inner_if_outer_injective {α β γ : Type} (f : α → β) (g : β → γ)
    (h : Surj (g ∘ f)) (hg : Inj g) : Surj f := by
  sorry

-- difficulty 3
theorem injective_iff_left_cancellable {α β : Type} (f : α → β) :
    Inj f ↔ ∀ g h : Unit → α, f ∘ g = f ∘ h → g = h := by
  sorry

-- difficulty 3
theorem preimage_of_image_of_injection {α β : Type} (f : α → β) (hf : Inj f) (s : α → Prop) :
    preimage f (image f s) = s := by
  sorry

-- difficulty 3
theorem repeated_injective {α : Type} (f : α → α) (hf : Inj f) (n : Nat) : Inj (repeated f n) := by
  sorry

-- difficulty 3
theorem curry_uncurry_roundtrip {α β γ : Type} (f : α × β → γ) (g : α → β → γ) :
    (∀ a b, f (a, b) = g a b) ↔ f = fun p => g p.1 p.2 := by
  sorry

-- difficulty 3
theorem monotone_injection_on_naturals_unbounded (f : Nat → Nat)
    (h : ∀ m n, m < n → f m < f n) (b : Nat) :
    ∃ n, b ≤ f n := by
  sorry

-- difficulty 4
theorem surjective_has_right_inverse {α β : Type} (f : α → β) (hf : Surj f) :
    ∃ g : β → α, (∀ y, f (g y) = y) ∧ Inj g := by
  sorry

-- difficulty 4
theorem injective_iff_image_respects_intersection {α β : Type} (f : α → β) :
    Inj f ↔ ∀ s t : α → Prop, ∀ y, image f s y → image f t y → image f (fun x => s x ∧ t x) y := by
  sorry

-- difficulty 4
theorem no_injection_from_predicates {α : Type} (f : (α → Prop) → α) : ¬Inj f := by
  sorry
