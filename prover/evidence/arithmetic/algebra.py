"""Polynomials read exactly from terms; a quotient is a product with an inverse, an atom."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import comb, gcd, lcm
from typing import Final

from prover.smt.polynomial import IMAGINARY_UNIT, Monomial, Polynomial, add, mul
from prover.smt.terms.build import arith, cast, num
from prover.smt.terms.term import Gaussian, Term
from prover.smt.terms.types import COMPLEX, INT, NAT, RAT, REAL, Type

FIELDS: Final = (RAT, REAL, COMPLEX)
ORDERED_RINGS: Final = (INT, RAT, REAL)
RINGS: Final = (*ORDERED_RINGS, COMPLEX)
MAX_EXPONENT: Final = 60
_MAX_TERMS_OF_POWER: Final = 600
_MAX_BITS: Final = 14_000  # of a coefficient: Python prints up to 4,300 digits

ONE: Final[Polynomial] = {(): Fraction(1)}


def read(term: Term) -> Polynomial | None:
    """The polynomial of a term of type ℕ, ℤ, ℚ, ℝ or ℂ; None when it is too large.

    i is an atom like others. An atom of a natural number is read as it stands in ℤ. `x / c`,
    `x⁻¹` and powers are read where they mean the field's operation; elsewhere they are atoms.
    """
    found = _read(term)
    if found is None or any(_bits(c) > _MAX_BITS for c in found.values()):
        return None
    return found


def difference(relation: Term) -> Polynomial | None:
    """Left side minus right side of a relation."""
    left, right = read(relation.args[0]), read(relation.args[1])
    return None if left is None or right is None else add(left, right, -1)


def product(factors: Iterable[Polynomial | None]) -> Polynomial | None:
    """The product of `factors`; None when it, or one of them, is too large."""
    result: Polynomial | None = ONE
    for factor in factors:
        if result is None or factor is None:
            return None
        result = mul(result, factor)
    return result


def total(summands: Iterable[Polynomial | None]) -> Polynomial | None:
    """The sum of `summands`; None when one of them is too large."""
    result: Polynomial = {}
    for summand in summands:
        if summand is None:
            return None
        result = add(result, summand)
    return result


def scaled(p: Polynomial | None, factor: Fraction) -> Polynomial | None:
    """`factor * p`."""
    if p is None:
        return None
    return {m: factor * c for m, c in p.items()} if factor else {}


def is_number(type_: Type) -> bool:
    """Whether its elements are read as polynomials."""
    return type_ == NAT or type_ in RINGS


def _bits(value: Fraction) -> int:
    return max(value.numerator.bit_length(), value.denominator.bit_length())


def _read(term: Term) -> Polynomial | None:
    args = term.args
    match term.op:
        case "num" if is_number(term.type):
            value = term.gaussian
            parts = {(): value.re, ((IMAGINARY_UNIT, 1),): value.im}
            return {m: c for m, c in parts.items() if c}
        case "add" if is_number(term.type):
            return total((_read(args[0]), _read(args[1])))
        case "sub" if term.type in RINGS:
            return total((_read(args[0]), scaled(_read(args[1]), Fraction(-1))))
        case "neg" if term.type in RINGS:
            return scaled(_read(args[0]), Fraction(-1))
        case "mul" if is_number(term.type):
            return product((_read(args[0]), _read(args[1])))
        case "div" if term.type in FIELDS:
            return product((_read(args[0]), _inverse(args[1])))
        case "inv" if term.type in FIELDS:
            return _inverse(args[0])
        case "pow" if is_number(term.type) and (exponent := _exponent(args[1])) is not None:
            if 0 <= exponent <= MAX_EXPONENT:
                return _power(_read(args[0]), exponent)
            if -MAX_EXPONENT <= exponent < 0 and term.type in FIELDS:
                return product([_inverse(args[0])] * -exponent)
        case "cast" if is_number(term.type) and is_number(args[0].type):
            inner = _read(args[0])
            return None if inner is None else _cast_atoms(inner, args[0].type, term.type)
    if term.type == NAT:
        return {((cast(term, INT), 1),): Fraction(1)}
    return {((term, 1),): Fraction(1)}


def _exponent(term: Term) -> int | None:
    if term.op == "neg":
        inner = _exponent(term.args[0])
        return None if inner is None else -inner
    return term.integer if term.is_num and term.type in (NAT, INT) else None


def _power(p: Polynomial | None, exponent: int) -> Polynomial | None:
    if p is None or comb(max(1, len(p)) + exponent - 1, exponent) > _MAX_TERMS_OF_POWER:
        return None
    return product([p] * exponent)


def _inverse(term: Term) -> Polynomial | None:
    inner = _read(term)
    if inner is None:
        return None
    if not inner:
        return {}  # 0⁻¹ = 0
    if len(inner) == 1:
        ((monomial, c),) = inner.items()
        if all(atom != IMAGINARY_UNIT for atom, _ in monomial):
            return product(
                [{(): 1 / c}, *(_inverse_atom(a) for a, k in monomial for _ in range(k))]
            )
    primitive = integral(inner)
    if primitive[max(primitive, key=_text)] < 0:
        primitive = {m: -c for m, c in primitive.items()}
    some = next(iter(inner))
    atom = inverse(term_of(primitive, term.type))
    return {((atom, 1),): primitive[some] / inner[some]}


def _inverse_atom(atom: Term) -> Polynomial | None:
    """`x` for an atom `x⁻¹`, else the inverse of the atom."""
    return _read(atom.args[0]) if atom.op == "inv" else {((inverse(atom), 1),): Fraction(1)}


def inverse(term: Term) -> Term:
    """`term⁻¹`."""
    return arith("inv", term)


def _cast_atoms(p: Polynomial, source: Type, target: Type) -> Polynomial:
    result: Polynomial = {}
    for monomial, c in p.items():
        factors = [(_cast_atom(atom, source, target), k) for atom, k in monomial]
        result[tuple(sorted(factors, key=lambda factor: factor[0].text))] = c
    return result


def _cast_atom(atom: Term, source: Type, target: Type) -> Term:
    if source == NAT and atom.op == "cast":  # it was read into ℤ
        return cast(atom.args[0], target)
    if atom == IMAGINARY_UNIT:
        return atom
    return cast(atom, target)


def gaussian_unit() -> Term:
    """The imaginary unit."""
    return num(Gaussian(Fraction(0), Fraction(1)), COMPLEX)


def term_of(p: Polynomial, type_: Type) -> Term:
    """A term with the value `p`, highest degree first; at ℕ and ℤ the coefficients are integers."""
    result: Term | None = None
    ordered = sorted(p.items(), key=lambda item: (-_degree(item[0]), _text(item[0])))
    if ordered and ordered[0][1] < 0:  # a positive one first reads better
        ordered.sort(key=lambda item: item[1] < 0)
    for monomial, c in ordered:
        factors = [
            atom if k == 1 else Term("pow", (atom, num(k, NAT)), type_) for atom, k in monomial
        ]
        if result is None:
            if c not in (1, -1) or not factors:
                factors = [num(c, type_), *factors]
            result = _times(factors, type_)
            if c == -1 and monomial:
                result = Term("neg", (result,), type_)
            continue
        if abs(c) != 1 or not factors:
            factors = [num(abs(c), type_), *factors]
        result = Term("sub" if c < 0 else "add", (result, _times(factors, type_)), type_)
    return result if result is not None else num(0, type_)


def integral(p: Polynomial) -> Polynomial:
    """`p` times the least positive number that makes its coefficients coprime integers."""
    if not p:
        return p
    denominator = lcm(*(c.denominator for c in p.values()))
    divisor = gcd(*(int(c * denominator) for c in p.values()))
    return {m: c * denominator / divisor for m, c in p.items()}


def degree(p: Polynomial) -> int:
    """The total degree; -1 for 0."""
    return max((_degree(m) for m in p), default=-1)


def _times(factors: Sequence[Term], type_: Type) -> Term:
    result = factors[0]
    for factor in factors[1:]:
        result = Term("mul", (result, factor), type_)
    return result


def _degree(monomial: Monomial) -> int:
    return sum(k for _, k in monomial)


def _text(monomial: Monomial) -> str:
    return " ".join(f"{atom.text}^{k}" for atom, k in monomial)
