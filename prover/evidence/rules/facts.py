"""What the library knows of inverses, roots, absolute values and i, as claims about a term."""

from typing import Final, assert_never

from prover.evidence.arithmetic.algebra import FIELDS, gaussian_unit, inverse
from prover.evidence.arithmetic.relations import (
    is_relation,
    is_zero,
    negative,
    nonnegative,
    nonpositive,
    nonzero,
    positive,
    relation_op,
    sides,
    sides_difference,
)
from prover.evidence.errors import WrongError
from prover.evidence.nodes.library import Fact
from prover.smt.terms.build import apply, arith, eq, num, var
from prover.smt.terms.term import Term
from prover.smt.terms.types import COMPLEX, INT, NAT, RAT, REAL, Type, function

_INVERTED: Final = (Fact.INVERSE, Fact.INVERSE_ZERO, Fact.INVERSE_POSITIVE, Fact.INVERSE_NEGATIVE)
_OTHER_MAP: Final = {"toFun": "invFun", "invFun": "toFun"}  # of an `Equiv`
_ROOTS: Final = (Fact.ROOT_NONNEGATIVE, Fact.ROOT_SQUARE, Fact.ROOT_ZERO)


def fact_about(fact: Fact, term: Term, condition: Term | None) -> Term:
    """The claim of `fact` at `term`, given what its hypothesis says.

    Raises:
        WrongError: the fact is none about terms of this type, or needs another hypothesis.
    """
    if fact is not Fact.EQUIVALENCE and term.type not in _types(fact):
        raise WrongError(f"{fact.value}: not at type {term.type!r}")
    if fact is Fact.I_SQUARE and term != gaussian_unit():
        raise WrongError(f"{fact.value}: not about i")
    if fact is Fact.EQUIVALENCE:
        return undone(term)
    allowed = _conditions(fact, term)
    if allowed and not any(says_same(condition, one) for one in allowed):
        raise WrongError(f"{fact.value}: its hypothesis does not say what it needs")
    return _claim(fact, term)


def _types(fact: Fact) -> tuple[Type, ...]:
    if fact in _INVERTED:
        return FIELDS if fact in (Fact.INVERSE, Fact.INVERSE_ZERO) else (RAT, REAL)
    if fact in _ROOTS:
        return (REAL,)
    return (COMPLEX,) if fact is Fact.I_SQUARE else (INT, RAT, REAL)


def _conditions(fact: Fact, term: Term) -> tuple[Term, ...]:
    match fact:
        case Fact.INVERSE:
            return (nonzero(term), positive(term), negative(term))
        case Fact.INVERSE_ZERO:
            return (is_zero(term),)
        case Fact.INVERSE_POSITIVE:
            return (positive(term),)
        case Fact.INVERSE_NEGATIVE:
            return (negative(term),)
        case Fact.ROOT_SQUARE | Fact.ABS_NONNEGATIVE:
            return (nonnegative(term), positive(term))
        case Fact.ROOT_ZERO | Fact.ABS_NEGATIVE:
            return (nonpositive(term), negative(term))
        case Fact.ROOT_NONNEGATIVE | Fact.I_SQUARE | Fact.EQUIVALENCE:
            return ()
        case _:
            assert_never(fact)


def _claim(fact: Fact, term: Term) -> Term:
    match fact:
        case Fact.INVERSE:
            return eq(arith("mul", term, inverse(term)), num(1, term.type))
        case Fact.INVERSE_ZERO:
            return is_zero(inverse(term))
        case Fact.INVERSE_POSITIVE:
            return positive(inverse(term))
        case Fact.INVERSE_NEGATIVE:
            return negative(inverse(term))
        case Fact.ROOT_NONNEGATIVE:
            return nonnegative(root(term))
        case Fact.ROOT_SQUARE:
            return eq(arith("pow", root(term), num(2, NAT)), term)
        case Fact.ROOT_ZERO:
            return is_zero(root(term))
        case Fact.ABS_NONNEGATIVE:
            return eq(absolute(term), term)
        case Fact.ABS_NEGATIVE:
            return eq(absolute(term), arith("neg", term))
        case Fact.I_SQUARE:
            unit = gaussian_unit()
            return eq(arith("pow", unit, num(2, NAT)), num(-1, COMPLEX))
        case Fact.EQUIVALENCE:
            return undone(term)
        case _:
            assert_never(fact)


def undone(term: Term) -> Term:
    """For the value `e.1 x` of an equivalence `e.2 (e.1 x) = x`, and the other way round.

    Raises:
        WrongError: the term is no such value.
    """
    head = term.args[0] if term.op == "app" and len(term.args) == 2 else term
    base, _, part = head.name.rpartition(".") if head.op == "var" else ("", "", "")
    if not base or part not in _OTHER_MAP:
        raise WrongError("no value of an equivalence")
    x = term.args[1]
    back = var(f"{base}.{_OTHER_MAP[part]}", function(term.type, x.type))
    return eq(apply(back, term), x)


def root(term: Term) -> Term:
    """`√term`."""
    return Term("sqrt", (term,), REAL)


def absolute(term: Term) -> Term:
    """`|term|`."""
    return Term("abs", (term,), term.type)


def says_same(given: Term | None, wanted: Term) -> bool:
    """Whether the two say the same up to the normal form of polynomials."""
    if given is None or not is_relation(given, relation_op(wanted)):
        return False
    if sides(given)[0].type != sides(wanted)[0].type:
        return False
    p, q = sides_difference(given), sides_difference(wanted)
    if p is None or q is None:
        return False
    symmetric = relation_op(wanted) in ("eq", "ne")
    return p == q or (symmetric and {m: -c for m, c in p.items()} == q)
