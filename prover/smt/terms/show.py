"""Prints terms for people, close to Lean's own print but with types on ambiguous casts."""

from fractions import Fraction
from typing import Final

from prover.smt.terms.names import written_name
from prover.smt.terms.term import Gaussian, Op, Term
from prover.smt.terms.types import COMPLEX

# Lean's symbols and their precedences.
INFIX: Final[dict[Op, tuple[str, int]]] = {
    "iff": ("↔", 20),
    "imp": ("→", 25),
    "or": ("∨", 30),
    "and": ("∧", 35),
    "eq": ("=", 50),
    "lt": ("<", 50),
    "le": ("≤", 50),
    "dvd": ("∣", 50),
    "mem": ("∈", 50),
    "subset": ("⊆", 50),
    "add": ("+", 65),
    "sub": ("-", 65),
    "nat_sub": ("-", 65),
    "union": ("∪", 65),
    "mul": ("*", 70),
    "div": ("/", 70),
    "mod": ("%", 70),
    "inter": ("∩", 70),
    "sdiff": ("\\", 70),
    "pow": ("^", 75),
}
_QUANTIFIER: Final[dict[Op, str]] = {"forall": "∀", "exists": "∃", "exists_unique": "∃!"}
_FUNCTION: Final[dict[Op, str]] = {
    "sqrt": "√",
    "factorial": "Nat.factorial",
    "choose": "Nat.choose",
    "prime": "Nat.Prime",
    "gcd": "gcd",
    "lcm": "lcm",
    "abs": "abs",
    "is_greatest": "IsGreatest",
    "is_least": "IsLeast",
}
_ARGUMENT: Final = 100


def show(term: Term, precedence: int = 0) -> str:
    """The term as text, in parentheses if it binds less tightly than `precedence`."""
    if term.op in INFIX:
        symbol, own = INFIX[term.op]
        left, right = (own, own + 1) if own >= 65 and term.op != "pow" else (own + 1, own)
        if own == 50:
            left = right = 51
        text = f"{show(term.args[0], left)} {symbol} {show(term.args[1], right)}"
        return _wrap(text, own, precedence)
    if term.op in _QUANTIFIER:
        head = f"{_QUANTIFIER[term.op]} {written_name(term.bound.name)} : {term.bound.type!r}"
        return _wrap(f"{head}, {show(term.body)}", 0, precedence)
    return _show_other(term, precedence)


def _show_other(term: Term, precedence: int) -> str:
    args = term.args
    match term.op:
        case "num":
            text = _number(term)
            return _wrap(text, 60 if text.startswith("-") or "/" in text else 200, precedence)
        case "var":
            return written_name(term.name)
        case "bool":
            return "True" if term.value else "False"
        case "pi":
            return "π"
        case "cast" | "coe":
            return (
                f"({show(args[0])} : {term.type!r})" if args[0].is_num else f"↑{show(args[0], 99)}"
            )
        case "not":
            return _wrap(f"¬{show(args[0], 40)}", 45, precedence)
        case "neg":
            return _wrap(f"-{show(args[0], 75)}", 75, precedence)
        case "inv":
            return f"{show(args[0], _ARGUMENT)}⁻¹"
        case "app":
            return _wrap(" ".join(show(arg, _ARGUMENT) for arg in args), 90, precedence)
        case "ite":
            text = f"if {show(args[0])} then {show(args[1])} else {show(args[2])}"
            return _wrap(text, 0, precedence)
        case "sum" | "prod":
            symbol = "∑" if term.op == "sum" else "∏"
            name = written_name(term.bound.name)
            return _wrap(f"{symbol} {name} ∈ {show(args[0])}, {show(args[1], 67)}", 60, precedence)
        case "set_of":
            return f"{{{written_name(term.bound.name)} | {show(term.body)}}}"
        case "lam":
            return _wrap(f"fun {written_name(term.bound.name)} => {show(term.body)}", 0, precedence)
        case "braces":
            return "{" + ", ".join(show(arg) for arg in args) + "}"
        case "list":
            return "[" + ", ".join(show(arg) for arg in args) + "]"
    name = _FUNCTION.get(term.op, term.op)
    return _wrap(" ".join((name, *(show(arg, _ARGUMENT) for arg in args))), 90, precedence)


def _number(term: Term) -> str:
    value = term.value
    if term.type == COMPLEX and isinstance(value, Gaussian):
        if not value.im:
            return str(value.re)
        return f"{value.re} + {value.im} * I" if value.re else f"{value.im} * I"
    if isinstance(value, int | Fraction):
        digits = value.bit_length() if isinstance(value, int) else value.numerator.bit_length()
        return str(value) if digits < 2000 else f"(a number of {digits} bits)"
    return str(value)


def _wrap(text: str, own: int, needed: int) -> str:
    return f"({text})" if own < needed else text
