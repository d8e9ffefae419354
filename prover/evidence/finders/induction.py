"""Finds inductions on a natural number: sums, products, powers and factorials up to it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import isinf
from typing import Final, TypeAlias

from prover.evidence.arithmetic.intervals import linear_intervals
from prover.evidence.arithmetic.relations import is_relation
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.nodes.functions import Successor
from prover.evidence.nodes.integers import Induction, LinearBounds
from prover.evidence.nodes.logic import ClosedEvaluation
from prover.evidence.rules.premises import premises
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import NAT

_LARGEST_START: Final = 20
_LATER: Final = ClosedEvaluation()  # where evidence is put in once it is found

Prove: TypeAlias = Callable[[Sequent], Evidence]


def by_induction(at: Sequent, prove: Prove) -> Evidence | None:
    """Evidence by induction on a number up to which the conclusion adds, multiplies or iterates.

    `prove` finds evidence for the base and for the step.
    """
    if not is_relation(at.conclusion, "eq", "ne", "lt", "le"):
        return None
    for variable in at.variables:
        if variable.type != NAT or not _grows(at.conclusion, variable.name, at):
            continue
        low = linear_intervals(at)[variable.name].low
        if isinf(low) or low > _LARGEST_START:
            continue
        try:
            return _from(int(low), variable.name, at, prove)
        except (GaveUpError, WrongError):
            continue
    return None


def _from(start: int, n: str, at: Sequent, prove: Prove) -> Evidence:
    bound = LinearBounds() if start else None
    node = Induction(n, start, at.fresh("ih"), at.fresh(f"h{n}"), bound, _LATER, _LATER)
    *_, (_, base, _), (_, step, _) = premises(node, at)
    return replace(node, base=prove(base), step=_step(step, at.conclusion, n, prove))


def _step(at: Sequent, claim: Term, n: str, prove: Prove) -> Evidence:
    """Evidence for the step, after what its parts are at the next number."""
    nodes: list[Successor] = []
    for part in _parts(claim, n):
        node = Successor(at.fresh("hs"), part, n, _LATER)
        try:
            [(_, at, _)] = premises(node, at)
        except WrongError:
            continue
        nodes.append(node)
    found = prove(at)
    for node in reversed(nodes):
        found = replace(node, then=found)
    return found


def _grows(claim: Term, n: str, at: Sequent) -> bool:
    """Whether something in the claim is defined by recursion along n."""
    if any(True for _ in _parts(claim, n)):
        return True
    recursive = [h.claim for h in at.hypotheses if h.claim.op == "forall"]
    return any(
        part.op == "app"
        and n in free_names(part)
        and any(_is_about(c, part.args[0]) for c in recursive)
        for part in walk(claim)
    )


def _is_about(claim: Term, function: Term) -> bool:
    return any(part == function for part in walk(claim))


def _parts(claim: Term, n: str) -> Iterator[Term]:
    """The sums, products, powers and factorials in the claim that may grow with n."""
    seen: set[Term] = set()
    for part in walk(claim):
        if part.op in ("sum", "prod"):
            grows = n in free_names(part.args[0])
        elif part.op == "pow":
            grows = n in free_names(part.args[1])
        else:
            grows = part.op == "factorial" and n in free_names(part)
        if grows and part not in seen:
            seen.add(part)
            yield part
