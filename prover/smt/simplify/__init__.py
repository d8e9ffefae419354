"""Rewrites terms by exact rules, each an equality that holds for all values in Lean."""
