prelude
import Init.SimpLemmas

/-!
# Well-founded recursion

`Acc r a`: every descending chain of `r` below `a` ends. `WellFounded r`: every `a` is accessible.
`WellFounded.fix` is the recursor that `termination_by` compiles to, with its equation `fix_eq`;
`WellFounded.Nat.fix` is the same for a measure into `Nat` and also reduces on closed terms.
The relations at the end of the file (inverse image, measure, lexicographic orders) are what the
elaborator builds from a `termination_by` clause.
-/

set_option autoImplicit false

universe u v w

/-- `Acc r a`: the element `a` is accessible, that is, all its `r`-predecessors are. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  /-- `x` is accessible if everything related to it is. -/
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

/-- The recursor of `Acc` for motives that do not depend on the proof. -/
noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x)
    {a : α} (n : Acc r a) : C a :=
  n.rec m

/-- `Acc.ndrec` with the accessibility proof first. -/
noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    {a : α} (n : Acc r a)
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) : C a :=
  n.rec m

namespace Acc
variable {α : Sort u} {r : α → α → Prop}

theorem inv {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y :=
  h₁.rec (fun _ ac₁ _ h₂ => ac₁ y h₂) h₂

end Acc

/-- `WellFounded r`: every element is accessible. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  /-- A relation is well-founded if every element is accessible. -/
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- A type with its standard well-founded relation. -/
class WellFoundedRelation (α : Sort u) where
  /-- The relation. -/
  rel : α → α → Prop
  /-- It is well-founded. -/
  wf : WellFounded rel

namespace WellFounded

theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  wf.rec (fun p => p) a

section
variable {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r)
include hwf

noncomputable def recursion {C : α → Sort v} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  (apply hwf a).rec fun x _ ih => h x ih

theorem induction {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  recursion hwf a h

end

section
variable {α : Sort u} {r : α → α → Prop} {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x)

noncomputable def fixF (x : α) (a : Acc r x) : C x :=
  a.rec fun x₁ _ ih => F x₁ ih

theorem fixF_eq (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) :=
  match acx with
  | .intro _ _ => rfl

end

variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}

/--
The fixpoint of `F`, which may use its second argument only below its first.
The elaborator compiles definitions with `termination_by` to it.
-/
noncomputable def fix (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)

theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) :=
  fixF_eq F x (apply hwf x)

end WellFounded

/-- The empty relation, with which nothing is smaller than anything. -/
@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => .intro a fun _ => False.elim⟩

namespace Subrelation
variable {α : Sort u} {r q : α → α → Prop}

theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a :=
  ac.rec fun x _ ih => .intro x fun y h => ih y (h₁ h)

theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q :=
  ⟨fun a => accessible h₁ (h₂.apply a)⟩

end Subrelation

/-! ### Inverse image and measures -/

namespace InvImage
variable {α : Sort u} {β : Sort v} {r : β → β → Prop}

theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  have below : ∀ b, Acc r b → ∀ x, f x = b → Acc (InvImage r f) x := fun _ ac =>
    ac.rec fun _ _ ih x e => .intro x fun y lt => ih (f y) (e ▸ lt) y rfl
  below (f a) ac a rfl

theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun a => accessible f (h.apply (f a))⟩

end InvImage

/-- The inverse image of a well-founded relation under `f`. -/
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

/-- The transitive closure of a well-founded relation is well-founded. -/
theorem Acc.transGen {α : Sort u} {r : α → α → Prop} {a : α} (h : Acc r a) :
    Acc (Relation.TransGen r) a := by
  induction h with
  | intro x _ ih =>
    refine .intro x fun y hy => ?_
    cases hy with
    | single h => exact ih y h
    | tail h₁ h₂ => exact (ih _ h₂).inv h₁

theorem WellFounded.transGen {α : Sort u} {r : α → α → Prop} (h : WellFounded r) :
    WellFounded (Relation.TransGen r) :=
  ⟨fun a => (h.apply a).transGen⟩

namespace Nat

/-- `<` on `Nat` is well-founded. -/
@[reducible] def lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := ⟨fun n => by
    induction n with
    | zero => exact .intro 0 fun _ h => absurd h (Nat.not_lt_zero _)
    | succ n ih =>
      refine .intro (Nat.succ n) fun m h => ?_
      cases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h) with
      | inl e => exact e ▸ ih
      | inr lt => exact ih.inv lt⟩

/-- Strong recursion on `Nat`. -/
@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.lt_wfRel.wf.fix ind n

/-- Strong induction on `Nat`, cases `0` and `n + 1` apart. -/
@[elab_as_elim] protected noncomputable def caseStrongRecOn {motive : Nat → Sort u} (a : Nat)
    (zero : motive 0) (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (succ n)) : motive a :=
  Nat.strongRecOn a fun n =>
    match n with
    | 0 => fun _ => zero
    | n + 1 => fun h₁ => ind n fun _ h₂ => h₁ _ (Nat.succ_le_succ h₂)

end Nat

/-- The relation `f a < f b`. -/
@[reducible] def measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α :=
  invImage f Nat.lt_wfRel

/-- The relation "has a smaller `sizeOf`". -/
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α :=
  measure sizeOf

instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] :
    WellFoundedRelation α :=
  sizeOfWFRel

/-! ### Lexicographic orders -/

namespace Prod
section
variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)

/-- The lexicographic order on pairs. -/
protected inductive Lex : α × β → α × β → Prop where
  /-- The first components decide. -/
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  /-- The first components are equal, the second decide. -/
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)

theorem lex_def {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} :
    Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 :=
  ⟨fun h => by cases h with
    | left _ _ h => exact .inl h
    | right _ h => exact .inr ⟨rfl, h⟩,
  fun h =>
    match p, q, h with
    | (_, _), (_, _), .inl h => .left _ _ h
    | (_, _), (_, _), .inr ⟨e, h⟩ => by subst e; exact .right _ h⟩

/-- Both components get smaller. -/
inductive RProd : α × β → α × β → Prop where
  | intro {a₁ b₁ a₂ b₂} (h₁ : ra a₁ a₂) (h₂ : rb b₁ b₂) : RProd (a₁, b₁) (a₂, b₂)

end

section
variable {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}

theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) :
    Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro xa _ iha =>
    induction acb b with
    | intro xb _ ihb =>
      refine .intro (xa, xb) fun p lt => ?_
      cases lt with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h

end

instance instWellFoundedRelation {α : Type u} {β : Type v} [ha : WellFoundedRelation α]
    [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun (a, b) => lexAccessible (ha.wf.apply a) (hb.wf.apply) b⟩

/-- The lexicographic order on pairs, as a well-founded relation. -/
@[reducible] def lex {α : Type u} {β : Type v} (ha : WellFoundedRelation α)
    (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) :=
  @instWellFoundedRelation α β ha hb

theorem RProdSubLex {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop} (a b : α × β)
    (h : RProd ra rb a b) : Prod.Lex ra rb a b := by
  cases h with
  | intro h₁ _ => exact .left _ _ h₁

/-- Both components get smaller, as a well-founded relation. -/
@[instance_reducible] def rprod {α : Type u} {β : Type v} (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := RProd ha.rel hb.rel
  wf := Subrelation.wf (r := Prod.Lex ha.rel hb.rel) (fun h => RProdSubLex _ _ h) (lex ha hb).wf

end Prod

namespace PSigma
section
variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : (a : α) → β a → β a → Prop)

/-- The lexicographic order on dependent pairs. -/
protected inductive Lex : PSigma β → PSigma β → Prop where
  /-- The first components decide. -/
  | left : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → PSigma.Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  /-- The first components are equal, the second decide. -/
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → PSigma.Lex ⟨a, b₁⟩ ⟨a, b₂⟩

end

section
variable {α : Sort u} {β : α → Sort v} {r : α → α → Prop} {s : (a : α) → β a → β a → Prop}

theorem lexAccessible {a : α} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) :
    Acc (PSigma.Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro xa _ iha =>
    induction (acb xa).apply b with
    | intro xb _ ihb =>
      refine .intro (PSigma.mk xa xb) fun p lt => ?_
      cases lt with
      | left _ _ h => exact iha _ h _
      | right _ h => exact ihb _ h

/-- The lexicographic order on dependent pairs, as a well-founded relation. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) :
    WellFoundedRelation (PSigma β) where
  rel := PSigma.Lex ha.rel fun a => (hb a).rel
  wf := ⟨fun p => lexAccessible (ha.wf.apply p.1) (fun a => (hb a).wf) p.2⟩

instance instWellFoundedRelation [ha : WellFoundedRelation α]
    [hb : (a : α) → WellFoundedRelation (β a)] : WellFoundedRelation (PSigma β) :=
  lex ha hb

end

/-- The lexicographic order on pairs whose second type does not depend on the first component. -/
def lexNdep {α : Sort u} {β : Sort v} (r : α → α → Prop) (s : β → β → Prop) :
    (_ : α) ×' β → (_ : α) ×' β → Prop :=
  PSigma.Lex r fun _ => s

theorem lexNdepWf {α : Sort u} {β : Sort v} {r : α → α → Prop} {s : β → β → Prop}
    (ha : WellFounded r) (hb : WellFounded s) : WellFounded (lexNdep r s) :=
  ⟨fun p => lexAccessible (ha.apply p.1) (fun _ => hb) p.2⟩

end PSigma

/-! ### Recursion over a measure that reduces on closed terms -/

namespace WellFounded.Nat

/--
Equal to `n`, but stuck until `n` is a literal: the kernel does not unfold the fuel of `fix` over
a variable.
-/
def eager (n : Nat) : Nat :=
  if Nat.beq n n = true then n else n

theorem eager_eq (n : Nat) : eager n = n := by
  unfold eager; split <;> rfl

section
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
variable (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- `fix` with fuel. -/
noncomputable def fix.go : (fuel : Nat) → (x : α) → h x < fuel → motive x
  | 0, _, hfuel => absurd hfuel (Nat.not_lt_zero _)
  | n + 1, x, hfuel =>
    F x fun y hy => fix.go n y (Nat.lt_of_lt_of_le hy (Nat.le_of_lt_succ hfuel))

/--
The fixpoint of `F`, which may use its second argument only on values of a smaller measure `h`.
Unlike `WellFounded.fix`, it reduces where `h x` evaluates to a literal.
-/
noncomputable def fix (x : α) : motive x :=
  fix.go h F (eager (h x + 1)) x ((eager_eq _).symm ▸ Nat.le.refl)

theorem fix.go_congr (x : α) (fuel₁ fuel₂ : Nat) (h₁ : h x < fuel₁) (h₂ : h x < fuel₂) :
    fix.go h F fuel₁ x h₁ = fix.go h F fuel₂ x h₂ := by
  induction fuel₁ generalizing x fuel₂ with
  | zero => exact absurd h₁ (Nat.not_lt_zero _)
  | succ n₁ ih =>
    cases fuel₂ with
    | zero => exact absurd h₂ (Nat.not_lt_zero _)
    | succ n₂ => exact congrArg (F x) (funext fun y => funext fun hy => ih y n₂ _ _)

theorem fix_eq (x : α) : fix h F x = F x (fun y _ => fix h F y) := by
  have step : fix h F x = fix.go h F (h x + 1) x Nat.le.refl := fix.go_congr ..
  rw [step]
  exact congrArg (F x) (funext fun y => funext fun hy => fix.go_congr ..)

end
end WellFounded.Nat
