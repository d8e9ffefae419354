"""Adds, after a problem was encoded, the instances of axioms that its functions need."""

from collections.abc import Sequence

import z3

from prover.smt.encode import logarithms, sums, trigonometry
from prover.smt.encode.encoder import Encoder
from prover.smt.terms.build import prop
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import INT


def add_axioms(encoder: Encoder, clauses: Sequence[Term]) -> None:
    """Add them to the encoder's side constraints."""
    _euclid(encoder, clauses)
    sums.add_axioms(encoder)
    logarithms.add_axioms(encoder)
    trigonometry.add_axioms(encoder)


def _euclid(encoder: Encoder, clauses: Sequence[Term]) -> None:
    """A prime that divides a product divides a factor, for the products under `∣` and `%`."""
    for prime, holds in list(encoder.seen.get("prime", {}).values()):
        p = prime.args[0]
        for clause in clauses:
            for part in walk(clause):
                if part.op in ("mod", "dvd") and encoder.is_ground(part):
                    dividend, modulus = part.args if part.op == "mod" else part.args[::-1]
                    if _uncast(modulus) == p:
                        _euclid_instance(encoder, holds, modulus, dividend)


def _euclid_instance(encoder: Encoder, holds: "z3.BoolRef", modulus: Term, dividend: Term) -> None:
    if dividend.op == "mul":
        factors = dividend.args
    elif dividend.op == "pow" and not (dividend.args[1].is_num and not dividend.args[1].number):
        factors = dividend.args[:1]
    else:
        return
    whole = encoder(prop("dvd", modulus, dividend))
    parts = [encoder(prop("dvd", modulus, factor)) for factor in factors]
    encoder.side.append(z3.Implies(z3.And(holds, whole), z3.Or(*parts)))
    if dividend.op == "mul" or dividend.args[1].is_num:
        encoder.side += [z3.Implies(part, whole) for part in parts]


def _uncast(term: Term) -> Term:
    return term.args[0] if term.op == "cast" and term.type == INT else term
