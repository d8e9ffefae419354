"""What connectives, quantifiers and equality make of a sequent."""

from typing import Final

from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.errors import WrongError, require
from prover.evidence.nodes.logic import Congruence, Instantiation
from prover.evidence.rules.sequents import Premise, assumed, replaced, stated, without
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import eq, prop, var
from prover.smt.terms.term import Term, Variable, free_names, substitute

_UNARY: Final = {"app": 2, "sqrt": 1, "log": 1, "exp": 1, "sin": 1, "cos": 1}  # and how many terms


def introduced(at: Sequent, name: str) -> Sequent:
    """The sequent below `intro name`."""
    goal = at.conclusion
    if goal.op == "forall":
        new = Variable(name, goal.bound.type)
        require(name not in at.names, f"the name {name} is taken")
        return at.introducing(new).concluding(at_value(goal, var(*new)))
    if goal.op == "imp":
        return assumed(at, name, goal.args[0]).concluding(goal.args[1])
    require(goal.op == "not", "nothing to introduce")
    return assumed(at, name, goal.args[0]).refuting()


def parted(at: Sequent, hypothesis: str, names: tuple[str, str]) -> Sequent:
    """The sequent with a conjunction, equivalence or existence taken apart."""
    claim = stated(at, hypothesis)
    rest = without(at, hypothesis)
    if claim.op == "exists":
        new = Variable(names[0], claim.bound.type)
        require(names[0] not in at.names, f"the name {names[0]} is taken")
        return assumed(rest.introducing(new), names[1], at_value(claim, var(*new)))
    left, right = conjuncts(claim)
    return assumed(assumed(rest, names[0], left), names[1], right)


def substituted(at: Sequent, hypothesis: str) -> Sequent:
    """The sequent with a variable replaced by what the equation `hypothesis` says it is."""
    claim = stated(at, hypothesis)
    require(claim.op == "eq", f"{hypothesis} is no equation")
    left, right = claim.args
    for variable, value in ((right, left), (left, right)):
        if variable.op == "var" and variable.name not in free_names(value):
            return replaced(without(at, hypothesis), variable.name, value)
    raise WrongError(f"{hypothesis} gives no variable's value")


def instance(at: Sequent, hypothesis: str, terms: tuple[Term, ...]) -> tuple[list[Term], Term]:
    """The conditions of a hypothesis at `terms`, in order, and what it then says."""
    claim, left = stated(at, hypothesis), list(terms)
    conditions: list[Term] = []
    while left or claim.op == "imp":
        if claim.op == "imp":
            conditions.append(claim.args[0])
            claim = claim.args[1]
        else:
            require(claim.op == "forall", f"{hypothesis} takes fewer terms")
            require(claim.bound.type == left[0].type, f"{hypothesis}: a term of another type")
            claim = at_value(claim, left.pop(0))
    return conditions, claim


def instance_premises(node: Instantiation, at: Sequent) -> list[Premise]:
    """The conditions of the instance, and the sequent with what it says."""
    for term in node.terms:
        require(at.knows(term), "a term mentions an unknown name")
    conditions, claim = instance(at, node.hypothesis, node.terms)
    require(len(conditions) == len(node.conditions), "another number of conditions")
    found: list[Premise] = [
        (f"conditions[{i}]", at.concluding(condition), evidence)
        for i, (condition, evidence) in enumerate(zip(conditions, node.conditions, strict=True))
    ]
    return [*found, ("then", assumed(at, node.name, claim), node.then)]


def congruence(node: Congruence, at: Sequent) -> list[Premise]:
    """The equation of the arguments, and the sequent with that of the values."""
    left, right = node.left, node.right
    require(left.op == right.op and left.op in _UNARY, "no applications of a function")
    require(len(left.args) == len(right.args) == _UNARY[left.op], "not of one argument")
    require(left.args[:-1] == right.args[:-1], "two different functions")
    require(left.args[-1].type == right.args[-1].type, "arguments of different types")
    require(at.knows(left) and at.knows(right), "an unknown name")
    return [
        ("arguments", at.concluding(eq(left.args[-1], right.args[-1])), node.arguments),
        ("then", assumed(at, node.name, eq(left, right)), node.then),
    ]


def conjuncts(claim: Term) -> tuple[Term, Term]:
    """The two parts of a conjunction, or the two directions of an equivalence."""
    if claim.op == "iff":
        left, right = claim.args
        return prop("imp", left, right), prop("imp", right, left)
    require(claim.op == "and", "no conjunction")
    if len(claim.args) == 2:
        return claim.args[0], claim.args[1]
    return claim.args[0], prop("and", *claim.args[1:])


def disjunct(claim: Term, side: int) -> Term:
    """One part of a disjunction."""
    require(claim.op == "or" and side in (0, 1), "no such part of the conclusion")
    return claim.args[side]


def at_value(quantified: Term, value: Term) -> Term:
    """What a quantified claim says of one value."""
    return with_numerals_computed(substitute(quantified.body, {quantified.bound.name: value}))
