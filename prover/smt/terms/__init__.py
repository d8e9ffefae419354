"""Typed terms: what a statement means, with every coercion written out."""
