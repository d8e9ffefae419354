"""A quick refutation by one z3 call, for steps that need a small fact on their way."""

from collections.abc import Sequence
from typing import Final

from prover.smt.clock import Clock
from prover.smt.encode.encoder import encode
from prover.smt.encode.z3_solver import solve
from prover.smt.errors import NotUnderstoodError, TooLargeError
from prover.smt.refute.nnf import nnf
from prover.smt.terms.term import Op, Term, has_quantifier, walk
from prover.smt.terms.types import Type

_POLYNOMIAL: Final[frozenset[Op]] = frozenset(
    {"num", "var", "bool", "and", "or", "imp", "iff", "not", "eq", "lt", "le", "add", "sub",
     "nat_sub", "mul", "neg", "pow", "cast"}
)  # fmt: skip


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


def refuted_over_reals(
    clauses: Sequence[Term], variables: dict[str, Type], limit_s: float, clock: Clock
) -> bool:
    """Whether the clauses have no solution even if integers may be any reals.

    Over the reals polynomial arithmetic is decidable, and often fast for two or three variables.
    """
    if any(part.op not in _POLYNOMIAL for clause in clauses for part in walk(clause)):
        return False
    try:
        problem = encode(clauses, variables, relaxed=True)
    except NotUnderstoodError:
        return False
    return solve(problem.constraints, limit_s, clock, "nlsat").status == "unsat"
