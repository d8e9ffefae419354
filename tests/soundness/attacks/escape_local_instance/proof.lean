rfl
local instance : Inhabited Nat := ⟨7⟩
