prelude
import Init.PropLemmas.Quantifiers

/-!
# Lemmas about decidable propositions

The intuitionistic side of what `Init.Classical` says of every proposition.
-/

set_option autoImplicit false

universe u v w
variable {a b c p : Prop} {α : Sort u}

namespace Decidable

@[simp] theorem not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩

theorem or_not_self [Decidable p] : p ∨ ¬p := em p

theorem not_or_self [Decidable p] : ¬p ∨ p := (em p).symm

theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a :=
  byContradiction fun hn => h fun ha => absurd ha hn

theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a :=
  byContradiction (hb ∘ h)

theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) :=
  ⟨not_imp_symm, not_imp_symm⟩

theorem not_imp_self [Decidable a] : (¬a → a) ↔ a :=
  ⟨fun h => byContradiction fun hn => hn (h hn), fun h _ => h⟩

theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun h => byCases .inl (.inr ∘ h)⟩

theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) :=
  or_comm.trans or_iff_not_imp_left

theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => byContradiction (h · hb), mt⟩

theorem not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b :=
  if ha : a then .inr (h ha) else .inl ha

theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) :=
  ⟨not_or_of_imp, Or.neg_resolve_left⟩

theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b :=
  imp_iff_not_or.trans or_comm

theorem imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  if h : a then by simp [h] else by simp [h]

theorem imp_or' [Decidable b] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  if h : b then by simp [h]
  else by
    rw [eq_false h, false_or]
    exact (or_iff_right_of_imp fun hx x => (hx x).elim).symm

theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, fun hb => h fun _ => hb⟩, not_imp_of_and_not⟩

theorem peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a :=
  if ha : a then fun _ => ha else fun h => h fun ha' => absurd ha' ha

theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) := by
  rw [@iff_iff_implies_and_implies (¬a), not_imp_not, @not_imp_not b a,
    @iff_iff_implies_and_implies a]
  exact and_comm

theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) := by
  rw [@iff_iff_implies_and_implies (¬a), @iff_iff_implies_and_implies (¬b), not_imp_comm,
    imp_not_comm]

theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  if h : b then by simp [h] else by simp [h]

theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) := by
  rw [@iff_iff_implies_and_implies a, @iff_iff_implies_and_implies b, imp_not_comm, not_imp_comm]

theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] :
    (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun e => if h : b then .inl ⟨e.2 h, h⟩ else .inr ⟨mt e.1 h, h⟩,
    Or.rec (And.rec iff_of_true) (And.rec iff_of_false)⟩

theorem iff_iff_not_or_and_or_not [Decidable a] [Decidable b] :
    (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) := by
  rw [@iff_iff_implies_and_implies a b]; simp only [imp_iff_not_or, Or.comm]

theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h ha => not_imp_symm (And.intro ha) h, fun h ⟨ha, hb⟩ => hb <| h ha⟩

theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => if ha : a then .inr (h ⟨ha, ·⟩) else .inl ha, not_and_of_not_or_not⟩

theorem not_and_iff_or_not_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  not_and_iff_not_or_not

theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by
  rw [← not_or, not_not]

theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by
  rw [← not_and_iff_not_or_not, not_not]

theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun h => if ha : a then .inl ha else .inr (h.1 fun ha' => absurd ha' ha),
    fun h => ⟨fun hab => h.elim hab id, fun hb _ => hb⟩⟩

theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b :=
  propext (@Iff.comm (a → b) b) ▸ (@imp_iff_right_iff a b _)

theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  if ha : a then by simp [ha] else by simp [ha]

theorem or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c := by
  rw [or_iff_not_imp_right, or_iff_not_imp_right]; exact imp_congr_right h

theorem or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c := by
  rw [or_iff_not_imp_left, or_iff_not_imp_left]; exact imp_congr_right h

variable {p : α → Prop}

@[simp low] theorem not_forall [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] :
    (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨not_imp_symm fun nx x => not_imp_symm (fun h => ⟨x, h⟩) nx, not_forall_of_exists_not⟩

theorem not_forall_not [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  (@not_iff_comm _ _ _ (decidable_of_iff (¬∃ x, p x) not_exists)).1 not_exists

theorem not_exists_not [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x := by
  simp only [not_exists, not_not]

theorem exists_or_forall_not (P : α → Prop) [Decidable (∃ a, P a)] :
    (∃ a, P a) ∨ ∀ a, ¬P a := by
  rw [← not_exists]; exact em _

end Decidable
