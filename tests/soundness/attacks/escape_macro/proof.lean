rfl
macro "foo" : tactic => `(tactic| rfl)
