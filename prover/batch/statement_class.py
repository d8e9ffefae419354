"""Kinds of benchmark statements: by the contest in their name, and by what occurs in them."""

import re
from enum import Enum
from typing import Final

from prover.smt.lean_text import blank_comments

# In this order; the first that begins a name is its source.
SOURCES: Final = (
    "amc", "aime", "imo", "mathd_algebra", "mathd_numbertheory", "algebra", "numbertheory",
    "induction",
)  # fmt: skip
OTHER_SOURCE: Final = "other"

_FUNCTION_TYPE: Final = re.compile(r"[ℕℤ]\s*(?:→|->)\s*[ℕℤ]")
_WORD: Final = re.compile(r"ℕ\+|∃!|[^\W\d][\w.'₀-₉]*|[^\s\w]")


class StatementClass(Enum):
    """What a statement is about; the last of these that fits."""

    CORE = "ℕ, ℤ: core operators"
    FUNCTIONS = "ℕ, ℤ: functions and recurrences"
    NUMBER_THEORY = "ℕ, ℤ: gcd, primes, factorials, digits, …"
    FINITE = "ℕ, ℤ: finite sums, products and sets"
    OTHER = "other types (ZMod, ℕ+, …)"
    REAL = "ℚ, ℝ"
    COMPLEX = "ℂ"


_COMPLEX: Final = {"ℂ", "Complex"}
_REAL: Final = {"ℝ", "ℚ", "Real", "NNReal", "ENNReal", "Rat", "π", "√", "NNRat"}
_OTHER: Final = {"ℕ+", "PNat", "ZMod", "Equiv", "Polynomial", "Matrix", "Fin", "List", "Vector"}
_FINITE: Final = {
    "∑", "∏", "Finset", "Set", "∈", "∉", "⊆", "∩", "∪", "IsLeast", "IsGreatest", "Multiset",
    "Fintype", "Icc", "Ico", "Ioc", "Ioo", "Finite", "ncard", "card", "sum", "prod",
}  # fmt: skip
_NUMBER_THEORY: Final = {
    "gcd", "lcm", "Prime", "Coprime", "coprime", "IsCoprime", "!", "factorial", "choose", "digits",
    "ofDigits", "divisors", "properDivisors", "primeFactors", "sqrt", "log", "totient", "MOD",
    "ZMOD", "ModEq", "fib", "⌊", "⌈", "floor", "ceil", "abs", "|", "natAbs", "Odd", "Even",
    "IsSquare", "padicValNat", "factorization", "Squarefree", "minFac", "Nat.Prime",
}  # fmt: skip


def source_of(name: str) -> str:
    """The contest or collection that a name of miniF2F begins with."""
    return next((source for source in SOURCES if name.startswith(source)), OTHER_SOURCE)


def class_of(statement: str) -> StatementClass:
    """The class of a statement, by its words alone: it must also fit what nobody can elaborate."""
    words: set[str] = set()
    statement = blank_comments(statement)
    for word in _WORD.findall(statement):
        words.update((word, *word.split(".")))
    for marks, kind in (
        (_COMPLEX, StatementClass.COMPLEX),
        (_REAL, StatementClass.REAL),
        (_OTHER, StatementClass.OTHER),
        (_FINITE, StatementClass.FINITE),
        (_NUMBER_THEORY, StatementClass.NUMBER_THEORY),
    ):
        if words & marks:
            return kind
    if _FUNCTION_TYPE.search(statement):
        return StatementClass.FUNCTIONS
    return StatementClass.CORE
