trivial
