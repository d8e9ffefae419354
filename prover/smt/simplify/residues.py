"""Residues of closed integer terms that may be far too large to evaluate."""

from typing import Final

from prover.smt.simplify.bounds import is_at_least
from prover.smt.terms.term import Term
from prover.smt.terms.types import INT, NAT

_MAX_CYCLE: Final = 100_000


def residue(term: Term, modulus: int) -> int | None:
    """The value of an integer term modulo `modulus ≥ 1`, if it can be found without variables."""
    match term.op:
        case "num":
            return term.integer % modulus
        case "add" | "mul" | "nat_sub":
            return _combine(term, modulus)
        case "sub" if term.type == INT:
            return _combine(term, modulus)
        case "neg":
            inner = residue(term.args[0], modulus)
            return None if inner is None else -inner % modulus
        case "cast" if term.type == INT:
            return residue(term.args[0], modulus)
        case "pow" if term.args[1].type == NAT:
            base = residue(term.args[0], modulus)
            return None if base is None else _power(base, term.args[1], modulus)
    return None


def _combine(term: Term, modulus: int) -> int | None:
    a = residue(term.args[0], modulus)
    b = residue(term.args[1], modulus)
    if a is None or b is None:
        return None
    if term.op == "add":
        return (a + b) % modulus
    return (a * b if term.op == "mul" else a - b) % modulus


def _power(base: int, exponent: Term, modulus: int) -> int | None:
    """`base ^ exponent`: powers of a base are periodic from some exponent on."""
    if exponent.is_num:
        return pow(base, exponent.integer, modulus)
    if modulus > _MAX_CYCLE:
        return None
    powers = [1 % modulus]
    seen = {powers[0]: 0}
    while (following := powers[-1] * base % modulus) not in seen:
        seen[following] = len(powers)
        powers.append(following)
    start = seen[following]
    period = len(powers) - start
    phase = residue(exponent, period)
    if phase is None or not is_at_least(exponent, start):
        return None
    return powers[start + (phase - start) % period]
