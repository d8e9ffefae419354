"""Axioms of sine and cosine, instantiated at the angles that occur."""

from fractions import Fraction
from typing import Final

import z3

from prover.smt import polynomial
from prover.smt.encode.encoder import Encoded, Encoder
from prover.smt.encode.transcendental import function_of
from prover.smt.polynomial import Monomial
from prover.smt.terms.build import PI
from prover.smt.terms.term import Term

_MAX_MULTIPLE: Final = 4


def add_axioms(encoder: Encoder) -> None:
    """Pythagoras at every angle, the sign of the sine on (0, π), multiple angles."""
    angles = [term.args[0] for term, _ in _known(encoder)]
    for angle in dict.fromkeys(angles):
        sine, cosine = (function_of(encoder, op, angle) for op in ("sin", "cos"))
        encoder.side.append(sine * sine + cosine * cosine == 1)
    for term, value in list(encoder.seen.get("sin", {}).values()):
        if term.args[0] in angles:
            x, pi = encoder(term.args[0]), encoder(PI)
            encoder.side.append(z3.Implies(z3.And(x > 0, x < pi), value > 0))
            encoder.side.append(z3.Implies(x > 0, value < x))
    _multiple_angles(encoder)


def _known(encoder: Encoder) -> list[tuple[Term, Encoded]]:
    return [found for op in ("sin", "cos") for found in list(encoder.seen.get(op, {}).values())]


def _multiple_of(angle: Term) -> tuple[Monomial, int] | None:
    """An angle `k t` with a whole `k`, as `t` and `k`."""
    line = polynomial.read(angle)
    if line is None or len(line) != 1:
        return None
    ((monomial, c),) = line.items()
    return (monomial, int(c)) if monomial and c.denominator == 1 else None


def _multiple_angles(encoder: Encoder) -> None:
    """`sin (k t)` and `cos (k t)` by the addition theorem, where `t` occurs too."""
    multiples: dict[Monomial, set[int]] = {}
    for term, _ in _known(encoder):
        if found := _multiple_of(term.args[0]):
            multiples.setdefault(found[0], set()).add(found[1])
    for monomial, factors in multiples.items():
        if 1 not in factors or len(factors) == 1:
            continue
        angle = polynomial.write({monomial: Fraction(1)}, PI.type)
        sine, cosine = (function_of(encoder, op, angle) for op in ("sin", "cos"))
        values = {1: (sine, cosine)}
        for k in range(2, min(max(factors), _MAX_MULTIPLE) + 1):
            s, c = values[k - 1]
            values[k] = (s * cosine + c * sine, c * cosine - s * sine)
        for term, value in _known(encoder):
            found = _multiple_of(term.args[0])
            if found and found[0] == monomial and found[1] in values:
                encoder.side.append(value == values[found[1]][0 if term.op == "sin" else 1])
