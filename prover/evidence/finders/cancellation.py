"""Divides equations by what is known not to be 0."""

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Final

from flint import fmpq_mpoly

from prover.evidence.arithmetic.algebra import FIELDS, term_of
from prover.evidence.arithmetic.relations import is_zero
from prover.evidence.evidence import Evidence
from prover.evidence.finders.ideal import Ideal
from prover.evidence.finders.known import Knowledge, knowledge
from prover.evidence.finders.leaves import combination_of, ideal_of
from prover.evidence.nodes.logic import ByContradiction, Have
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.errors import TooLargeError
from prover.smt.polynomial import Polynomial, add

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_MAX_CANCELLED: Final = 8
_MAX_ELEMENTS: Final = 12
_MAX_DEGREE: Final = 6

Made = dict[int, Polynomial]  # cofactors of the equations


def cancel(search: "Refuter", at: Sequent) -> Evidence | None:
    """Add `q = 0` for an equation `q * d = 0` that follows, where `d ≠ 0` is a hypothesis.

    What is looked at are the elements of the basis, and their differences: those of `p a = 0` and
    `p b = 0` have the factor `a - b`.
    """
    if sum(kind == "cancelled" for kind, _ in search.done) >= _MAX_CANCELLED:
        return None
    found = next(quotients(at, search.clock), None)
    if found is None:
        return None
    known, name, quotient, made = found
    claim = is_zero(term_of(quotient, known.type))
    equation = at.fresh("h")
    below = search.having(("cancelled", claim)).refute(at.assuming(equation, claim))
    return Have(equation, claim, shown(at, known, name, made), below)


def quotients(at: Sequent, clock: Clock) -> Iterator[tuple[Knowledge, str, Polynomial, Made]]:
    """Where an equation is divided, what divides it, what is then known to be 0, and from what."""
    for known in knowledge(at):
        if known.type not in FIELDS or not known.nonzero or not known.vanishing:
            continue
        try:
            ideal = ideal_of(known, clock)
            for name, quotient, made in _quotients(known, ideal):
                yield known, name, quotient, made
        except TooLargeError:
            continue


def shown(at: Sequent, known: Knowledge, divisor: str, made: Made) -> Evidence:
    """Evidence that a quotient is 0: otherwise its product with the divisor was not."""
    denied = at.fresh("h")
    return ByContradiction(denied, combination_of(known, made, nonzero=(denied, divisor)))


def _quotients(known: Knowledge, ideal: Ideal) -> Iterator[tuple[str, Polynomial, Made]]:
    """Names of what divides, the quotients that do not vanish yet, and the cofactors of them."""
    for p, made in list(_multiples(ideal)):
        if not 2 <= int(p.total_degree()) <= _MAX_DEGREE:
            continue
        for name, d in known.nonzero:
            divisor = ideal.convert(d)
            if divisor.is_constant():
                continue
            quotient, rest = divmod(p, divisor)
            if rest or not ideal.remainder(quotient):
                continue
            yield name, ideal.restore(quotient), made


def _multiples(ideal: Ideal) -> Iterator[tuple[fmpq_mpoly, Made]]:
    elements = sorted(ideal.elements(), key=lambda e: (int(e[0].total_degree()), len(e[0])))
    few = elements[:_MAX_ELEMENTS]
    yield from few
    for (p, made), (q, other) in combinations(few, 2):
        if p.total_degree() == q.total_degree():
            names = sorted({*made, *other})
            yield p - q, {i: add(made.get(i, {}), other.get(i, {}), -1) for i in names}
