"""Measures our own parts (`prover bench`)."""
