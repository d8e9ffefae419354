"""Terms, in formulas and in words."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from lark import Token

from prover.formalize.meaning import Apply, Big, Name, Numeral, Operation, Term
from prover.formalize.reading.described import Described, as_described, single
from prover.formalize.reading.dotted import dotted
from prover.formalize.tokens import NotReadError

ONE: Final = Numeral(1)
TWO: Final = Numeral(2)
_LONGEST_NUMERAL: Final = 60  # digits


def power(term: Term, exponent: int) -> Term:
    """`term` to a fixed power."""
    return Apply("power", (term, Numeral(exponent)))


def _operation(name: Operation) -> Callable[[Any, list[Any]], Described]:
    """An operation on what the text names, in its order."""

    def method(_: Any, children: list[Any]) -> Described:
        parts = [as_described(child) for child in children]
        joined = parts[0].joined(parts[1:])
        return Described((Apply(name, joined.terms),), joined.binders, joined.conditions)

    return method


def _mapped(change: Callable[[Term], Term]) -> Callable[[Any, list[Any]], Described]:
    return lambda _, children: as_described(children[0]).mapped(change)


def _folded(operation: Operation) -> Callable[[Any, list[Any]], Described]:
    """An operation on all terms that the text lists or describes."""

    def method(_: Any, children: list[Any]) -> Described:
        described = as_described(children[0])
        if len(described.terms) < 2:
            raise NotReadError(f"the {operation} of one thing")
        result, *others = described.terms
        for term in others:
            result = Apply(operation, (result, term))
        return Described((result,), described.binders, described.conditions)

    return method


def _series(general: Callable[[Term], Term]) -> Callable[[Any, list[Any]], Callable[[Term], Term]]:
    return lambda _, __: general


class TermRules:
    """One method for each rule about terms."""

    def number(self, children: list[Token]) -> Term:
        if len(children[0]) > _LONGEST_NUMERAL:
            raise NotReadError(f"a number of more than {_LONGEST_NUMERAL} digits")
        return Numeral(int(children[0]))

    def name(self, children: list[Token]) -> Term:
        return Name(str(children[0]))

    def number_one(self, _: list[Any]) -> Term:
        return ONE

    def number_zero(self, _: list[Any]) -> Term:
        return Numeral(0)

    plus = _operation("plus")
    minus = _operation("minus")
    times = _operation("times")
    quotient_of = _operation("quotient")
    power = _operation("power")
    negated = _operation("negated")
    absolute_value = _operation("absolute_value")
    floor = _operation("floor")
    ceiling = _operation("ceiling")
    root_of = _operation("root")
    factorial = _operation("factorial")
    binomial = _operation("binomial")
    remainder = _operation("remainder")
    gcd = _operation("gcd")
    lcm = _operation("lcm")
    maximum = _operation("maximum")
    minimum = _operation("minimum")
    number_of_divisors = _operation("number_of_divisors")
    sum_of_divisors = _operation("sum_of_divisors")
    sum_of_digits = _operation("sum_of_digits")

    sum_of = _folded("plus")
    product_of = _folded("times")
    difference_of = _folded("minus")

    square_of = _mapped(lambda term: power(term, 2))
    cube_of = _mapped(lambda term: power(term, 3))
    squares_of = square_of
    cubes_of = cube_of
    twice = _mapped(lambda term: Apply("times", (TWO, term)))
    half = _mapped(lambda term: Apply("quotient", (term, TWO)))
    one_more = _mapped(lambda term: Apply("plus", (term, ONE)))
    one_less = _mapped(lambda term: Apply("minus", (term, ONE)))
    last_digit = _mapped(lambda term: Apply("remainder", (term, Numeral(10))))

    series_integers = _series(lambda k: k)
    series_odd = _series(lambda k: Apply("minus", (Apply("times", (TWO, k)), ONE)))
    series_even = _series(lambda k: Apply("times", (TWO, k)))
    series_squares = _series(lambda k: power(k, 2))
    series_cubes = _series(lambda k: power(k, 3))

    def more_than(self, children: list[Any]) -> Term:
        return Apply("plus", (single(children[1]), single(children[0])))

    def series_sum(self, children: list[Any]) -> Term:
        n, general = children
        index = "k" if single(n) != Name("k") else "i"
        return Big(False, index, ONE, single(n), general(Name(index)))

    def dotted_sum(self, children: list[Any]) -> Term:
        # The sum before the dots is read from the left: (1 + 2) + ⋯ + n, ((1 + 2) + 3) + ⋯ + n.
        before, last = single(children[0]), single(children[1])
        terms: list[Term] = []
        while isinstance(before, Apply) and before.operation == "plus":
            before, term = before.arguments
            terms.insert(0, term)
        return dotted([before, *terms], last)

    def big_sum(self, children: list[Any]) -> Term:
        return self._big(children, is_product=False)

    def big_product(self, children: list[Any]) -> Term:
        return self._big(children, is_product=True)

    def _big(self, children: list[Any], *, is_product: bool) -> Term:
        index, first, last, body = children
        return Big(is_product, str(index), single(first), single(last), single(body))

    def term_list(self, children: list[Any]) -> Described:
        parts = [as_described(child) for child in children]
        return parts[0].joined(parts[1:])

    def terms(self, children: list[Any]) -> Described:
        return as_described(children[0])

    def addends(self, children: list[Any]) -> Described:
        return as_described(children[0])

    def both(self, children: list[Any]) -> Described:
        return as_described(children[0])

    def described(self, children: list[Described]) -> Described:
        return children[0]

    def described_one(self, children: list[Described]) -> Described:
        return children[0]

    def described_both(self, children: Sequence[Described]) -> Described:
        return children[0].joined(children[1:])
