"""What the kinds of evidence that are special to ℕ and ℤ turn their sequent into, or require."""

from itertools import product
from math import prod
from typing import Final

from prover.evidence.errors import WrongError
from prover.evidence.integer_evidence import Exhaustion, FiniteSet, Unfolding
from prover.evidence.intervals import linear_intervals
from prover.evidence.numerals import with_numerals_computed
from prover.evidence.sequent import Sequent
from prover.evidence.values import holds_at, is_about
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.build import le, num, prop, var
from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Term, Variable, free_names, rewrite, substitute
from prover.smt.terms.types import INTEGERS, PROP, Type, finset_of, function

MAX_ROWS: Final = 8_000
MAX_LISTED: Final = 20_000


def check_exhaustion(node: Exhaustion, at: Sequent) -> None:
    """Go through every combination of values.

    Raises:
        WrongError: a range does not follow, or a combination shows nothing.
    """
    types = {v.name: v.type for v in at.variables}
    names = {r.variable for r in node.ranges}
    _require(len(names) == len(node.ranges), "a variable twice")
    _require(prod(max(0, r.high - r.low + 1) for r in node.ranges) <= MAX_ROWS, "too many rows")
    known = linear_intervals(at)
    for r in node.ranges:
        _require(r.variable in known, f"{r.variable} is no variable over ℕ or ℤ")
        low, high = known[r.variable]
        _require(r.low <= low and high <= r.high, f"the range of {r.variable} does not follow")
    claims = [_claim(at, name) for name in node.hypotheses]
    _require(all(is_about(c, names) for c in (*claims, at.conclusion)), "not about the ranges")
    order = [r.variable for r in node.ranges]
    for row in product(*(range(r.low, r.high + 1) for r in node.ranges)):
        values = dict(zip(order, row, strict=True))
        if all(holds_at(claim, values, types) for claim in claims):
            _require(holds_at(at.conclusion, values, types), f"nothing follows at {values}")


def unfolded(node: Unfolding, at: Sequent) -> Sequent:
    """The sequent with a function's definition in place of its applications.

    Raises:
        WrongError: the hypothesis defines no function.
    """
    definition = _claim(at, node.hypothesis)
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


def described_set(claim: Term) -> tuple[str, Variable, Term] | None:
    """Name of s, variable and p x of `∀ x, x ∈ s ↔ p x`, x being an integer."""
    if claim.op != "forall" or claim.body.op != "iff" or claim.bound.type not in INTEGERS:
        return None
    left, right = claim.body.args
    if left.op != "mem" or any(arg.op != "var" for arg in left.args):
        return None
    x, s = left.args
    if x.name != claim.bound.name or s.type.name != "Finset" or s.name in free_names(right):
        return None
    return s.name, claim.bound, right


def bounds_claim(bound: Variable, claim: Term, low: int, high: int) -> Term:
    """`∀ x, claim → low ≤ x ∧ x ≤ high`."""
    x = var(fresh_name(bound.name.split("!")[0]), bound.type)
    ends = prop("and", le(_num(low, x.type), x), le(x, _num(high, x.type)))
    body = prop("imp", substitute(claim, {bound.name: x}), ends)
    return Term("forall", (body,), PROP, Variable(x.name, x.type))


def listed_set(node: FiniteSet, at: Sequent) -> tuple[str, Term, Term]:
    """The set's name, what is to be shown of its bounds, and the term that stands for it.

    Raises:
        WrongError: the hypothesis describes no set.
    """
    read = described_set(_claim(at, node.hypothesis))
    if read is None:
        raise WrongError(f"{node.hypothesis} describes no finite set of integers")
    name, bound, claim = read
    _require(node.high - node.low + 1 <= MAX_LISTED, "too many values")
    ends = (_num(node.low, bound.type), _num(node.high, bound.type))
    set_type = finset_of(bound.type)
    predicate = Term("lam", (claim,), function(bound.type, PROP), bound)
    listed = Term("filter", (predicate, Term("Icc", ends, set_type)), set_type)
    return name, bounds_claim(bound, claim, node.low, node.high), listed


def _num(value: int, type_: Type) -> Term:
    try:
        return num(value, type_)
    except ValueError as error:
        raise WrongError("a negative natural number") from error


def _claim(at: Sequent, name: str) -> Term:
    found = at.claim(name)
    if found is None:
        raise WrongError(f"no hypothesis {name}")
    return found


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise WrongError(why)
