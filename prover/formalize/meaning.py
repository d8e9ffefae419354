"""What an informal statement says: terms and formulas without a word of English or of Lean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal, TypeAlias


class NumberType(IntEnum):
    """The types of numbers that statements are about; each is part of the next."""

    NAT = 0
    INT = 1
    RAT = 2
    REAL = 3

    @property
    def lean(self) -> str:
        """Lean's name of the type."""
        return "ℕℤℚℝ"[self]


Operation: TypeAlias = Literal[
    "plus", "minus", "times", "quotient", "power", "negated", "absolute_value", "floor", "ceiling",
    "root", "factorial", "binomial", "remainder", "gcd", "lcm", "maximum", "minimum",
    "number_of_divisors", "sum_of_divisors", "sum_of_digits",
]  # fmt: skip
Relation: TypeAlias = Literal["=", "≠", "<", "≤", ">", "≥", "∣"]
Property: TypeAlias = Literal[
    "even", "odd", "prime", "square", "cube", "rational", "irrational", "integral",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number written in digits."""

    value: int


@dataclass(frozen=True, slots=True)
class Name:
    """A variable."""

    name: str


@dataclass(frozen=True, slots=True)
class Apply:
    """An operation on terms."""

    operation: Operation
    arguments: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Big:
    """The sum (or product) of `body` for the natural numbers `index` from `first` to `last`."""

    is_product: bool
    index: str
    first: "Term"
    last: "Term"
    body: "Term"


Term: TypeAlias = Numeral | Name | Apply | Big


@dataclass(frozen=True, slots=True)
class Compare:
    """A relation between two terms."""

    relation: Relation
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Congruent:
    """`left` and `right` leave the same remainder modulo `modulus`."""

    left: Term
    right: Term
    modulus: Term


@dataclass(frozen=True, slots=True)
class Coprime:
    """Two terms have no common divisor but units."""

    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Has:
    """A term has a property."""

    property: Property
    term: Term


@dataclass(frozen=True, slots=True)
class OfForm:
    """`term` is `form` for some integers in the place of the names in it that nobody declared."""

    term: Term
    form: Term


@dataclass(frozen=True, slots=True)
class Not:
    """The negation."""

    formula: "Formula"


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    formulas: tuple["Formula", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of them."""

    formulas: tuple["Formula", ...]


@dataclass(frozen=True, slots=True)
class Implies:
    """If one, then the other."""

    premise: "Formula"
    conclusion: "Formula"


@dataclass(frozen=True, slots=True)
class Iff:
    """Both or neither."""

    left: "Formula"
    right: "Formula"


@dataclass(frozen=True, slots=True)
class Binder:
    """A variable with its type; None if the text leaves it to convention."""

    name: str
    type: NumberType | None


@dataclass(frozen=True, slots=True)
class Quantified:
    """For all (or some, or exactly one) values of the binders that fulfil the condition."""

    kind: Literal["∀", "∃", "∃!"]
    binders: tuple[Binder, ...]
    condition: "Formula | None"
    body: "Formula | None"  # None only where existence is all that is said
    generic: bool = False  # "an even number is …": it may stand at the head of a statement only


Formula: TypeAlias = (
    Compare | Congruent | Coprime | Has | OfForm | Not | And | Or | Implies | Iff | Quantified
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What is given, and what is claimed."""

    binders: tuple[Binder, ...]
    premises: tuple[Formula, ...]
    claim: Formula


def conjunction(formulas: Sequence[Formula]) -> Formula:
    """All of `formulas`, of which there is at least one."""
    return formulas[0] if len(formulas) == 1 else And(tuple(formulas))


def terms_in(term: Term) -> Iterator[Term]:
    """`term` and all its parts."""
    yield term
    if isinstance(term, Apply):
        for argument in term.arguments:
            yield from terms_in(argument)
    elif isinstance(term, Big):
        for part in (term.first, term.last, term.body):
            yield from terms_in(part)
