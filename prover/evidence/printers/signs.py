"""Proofs that a hypothesis, a square or a cast has a sign, as text."""

from prover.evidence.arithmetic.algebra import read
from prover.evidence.arithmetic.relations import plain, relation_op, sides
from prover.evidence.nodes.combinations import CastFactor, Factor, HypothesisFactor, SquareFactor
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.terms import lean, lean_typed, type_text
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term
from prover.smt.terms.types import INT, NAT


def factor_sign(factor: Factor, at: Sequent, dialect: Dialect) -> tuple[str, bool]:
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
            return hypothesis_sign(factor.hypothesis, at, dialect)


def hypothesis_sign(name: str, at: Sequent, dialect: Dialect) -> tuple[str, bool]:
    """A proof of what the hypothesis says of the difference of its sides, and whether it is <."""
    claim = at.claim(name)
    assert claim is not None
    left, right = sides(claim)
    op, strict, proof = relation_op(claim), relation_op(claim) == "lt", name
    if op == "ne":
        unequal = nonzero(name, at, dialect)
        if not dialect.is_bare:
            return f"sq_pos_iff.mpr {unequal}", True
        square = "Prover.Int.pow_two_nonneg _"
        return f"Int.lt_of_le_of_ne ({square}) (Int.pow_ne_zero {unequal}).symm", True
    if plain(claim) is not claim:
        turned = dialect.lemma("not_le" if strict else "not_lt", left.type)
        proof = f"{turned}.mp {name}"
    if left.type == NAT:
        proof = f"Int.ofNat_{'lt' if strict else 'le'}.mpr {argument(proof)}"
    if is_zero(left) and left.type != NAT:
        return proof, strict
    if is_zero(right) and left.type != NAT:
        lemma = dialect.lemma("neg_pos.mpr" if strict else "neg_nonneg.mpr")
    else:
        lemma = dialect.lemma("sub_pos.mpr" if strict else "sub_nonneg.mpr")
    return f"{lemma} {argument(proof)}", strict


def nonzero(name: str, at: Sequent, dialect: Dialect) -> str:
    """A proof that the difference of `name : l ≠ r` is not 0."""
    claim = at.claim(name)
    assert claim is not None
    left, right = sides(claim)
    if is_zero(right) and left.type != NAT:
        return name
    if not dialect.is_bare and left.type != NAT:
        return f"(sub_ne_zero.mpr {name})"
    difference = f"{in_ring(left, 65)} - {in_ring(right, 66)}"
    return f"(show {difference} ≠ 0 by grind)"


def weak(proof: str, strict: bool, dialect: Dialect) -> str:
    """A proof of `0 ≤ t` from one of that or of `0 < t`."""
    if not strict:
        return proof
    return f"{dialect.lemma('le_of_lt')} {argument(proof)}"


def in_ring(side: Term, precedence: int) -> str:
    """The side of a relation; over ℕ cast to ℤ."""
    if side.type != NAT:
        return lean_typed(side, precedence)
    return f"(({lean(side)} : ℕ) : {type_text(INT)})"


def is_zero(term: Term) -> bool:
    """Whether it is the numeral 0."""
    return term.is_num and read(term) == {}


def argument(proof: str) -> str:
    """The proof as an argument of a lemma."""
    return f"({proof})" if " " in proof else proof
