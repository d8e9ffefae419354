"""Conjectures in, verified proofs out; and the corpus that keeps them."""
