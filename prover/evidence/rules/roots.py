"""Laws of square roots: of closed terms, and of sums with a root."""

from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.factors import is_easily_factored
from prover.evidence.arithmetic.nested_roots import denested
from prover.evidence.arithmetic.relations import nonnegative
from prover.evidence.nodes.library import Law
from prover.evidence.rules.reals import Claim, Instance, is_real_power, real, real_numeral
from prover.smt.exact.numbers import factor_rational
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, eq
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import REAL

_RATIONAL_OPS: Final = frozenset({"num", "add", "sub", "mul", "div", "neg", "inv", "pow"})


def root_parts(t: Term) -> tuple[Fraction, int] | None:
    """k and m with `t = k ^ 2 * m`, m free of squares, for a closed term with a positive value."""
    if not all(part.op in _RATIONAL_OPS and not is_real_power(part) for part in walk(t)):
        return None
    value = t if t.is_num else Simplifier()(t)
    if not value.is_num or value.type != REAL or value.rational <= 0:
        return None
    q = value.rational
    if not is_easily_factored(q):
        return None
    root, rest = Fraction(1, q.denominator), 1
    for p, k in factor_rational(Fraction(q.numerator * q.denominator)).items():
        root, rest = root * p ** (k // 2), rest * p ** (k % 2)
    return (root, rest) if root != 1 else None


def _root_of_numeral(t: Term) -> Instance | None:
    parts = root_parts(t) if t.type == REAL else None
    if parts is None:
        return None
    root, rest = parts
    value = real_numeral(root)
    if rest != 1:
        value = arith("mul", value, real("sqrt", real_numeral(rest)))
    return (), eq(real("sqrt", t), value)


def _nested_root(t: Term) -> Instance | None:
    value = denested(t)
    return None if value is None else ((nonnegative(value),), eq(real("sqrt", t), value))


ROOT_LAWS: Final[dict[Law, Claim]] = {
    Law.ROOT_VALUE: _root_of_numeral,
    Law.ROOT_NESTED: _nested_root,
}
