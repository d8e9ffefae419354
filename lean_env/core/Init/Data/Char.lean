prelude
import Init.Core.Logic

/-!
Characters: extensionality. Names and statements are those of official Lean's `Init.Data.Char`.
-/

namespace Char

@[ext] protected theorem ext : {a b : Char} → a.val = b.val → a = b
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem val_inj {a b : Char} : a.val = b.val ↔ a = b := ⟨Char.ext, congrArg val⟩

end Char
