"""Formulas for the values of a sequence: what an induction has to show, checked exactly.

A sequence is a function on ℕ that hypotheses `∀ n, …` describe, or the sums (products) of a term up
to n. The formulas are one for each remainder of the argument modulo their number.
"""

from typing import Final

from prover.evidence.arithmetic.quotients import INDEX, QuotientReader
from prover.evidence.errors import WrongError, require
from prover.evidence.nodes.functions import ClosedForm
from prover.evidence.rules.progressions import UNKNOWN, Progression, Step, step
from prover.evidence.rules.sequents import stated
from prover.evidence.sequent import Sequent
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.build import apply, arith, eq, num, quantified, var
from prover.smt.terms.term import Term, free_names, substitute, walk
from prover.smt.terms.types import NAT, Type

TOTAL: Final = "total"  # stands for the function that gives sums, or products
MAX_PERIOD: Final = 60


def rule_of_total(total: Term) -> tuple[int, Term]:
    """Where the sums (products) of a term begin, and how each comes from the one before.

    Raises:
        WrongError: it is no sum or product over an interval of natural numbers from a numeral.
    """
    require(total.op in ("sum", "prod") and total.bound.type == NAT, "no sum over ℕ")
    set_ = total.args[0]
    require(set_.op == "range" or set_.op == "Icc", "no sum over an interval")
    first = num(0, NAT) if set_.op == "range" else set_.args[0]
    require(first.is_num, "no sum from a numeral")
    start = first.integer if set_.op == "range" else first.integer - 1
    require(start >= 0, "a sum from 0")
    n = var("n!total", NAT)
    following = arith("add", n, num(1, NAT))
    at = n if set_.op == "range" else following
    function = total_function(total)
    new = substitute(total.body, {total.bound.name: at})
    before = apply(function, n)
    right = arith("add", before, new) if total.op == "sum" else arith("mul", before, new)
    left = apply(function, following)
    condition = Term("le", (num(start, NAT), n))
    return start, quantified("forall", n, Term("imp", (condition, eq(left, right))))


def total_function(total: Term) -> Term:
    """A name for the function from n to the sum up to n."""
    return var(TOTAL, Type("→", NAT, total.type))


def total_at(total: Term, argument: Term) -> Term:
    """The sum up to `argument`."""
    set_ = total.args[0]
    changed = Term(set_.op, (*set_.args[:-1], argument), set_.type)
    return Term(total.op, (changed, total.body), total.type, total.value)


def progression(node: ClosedForm, at: Sequent) -> tuple[Progression, list[Step]]:
    """The sequence with its formulas, and the steps that show them.

    Raises:
        WrongError: they do not.
    """
    require(not {INDEX, TOTAL, UNKNOWN} & at.names, "a name that stands for something else")
    require(1 <= len(node.formulas) <= MAX_PERIOD, "no formula, or too many")
    if node.total is None:
        require(len(node.rules) == len(node.formulas), "another number of rules")
        rules = [(name, stated(at, name)) for name in node.rules]
        function = _function(rules[0][1])
    else:
        require(at.knows(node.total), "the sum mentions an unknown name")
        start, rule = rule_of_total(node.total)
        require(node.start == start and not node.initial, "another start")
        rules, function = [("", rule)] * len(node.formulas), total_function(node.total)
    for formula in node.formulas:
        require(formula.type == function.type.argument(1), "a formula of another type")
        require(free_names(formula) <= at.names | {INDEX}, "a formula with an unknown name")
    found = Progression(function, node.start, node.formulas)
    _check_initial(node, found, at)
    order = 1 if node.total is not None else len(node.initial)
    require(order >= 1, "no initial value")
    steps = [step(found, rules[(order + i) % found.period], order + i) for i in range(found.period)]
    return found, steps


def _check_initial(node: ClosedForm, found: Progression, at: Sequent) -> None:
    if node.total is not None:
        neutral = 0 if node.total.op == "sum" else 1
        require(_same(found.value_at(0), num(neutral, node.total.type)), "another empty sum")
    for i, name in enumerate(node.initial):
        value = apply(found.function, num(node.start + i, NAT))
        if name is not None:
            claim = stated(at, name)
            require(claim.op == "eq" and claim.args[0] == value, f"{name} is no initial value")
            value = claim.args[1]
        require(_same(found.value_at(i), value), "a formula that begins with another value")


def with_closed_form(node: ClosedForm, at: Sequent) -> Sequent:
    """The sequent with the wanted values, and without the rules.

    Raises:
        WrongError: the formulas are wrong.
    """
    found, _ = progression(node, at)
    require(len(node.names) == len(node.arguments), "another number of values")
    kept = tuple(h for h in at.hypotheses if h.name not in node.rules)
    at = Sequent(at.variables, kept, at.conclusion)
    for name, m in zip(node.names, node.arguments, strict=True):
        require(name not in at.names and m >= node.start, "a value that cannot be had")
        claim = eq(value_term(node, found, m), found.value_at(m - node.start))
        conclusion = replaced_term(at.conclusion, *claim.args)
        at = Sequent(at.variables, (*at.hypotheses, Hypothesis(name, claim)), conclusion)
    return at


def value_term(node: ClosedForm, found: Progression, argument: int) -> Term:
    """The sequence at a numeral."""
    if node.total is not None:
        return total_at(node.total, num(argument, NAT))
    return apply(found.function, num(argument, NAT))


def replaced_term(term: Term, old: Term, new: Term) -> Term:
    """The term with `new` for each `old` in it."""
    if term == old:
        return new
    return term.rebuilt(tuple(replaced_term(arg, old, new) for arg in term.args))


def _function(claim: Term) -> Term:
    for part in walk(claim):
        if part.op == "app" and part.args[0].op == "var" and len(part.args) == 2:
            return part.args[0]
    raise WrongError("a rule about no sequence")


def _same(left: Term, right: Term) -> bool:
    q = QuotientReader().read(arith("sub", left, right))
    return not q.numerator
