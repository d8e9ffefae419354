"""Checks evidence in exact arithmetic, knowing nothing of who found it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from prover.evidence.arithmetic.algebra import (
    ORDERED_RINGS,
    difference,
    product,
    read,
    scaled,
    total,
)
from prover.evidence.arithmetic.intervals import follows
from prover.evidence.arithmetic.relations import is_relation, relation_op, sides, sides_difference
from prover.evidence.errors import WrongError, require
from prover.evidence.evidence import Evidence
from prover.evidence.nodes.combinations import (
    CastFactor,
    Cofactor,
    Factor,
    HypothesisFactor,
    LinearCombination,
    PositiveCombination,
    SquareFactor,
    WeightedProduct,
)
from prover.evidence.nodes.integers import Exhaustion, LinearBounds, ResidueTable
from prover.evidence.nodes.logic import Assumption, ClosedEvaluation, ZeroProduct
from prover.evidence.rules.premises import premises
from prover.evidence.rules.residues import check_table
from prover.evidence.rules.tables import check_exhaustion
from prover.evidence.sequent import Sequent
from prover.smt.errors import OutOfTimeError, TooLargeError
from prover.smt.polynomial import Polynomial
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INT, NAT, Type

_MAX_POWER: Final = 8


@dataclass(frozen=True, slots=True)
class Checked:
    """The evidence shows that the sequent holds."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """It does not: `where` is the path to the node that fails, e.g. `then.cases[1]`."""

    where: str
    why: str


Judgement: TypeAlias = Checked | Wrong


def check(evidence: Evidence, sequent: Sequent) -> Judgement:
    """Whether `evidence` shows that `sequent` holds. Does not raise for bad evidence."""
    pending: list[tuple[str, Sequent, Evidence]] = [("", sequent, evidence)]
    while pending:
        where, at, node = pending.pop()
        try:
            found = _below(node, at)
        except WrongError as error:
            return Wrong(where or "the root", str(error))
        except (TooLargeError, OutOfTimeError, RecursionError, OverflowError) as error:
            return Wrong(where or "the root", f"too large: {type(error).__name__}")
        pending += [(f"{where}.{place}".lstrip("."), s, e) for place, s, e in found]
    return Checked()


def _below(node: Evidence, at: Sequent) -> list[tuple[str, Sequent, Evidence]]:
    match node:
        case LinearCombination():
            _check_linear(node, at)
        case PositiveCombination():
            _check_positive(node, at)
        case ClosedEvaluation():
            require(not free_names(at.conclusion), "the conclusion has variables")
            require(Simplifier()(at.conclusion).is_true, "it does not evaluate to True")
        case Assumption():
            claim = at.claim(node.hypothesis)
            known = claim is not None and (claim.is_false or claim == at.conclusion)
            require(known or at.conclusion.is_true, f"{node.hypothesis} does not say this")
        case ResidueTable():
            check_table(node, at)
        case LinearBounds():
            require(follows(at.conclusion, at), "it does not follow by linear intervals")
        case Exhaustion():
            check_exhaustion(node, at)
        case _:
            if isinstance(node, ZeroProduct):
                _check_product(node, at)
            return premises(node, at)
    return []


def _check_linear(node: LinearCombination, at: Sequent) -> None:
    require(1 <= node.power <= _MAX_POWER, "the power is out of range")
    require(node.scale != 0, "the scale is 0")
    goal = at.conclusion
    if is_relation(goal, "eq"):
        require(not node.nonzero, "an equation needs no nonzero hypotheses")
        type_ = goal.args[0].type
        wanted = product([difference(goal)] * node.power)
    else:
        require(goal.is_false, "the conclusion is neither an equation nor False")
        require(node.power == 1, "a power of nothing")
        claims = [_named(at, name, "ne") for name in node.nonzero]
        types = [sides(claim)[0].type for claim in claims]
        types += [_equation(at, c).args[0].type for c in node.cofactors]
        require(bool(types), "nothing to combine")
        type_ = types[0]
        for claim in claims:
            require(_ring(sides(claim)[0].type) == _ring(type_), "mixed types")
        wanted = product(sides_difference(claim) for claim in claims)
    _same(scaled(wanted, node.scale), _combined(node.cofactors, at, type_))


def _check_positive(node: PositiveCombination, at: Sequent) -> None:
    require(at.conclusion.is_false, "the conclusion is not False")
    type_ = _type_of(node, at)
    require(type_ in ORDERED_RINGS, "not in an ordered ring")
    require(not any(isinstance(f, SquareFactor | CastFactor) for f in node.strict.factors),
             "a square is not positive")  # fmt: skip
    strict = _weighted(node.strict, at, type_, strict=True)
    rest = [_weighted(term, at, type_, strict=False) for term in node.terms]
    _same(total([strict, *rest, _combined(node.cofactors, at, type_)]), {})


def _check_product(node: ZeroProduct, at: Sequent) -> None:
    require(node.left.type == node.right.type, "factors of different types")
    require(at.knows(node.left) and at.knows(node.right), "an unknown name")
    both = product((read(node.left), read(node.right)))
    _same(both, _combined(node.cofactors, at, node.left.type))


def _weighted(node: WeightedProduct, at: Sequent, type_: Type, *, strict: bool) -> Polynomial:
    require(node.weight > 0, "a weight that is not positive")
    factors = [_factor(factor, at, type_, strict=strict) for factor in node.factors]
    found = scaled(product(factors), node.weight)
    if found is None:
        raise WrongError("a product that is too large")
    return found


def _factor(factor: Factor, at: Sequent, type_: Type, *, strict: bool) -> Polynomial | None:
    match factor:
        case SquareFactor():
            require(_ring(factor.root.type) == type_, "a square of another type")
            return product([read(factor.root)] * 2)
        case CastFactor():
            inner = factor.term
            require(inner.op == "cast" and inner.args[0].type == NAT, "no cast from ℕ")
            require(inner.type == type_, "a cast to another type")
            return read(inner)
        case HypothesisFactor():
            kinds = ("lt", "ne") if strict else ("lt", "le", "ne")
            claim = _named(at, factor.hypothesis, *kinds)
            require(_ring(sides(claim)[0].type) == type_, "a hypothesis about another type")
            p = sides_difference(claim)
            return product((p, p)) if relation_op(claim) == "ne" else p


def _combined(cofactors: Sequence[Cofactor], at: Sequent, type_: Type) -> Polynomial:
    summands = []
    for cofactor in cofactors:
        claim = _equation(at, cofactor)
        require(_ring(claim.args[0].type) == _ring(type_), "an equation of another type")
        require(_ring(cofactor.factor.type) == _ring(type_), "a cofactor of another type")
        summands.append(product((read(cofactor.factor), difference(claim))))
    found = total(summands)
    if found is None:
        raise WrongError("a combination that is too large")
    return found


def _equation(at: Sequent, cofactor: Cofactor) -> Term:
    return _named(at, cofactor.hypothesis, "eq")


def _named(at: Sequent, name: str, *kinds: str) -> Term:
    claim = at.claim(name)
    if claim is None or not is_relation(claim, *kinds):
        raise WrongError(f"{name} is no hypothesis of the kind that is needed")
    return claim


def _type_of(node: PositiveCombination, at: Sequent) -> Type:
    """The ring that the combination lives in; ℤ where only natural numbers occur."""
    for term in (node.strict, *node.terms):
        for factor in term.factors:
            if isinstance(factor, SquareFactor):
                return _ring(factor.root.type)
            if isinstance(factor, CastFactor):
                return factor.term.type
            claim = _named(at, factor.hypothesis, "lt", "le", "ne")
            return _ring(sides(claim)[0].type)
    require(bool(node.cofactors), "nothing to combine")
    return _ring(_equation(at, node.cofactors[0]).args[0].type)


def _ring(type_: Type) -> Type:
    return INT if type_ == NAT else type_


def _same(left: Polynomial | None, right: Polynomial | None) -> None:
    require(left is not None and right is not None, "a polynomial that is too large")
    require(left == right, "the two sides differ")
