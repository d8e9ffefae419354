"""Sums and products over intervals between numerals, written out term by term."""

from typing import Final

from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.errors import WrongError
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, eq, num
from prover.smt.terms.term import Term, rewrite, substitute
from prover.smt.terms.types import COMPLEX, INT, INTEGERS, RAT, REAL

MAX_TERMS: Final = 200
_RINGS: Final = (INT, RAT, REAL, COMPLEX)


def indices(total: Term) -> range:
    """What a sum or product goes through.

    Raises:
        WrongError: it is none over an interval between numerals, or a long one.
    """
    if total.op not in ("sum", "prod") or total.type not in _RINGS:
        raise WrongError("no sum of numbers")
    set_, index = total.args[0], total.bound.type
    if index not in INTEGERS or set_.op not in ("range", "Icc", "Ico"):
        raise WrongError("no sum over an interval of integers")
    if not all(arg.is_num for arg in set_.args):
        raise WrongError("no sum between numerals")
    *low, high = (arg.integer for arg in set_.args)
    found = range(low[0] if low else 0, high + (set_.op == "Icc"))
    if len(found) > MAX_TERMS:
        raise WrongError("a sum of too many terms")
    return found


def written_out(total: Term) -> Term:
    """The sum or product as Lean computes it: `t₁ + (t₂ + (… + 0))`, casts left as they are.

    Raises:
        WrongError: it cannot be written out.
    """
    is_sum = total.op == "sum"
    result = num(0 if is_sum else 1, total.type)
    for i in reversed(indices(total)):
        values = {total.bound.name: num(i, total.bound.type)}
        part = with_numerals_computed(substitute(total.body, values))
        result = arith("add", part, result) if is_sum else arith("mul", part, result)
    return result


def expanded(total: Term, at: Sequent) -> Term:
    """That the sum or product is what it is written out, casts of numerals computed.

    Raises:
        WrongError: it cannot be written out, or mentions an unknown name.
    """
    if not at.knows(total):
        raise WrongError("the sum mentions an unknown name")
    return eq(total, with_numerals_computed(rewrite(written_out(total), _without_cast)))


def _without_cast(term: Term) -> Term:
    if term.op == "cast" and term.args[0].is_num and term.type in _RINGS:
        return num(term.args[0].rational, term.type)
    return term
