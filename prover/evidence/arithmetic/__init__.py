"""Exact arithmetic with terms: polynomials, quotients, intervals, relations, values."""
