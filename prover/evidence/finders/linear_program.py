"""Exact linear programs: a positive combination of polynomials that vanishes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

import z3

from prover.smt.clock import Clock

# A polynomial, by the exponents of its monomials.
Column: TypeAlias = Mapping[tuple[int, ...], Fraction]

_MAX_MEMORY_MB: Final = 1_000
_LONGEST_S: Final = 6.0
_MAX_BITS: Final = 14_000  # of a coefficient: Python writes up to 4,300 digits


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights above 0 by index; the sum of the weighted polynomials is 0."""

    strict: dict[int, Fraction]  # not empty
    others: dict[int, Fraction]

    @property
    def size(self) -> int:
        """How many polynomials take part."""
        return len(self.strict) + len(self.others)


def vanishing_combination(
    strict: Sequence[Column], others: Sequence[Column], clock: Clock
) -> Weights | None:
    """Weights with `Σ strict + Σ others = 0`, at least one of the strict ones above 0.

    None when there are none, or none were found in time. The simplex method of z3 works in exact
    rationals and gives a vertex, so that few weights are above 0.
    """
    columns = [*strict, *others]
    if any(_bits(c) > _MAX_BITS for column in columns for c in column.values()):
        return None
    solver = z3.SolverFor("QF_LRA")
    solver.set("timeout", max(1, int(1000 * min(_LONGEST_S, clock.left_s()))))
    solver.set("max_memory", _MAX_MEMORY_MB)
    unknowns = [f"w{i}" for i in range(len(columns))]
    rows: dict[tuple[int, ...], list[str]] = {}
    for unknown, column in zip(unknowns, columns, strict=True):
        for monomial, c in column.items():
            rows.setdefault(monomial, []).append(f"(* {_smt(c)} {unknown})")
    text = [f"(declare-const {u} Real)(assert (>= {u} 0))" for u in unknowns]
    text += [f"(assert (= (+ 0 {' '.join(row)}) 0))" for row in rows.values()]
    text.append(f"(assert (= (+ 0 {' '.join(unknowns[: len(strict)])}) 1))")
    solver.from_string("".join(text))  # far faster than building as many terms by calls
    if clock.left_s() <= 0 or solver.check() != z3.sat:
        return None
    model = solver.model()
    try:
        given = {d.name(): model[d].as_fraction() for d in model.decls()}
        values = [given.get(u, Fraction(0)) for u in unknowns]
    except ValueError:  # as above: z3 hands over digits
        return None
    n = len(strict)
    return Weights(
        {i: Fraction(w) for i, w in enumerate(values[:n]) if w},
        {i: Fraction(w) for i, w in enumerate(values[n:]) if w},
    )


def smallest_combination(
    strict: Sequence[Column], others: Sequence[Column], clock: Clock
) -> Weights | None:
    """Like `vanishing_combination`, with polynomials left out one by one while that is possible."""
    found = vanishing_combination(strict, others, clock)
    if found is None:
        return None
    tried: set[int] = set()
    while clock.left_s() > 0:
        index = next((i for i in reversed(found.others) if i not in tried), None)
        if index is None:
            break
        tried.add(index)
        kept_strict, kept = list(found.strict), [i for i in found.others if i != index]
        smaller = vanishing_combination(
            [strict[i] for i in kept_strict], [others[i] for i in kept], clock
        )
        if smaller is not None:
            found = Weights(
                {kept_strict[i]: w for i, w in smaller.strict.items()},
                {kept[i]: w for i, w in smaller.others.items()},
            )
    return found


def _smt(value: Fraction) -> str:
    """The number in SMT-LIB, where numerals have no sign."""
    size = f"(/ {abs(value.numerator)} {value.denominator})"
    return f"(- {size})" if value < 0 else size


def _bits(value: Fraction) -> int:
    return max(value.numerator.bit_length(), value.denominator.bit_length())
