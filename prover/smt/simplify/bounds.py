"""Cheap lower bounds of natural numbers."""

from typing import Final

from prover.smt.terms.term import Term

_CAP: Final = 64  # larger exponents are not needed, and their powers are huge


def lower_bound(term: Term) -> int:
    """A number that a term over ℕ never falls below."""
    match term.op:
        case "num":
            return term.integer
        case "add":
            return lower_bound(term.args[0]) + lower_bound(term.args[1])
        case "mul":
            return lower_bound(term.args[0]) * lower_bound(term.args[1])
        case "pow" if term.args[0].is_num and term.args[0].integer >= 1:
            exponent = term.args[1]
            return int(term.args[0].integer ** min(lower_bound(exponent), _CAP))
        case "factorial":
            return 1
    return 0


def is_at_least(term: Term, bound: int) -> bool:
    """Whether a closed term over ℕ is certainly at least `bound`."""
    return lower_bound(term) >= bound
