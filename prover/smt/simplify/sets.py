"""Sets: membership unfolded, finite ones listed, sums over them carried out; and lists."""

from typing import Final

from prover.smt.exact import surds
from prover.smt.simplify.elements import elements
from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import (
    arith,
    disjunction,
    eq,
    fresh_var,
    le,
    lt,
    mem,
    negate,
    num,
    prop,
    quantified,
)
from prover.smt.terms.names import refresh
from prover.smt.terms.term import Op, Term, substitute
from prover.smt.terms.types import NAT

_MAX_SUMMANDS: Final = 5_000
_MAX_SURDS: Final = 64


def _membership(simplify: Simplifier, term: Term) -> Term:
    unfolded = unfold_membership(*term.args)
    return term if unfolded is None else simplify(unfolded)


def unfold_membership(x: Term, container: Term) -> Term | None:
    """`x ∈ container` by the definition of the container, if it is no variable."""
    args = container.args
    match container.op:
        case "set_of":
            return _instance(container, x)
        case "braces":
            return disjunction(eq(x, element) for element in args)
        case "range":
            return lt(x, args[0])
        case "Icc" | "Ico" | "Ioc" | "Ioo":
            below = (lt if container.op[1] == "o" else le)(args[0], x)
            return prop("and", below, (lt if container.op[2] == "o" else le)(x, args[1]))
        case "Ici":
            return le(args[0], x)
        case "Ioi":
            return lt(args[0], x)
        case "Iic":
            return le(x, args[0])
        case "Iio":
            return lt(x, args[0])
        case "filter":
            return prop("and", mem(x, args[1]), _instance(args[0], x))
        case "sdiff":
            return prop("and", mem(x, args[0]), negate(mem(x, args[1])))
        case "union":
            return prop("or", mem(x, args[0]), mem(x, args[1]))
        case "inter":
            return prop("and", mem(x, args[0]), mem(x, args[1]))
        case "to_finset":
            return mem(x, args[0])
        case "divisors":
            return prop("and", prop("dvd", x, args[0]), negate(eq(args[0], num(0, NAT))))
        case "proper_divisors":
            return prop("and", prop("dvd", x, args[0]), lt(x, args[0]))
        case "prime_factors":
            is_factor = prop("and", prop("prime", x), prop("dvd", x, args[0]))
            return prop("and", is_factor, negate(eq(args[0], num(0, NAT))))
    return None


def _instance(binder: Term, x: Term) -> Term:
    """The body of a binder at `x`, its inner bound variables renamed."""
    return refresh(substitute(binder.body, {binder.bound.name: x}))


def _subset(simplify: Simplifier, term: Term) -> Term:
    left, right = term.args
    point = fresh_var("w", left.type.argument())
    return simplify(quantified("forall", point, prop("imp", mem(point, left), mem(point, right))))


def _extremal(simplify: Simplifier, term: Term) -> Term:
    """`IsGreatest s x`: `x ∈ s`, and every element of `s` is at most `x`."""
    container, x = term.args
    point = fresh_var("w", x.type)
    bounded = le(point, x) if term.op == "is_greatest" else le(x, point)
    all_bounded = quantified("forall", point, prop("imp", mem(point, refresh(container)), bounded))
    return simplify(prop("and", mem(x, container), all_bounded))


def _card(simplify: Simplifier, term: Term) -> Term:
    listed = elements(simplify, term.args[0])
    return term if listed is None else num(len(listed), NAT)


def _big_operator(simplify: Simplifier, term: Term) -> Term:
    container = simplify(term.args[0])
    listed = elements(simplify, container)
    if listed is None or len(listed) > _MAX_SUMMANDS:
        return Term(term.op, (container, simplify(term.body)), term.type, term.value)
    op: Op = "add" if term.op == "sum" else "mul"
    body = simplify(term.body)
    total = num(0 if term.op == "sum" else 1, term.type)
    neutral = total
    symbolic = []
    for element in listed:
        summand = simplify(substitute(body, {term.bound.name: element}))
        if summand.is_num:
            total = simplify(arith(op, total, summand))
        else:
            symbolic.append(summand)
    if not symbolic:
        return total
    if total != neutral:
        symbolic.append(total)
    result = _balanced(op, symbolic)
    return simplify(result) if len(symbolic) <= _MAX_SURDS and surds.shape(result) else result


def _balanced(op: Op, terms: list[Term]) -> Term:
    """A tree of logarithmic depth."""
    while len(terms) > 1:
        pairs = [terms[i : i + 2] for i in range(0, len(terms), 2)]
        terms = [arith(op, *pair) if len(pair) == 2 else pair[0] for pair in pairs]
    return terms[0]


def _binder(simplify: Simplifier, term: Term) -> Term:
    return Term(term.op, (simplify(term.body),), term.type, term.value)


def _list_sum(simplify: Simplifier, term: Term) -> Term:
    summands = term.args[0]
    if summands.op != "list":
        return term
    total = num(0, term.type)
    for summand in summands.args:
        total = simplify(arith("add", total, summand))
    return total


def _list_length(simplify: Simplifier, term: Term) -> Term:
    items = term.args[0]
    return num(len(items.args), NAT) if items.op == "list" else term


INSTEAD: Final[dict[Op, Rule]] = {
    "sum": _big_operator,
    "prod": _big_operator,
    "set_of": _binder,
    "lam": _binder,
    "is_greatest": _extremal,
    "is_least": _extremal,
}
RULES: Final[dict[Op, Rule]] = {
    "mem": _membership,
    "subset": _subset,
    "card": _card,
    "list_sum": _list_sum,
    "list_length": _list_length,
}
