"""Encodes gcd, lcm, primes, factorials, binomials, and the parts of a rational number."""

import math
from fractions import Fraction
from typing import Final

import z3

from prover.smt import polynomial
from prover.smt.encode.encoder import Encoded, Encoder
from prover.smt.errors import NotUnderstoodError
from prover.smt.exact.numbers import divisors, is_prime
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, num
from prover.smt.terms.term import Key, Term
from prover.smt.terms.types import NAT

_SMALL_PRIMES: Final = (2, 3, 5, 7, 11, 13)
_EXACT_PRIMES_BELOW: Final = 60
_EXACT_FACTORIALS: Final = 9
_MAX_LISTED: Final = 10_000


def _gcd(encoder: Encoder, term: Term) -> Encoded:
    """gcd and lcm together, with Bézout's identity."""
    encoder.require_ground(term)
    if term.args[0].type != NAT:  # the simplifier takes absolute values first
        raise NotUnderstoodError("a gcd of integers for a solver")
    key: Key = ("gcd", term.args[0].key, term.args[1].key)
    if key not in encoder.atoms:
        gcd, lcm = _new_gcd(encoder, encoder(term.args[0]), encoder(term.args[1]))
        encoder.atoms[key] = (gcd, lcm)
        _numeral_cases(encoder, term.args, gcd, lcm)
        if constant := _divided_constant(*term.args):
            encoder.side += [gcd * encoder.fresh_integer("k") == constant, gcd <= constant]
    gcd, lcm = encoder.atoms[key]
    return gcd if term.op == "gcd" else lcm


def _numeral_cases(encoder: Encoder, args: tuple[Term, ...], gcd: Encoded, lcm: Encoded) -> None:
    """`gcd n c` with a numeral `c` is one of its divisors `d`, and then `lcm n c = (c / d) n`."""
    for other, numeral in (args, args[::-1]):
        if not numeral.is_num or not 0 < numeral.integer <= _MAX_LISTED:
            continue
        n, c = encoder(other), numeral.integer
        cases = [z3.And(gcd == d, n % d == 0, lcm == (c // d) * n) for d in divisors(c)]
        encoder.side.append(z3.Or(*cases))
        return


def _divided_constant(left: Term, right: Term) -> int:
    """A number ≠ 0 that `gcd (a x + b) (c x + d)` divides: `|a d - b c|`; 0 if there is none."""
    p, q = polynomial.read(left), polynomial.read(right)
    if p is None or q is None or polynomial.atoms(p) != polynomial.atoms(q):
        return 0
    lines = [dict(line) for line in (p, q)]
    constants = [line.pop((), Fraction(0)) for line in lines]
    if any(len(line) != 1 for line in lines) or lines[0].keys() != lines[1].keys():
        return 0
    slopes = [next(iter(line.values())) for line in lines]
    result = abs(slopes[0] * constants[1] - slopes[1] * constants[0])
    return int(result) if result.denominator == 1 else 0


def _new_gcd(encoder: Encoder, a: Encoded, b: Encoded) -> tuple[Encoded, Encoded]:
    g, x, y, u, v, lcm = (encoder.fresh_integer("g") for _ in range(6))
    both_positive = z3.And(a > 0, b > 0)
    encoder.side += [
        g >= 0, x >= 0, y >= 0, lcm >= 0,
        a == g * x,
        b == g * y,
        a * u + b * v == g,
        lcm * g == a * b,
        z3.Implies(g == 0, lcm == 0),
        z3.Implies(a > 0, g <= a),
        z3.Implies(b > 0, g <= b),
        z3.Implies(
            both_positive,
            z3.And(g >= 1, lcm == g * x * y, lcm >= a, lcm >= b, x * u + y * v == 1),
        ),
        z3.Implies(z3.Or(a == 0, b == 0), lcm == 0),
    ]  # fmt: skip
    return g, lcm


def _prime(encoder: Encoder, term: Term) -> Encoded:
    encoder.require_ground(term)
    encoder.exact = False
    if term.key not in encoder.atoms:
        p = encoder(term.args[0])
        holds = z3.Bool(encoder.fresh_name("prime"))
        encoder.atoms[term.key] = holds
        no_small_divisor = [z3.Or(p == d, p % d != 0) for d in _SMALL_PRIMES]
        is_small_prime = z3.Or(*(p == d for d in range(2, _EXACT_PRIMES_BELOW) if is_prime(d)))
        encoder.side += [
            z3.Implies(holds, z3.And(p >= 2, *no_small_divisor)),
            z3.Implies(p < _EXACT_PRIMES_BELOW, holds == is_small_prime),
        ]
        encoder.note("prime", term, holds)
    return encoder.atoms[term.key]


def _nat_sqrt(encoder: Encoder, term: Term) -> Encoded:
    known = term.key in encoder.atoms
    root = encoder.atom(term)
    if not known:
        x = encoder(term.args[0])
        encoder.side += [root * root <= x, x < (root + 1) * (root + 1)]
    return root


def _factorial(encoder: Encoder, term: Term) -> Encoded:
    encoder.exact = False
    known = term.key in encoder.atoms
    value = encoder.atom(term)
    if not known:
        x = encoder(term.args[0])
        encoder.side += [value >= 1, value >= x]
        for i in range(_EXACT_FACTORIALS):
            encoder.side.append(z3.Implies(x == i, value == math.factorial(i)))
        large = math.factorial(_EXACT_FACTORIALS)
        encoder.side.append(z3.Implies(x >= _EXACT_FACTORIALS, value >= large))
    return value


def _choose(encoder: Encoder, term: Term) -> Encoded:
    """Boundary values, and Pascal's rule once."""
    encoder.exact = False
    known = term.key in encoder.atoms
    value = encoder.atom(term)
    if known:
        return value
    n, k = encoder(term.args[0]), encoder(term.args[1])
    encoder.side += [
        z3.Implies(k == 0, value == 1),
        z3.Implies(n < k, value == 0),
        z3.Implies(n == k, value == 1),
        z3.Implies(k == 1, value == n),
    ]
    if "choose" not in encoder.seen:
        encoder.note("choose", term, value)
        simplify = Simplifier()
        one = num(1, NAT)
        less_n, less_k = (simplify(arith("sub", arg, one)) for arg in term.args)
        above = simplify(Term("choose", (less_n, term.args[1]), NAT))
        above_left = simplify(Term("choose", (less_n, less_k), NAT))
        pascal = value == encoder(above) + encoder(above_left)
        encoder.side.append(z3.Implies(z3.And(n >= 1, k >= 1), pascal))
        del encoder.seen["choose"]
    return value


def _rational_part(encoder: Encoder, term: Term) -> Encoded:
    """Numerator and denominator: coprime, the denominator positive."""
    encoder.require_ground(term)
    key: Key = ("parts", term.args[0].key)
    if key not in encoder.atoms:
        top, bottom, u, v = (encoder.fresh_integer("r") for _ in range(4))
        q = encoder(term.args[0])
        encoder.side += [
            bottom >= 1,
            z3.ToReal(top) == q * z3.ToReal(bottom),
            u * top + v * bottom == 1,
        ]
        encoder.atoms[key] = (top, bottom)
    return encoder.atoms[key][0 if term.op == "rat_num" else 1]


def _opaque(encoder: Encoder, term: Term) -> Encoded:
    encoder.exact = False
    known = term.key in encoder.atoms
    value = encoder.atom(term)
    if not known:
        encoder.note(term.op, term, value)
    return value


HANDLERS: Final = {
    "gcd": _gcd,
    "lcm": _gcd,
    "prime": _prime,
    "nat_sqrt": _nat_sqrt,
    "factorial": _factorial,
    "choose": _choose,
    "rat_num": _rational_part,
    "rat_den": _rational_part,
    "sum": _opaque,
    "prod": _opaque,
    "card": _opaque,
    "totient": _opaque,
    "nat_log": _opaque,
    "list_sum": _opaque,
    "list_length": _opaque,
    "irrational": _opaque,
}
