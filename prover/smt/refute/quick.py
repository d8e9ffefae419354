"""A quick refutation by one z3 call, for steps that need a small fact on their way."""

from collections.abc import Sequence

from prover.smt.clock import Clock
from prover.smt.encode.encoder import encode
from prover.smt.encode.z3_solver import solve
from prover.smt.errors import NotUnderstoodError, TooLargeError
from prover.smt.refute.nnf import nnf
from prover.smt.terms.term import Term, has_quantifier
from prover.smt.terms.types import Type


def refuted(
    claims: Sequence[Term], variables: dict[str, Type], limit_s: float, clock: Clock
) -> bool:
    """Whether z3 finds the claims contradictory. Quantified claims are left out."""
    if any(claim.is_false for claim in claims):
        return True
    ground = [nnf(claim) for claim in claims if claim.op != "bool" and not has_quantifier(claim)]
    if not ground:
        return False
    try:
        problem = encode(ground, variables)
    except (NotUnderstoodError, TooLargeError):
        return False
    return solve(problem.constraints, limit_s, clock).status == "unsat"
