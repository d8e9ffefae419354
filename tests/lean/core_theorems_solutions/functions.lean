/-!
# Functions: injectivity, surjectivity, composition, inverses, iteration

Known proofs of the part to develop with: each theorem is provable in the core library.
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
  intro x y e
  exact h x y (congrArg g e)

-- difficulty 2
theorem surjective_of_composition {α β γ : Type} (f : α → β) (g : β → γ) (h : Surj (g ∘ f)) :
    Surj g := by
  intro z
  obtain ⟨x, hx⟩ := h z
  exact ⟨f x, hx⟩

-- difficulty 2
theorem idempotent_injective_is_identity {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (hf : Inj f) (x : α) : f x = x := by
  exact hf _ _ (h x)

-- difficulty 2
theorem image_of_composition {α β γ : Type} (f : α → β) (g : β → γ) (s : α → Prop) :
    image (g ∘ f) s = image g (image f s) := by
  funext z
  apply propext
  constructor
  · rintro ⟨x, hx, rfl⟩
    exact ⟨f x, ⟨x, hx, rfl⟩, rfl⟩
  · rintro ⟨y, ⟨x, hx, rfl⟩, rfl⟩
    exact ⟨x, hx, rfl⟩

-- difficulty 3
theorem injective_outer_if_inner_surjective {α β γ : Type} (f : α → β) (g : β → γ)
    (h : Inj (g ∘ f)) (hf : Surj f) : Inj g := by
  intro x y e
  obtain ⟨a, rfl⟩ := hf x
  obtain ⟨b, rfl⟩ := hf y
  rw [h a b e]

-- difficulty 3
theorem surjective_iff_right_cancellable {α β : Type} (f : α → β) :
    Surj f ↔ ∀ g h : β → Prop, g ∘ f = h ∘ f → g = h := by
  constructor
  · intro hf g h e
    funext y
    obtain ⟨x, rfl⟩ := hf y
    exact congrFun e x
  · intro h y
    have e := h (fun y => ∃ x, f x = y) (fun _ => True) (funext fun x => propext ⟨fun _ => trivial, fun _ => ⟨x, rfl⟩⟩)
    exact of_eq_true (congrFun e y)

-- difficulty 3
theorem inverse_is_unique {α β : Type} (f : α → β) (g h : β → α)
    (hg : ∀ x, g (f x) = x) (hh : ∀ y, f (h y) = y) : g = h := by
  funext y
  rw [← hg (h y), hh]

-- difficulty 3
theorem idempotent_surjective_is_identity {α : Type} (f : α → α) (h : ∀ x, f (f x) = f x)
    (hf : Surj f) : f = id := by
  funext x
  obtain ⟨y, rfl⟩ := hf x
  exact h y

-- difficulty 3
theorem image_preimage_galois {α β : Type} (f : α → β) (s : α → Prop) (t : β → Prop) :
    (∀ y, image f s y → t y) ↔ ∀ x, s x → preimage f t x := by
  constructor
  · intro h x hx
    exact h (f x) ⟨x, hx, rfl⟩
  · rintro h y ⟨x, hx, rfl⟩
    exact h x hx

-- difficulty 3
theorem image_of_union {α β : Type} (f : α → β) (s t : α → Prop) (y : β) :
    image f (fun x => s x ∨ t x) y ↔ image f s y ∨ image f t y := by
  constructor
  · rintro ⟨x, hx | hx, rfl⟩
    · exact Or.inl ⟨x, hx, rfl⟩
    · exact Or.inr ⟨x, hx, rfl⟩
  · rintro (⟨x, hx, rfl⟩ | ⟨x, hx, rfl⟩)
    · exact ⟨x, Or.inl hx, rfl⟩
    · exact ⟨x, Or.inr hx, rfl⟩

-- difficulty 3
theorem image_of_preimage_of_surjection {α β : Type} (f : α → β) (hf : Surj f)
    (t : β → Prop) :
    image f (preimage f t) = t := by
  funext y
  apply propext
  constructor
  · rintro ⟨x, hx, rfl⟩
    exact hx
  · intro hy
    obtain ⟨x, rfl⟩ := hf y
    exact ⟨x, hy, rfl⟩

-- difficulty 3
theorem repeated_add {α : Type} (f : α → α) (m n : Nat) (x : α) :
    repeated f (m + n) x = repeated f m (repeated f n x) := by
  induction m with
  | zero => rw [Nat.zero_add, repeated]
  | succ m ih => rw [show m + 1 + n = (m + n) + 1 by omega, repeated, ih, repeated]

-- difficulty 3
theorem repeated_surjective {α : Type} (f : α → α) (hf : Surj f) (n : Nat) : Surj
    (repeated f n) := by
  induction n with
  | zero => intro y; exact ⟨y, rfl⟩
  | succ n ih =>
    intro y
    obtain ⟨z, rfl⟩ := hf y
    obtain ⟨x, rfl⟩ := ih z
    exact ⟨x, rfl⟩

-- difficulty 3
theorem repeated_commutes {α : Type} (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (n : Nat)
    (x : α) :
    repeated f n (g x) = g (repeated f n x) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [repeated, ih, h, repeated]

-- difficulty 4
theorem injective_has_left_inverse {α β : Type} (a : α) (f : α → β) (hf : Inj f) :
    ∃ g : β → α, (∀ x, g (f x) = x) ∧ Surj g := by
  have pick : ∀ y, ∃ x, (∃ z, f z = y) → f x = y := by
    intro y
    by_cases h : ∃ z, f z = y
    · obtain ⟨z, hz⟩ := h
      exact ⟨z, fun _ => hz⟩
    · exact ⟨a, fun k => absurd k h⟩
  have inv : ∀ x, Classical.choose (pick (f x)) = x := fun x =>
    hf _ _ (Classical.choose_spec (pick (f x)) ⟨x, rfl⟩)
  exact ⟨fun y => Classical.choose (pick y), inv, fun x => ⟨f x, inv x⟩⟩

-- difficulty 4
theorem repeated_composition {α : Type} (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (n : Nat)
    (x : α) :
    repeated (f ∘ g) n x = repeated f n (repeated g n x) := by
  have c : ∀ n x, repeated f n (g x) = g (repeated f n x) := by
    intro n x
    induction n with
    | zero => rfl
    | succ n ih => rw [repeated, ih, h, repeated]
  induction n with
  | zero => rfl
  | succ n ih => rw [repeated, ih, repeated, repeated, c]; rfl

-- difficulty 4
theorem periodic_point_of_multiple {α : Type} (f : α → α) (p : Nat) (x : α)
    (h : repeated f p x = x)
    (k : Nat) : repeated f (k * p) x = x := by
  have add : ∀ m n x, repeated f (m + n) x = repeated f m (repeated f n x) := by
    intro m n x
    induction m with
    | zero => rw [Nat.zero_add, repeated]
    | succ m ih => rw [show m + 1 + n = (m + n) + 1 by omega, repeated, ih, repeated]
  induction k with
  | zero => rw [Nat.zero_mul, repeated]
  | succ k ih => rw [Nat.add_mul, Nat.one_mul, add, h, ih]
