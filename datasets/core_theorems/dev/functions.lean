/-!
# Functions: injectivity, surjectivity, composition, inverses, iteration

Our own theorem set, the part to develop with.
-/

def Inj {α β : Type} (f : α → β) : Prop := ∀ x y, f x = f y → x = y

def Surj {α β : Type} (f : α → β) : Prop := ∀ y, ∃ x, f x = y

def image {α β : Type} (f : α → β) (s : α → Prop) : β → Prop := fun y => ∃ x, s x ∧ f x = y

def preimage {α β : Type} (f : α → β) (t : β → Prop) : α → Prop := fun x => t (f x)

def repeated {α : Type} (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => f (repeated f n x)

-- difficulty 1
theorem injective_of_composition {α β γ : Type} (f : α → β) (g : β → γ) (h : Inj (g ∘ f)) :
    Inj f := by
  sorry

-- difficulty 2
theorem surjective_of_composition {α β γ : Type} (f : α → β) (g : β → γ) (h : Surj (g ∘ f)) :
    Surj g := by
  sorry

-- difficulty 2
theorem idempotent_injective_is_identity {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (hf : Inj f) (x : α) : f x = x := by
  sorry

-- difficulty 2
theorem image_of_composition {α β γ : Type} (f : α → β) (g : β → γ) (s : α → Prop) :
    image (g ∘ f) s = image g (image f s) := by
  sorry

-- difficulty 3
theorem injective_outer_if_inner_surjective {α β γ : Type} (f : α → β) (g : β → γ)
    (h : Inj (g ∘ f)) (hf : Surj f) : Inj g := by
  sorry

-- difficulty 3
theorem surjective_iff_right_cancellable {α β : Type} (f : α → β) :
    Surj f ↔ ∀ g h : β → Prop, g ∘ f = h ∘ f → g = h := by
  sorry

-- difficulty 3
theorem inverse_is_unique {α β : Type} (f : α → β) (g h : β → α)
    (hg : ∀ x, g (f x) = x) (hh : ∀ y, f (h y) = y) : g = h := by
  sorry

-- difficulty 3
theorem idempotent_surjective_is_identity {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (hf : Surj f) : f = id := by
  sorry

-- difficulty 3
theorem image_preimage_galois {α β : Type} (f : α → β) (s : α → Prop) (t : β → Prop) :
    (∀ y, image f s y → t y) ↔ ∀ x, s x → preimage f t x := by
  sorry

-- difficulty 3
theorem image_of_union {α β : Type} (f : α → β) (s t : α → Prop) (y : β) :
    image f (fun x => s x ∨ t x) y ↔ image f s y ∨ image f t y := by
  sorry

-- difficulty 3
theorem image_of_preimage_of_surjection {α β : Type} (f : α → β) (hf : Surj f)
    (t : β → Prop) :
    image f (preimage f t) = t := by
  sorry

-- difficulty 3
theorem repeated_add {α : Type} (f : α → α) (m n : Nat) (x : α) :
    repeated f (m + n) x = repeated f m (repeated f n x) := by
  sorry

-- difficulty 3
theorem repeated_surjective {α : Type} (f : α → α) (hf : Surj f) (n : Nat) : Surj
    (repeated f n) := by
  sorry

-- difficulty 3
theorem repeated_commutes {α : Type} (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (n : Nat)
    (x : α) :
    repeated f n (g x) = g (repeated f n x) := by
  sorry

-- difficulty 4
theorem injective_has_left_inverse {α β : Type} (a : α) (f : α → β) (hf : Inj f) :
    ∃ g : β → α, (∀ x, g (f x) = x) ∧ Surj g := by
  sorry

-- difficulty 4
theorem repeated_composition {α : Type} (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (n : Nat)
    (x : α) :
    repeated (f ∘ g) n x = repeated f n (repeated g n x) := by
  sorry

-- difficulty 4
theorem periodic_point_of_multiple {α : Type} (f : α → α) (p : Nat) (x : α)
    (h : repeated f p x = x)
    (k : Nat) : repeated f (k * p) x = x := by
  sorry
