"""The constants that the fragment knows, as tables: name → argument types, operator, result."""

from typing import Final, NamedTuple

from prover.smt.terms.term import Op
from prover.smt.terms.types import (
    COMPLEX,
    INT,
    NAT,
    NNREAL,
    PROP,
    REAL,
    Type,
    finset_of,
    list_of,
)


class Signature(NamedTuple):
    """What a constant takes and gives."""

    arguments: tuple[Type, ...]
    op: Op
    result: Type


_N2 = (NAT, NAT)
SIGNATURES: Final[dict[str, Signature]] = {
    "Nat.gcd": Signature(_N2, "gcd", NAT),
    "Nat.lcm": Signature(_N2, "lcm", NAT),
    "Int.gcd": Signature((INT, INT), "gcd", NAT),
    "Int.lcm": Signature((INT, INT), "lcm", NAT),
    "Nat.factorial": Signature((NAT,), "factorial", NAT),
    "Nat.choose": Signature(_N2, "choose", NAT),
    "Nat.Prime": Signature((NAT,), "prime", PROP),
    "Nat.sqrt": Signature((NAT,), "nat_sqrt", NAT),
    "Nat.log": Signature(_N2, "nat_log", NAT),
    "Nat.totient": Signature((NAT,), "totient", NAT),
    "Nat.divisors": Signature((NAT,), "divisors", finset_of(NAT)),
    "Nat.properDivisors": Signature((NAT,), "proper_divisors", finset_of(NAT)),
    "Nat.primeFactors": Signature((NAT,), "prime_factors", finset_of(NAT)),
    "Nat.digits": Signature(_N2, "digits", list_of(NAT)),
    "Nat.succ": Signature((NAT,), "succ", NAT),
    "Nat.Coprime": Signature(_N2, "coprime", PROP),
    "Real.sqrt": Signature((REAL,), "sqrt", REAL),
    "NNReal.sqrt": Signature((NNREAL,), "sqrt", NNREAL),
    "Real.log": Signature((REAL,), "log", REAL),
    "Real.logb": Signature((REAL, REAL), "logb", REAL),
    "Real.exp": Signature((REAL,), "exp", REAL),
    "Real.sin": Signature((REAL,), "sin", REAL),
    "Real.cos": Signature((REAL,), "cos", REAL),
    "Real.tan": Signature((REAL,), "tan", REAL),
    "Irrational": Signature((REAL,), "irrational", PROP),
    "Finset.range": Signature((NAT,), "range", finset_of(NAT)),
    "Int.natAbs": Signature((INT,), "nat_abs", NAT),
    "Int.toNat": Signature((INT,), "to_nat", NAT),
    "Complex.re": Signature((COMPLEX,), "re", REAL),
    "Complex.im": Signature((COMPLEX,), "im", REAL),
    "Complex.abs": Signature((COMPLEX,), "complex_abs", REAL),
}

# Short names that `open Real Nat` overloads: they are read only where the argument type decides.
OVERLOADED: Final[dict[str, Op]] = {
    "sqrt": "sqrt",
    "log": "log",
    "exp": "exp",
    "sin": "sin",
    "cos": "cos",
    "tan": "tan",
}

ROUNDING: Final[dict[str, tuple[Op, Type | None]]] = {
    "Int.floor": ("floor", INT),
    "Int.ceil": ("ceil", INT),
    "Nat.floor": ("nat_floor", NAT),
    "Nat.ceil": ("nat_ceil", NAT),
    "Int.fract": ("fract", None),
}

INTERVALS: Final[dict[str, tuple[Op, int]]] = {
    "Icc": ("Icc", 2),
    "Ico": ("Ico", 2),
    "Ioc": ("Ioc", 2),
    "Ioo": ("Ioo", 2),
    "Ici": ("Ici", 1),
    "Ioi": ("Ioi", 1),
    "Iic": ("Iic", 1),
    "Iio": ("Iio", 1),
}
BOUNDED: Final = frozenset({"Icc", "Ico", "Ioc", "Ioo"})

# Fields that take no further argument: (type of the object, field) → operator and result.
FIELDS: Final[dict[tuple[str, str], tuple[Op, Type]]] = {
    ("ℚ", "num"): ("rat_num", INT),
    ("ℚ", "den"): ("rat_den", NAT),
    ("ℂ", "re"): ("re", REAL),
    ("ℂ", "im"): ("im", REAL),
    ("Finset", "card"): ("card", NAT),
    ("List", "length"): ("list_length", NAT),
    ("ℕ", "divisors"): ("divisors", finset_of(NAT)),
    ("ℕ", "properDivisors"): ("proper_divisors", finset_of(NAT)),
    ("ℕ", "primeFactors"): ("prime_factors", finset_of(NAT)),
    ("ℕ", "Prime"): ("prime", PROP),
    ("ℕ", "factorial"): ("factorial", NAT),
    ("ℕ", "sqrt"): ("nat_sqrt", NAT),
    ("ℕ", "succ"): ("succ", NAT),
    ("ℕ", "totient"): ("totient", NAT),
    ("ℤ", "natAbs"): ("nat_abs", NAT),
    ("ℤ", "toNat"): ("to_nat", NAT),
}
# Fields that take one more natural number.
FIELDS_OF_TWO: Final[dict[str, tuple[Op, Type]]] = {
    "gcd": ("gcd", NAT),
    "lcm": ("lcm", NAT),
    "choose": ("choose", NAT),
    "Coprime": ("coprime", PROP),
}
FORWARD: Final = frozenset({"1", "toFun"})
BACKWARD: Final = frozenset({"2", "invFun"})
