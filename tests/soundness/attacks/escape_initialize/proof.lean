rfl
initialize pure ()
