"""Lean's coercion rules between number types, in one table."""

from typing import Final

from prover.smt.terms.types import Type, resolve

# Mathlib's casts. ℕ, ℤ and ℚ embed; ℝ → ℂ; NNReal → ℝ. There is none downwards, none from ZMod.
COERCIONS: Final[dict[str, frozenset[str]]] = {
    "ℕ": frozenset({"ℤ", "ℚ", "ℝ", "ℂ", "NNReal", "ZMod"}),
    "ℤ": frozenset({"ℚ", "ℝ", "ℂ", "ZMod"}),
    "ℚ": frozenset({"ℝ", "ℂ"}),
    "ℝ": frozenset({"ℂ"}),
    "NNReal": frozenset({"ℝ", "ℂ"}),
}

NUMERIC: Final = frozenset({"ℕ", "ℤ", "ℚ", "ℝ", "ℂ", "NNReal", "ZMod"})
FIELDS: Final = frozenset({"ℚ", "ℝ", "ℂ", "NNReal", "ZMod"})
NEGATABLE: Final = frozenset({"ℤ", "ℚ", "ℝ", "ℂ", "ZMod"})
DECIMALS: Final = frozenset({"ℚ", "ℝ", "ℂ", "NNReal"})
ORDERED: Final = frozenset({"ℕ", "ℤ", "ℚ", "ℝ", "NNReal"})
FLOORED: Final = frozenset({"ℚ", "ℝ", "NNReal"})

# Which exponent types each base type has: Monoid.npow everywhere, zpow in fields, rpow on ℝ.
EXPONENTS: Final[dict[str, frozenset[str]]] = {
    "ℕ": frozenset({"ℕ"}),
    "ℤ": frozenset({"ℕ"}),
    "ZMod": frozenset({"ℕ"}),
    "ℂ": frozenset({"ℕ"}),
    "ℚ": frozenset({"ℕ", "ℤ"}),
    "ℝ": frozenset({"ℕ", "ℤ", "ℝ"}),
    "NNReal": frozenset({"ℕ", "ℤ", "ℝ"}),
}


def coerces(source: Type, target: Type) -> bool:
    """Whether `↑x : target` exists for `x : source`."""
    return resolve(target).name in COERCIONS.get(resolve(source).name, frozenset())
