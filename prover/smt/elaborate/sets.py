"""Sets: literals, builders, membership, the operations, images and preimages."""

from typing import TYPE_CHECKING, Final

from prover.smt.elaborate.type_names import read_type
from prover.smt.syntax.tree import Braces, Infix, SetBuilder, Syntax
from prover.smt.terms.build import mem, prop, quantified
from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Op, Term, Variable
from prover.smt.terms.types import (
    PROP,
    Type,
    Unknown,
    finset_of,
    function,
    is_container,
    is_unknown,
    resolve,
    set_of,
    unify,
)

if TYPE_CHECKING:
    from prover.smt.elaborate.elaborator import Elaborator

_OPERATIONS: Final[dict[str, Op]] = {"∪": "union", "∩": "inter", "\\": "sdiff"}


def same_container(left: Type, right: Type) -> bool:
    """Unify two set types; a brace literal fits `Set` and `Finset` alike."""
    left, right = resolve(left), resolve(right)
    if is_unknown(left) or is_unknown(right):
        return unify(left, right)
    names = {left.name, right.name}
    if "Braces" in names and is_container(left) and is_container(right):
        return unify(left.argument(), right.argument())
    return unify(left, right)


def at_container(elaborator: "Elaborator", syntax: Syntax, type_: Type) -> Term:
    """Elaborate a set at `type_`."""
    container = elaborator.term(syntax, type_)
    if not same_container(container.type, type_):
        found = resolve(container.type)
        elaborator.refuse(f"a {found!r} where a {resolve(type_)!r} was expected", syntax.at)
    return container


def set_operator(elaborator: "Elaborator", syntax: Infix, expected: Type | None) -> Term:
    """`∈ ∉ ⊆ ∪ ∩ \\`, images and preimages."""
    match syntax.op:
        case "∈" | "∉":
            container = elaborator.term(syntax.right)
            type_ = resolve(container.type)
            if not is_container(type_):
                elaborator.refuse(f"∈ of a {type_!r}", syntax.at)
            inside = mem(elaborator.at_type(syntax.left, type_.argument()), container)
            return inside if syntax.op == "∈" else prop("not", inside)
        case "⁻¹'":
            return _preimage(elaborator, syntax)
        case "''":
            return _image(elaborator, syntax)
        case _:
            left = elaborator.term(syntax.left, None if syntax.op == "⊆" else expected)
            right = elaborator.term(syntax.right, left.type)
            types = resolve(left.type), resolve(right.type)
            if not all(map(is_container, types)) or not same_container(*types):
                elaborator.refuse(f"{syntax.op} between {types[0]!r} and {types[1]!r}", syntax.at)
            if syntax.op == "⊆":
                return prop("subset", left, right)
            type_ = types[1] if types[0].name == "Braces" else types[0]
            return Term(_OPERATIONS[syntax.op], (left, right), type_)


def _function(elaborator: "Elaborator", syntax: Syntax, what: str) -> tuple[Term, Type, Type]:
    found = elaborator.term(syntax)
    type_ = resolve(found.type)
    if found.op != "var" or type_.name != "→" or type_.argument(1).name == "→":
        elaborator.refuse(f"{what} under something that is no function variable", syntax.at)
    return found, type_.argument(0), type_.argument(1)


def _preimage(elaborator: "Elaborator", syntax: Infix) -> Term:
    """`f ⁻¹' s` is `{p | f p ∈ s}`."""
    f, domain, codomain = _function(elaborator, syntax.left, "a preimage")
    container = at_container(elaborator, syntax.right, set_of(codomain))
    bound = Variable(fresh_name("p"), domain)
    point = Term("var", (), domain, bound.name)
    inside = mem(Term("app", (f, point), codomain), container)
    return Term("set_of", (inside,), set_of(domain), bound)


def _image(elaborator: "Elaborator", syntax: Infix) -> Term:
    """`f '' s` is `{y | ∃ x, x ∈ s ∧ f x = y}`."""
    f, domain, codomain = _function(elaborator, syntax.left, "an image")
    container = at_container(elaborator, syntax.right, set_of(domain))
    point = Term("var", (), domain, fresh_name("x"))
    value = Term("var", (), codomain, fresh_name("y"))
    reached = prop("eq", Term("app", (f, point), codomain), value)
    body = quantified("exists", point, prop("and", mem(point, container), reached))
    return Term("set_of", (body,), set_of(codomain), Variable(value.name, codomain))


def set_builder(elaborator: "Elaborator", syntax: SetBuilder, expected: Type | None) -> Term:
    """`{x | p}` is a `Set`; `{x ∈ s | p}` is of the kind of `s`."""
    shape = resolve(expected) if expected is not None and not is_unknown(expected) else None
    if shape is not None and not is_container(shape):
        elaborator.refuse(f"a set where a {shape!r} was expected", syntax.at)
    element = read_type(syntax.type) if syntax.type is not None else Unknown()
    if shape is not None and not unify(element, shape.argument()):
        elaborator.refuse("a set of other elements", syntax.at)
    with elaborator.binding(syntax.name, element, syntax.at) as variable:
        container = None
        if syntax.container is not None:
            container = elaborator.term(syntax.container)
            type_ = resolve(container.type)
            if type_.name not in ("Set", "Finset") or not unify(type_.argument(), element):
                elaborator.refuse("a set-builder over something that is no set", syntax.at)
        body = elaborator.proposition(syntax.body)
    bound = Variable(variable.name, element)
    if container is not None and resolve(container.type).name == "Finset":
        predicate = Term("lam", (body,), function(element, PROP), bound)
        return Term("filter", (predicate, container), finset_of(element))
    if shape is not None and shape.name == "Finset":
        elaborator.refuse("a Finset builder over a whole type", syntax.at)
    if container is not None:
        body = prop("and", mem(variable, container), body)
    return Term("set_of", (body,), set_of(element), bound)


def braces(elaborator: "Elaborator", syntax: Braces, expected: Type | None) -> Term:
    """`{a, b}`: a `Set` or a `Finset`, which may only be seen later."""
    shape = resolve(expected) if expected is not None and not is_unknown(expected) else None
    if shape is not None and shape.name in ("Set", "Finset"):
        args = tuple(elaborator.at_type(part, shape.argument()) for part in syntax.elements)
        return Term("braces", args, shape)
    element = Unknown()
    args = tuple(elaborator.at_type(part, element) for part in syntax.elements)
    return Term("braces", args, Type("Braces", element))
