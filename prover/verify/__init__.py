"""Decides whether a proof is one, in fresh processes that share nothing with the search."""
