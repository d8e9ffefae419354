"""What the rules hand to each other: described terms, predicates, groups of named things."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from prover.formalize.meaning import (
    Binder,
    Formula,
    NumberType,
    Term,
    conjunction,
)
from prover.formalize.tokens import NotReadError

Predicate: TypeAlias = Callable[[Sequence[Term]], Formula]  # of the subjects of a sentence


@dataclass(frozen=True, slots=True)
class Described:
    """Terms, and the variables that stand for what was only described: "two even integers"."""

    terms: tuple[Term, ...]
    binders: tuple[Binder, ...] = ()
    conditions: tuple[Formula, ...] = ()

    def mapped(self, change: Callable[[Term], Term]) -> "Described":
        """The same, of other terms."""
        return replace(self, terms=tuple(change(term) for term in self.terms))

    def joined(self, others: Sequence["Described"]) -> "Described":
        """All of them, one after the other."""
        every = (self, *others)
        return Described(
            tuple(term for one in every for term in one.terms),
            tuple(binder for one in every for binder in one.binders),
            tuple(condition for one in every for condition in one.conditions),
        )


@dataclass(frozen=True, slots=True)
class Noun:
    """What things are called: their type, what holds of each and all, and of neighbours."""

    type: NumberType | None
    predicates: tuple[Predicate, ...] = ()
    step: int | None = None  # from each to the next, of consecutive ones


@dataclass(frozen=True, slots=True)
class Group:
    """Variables that a quantifier ranges over, and what limits them."""

    binders: tuple[Binder, ...]
    conditions: tuple[Formula, ...]

    @property
    def condition(self) -> Formula | None:
        """All conditions as one."""
        return conjunction(self.conditions) if self.conditions else None


def each(of_one: Callable[[Term], Formula]) -> Predicate:
    """A property of every subject."""
    return lambda terms: conjunction([of_one(term) for term in terms])


def pairs(of_two: Callable[[Term, Term], Formula]) -> Predicate:
    """A property of every two subjects."""

    def of_all(terms: Sequence[Term]) -> Formula:
        if len(terms) < 2:
            raise NotReadError("something that is said of two things is said of one")
        return conjunction([of_two(a, b) for i, a in enumerate(terms) for b in terms[i + 1 :]])

    return of_all


def as_described(value: Any) -> Described:
    """A term of a formula, or what a phrase describes, alike."""
    return value if isinstance(value, Described) else Described((value,))


def single(value: Any) -> Term:
    """The one term that is meant.

    Raises:
        NotReadError: a description stands where a term must: "divisible by an odd number".
    """
    described = as_described(value)
    if described.binders or len(described.terms) != 1:
        raise NotReadError("a description stands where we expect a term")
    return described.terms[0]
