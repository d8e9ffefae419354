prelude
import Init.Bindings.TacticMacros
import Init.SizeOf

/-!
# Connectives and equality

`Iff`, `Exists`, `Ne`, transport along equalities, heterogeneous equality, the axioms `propext` and
`Quot.sound`, and function extensionality.
-/

set_option autoImplicit false

universe u v w
variable {a b c d : Prop}

theorem id_def {α : Sort u} (a : α) : id a = a := rfl

/-- `flip f a b` is `f b a`. -/
@[inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ :=
  fun b a => f a b

@[simp] theorem Function.const_apply {β : Sort u} {α : Sort v} {y : β} {x : α} :
    Function.const α y x = y := rfl

@[simp] theorem Function.comp_apply {β : Sort u} {δ : Sort v} {α : Sort w} {f : β → δ} {g : α → β}
    {x : α} : Function.comp f g x = f (g x) := rfl

theorem Function.comp_def {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) :
    Function.comp f g = fun x => f (g x) := rfl

/-- "If and only if": `a ↔ b` means that each implies the other. -/
structure Iff (a b : Prop) : Prop where
  /-- From both implications. -/
  intro ::
  /-- The forward implication. -/
  mp : a → b
  /-- The backward implication. -/
  mpr : b → a

/-- `∃ x, p x`: there is an `x` with `p x`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  /-- From a witness. -/
  | intro (w : α) (h : p w) : Exists p

/-- `a ≠ b` means `¬(a = b)`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := Not (Eq a b)

/-- Propositional extensionality: equivalent propositions are equal. -/
axiom propext {a b : Prop} : (Iff a b) → Eq a b

/-- Related elements have the same class in the quotient. -/
axiom Quot.sound {α : Sort u} {r : α → α → Prop} {a b : α} : r a b → Eq (Quot.mk r a) (Quot.mk r b)

/-- The compiler's inverse of `Quot.mk`; unsafe, so that no theorem can use it. -/
unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

theorem trivial : True := ⟨⟩

/-! ### Transport -/

/-- Casts a value along an equality of types. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a

/-- Casts a value backwards along an equality of types. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b

/-- `Eq.ndrec` with the equality first. -/
abbrev Eq.ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α}
    (h : a = b) (m : motive a) : motive b :=
  Eq.ndrec m h

theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) (h₂ : p a) : p b := h₁ ▸ h₂

/-- `Eq.ndrec` along an equality read from right to left; compiled pattern matches use it. -/
abbrev Eq.ndrec_symm.{u₁, u₂} {α : Sort u₂} {a : α} {motive : α → Sort u₁} (m : motive a) {b : α}
    (h : b = a) : motive b :=
  Eq.ndrec m h.symm

@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl

theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl

/-! ### Negation and inequality -/

theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun ha => h₂ (h₁ ha)

theorem not_false : ¬False := id

theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun hn => hn h

/-- A contradiction gives anything. -/
def Not.elim {a : Prop} {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1

theorem Not.imp {a b : Prop} (H2 : ¬b) (H1 : a → b) : ¬a := mt H1 H2

namespace Ne
variable {α : Sort u} {a b : α}

theorem intro (h : a = b → False) : a ≠ b := h

theorem elim (h : a ≠ b) : a = b → False := h

theorem irrefl (h : a ≠ a) : False := h rfl

@[symm] theorem symm (h : a ≠ b) : b ≠ a := fun h₁ => h h₁.symm

end Ne

theorem ne_comm {α : Sort u} {a b : α} : Iff (a ≠ b) (b ≠ a) := ⟨Ne.symm, Ne.symm⟩

theorem false_of_ne {α : Sort u} {a : α} : a ≠ a → False := Ne.irrefl

theorem ne_false_of_self {p : Prop} : p → p ≠ False := fun hp e => e ▸ hp

theorem ne_true_of_not {p : Prop} : ¬p → p ≠ True := fun hnp e => hnp (e ▸ trivial)

theorem true_ne_false : ¬True = False := ne_false_of_self trivial

theorem false_ne_true : False ≠ True := fun h => h.symm ▸ trivial

theorem ne_of_apply_ne {α : Sort u} {β : Sort v} (f : α → β) {x y : α} : f x ≠ f y → x ≠ y :=
  mt (congrArg f)

theorem ne_of_mem_of_not_mem {α : Type u} {β : Type v} [Membership α β] {s : β} {a b : α}
    (h : a ∈ s) : ¬b ∈ s → a ≠ b :=
  mt fun e => e ▸ h

/-! ### Equivalence -/

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩

protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a

theorem Iff.of_eq {a b : Prop} (h : a = b) : a ↔ b := h ▸ Iff.rfl

theorem iff_of_eq {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h

theorem iff_iff_eq {p q : Prop} : (p ↔ q) ↔ p = q := ⟨propext, Iff.of_eq⟩

@[simp] theorem eq_iff_iff {p q : Prop} : (p = q) ↔ (p ↔ q) := ⟨Iff.of_eq, propext⟩

theorem Iff.trans {a b c : Prop} (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c :=
  ⟨fun h => h₂.mp (h₁.mp h), fun h => h₁.mpr (h₂.mpr h)⟩

instance : Trans Iff Iff Iff where
  trans := Iff.trans

@[symm] theorem Iff.symm {a b : Prop} (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩

theorem Iff.comm : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩

theorem iff_comm : (a ↔ b) ↔ (b ↔ a) := Iff.comm

theorem iff_iff_implies_and_implies {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) :=
  ⟨fun h => ⟨h.mp, h.mpr⟩, fun h => ⟨h.1, h.2⟩⟩

theorem Eq.comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩

theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := Eq.comm

theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

theorem iff_of_true (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩

theorem iff_of_false (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨fun h => absurd h ha, fun h => absurd h hb⟩

theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.mp ha, iff_of_true ha⟩

theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := Iff.comm.trans (iff_true_left ha)

theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h => mt h.mpr ha, iff_of_false ha⟩

theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b := Iff.comm.trans (iff_false_left ha)

theorem of_iff_true (h : a ↔ True) : a := h.mpr trivial

theorem iff_true_intro (h : a) : a ↔ True := iff_of_true h trivial

theorem not_of_iff_false : (p : a ↔ False) → ¬a := Iff.mp

theorem iff_false_intro (h : ¬a) : a ↔ False := iff_of_false h id

theorem not_iff_false_intro (h : a) : ¬a ↔ False := iff_false_intro (not_not_intro h)

theorem not_true : (¬True) ↔ False := iff_false_intro (not_not_intro trivial)

theorem not_false_iff : (¬False) ↔ True := iff_true_intro not_false

theorem not_congr (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.2, mt h.1⟩

theorem not_not_not : ¬¬¬a ↔ ¬a := ⟨mt not_not_intro, not_not_intro⟩

theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) :=
  ⟨fun hac ha => hac (h.mpr ha), fun hbc ha => hbc (h.mp ha)⟩

theorem imp_congr_right (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun hab ha => (h ha).mp (hab ha), fun hcd ha => (h ha).mpr (hcd ha)⟩

theorem imp_congr_ctx (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  (imp_congr_left h₁).trans (imp_congr_right h₂)

theorem imp_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := imp_congr_ctx h₁ fun _ => h₂

theorem imp_iff_not (hb : ¬b) : a → b ↔ ¬a := imp_congr_right fun _ => iff_false_intro hb

theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h

theorem imp_imp_imp {a b c d : Prop} (h₀ : c → a) (h₁ : b → d) : (a → b) → (c → d) :=
  fun h hc => h₁ (h (h₀ hc))

theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun h => h ha, fun h _ => h⟩

theorem imp_true_iff {α : Sort u} : (α → True) ↔ True := iff_true_intro fun _ => trivial

theorem false_imp_iff (a : Prop) : (False → a) ↔ True := iff_true_intro False.elim

theorem true_imp_iff {α : Prop} : (True → α) ↔ α := imp_iff_right True.intro

@[simp] theorem imp_self : (a → a) ↔ True := iff_true_intro id

@[simp] theorem imp_false : (a → False) ↔ ¬a := Iff.rfl

theorem imp.swap : (a → b → c) ↔ (b → a → c) := ⟨flip, flip⟩

theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := imp.swap

/-! ### Conjunction and disjunction -/

/-- Uses both halves of a conjunction. -/
abbrev And.elim {a b : Prop} {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.left h.right

/-- Used in the `injEq` theorems that the elaborator generates. -/
theorem Lean.injEq_helper {P Q R : Prop} : (P → Q → R) → (P ∧ Q → R) :=
  fun h ⟨h₁, h₂⟩ => h h₁ h₂

@[symm] theorem And.symm {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩

theorem And.comm : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩

theorem and_comm : a ∧ b ↔ b ∧ a := And.comm

theorem Or.symm (h : a ∨ b) : b ∨ a := h.elim .inr .inl

theorem Or.comm : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩

theorem or_comm : a ∨ b ↔ b ∨ a := Or.comm

theorem Or.resolve_left (h : a ∨ b) (na : ¬a) : b := h.elim (absurd · na) id

theorem Or.resolve_right (h : a ∨ b) (nb : ¬b) : a := h.elim id (absurd · nb)

theorem Or.neg_resolve_left (h : ¬a ∨ b) (ha : a) : b := h.elim (absurd ha) id

theorem Or.neg_resolve_right (h : a ∨ ¬b) (nb : b) : a := h.elim id (absurd nb)

/-! ### Existence -/

theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : ∃ x, p x)
    (h₂ : ∀ a : α, p a → b) : b :=
  match h₁ with
  | ⟨a, h⟩ => h₂ a h

theorem Exists.imp {α : Sort u} {p q : α → Prop} (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a
  | ⟨a, hp⟩ => ⟨a, h a hp⟩

/-! ### Heterogeneous equality -/

namespace HEq
variable {α β φ : Sort u} {a : α} {b : β} {c : φ}

/-- Recursor for a heterogeneous equality within one type. -/
noncomputable def ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1}
    (m : motive a) {β : Sort u2} {b : β} (h : a ≍ b) : motive b :=
  h.rec m

/-- `HEq.ndrec` with the equality first. -/
noncomputable def ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1}
    {β : Sort u2} {b : β} (h : a ≍ b) (m : motive a) : motive b :=
  h.rec m

/-- Recursor for a heterogeneous equality between values of one type. -/
noncomputable def homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a)
    {b : α} (h : a ≍ b) : motive b :=
  (eq_of_heq h).ndrec m

/-- Transport along a heterogeneous equality. -/
noncomputable def elim {α : Sort u} {a : α} {p : α → Sort v} {b : α} (h₁ : a ≍ b) (h₂ : p a) : p b :=
  eq_of_heq h₁ ▸ h₂

theorem subst {p : (T : Sort u) → T → Prop} (h₁ : a ≍ b) (h₂ : p α a) : p β b :=
  ndrecOn h₁ h₂

@[symm] theorem symm (h : a ≍ b) : b ≍ a := h.rec (HEq.refl a)

theorem trans (h₁ : a ≍ b) (h₂ : b ≍ c) : a ≍ c := subst h₂ h₁

end HEq

theorem heq_of_heq_of_eq {α β : Sort u} {a : α} {b b' : β} (h₁ : a ≍ b) (h₂ : b = b') : a ≍ b' :=
  h₁.trans (heq_of_eq h₂)

theorem heq_of_eq_of_heq {α β : Sort u} {a a' : α} {b : β} (h₁ : a = a') (h₂ : a' ≍ b) : a ≍ b :=
  (heq_of_eq h₁).trans h₂

theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : a ≍ b) : α = β :=
  h.rec (Eq.refl α)

theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} :
    (h : a = a') → (p : φ a) → Eq.recOn (motive := fun x _ => φ x) h p ≍ p
  | rfl, p => HEq.refl p

theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β) (h₂ : h₁ ▸ a = b) : a ≍ b := by
  subst h₁; exact heq_of_eq h₂

theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → cast h a ≍ a
  | rfl, a => HEq.refl a

theorem heq_iff_eq {α : Sort u} {a b : α} : a ≍ b ↔ a = b := ⟨eq_of_heq, heq_of_eq⟩

@[simp] theorem heq_eq_eq {α : Sort u} (a b : α) : (a ≍ b) = (a = b) := propext heq_iff_eq

theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : hp ≍ hq := by
  cases propext (iff_of_true hp hq); rfl

/-! ### Function extensionality -/

/-- Functions with equal values are equal; proved from quotients. -/
@[ext] theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, f x = g x) :
    f = g := by
  let eqv (f g : (x : α) → β x) := ∀ x, f x = g x
  let extfunApp (f : Quot eqv) (x : α) : β x :=
    Quot.lift (fun f : ∀ x : α, β x => f x) (fun _ _ h => h x) f
  show extfunApp (Quot.mk eqv f) = extfunApp (Quot.mk eqv g)
  exact congrArg extfunApp (Quot.sound h)
