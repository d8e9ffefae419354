"""Polynomial normal form with rational coefficients; whatever is no polynomial is an atom."""

from fractions import Fraction
from typing import Final, TypeAlias

from prover.smt.terms.build import cast, num
from prover.smt.terms.term import Gaussian, Term
from prover.smt.terms.types import COMPLEX, NAT, TRUNCATED, Type

# Atoms with their exponents, sorted by the atoms' text; coefficients are never 0.
Monomial: TypeAlias = tuple[tuple[Term, int], ...]
Polynomial: TypeAlias = dict[Monomial, Fraction]

MAX_TERMS: Final = 2_000
MAX_EXPONENT: Final = 60
RINGS: Final = frozenset({"ℕ", "ℤ", "ℚ", "ℝ", "ℂ", "NNReal"})
IMAGINARY_UNIT: Final = num(Gaussian(Fraction(0), Fraction(1)), COMPLEX)


def read(term: Term) -> Polynomial | None:
    """The polynomial of `term`, with `i² = -1`; None when it is too large.

    Exact for `+ * ^` everywhere and for `-` where subtraction does not truncate.
    """
    polynomial = _read(term)
    if polynomial is None or term.type != COMPLEX:
        return polynomial
    return _reduce_imaginary(polynomial)


def difference(relation: Term) -> Polynomial | None:
    """Left side minus right side of an equation or inequality between ring elements."""
    left, right = relation.args
    if left.type.name not in RINGS:
        return None
    a, b = read(left), read(right)
    return None if a is None or b is None else add(a, b, -1)


def add(p: Polynomial, q: Polynomial, factor: int = 1) -> Polynomial:
    """`p + factor * q`."""
    result = dict(p)
    for monomial, c in q.items():
        total = result.get(monomial, Fraction(0)) + factor * c
        if total:
            result[monomial] = total
        else:
            result.pop(monomial, None)
    return result


def mul(p: Polynomial, q: Polynomial) -> Polynomial | None:
    """`p * q`, or None when it is too large."""
    if len(p) * len(q) > 6 * MAX_TERMS:
        return None
    result: Polynomial = {}
    for left, c in p.items():
        for right, d in q.items():
            monomial = _times(left, right)
            total = result.get(monomial, Fraction(0)) + c * d
            if total:
                result[monomial] = total
            else:
                result.pop(monomial, None)
    return result if len(result) <= MAX_TERMS else None


def _times(left: Monomial, right: Monomial) -> Monomial:
    if not left:
        return right
    if not right:
        return left
    exponents = dict(left)
    for atom, k in right:
        exponents[atom] = exponents.get(atom, 0) + k
    return tuple(sorted(exponents.items(), key=lambda item: item[0].text))


def write(polynomial: Polynomial, type_: Type) -> Term:
    """A term with this value at `type_`, whose numerals must fit there."""
    result: Term | None = None
    for monomial, c in polynomial.items():
        summand = num(c, type_) if c != 1 or not monomial else None
        for atom, k in monomial:
            factor = atom if k == 1 else Term("pow", (atom, num(k, NAT)), type_)
            summand = factor if summand is None else Term("mul", (summand, factor), type_)
        assert summand is not None
        result = summand if result is None else Term("add", (result, summand), type_)
    return result if result is not None else num(0, type_)


def scaled(polynomial: Polynomial, factor: Fraction) -> Polynomial:
    """`factor * polynomial`, for a factor that is not 0."""
    return {monomial: factor * c for monomial, c in polynomial.items()}


def atoms(polynomial: Polynomial) -> set[Term]:
    """Every atom that occurs."""
    return {atom for monomial in polynomial for atom, _ in monomial}


def linear_atom(monomial: Monomial) -> Term | None:
    """The atom of a monomial of degree 1."""
    return monomial[0][0] if len(monomial) == 1 and monomial[0][1] == 1 else None


def _read(term: Term) -> Polynomial | None:
    match term.op:
        case "num":
            return _constant(term)
        case "add":
            return _sum(term, 1)
        case "nat_sub":
            return _sum(term, -1)
        case "sub" if term.type not in TRUNCATED:
            return _sum(term, -1)
        case "neg":
            inner = _read(term.args[0])
            return None if inner is None else {m: -c for m, c in inner.items()}
        case "mul":
            a, b = _read(term.args[0]), _read(term.args[1])
            return None if a is None or b is None else mul(a, b)
        case "pow" if term.args[1].is_num and term.args[1].type == NAT:
            if term.args[1].integer <= MAX_EXPONENT:
                return _power(term.args[0], term.args[1].integer)
        case "cast" if term.args[0].op in ("add", "mul", "nat_sub"):
            inner = _read(term.args[0])
            return None if inner is None else _cast_atoms(inner, term.type)
    return {((term, 1),): Fraction(1)}


def _constant(term: Term) -> Polynomial | None:
    if term.type.name not in RINGS:
        return None
    value = term.gaussian
    parts: Polynomial = {(): value.re, ((IMAGINARY_UNIT, 1),): value.im}
    return {monomial: c for monomial, c in parts.items() if c}


def _cast_atoms(polynomial: Polynomial, type_: Type) -> Polynomial:
    """A cast of a sum of products is the sum of the products of the casts."""
    result: Polynomial = {}
    for monomial, c in polynomial.items():
        factors = ((cast(atom, type_), k) for atom, k in monomial)
        result[tuple(sorted(factors, key=lambda factor: factor[0].text))] = c
    return result


def _sum(term: Term, factor: int) -> Polynomial | None:
    a, b = _read(term.args[0]), _read(term.args[1])
    return None if a is None or b is None else add(a, b, factor)


def _power(base: Term, exponent: int) -> Polynomial | None:
    p = _read(base)
    if p is None:
        return None
    if len(p) == 1:
        ((monomial, c),) = p.items()
        return {tuple((atom, k * exponent) for atom, k in monomial if exponent): c**exponent}
    result: Polynomial | None = {(): Fraction(1)}
    for _ in range(exponent):
        result = mul(result, p) if result is not None else None
    return result


def _reduce_imaginary(polynomial: Polynomial) -> Polynomial:
    result: Polynomial = {}
    for monomial, c in polynomial.items():
        rest = []
        for atom, k in monomial:
            if atom == IMAGINARY_UNIT:
                c = -c if (k // 2) % 2 else c
                if k % 2:
                    rest.append((atom, 1))
            else:
                rest.append((atom, k))
        key = tuple(rest)
        total = result.get(key, Fraction(0)) + c
        if total:
            result[key] = total
        else:
            result.pop(key, None)
    return result
