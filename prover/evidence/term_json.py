"""Terms and types as JSON values, and back."""

from fractions import Fraction
from typing import Any, Final, TypeAlias, cast, get_args

from prover.smt.terms.term import Gaussian, Op, Term, Value, Variable
from prover.smt.terms.types import Type

Json: TypeAlias = Any  # what the json module reads and writes

_OPS: Final = frozenset(get_args(Op))
_DEEPEST: Final = 300


def type_to_json(type_: Type) -> Json:
    """A name, or a list of a name and arguments."""
    if not type_.args:
        return type_.name
    return [type_.name, *(a if isinstance(a, int) else type_to_json(a) for a in type_.args)]


def type_from_json(value: Json) -> Type:
    """The type that `type_to_json` wrote.

    Raises:
        ValueError: the value is none that it writes.
    """
    if isinstance(value, str):
        return Type(value)
    if isinstance(value, list) and value and isinstance(value[0], str):
        arguments = (a if type(a) is int else type_from_json(a) for a in value[1:])
        return Type(value[0], *arguments)
    raise ValueError(f"no type: {_short(value)}")


def term_to_json(term: Term) -> Json:
    """A list: operator, type, value, then the arguments."""
    value = _value_to_json(term.value)
    return [term.op, type_to_json(term.type), value, *(term_to_json(arg) for arg in term.args)]


def term_from_json(value: Json, depth: int = 0) -> Term:
    """The term that `term_to_json` wrote.

    Raises:
        ValueError: the value is none that it writes.
    """
    if not isinstance(value, list) or len(value) < 3 or value[0] not in _OPS:
        raise ValueError(f"no term: {_short(value)}")
    if depth > _DEEPEST:
        raise ValueError("a term nested too deeply")
    arguments = tuple(term_from_json(arg, depth + 1) for arg in value[3:])
    op = cast(Op, value[0])
    content = _value_from_json(value[2])
    if op == "num" and not isinstance(content, int | Fraction | Gaussian):
        raise ValueError("a numeral without a number")
    if op == "var" and not isinstance(content, str):
        raise ValueError("a variable without a name")
    return Term(op, arguments, type_from_json(value[1]), content)


def _value_to_json(value: Value) -> Json:
    match value:
        case None | bool() | str():
            return value
        case int():
            return {"int": str(value)}  # JSON readers may round long integers
        case Fraction():
            return {"fraction": str(value)}
        case Gaussian():
            return {"gaussian": [str(value.re), str(value.im)]}
        case Variable():
            return {"variable": [value.name, type_to_json(value.type)]}
        case _:
            raise TypeError(f"a value of no known kind: {value!r}")


def _value_from_json(value: Json) -> Value:
    if value is None or isinstance(value, bool | str):
        return value
    match value:
        case {"int": str(text)}:
            return int(text)
        case {"fraction": str(text)}:
            return fraction_from_json(text)
        case {"gaussian": [str(re), str(im)]}:
            return Gaussian(fraction_from_json(re), fraction_from_json(im))
        case {"variable": [str(name), type_]}:
            return Variable(name, type_from_json(type_))
    raise ValueError(f"no value of a term: {_short(value)}")


def fraction_from_json(text: Json) -> Fraction:
    """A fraction written as `p` or `p/q`.

    Raises:
        ValueError: it is not.
    """
    if not isinstance(text, str):
        raise ValueError(f"no fraction: {_short(text)}")  # noqa: TRY004  one error for bad text
    try:
        return Fraction(text)
    except ZeroDivisionError as error:
        raise ValueError("a fraction over 0") from error


def _short(value: Json) -> str:
    return repr(value)[:60]
