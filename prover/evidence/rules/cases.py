"""The two cases of a split."""

from typing import assert_never

from prover.evidence.arithmetic.relations import (
    is_linearly_ordered,
    is_relation,
    is_zero,
    negative,
    nonnegative,
    nonzero,
    sides,
)
from prover.evidence.errors import WrongError, require
from prover.evidence.nodes.logic import CaseSplit, SplitKind, ZeroProduct
from prover.evidence.rules.sequents import Premise, assumed, stated, without
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import lt
from prover.smt.terms.term import Term


def split_claims(at: Sequent, kind: SplitKind, on: str | Term) -> tuple[Term, Term]:
    """What holds in each of the two cases."""
    match kind:
        case SplitKind.HYPOTHESIS | SplitKind.UNEQUAL:
            if not isinstance(on, str):
                raise WrongError("this split needs the name of a hypothesis")
            claim = stated(at, on)
            if kind is SplitKind.HYPOTHESIS:
                require(claim.op == "or", f"{on} is no disjunction")
                return claim.args[0], claim.args[1]
            require(is_relation(claim, "ne"), f"{on} is no ≠")
            left, right = sides(claim)
            require(is_linearly_ordered(left.type), f"{on} is not about an order")
            return lt(left, right), lt(right, left)
        case SplitKind.SIGN | SplitKind.ZERO:
            if not isinstance(on, Term):
                raise WrongError("this split needs a term")
            require(at.knows(on), "the term mentions an unknown name")
            if kind is SplitKind.ZERO:
                return is_zero(on), nonzero(on)
            require(is_linearly_ordered(on.type), "the term is not in an order")
            return negative(on), nonnegative(on)
        case _:
            assert_never(kind)


def cases(at: Sequent, claims: tuple[Term, Term], node: CaseSplit | ZeroProduct) -> list[Premise]:
    """The sequent with each of the claims, one for each case of the node."""
    found: list[Premise] = []
    rest = at
    if isinstance(node, CaseSplit) and node.kind is SplitKind.HYPOTHESIS:
        rest = without(at, str(node.on))
    for index, (claim, case) in enumerate(zip(claims, node.cases, strict=True)):
        found.append((f"cases[{index}]", assumed(rest, case.name, claim), case.evidence))
    return found
