"""First-order matching of printed terms: which values of its variables turn one into another."""

from collections.abc import Iterator

from prover.lean.term_reader import read_term
from prover.lean.terms import Term


def every_part(term: Term) -> Iterator[Term]:
    """The term and all its parts, those under binders too, outermost first."""
    yield term
    for part in term.args:
        yield from every_part(part)


def match(
    pattern: Term, term: Term, bound: frozenset[str], values: dict[str, Term]
) -> dict[str, Term] | None:
    """Values of the `bound` names that turn `pattern` into `term`, or None."""
    if pattern.kind == "name" and pattern.head in bound:
        known = values.get(pattern.head)
        if known is None:
            return {**values, pattern.head: term}
        return values if known == term else None
    shifted = _match_shift(pattern, term, bound, values)
    if shifted is not None:
        return shifted
    if (pattern.kind, pattern.head) != (term.kind, term.head):
        return None
    if len(pattern.args) != len(term.args) or pattern.bound or term.bound:
        return None
    found: dict[str, Term] | None = values
    for part, other in zip(pattern.args, term.args, strict=True):
        found = match(part, other, bound, found) if found is not None else None
    return found


def _match_shift(
    pattern: Term, term: Term, bound: frozenset[str], values: dict[str, Term]
) -> dict[str, Term] | None:
    """`n + 2` against `7` gives n = 5."""
    if not (pattern.is_op("+") and term.kind == "numeral" and pattern.args[1].kind == "numeral"):
        return None
    step = int(pattern.args[1].head)
    rest = int(term.head) - step
    if step == 0 or rest < 0:
        return None
    return match(pattern.args[0], read_term(str(rest)), bound, values)
