"""Constants whose type depends on their arguments: abs, floor, intervals, card, gcd, …"""

from typing import TYPE_CHECKING, Final, Protocol

from prover.smt.elaborate import bindings, operators
from prover.smt.elaborate.coercions import FLOORED
from prover.smt.elaborate.library import BOUNDED, INTERVALS, ROUNDING
from prover.smt.elaborate.sets import at_container
from prover.smt.syntax.tree import Application, ListLiteral, RelationSection, strip_parens
from prover.smt.terms.build import TRUE, fresh_var, prop, quantified
from prover.smt.terms.term import Term
from prover.smt.terms.types import (
    INT,
    NAT,
    PROP,
    Type,
    Unknown,
    finset_of,
    function,
    is_unknown,
    resolve,
)

if TYPE_CHECKING:
    from prover.smt.elaborate.elaborator import Elaborator


class Special(Protocol):
    """Elaborates an application of one constant."""

    def __call__(
        self, elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
    ) -> Term:
        """Elaborate it."""


def _arity(elaborator: "Elaborator", name: str, syntax: Application, count: int) -> None:
    if len(syntax.arguments) != count:
        elaborator.refuse(f"{name} with {len(syntax.arguments)} arguments", syntax.at)


def _same_type(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    """`abs a`, `max a b`, `min a b`: the expected type reaches the arguments."""
    _arity(elaborator, name, syntax, 1 if name == "abs" else 2)
    type_ = expected if expected is not None and not is_unknown(expected) else Unknown()
    args = tuple(elaborator.at_type(argument, type_) for argument in syntax.arguments)
    if name == "abs":
        return Term("abs", args, type_)
    return Term("max" if name == "max" else "min", args, type_)


def _rounding(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 1)
    argument = elaborator.term(syntax.arguments[0])
    elaborator.demands.append((argument.type, FLOORED, name, syntax.at))
    op, result = ROUNDING[name]
    return Term(op, (argument,), result if result is not None else argument.type)


def _parity(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 1)
    argument = elaborator.term(syntax.arguments[0])
    elaborator.demands.append((argument.type, frozenset({"ℕ", "ℤ"}), name, syntax.at))
    return prop("even" if name == "Even" else "odd", argument)


def _gcd(elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None) -> Term:
    """`gcd` and `lcm` without a namespace, on natural numbers only."""
    _arity(elaborator, name, syntax, 2)
    args = tuple(elaborator.term(argument) for argument in syntax.arguments)
    for argument in args:
        if resolve(argument.type) != NAT and argument.op != "num":
            elaborator.refuse(f"{name} of something that is no natural number", syntax.at)
    args = tuple(elaborator.at_type(argument, NAT) for argument in syntax.arguments)
    return Term("gcd" if name == "gcd" else "lcm", args, NAT)


def _interval(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    kind, _, shape = name.partition(".")
    op, count = INTERVALS[shape]
    _arity(elaborator, name, syntax, count)
    element: Type = Unknown()
    if expected is not None and resolve(expected).name == kind:
        element = resolve(expected).argument()
    args = tuple(elaborator.at_type(argument, element) for argument in syntax.arguments)
    return Term(op, args, Type(kind, element))


def _card(elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None) -> Term:
    _arity(elaborator, name, syntax, 1)
    return Term("card", (at_container(elaborator, syntax.arguments[0], finset_of(Unknown())),), NAT)


def _filter(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 2)
    element = Unknown()
    predicate = elaborator.term(syntax.arguments[0], function(element, PROP))
    if predicate.op != "lam":
        elaborator.refuse("a filter by something that is no fun", syntax.at)
    container = at_container(elaborator, syntax.arguments[1], finset_of(element))
    return Term("filter", (predicate, container), finset_of(element))


def _big_operator(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 2)
    range_ = at_container(elaborator, syntax.arguments[0], finset_of(Unknown()))
    is_sum = name.endswith("sum")
    return bindings.over_function(elaborator, is_sum, range_, syntax.arguments[1], expected)


def _extremal(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 2)
    container = elaborator.term(syntax.arguments[0])
    type_ = resolve(container.type)
    if type_.name != "Set":
        elaborator.refuse(f"{name} of a {type_!r}", syntax.at)
    element = elaborator.at_type(syntax.arguments[1], type_.argument())
    return prop("is_greatest" if name == "IsGreatest" else "is_least", container, element)


def _injective(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 1)
    f = elaborator.term(syntax.arguments[0])
    type_ = resolve(f.type)
    if f.op != "var" or type_.name != "→" or type_.argument(1).name == "→":
        elaborator.refuse("Function.Injective of something that is no variable", syntax.at)
    x, y = (fresh_var(letter, type_.argument(0)) for letter in "xy")
    images = (Term("app", (f, point), type_.argument(1)) for point in (x, y))
    claim = prop("imp", prop("eq", *images), prop("eq", x, y))
    return quantified("forall", x, quantified("forall", y, claim))


def _square(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 1)
    square = elaborator.term(syntax.arguments[0])
    root = fresh_var("r", square.type)
    return quantified("exists", root, prop("eq", square, Term("mul", (root, root), square.type)))


def _mod_eq(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 3)
    type_ = NAT if name.startswith("Nat") else INT
    modulus, left, right = (elaborator.at_type(part, type_) for part in syntax.arguments)
    return prop("eq", Term("mod", (left, modulus), type_), Term("mod", (right, modulus), type_))


def _pairwise(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    """`List.Pairwise (· ≠ ·) [a, b, c]`, written out."""
    _arity(elaborator, name, syntax, 2)
    section, literal = (strip_parens(argument) for argument in syntax.arguments)
    if not isinstance(section, RelationSection) or not isinstance(literal, ListLiteral):
        elaborator.refuse("List.Pairwise of something else than (· op ·) [a, b]", syntax.at)
    claim = TRUE
    for index, left in enumerate(literal.elements):
        for right in literal.elements[index + 1 :]:
            claim = prop("and", claim, operators.relation(elaborator, section.op, left, right))
    return claim


def _fintype(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    """`Fintype s`: finiteness is dropped as a hypothesis, which can only weaken what is known."""
    elaborator.dropped.append("Fintype")
    return TRUE


def _not(elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None) -> Term:
    _arity(elaborator, name, syntax, 1)
    return prop("not", elaborator.proposition(syntax.arguments[0]))


def _list_sum(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    _arity(elaborator, name, syntax, 1)
    summands = elaborator.term(syntax.arguments[0])
    type_ = resolve(summands.type)
    if type_.name != "List":
        elaborator.refuse(f"List.sum of a {type_!r}", syntax.at)
    return Term("list_sum", (summands,), type_.argument())


SPECIAL: Final[dict[str, Special]] = {
    **dict.fromkeys(("abs", "max", "min"), _same_type),
    **dict.fromkeys(ROUNDING, _rounding),
    **dict.fromkeys(("Even", "Odd"), _parity),
    **dict.fromkeys(("gcd", "lcm"), _gcd),
    **{f"Set.{shape}": _interval for shape in INTERVALS},
    **{f"Finset.{shape}": _interval for shape in BOUNDED},
    "Finset.card": _card,
    "Finset.filter": _filter,
    "Finset.sum": _big_operator,
    "Finset.prod": _big_operator,
    "IsGreatest": _extremal,
    "IsLeast": _extremal,
    "Function.Injective": _injective,
    "IsSquare": _square,
    "Nat.ModEq": _mod_eq,
    "Int.ModEq": _mod_eq,
    "List.Pairwise": _pairwise,
    "List.sum": _list_sum,
    "Fintype": _fintype,
    "Not": _not,
}
