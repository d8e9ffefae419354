"""Prints the leaves of evidence: the last lines of each branch of a proof."""

from collections.abc import Sequence
from fractions import Fraction

from prover.evidence.algebra import FIELDS, degree, inverse, read, term_of
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import (
    CastFactor,
    Cofactor,
    Factor,
    HypothesisFactor,
    LinearCombination,
    PositiveCombination,
    SquareFactor,
    WeightedProduct,
)
from prover.evidence.printers import identities
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.terms import is_anchored, lean, lean_typed, type_text
from prover.evidence.relations import plain, relation_op, sides
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import INT, NAT

_ATOM = 1024  # how tightly what stands before ⁻¹ binds


def linear(node: LinearCombination, at: Sequent, dialect: Dialect) -> list[str]:
    """Close an equation, or a contradiction between equations and ≠."""
    if not dialect.has_ring_tactics:
        lines = _inverses([*_named(node.cofactors), *node.nonzero], at)
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
    lines = _inverses([*_named(node.cofactors), *used], at)
    lines += [f"have := {proof}" for proof in proofs]
    lines += _multiplied(node.cofactors, at, dialect)
    used += [c.hypothesis for c in node.cofactors if _is_number(c.factor)]
    return [*lines, *identities.clearing(used, at), "grind"]


def vanishes(cofactors: Sequence[Cofactor], at: Sequent, dialect: Dialect) -> list[str]:
    """Tactics for `t = 0`, where t is the combination."""
    if dialect.has_ring_tactics:
        return [
            f"linear_combination {_combination(cofactors, Fraction(1))}" if cofactors else "ring"
        ]
    return [*_multiplied(cofactors, at, dialect), "grind"]


def _named(cofactors: Sequence[Cofactor]) -> list[str]:
    return [cofactor.hypothesis for cofactor in cofactors]


def _inverses(names: Sequence[str], at: Sequent) -> list[str]:
    """The inverses of products in sight as products of inverses, for which `grind` would split."""
    claims = [at.conclusion, *(at.claim(name) for name in names)]
    found: dict[Term, None] = {}
    for part in (part for claim in claims if claim is not None for part in walk(claim)):
        if part.op in ("div", "inv") and part.type in FIELDS:
            found[part.args[-1]] = None
    lines = []
    for denominator in found:
        p = read(denominator)
        inverted = read(inverse(denominator))
        if p is None or inverted is None or len(p) != 1 or degree(p) < 2:
            continue
        equal = lean(term_of(inverted, denominator.type), 51)
        lines.append(f"have : {lean(denominator, _ATOM)}⁻¹ = {equal} := by grind")
    return lines


def _multiplied(cofactors: Sequence[Cofactor], at: Sequent, dialect: Dialect) -> list[str]:
    """The equations times their cofactors, where these are no numbers."""
    lines = []
    for cofactor in cofactors:
        if _is_number(cofactor.factor):
            continue
        claim = at.claim(cofactor.hypothesis)
        assert claim is not None
        name, (left, right) = cofactor.hypothesis, claim.args
        if _is_zero(right):
            difference = _in_ring(left, 71)
        else:
            fixed = is_anchored(left) and left.type != NAT
            subtracted = lean(right, 66) if fixed else _in_ring(right, 66)
            difference = f"({_in_ring(left, 65)} - {subtracted})"
        factor = lean_typed(cofactor.factor, 70)
        shown = "grind"
        if not dialect.is_bare and left.type != NAT:
            vanishing = name if _is_zero(right) else f"sub_eq_zero.mpr {name}"
            shown = f"first | rw [{vanishing}, mul_zero] | grind"
        lines.append(f"have : {factor} * {difference} = 0 := by {shown}")
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


def _in_ring(side: Term, precedence: int) -> str:
    if side.type != NAT:
        return lean_typed(side, precedence)
    return f"(({lean(side)} : ℕ) : {type_text(INT)})"


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
    proof, *rest = (_nonzero(name, at, dialect) for name in names)
    for other in rest:
        proof = f"({dialect.lemma('mul_ne_zero')} {proof} {other})"
    return proof


def _nonzero(name: str, at: Sequent, dialect: Dialect) -> str:
    """A proof that the difference of `name : l ≠ r` is not 0."""
    claim = at.claim(name)
    assert claim is not None
    left, right = sides(claim)
    if _is_zero(right) and left.type != NAT:
        return name
    if not dialect.is_bare and left.type != NAT:
        return f"(sub_ne_zero.mpr {name})"
    difference = f"{_in_ring(left, 65)} - {_in_ring(right, 66)}"
    return f"(show {difference} ≠ 0 by grind)"


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
    proof, strict = _sign(p.factors[0], at, dialect)
    for factor in p.factors[1:]:
        other, other_strict = _sign(factor, at, dialect)
        if strict and other_strict:
            proof = f"{dialect.lemma('mul_pos')} {_arg(proof)} {_arg(other)}"
        else:
            proof, other = _weak(proof, strict, dialect), _weak(other, other_strict, dialect)
            proof = f"{dialect.lemma('mul_nonneg')} {_arg(proof)} {_arg(other)}"
            strict = False
    return proof


def _weak(proof: str, strict: bool, dialect: Dialect) -> str:
    if not strict:
        return proof
    return f"{dialect.lemma('le_of_lt')} {_arg(proof)}"


def _sign(factor: Factor, at: Sequent, dialect: Dialect) -> tuple[str, bool]:
    """A proof that the factor is positive (True) or not negative."""
    match factor:
        case SquareFactor():
            return f"{dialect.lemma('sq_nonneg')} {lean_typed(factor.root, 100)}", False
        case CastFactor():
            inner = lean(factor.term.args[0], 100)
            if factor.term.type == INT:
                return f"Int.natCast_nonneg {inner}", False
            return f"Nat.cast_nonneg (α := {type_text(factor.term.type)}) {inner}", False
        case HypothesisFactor():
            return _hypothesis(factor.hypothesis, at, dialect)


def _hypothesis(name: str, at: Sequent, dialect: Dialect) -> tuple[str, bool]:
    claim = at.claim(name)
    assert claim is not None
    left, right = sides(claim)
    op, strict, proof = relation_op(claim), relation_op(claim) == "lt", name
    if op == "ne":
        nonzero = _nonzero(name, at, dialect)
        if not dialect.is_bare:
            return f"sq_pos_iff.mpr {nonzero}", True
        square = "Prover.Int.pow_two_nonneg _"
        return f"Int.lt_of_le_of_ne ({square}) (Int.pow_ne_zero {nonzero}).symm", True
    if plain(claim) is not claim:
        turned = dialect.lemma("not_le" if strict else "not_lt", left.type)
        proof = f"{turned}.mp {name}"
    if left.type == NAT:
        proof = f"Int.ofNat_{'lt' if strict else 'le'}.mpr {_arg(proof)}"
    if _is_zero(left) and left.type != NAT:
        return proof, strict
    if _is_zero(right) and left.type != NAT:
        lemma = dialect.lemma("neg_pos.mpr" if strict else "neg_nonneg.mpr")
    else:
        lemma = dialect.lemma("sub_pos.mpr" if strict else "sub_nonneg.mpr")
    return f"{lemma} {_arg(proof)}", strict


def _is_zero(term: Term) -> bool:
    return term.is_num and read(term) == {}


def _arg(proof: str) -> str:
    return f"({proof})" if " " in proof else proof
