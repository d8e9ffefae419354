"""Prints the leaves of evidence: the last lines of each branch of a proof."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.algebra import degree, read
from prover.evidence.arithmetic.relations import relation_op, sides
from prover.evidence.errors import GaveUpError
from prover.evidence.nodes.combinations import (
    Cofactor,
    HypothesisFactor,
    LinearCombination,
    PositiveCombination,
    WeightedProduct,
)
from prover.evidence.printers import identities, inverses
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.signs import argument, factor_sign, in_ring, is_zero, nonzero, weak
from prover.evidence.printers.terms import is_anchored, lean, lean_typed, type_text
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import NAT

_LONG_NUMERAL: Final = 1_000


def linear(node: LinearCombination, at: Sequent, dialect: Dialect) -> list[str]:
    """Close an equation, or a contradiction between equations and ≠."""
    if not dialect.has_ring_tactics:
        lines = inverses.as_products([*_named(node.cofactors), *node.nonzero], at)
        if not dialect.is_bare and _is_by_identity(node, at):
            return [*lines, *identities.closing(node, at, _nonzero_product)]
        lines += _multiplied(node.cofactors, at, dialect)
        if len(node.nonzero) < 2:
            return [*lines, "grind"]
        return [*lines, f"exact {_nonzero_product(node.nonzero, at, dialect)} (by grind)"]
    if not node.cofactors:
        return ["ring"]
    if node.scale != 1 and _field(node, at) in ("ℕ", "ℤ"):
        if at.conclusion.is_false:
            raise GaveUpError("a multiple of a difference of integers")
        cancelled = f"refine mul_left_cancel₀ (by norm_num : ({node.scale} : ℤ) ≠ 0) ?_"
        return [cancelled, f"linear_combination {_combination(node.cofactors, Fraction(1))}"]
    combination = _combination(node.cofactors, node.scale)
    closing = f"linear_combination {combination}"
    if not at.conclusion.is_false:
        power = f" (exp := {node.power})" if node.power > 1 else ""
        return [f"linear_combination{power} {combination}"]
    if not node.nonzero:
        return [f"exact one_ne_zero (α := {_field(node, at)}) (by {closing})"]
    return [f"exact {_nonzero_product(node.nonzero, at, dialect)} (by {closing})"]


def _is_by_identity(node: LinearCombination, at: Sequent) -> bool:
    """Whether it takes more than sums of hypotheses, in a ring with a subtraction."""
    claims = [at.claim(name) for name in (*_named(node.cofactors), *node.nonzero)]
    claims += [] if at.conclusion.is_false else [at.conclusion]
    if any(claim is not None and sides(claim)[0].type == NAT for claim in claims):
        return False
    return not all(_is_number(c.factor) for c in node.cofactors)


def positive(node: PositiveCombination, at: Sequent, dialect: Dialect) -> list[str]:
    """Close a contradiction between signs: products and squares first, then what is linear."""
    products = [node.strict, *node.terms]
    proofs = [
        text for p in products if _is_product(p, at) for text in [_product(p, at, dialect)] if text
    ]
    if dialect.has_ring_tactics:
        hints = [*proofs, *_equations(node.cofactors, at)]
        return [f"nlinarith [{', '.join(hints)}]" if hints else "linarith"]
    used = [f.hypothesis for p in products for f in p.factors if isinstance(f, HypothesisFactor)]
    form = inverses.one_form([*_named(node.cofactors), *used], at)
    lines = [*form.first, *(f"have := {proof}" for proof in proofs)]
    lines += _multiplied(node.cofactors, at, dialect, as_sign=not dialect.is_bare)
    used += [c.hypothesis for c in node.cofactors if _is_number(c.factor)]
    lines += _restated(used, at) if not dialect.is_bare else []
    return [*lines, *identities.clearing(used, at), *form.last, "grind"]


def vanishes(cofactors: Sequence[Cofactor], at: Sequent, dialect: Dialect) -> list[str]:
    """Tactics for `t = 0`, where t is the combination."""
    if dialect.has_ring_tactics:
        return [
            f"linear_combination {_combination(cofactors, Fraction(1))}" if cofactors else "ring"
        ]
    return [*_multiplied(cofactors, at, dialect), "grind"]


def _restated(names: Sequence[str], at: Sequent) -> list[str]:
    """Hypotheses with long numerals once more: a power may stand there, an atom to `grind`."""
    lines = []
    for name in dict.fromkeys(names):
        claim = at.claim(name)
        if claim is None or not any(map(_is_long, walk(claim))) or sides(claim)[0].type == NAT:
            continue
        lines.append(f"have : {lean(claim)} := by grind")
    return lines


def _is_long(term: Term) -> bool:
    return (
        term.is_num
        and isinstance(term.value, int | Fraction)
        and abs(term.value.numerator) > _LONG_NUMERAL
    )


def _named(cofactors: Sequence[Cofactor]) -> list[str]:
    return [cofactor.hypothesis for cofactor in cofactors]


def _multiplied(
    cofactors: Sequence[Cofactor], at: Sequent, dialect: Dialect, *, as_sign: bool = False
) -> list[str]:
    """The equations times their cofactors, where these are no numbers.

    With `as_sign` as something that is not negative: `grind` then completes no basis with it.
    """
    lines = []
    for cofactor in cofactors:
        if _is_number(cofactor.factor):
            continue
        claim = at.claim(cofactor.hypothesis)
        assert claim is not None
        name, (left, right) = cofactor.hypothesis, claim.args
        if is_zero(right):
            difference = in_ring(left, 71)
        else:
            fixed = is_anchored(left) and left.type != NAT
            subtracted = lean(right, 66) if fixed else in_ring(right, 66)
            difference = f"({in_ring(left, 65)} - {subtracted})"
        factor = lean_typed(cofactor.factor, 70)
        shown = "grind"
        if not dialect.is_bare and left.type != NAT:
            vanishing = name if is_zero(right) else f"sub_eq_zero.mpr {name}"
            shown = f"first | rw [{vanishing}, mul_zero] | grind"
        vanishes = f"{factor} * {difference}"
        if as_sign and left.type != NAT:
            lines.append(f"have : 0 ≤ {vanishes} := ge_of_eq (by {shown})")
        else:
            lines.append(f"have : {vanishes} = 0 := by {shown}")
    return lines


def _equations(cofactors: Sequence[Cofactor], at: Sequent) -> list[str]:
    """The equations times their cofactors, as terms for `nlinarith`."""
    found = []
    for cofactor in cofactors:
        claim = at.claim(cofactor.hypothesis)
        assert claim is not None
        if _is_number(cofactor.factor):
            found.append(cofactor.hypothesis)
            continue
        left, right = (lean(side, 66) for side in claim.args)
        factor = lean(cofactor.factor, 71)
        statement = f"{factor} * ({left} - {right}) = 0"
        found.append(f"(by rw [{cofactor.hypothesis}, sub_self, mul_zero] : {statement})")
    return found


def _is_number(term: Term) -> bool:
    p = read(term)
    return p is not None and degree(p) <= 0


def _combination(cofactors: Sequence[Cofactor], scale: Fraction) -> str:
    """The sum of the hypotheses times their cofactors, those with a minus last."""
    text = ""
    for cofactor in sorted(cofactors, key=lambda c: _is_negative(c.factor)):
        factor, sign = cofactor.factor, "+"
        if text and _is_negative(factor):
            factor, sign = num(-factor.rational, factor.type), "-"
        weight = lean(factor, 70)
        summand = cofactor.hypothesis if weight == "1" else f"{weight} * {cofactor.hypothesis}"
        text = f"{text} {sign} {summand}" if text else summand
    return text if scale == 1 else f"({text}) / ({scale})"


def _is_negative(factor: Term) -> bool:
    return factor.is_num and isinstance(factor.value, int | Fraction) and factor.value < 0


def _nonzero_product(names: Sequence[str], at: Sequent, dialect: Dialect) -> str:
    """A proof that the product of the differences is not 0."""
    proof, *rest = (nonzero(name, at, dialect) for name in names)
    for other in rest:
        proof = f"({dialect.lemma('mul_ne_zero')} {proof} {other})"
    return proof


def _field(node: LinearCombination, at: Sequent) -> str:
    claim = at.claim(node.cofactors[0].hypothesis)
    assert claim is not None
    return type_text(sides(claim)[0].type)


def _is_product(p: WeightedProduct, at: Sequent) -> bool:
    """Whether its sign takes more than a hypothesis as it stands."""
    if len(p.factors) != 1:
        return bool(p.factors)
    (factor,) = p.factors
    if not isinstance(factor, HypothesisFactor):
        return True
    claim = at.claim(factor.hypothesis)
    return claim is not None and relation_op(claim) == "ne"


def _product(p: WeightedProduct, at: Sequent, dialect: Dialect) -> str:
    """A proof that the product is positive if all its factors are, else not negative."""
    proof, strict = factor_sign(p.factors[0], at, dialect)
    for factor in p.factors[1:]:
        other, other_strict = factor_sign(factor, at, dialect)
        if strict and other_strict:
            proof = f"{dialect.lemma('mul_pos')} {argument(proof)} {argument(other)}"
        else:
            proof, other = weak(proof, strict, dialect), weak(other, other_strict, dialect)
            proof = f"{dialect.lemma('mul_nonneg')} {argument(proof)} {argument(other)}"
            strict = False
    return proof
