"""Integers and Gaussian rationals, by the definitions that Lean and Mathlib use."""

import math
from fractions import Fraction
from typing import Final

from flint import fmpz

from prover.smt.errors import TooLargeError
from prover.smt.terms.term import Gaussian, Number

MAX_FACTOR_BITS: Final = 110
MAX_BITS: Final = 3_000_000  # of a number that a simplification may make

ZERO: Final = Fraction(0)


def is_prime(n: int) -> bool:
    """Whether `n` is prime; a proof, not a probable prime.

    Raises:
        TooLargeError: `n` is too large to prove it quickly.
    """
    if n < 2:
        return False
    if n.bit_length() > 2 * MAX_FACTOR_BITS:
        raise TooLargeError("primality of a huge number")
    return bool(fmpz(n).is_prime())


def factor(n: int) -> dict[int, int]:
    """The prime factorisation of `n ≥ 1`.

    Raises:
        TooLargeError: `n` is too large.
    """
    if n.bit_length() > MAX_FACTOR_BITS:
        raise TooLargeError("factorisation of a huge number")
    return {int(p): int(k) for p, k in fmpz(n).factor()} if n > 1 else {}


def factor_rational(q: Fraction) -> dict[int, int]:
    """The exponents of the primes in `q > 0`."""
    exponents = factor(q.numerator)
    for p, k in factor(q.denominator).items():
        exponents[p] = exponents.get(p, 0) - k
    return exponents


def divisors(n: int) -> list[int]:
    """`Nat.divisors n` in increasing order; none for 0."""
    if n == 0:
        return []
    found = [1]
    for p, k in factor(n).items():
        found = [d * p**i for d in found for i in range(k + 1)]
    return sorted(found)


def totient(n: int) -> int:
    """Euler's φ."""
    result = n
    for p in factor(n):
        result = result // p * (p - 1)
    return result


def nat_log(base: int, n: int) -> int:
    """`Nat.log`: the largest `k` with `base ^ k ≤ n`; 0 when there is none or `base ≤ 1`."""
    result = 0
    while base > 1 and n >= base:
        n //= base
        result += 1
    return result


def digits(base: int, n: int) -> list[int]:
    """`Nat.digits base n` for `base ≥ 2`, least significant first."""
    found = []
    while n:
        found.append(n % base)
        n //= base
    return found


def order(base: int, modulus: int) -> int:
    """The order of a unit modulo `modulus`."""
    power, exponent = base % modulus, 1
    while power != 1 % modulus:
        power = power * base % modulus
        exponent += 1
    return exponent


def valuation(base: int, n: int) -> int:
    """The largest `k` with `base ^ k ∣ n`, for `base ≥ 2` and `n ≠ 0`."""
    result = 0
    while n % base == 0:
        n //= base
        result += 1
    return result


def exact_root(q: Fraction, degree: int) -> Fraction | None:
    """The rational `degree`-th root of `q ≥ 0`, if it has one."""
    top = fmpz(q.numerator).root(degree)
    bottom = fmpz(q.denominator).root(degree)
    exact_top = int(top) ** degree == q.numerator
    if exact_top and int(bottom) ** degree == q.denominator:
        return Fraction(int(top), int(bottom))
    return None


def power(base: Number, exponent: int) -> Number:
    """`base ^ exponent` with `0 ^ -k = 0`.

    Raises:
        TooLargeError: the result has too many bits.
    """
    if exponent < 0:
        if base == 0:
            return ZERO
        return power(1 / Fraction(base), -exponent)
    if base in (0, 1, -1):
        if base == 0 and exponent == 0:
            return 1
        return base if exponent % 2 else base * base
    as_fraction = Fraction(base)
    bits = max(as_fraction.numerator.bit_length(), as_fraction.denominator.bit_length())
    if bits * exponent > MAX_BITS:
        raise TooLargeError("a power with millions of digits")
    return base**exponent


def gaussian_add(a: Gaussian, b: Gaussian) -> Gaussian:
    """`a + b`."""
    return Gaussian(a.re + b.re, a.im + b.im)


def gaussian_neg(a: Gaussian) -> Gaussian:
    """`-a`."""
    return Gaussian(-a.re, -a.im)


def gaussian_mul(a: Gaussian, b: Gaussian) -> Gaussian:
    """`a * b`."""
    return Gaussian(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)


def gaussian_inv(a: Gaussian) -> Gaussian:
    """`a⁻¹`, with `0⁻¹ = 0`."""
    norm = a.re**2 + a.im**2
    return Gaussian(ZERO, ZERO) if norm == 0 else Gaussian(a.re / norm, -a.im / norm)


def gaussian_pow(a: Gaussian, exponent: int) -> Gaussian:
    """`a ^ exponent` for `exponent ≥ 0`."""
    bits = max(part.bit_length() for q in a for part in (q.numerator, q.denominator))
    if bits * exponent > MAX_BITS:
        raise TooLargeError("a power with millions of digits")
    result = Gaussian(Fraction(1), ZERO)
    while exponent:
        if exponent & 1:
            result = gaussian_mul(result, a)
        a = gaussian_mul(a, a)
        exponent >>= 1
    return result


def zmod_inv(a: int, modulus: int) -> int | None:
    """`a⁻¹` in `ZMod modulus` where it is known: for units and for 0."""
    if math.gcd(a, modulus) == 1:
        return pow(a, -1, modulus)
    return 0 if a % modulus == 0 else None
