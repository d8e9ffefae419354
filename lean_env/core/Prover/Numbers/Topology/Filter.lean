import Prover.Numbers.Set.Lemmas
import Prover.Numbers.Set.Interval

/-!
# Filters

What `Filter.Tendsto f l₁ l₂` needs: filters with their order, `map`, `𝓟 s`, `Filter.atTop`, `Filter.atBot`, and
`∀ᶠ x in l, p x`, as in Mathlib's `Mathlib.Order.Filter`.
-/

universe u v w

/-- A filter: sets that are closed under larger sets and under intersection of two. -/
structure Filter (α : Type u) where
  /-- The sets of the filter. -/
  sets : Set (Set α)
  /-- Everything is in it. -/
  univ_sets : Set.univ ∈ sets
  /-- With a set it has the larger ones. -/
  sets_of_superset {x y} : x ∈ sets → x ⊆ y → y ∈ sets
  /-- With two sets it has their intersection. -/
  inter_sets {x y} : x ∈ sets → y ∈ sets → x ∩ y ∈ sets

namespace Filter

variable {α : Type u} {β : Type v} {γ : Type w} {f g : Filter α} {s t : Set α}

instance : Membership (Set α) (Filter α) := ⟨fun f s => s ∈ f.sets⟩

theorem univ_mem : Set.univ ∈ f := f.univ_sets

theorem mem_of_superset (h : s ∈ f) (k : s ⊆ t) : t ∈ f := f.sets_of_superset h k

theorem inter_mem (h : s ∈ f) (k : t ∈ f) : s ∩ t ∈ f := f.inter_sets h k

/-- A filter is smaller than another if it has more sets. -/
instance : LE (Filter α) := ⟨fun f g => ∀ ⦃s : Set α⦄, s ∈ g → s ∈ f⟩

theorem le_def : f ≤ g ↔ ∀ s, s ∈ g → s ∈ f := .rfl

/-- The sets that contain `s`, `𝓟 s`. -/
def principal (s : Set α) : Filter α where
  sets := setOf fun t => s ⊆ t
  univ_sets := fun _ _ => trivial
  sets_of_superset := fun h k a ha => k a (h a ha)
  inter_sets := fun h k a ha => ⟨h a ha, k a ha⟩

@[inherit_doc] scoped notation "𝓟" => Filter.principal

/-- The intersection of two filters of sets, the supremum in the order of filters. -/
instance : Max (Filter α) := ⟨fun f g =>
  { sets := setOf fun s => s ∈ f ∧ s ∈ g
    univ_sets := ⟨univ_mem, univ_mem⟩
    sets_of_superset := fun h k => ⟨mem_of_superset h.1 k, mem_of_superset h.2 k⟩
    inter_sets := fun h k => ⟨inter_mem h.1 k.1, inter_mem h.2 k.2⟩ }⟩

/-- The smallest filter of sets with the sets of both, the infimum in the order of filters. -/
instance : Min (Filter α) := ⟨fun f g =>
  { sets := setOf fun s => ∃ a, a ∈ f ∧ ∃ b, b ∈ g ∧ a ∩ b ⊆ s
    univ_sets := ⟨_, univ_mem, _, univ_mem, fun _ _ => trivial⟩
    sets_of_superset := fun ⟨a, ha, b, hb, h⟩ k => ⟨a, ha, b, hb, fun x hx => k x (h x hx)⟩
    inter_sets := fun ⟨a, ha, b, hb, h⟩ ⟨c, hc, d, hd, k⟩ =>
      ⟨a ∩ c, inter_mem ha hc, b ∩ d, inter_mem hb hd, fun x hx =>
        ⟨h x ⟨hx.1.1, hx.2.1⟩, k x ⟨hx.1.2, hx.2.2⟩⟩⟩ }⟩

/-- The sets whose preimage is in `f`. -/
def map (m : α → β) (f : Filter α) : Filter β where
  sets := setOf fun s => m ⁻¹' s ∈ f
  univ_sets := univ_mem
  sets_of_superset := fun h k => mem_of_superset h fun a ha => k (m a) ha
  inter_sets := fun h k => inter_mem h k

/-- The sets that hold from some point on: those that contain what is above finitely many elements. -/
def atTop [LE α] : Filter α where
  sets := setOf fun s => ∃ l : List α, ∀ b, (∀ a, a ∈ l → a ≤ b) → b ∈ s
  univ_sets := ⟨[], fun _ _ => trivial⟩
  sets_of_superset := fun ⟨l, h⟩ k => ⟨l, fun b hb => k b (h b hb)⟩
  inter_sets := fun ⟨l, h⟩ ⟨m, k⟩ => ⟨l ++ m, fun b hb =>
    ⟨h b fun a ha => hb a (List.mem_append.2 (.inl ha)), k b fun a ha => hb a (List.mem_append.2 (.inr ha))⟩⟩

/-- The sets that hold down from some point. -/
def atBot [LE α] : Filter α where
  sets := setOf fun s => ∃ l : List α, ∀ b, (∀ a, a ∈ l → b ≤ a) → b ∈ s
  univ_sets := ⟨[], fun _ _ => trivial⟩
  sets_of_superset := fun ⟨l, h⟩ k => ⟨l, fun b hb => k b (h b hb)⟩
  inter_sets := fun ⟨l, h⟩ ⟨m, k⟩ => ⟨l ++ m, fun b hb =>
    ⟨h b fun a ha => hb a (List.mem_append.2 (.inl ha)), k b fun a ha => hb a (List.mem_append.2 (.inr ha))⟩⟩

/-- `f` takes `l₁` to `l₂`: the preimage of each set of `l₂` is in `l₁`. -/
def Tendsto (f : α → β) (l₁ : Filter α) (l₂ : Filter β) : Prop := l₁.map f ≤ l₂

/-- The filter has a set for `p`, `∀ᶠ x in f, p x`. -/
protected def Eventually (p : α → Prop) (f : Filter α) : Prop := setOf p ∈ f

/-- `p` does not eventually fail, `∃ᶠ x in f, p x`. -/
protected def Frequently (p : α → Prop) (f : Filter α) : Prop := ¬Filter.Eventually (fun x => ¬p x) f

/-- `∀ᶠ x in f, p x`: the filter has a set on which `p` holds. -/
macro "∀ᶠ " x:ident " in " f:term ", " p:term : term => `(Filter.Eventually (fun $x:ident => $p) $f)
/-- `∃ᶠ x in f, p x`: `p` holds again and again. -/
macro "∃ᶠ " x:ident " in " f:term ", " p:term : term => `(Filter.Frequently (fun $x:ident => $p) $f)

theorem tendsto_def {f : α → β} {l₁ : Filter α} {l₂ : Filter β} :
    Tendsto f l₁ l₂ ↔ ∀ s, s ∈ l₂ → f ⁻¹' s ∈ l₁ := .rfl

theorem tendsto_id : Tendsto (fun x => x) f f := fun _ h => h

theorem Tendsto.comp {g : β → γ} {f : α → β} {x : Filter α} {y : Filter β} {z : Filter γ}
    (hg : Tendsto g y z) (hf : Tendsto f x y) : Tendsto (fun a => g (f a)) x z := fun _ h => hf (hg h)

theorem Tendsto.eventually {f : α → β} {l₁ : Filter α} {l₂ : Filter β} {p : β → Prop}
    (hf : Tendsto f l₁ l₂) (h : ∀ᶠ y in l₂, p y) : ∀ᶠ x in l₁, p (f x) := hf h

theorem Eventually.and {p q : α → Prop} (h : ∀ᶠ x in f, p x) (k : ∀ᶠ x in f, q x) : ∀ᶠ x in f, p x ∧ q x :=
  inter_mem h k

theorem Eventually.mono {p q : α → Prop} (h : ∀ᶠ x in f, p x) (k : ∀ x, p x → q x) : ∀ᶠ x in f, q x :=
  mem_of_superset h k

theorem mem_atTop_sets {s : Set ℕ} : s ∈ (atTop : Filter ℕ) ↔ ∃ a, ∀ b, a ≤ b → b ∈ s := by
  refine ⟨fun ⟨l, h⟩ => ⟨l.sum, fun b hb => h b fun a ha => Nat.le_trans ?_ hb⟩,
    fun ⟨a, h⟩ => ⟨[a], fun b hb => h b (hb a (.head _))⟩⟩
  clear h hb
  induction l with
  | nil => exact nomatch ha
  | cons x l ih =>
    rw [List.sum_cons]
    cases ha with
    | head => exact Nat.le_add_right _ _
    | tail _ ha => exact Nat.le_trans (ih ha) (Nat.le_add_left _ _)

theorem eventually_atTop {p : ℕ → Prop} : (∀ᶠ n in atTop, p n) ↔ ∃ a, ∀ b, a ≤ b → p b := mem_atTop_sets

end Filter
