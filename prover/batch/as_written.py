"""Compares what Lean reads in a theorem with what stands in its text."""

import re

from prover.core.theorem import Theorem
from search.tree import SearchTree

_BINDER = re.compile(r"[({⦃\[]\s*([^(){}\[\]⦃⦄:,]+?)\s*:")


def is_as_written(theorem: Theorem, tree: SearchTree) -> bool:
    """Whether the first goal of the search has no variable but those that the statement binds.

    A name that a library does not have becomes a variable in Lean (`autoImplicit`), where a
    reader of the text alone takes it for the constant that it is elsewhere.
    """
    if not tree.states:
        return False
    bound = {name for names in _BINDER.findall(theorem.statement) for name in names.split()}
    entries = tree.states[0].goals[0].hypotheses if tree.states[0].goals else ()
    names = {name for entry in entries for name in entry.partition(" : ")[0].split()}
    return all(name in bound or "✝" in name for name in names)
