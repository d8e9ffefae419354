"""Multiplies relations between quotients by their denominators, whose signs are known."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.relations import (
    is_relation,
    negative,
    nonzero,
    positive,
    relation_op,
    sides,
    sides_difference,
)
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.nodes.library import Fact
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.nodes.numbers import Clearing, Denominator
from prover.evidence.rules.denominators import cleared
from prover.evidence.rules.facts import fact_about
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.polynomial import Polynomial, atoms
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import TRUE
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import RAT, REAL

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_SHARE: Final = 0.6  # of the time that is left
_MAX_DENOMINATORS: Final = 5


def clear_denominators(search: "Refuter", at: Sequent) -> Evidence | None:
    """Evidence from the relations times their denominators, without what was said of inverses."""
    below, nodes = at, []
    for hypothesis in at.hypotheses:
        node = _clearing(hypothesis, below)
        if node is None:
            continue
        try:
            claim = cleared(node, below).claim
        except WrongError:
            continue
        if Simplifier()(claim).is_true:
            continue
        nodes.append(node)
        below = below.assuming(node.name, claim)
    if not nodes:
        return None
    kept = tuple(
        Hypothesis(h.name, TRUE if _has_inverse(h.claim) else h.claim) for h in below.hypotheses
    )
    limited = replace(search, clock=Clock(_SHARE * search.clock.left_s()))
    try:
        found = limited.refute(replace(below, hypotheses=kept))
    except GaveUpError:
        return None
    for node in reversed(nodes):
        found = replace(node, then=found)
    return found


def _clearing(hypothesis: Hypothesis, at: Sequent) -> Clearing | None:
    """The hypothesis times the powers that it takes; None if it has no quotients, or signs lack."""
    claim = hypothesis.claim
    if not is_relation(claim, "eq", "lt", "le") or sides(claim)[0].type not in (RAT, REAL):
        return None
    p = sides_difference(claim)
    if p is None or _defines(p):
        return None
    denominators = []
    for atom, power in _outer_inverses(p).items():
        found = _denominator(atom.args[0], power, relation_op(claim), at)
        if found is None:
            return None
        denominators.append(found)
    if not 1 <= len(denominators) <= _MAX_DENOMINATORS:
        return None
    name = at.fresh("h")
    return Clearing(name, hypothesis.name, tuple(denominators), ClosedEvaluation())


def _outer_inverses(p: Polynomial) -> dict[Term, int]:
    """The inverses that occur in no other one, each with its highest power."""
    found: dict[Term, int] = {}
    for monomial in p:
        for atom, k in monomial:
            if atom.op == "inv":
                found[atom] = max(k, found.get(atom, 0))
    inside = {part for atom in found for part in walk(atom.args[0])}
    return {atom: k for atom, k in found.items() if atom not in inside}


def _denominator(term: Term, power: int, op: str, at: Sequent) -> Denominator | None:
    for claim in (positive(term), negative(term), nonzero(term)):
        name = next((h.name for h in at.hypotheses if h.claim == claim), None)
        if name is not None:
            if op != "eq" and claim != positive(term):
                power = 2 if power <= 2 else 0
            return Denominator(term, power, name) if power else None
    return None


def _defines(p: Polynomial) -> bool:
    """Whether it says `t * t⁻¹ = 1`, or is the inverse alone."""
    inverses = [atom for atom in atoms(p) if atom.op == "inv"]
    if len(p) == 1 or len(inverses) != 1:
        return len(p) == 1
    t = inverses[0].args[0]
    return p == sides_difference(fact_about(Fact.INVERSE, t, nonzero(t)))


def _has_inverse(claim: Term) -> bool:
    return any(part.op in ("inv", "div") and not part.args[-1].is_num for part in walk(claim))
