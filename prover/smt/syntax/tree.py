"""The syntax tree. Every node knows the offset `at` where it starts in the text."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Numeral:
    """`12` or `0.25`, as written."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Name:
    """An identifier, dots included."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Paren:
    """`(e)`. Kept, because Lean's elaborator treats `(e : T)` and a leaf in parentheses apart."""

    at: int
    body: "Syntax"


@dataclass(frozen=True, slots=True)
class Ascription:
    """`(e : T)`."""

    at: int
    body: "Syntax"
    type: "Syntax"


@dataclass(frozen=True, slots=True)
class Infix:
    """`a op b`."""

    at: int
    op: str
    left: "Syntax"
    right: "Syntax"


@dataclass(frozen=True, slots=True)
class Unary:
    """`-a`, `¬a`, `a⁻¹` or `↑a`, told apart by `op`."""

    at: int
    op: str
    body: "Syntax"


@dataclass(frozen=True, slots=True)
class Application:
    """`f a b`."""

    at: int
    head: "Syntax"
    arguments: "tuple[Syntax, ...]"


@dataclass(frozen=True, slots=True)
class Projection:
    """`e.field`."""

    at: int
    body: "Syntax"
    field: str


@dataclass(frozen=True, slots=True)
class Binder:
    """One bound name, with its type or its guard (`∀ x > 0`), which carries its relation."""

    at: int
    name: str
    type: "Syntax | None" = None
    guard: "tuple[str, Syntax] | None" = None


@dataclass(frozen=True, slots=True)
class Quantifier:
    """`∀`, `∃` or `∃!` over one or more binders."""

    at: int
    symbol: str
    binders: tuple[Binder, ...]
    body: "Syntax"


@dataclass(frozen=True, slots=True)
class Lambda:
    """`fun x => e`."""

    at: int
    binders: tuple[Binder, ...]
    body: "Syntax"


@dataclass(frozen=True, slots=True)
class BigOperator:
    """`∑ i ∈ s with c, e` or `∏ …`."""

    at: int
    symbol: str
    name: str
    type: "Syntax | None"
    range: "Syntax | None"
    condition: "Syntax | None"
    body: "Syntax"


@dataclass(frozen=True, slots=True)
class SetBuilder:
    """`{x : T | p}` or `{x ∈ s | p}`."""

    at: int
    name: str
    type: "Syntax | None"
    container: "Syntax | None"
    body: "Syntax"


@dataclass(frozen=True, slots=True)
class Braces:
    """`{a, b, c}`, or `∅` with no elements."""

    at: int
    elements: "tuple[Syntax, ...]"


@dataclass(frozen=True, slots=True)
class ListLiteral:
    """`[a, b, c]`."""

    at: int
    elements: "tuple[Syntax, ...]"


@dataclass(frozen=True, slots=True)
class TupleLiteral:
    """`(a, b)`."""

    at: int
    elements: "tuple[Syntax, ...]"


@dataclass(frozen=True, slots=True)
class RelationSection:
    """`(· ≠ ·)`."""

    at: int
    op: str


@dataclass(frozen=True, slots=True)
class Congruence:
    """`a ≡ b [MOD m]`, or `[ZMOD m]` when `over_integers`."""

    at: int
    over_integers: bool
    left: "Syntax"
    right: "Syntax"
    modulus: "Syntax"


@dataclass(frozen=True, slots=True)
class IfThenElse:
    """`if c then a else b`."""

    at: int
    condition: "Syntax"
    then: "Syntax"
    otherwise: "Syntax"


Syntax: TypeAlias = (
    Numeral
    | Name
    | Paren
    | Ascription
    | Infix
    | Unary
    | Application
    | Projection
    | Quantifier
    | Lambda
    | BigOperator
    | SetBuilder
    | Braces
    | ListLiteral
    | TupleLiteral
    | RelationSection
    | Congruence
    | IfThenElse
)


@dataclass(frozen=True, slots=True)
class BinderGroup:
    """`(a b : T)` in a theorem's signature; `T` is a type or a hypothesis."""

    at: int
    names: tuple[str, ...]
    type: Syntax


@dataclass(frozen=True, slots=True)
class StatementSyntax:
    """A theorem's name, signature and conclusion."""

    name: str
    groups: tuple[BinderGroup, ...]
    conclusion: Syntax


def strip_parens(syntax: Syntax) -> Syntax:
    """The syntax without the plain parentheses around it."""
    while isinstance(syntax, Paren):
        syntax = syntax.body
    return syntax
