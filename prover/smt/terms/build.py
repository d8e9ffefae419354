"""Makes terms, each with the type that its operator gives it."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Gaussian, Op, Term, Value, Variable
from prover.smt.terms.types import COMPLEX, INT, NAT, PROP, REAL, Type

TRUE: Final = Term("bool", (), PROP, True)
FALSE: Final = Term("bool", (), PROP, False)
PI: Final = Term("pi", (), REAL)


def truth(value: bool) -> Term:
    """`True` or `False`."""
    return TRUE if value else FALSE


def num(value: int | Fraction | Gaussian, type_: Type) -> Term:
    """The numeral `value` at `type_`, in the representation that the type has."""
    if type_ == COMPLEX:
        found: Value = (
            value if isinstance(value, Gaussian) else Gaussian(Fraction(value), Fraction(0))
        )
    elif isinstance(value, Gaussian):
        raise TypeError(f"a complex number at {type_!r}")
    elif type_ in (NAT, INT):
        found = int(value)
        if found != value or (type_ == NAT and found < 0):
            raise ValueError(f"{value} at {type_!r}")
    elif type_.name == "ZMod":
        found = int(value) % type_.modulus
    else:
        found = Fraction(value)
    return Term("num", (), type_, found)


def var(name: str, type_: Type) -> Term:
    """The variable `name`."""
    return Term("var", (), type_, name)


def fresh_var(base: str, type_: Type) -> Term:
    """A variable with a name of its own."""
    return Term("var", (), type_, fresh_name(base))


def prop(op: Op, *args: Term) -> Term:
    """A proposition: a connective or a relation."""
    return Term(op, args, PROP)


def arith(op: Op, *args: Term) -> Term:
    """An operation whose value has the type of its first argument."""
    return Term(op, args, args[0].type)


def eq(left: Term, right: Term) -> Term:
    """`left = right`."""
    return Term("eq", (left, right), PROP)


def le(left: Term, right: Term) -> Term:
    """`left ≤ right`."""
    return Term("le", (left, right), PROP)


def lt(left: Term, right: Term) -> Term:
    """`left < right`."""
    return Term("lt", (left, right), PROP)


def mem(element: Term, container: Term) -> Term:
    """`element ∈ container`."""
    return Term("mem", (element, container), PROP)


def cast(term: Term, type_: Type) -> Term:
    """`(↑term : type_)`; `term` itself when it has that type."""
    return term if term.type == type_ else Term("cast", (term,), type_)


def negate(term: Term) -> Term:
    """`¬term`, without doubling a negation."""
    if term.op == "bool":
        return truth(not term.value)
    if term.op == "not":
        return term.args[0]
    return Term("not", (term,), PROP)


def conjunction(terms: Iterable[Term]) -> Term:
    """All of `terms`; `True` when there are none."""
    result = TRUE
    for term in terms:
        result = term if result is TRUE else Term("and", (result, term), PROP)
    return result


def disjunction(terms: Iterable[Term]) -> Term:
    """One of `terms`; `False` when there are none."""
    result = FALSE
    for term in terms:
        result = term if result is FALSE else Term("or", (result, term), PROP)
    return result


def quantified(op: Op, variable: Term, body: Term) -> Term:
    """`∀ variable, body` or `∃ variable, body`."""
    return Term(op, (body,), PROP, Variable(variable.name, variable.type))


def apply(function: Term, *arguments: Term) -> Term:
    """`function arguments`, curried."""
    type_ = function.type
    for _ in arguments:
        type_ = type_.argument(1)
    return Term("app", (function, *arguments), type_)
