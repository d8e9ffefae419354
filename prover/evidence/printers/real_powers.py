"""Prints laws of powers with real exponents."""

from collections.abc import Callable
from typing import Final

from prover.evidence.nodes.library import Law
from prover.evidence.nodes.numbers import ByLaw
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.laws import law_at
from prover.evidence.rules.real_powers import multiple_parts, perfect_power, rational_power
from prover.evidence.rules.reals import real_numeral

_ARGUMENT: Final = 100


def _of_two(lemma: str) -> Callable[[ByLaw, Dialect], str]:
    def proof(node: ByLaw, dialect: Dialect) -> str:
        y, z = (lean_typed(part, _ARGUMENT) for part in node.term.args[1].args)
        return f"{lemma} {node.uses[0]} {y} {z}"

    return proof


def _of_multiple(node: ByLaw, dialect: Dialect) -> str:
    x, exponent = node.term.args
    parts = multiple_parts(exponent)
    assert parts is not None
    n, y = parts
    product = f"{n} * y" if exponent.args[1] == y else f"y * {n}"
    turned = "mul_comm, " if exponent.args[1] == y else ""
    rule = f"∀ x y : ℝ, 0 < x → x ^ ({product}) = (x ^ y) ^ {n}"
    steps = f"rw [{turned}Real.rpow_mul (le_of_lt h)]; exact_mod_cast Real.rpow_natCast _ {n}"
    arguments = f"{lean_typed(x, _ARGUMENT)} {lean_typed(y, _ARGUMENT)} {node.uses[0]}"
    return f"(fun x y h => (by {steps}) : {rule}) {arguments}"


def _of_base(node: ByLaw, dialect: Dialect) -> str:
    x, exponent = node.term.args
    root, k = perfect_power(x.rational)
    base, arithmetic = lean_typed(real_numeral(root), 76), _arithmetic(dialect)
    rule = f"∀ y : ℝ, {lean_typed(x, 76)} ^ y = ({base} ^ y) ^ {k}"
    known = f"have h : 0 ≤ {base} := (by {arithmetic})"
    steps = f"← Real.rpow_natCast ({base} ^ y) {k}, ← Real.rpow_mul h, mul_comm, Real.rpow_mul h"
    ending = f"Real.rpow_natCast, show {base} ^ {k} = {lean_typed(x, 51)} by {arithmetic}"
    proof = f"(fun y => (by {known}; rw [{steps}, {ending}]) : {rule})"
    return f"{proof} {lean_typed(exponent, _ARGUMENT)}"


def _rational(node: ByLaw, dialect: Dialect) -> str:
    found = rational_power(node.term)
    assert found is not None
    root, e = found
    x, exponent = node.term.args
    base, number, arithmetic = (
        lean_typed(real_numeral(root), 76),
        lean_typed(x, 51),
        _arithmetic(dialect),
    )
    q, p = e.denominator, abs(e.numerator)
    whole = f"(({p} : ℕ) : ℝ)" if e > 0 else f"-(({p} : ℕ) : ℝ)"
    steps = [
        f"show {number} = {base} ^ (({q} : ℕ) : ℝ) by rw [Real.rpow_natCast]; {arithmetic}",
        "← Real.rpow_mul h",
        f"show (({q} : ℕ) : ℝ) * {lean_typed(exponent, 71)} = {whole} by push_cast; {arithmetic}",
    ]
    if e < 0:
        steps.append("Real.rpow_neg h")
    steps.append("Real.rpow_natCast")
    known = f"have h : 0 ≤ {base} := (by {arithmetic})"
    claim = lean(law_at(node.law, node.term)[1])
    return f"(by {known}; rw [{', '.join(steps)}]; {arithmetic} : {claim})"


def _arithmetic(dialect: Dialect) -> str:
    return "norm_num" if dialect.has_ring_tactics else "grind"


REAL_POWERS: Final[dict[Law, Callable[[ByLaw, Dialect], str]]] = {
    Law.POWER_SUM: _of_two("Real.rpow_add"),
    Law.POWER_DIFFERENCE: _of_two("Real.rpow_sub"),
    Law.POWER_MULTIPLE: _of_multiple,
    Law.POWER_OF_BASE: _of_base,
    Law.POWER_RATIONAL: _rational,
}
