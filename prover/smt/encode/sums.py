"""Facts about sums, products and cardinalities that stay opaque."""

from typing import Final

import z3

from prover.smt.encode.encoder import Encoded, Encoder, to_real
from prover.smt.exact.numbers import factor
from prover.smt.terms.build import num
from prover.smt.terms.term import Term
from prover.smt.terms.types import INTEGERS, NAT, NNREAL

_MAX_COFACTOR: Final = 10**6


def add_axioms(encoder: Encoder) -> None:
    """Add the inequality of the means, and what is known of numbers of divisors."""
    _means(encoder)
    _divisor_counts(encoder)


def _means(encoder: Encoder) -> None:
    """∏ aᵢ = 1 with aᵢ ≥ 0 gives ∑ aᵢ ≥ n: the inequality of the means (Cauchy 1821)."""
    for product, p in list(encoder.seen.get("prod", {}).values()):
        if product.type != NNREAL or product.args[0].op != "range":
            continue
        for total, s in list(encoder.seen.get("sum", {}).values()):
            same_range = total.args[0] == product.args[0] and total.type == NNREAL
            if same_range and _lambda(total) == _lambda(product):
                n = to_real(encoder(product.args[0].args[0]))
                encoder.side.append(z3.Implies(p == 1, s >= n))


def _lambda(term: Term) -> Term:
    return Term("lam", (term.body,), term.type, term.value)


def _divisor_counts(encoder: Encoder) -> None:
    """The number of divisors of `c n` for several `c`: by the exponents of the primes in the `c`.

    With n = ∏ p^a(p) m over those primes, d(c n) = ∏ (a(p) + v_p(c) + 1) d(m).
    """
    groups: dict[Term, list[tuple[int, Encoded]]] = {}
    for card, value in list(encoder.seen.get("card", {}).values()):
        if card.args[0].op == "divisors":
            cofactor, base = _split(card.args[0].args[0])
            if 0 < cofactor <= _MAX_COFACTOR and not base.is_num:
                groups.setdefault(base, []).append((cofactor, value))
    for base, counts in groups.items():
        primes = sorted({p for cofactor, _ in counts for p in factor(cofactor)})
        exponents = {p: encoder.fresh_integer("v") for p in primes}
        rest = encoder.fresh_integer("d")
        n = encoder(base)
        encoder.side += [exponent >= 0 for exponent in exponents.values()]
        encoder.side.append(z3.Implies(n > 0, rest >= 1))
        for cofactor, value in counts:
            powers = factor(cofactor)
            total = rest
            for p in primes:
                total = total * (exponents[p] + powers.get(p, 0) + 1)
            encoder.side.append(z3.Implies(n > 0, value == total))
            encoder.side.append(z3.Implies(n == 0, value == 0))


def _split(term: Term) -> tuple[int, Term]:
    """`c * n` as its numeral and the rest."""
    if term.op == "mul" and term.type in INTEGERS:
        left, right = term.args
        if left.is_num:
            return left.integer, right
        if right.is_num:
            return right.integer, left
    return 1, term if not term.is_num else num(term.integer, NAT)
