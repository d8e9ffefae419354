exact by_elab pure ()
