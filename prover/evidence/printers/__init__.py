"""Printers of evidence: Lean text for the embedded core library, and for Mathlib."""
