prelude
import Init.Classical
import Init.Data.Bool

/-!
# Markers and small facts that `grind` puts into its terms and proofs

The markers are the identity: they keep the simplifier and the pattern matcher of `grind` from looking
into a term.
-/

set_option linter.all false
universe u v w

namespace Lean.Grind

/-! ## Markers -/

/-- Marks a decision procedure inside a goal. -/
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h

/-- Simplify only the discriminants of this `match`. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a

/-- This proposition is already in normal form. -/
def alreadyNorm (p : Prop) : Prop := p

/-- Addition of a literal, in patterns. -/
def offset (a b : Nat) : Nat := a + b

/-- A pattern that is instantiated up to a proof of equality. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x

/-- As `genPattern`, for heterogeneous equality. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x

/-- An equation in a `match` that remembers where it comes from. -/
def EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b

/-- The condition of a `match` alternative. -/
def MatchCond (p : Prop) : Prop := p

/-- The condition of a `match` alternative, before preprocessing. -/
def PreMatchCond (p : Prop) : Prop := p

/-- A pattern that matches equations backwards. -/
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b

/-- A function abstracted from a term. -/
def abstractFn {α : Sort u} (a : α) : α := a

theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    @nestedDecidable p hp ≍ @nestedDecidable q hq := by
  subst h
  exact heq_of_eq (Subsingleton.elim _ _)

/-! ## Equations between Booleans and propositions -/

theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) := by
  cases a <;> cases b <;> simp

theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext eq_comm

theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true :=
  _root_.decide_eq_true (of_eq_true h)

theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false :=
  _root_.decide_eq_false (of_eq_false h)

theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (_root_.of_decide_eq_true h)

theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)

theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) :
    (a == b) = true := by
  subst h
  exact ReflBEq.rfl

theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬ a = b) :
    (a == b) = false := by
  cases h' : a == b
  · rfl
  · exact absurd (LawfulBEq.eq_of_beq h') h

theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = true) :
    a = b := LawfulBEq.eq_of_beq h

theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = false) :
    (a = b) = False :=
  eq_false fun h' => Bool.noConfusion ((@beq_eq_true_of_eq α _ ‹_› a b h').symm.trans h)

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬ c → α} {r : α}
    (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : (dite c a b) = r := by
  rw [dif_pos (of_eq_true h₁)]
  exact h₂

theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬ c → α} {r : α}
    (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : (dite c a b) = r := by
  rw [dif_neg (of_eq_false h₁)]
  exact h₂

/-! ## Casts and heterogeneous equality -/

theorem eqRec_heq {α : Sort v} {a : α} {motive : (x : α) → a = x → Sort u} (v : motive a (Eq.refl a))
    {b : α} (h : a = b) : @Eq.rec α a motive v b h ≍ v := by
  subst h
  exact HEq.rfl

theorem eqRecOn_heq {α : Sort v} {a : α} {motive : (x : α) → a = x → Sort u} {b : α} (h : a = b)
    (v : motive a (Eq.refl a)) : @Eq.recOn α a motive b h v ≍ v := by
  subst h
  exact HEq.rfl

theorem eqNDRec_heq {α : Sort v} {a : α} {motive : α → Sort u} (v : motive a) {b : α} (h : a = b) :
    @Eq.ndrec α a motive v b h ≍ v := by
  subst h
  exact HEq.rfl

theorem heq_congr {α β : Sort u} {a₁ a₂ : α} {b₁ b₂ : β} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) :
    (a₁ ≍ b₁) = (a₂ ≍ b₂) := by
  rw [h₁, h₂]

/-! ## Quantifiers and implications -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True)
    (h₂ : q (of_eq_true h₁) = q') : (∀ hp : p, q hp) = q' := by
  rw [← h₂]
  exact propext ⟨fun h => h (of_eq_true h₁), fun h _ => h⟩

theorem forall_true {α : Sort u} : (∀ _ : α, True) = True := eq_true fun _ => trivial

theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} : (∃ x, b ∧ p x) = (b ∧ ∃ x, p x) :=
  propext ⟨fun ⟨x, hb, hx⟩ => ⟨hb, x, hx⟩, fun ⟨hb, x, hx⟩ => ⟨x, hb, hx⟩⟩

theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} : (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) :=
  propext ⟨fun ⟨x, hx, hb⟩ => ⟨⟨x, hx⟩, hb⟩, fun ⟨⟨x, hx⟩, hb⟩ => ⟨x, hx, hb⟩⟩

theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, p a ∨ ∀ b : β a, q a b) = (∀ (a : α) (b : β a), p a ∨ q a b) := by
  apply propext
  constructor
  · exact fun h a b => (h a).imp id fun h => h b
  · intro h a
    by_cases hp : p a
    · exact .inl hp
    · exact .inr fun b => (h a b).resolve_left hp

theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, (∀ b : β a, q a b) ∨ p a) = (∀ (a : α) (b : β a), q a b ∨ p a) := by
  apply propext
  constructor
  · exact fun h a b => (h a).imp (fun h => h b) id
  · intro h a
    by_cases hp : p a
    · exact .inr hp
    · exact .inl fun b => (h a b).resolve_right hp

def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p') (h : (h : p') → q (he.mpr h)) :
    (h : p) → q h := fun hp => h (he.mp hp)

/-! ## Boolean connectives -/

namespace Bool
variable {a b : Bool}

theorem and_eq_of_eq_true_left (h : a = true) : (a && b) = b := by subst h; rfl
theorem and_eq_of_eq_true_right (h : b = true) : (a && b) = a := by subst h; cases a <;> rfl
theorem and_eq_of_eq_false_left (h : a = false) : (a && b) = false := by subst h; rfl
theorem and_eq_of_eq_false_right (h : b = false) : (a && b) = false := by subst h; cases a <;> rfl
theorem eq_true_of_and_eq_true_left (h : (a && b) = true) : a = true := by
  cases a
  · exact h
  · rfl
theorem eq_true_of_and_eq_true_right (h : (a && b) = true) : b = true := by
  cases a
  · exact _root_.Bool.noConfusion h
  · exact h
theorem or_eq_of_eq_true_left (h : a = true) : (a || b) = true := by subst h; rfl
theorem or_eq_of_eq_true_right (h : b = true) : (a || b) = true := by subst h; cases a <;> rfl
theorem or_eq_of_eq_false_left (h : a = false) : (a || b) = b := by subst h; rfl
theorem or_eq_of_eq_false_right (h : b = false) : (a || b) = a := by subst h; cases a <;> rfl
theorem eq_false_of_or_eq_false_left (h : (a || b) = false) : a = false := by
  cases a
  · rfl
  · exact _root_.Bool.noConfusion h
theorem eq_false_of_or_eq_false_right (h : (a || b) = false) : b = false := by
  cases a
  · exact h
  · exact _root_.Bool.noConfusion h
theorem not_eq_of_eq_true (h : a = true) : (!a) = false := by subst h; rfl
theorem not_eq_of_eq_false (h : a = false) : (!a) = true := by subst h; rfl
theorem eq_false_of_not_eq_true (h : (!a) = true) : a = false := by
  cases a
  · rfl
  · exact _root_.Bool.noConfusion h
theorem eq_true_of_not_eq_false (h : (!a) = false) : a = true := by
  cases a
  · exact _root_.Bool.noConfusion h
  · rfl
theorem eq_false_of_not_eq_true' (h : ¬ a = true) : a = false := _root_.Bool.of_not_eq_true h
theorem eq_true_of_not_eq_false' (h : ¬ a = false) : a = true := _root_.Bool.of_not_eq_false h
theorem false_of_not_eq_self (h : (!a) = a) : False := by cases a <;> exact _root_.Bool.noConfusion h
theorem ne_of_eq_true_of_eq_false (h₁ : a = true) (h₂ : b = false) : (a = b) = False := by
  subst h₁
  subst h₂
  exact eq_false fun h => _root_.Bool.noConfusion h

end Bool
end Lean.Grind
