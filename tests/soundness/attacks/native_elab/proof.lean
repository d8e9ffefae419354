rfl
elab "foo" : tactic => pure ()
