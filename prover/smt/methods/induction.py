"""Induction on a natural number, with several base cases."""

from collections.abc import Sequence
from typing import Final

from prover.smt import polynomial
from prover.smt.encode.encoder import encodable
from prover.smt.methods.protocol import Outcome, Refuted, Task
from prover.smt.methods.residues import split_residues
from prover.smt.methods.solvers import refute_ground
from prover.smt.refute.instantiate import weaken
from prover.smt.refute.nnf import nnf
from prover.smt.refute.normalize import clausify, normalize
from prover.smt.refute.workspace import Workspace
from prover.smt.simplify.bounds import lower_bound
from prover.smt.terms.build import (
    arith,
    conjunction,
    le,
    negate,
    num,
    prop,
    var,
)
from prover.smt.terms.names import refresh, written_name
from prover.smt.terms.term import Op, Term, free_names, mentions, substitute
from prover.smt.terms.types import NAT, Type

_BASES: Final = 3
_MAX_BASES: Final = 12
_INSTANCES: Final = 10


class Induction:
    """Tries every natural number of the statement, and a ∀ over ℕ in front of the goal."""

    name = "induction"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or nothing."""
        for name, type_ in task.stated.items():
            if type_ == NAT and name in free_names(task.goal):
                if self._prove(task, task.hypotheses, task.goal, dict(task.stated), name, limit_s):
                    return self._answer(name)
        goal, hypotheses = task.goal, list(task.hypotheses)
        if goal.op == "forall" and goal.bound.type == NAT:
            name = goal.bound.name
            variables = {**task.stated, name: NAT}
            goal = goal.body
            while goal.op == "imp":
                hypotheses.append(goal.args[0])
                goal = goal.args[1]
            if self._prove(task, hypotheses, goal, variables, name, limit_s):
                return self._answer(name)
        return None

    def _answer(self, name: str) -> Refuted:
        written = written_name(name)
        return Refuted(f"induction on {written}", induction_on=written)

    def _prove(
        self,
        task: Task,
        hypotheses: Sequence[Term],
        goal: Term,
        variables: dict[str, Type],
        name: str,
        limit_s: float,
    ) -> bool:
        dependent = [h for h in hypotheses if name in free_names(h)]
        others = [h for h in hypotheses if name not in free_names(h)]
        claim = prop("imp", conjunction(dependent), goal) if dependent else goal
        bases = _count_bases(dependent)
        if bases > _MAX_BASES:
            return False
        end = task.workspace.clock.left_s() - limit_s
        for k in range(bases):
            if task.workspace.clock.left_s() < max(end, 0.5):
                return False
            base = negate(substitute(claim, {name: num(k, NAT)}))
            if not _refute(task, [*others, base], variables, name, min(2, limit_s / 4)):
                return False
        n = var(name, NAT)
        following = substitute(refresh(claim), {name: arith("add", n, num(1, NAT))})
        step = [*others, le(num(bases - 1, NAT), n), claim, negate(following)]
        left = max(1.0, task.workspace.clock.left_s() - end)
        return _refute(task, step, variables, name, left)


def _count_bases(dependent: Sequence[Term]) -> int:
    """At least as many as a lower bound among the hypotheses asks for."""
    bases = _BASES
    for hypothesis in dependent:
        if hypothesis.op in ("le", "lt") and hypothesis.args[0].is_num:
            if hypothesis.args[0].type == NAT:
                extra = 1 if hypothesis.op == "le" else 2
                bases = max(bases, hypothesis.args[0].integer + extra)
    return bases


def _refute(
    task: Task, claims: Sequence[Term], stated: dict[str, Type], name: str, limit_s: float
) -> bool:
    workspace = Workspace(task.workspace.clock)
    variables = dict(stated)
    clauses = normalize(workspace, claims, variables)
    if clauses is None:
        return True
    stepped = [workspace.simplify(_peel(workspace, clause, name)) for clause in clauses]
    clauses = clausify(workspace, stepped, variables)
    if clauses is None:
        return True
    weak = [nnf(clause) for clause in weaken(workspace, clauses, variables, _INSTANCES)]
    kept = [clause for clause in weak if encodable(clause, variables)]
    outcome = refute_ground(workspace, kept, variables, 0.7 * limit_s)
    if isinstance(outcome, Refuted):
        return True
    return isinstance(split_residues(workspace, kept, variables, 0.3 * limit_s), Refuted)


def _peel(workspace: Workspace, term: Term, name: str) -> Term:
    """Sums, powers and factorials at `n + k` in terms of those at `n`."""
    if not term.args:
        return term
    term = term.rebuilt(tuple(_peel(workspace, arg, name) for arg in term.args))
    if term.op in ("sum", "prod"):
        return _peel_sum(workspace, term, name)
    if term.op == "factorial":
        n = term.args[0]
        if (less := _predecessor(workspace, n)) is not None:
            return arith("mul", n, _peel(workspace, Term("factorial", (less,), NAT), name))
    if term.op == "pow" and term.args[1].type == NAT and not term.args[1].is_num:
        return _peel_power(workspace, term)
    return term


def _predecessor(workspace: Workspace, term: Term) -> Term | None:
    """`n + (k - 1)` for `n + k` with a numeral `k ≥ 1`."""
    if term.op != "add" or not term.args[1].is_num or term.args[1].integer < 1:
        return None
    rest = num(term.args[1].integer - 1, NAT)
    return workspace.simplify(arith("add", term.args[0], rest))


def _peel_sum(workspace: Workspace, term: Term, name: str) -> Term:
    container, body = term.args
    op: Op = "add" if term.op == "sum" else "mul"
    if container.op == "range":
        last = shorter_end = _predecessor(workspace, container.args[0])
        shorter = None if shorter_end is None else Term("range", (shorter_end,), container.type)
    elif container.op == "Icc" and container.args[0].type == NAT and container.args[0].is_num:
        first, last = container.args
        shorter_end = _predecessor(workspace, last)
        if shorter_end is None or first.integer > lower_bound(last):
            return term
        shorter = Term("Icc", (first, shorter_end), container.type)
    else:
        return term
    if shorter is None or last is None:
        return term
    whole = Term(term.op, (shorter, body), term.type, term.value)
    summand = refresh(substitute(body, {term.bound.name: last}))
    return _peel(workspace, arith(op, whole, summand), name)


def _peel_power(workspace: Workspace, term: Term) -> Term:
    """`b ^ (c m + d)` as `(b ^ c) ^ m * b ^ d`."""
    base, exponent = term.args
    p = polynomial.read(exponent)
    if not p or mentions(exponent, "sub") or any(c.denominator != 1 or c < 0 for c in p.values()):
        return term
    product: Term | None = None
    for monomial, c in p.items():
        factor = Term("pow", (base, num(int(c), NAT)), term.type)
        if monomial:
            rest = polynomial.write({monomial: c / c}, NAT)
            factor = Term("pow", (workspace.simplify(factor), rest), term.type)
        product = factor if product is None else arith("mul", product, factor)
    return workspace.simplify(product) if product is not None else term
