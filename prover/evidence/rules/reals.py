"""Terms over ℝ, and what a law says at one of them."""

from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

from prover.smt.terms.build import num
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import REAL

Instance: TypeAlias = tuple[tuple[Term, ...], Term]  # conditions, and what then holds
Claim: TypeAlias = Callable[[Term], Instance | None]  # of a law, at a term it may be about


def real(op: Op, *args: Term) -> Term:
    """A function on ℝ."""
    return Term(op, args, REAL)


def real_numeral(value: Fraction | int) -> Term:
    """A numeral of ℝ."""
    return num(value, REAL)


def at_reals(claim: Claim) -> Claim:
    """The claim at terms of type ℝ alone."""
    return lambda t: claim(t) if t.type == REAL else None


def is_real_power(t: Term) -> bool:
    """Whether it is a power with a real exponent."""
    return t.op == "pow" and t.type == REAL and t.args[1].type == REAL
