"""Quantifiers, functions, ∑ and ∏."""

from typing import TYPE_CHECKING

from prover.smt.elaborate.sets import at_container, same_container
from prover.smt.elaborate.type_names import looks_like_type, read_type
from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.tree import BigOperator, Binder, Infix, Lambda, Name, Quantifier, Syntax
from prover.smt.terms.build import prop, quantified
from prover.smt.terms.term import Term, Variable
from prover.smt.terms.types import PROP, Type, Unknown, finset_of, is_unknown, resolve, unify
from prover.smt.terms.types import function as function_type

if TYPE_CHECKING:
    from prover.smt.elaborate.elaborator import Elaborator


def quantifier(elaborator: "Elaborator", syntax: Quantifier) -> Term:
    """`∀`, `∃`, or `∃!` over one unguarded name."""
    if syntax.symbol != "∃!":
        return _quantify(elaborator, syntax, syntax.binders)
    if len(syntax.binders) != 1 or syntax.binders[0].guard is not None:
        elaborator.refuse("∃! over several names or with a guard", syntax.at)
    (binder,) = syntax.binders
    with elaborator.binding(binder.name, _annotated(binder), binder.at) as variable:
        body = elaborator.proposition(syntax.body)
    return quantified("exists_unique", variable, body)


def _quantify(elaborator: "Elaborator", syntax: Quantifier, binders: tuple[Binder, ...]) -> Term:
    if not binders:
        return elaborator.proposition(syntax.body)
    binder, rest = binders[0], binders[1:]
    universal = syntax.symbol == "∀"
    if binder.type is not None and not looks_like_type(binder.type):
        # `∀ (h : p), q` is p → q, and `∃ (h : p), q` is p ∧ q; nothing may mention h.
        hypothesis = elaborator.proposition(binder.type)
        shadowed = elaborator.scope.pop(binder.name, None)
        body = _quantify(elaborator, syntax, rest)
        if shadowed is not None:
            elaborator.scope[binder.name] = shadowed
        return prop("imp" if universal else "and", hypothesis, body)
    guard = None
    with elaborator.binding(binder.name, _annotated(binder), binder.at) as variable:
        if binder.guard is not None:
            symbol, right = binder.guard
            condition = Infix(binder.at, symbol, Name(binder.at, binder.name), right)
            guard = elaborator.proposition(condition)
        body = _quantify(elaborator, syntax, rest)
    if guard is not None:
        body = prop("imp" if universal else "and", guard, body)
    return quantified("forall" if universal else "exists", variable, body)


def _annotated(binder: Binder) -> Type:
    if binder.type is None:
        return Unknown()
    type_ = read_type(binder.type)
    if type_.name == "Equiv":  # which may be empty; every other type is inhabited
        raise NotUnderstoodError("a quantifier over Equiv", binder.at)
    return type_


def function(elaborator: "Elaborator", syntax: Lambda, expected: Type | None) -> Term:
    """`fun x y => e`, curried."""
    return _abstract(elaborator, syntax.binders, syntax.body, expected)


def _abstract(
    elaborator: "Elaborator", binders: tuple[Binder, ...], body: Syntax, expected: Type | None
) -> Term:
    domain: Type = Unknown()
    codomain: Type | None = None
    if expected is not None and not is_unknown(expected):
        shape = resolve(expected)
        if shape.name != "→":
            elaborator.refuse(f"a function where a {shape!r} was expected", body.at)
        domain, codomain = shape.argument(0), shape.argument(1)
    binder = binders[0]
    if binder.guard is not None:
        elaborator.refuse("a function with a guard", binder.at)
    if binder.type is not None and not unify(domain, read_type(binder.type)):
        elaborator.refuse("a function of another argument type", binder.at)
    with elaborator.binding(binder.name, domain, binder.at) as variable:
        if len(binders) > 1:
            inner = _abstract(elaborator, binders[1:], body, codomain)
        elif codomain is not None and not is_unknown(codomain):
            inner = elaborator.at_type(body, codomain)
        else:
            inner = elaborator.term(body, codomain)
            if codomain is not None:
                unify(codomain, inner.type)
    type_ = function_type(domain, inner.type)
    return Term("lam", (inner,), type_, Variable(variable.name, domain))


def big_operator(elaborator: "Elaborator", syntax: BigOperator, expected: Type | None) -> Term:
    """`∑ i ∈ s with p, e` or `∏ …`."""
    if syntax.range is None:
        elaborator.refuse(f"{syntax.symbol} without a set", syntax.at)
    element = read_type(syntax.type) if syntax.type is not None else Unknown()
    range_ = at_container(elaborator, syntax.range, finset_of(element))
    with elaborator.binding(syntax.name, element, syntax.at) as variable:
        if syntax.condition is not None:
            kept = elaborator.proposition(syntax.condition)
        if expected is not None and not is_unknown(expected):
            body = elaborator.at_type(syntax.body, expected)
        else:
            body = elaborator.term(syntax.body)
    bound = Variable(variable.name, element)
    if syntax.condition is not None:
        predicate = Term("lam", (kept,), function_type(element, PROP), bound)
        range_ = Term("filter", (predicate, range_), finset_of(element))
    op = "sum" if syntax.symbol == "∑" else "prod"
    return sum_or_product(op == "sum", range_, bound, body)


def sum_or_product(is_sum: bool, range_: Term, bound: Variable, body: Term) -> Term:
    """`∑ bound ∈ range_, body`, or the product."""
    return Term("sum" if is_sum else "prod", (range_, body), body.type, bound)


def over_function(
    elaborator: "Elaborator", is_sum: bool, range_: Term, syntax: Syntax, expected: Type | None
) -> Term:
    """`Finset.sum range_ f`."""
    element = resolve(range_.type).argument()
    codomain = expected if expected is not None else Unknown()
    summand = elaborator.term(syntax, function_type(element, codomain))
    if summand.op == "lam":
        return sum_or_product(is_sum, range_, summand.bound, summand.body)
    type_ = resolve(summand.type)
    if type_.name != "→" or not unify(type_.argument(0), element):
        elaborator.refuse("a sum of something that is no function", syntax.at)
    with elaborator.binding("i", element, syntax.at) as variable:
        body = Term("app", (summand, variable), type_.argument(1))
    return sum_or_product(is_sum, range_, Variable(variable.name, element), body)


__all__ = ["big_operator", "function", "over_function", "quantifier", "same_container"]
