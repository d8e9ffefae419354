"""Encodes connectives, quantifiers, relations, variables and applications."""

from typing import Any, Final

import z3

from prover.smt.encode.encoder import Application, Encoded, Encoder, equal, numeral
from prover.smt.errors import NotUnderstoodError
from prover.smt.terms.term import Term
from prover.smt.terms.types import COMPLEX, INTEGERS, NAT, NNREAL, PROP, REAL, Type


def _num(encoder: Encoder, term: Term) -> Encoded:
    return numeral(term.value, term.type)


def _bool(encoder: Encoder, term: Term) -> Encoded:
    return z3.BoolVal(bool(term.value))


def _var(encoder: Encoder, term: Term) -> Encoded:
    return encoder.variable(term.name, term.type)


def _connective(encoder: Encoder, term: Term) -> Encoded:
    left, right = (encoder(arg) for arg in term.args)
    match term.op:
        case "and":
            return z3.And(left, right)
        case "or":
            return z3.Or(left, right)
        case "imp":
            return z3.Implies(left, right)
    return left == right


def _not(encoder: Encoder, term: Term) -> Encoded:
    return z3.Not(encoder(term.args[0]))


def _ite(encoder: Encoder, term: Term) -> Encoded:
    return z3.If(*(encoder(arg) for arg in term.args))


def _relation(encoder: Encoder, term: Term) -> Encoded:
    type_ = term.args[0].type
    if type_.name in ("Set", "Finset", "List", "→"):
        raise NotUnderstoodError(f"an equation between {type_!r} for a solver")
    left, right = (encoder(arg) for arg in term.args)
    if term.op == "eq":
        if type_ == REAL and encoder.is_ground(term):
            encoder.equations.append(term)
        return equal(left, right)
    return left < right if term.op == "lt" else left <= right


def _quantifier(encoder: Encoder, term: Term) -> Encoded:
    if not encoder.quantified:
        raise NotUnderstoodError("a quantifier for a ground solver")
    name, type_ = term.bound
    constants, guard = _bound_constants(encoder, name, type_)
    encoder.bound[name] = constants[0] if type_ != COMPLEX else tuple(constants)
    try:
        body = encoder(term.body)
    finally:
        del encoder.bound[name]
    if term.op == "forall":
        return z3.ForAll(constants, body if guard is None else z3.Implies(guard, body))
    return z3.Exists(constants, body if guard is None else z3.And(guard, body))


def _bound_constants(encoder: Encoder, name: str, type_: Type) -> tuple[list[Encoded], Encoded]:
    if type_ == COMPLEX:
        return [z3.Real(f"{name}.re"), z3.Real(f"{name}.im")], None
    if type_ in INTEGERS:
        encoder.has_integers = True
        integer = z3.Int(name)
        return [integer], integer >= 0 if type_ == NAT else None
    if type_ in (REAL, NNREAL):  # not ℚ: z3's reals have more values
        real = z3.Real(name)
        return [real], real >= 0 if type_ == NNREAL else None
    raise NotUnderstoodError(f"a quantifier over {type_!r} for a solver")


def _application(encoder: Encoder, term: Term) -> Encoded:
    if term.args[0].op != "var":
        raise NotUnderstoodError("an application of something that is no variable, for a solver")
    return apply(encoder, term.args[0].name, term.args[1:], term)


def _membership(encoder: Encoder, term: Term) -> Encoded:
    element, container = term.args
    if container.op != "var":
        raise NotUnderstoodError(f"membership in {container.op} for a solver")
    return apply(encoder, f"∈ {container.name}", (element,), term)


def apply(encoder: Encoder, name: str, arguments: tuple[Term, ...], term: Term) -> Encoded:
    """An uninterpreted function: real to z3 if quantified, else a constant for each application."""
    if encoder.quantified:
        return _uninterpreted(encoder, name, arguments, term)
    if term.key in encoder.atoms:
        return encoder.atoms[term.key]
    encoder.require_ground(term)
    value = encoder.constant(encoder.fresh_name(f"f_{name}_"), term.type)
    encoder.atoms[term.key] = value
    encoded = tuple(encoder(argument) for argument in arguments)
    earlier = encoder.applications.setdefault(name, [])
    for other in earlier:
        if _certainly_differ(arguments, other.arguments):
            continue
        same = [equal(a, b) for a, b in zip(encoded, other.encoded, strict=True)]
        encoder.side.append(z3.Implies(z3.And(*same), equal(value, other.value)))
    earlier.append(Application(arguments, encoded, value))
    return value


def _certainly_differ(left: tuple[Term, ...], right: tuple[Term, ...]) -> bool:
    pairs = zip(left, right, strict=True)
    return any(a.is_num and b.is_num and a.value != b.value for a, b in pairs)


def _uninterpreted(encoder: Encoder, name: str, arguments: tuple[Term, ...], term: Term) -> Encoded:
    flat: list[Any] = []
    for argument in arguments:
        encoded = encoder(argument)
        flat += list(encoded) if isinstance(encoded, tuple) else [encoded]
    domain = [part.sort() for part in flat]
    if term.type == COMPLEX:
        return tuple(
            z3.Function(f"{name}.{part}", *domain, z3.RealSort())(*flat) for part in ("re", "im")
        )
    if term.type == PROP:
        return z3.Function(name, *domain, z3.BoolSort())(*flat)
    if term.type not in (*INTEGERS, REAL, NNREAL):
        raise NotUnderstoodError(f"a function into {term.type!r} for a solver")
    sort = z3.IntSort() if term.type in INTEGERS else z3.RealSort()
    value = z3.Function(name, *domain, sort)(*flat)
    if term.type in (NAT, NNREAL):
        if encoder.is_ground(term):
            encoder.side.append(value >= 0)
        else:
            value = z3.If(value >= 0, value, numeral(0, term.type))
    return value


HANDLERS: Final = {
    "num": _num,
    "ℂ num": _num,
    "ZMod num": _num,
    "bool": _bool,
    "var": _var,
    "ℂ var": _var,
    "ZMod var": _var,
    "and": _connective,
    "or": _connective,
    "imp": _connective,
    "iff": _connective,
    "not": _not,
    "ite": _ite,
    "eq": _relation,
    "lt": _relation,
    "le": _relation,
    "forall": _quantifier,
    "exists": _quantifier,
    "app": _application,
    "ℂ app": _application,
    "mem": _membership,
}
