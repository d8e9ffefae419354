run_tac pure ()
