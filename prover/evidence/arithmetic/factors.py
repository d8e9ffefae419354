"""Factors of rational numbers, where they are found without effort."""

from fractions import Fraction
from typing import Final

from prover.smt.exact.numbers import factor_rational

_LARGEST_FACTORED: Final = 10**12
_SMALL: Final = 100
_MAX_BITS: Final = 400


def prime_powers(value: Fraction) -> dict[int, int] | None:
    """The exponents of the primes in a positive number other than 1; None when it is too large."""
    if value <= 0 or value == 1 or not is_easily_factored(value):
        return None
    return factor_rational(value)


def is_easily_factored(value: Fraction) -> bool:
    """Whether it is small, or a product of small primes."""
    for part in (value.numerator, value.denominator):
        rest = part
        for p in range(2, _SMALL) if rest.bit_length() <= _MAX_BITS else ():
            while rest % p == 0:
                rest //= p
        if rest > _LARGEST_FACTORED:
            return False
    return True
