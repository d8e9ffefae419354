have := include_str "Claim.lean"
rfl
