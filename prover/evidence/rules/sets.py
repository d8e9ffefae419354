"""Finite sets that a condition describes, listed between bounds."""

from typing import Final

from prover.evidence.errors import WrongError, require
from prover.evidence.nodes.integers import FiniteSet
from prover.evidence.rules.sequents import stated
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import le, num, prop, var
from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Term, Variable, free_names, substitute
from prover.smt.terms.types import INTEGERS, PROP, Type, finset_of, function

MAX_LISTED: Final = 20_000


def set_description(claim: Term) -> tuple[str, Variable, Term] | None:
    """Name of s, variable and p x of `∀ x, x ∈ s ↔ p x`."""
    if claim.op != "forall" or claim.body.op != "iff":
        return None
    left, right = claim.body.args
    if left.op != "mem" or any(arg.op != "var" for arg in left.args):
        return None
    x, s = left.args
    if x.name != claim.bound.name or s.name in free_names(right):
        return None
    return s.name, claim.bound, right


def described_set(claim: Term) -> tuple[str, Variable, Term] | None:
    """The same for a finite set of integers."""
    read = set_description(claim)
    if read is None or read[1].type not in INTEGERS:
        return None
    return read if claim.body.args[0].args[1].type.name == "Finset" else None


def bounds_claim(bound: Variable, claim: Term, low: int, high: int) -> Term:
    """`∀ x, claim → low ≤ x ∧ x ≤ high`."""
    x = var(fresh_name(bound.name.split("!")[0]), bound.type)
    ends = prop("and", le(_num(low, x.type), x), le(x, _num(high, x.type)))
    body = prop("imp", substitute(claim, {bound.name: x}), ends)
    return Term("forall", (body,), PROP, Variable(x.name, x.type))


def listed_set(node: FiniteSet, at: Sequent) -> tuple[str, Term, Term]:
    """The set's name, what is to be shown of its bounds, and the term that stands for it.

    Raises:
        WrongError: the hypothesis describes no set.
    """
    read = described_set(stated(at, node.hypothesis))
    if read is None:
        raise WrongError(f"{node.hypothesis} describes no finite set of integers")
    name, bound, claim = read
    require(node.high - node.low + 1 <= MAX_LISTED, "too many values")
    ends = (_num(node.low, bound.type), _num(node.high, bound.type))
    set_type = finset_of(bound.type)
    predicate = Term("lam", (claim,), function(bound.type, PROP), bound)
    listed = Term("filter", (predicate, Term("Icc", ends, set_type)), set_type)
    return name, bounds_claim(bound, claim, node.low, node.high), listed


def _num(value: int, type_: Type) -> Term:
    try:
        return num(value, type_)
    except ValueError as error:
        raise WrongError("a negative natural number") from error
