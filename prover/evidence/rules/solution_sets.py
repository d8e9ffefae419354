"""Finite sets that a condition on a number gives: what it takes to list one, and what follows."""

from itertools import combinations

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.quotients import QuotientReader, reciprocal
from prover.evidence.errors import require
from prover.evidence.nodes.functions import SolutionSet
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import FALSE, arith, disjunction, eq, num, prop, quantified, var
from prover.smt.terms.term import Term, Variable, free_names, rewrite, substitute
from prover.smt.terms.types import NAT


def condition(set_: Term) -> tuple[Variable, Term]:
    """x and `p x` of `{x | p x}.toFinset`; `f x = c` for `x ∈ f ⁻¹' {c}`.

    Raises:
        WrongError: it is no such set of numbers.
    """
    require(set_.op == "to_finset" and set_.args[0].op == "set_of", "no set of solutions")
    inner = set_.args[0]
    require(inner.bound.type in FIELDS, "no set of numbers of a field")
    claim = inner.body
    if claim.op == "mem" and claim.args[1].op == "braces" and len(claim.args[1].args) == 1:
        claim = eq(claim.args[0], claim.args[1].args[0])
    return inner.bound, claim


def listed(node: SolutionSet, at: Sequent) -> tuple[Term, Term]:
    """What `node.shown` has to show, and the conclusion with the set written out.

    Raises:
        WrongError: the elements are none, or two may be the same.
    """
    require(at.knows(node.set), "the set mentions an unknown name")
    bound, claim = condition(node.set)
    for element in node.elements:
        require(element.type == bound.type and not free_names(element), "an element is no number")
    for pair in combinations(node.elements, 2):
        difference = QuotientReader().read(arith("sub", *pair))
        require(reciprocal(difference.numerator) is not None, "two elements may be the same")
    x = var(*bound)
    cases = disjunction(eq(x, element) for element in node.elements) if node.elements else FALSE
    shown = quantified("forall", x, prop("iff", claim, cases))
    return shown, rewrite(at.conclusion, lambda term: _written_out(term, node))


def _written_out(term: Term, node: SolutionSet) -> Term:
    if not term.args or term.args[0] != node.set:
        return term
    if term.op == "card":
        return num(len(node.elements), NAT)
    if term.op not in ("sum", "prod"):
        return term
    parts = [substitute(term.body, {term.bound.name: element}) for element in node.elements]
    if not parts:
        return num(0 if term.op == "sum" else 1, term.type)
    result = parts[-1]
    for part in reversed(parts[:-1]):
        result = arith("add", part, result) if term.op == "sum" else arith("mul", part, result)
    return result
