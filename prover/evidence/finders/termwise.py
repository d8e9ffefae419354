"""Finds numbers that every term of a sum lies below or above."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.relations import negated
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.known import knowledge
from prover.evidence.finders.leaves import quick_contradiction
from prover.evidence.nodes.functions import TermwiseBound
from prover.evidence.nodes.logic import ByContradiction, ClosedEvaluation, Introduction
from prover.evidence.rules.logic import introduced
from prover.evidence.rules.termwise import compared, length
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.build import TRUE, num
from prover.smt.terms.term import Term, mentions, walk

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_TERM_S: Final = 0.3
_SPLITS: Final = 2  # case splits about one term
_MAX_LIMITS: Final = 4


def bound_sums(search: "Refuter", at: Sequent) -> Evidence | None:
    """Compare the sums over n terms with n times a number, once for each sum."""
    if search.quick:
        return None
    for total in _sums(at):
        mark = ("termwise", total)
        if mark not in search.done:
            is_later = any(kind == "termwise" for kind, _ in search.done)
            found = quick_contradiction(at, search.clock) if is_later else None
            return found or _with_bounds(search.having(mark), at, list(_bounds(search, at, total)))
    return None


def _with_bounds(search: "Refuter", at: Sequent, bounds: list[TermwiseBound]) -> Evidence:
    if not bounds:
        return search.refute(at)
    first, *others = bounds
    node = replace(first, name=at.fresh("hsum"))
    _, whole = compared(node, at)
    return replace(node, then=_with_bounds(search, at.assuming(node.name, whole), others))


def _bounds(search: "Refuter", at: Sequent, total: Term) -> Iterator[TermwiseBound]:
    """At most one bound from above and one from below."""
    for is_above in (True, False):
        for limit in _limits(at, total):
            found = None
            for is_strict in (False, True):
                empty = ClosedEvaluation()
                node = TermwiseBound("", total, limit, is_above, is_strict, empty, empty)
                shown = _for_every_term(search, at.concluding(compared(node, at)[0]))
                if shown is None:
                    break
                found = replace(node, each=shown)
            if found is not None:
                yield found
                break


def _sums(at: Sequent) -> Iterator[Term]:
    """The sums of a number of terms that is not known."""
    for known in knowledge(at):
        for atom in known.atoms:
            try:
                if not length(atom).is_num:
                    yield atom
            except WrongError:
                continue


def _limits(at: Sequent, total: Term) -> list[Term]:
    """The numbers in what is said of all values of functions, and their opposites."""
    found: dict[Term, None] = {}
    for hypothesis in at.hypotheses:
        if hypothesis.claim.op == "forall":
            for part in walk(hypothesis.claim):
                if part.is_num and part.type == total.type:
                    for value in (part.rational, -part.rational):
                        found[num(value, total.type)] = None
    return list(found)[:_MAX_LIMITS]


def _for_every_term(search: "Refuter", at: Sequent) -> Evidence | None:
    index, name = at.fresh("i"), at.fresh("h")
    said = ((h, mentions(h.claim, "sum")) for h in at.hypotheses)  # sums only lead astray
    apart = tuple(Hypothesis(h.name, TRUE) if is_about_sums else h for h, is_about_sums in said)
    at = Sequent(at.variables, apart, at.conclusion)
    below = introduced(at, index)
    denied = below.assuming(name, negated(below.conclusion)).refuting()
    clock = Clock(min(_TERM_S, search.clock.left_s()))
    try:
        found = search.for_terms(clock, _SPLITS).refute(denied)
    except GaveUpError:
        return None
    return Introduction(index, ByContradiction(name, found))
