rfl
run_cmd pure ()
