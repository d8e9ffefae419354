"""Relations between numbers, read in another ring."""

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.relations import is_relation, plain, relation_op, sides
from prover.evidence.errors import WrongError, require
from prover.evidence.rules.sequents import stated
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, cast, eq, le, lt, num, prop
from prover.smt.terms.term import Term
from prover.smt.terms.types import COMPLEX, INT, INTEGERS, NAT, RAT, REAL, Type


def transferred(at: Sequent, into: str) -> Sequent:
    """The sequent with its equation of integers read in another ring."""
    goal, ring = at.conclusion, _field(into)
    require(goal.op == "eq", "no equation")
    require(_lies_in(goal.args[0].type, ring), f"no equation of numbers that lie in {into}")
    return at.concluding(eq(*(_lifted(side, ring) for side in goal.args)))


def embedded(at: Sequent, hypothesis: str, into: str) -> Term:
    """What a relation between numbers of ℕ, ℤ or ℚ says in another ring.

    Raises:
        WrongError: the hypothesis is no such relation.
    """
    claim, ring = plain(stated(at, hypothesis)), INT if into == INT.name else _field(into)
    require(is_relation(claim, "eq", "ne", "lt", "le"), f"{hypothesis} is no relation")
    op, (left, right) = relation_op(claim), sides(claim)
    require(_lies_in(left.type, ring), f"{hypothesis} is about no numbers that lie in {into}")
    a, b = _lifted(left, ring), _lifted(right, ring)
    match op:
        case "eq":
            return eq(a, b)
        case "ne":
            return prop("not", eq(a, b))
    require(ring != COMPLEX, "ℂ has no order")
    if op == "lt" and left.type in INTEGERS:
        return le(arith("add", a, num(1, ring)), b)
    return lt(a, b) if op == "lt" else le(a, b)


def _lifted(term: Term, ring: Type) -> Term:
    """The term cast to the ring; from ℚ the casts are moved inwards, as `push_cast` does."""
    if term.type != RAT:
        return cast(term, ring)
    if term.is_num:
        return num(term.rational, ring)
    if term.op in ("add", "sub", "mul", "div", "neg", "inv"):
        return Term(term.op, tuple(_lifted(arg, ring) for arg in term.args), ring)
    if term.op == "pow" and term.args[1].type == NAT:
        return Term("pow", (_lifted(term.args[0], ring), term.args[1]), ring)
    return cast(term, ring)


def _field(name: str) -> Type:
    ring = next((t for t in FIELDS if t.name == name), None)
    if ring is None:
        raise WrongError(f"{name} is none of ℚ, ℝ and ℂ")
    return ring


def _lies_in(type_: Type, ring: Type) -> bool:
    """Whether elements of the one are elements of the other, and another type."""
    chain = (NAT, INT, RAT, REAL, COMPLEX)
    return type_ in chain and chain.index(type_) < chain.index(ring)
