"""Bounds the depth of a syntax tree, so that the recursions over it are bounded too."""

from dataclasses import fields, is_dataclass
from typing import Final

from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.tree import Syntax

MAX_DEPTH: Final = 700


def refuse_deep(root: Syntax) -> None:
    """Refuse a tree of more than `MAX_DEPTH` levels, e.g. a sum of a thousand numerals."""
    pending: list[tuple[object, int]] = [(root, 1)]
    while pending:
        node, depth = pending.pop()
        if isinstance(node, tuple):
            pending += [(child, depth) for child in node]
        elif is_dataclass(node):
            if depth > MAX_DEPTH:
                raise NotUnderstoodError(f"an expression of more than {MAX_DEPTH} levels", root.at)
            pending += [(getattr(node, field.name), depth + 1) for field in fields(node)]
