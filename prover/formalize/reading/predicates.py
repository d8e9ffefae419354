"""What is said of subjects: "are even", "divides n", "leaves a remainder of 1 when ..."."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from prover.formalize.meaning import (
    And,
    Apply,
    Compare,
    Congruent,
    Coprime,
    Formula,
    Has,
    Iff,
    Name,
    Not,
    Numeral,
    OfForm,
    Or,
    Property,
    Relation,
    Term,
    conjunction,
)
from prover.formalize.reading.described import Predicate, as_described, each, pairs, single
from prover.formalize.reading.terms import ONE, power
from prover.formalize.tokens import NotReadError

ZERO: Final = Numeral(0)


def composite(term: Term) -> Formula:
    """Greater than 1 and not prime."""
    return And((Compare(">", term, ONE), Not(Has("prime", term))))


def divides(divisor: Term, term: Term) -> Formula:
    """`divisor ∣ term`."""
    return Compare("∣", divisor, term)


def negated(said: Predicate) -> Predicate:
    """The negation, of one subject.

    Raises:
        NotReadError: of several, when it is used: are none of them so, or not all?
    """

    def of_one(terms: Sequence[Term]) -> Formula:
        if len(terms) > 1:
            raise NotReadError("“not” said of several things: of each, or not of all?")
        return Not(said(terms))

    return of_one


def _property(name: Property) -> Callable[[Any, list[Any]], Predicate]:
    return lambda _, __: each(lambda term: Has(name, term))


def _to_zero(relation: Relation) -> Callable[[Any, list[Any]], Predicate]:
    return lambda _, __: each(lambda term: Compare(relation, term, ZERO))


def _to(relation: Relation, *, swapped: bool = False) -> Callable[[Any, list[Any]], Predicate]:
    """A relation to the term that the text names last."""

    def method(_: Any, children: list[Any]) -> Predicate:
        other = single(children[-1])
        if swapped:
            return each(lambda term: Compare(relation, other, term))
        return each(lambda term: Compare(relation, term, other))

    return method


def _two(operator: type[And] | type[Or]) -> Callable[[Any, list[Any]], Predicate]:
    def method(_: Any, children: list[Any]) -> Predicate:
        first, second = children
        return each(lambda term: operator((first([term]), second([term]))))

    return method


class PredicateRules:
    """One method for each rule about predicates and verbs."""

    even = _property("even")
    odd = _property("odd")
    prime = _property("prime")
    rational = _property("rational")
    irrational = _property("irrational")
    integral = _property("integral")
    is_square = _property("square")
    is_cube = _property("cube")
    positive = _to_zero(">")
    negative = _to_zero("<")
    nonnegative = _to_zero("≥")
    nonzero = _to_zero("≠")
    zero = _to_zero("=")
    greater = _to(">")
    less = _to("<")
    at_least = _to("≥")
    at_most = _to("≤")
    divisible = _to("∣", swapped=True)
    divides = _to("∣")
    predicate_or = _two(Or)
    predicate_and = _two(And)

    def composite(self, _: list[Any]) -> Predicate:
        return each(composite)

    def predicate(self, children: list[Any]) -> Predicate:
        return self._said(children)

    def property(self, children: list[Any]) -> Predicate:
        return self._said(children)

    def _said(self, children: list[Any]) -> Predicate:
        predicate: Predicate = children[0]
        return predicate

    def predicate_each(self, children: list[Any]) -> Predicate:
        return self._said(children)

    def predicate_neither(self, children: list[Any]) -> Predicate:
        first, second = children
        return each(lambda term: And((Not(first([term])), Not(second([term])))))

    def property_not(self, children: list[Any]) -> Predicate:
        (said,) = children
        return negated(said)

    def divisible_both(self, children: list[Any]) -> Predicate:
        first, second = (single(child) for child in children)
        return each(lambda term: And((divides(first, term), divides(second, term))))

    def equal_to(self, children: list[Any]) -> Predicate:
        other = single(children[-1])
        return each(lambda term: Compare("=", term, other))

    def all_equal(self, _: list[Any]) -> Predicate:
        return pairs(lambda a, b: Compare("=", a, b))

    def all_distinct(self, _: list[Any]) -> Predicate:
        return pairs(lambda a, b: Compare("≠", a, b))

    def all_coprime(self, _: list[Any]) -> Predicate:
        return pairs(Coprime)

    def coprime_to(self, children: list[Any]) -> Predicate:
        other = single(children[0])
        return each(lambda term: Coprime(term, other))

    def strictly_between(self, children: list[Any]) -> Predicate:
        low, high = (single(child) for child in children)
        return each(lambda term: And((Compare("<", low, term), Compare("<", term, high))))

    def between(self, children: list[Any]) -> Predicate:
        low, high = (single(child) for child in children)
        return each(lambda term: And((Compare("≤", low, term), Compare("≤", term, high))))

    def congruent(self, children: list[Any]) -> Predicate:
        other, modulus = (single(child) for child in children)
        return each(lambda term: Congruent(term, other, modulus))

    def all_congruent(self, children: list[Any]) -> Predicate:
        modulus = single(children[0])
        return pairs(lambda a, b: Congruent(a, b, modulus))

    def of_form(self, children: list[Any]) -> Predicate:
        form = single(children[0])
        return each(lambda term: OfForm(term, form))

    def sum_of_squares(self, children: list[Any]) -> Predicate:
        names = [Name(f"?square{i}") for i in range(children[0])]
        form: Term = power(names[0], 2)
        for name in names[1:]:
            form = Apply("plus", (form, power(name, 2)))
        return each(lambda term: OfForm(term, form))

    def power_of(self, children: list[Any]) -> Predicate:
        form = Apply("power", (single(children[0]), Name("?exponent")))
        return each(lambda term: OfForm(term, form))

    def one_of(self, children: list[Any]) -> Predicate:
        values = as_described(children[0]).terms
        return each(lambda term: Or(tuple(Compare("=", term, value) for value in values)))

    def leaves(self, children: list[Any]) -> Predicate:
        remainder, divisor = (single(child) for child in children)
        return each(lambda term: Compare("=", Apply("remainder", (term, divisor)), remainder))

    def ends_in(self, children: list[Any]) -> Predicate:
        digit = single(children[0])
        return each(lambda term: Compare("=", Apply("remainder", (term, Numeral(10))), digit))

    def same_parity(self, _: list[Any]) -> Predicate:
        return pairs(lambda a, b: Iff(Has("even", a), Has("even", b)))

    def opposite_parity(self, _: list[Any]) -> Predicate:
        return pairs(lambda a, b: Iff(Has("even", a), Has("odd", b)))

    def same_parity_as(self, children: list[Any]) -> Predicate:
        other = single(children[0])
        return each(lambda term: Iff(Has("even", term), Has("even", other)))

    def satisfies(self, children: list[Any]) -> Predicate:
        (formula,) = children
        return lambda _: formula

    def verb(self, children: list[Any]) -> Predicate:
        return self._said(children)

    # ---- relations of formulas ----

    def lt(self, _: list[Any]) -> str:
        return "<"

    def le(self, _: list[Any]) -> str:
        return "≤"

    def gt(self, _: list[Any]) -> str:
        return ">"

    def ge(self, _: list[Any]) -> str:
        return "≥"

    def eq(self, _: list[Any]) -> str:
        return "="

    def ne(self, _: list[Any]) -> str:
        return "≠"

    def dvd(self, _: list[Any]) -> str:
        return "∣"

    def not_dvd(self, _: list[Any]) -> str:
        return "∤"

    def chain(self, children: list[Any]) -> Formula:
        terms = [single(child) for child in children[::2]]
        said = zip(terms, children[1::2], terms[1:], strict=False)
        return conjunction(
            [
                Not(divides(a, b)) if relation == "∤" else Compare(relation, a, b)
                for a, relation, b in said
            ]
        )

    def congruence(self, children: list[Any]) -> Formula:
        left, right, modulus = (single(child) for child in children)
        return Congruent(left, right, modulus)
