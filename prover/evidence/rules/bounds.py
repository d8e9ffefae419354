"""What bounds an integer without a search: divisors, factors, powers, absolute values."""

from typing import assert_never

from prover.evidence.arithmetic.intervals import term_interval
from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import BoundFact
from prover.evidence.sequent import Sequent
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, le, lt, num
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INT, INTEGERS, NAT


def bound_about(fact: BoundFact, term: Term, condition: Term | None, at: Sequent) -> Term:
    """The claim of `fact` about `term`, given what its hypothesis says.

    Raises:
        WrongError: the fact says nothing about this term.
    """
    if term.type not in INTEGERS or not at.knows(term):
        raise WrongError(f"{fact.value}: no known integer")
    match fact:
        case BoundFact.DIVISOR | BoundFact.NEGATIVE_DIVISOR:
            negative = fact is BoundFact.NEGATIVE_DIVISOR
            _require(not negative or term.type == INT, fact)
            limit = num(_divided(fact, term, condition), term.type)
            return le(arith("neg", term) if negative else term, limit)
        case BoundFact.MODULUS:
            _require(term.type == NAT, fact)
            return le(term, num(_difference(fact, term, condition), NAT))
        case BoundFact.LEFT_FACTOR | BoundFact.RIGHT_FACTOR:
            _require(term.op == "mul" and term.type == NAT, fact)
            factor, other = term.args if fact is BoundFact.LEFT_FACTOR else term.args[::-1]
            _require(is_positive(other, at), fact)
            return le(factor, term)
        case BoundFact.POSITIVE_PRODUCT:
            _require(term.op == "mul" and term.type == INT, fact)
            _require(all(term_interval(arg, at).low > 0 for arg in term.args), fact)
            return lt(num(0, INT), term)
        case BoundFact.POWER | BoundFact.NEGATIVE_POWER:
            _require(term.op == "pow" and term.args[1].is_num, fact)
            base, k = term.args[0], term.args[1].integer
            negative = fact is BoundFact.NEGATIVE_POWER
            _require(k == 2 if base.type == INT else k > 0 and not negative, fact)
            return le(arith("neg", base) if negative else base, term)
        case BoundFact.EXPONENT:
            _require(term.op == "pow" and term.type == NAT and term.args[0].is_num, fact)
            _require(term.args[0].integer > 1 and term.args[1].type == NAT, fact)
            return lt(term.args[1], term)
        case BoundFact.ABSOLUTE:
            _require(term.op == "abs" and term.type == INT, fact)
            return le(term.args[0], term)
        case BoundFact.NEGATIVE_ABSOLUTE:
            _require(term.op == "abs" and term.type == INT, fact)
            return le(arith("neg", term.args[0]), term)
        case _:
            assert_never(fact)


def is_positive(term: Term, at: Sequent) -> bool:
    """Whether a natural number is above 0: by linear intervals, or as a power of such a one."""
    if term.op == "pow":
        return is_positive(term.args[0], at)
    return term_interval(term, at).low > 0


def _divided(fact: BoundFact, term: Term, condition: Term | None) -> int:
    """The number n of a hypothesis `term ∣ n`."""
    if condition is None or condition.op != "dvd" or condition.args[0] != term:
        raise WrongError(f"{fact.value}: its hypothesis does not say what it needs")
    n = Simplifier()(condition.args[1])
    if free_names(n) or not n.is_num or n.integer <= 0:
        raise WrongError(f"{fact.value}: it divides no number above 0")
    return n.integer


def _difference(fact: BoundFact, term: Term, condition: Term | None) -> int:
    """`|a - b|` of a hypothesis `a % term = b % term`."""
    if condition is None or condition.op != "eq":
        raise WrongError(f"{fact.value}: its hypothesis does not say what it needs")
    sides = condition.args
    if any(side.op != "mod" or side.args[1] != term for side in sides):
        raise WrongError(f"{fact.value}: its hypothesis does not say what it needs")
    if not all(side.args[0].is_num for side in sides) or sides[0] == sides[1]:
        raise WrongError(f"{fact.value}: its hypothesis is about no two numerals")
    return abs(sides[0].args[0].integer - sides[1].args[0].integer)


def _require(holds: bool, fact: BoundFact) -> None:
    if not holds:
        raise WrongError(f"{fact.value}: not about a term like this")
