"""Sums compared with the number of their terms, each term being compared with a number."""

from prover.evidence.arithmetic.algebra import ORDERED_RINGS
from prover.evidence.arithmetic.relations import is_zero
from prover.evidence.errors import WrongError
from prover.evidence.nodes.functions import TermwiseBound
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, cast, eq, fresh_var, num, prop, quantified
from prover.smt.terms.term import Term, substitute
from prover.smt.terms.types import NAT


def length(total: Term) -> Term:
    """How many terms a sum over `range n` or `Icc 1 n` has: n.

    Raises:
        WrongError: it is no such sum of ordered numbers.
    """
    if total.op != "sum" or total.type not in ORDERED_RINGS or total.bound.type != NAT:
        raise WrongError("no sum of ordered numbers over ℕ")
    set_ = total.args[0]
    if set_.op == "range":
        return set_.args[0]
    if set_.op == "Icc" and set_.args[0] == num(1, NAT):
        return set_.args[1]
    raise WrongError("no sum over range n or Icc 1 n")


def compared(node: TermwiseBound, at: Sequent) -> tuple[Term, Term]:
    """What has to be shown of every term, and what then holds of the sum.

    Raises:
        WrongError: the sum cannot be compared so.
    """
    n, total, limit = length(node.total), node.total, node.limit
    if not at.knows(total) or not limit.is_num or limit.type != total.type:
        raise WrongError("a sum with an unknown name, or no number to compare with")
    i = fresh_var("i", NAT)
    body = substitute(total.body, {total.bound.name: i})
    each = quantified("forall", i, _related(node, body, limit))
    whole = _related(node, total, arith("mul", cast(n, total.type), limit))
    if not node.is_strict:
        return each, whole
    return each, prop("or", prop("and", eq(n, num(0, NAT)), is_zero(total)), whole)


def _related(node: TermwiseBound, value: Term, limit: Term) -> Term:
    left, right = (value, limit) if node.is_above else (limit, value)
    return prop("lt" if node.is_strict else "le", left, right)
