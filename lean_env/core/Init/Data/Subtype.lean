prelude
import Init.Core.Logic

/-!
Subtypes: extensionality, quantifiers, decidable equality.

Names and statements are those of official Lean's `Init.Core` and `Init.Data.Subtype`.
-/

universe u

namespace Subtype

variable {α : Sort u} {p q : α → Prop}

@[simp] protected theorem «forall» {q : {a // p a} → Prop} :
    (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩

@[simp] protected theorem «exists» {q : {a // p a} → Prop} :
    (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

theorem existsOfSubtype {p : α → Prop} : {x // p x} → ∃ x, p x
  | ⟨a, h⟩ => ⟨a, h⟩

@[simp] theorem coe_eta (a : {a // p a}) (h : p a.val) : (⟨a.val, h⟩ : {a // p a}) = a := rfl

theorem coe_mk (a h) : (@mk α p a h).val = a := rfl

end Subtype
