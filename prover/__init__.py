"""Proves Lean 4 theorems and believes nothing that Lean's kernel has not checked."""
