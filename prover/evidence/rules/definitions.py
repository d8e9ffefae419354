"""Functions that a hypothesis defines outright, put in their place."""

from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import Unfolding
from prover.evidence.rules.sequents import stated
from prover.evidence.sequent import Sequent
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.term import Term, Variable, free_names, rewrite, substitute


def unfolded(node: Unfolding, at: Sequent) -> Sequent:
    """The sequent with a function's definition in place of its applications.

    Raises:
        WrongError: the hypothesis defines no function.
    """
    definition = stated(at, node.hypothesis)
    read = defined_function(definition)
    if read is None:
        raise WrongError(f"{node.hypothesis} defines no function")
    name, bound, body = read

    def step(term: Term) -> Term:
        if term.op != "app" or len(term.args) != 2 or term.args[0].op != "var":
            return term
        if term.args[0].name != name:
            return term
        return with_numerals_computed(substitute(body, {bound.name: term.args[1]}))

    kept = tuple(
        h if h.name == node.hypothesis else Hypothesis(h.name, rewrite(h.claim, step))
        for h in at.hypotheses
    )
    return Sequent(at.variables, kept, rewrite(at.conclusion, step))


def defined_function(claim: Term) -> tuple[str, Variable, Term] | None:
    """Name, variable and value of `∀ x, f x = t`, where t neither mentions f nor binds anything."""
    if claim.op != "forall" or claim.body.op != "eq":
        return None
    left, right = claim.body.args
    if left.op != "app" or len(left.args) != 2 or left.args[0].op != "var":
        return None
    x = left.args[1]
    if x.op != "var" or x.name != claim.bound.name or left.args[0].name in free_names(right):
        return None
    return left.args[0].name, claim.bound, right
