"""Terms as Lean text, with each number in the type that the words ask for.

Differences are taken in ℤ at least and quotients in ℚ at least, whatever the types of what they are
of: on ℕ, Lean's would be cut off at 0 and rounded down, which no exercise means.
"""

from collections.abc import Mapping
from typing import Final, assert_never

from prover.formalize.meaning import (
    Apply,
    Big,
    Name,
    NumberType,
    Numeral,
    Term,
)
from prover.formalize.tokens import NotReadError

NAT, INT, RAT, REAL = NumberType
Types = Mapping[str, NumberType]
_INFIX: Final = {"plus": ("+", 65), "minus": ("-", 65), "times": ("*", 70), "quotient": ("/", 70)}
_OF_NATURALS: Final = {
    "factorial": "Nat.factorial {}",
    "binomial": "Nat.choose {} {}",
    "number_of_divisors": "(Nat.divisors {}).card",
    "sum_of_divisors": "∑ d ∈ Nat.divisors {}, d",
    "sum_of_digits": "(Nat.digits 10 {}).sum",
}
TIGHT: Final = 100


def type_of(term: Term, types: Types) -> NumberType:
    """The least type in which `term` means what the text says."""
    match term:
        case Numeral():
            return NAT
        case Name(name):
            return types[name]
        case Big():
            return type_of(term.body, {**types, term.index: NAT})
        case Apply(operation, arguments):
            inside = [type_of(argument, types) for argument in arguments]
            match operation:
                case "plus" | "times" | "maximum" | "minimum":
                    return max(inside)
                case "minus" | "negated" | "absolute_value":
                    return max(INT, *inside)
                case "quotient":
                    return max(RAT, *inside)
                case "power":
                    need(inside[1] is NAT, "an exponent that may be negative")
                    return inside[0]
                case "floor" | "ceiling":
                    return INT
                case "root":
                    return REAL
                case "remainder" | "gcd" | "lcm":
                    need(max(inside) <= INT, f"the {operation} of what is no integer")
                    return max(inside)
                case _:
                    need(max(inside) is NAT, f"the {operation} of what may be negative")
                    return NAT
        case _:
            assert_never(term)


def term_text(term: Term, kind: NumberType, types: Types, binding: int = 0) -> str:
    """`term` in the type `kind`, in parentheses if it binds less tightly than `binding`."""
    match term:
        case Numeral(value):
            return str(value)
        case Name(name):
            return name if types[name] is kind else f"({name} : {kind.lean})"
        case Big():
            return _big(term, kind, types, binding)
        case Apply():
            return _apply(term, kind, types, binding)
        case _:
            assert_never(term)


def _big(term: Big, kind: NumberType, types: Types, binding: int) -> str:
    for end in (term.first, term.last):
        need(type_of(end, types) is NAT, "a sum to what may be negative")
    ends = " ".join(term_text(end, NAT, types, TIGHT) for end in (term.first, term.last))
    body = term_text(term.body, kind, {**types, term.index: NAT}, 67)
    sign = "∏" if term.is_product else "∑"
    return enclosed(f"{sign} {term.index} ∈ Finset.Icc {ends}, {body}", 67, max(binding, 67))


def _apply(term: Apply, kind: NumberType, types: Types, binding: int) -> str:
    operation, arguments = term.operation, term.arguments
    match operation:
        case "plus" | "minus" | "times" | "quotient":
            symbol, own = _INFIX[operation]
            left = term_text(arguments[0], kind, types, own)
            right = term_text(arguments[1], kind, types, own + 1)
            return enclosed(f"{left} {symbol} {right}", own, binding)
        case "power":
            base = term_text(arguments[0], kind, types, 76)
            return enclosed(f"{base} ^ {term_text(arguments[1], NAT, types, 75)}", 75, binding)
        case "negated":
            return enclosed(f"-{term_text(arguments[0], kind, types, 75)}", 75, binding)
        case "absolute_value":
            inner = term_text(arguments[0], kind, types)
            return (
                f"|{inner if anchored(arguments[0], kind, types) else f'({inner} : {kind.lean})'}|"
            )
        case "maximum" | "minimum":
            left, right = (term_text(a, kind, types, TIGHT) for a in arguments)
            return enclosed(f"{operation[:3]} {left} {right}", 90, binding)
        case "root":
            return _cast(
                f"Real.sqrt {term_text(arguments[0], REAL, types, TIGHT)}", REAL, kind, binding
            )
    own = type_of(term, types)
    if operation == "remainder":
        left, right = (
            term_text(arguments[0], own, types, 70),
            term_text(arguments[1], own, types, 71),
        )
        return _cast(f"{left} % {right}", own, kind, binding, own_binding=70)
    if operation in ("floor", "ceiling"):
        inside = max(RAT, type_of(arguments[0], types))
        opening, closing = "⌊⌋" if operation == "floor" else "⌈⌉"
        inner = term_text(arguments[0], inside, types)
        if not anchored(arguments[0], inside, types):
            inner = f"({inner} : {inside.lean})"
        return _cast(f"{opening}{inner}{closing}", INT, kind, TIGHT if own is not kind else 0)
    if operation in ("gcd", "lcm"):
        left, right = (term_text(a, own, types, TIGHT) for a in arguments)
        # Int.gcd is a natural number, too.
        return _cast(
            f"{'Nat' if own is NAT else 'Int'}.{operation} {left} {right}", NAT, kind, binding
        )
    text = _OF_NATURALS[operation].format(*(term_text(a, NAT, types, TIGHT) for a in arguments))
    return _cast(text, NAT, kind, binding, own_binding=67 if text.startswith("∑") else 90)


def _cast(
    text: str, own: NumberType, kind: NumberType, binding: int, *, own_binding: int = 90
) -> str:
    return (
        enclosed(text, own_binding, binding)
        if own is kind
        else f"(({text} : {own.lean}) : {kind.lean})"
    )


def enclosed(text: str, own: int, binding: int) -> str:
    """`text`, which binds as tightly as `own`, in parentheses where `binding` asks for more."""
    return f"({text})" if own < binding else text


def anchored(term: Term, kind: NumberType, types: Types) -> bool:
    """Whether something in the text of `term` tells Lean that its type is `kind`."""
    match term:
        case Numeral():
            return False
        case Name():
            return True
        case Big():
            return anchored(term.body, kind, {**types, term.index: NAT})
        case Apply("power", (base, _)):
            return anchored(base, kind, types)
        case Apply(
            "plus" | "minus" | "times" | "quotient" | "negated" | "maximum" | "minimum", arguments
        ):
            return any(anchored(argument, kind, types) for argument in arguments)
        case Apply("remainder", arguments):
            own = type_of(term, types)
            return own is not kind or any(anchored(a, own, types) for a in arguments)
        case Apply():
            return True
        case _:
            assert_never(term)


def typed_text(term: Term, kind: NumberType, types: Types, binding: int) -> str:
    """`term` with its type said where nothing in it says so."""
    if anchored(term, kind, types) or kind is NAT:
        return term_text(term, kind, types, binding)
    return f"({term_text(term, kind, types)} : {kind.lean})"


def need(holds: bool, else_what: str) -> None:
    """Refuse what `holds` not for."""
    if not holds:
        raise NotReadError(else_what)
