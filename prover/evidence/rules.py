"""What each node of evidence turns its sequent into: the one place that says it.

The check follows these rules, and the finders build their evidence by them. Soundness is judged
here, so that all of it is in one file, longer than others.
"""

from typing import Final, TypeAlias, assert_never

from prover.evidence import solution_sets
from prover.evidence.algebra import FIELDS
from prover.evidence.closed_forms import with_closed_form
from prover.evidence.denominators import cleared
from prover.evidence.errors import WrongError
from prover.evidence.evidence import (
    ByContradiction,
    ByLaw,
    CaseSplit,
    Choice,
    Clearing,
    Congruence,
    Conjunction,
    Embedding,
    Evidence,
    Have,
    Instantiation,
    Introduction,
    Known,
    Parts,
    SplitKind,
    Substitution,
    Transfer,
    Witness,
    ZeroProduct,
)
from prover.evidence.expansions import expanded
from prover.evidence.extrema import spelled_extremum
from prover.evidence.facts import fact_about
from prover.evidence.function_evidence import ClosedForm, Expansion, SolutionSet, TermwiseBound
from prover.evidence.integer_evidence import (
    BoundedEnumeration,
    DivisorSet,
    Extremum,
    FiniteSet,
    Induction,
    Iteration,
    KnownBound,
    Unfolding,
)
from prover.evidence.integer_facts import bound_about
from prover.evidence.integer_rules import listed_set, unfolded
from prover.evidence.laws import claim_of
from prover.evidence.multiples import divisor_set
from prover.evidence.numerals import with_numerals_computed
from prover.evidence.relations import (
    is_linearly_ordered,
    is_relation,
    is_zero,
    negated,
    negative,
    nonnegative,
    nonzero,
    plain,
    relation_op,
    sides,
)
from prover.evidence.sequences import values_of
from prover.evidence.sequent import Sequent
from prover.evidence.termwise import compared
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.build import arith, cast, eq, le, lt, num, prop, var
from prover.smt.terms.term import Term, Variable, free_names, substitute
from prover.smt.terms.types import COMPLEX, INT, INTEGERS, NAT, RAT, REAL, Type

Premise: TypeAlias = tuple[str, Sequent, Evidence]  # where it is, and what has to be shown there
Node: TypeAlias = (
    Introduction | Conjunction | Choice | ByContradiction | CaseSplit | ZeroProduct | Have | Known
    | ByLaw | Embedding | Instantiation | Congruence | Parts | Substitution | Transfer | Witness
    | BoundedEnumeration | Induction | KnownBound | Unfolding | FiniteSet
    | Iteration | Clearing | Extremum | ClosedForm | SolutionSet | Expansion | DivisorSet
    | TermwiseBound
)  # fmt: skip

MAX_ENUMERATED: Final = 2_000
UNARY: Final = {"app": 2, "sqrt": 1, "log": 1, "exp": 1, "sin": 1, "cos": 1}  # and how many terms


def premises(node: Node, at: Sequent) -> list[Premise]:
    """What is left to be shown when `node` is applied at a sequent.

    Raises:
        WrongError: it does not apply there.
    """
    match node:
        case Introduction():
            return [("then", introduced(at, node.name), node.then)]
        case Conjunction():
            left, right = _conjuncts(at.conclusion)
            return [
                ("left", at.concluding(left), node.left),
                ("right", at.concluding(right), node.right),
            ]
        case Choice():
            return [("then", at.concluding(_disjunct(at.conclusion, node.side)), node.then)]
        case ByContradiction():
            denied = _assume(at, node.name, negated(at.conclusion))
            return [("then", denied.refuting(), node.then)]
        case CaseSplit():
            claims = split_claims(at, node.kind, node.on)
            return _cases(at, claims, node)
        case ZeroProduct():
            return _cases(at, (is_zero(node.left), is_zero(node.right)), node)
        case Have():
            _require(at.knows(node.claim), "the claim mentions an unknown name")
            return [
                ("by", at.concluding(node.claim), node.by),
                ("then", _assume(at, node.name, node.claim), node.then),
            ]
        case Known():
            condition = None if node.uses is None else _claim(at, node.uses)
            claim = fact_about(node.fact, node.term, condition)
            return [("then", _assume(at, node.name, claim), node.then)]
        case ByLaw():
            _require(at.knows(node.term), "the law is about an unknown name")
            claim = claim_of(node.law, node.term, map(at.claim, node.uses))
            return [("then", _assume(at, node.name, claim), node.then)]
        case Clearing():
            claim = cleared(node, at).claim
            return [("then", _assume(at, node.name, claim), node.then)]
        case Embedding():
            claim = embedded(at, node.hypothesis, node.into)
            return [("then", _assume(at, node.name, claim), node.then)]
        case KnownBound():
            condition = None if node.uses is None else _claim(at, node.uses)
            claim = bound_about(node.fact, node.term, condition, at)
            return [("then", _assume(at, node.name, claim), node.then)]
        case Unfolding():
            return [("then", unfolded(node, at), node.then)]
        case Iteration():
            return [("then", values_of(node, at)[2], node.then)]
        case ClosedForm():
            return [("then", with_closed_form(node, at), node.then)]
        case Expansion():
            return [("then", _assume(at, node.name, expanded(node.total, at)), node.then)]
        case TermwiseBound():
            each, whole = compared(node, at)
            return [
                ("each", at.concluding(each), node.each),
                ("then", _assume(at, node.name, whole), node.then),
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
            return _instance(node, at)
        case Congruence():
            return _congruence(node, at)
        case Parts():
            return [("then", parted(at, node.hypothesis, node.names), node.then)]
        case Substitution():
            return [("then", substituted(at, node.hypothesis), node.then)]
        case Transfer():
            return [("then", transferred(at, node.into), node.then)]
        case Witness():
            goal = at.conclusion
            _require(goal.op == "exists", "the conclusion is no ∃")
            _require(goal.bound.type == node.term.type, "a witness of another type")
            return [("then", at.concluding(_at(goal, node.term)), node.then)]
        case BoundedEnumeration():
            return _enumeration(node, at)
        case Induction():
            return _induction(node, at)
        case _:
            assert_never(node)


def introduced(at: Sequent, name: str) -> Sequent:
    """The sequent below `intro name`."""
    goal = at.conclusion
    if goal.op == "forall":
        new = Variable(name, goal.bound.type)
        _require(name not in at.names, f"the name {name} is taken")
        return at.introducing(new).concluding(_at(goal, var(*new)))
    if goal.op == "imp":
        return _assume(at, name, goal.args[0]).concluding(goal.args[1])
    _require(goal.op == "not", "nothing to introduce")
    return _assume(at, name, goal.args[0]).refuting()


def parted(at: Sequent, hypothesis: str, names: tuple[str, str]) -> Sequent:
    """The sequent with a conjunction, equivalence or existence taken apart."""
    claim = _claim(at, hypothesis)
    rest = without(at, hypothesis)
    if claim.op == "exists":
        new = Variable(names[0], claim.bound.type)
        _require(names[0] not in at.names, f"the name {names[0]} is taken")
        return _assume(rest.introducing(new), names[1], _at(claim, var(*new)))
    left, right = _conjuncts(claim)
    return _assume(_assume(rest, names[0], left), names[1], right)


def spelled(node: Extremum, at: Sequent) -> Sequent:
    """The sequent with what an extremum says in place of it."""
    _, says = spelled_extremum(node, at)
    if node.hypothesis is None:
        return at.concluding(says)
    return _assume(without(at, node.hypothesis), node.hypothesis, says)


def without(at: Sequent, hypothesis: str) -> Sequent:
    """The sequent without that hypothesis."""
    kept = tuple(h for h in at.hypotheses if h.name != hypothesis)
    return Sequent(at.variables, kept, at.conclusion)


def substituted(at: Sequent, hypothesis: str) -> Sequent:
    """The sequent with a variable replaced by what the equation `hypothesis` says it is."""
    claim = _claim(at, hypothesis)
    _require(claim.op == "eq", f"{hypothesis} is no equation")
    left, right = claim.args
    for variable, value in ((right, left), (left, right)):
        if variable.op == "var" and variable.name not in free_names(value):
            return replaced(without(at, hypothesis), variable.name, value)
    raise WrongError(f"{hypothesis} gives no variable's value")


def transferred(at: Sequent, into: str) -> Sequent:
    """The sequent with its equation of integers read in another ring."""
    goal, ring = at.conclusion, _field(into)
    _require(goal.op == "eq", "no equation")
    _require(_lies_in(goal.args[0].type, ring), f"no equation of numbers that lie in {into}")
    return at.concluding(eq(*(_lifted(side, ring) for side in goal.args)))


def embedded(at: Sequent, hypothesis: str, into: str) -> Term:
    """What a relation between numbers of ℕ, ℤ or ℚ says in another ring.

    Raises:
        WrongError: the hypothesis is no such relation.
    """
    claim, ring = plain(_claim(at, hypothesis)), INT if into == INT.name else _field(into)
    _require(is_relation(claim, "eq", "ne", "lt", "le"), f"{hypothesis} is no relation")
    op, (left, right) = relation_op(claim), sides(claim)
    _require(_lies_in(left.type, ring), f"{hypothesis} is about no numbers that lie in {into}")
    a, b = _lifted(left, ring), _lifted(right, ring)
    match op:
        case "eq":
            return eq(a, b)
        case "ne":
            return prop("not", eq(a, b))
    _require(ring != COMPLEX, "ℂ has no order")
    if op == "lt" and left.type in INTEGERS:
        return le(arith("add", a, num(1, ring)), b)
    return lt(a, b) if op == "lt" else le(a, b)


def _lifted(term: Term, ring: Type) -> Term:
    """The term cast to the ring; from ℚ the casts are moved inwards, as `push_cast` does."""
    if term.type != RAT:
        return cast(term, ring)
    if term.is_num:
        return num(term.rational, ring)
    if term.op in ("add", "sub", "mul", "div", "neg", "inv"):
        return Term(term.op, tuple(_lifted(arg, ring) for arg in term.args), ring)
    if term.op == "pow" and term.args[1].type == NAT:
        return Term("pow", (_lifted(term.args[0], ring), term.args[1]), ring)
    return cast(term, ring)


def _field(name: str) -> Type:
    ring = next((t for t in FIELDS if t.name == name), None)
    if ring is None:
        raise WrongError(f"{name} is none of ℚ, ℝ and ℂ")
    return ring


def _lies_in(type_: Type, ring: Type) -> bool:
    """Whether elements of the one are elements of the other, and another type."""
    chain = (NAT, INT, RAT, REAL, COMPLEX)
    return type_ in chain and chain.index(type_) < chain.index(ring)


def replaced(at: Sequent, name: str, value: Term) -> Sequent:
    """The sequent with `value` for the variable `name`, which it then lacks."""
    _require(any(v.name == name for v in at.variables), f"{name} is no variable")
    variables = tuple(v for v in at.variables if v.name != name)
    values = {name: value}
    kept = tuple(Hypothesis(h.name, _valued(h.claim, values)) for h in at.hypotheses)
    return Sequent(variables, kept, _valued(at.conclusion, values))


def _valued(claim: Term, values: dict[str, Term]) -> Term:
    return with_numerals_computed(substitute(claim, values))


def instance(at: Sequent, hypothesis: str, terms: tuple[Term, ...]) -> tuple[list[Term], Term]:
    """The conditions of a hypothesis at `terms`, in order, and what it then says."""
    claim, left = _claim(at, hypothesis), list(terms)
    conditions: list[Term] = []
    while left or claim.op == "imp":
        if claim.op == "imp":
            conditions.append(claim.args[0])
            claim = claim.args[1]
        else:
            _require(claim.op == "forall", f"{hypothesis} takes fewer terms")
            _require(claim.bound.type == left[0].type, f"{hypothesis}: a term of another type")
            claim = _at(claim, left.pop(0))
    return conditions, claim


def split_claims(at: Sequent, kind: SplitKind, on: str | Term) -> tuple[Term, Term]:
    """What holds in each of the two cases."""
    match kind:
        case SplitKind.HYPOTHESIS | SplitKind.UNEQUAL:
            if not isinstance(on, str):
                raise WrongError("this split needs the name of a hypothesis")
            claim = _claim(at, on)
            if kind is SplitKind.HYPOTHESIS:
                _require(claim.op == "or", f"{on} is no disjunction")
                return claim.args[0], claim.args[1]
            _require(is_relation(claim, "ne"), f"{on} is no ≠")
            left, right = sides(claim)
            _require(is_linearly_ordered(left.type), f"{on} is not about an order")
            return lt(left, right), lt(right, left)
        case SplitKind.SIGN | SplitKind.ZERO:
            if not isinstance(on, Term):
                raise WrongError("this split needs a term")
            _require(at.knows(on), "the term mentions an unknown name")
            if kind is SplitKind.ZERO:
                return is_zero(on), nonzero(on)
            _require(is_linearly_ordered(on.type), "the term is not in an order")
            return negative(on), nonnegative(on)
        case _:
            assert_never(kind)


def _cases(at: Sequent, claims: tuple[Term, Term], node: CaseSplit | ZeroProduct) -> list[Premise]:
    found: list[Premise] = []
    rest = at
    if isinstance(node, CaseSplit) and node.kind is SplitKind.HYPOTHESIS:
        rest = without(at, str(node.on))
    for index, (claim, case) in enumerate(zip(claims, node.cases, strict=True)):
        found.append((f"cases[{index}]", _assume(rest, case.name, claim), case.evidence))
    return found


def _instance(node: Instantiation, at: Sequent) -> list[Premise]:
    for term in node.terms:
        _require(at.knows(term), "a term mentions an unknown name")
    conditions, claim = instance(at, node.hypothesis, node.terms)
    _require(len(conditions) == len(node.conditions), "another number of conditions")
    found: list[Premise] = [
        (f"conditions[{i}]", at.concluding(condition), evidence)
        for i, (condition, evidence) in enumerate(zip(conditions, node.conditions, strict=True))
    ]
    return [*found, ("then", _assume(at, node.name, claim), node.then)]


def _congruence(node: Congruence, at: Sequent) -> list[Premise]:
    left, right = node.left, node.right
    _require(left.op == right.op and left.op in UNARY, "no applications of a function")
    _require(len(left.args) == len(right.args) == UNARY[left.op], "not of one argument")
    _require(left.args[:-1] == right.args[:-1], "two different functions")
    _require(left.args[-1].type == right.args[-1].type, "arguments of different types")
    _require(at.knows(left) and at.knows(right), "an unknown name")
    return [
        ("arguments", at.concluding(eq(left.args[-1], right.args[-1])), node.arguments),
        ("then", _assume(at, node.name, eq(left, right)), node.then),
    ]


def _enumeration(node: BoundedEnumeration, at: Sequent) -> list[Premise]:
    type_ = next((v.type for v in at.variables if v.name == node.variable), None)
    if type_ is None or type_ not in INTEGERS:
        raise WrongError(f"{node.variable} is no variable over ℕ or ℤ")
    _require(node.high - node.low + 1 <= MAX_ENUMERATED, "too many values")
    _require(len(node.cases) == max(0, node.high - node.low + 1), "another number of values")
    _require(type_ == INT or node.low >= 0, "a negative natural number")
    x = var(node.variable, type_)
    found: list[Premise] = []
    if node.lower is not None:
        found.append(("lower", at.concluding(le(num(node.low, type_), x)), node.lower))
    else:
        _require(type_ == NAT and node.low == 0, "no lower bound")
    if node.high >= 0 or type_ == INT:
        found.append(("upper", at.concluding(le(x, num(node.high, type_))), node.upper))
    else:
        raise WrongError("no natural number is below 0")
    for index, evidence in enumerate(node.cases):
        value = num(node.low + index, type_)
        found.append((f"cases[{index}]", replaced(at, node.variable, value), evidence))
    return found


def _induction(node: Induction, at: Sequent) -> list[Premise]:
    _require(Variable(node.variable, NAT) in at.variables, f"{node.variable} is no variable over ℕ")
    _require(node.start >= 0, "a start below 0")
    n, start = var(node.variable, NAT), num(node.start, NAT)
    kept = tuple(h for h in at.hypotheses if node.variable not in free_names(h.claim))
    bare = Sequent(at.variables, kept, at.conclusion)
    found: list[Premise] = []
    if node.bound is not None:
        found.append(("bound", at.concluding(le(start, n)), node.bound))
    else:
        _require(node.start == 0, "no evidence for the start")
    found.append(("base", replaced(bare, node.variable, start), node.base))
    step = _assume(bare, node.hypothesis, at.conclusion)
    if node.bound is not None:
        step = _assume(step, node.least, le(start, n))
    successor = substitute(at.conclusion, {node.variable: arith("add", n, num(1, NAT))})
    return [*found, ("step", step.concluding(successor), node.step)]


def _conjuncts(claim: Term) -> tuple[Term, Term]:
    if claim.op == "iff":
        left, right = claim.args
        return prop("imp", left, right), prop("imp", right, left)
    _require(claim.op == "and", "no conjunction")
    if len(claim.args) == 2:
        return claim.args[0], claim.args[1]
    return claim.args[0], prop("and", *claim.args[1:])


def _disjunct(claim: Term, side: int) -> Term:
    _require(claim.op == "or" and side in (0, 1), "no such part of the conclusion")
    return claim.args[side]


def _at(quantified: Term, value: Term) -> Term:
    return with_numerals_computed(substitute(quantified.body, {quantified.bound.name: value}))


def _claim(at: Sequent, name: str) -> Term:
    found = at.claim(name)
    if found is None:
        raise WrongError(f"no hypothesis {name}")
    return found


def _assume(at: Sequent, name: str, claim: Term) -> Sequent:
    _require(name not in at.names, f"the name {name} is taken")
    return at.assuming(name, claim)


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise WrongError(why)
