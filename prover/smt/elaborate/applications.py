"""Applications of variables and constants, and fields."""

from typing import TYPE_CHECKING

from prover.smt.elaborate import bindings, constants
from prover.smt.elaborate.library import (
    BACKWARD,
    FIELDS,
    FIELDS_OF_TWO,
    FORWARD,
    OVERLOADED,
    SIGNATURES,
)
from prover.smt.syntax.tree import Application, Name, Projection, Syntax, strip_parens
from prover.smt.terms.build import var
from prover.smt.terms.term import Term
from prover.smt.terms.types import (
    NAT,
    REAL,
    Type,
    finset_of,
    function,
    is_unknown,
    resolve,
)

if TYPE_CHECKING:
    from prover.smt.elaborate.elaborator import Elaborator


def application(elaborator: "Elaborator", syntax: Application, expected: Type | None) -> Term:
    """`f a b`."""
    head = strip_parens(syntax.head)
    match head:
        case Name(text=text) if text in elaborator.scope:
            return apply_variable(elaborator, elaborator.scope[text], syntax.arguments, syntax.at)
        case Name():
            if (field := elaborator.field_of_variable(head)) is not None:
                return projection(elaborator, field, syntax.arguments, expected)
            return _constant(elaborator, head.text, syntax, expected)
        case Projection():
            return projection(elaborator, head, syntax.arguments, expected)
    elaborator.refuse("an application of something that is no name", syntax.at)


def apply_variable(
    elaborator: "Elaborator", f: Term, arguments: tuple[Syntax, ...], at: int
) -> Term:
    """A function variable applied to arguments."""
    type_, args = resolve(f.type), [f]
    for argument in arguments:
        if type_.name != "→":
            elaborator.refuse(f"an application of a {type_!r}", at)
        args.append(elaborator.at_type(argument, type_.argument(0)))
        type_ = resolve(type_.argument(1))
    return Term("app", tuple(args), type_)


def _constant(
    elaborator: "Elaborator", name: str, syntax: Application, expected: Type | None
) -> Term:
    arguments = syntax.arguments
    if name in SIGNATURES:
        signature = SIGNATURES[name]
        if len(arguments) != len(signature.arguments):
            elaborator.refuse(f"{name} with {len(arguments)} arguments", syntax.at)
        args = tuple(
            elaborator.at_type(argument, type_)
            for argument, type_ in zip(arguments, signature.arguments, strict=True)
        )
        return Term(signature.op, args, signature.result)
    if name in OVERLOADED and len(arguments) == 1:
        argument = elaborator.term(arguments[0])
        if resolve(argument.type) != REAL:
            elaborator.refuse(f"the overloaded name {name!r}", syntax.at)
        return Term(OVERLOADED[name], (argument,), REAL)
    special = constants.SPECIAL.get(name)
    if special is None:
        elaborator.refuse(f"the name {name!r}", syntax.at)
    return special(elaborator, name, syntax, expected)


def projection(
    elaborator: "Elaborator",
    syntax: Projection,
    arguments: tuple[Syntax, ...],
    expected: Type | None,
) -> Term:
    """`e.field`, perhaps applied."""
    body, field = elaborator.term(syntax.body), syntax.field
    type_ = resolve(body.type)
    if is_unknown(type_):
        elaborator.refuse(f"the field .{field} of something of unknown type", syntax.at)
    if not arguments and (type_.name, field) in FIELDS:
        op, result = FIELDS[type_.name, field]
        return Term(op, (body,), result)
    if type_.name == "List" and field == "sum" and not arguments:
        return Term("list_sum", (body,), type_.argument())
    if type_.name == "Set" and field == "toFinset" and not arguments:
        return Term("to_finset", (body,), finset_of(type_.argument()))
    if type_ == NAT and len(arguments) == 1 and field in FIELDS_OF_TWO:
        op, result = FIELDS_OF_TWO[field]
        return Term(op, (body, elaborator.at_type(arguments[0], NAT)), result)
    if type_.name == "Finset" and field in ("sum", "prod") and len(arguments) == 1:
        return bindings.over_function(elaborator, field == "sum", body, arguments[0], expected)
    if type_.name == "Equiv" and body.op == "var" and field in FORWARD | BACKWARD:
        there, back = type_.argument(0), type_.argument(1)
        if field in FORWARD:
            map_ = var(f"{body.name}.toFun", function(there, back))
        else:
            map_ = var(f"{body.name}.invFun", function(back, there))
        return apply_variable(elaborator, map_, arguments, syntax.at) if arguments else map_
    elaborator.refuse(f"the field .{field} of a {type_!r}", syntax.at)
