prelude
import Init.Core.Logic

/-!
# Decidable propositions and `if`

Instances for the connectives, reasoning by cases on a decidable proposition, the equations of
`if then else`, and decidable equality of enumerations.
-/

set_option autoImplicit false

universe u v w

instance instDecidableTrue : Decidable True := isTrue trivial

instance instDecidableFalse : Decidable False := isFalse not_false

@[simp] theorem decide_true (h : Decidable True) : @decide True h = true :=
  match h with
  | isTrue _ => rfl
  | isFalse h => False.elim (h ⟨⟩)

@[simp] theorem decide_false (h : Decidable False) : @decide False h = false :=
  match h with
  | isFalse _ => rfl
  | isTrue h => False.elim h

theorem decide_true_eq_true (h : Decidable True) : @decide True h = true := decide_true h

theorem decide_false_eq_false (h : Decidable False) : @decide False h = false := decide_false h

namespace Decidable
variable {p q : Prop}

theorem em (p : Prop) [Decidable p] : p ∨ ¬p :=
  match ‹Decidable p› with
  | isTrue h => .inl h
  | isFalse h => .inr h

/-- Cases on a decidable proposition, into any type. -/
@[macro_inline] def byCases {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  match dec with
  | isTrue h => h1 h
  | isFalse h => h2 h

theorem byContradiction [dec : Decidable p] (h : ¬p → False) : p :=
  match dec with
  | isTrue h => h
  | isFalse h₁ => False.elim (h h₁)

theorem of_not_not [Decidable p] : ¬¬p → p := fun hnn => byContradiction fun hn => absurd hn hnn

theorem not_and_iff_or_not {p q : Prop} [d₁ : Decidable p] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  ⟨fun h => match d₁ with
    | isTrue hp => .inr fun hq => h ⟨hp, hq⟩
    | isFalse hp => .inl hp,
  fun h ⟨hp, hq⟩ => h.elim (fun hnp => hnp hp) (fun hnq => hnq hq)⟩

end Decidable

/-- Transfers decidability along an equivalence. -/
@[inline] def decidable_of_decidable_of_iff {p q : Prop} [Decidable p] (h : p ↔ q) : Decidable q :=
  if hp : p then isTrue (h.mp hp) else isFalse fun hq => hp (h.mpr hq)

/-- Transfers decidability along an equality. -/
@[inline] def decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (p := p) (h ▸ Iff.rfl)

/-- Transfers decidability along an equivalence. -/
@[inline] def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h

/-- Transfers decidability along an equivalence, backwards. -/
@[inline] def decidable_of_iff' {a : Prop} (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

@[macro_inline] instance {p q : Prop} [Decidable p] [Decidable q] : Decidable (p → q) :=
  if hp : p then
    if hq : q then isTrue fun _ => hq else isFalse fun h => absurd (h hp) hq
  else
    isTrue fun h => absurd h hp

instance {p q : Prop} [Decidable p] [Decidable q] : Decidable (p ↔ q) :=
  if hp : p then
    if hq : q then isTrue ⟨fun _ => hq, fun _ => hp⟩ else isFalse fun h => hq (h.1 hp)
  else
    if hq : q then isFalse fun h => hp (h.2 hq)
    else isTrue ⟨fun h => absurd h hp, fun h => absurd h hq⟩

instance {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  match decEq a b with
  | isTrue h => isFalse fun h' => absurd h h'
  | isFalse h => isTrue h

/-! ### If-then-else -/

section
variable {c : Prop} {h : Decidable c}

theorem if_pos (hc : c) {α : Sort u} {t e : α} : (ite c t e) = t :=
  match h with
  | isTrue _ => rfl
  | isFalse hnc => absurd hc hnc

theorem if_neg (hnc : ¬c) {α : Sort u} {t e : α} : (ite c t e) = e :=
  match h with
  | isTrue hc => absurd hc hnc
  | isFalse _ => rfl

theorem dif_pos (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : (dite c t e) = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse hnc => absurd hc hnc

theorem dif_neg (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : (dite c t e) = e hnc :=
  match h with
  | isTrue hc => absurd hc hnc
  | isFalse _ => rfl

end

/-- Splits an `if` under any motive. -/
def iteInduction {α : Sort u} {c : Prop} [inst : Decidable c] {motive : α → Sort v} {t e : α}
    (hpos : c → motive t) (hneg : ¬c → motive e) : motive (ite c t e) :=
  match inst with
  | isTrue h => hpos h
  | isFalse h => hneg h

theorem dif_eq_if (c : Prop) {h : Decidable c} {α : Sort u} (t e : α) :
    dite c (fun _ => t) (fun _ => e) = ite c t e :=
  match h with
  | isTrue _ => rfl
  | isFalse _ => rfl

@[macro_inline] instance {c t e : Prop} [dC : Decidable c] [dT : Decidable t] [dE : Decidable e] :
    Decidable (if c then t else e) :=
  match dC with
  | isTrue _ => dT
  | isFalse _ => dE

@[inline] instance {c : Prop} {t : c → Prop} {e : ¬c → Prop} [dC : Decidable c]
    [dT : ∀ h, Decidable (t h)] [dE : ∀ h, Decidable (e h)] :
    Decidable (if h : c then t h else e h) :=
  match dC with
  | isTrue hc => dT hc
  | isFalse hc => dE hc

/-- `cond` with the value of the condition at hand. -/
@[macro_inline] def Bool.dcond {α : Sort u} (c : Bool) (x : c = true → α) (y : c = false → α) : α :=
  match c with
  | true => x rfl
  | false => y rfl

/-! ### Enumerations -/

/-- The type of `noConfusion` for enumerations, which compares constructor numbers. -/
abbrev noConfusionTypeEnum {α : Sort u} (f : α → Nat) (P : Sort v) (x y : α) : Sort v :=
  (Nat.beq (f x) (f y)).casesOn P (P → P)

/-- `noConfusion` for enumerations. -/
abbrev noConfusionEnum {α : Sort u} (f : α → Nat) {P : Sort v} {x y : α} (h : x = y) :
    noConfusionTypeEnum f P x y :=
  h ▸ (Nat.beq_refl_eq_true (f x)).symm.rec (motive := fun b _ => b.casesOn P (P → P)) id
