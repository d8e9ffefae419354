"""What it says that an element is the least or greatest one of a set."""

from prover.evidence.arithmetic.relations import is_linearly_ordered
from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import Extremum
from prover.evidence.rules.sequents import assumed, without
from prover.evidence.rules.sets import set_description
from prover.evidence.sequent import Sequent
from prover.smt.simplify.sets import unfold_membership
from prover.smt.terms.build import le, prop, var
from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Term, Variable, substitute
from prover.smt.terms.types import PROP

_ENDS = frozenset({"Icc", "Ico", "Ioc", "Ioo", "Ici", "Ioi", "Iic", "Iio"})


def spelled_extremum(node: Extremum, at: Sequent) -> tuple[Term, Term]:
    """The claim `IsLeast s a` or `IsGreatest s a`, and what it says without sets.

    Raises:
        WrongError: it is no such claim, or about a set that is not described.
    """
    claim = at.conclusion if node.hypothesis is None else at.claim(node.hypothesis)
    if claim is None or claim.op not in ("is_least", "is_greatest"):
        raise WrongError("no claim about a least or greatest element")
    container, element = claim.args
    if not is_linearly_ordered(element.type):
        raise WrongError("not in a linear order")
    description = None if node.description is None else at.claim(node.description)
    x = var(fresh_name("x"), element.type)
    least = claim.op == "is_least"
    bound = le(element, x) if least else le(x, element)
    every = prop("imp", member(x, container, description), bound)
    rest = Term("forall", (every,), PROP, Variable(x.name, x.type))
    return claim, prop("and", member(element, container, description), rest)


def member(x: Term, container: Term, description: Term | None) -> Term:
    """`x ∈ container`, by a description `∀ x, x ∈ s ↔ p x` of the variable set in it.

    Raises:
        WrongError: the set is not described.
    """
    args = container.args
    match container.op:
        case "var":
            read = None if description is None else set_description(description)
            if read is None or read[0] != container.name:
                raise WrongError("a set that is not described")
            return substitute(read[2], {read[1].name: x})
        case "sdiff":
            inside, outside = (member(x, arg, description) for arg in args)
            return prop("and", inside, prop("not", outside))
        case "union" | "inter":
            parts = (member(x, arg, description) for arg in args)
            return prop("or" if container.op == "union" else "and", *parts)
    simple = container.op in _ENDS or (container.op == "braces" and len(args) == 1)
    unfolded = unfold_membership(x, container) if simple or container.op == "set_of" else None
    if unfolded is None:
        raise WrongError("a set that is not described")
    return unfolded


def spelled(node: Extremum, at: Sequent) -> Sequent:
    """The sequent with what an extremum says in place of it."""
    _, says = spelled_extremum(node, at)
    if node.hypothesis is None:
        return at.concluding(says)
    return assumed(without(at, node.hypothesis), node.hypothesis, says)
