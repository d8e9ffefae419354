exact Lean.ofReduceBool _ _ rfl
