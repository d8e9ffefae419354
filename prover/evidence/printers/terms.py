"""Prints terms as Lean text that elaborates to them, where the variables are in scope."""

from fractions import Fraction
from typing import Final

from prover.evidence.errors import GaveUpError
from prover.smt.terms.build import var
from prover.smt.terms.names import written_name
from prover.smt.terms.show import INFIX
from prover.smt.terms.term import Gaussian, Op, Term, free_names, substitute, walk
from prover.smt.terms.types import NAT, Type

# How the finders see sets is not how Lean elaborates them.
_ON_SETS: Final = frozenset({"mem", "subset", "union", "inter", "sdiff"})
_INFIX: Final = {op: symbol for op, symbol in INFIX.items() if op not in _ON_SETS}
_FUNCTIONS: Final[dict[Op, str]] = {
    "factorial": "Nat.factorial",
    "choose": "Nat.choose",
    "prime": "Nat.Prime",
    "gcd": "Nat.gcd",
    "lcm": "Nat.lcm",
    "nat_sqrt": "Nat.sqrt",
    "totient": "Nat.totient",
    "coprime": "Nat.Coprime",
    "even": "Even",
    "odd": "Odd",
    "nat_abs": "Int.natAbs",
    "to_nat": "Int.toNat",
    "digits": "Nat.digits",
    "divisors": "Nat.divisors",
    "proper_divisors": "Nat.properDivisors",
    "prime_factors": "Nat.primeFactors",
    "card": "Finset.card",
    "range": "Finset.range",
    "Icc": "Finset.Icc",
    "Ico": "Finset.Ico",
    "Ioc": "Finset.Ioc",
    "Ioo": "Finset.Ioo",
    "max": "max",
    "min": "min",
    "log": "Real.log",
    "exp": "Real.exp",
    "sin": "Real.sin",
    "cos": "Real.cos",
    "tan": "Real.tan",
    "logb": "Real.logb",
    "re": "Complex.re",
    "im": "Complex.im",
    "rat_num": "Rat.num",
    "rat_den": "Rat.den",
}
_BRACKETS: Final[dict[Op, tuple[str, str]]] = {
    "abs": ("|", "|"),
    "floor": ("⌊", "⌋"),
    "ceil": ("⌈", "⌉"),
    "nat_floor": ("⌊", "⌋₊"),
    "nat_ceil": ("⌈", "⌉₊"),
}
_MAPS: Final = {"toFun": "1", "invFun": "2"}
_ARITHMETIC: Final = frozenset({"num", "add", "sub", "mul", "div", "neg", "inv", "pow"})
_ARGUMENT: Final = 100
_ROOT: Final = 99  # `√x⁻¹` is the root of an inverse
_NEGATION: Final = 75


def lean(term: Term, precedence: int = 0) -> str:
    """The term as Lean text, in parentheses if it binds less tightly than `precedence`.

    Raises:
        GaveUpError: no text is known for one of its operators.
    """
    if term.op in ("eq", "lt", "le", "dvd"):
        symbol, own = _INFIX[term.op]
        text = f"{lean_typed(term.args[0], own + 1)} {symbol} {lean(term.args[1], own + 1)}"
        return _wrapped(text, own, precedence)
    if term.op in _INFIX:
        symbol, own = _INFIX[term.op]
        left, right = (own, own + 1) if 65 <= own < 75 else (own + 1, own)
        if term.op == "pow" and term.args[1].type != NAT:
            text = f"{lean_typed(term.args[0], left)} {symbol} {lean_typed(term.args[1], right)}"
            return _wrapped(text, own, precedence)
        text = f"{lean(term.args[0], left)} {symbol} {lean(term.args[1], right)}"
        return _wrapped(text, own, precedence)
    return _other(term, precedence)


def lean_typed(term: Term, precedence: int = 0) -> str:
    """Like `lean`, with its type written out where nothing in the term fixes it."""
    if is_anchored(term):
        return lean(term, precedence)
    return f"({lean(term)} : {type_text(term.type)})"


def is_anchored(term: Term) -> bool:
    """Whether a name in the term tells Lean its type."""
    return any(
        part.op not in _ARITHMETIC or isinstance(part.value, Gaussian)
        for part in walk(_without_exponents(term))
    )


def _without_exponents(term: Term) -> Term:
    if term.op == "pow":
        return _without_exponents(term.args[0])
    return term.rebuilt(tuple(_without_exponents(arg) for arg in term.args))


def type_text(type_: Type) -> str:
    """The type as Lean text."""
    return repr(type_)


def _other(term: Term, precedence: int) -> str:
    args = term.args
    match term.op:
        case "num":
            return _number(term, precedence)
        case "var":
            return _name(term.name)
        case "bool":
            return "True" if term.value else "False"
        case "pi":
            return "Real.pi"
        case "cast":
            inner = lean(args[0], 0) if is_anchored(args[0]) else lean_typed(args[0])
            if args[0].op not in ("var", "app", "num"):
                inner = f"({inner} : {type_text(args[0].type)})" if inner[0] != "(" else inner
            return f"({inner} : {type_text(term.type)})"
        case "not" if args[0].op == "eq":
            left, right = args[0].args
            return _wrapped(f"{lean_typed(left, 51)} ≠ {lean(right, 51)}", 50, precedence)
        case "not":
            return _wrapped(f"¬{lean(args[0], 40)}", 45, precedence)
        case "neg":
            return _wrapped(f"-{lean(args[0], _NEGATION)}", _NEGATION, precedence)
        case "inv":
            return f"{lean(args[0], _ARGUMENT)}⁻¹"
        case "sqrt":
            return _wrapped(f"√{lean(args[0], _ARGUMENT)}", _ROOT, precedence)
        case "app":
            return _wrapped(" ".join(lean(arg, _ARGUMENT) for arg in args), 90, precedence)
        case "filter":
            predicate = _function(args[0])
            return _wrapped(f"Finset.filter {predicate} {lean(args[1], _ARGUMENT)}", 90, precedence)
        case "forall" | "exists":
            symbol = "∀" if term.op == "forall" else "∃"
            return _wrapped(_quantified(symbol, term), 0, precedence)
        case "sum" | "prod":
            sign = "∑" if term.op == "sum" else "∏"
            name, body = _opened(term)
            text = f"{sign} {name} ∈ {_set(args[0])}, {lean_typed(body, 67)}"
            return _wrapped(text, 67, precedence)
    if term.op in _BRACKETS:
        opening, closing = _BRACKETS[term.op]
        return f"{opening}{lean_typed(args[0])}{closing}"
    if term.op in ("gcd", "lcm") and args[0].type != NAT:
        words = (f"Int.{term.op}", *(lean(arg, _ARGUMENT) for arg in args))
        return _wrapped(" ".join(words), 90, precedence)
    if term.op in _FUNCTIONS:
        words = (_FUNCTIONS[term.op], *(lean(arg, _ARGUMENT) for arg in args))
        return _wrapped(" ".join(words), 90, precedence)
    raise GaveUpError(f"no Lean text for {term.op}")


def _function(term: Term) -> str:
    """`(fun x => p)`, with the name that its variable was written with."""
    name, body = _opened(term)
    return f"(fun {name} => {lean(body)})"


def _quantified(symbol: str, term: Term) -> str:
    name, body = _opened(term)
    return f"{symbol} {name} : {type_text(term.bound.type)}, {lean(body)}"


def _opened(term: Term) -> tuple[str, Term]:
    """The name that a binder's variable was written with, and what is said of it."""
    bound = term.bound
    name = written_name(bound.name)
    if name in free_names(term):
        raise GaveUpError(f"two variables called {name}")
    return name, substitute(term.body, {bound.name: var(name, bound.type)})


def _set(term: Term) -> str:
    """A finite set, its type written out where nothing in it fixes it."""
    if term.op == "range" or any(is_anchored(arg) for arg in term.args) or len(term.args) != 2:
        return lean(term)
    low, high = term.args
    return f"{_FUNCTIONS[term.op]} ({lean(low)} : {type_text(low.type)}) {lean(high, _ARGUMENT)}"


def _number(term: Term, precedence: int) -> str:
    value = term.value
    if isinstance(value, Gaussian):
        return _gaussian(value, precedence)
    assert isinstance(value, int | Fraction)
    if value.denominator != 1:
        text = f"{value.numerator} / {value.denominator}"
        return _wrapped(text, 70, precedence) if value > 0 else f"({text})"
    return _wrapped(str(value), 1000 if value >= 0 else _NEGATION, precedence)


def _gaussian(value: Gaussian, precedence: int) -> str:
    real = Term("num", (), Type("ℝ"), value.re)
    if not value.im:
        return _number(real, precedence)
    unit = Term("num", (), Type("ℝ"), abs(value.im))
    times = "Complex.I" if abs(value.im) == 1 else f"{_number(unit, 70)} * Complex.I"
    if value.re:
        return f"({_number(real, 65)} {'-' if value.im < 0 else '+'} {times})"
    text = f"-({times})" if value.im < 0 else times
    return _wrapped(text, 70, precedence)


def _name(name: str) -> str:
    base, _, part = name.rpartition(".")
    if base and part in _MAPS:
        return f"{base}.{_MAPS[part]}"
    if "!" in name or "✝" in name:
        raise GaveUpError(f"a name that Lean text cannot say: {name}")
    return name


def _wrapped(text: str, own: int, needed: int) -> str:
    return f"({text})" if own < needed else text
