"""What each node of evidence turns its sequent into: the one place that says it.

The check follows these rules, and the finders build their evidence by them, so soundness is judged
in this package. What is particular to a kind of node stands in the module of its subject.
"""

from typing import assert_never

from prover.evidence.arithmetic.relations import is_zero, negated
from prover.evidence.errors import require
from prover.evidence.evidence import Node
from prover.evidence.nodes.functions import (
    ClosedForm,
    Expansion,
    SolutionSet,
    Successor,
    TermwiseBound,
)
from prover.evidence.nodes.integers import (
    BoundedEnumeration,
    DivisorSet,
    Extremum,
    FiniteSet,
    Induction,
    Iteration,
    KnownBound,
    Unfolding,
)
from prover.evidence.nodes.logic import (
    ByContradiction,
    CaseSplit,
    Choice,
    Congruence,
    Conjunction,
    Have,
    Instantiation,
    Introduction,
    Parts,
    Substitution,
    Witness,
    ZeroProduct,
)
from prover.evidence.nodes.numbers import ByLaw, Clearing, Embedding, Known, Transfer
from prover.evidence.rules import solution_sets
from prover.evidence.rules.bounds import bound_about
from prover.evidence.rules.cases import cases, split_claims
from prover.evidence.rules.closed_forms import with_closed_form
from prover.evidence.rules.definitions import unfolded
from prover.evidence.rules.denominators import cleared
from prover.evidence.rules.expansions import expanded
from prover.evidence.rules.extrema import spelled
from prover.evidence.rules.facts import fact_about
from prover.evidence.rules.induction import enumeration, induction
from prover.evidence.rules.laws import claim_of
from prover.evidence.rules.logic import (
    at_value,
    congruence,
    conjuncts,
    disjunct,
    instance_premises,
    introduced,
    parted,
    substituted,
)
from prover.evidence.rules.multiples import divisor_set
from prover.evidence.rules.sequences import values_of
from prover.evidence.rules.sequents import Premise, assumed, replaced, stated, without
from prover.evidence.rules.sets import listed_set
from prover.evidence.rules.successors import succeeding
from prover.evidence.rules.termwise import compared
from prover.evidence.rules.transfers import embedded, transferred
from prover.evidence.sequent import Sequent


def premises(node: Node, at: Sequent) -> list[Premise]:
    """What is left to be shown when `node` is applied at a sequent.

    Raises:
        WrongError: it does not apply there.
    """
    match node:
        case Introduction():
            return [("then", introduced(at, node.name), node.then)]
        case Conjunction():
            left, right = conjuncts(at.conclusion)
            return [
                ("left", at.concluding(left), node.left),
                ("right", at.concluding(right), node.right),
            ]
        case Choice():
            return [("then", at.concluding(disjunct(at.conclusion, node.side)), node.then)]
        case ByContradiction():
            denied = assumed(at, node.name, negated(at.conclusion))
            return [("then", denied.refuting(), node.then)]
        case CaseSplit():
            claims = split_claims(at, node.kind, node.on)
            return cases(at, claims, node)
        case ZeroProduct():
            return cases(at, (is_zero(node.left), is_zero(node.right)), node)
        case Have():
            require(at.knows(node.claim), "the claim mentions an unknown name")
            return [
                ("by", at.concluding(node.claim), node.by),
                ("then", assumed(at, node.name, node.claim), node.then),
            ]
        case Known():
            condition = None if node.uses is None else stated(at, node.uses)
            claim = fact_about(node.fact, node.term, condition)
            return [("then", assumed(at, node.name, claim), node.then)]
        case ByLaw():
            require(at.knows(node.term), "the law is about an unknown name")
            claim = claim_of(node.law, node.term, map(at.claim, node.uses))
            return [("then", assumed(at, node.name, claim), node.then)]
        case Clearing():
            claim = cleared(node, at).claim
            return [("then", assumed(at, node.name, claim), node.then)]
        case Embedding():
            claim = embedded(at, node.hypothesis, node.into)
            return [("then", assumed(at, node.name, claim), node.then)]
        case KnownBound():
            condition = None if node.uses is None else stated(at, node.uses)
            claim = bound_about(node.fact, node.term, condition, at)
            return [("then", assumed(at, node.name, claim), node.then)]
        case Unfolding():
            return [("then", unfolded(node, at), node.then)]
        case Iteration():
            return [("then", values_of(node, at)[2], node.then)]
        case ClosedForm():
            return [("then", with_closed_form(node, at), node.then)]
        case Expansion():
            return [("then", assumed(at, node.name, expanded(node.total, at)), node.then)]
        case Successor():
            return [("then", assumed(at, node.name, succeeding(node, at)), node.then)]
        case TermwiseBound():
            each, whole = compared(node, at)
            return [
                ("each", at.concluding(each), node.each),
                ("then", assumed(at, node.name, whole), node.then),
            ]
        case SolutionSet():
            claim, conclusion = solution_sets.listed(node, at)
            return [
                ("shown", at.concluding(claim), node.shown),
                ("then", at.concluding(conclusion), node.then),
            ]
        case FiniteSet():
            name, bounded, listed = listed_set(node, at)
            return [
                ("bounds", at.concluding(bounded), node.bounds),
                ("then", replaced(without(at, node.hypothesis), name, listed), node.then),
            ]
        case DivisorSet():
            name, _, listed = divisor_set(node, at)
            return [("then", replaced(without(at, node.hypothesis), name, listed), node.then)]
        case Extremum():
            return [("then", spelled(node, at), node.then)]
        case Instantiation():
            return instance_premises(node, at)
        case Congruence():
            return congruence(node, at)
        case Parts():
            return [("then", parted(at, node.hypothesis, node.names), node.then)]
        case Substitution():
            return [("then", substituted(at, node.hypothesis), node.then)]
        case Transfer():
            return [("then", transferred(at, node.into), node.then)]
        case Witness():
            goal = at.conclusion
            require(goal.op == "exists", "the conclusion is no ∃")
            require(goal.bound.type == node.term.type, "a witness of another type")
            return [("then", at.concluding(at_value(goal, node.term)), node.then)]
        case BoundedEnumeration():
            return enumeration(node, at)
        case Induction():
            return induction(node, at)
        case _:
            assert_never(node)
