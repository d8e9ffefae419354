"""Noun groups: "two consecutive odd integers", "positive integers a and b with a < b"."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from lark import Token

from prover.formalize.meaning import (
    Apply,
    Binder,
    Compare,
    Formula,
    Has,
    Name,
    Not,
    NumberType,
    Numeral,
)
from prover.formalize.reading.described import (
    Described,
    Group,
    Noun,
    Predicate,
    each,
    pairs,
    single,
)
from prover.formalize.reading.predicates import ZERO, PredicateRules, composite, divides, negated
from prover.formalize.tokens import NotReadError

_ADJECTIVES: Final[dict[str, Predicate]] = {
    "positive": each(lambda term: Compare(">", term, ZERO)),
    "negative": each(lambda term: Compare("<", term, ZERO)),
    "nonnegative": each(lambda term: Compare("≥", term, ZERO)),
    "nonzero": each(lambda term: Compare("≠", term, ZERO)),
    "even": each(lambda term: Has("even", term)),
    "odd": each(lambda term: Has("odd", term)),
    "prime": each(lambda term: Has("prime", term)),
    "composite": each(composite),
    "distinct": pairs(lambda a, b: Compare("≠", a, b)),
    "coprime": PredicateRules().all_coprime([]),
}
_NATURAL: Final = frozenset({"positive", "nonnegative", "prime", "composite"})  # of integers
_WHOLE: Final = frozenset({"even", "odd"})  # of numbers


@dataclass(frozen=True, slots=True)
class GroupPhrase:
    """A noun group before its variables have names, if the text gives it none."""

    noun: Noun
    names: tuple[str, ...] = ()
    count: int = 1
    restrictions: tuple[Predicate, ...] = ()

    def named(self, names: Sequence[str]) -> Group:
        """The group of the variables `names`."""
        noun, terms = self.noun, [Name(name) for name in names]
        conditions = [predicate(terms) for predicate in (*noun.predicates, *self.restrictions)]
        if noun.step is not None:
            if len(terms) < 2:
                raise NotReadError("one consecutive number")
            for a, b in itertools.pairwise(terms):
                conditions.append(Compare("=", b, Apply("plus", (a, Numeral(noun.step)))))
        return Group(tuple(Binder(name, noun.type) for name in names), tuple(conditions))


class NounRules:
    """One method for each rule about nouns."""

    _n_fresh = 0

    def group(self, phrase: GroupPhrase) -> Group:
        """The group with the text's names, or with new ones."""
        return phrase.named(phrase.names or [self._fresh() for _ in range(phrase.count)])

    def _fresh(self) -> str:
        self._n_fresh += 1
        return f"?{self._n_fresh}"

    # ---- nouns ----

    def integers(self, _: list[Any]) -> Noun:
        return Noun(NumberType.INT)

    def naturals(self, _: list[Any]) -> Noun:
        return Noun(NumberType.NAT)

    def rationals(self, _: list[Any]) -> Noun:
        return Noun(NumberType.RAT)

    def reals(self, _: list[Any]) -> Noun:
        return Noun(NumberType.REAL)

    def numbers(self, _: list[Any]) -> Noun:
        return Noun(None)

    def primes(self, _: list[Any]) -> Noun:
        return Noun(NumberType.NAT, (_ADJECTIVES["prime"],))

    def squares(self, _: list[Any]) -> Noun:
        return Noun(NumberType.INT, (each(lambda term: Has("square", term)),))

    def cubes(self, _: list[Any]) -> Noun:
        return Noun(NumberType.INT, (each(lambda term: Has("cube", term)),))

    def multiples(self, children: list[Any]) -> Noun:
        factor = single(children[0])
        return Noun(NumberType.INT, (each(lambda term: divides(factor, term)),))

    def adjective(self, children: list[Token]) -> str:
        return " ".join(str(child) for child in children)

    def noun_bare(self, children: list[Any]) -> Noun:
        *adjectives, noun = children
        kind: NumberType | None = noun.type
        if kind is NumberType.INT and _NATURAL.intersection(adjectives):
            kind = NumberType.NAT
        if kind is None and _WHOLE.intersection(adjectives):
            kind = NumberType.INT
        if kind is None and {"prime", "composite"}.intersection(adjectives):
            kind = NumberType.NAT
        if kind is None:
            raise NotReadError("“number” may be an integer or a real number")
        said = [a for a in adjectives if a not in ("consecutive", "not necessarily distinct")]
        if kind is NumberType.NAT and "nonnegative" in said:
            said.remove("nonnegative")
        step = 2 if _WHOLE.intersection(adjectives) else 1
        return Noun(
            kind,
            (*noun.predicates, *(_ADJECTIVES[adjective] for adjective in said)),
            step if "consecutive" in adjectives else None,
        )

    # ---- groups ----

    def count_two(self, _: list[Any]) -> int:
        return 2

    def count_three(self, _: list[Any]) -> int:
        return 3

    def count_four(self, _: list[Any]) -> int:
        return 4

    def name_list(self, children: list[Token]) -> tuple[str, ...]:
        return tuple(str(child) for child in children)

    def noun_group(self, children: list[Any]) -> GroupPhrase:
        noun, *rest = children
        names: tuple[str, ...] = rest.pop(0) if rest and isinstance(rest[0], tuple) else ()
        return GroupPhrase(noun, names, max(1, len(names)), tuple(rest))

    def counted_group(self, children: list[Any]) -> GroupPhrase:
        count, *rest = children
        phrase = self.noun_group(rest)
        if phrase.names and len(phrase.names) != count:
            raise NotReadError("a count that does not fit the names")
        return GroupPhrase(phrase.noun, phrase.names, count, phrase.restrictions)

    def names_in(self, children: list[Any]) -> GroupPhrase:
        names, noun, *restrictions = children
        return GroupPhrase(noun, names, len(names), tuple(restrictions))

    def bounded_names(self, children: list[Any]) -> GroupPhrase:
        """`n ≥ 1` in "for all n ≥ 1": the type is left to convention."""
        return self.noun_bounded([Noun(None), *children])

    def noun_bounded(self, children: list[Any]) -> GroupPhrase:
        """`integer n ≥ 1`."""
        noun, formula, *restrictions = children
        names = [side.name for side in _sides(formula) if isinstance(side, Name)]
        if not names:
            raise NotReadError("a quantifier without a variable")
        return GroupPhrase(noun, (names[0],), 1, (lambda _: formula, *restrictions))

    def noun_phrase_bare(self, children: list[Any]) -> GroupPhrase:
        noun, *restrictions = children
        return GroupPhrase(noun, (), 1, tuple(restrictions))

    def one_noun(self, children: list[Any]) -> Described:
        noun, *restrictions = children
        return self._described(GroupPhrase(noun, (), 1, tuple(restrictions)))

    def counted_noun(self, children: list[Any]) -> Described:
        count, noun, *restrictions = children
        return self._described(GroupPhrase(noun, (), count, tuple(restrictions)))

    def _described(self, phrase: GroupPhrase) -> Described:
        group = self.group(phrase)
        terms = tuple(Name(binder.name) for binder in group.binders)
        return Described(terms, group.binders, group.conditions)

    # ---- restrictions ----

    def such_that(self, children: list[Any]) -> Predicate:
        (formula,) = children
        return lambda _: formula

    def that_is(self, children: list[Any]) -> Predicate:
        predicate: Predicate = children[0]
        return predicate

    def that_is_not(self, children: list[Any]) -> Predicate:
        return negated(children[0])

    def above(self, children: list[Any]) -> Predicate:
        bound = single(children[0])
        return each(lambda term: Compare(">", term, bound))

    def below(self, children: list[Any]) -> Predicate:
        bound = single(children[0])
        return each(lambda term: Compare("<", term, bound))

    def from_(self, children: list[Any]) -> Predicate:
        bound = single(children[0])
        return each(lambda term: Compare("≥", term, bound))

    def up_to(self, children: list[Any]) -> Predicate:
        bound = single(children[0])
        return each(lambda term: Compare("≤", term, bound))

    def divisible_noun(self, children: list[Any]) -> Predicate:
        factor = single(children[0])
        return each(lambda term: divides(factor, term))

    def indivisible_noun(self, children: list[Any]) -> Predicate:
        factor = single(children[0])
        return each(lambda term: Not(divides(factor, term)))

    def other_than(self, children: list[Any]) -> Predicate:
        other = single(children[0])
        return each(lambda term: Compare("≠", term, other))


def _sides(formula: Formula) -> list[Any]:
    if isinstance(formula, Compare):
        return [formula.left, formula.right]
    conditions = getattr(formula, "formulas", ())
    return [side for part in conditions for side in _sides(part)]
