"""Sums, products, powers and factorials at the next number, by what they are at this one."""

from prover.evidence.arithmetic.algebra import difference
from prover.evidence.arithmetic.intervals import follows
from prover.evidence.errors import WrongError, require
from prover.evidence.nodes.functions import Successor
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, eq, le, num, var
from prover.smt.terms.term import Term, Variable, free_names, substitute
from prover.smt.terms.types import NAT


def at_next(term: Term, variable: str) -> Term:
    """The term with `n + 1` for a natural number n."""
    return substitute(term, {variable: arith("add", var(variable, NAT), num(1, NAT))})


def succeeding(node: Successor, at: Sequent) -> Term:
    """The equation between the term at n + 1 and at n.

    Raises:
        WrongError: none is known for such a term, or a name in it.
    """
    term, n = node.term, node.variable
    require(Variable(n, NAT) in at.variables and at.knows(term), "an unknown name")
    match term.op:
        case "sum" | "prod":
            right = _longer(term, n, at)
        case "pow" if term.args[1].type == NAT:
            base, exponent = term.args
            require(n not in free_names(base), "a base that changes")
            factor = arith("pow", base, num(_growth(exponent, n), NAT))
            right = arith("mul", term, factor)
        case "factorial":
            require(_growth(term.args[0], n) == 1, "an argument that is not the next number")
            right = arith("mul", arith("add", term.args[0], num(1, NAT)), term)
        case _:
            raise WrongError(f"no successor of {term.op}")
    return eq(at_next(term, n), right)


def _longer(total: Term, n: str, at: Sequent) -> Term:
    """A sum or product with one term more."""
    container, body = total.args
    require(total.bound.type == NAT and n not in free_names(body), "terms that change")
    last = container.args[-1]
    new = last
    if container.op == "Icc":
        first, new = container.args[0], arith("add", last, num(1, NAT))
        require(n not in free_names(first), "a first index that changes")
        require(follows(le(first, new), at), "the interval may be empty")
    else:
        require(container.op == "range", "no sum over an interval")
    require(_growth(last, n) == 1, "an end that is not the next number")
    term = substitute(body, {total.bound.name: new})
    return arith("add" if total.op == "sum" else "mul", total, term)


def _growth(term: Term, n: str) -> int:
    """By how much a term grows from n to n + 1, where that is the same for every n."""
    p = difference(eq(at_next(term, n), term))
    if not p or set(p) != {()} or p[()].denominator != 1 or p[()] < 1:
        raise WrongError("no constant growth")
    return p[()].numerator
