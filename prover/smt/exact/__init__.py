"""Exact arithmetic: integers, surds, and rigorous enclosures of real numbers."""
