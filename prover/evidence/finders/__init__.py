"""Finders of evidence. What they find is checked apart."""
