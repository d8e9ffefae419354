"""Sentences: what is given and what is claimed, and the words that join formulas."""

from collections.abc import Callable
from typing import Any, Literal

from lark import Discard, Token, Transformer

from prover.formalize.meaning import (
    And,
    Binder,
    Compare,
    Formula,
    Iff,
    Implies,
    Name,
    Not,
    NumberType,
    Or,
    Quantified,
    Statement,
    conjunction,
)
from prover.formalize.reading.described import Described, Group, as_described, single
from prover.formalize.reading.nouns import GroupPhrase, NounRules
from prover.formalize.reading.predicates import PredicateRules, negated
from prover.formalize.reading.terms import TermRules
from prover.formalize.tokens import NotReadError


def _two(operator: type[Implies] | type[Iff]) -> Callable[[Any, list[Any]], Formula]:
    return lambda _, children: operator(children[0], children[1])


def _generic(described: Described, body: Formula) -> Formula:
    """What is said of described things is said of all of them."""
    if not described.binders:
        return body
    condition = conjunction(described.conditions) if described.conditions else None
    return Quantified("∀", described.binders, condition, body, generic=True)


class SentenceRules(NounRules):
    """One method for each rule about sentences."""

    def start(self, children: list[Any]) -> Statement:
        *contexts, claim = children
        binders = tuple(b for group in contexts for b in group.binders)
        premises = tuple(f for group in contexts for f in group.conditions)
        return Statement(binders, premises, claim)

    def let_be(self, children: list[Any]) -> Group:
        names, phrase = children
        if phrase.names or phrase.count not in (1, len(names)):
            raise NotReadError("names that do not fit what they name")
        group: Group = phrase.named(names)
        return group

    def suppose(self, children: list[Any]) -> Group:
        return Group((), (children[0],))

    def names_property(self, children: list[Any]) -> Formula:
        names, predicate = children
        formula: Formula = predicate([Name(name) for name in names])
        return formula

    def claim(self, children: list[Any]) -> Formula:
        formula: Formula = children[0]
        return formula

    # ---- words that join formulas ----

    iff = _two(Iff)
    implies = _two(Implies)

    def implied_by(self, children: list[Formula]) -> Formula:
        return Implies(children[1], children[0])

    def or_(self, children: list[Formula]) -> Formula:
        return Or((children[0], children[1]))

    def and_(self, children: list[Formula]) -> Formula:
        return And((children[0], children[1]))

    def not_(self, children: list[Formula]) -> Formula:
        return Not(children[0])

    # ---- quantifiers ----

    def _quantified(
        self, kind: Literal["∀", "∃", "∃!"], phrase: GroupPhrase, body: Formula | None
    ) -> Formula:
        if kind == "∀" and not phrase.names:
            raise NotReadError("something holds for all of what has no name")
        group = self.group(phrase)
        return Quantified(kind, group.binders, group.condition, body)

    def every(self, _: list[Any]) -> object:
        return Discard

    exists_word = be = modulo = every

    def for_every(self, children: list[Any]) -> Formula:
        return self._quantified("∀", children[0], children[1])

    def for_every_after(self, children: list[Any]) -> Formula:
        return self._quantified("∀", children[1], children[0])

    def every_iff(self, children: list[Any]) -> Formula:
        phrase, left, right = children
        return self._quantified("∀", phrase, Iff(left, right))

    def if_names(self, children: list[Any]) -> Formula:
        names, phrase, body = children
        if phrase.names or phrase.count not in (1, len(names)):
            raise NotReadError("names that do not fit what they name")
        group = phrase.named(names)
        return Quantified("∀", group.binders, group.condition, body)

    def if_names_and(self, children: list[Any]) -> Formula:
        names, phrase, premise, body = children
        return self.if_names([names, phrase, Implies(premise, body)])

    def if_names_after(self, children: list[Any]) -> Formula:
        body, names, phrase = children
        return self.if_names([names, phrase, body])

    def if_it(self, children: list[Any]) -> Formula:
        described, premise, conclusion = children
        return _generic(described, Implies(premise(described.terms), conclusion(described.terms)))

    def exists(self, children: list[Any]) -> Formula:
        return self._quantified("∃", children[0], None)

    def exists_none(self, children: list[Any]) -> Formula:
        return Not(self._quantified("∃", children[0], None))

    def exists_unique(self, children: list[Any]) -> Formula:
        return self._quantified("∃!", children[0], None)

    def infinitely_many(self, children: list[Any]) -> Formula:
        group = self.group(children[0])
        if len(group.binders) != 1 or group.binders[0].type not in (NumberType.NAT, NumberType.INT):
            raise NotReadError("infinitely many of what is no integer")
        bound = Binder(self._fresh(), group.binders[0].type)
        beyond = Compare(">", Name(group.binders[0].name), Name(bound.name))
        conditions = conjunction((beyond, *group.conditions))
        return Quantified("∀", (bound,), None, Quantified("∃", group.binders, conditions, None))

    # ---- subjects and what is said of them ----

    def atom(self, children: list[Any]) -> Formula:
        formula: Formula = children[0]
        return formula

    def has(self, children: list[Any]) -> Formula:
        described, predicate = as_described(children[0]), children[1]
        return _generic(described, predicate(described.terms))

    def has_not(self, children: list[Any]) -> Formula:
        described, predicate = as_described(children[0]), children[1]
        return _generic(described, negated(predicate)(described.terms))

    def none_has(self, children: list[Any]) -> Formula:
        phrase, predicate = children
        described = self._described(phrase)
        return _generic(described, Not(predicate(described.terms)))

    def exactly_one(self, children: list[Any]) -> Formula:
        said = self._said_of_each(children)
        return Or(
            tuple(
                And(tuple(one if i == j else Not(one) for j, one in enumerate(said)))
                for i in range(len(said))
            )
        )

    def at_least_one(self, children: list[Any]) -> Formula:
        return Or(tuple(self._said_of_each(children)))

    def at_least_one_not(self, children: list[Any]) -> Formula:
        return Or(tuple(Not(one) for one in self._said_of_each(children)))

    def _said_of_each(self, children: list[Any]) -> list[Formula]:
        described, predicate = as_described(children[0]), children[1]
        if described.binders or len(described.terms) < 2:
            raise NotReadError("one of several terms, of which there is but one")
        return [predicate([term]) for term in described.terms]

    def neither(self, children: list[Any]) -> Formula:
        first, second, predicate = children
        said: list[Formula] = [predicate([single(term)]) for term in (first, second)]
        return And(tuple(Not(one) for one in said))

    def membership(self, children: list[Any]) -> Formula:
        raise NotReadError("a variable's type in the middle of a formula")


class Reader(SentenceRules, PredicateRules, TermRules, Transformer[Token, Any]):
    """Builds the meaning of one parse tree; a method for each rule of the grammar."""

    def __default__(self, data: Any, children: list[Any], meta: Any) -> Any:
        """No rule is without its meaning."""
        raise AssertionError(f"no meaning for the rule {data}")

    def __default_token__(self, token: Token) -> Any:
        """Symbols have done their work; words that the grammar keeps, names and numbers stay."""
        return Discard if token.type.startswith("SIGN_") else token
