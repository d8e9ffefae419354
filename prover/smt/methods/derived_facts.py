"""Facts that follow from the clauses by reasoning that no solver does: added to the clauses."""

from collections.abc import Sequence
from typing import Final

from prover.smt.errors import TooLargeError
from prover.smt.refute.quick import refuted
from prover.smt.refute.recurrences import Recurrence, offset, read_recurrence
from prover.smt.refute.workspace import Workspace
from prover.smt.simplify.residues import residue
from prover.smt.terms.build import arith, disjunction, eq, le, lt, num, prop, var
from prover.smt.terms.term import BINDERS, Op, Term, free_names, substitute, walk
from prover.smt.terms.types import INT, INTEGERS, NAT

_MAX_PERIOD: Final = 60
_MAX_MODULUS: Final = 100
_MAX_SUMMANDS: Final = 3_000
_SIGN_S: Final = 0.7
_RING: Final[frozenset[Op]] = frozenset({"num", "add", "mul", "neg", "sub", "pow", "app"})


def derived_facts(workspace: Workspace, clauses: Sequence[Term]) -> list[Term]:
    """Consequences of the clauses."""
    facts = []
    try:
        for clause in clauses:
            if (recurrence := read_recurrence(workspace.simplify, clause)) is not None:
                facts += _periodicity(workspace, clauses, recurrence)
            if clause.op == "eq":
                facts += _monotone_sum(workspace, clause)
    except TooLargeError:
        pass
    return facts


# ---------------------------------------------------------------------- periodic residues


def _periodicity(
    workspace: Workspace, clauses: Sequence[Term], recurrence: Recurrence
) -> list[Term]:
    """A recurrence with integer coefficients is periodic modulo every number."""
    start = [_initial(clauses, recurrence.function, k) for k in range(recurrence.first)]
    known = [value for value in start if value is not None]
    if len(known) < len(start) or not known or not _is_ring_expression(recurrence):
        return []
    facts = []
    applications = _symbolic_applications(clauses, recurrence.function)
    for modulus in sorted(_moduli(clauses)):
        cycle = _cycle(workspace, recurrence, known, modulus) if applications else None
        if cycle is None:
            continue
        period = num(len(cycle), NAT)
        for application in applications:
            phase = arith("mod", application.args[1], period)
            rest = arith("mod", application, num(modulus, application.type))
            cases = [
                prop("and", eq(phase, num(r, NAT)), eq(rest, num(value, rest.type)))
                for r, value in enumerate(cycle)
            ]
            facts.append(disjunction(cases))
    return facts


def _initial(clauses: Sequence[Term], function: str, argument: int) -> int | None:
    for clause in clauses:
        if clause.op != "eq" or clause.args[0].type not in INTEGERS:
            continue
        for side, other in (clause.args, clause.args[::-1]):
            if side.op == "app" and side.args[0].value == function and other.is_num:
                if side.args[1].is_num and side.args[1].value == argument:
                    return other.integer
    return None


def _is_ring_expression(recurrence: Recurrence) -> bool:
    value = recurrence.value
    if value.type not in INTEGERS:
        return False
    pending = [value]
    while pending:
        part = pending.pop()
        if part.op not in _RING or (part.op == "sub" and part.type != INT):
            return False
        if part.op == "pow" and not part.args[1].is_num:
            return False
        if part.op != "app":
            pending += part.args[:1] if part.op == "pow" else part.args
    return True


def _symbolic_applications(clauses: Sequence[Term], function: str) -> list[Term]:
    found: dict[Term, None] = {}
    for clause in clauses:
        bound = {part.bound.name for part in walk(clause) if part.op in BINDERS}
        for part in walk(clause):
            if part.op == "app" and part.args[0].value == function:
                if not part.args[1].is_num and not free_names(part) & bound:
                    found[part] = None
    return list(found)


def _moduli(clauses: Sequence[Term]) -> set[int]:
    found = set()
    for clause in clauses:
        for part in walk(clause):
            if part.op in ("mod", "dvd"):
                m = part.args[1 if part.op == "mod" else 0]
                if m.is_num and 1 < abs(m.integer) <= _MAX_MODULUS:
                    found.add(abs(m.integer))
    return found


def _cycle(
    workspace: Workspace, recurrence: Recurrence, start: list[int], modulus: int
) -> list[int] | None:
    """The residues from argument 0 on, if they are periodic from there with a short period."""
    order = len(start)
    values = [value % modulus for value in start]
    for n in range(_MAX_PERIOD + 1):
        following = _step(recurrence, values[n : n + order], n, modulus)
        if following is None:
            return None
        values.append(following)
        if n >= 1 and values[n + 1 : n + 1 + order] == values[:order]:
            return values[: n + 1]
    return None


def _step(recurrence: Recurrence, state: list[int], n: int, modulus: int) -> int | None:
    """The next residue, from those at `n` to `n + first - 1`."""

    def put(term: Term) -> Term:
        if term.op == "app":
            k = offset(term.args[1], recurrence.variable)
            return term if k is None else num(state[k], term.type)
        return term.rebuilt(tuple(put(arg) for arg in term.args)) if term.args else term

    return residue(put(recurrence.value), modulus)


# ---------------------------------------------------------------------- sums that grow


def _monotone_sum(workspace: Workspace, clause: Term) -> list[Term]:
    """`∑ k ∈ Icc a n, t k = c` with `t k ≥ 0` from some `k` on has few solutions `n`."""
    for total, target in (clause.args, clause.args[::-1]):
        if total.op != "sum" or total.type not in INTEGERS or not target.is_num:
            continue
        container = total.args[0]
        if container.op == "range":
            first, end = 0, container.args[0]
        elif container.op == "Icc" and container.args[0].is_num:
            first, end = int(container.args[0].number), container.args[1]
        else:
            continue
        if end.op != "var" or end.type != NAT or container.type.argument() != NAT:
            continue
        if free_names(total.body) - {total.bound.name}:
            continue
        ends = _solutions(workspace, total, first, target.integer)
        if ends is None:
            continue
        # `range n` ends before n; an interval that ends before it starts is empty.
        shift = 1 if container.op == "range" else 0
        cases = [eq(end, num(last + shift, NAT)) for last in ends]
        if target.integer == 0:
            cases.append(lt(end, num(first + shift, NAT)))
        return [disjunction(cases)]
    return []


def _solutions(workspace: Workspace, total: Term, first: int, target: int) -> list[int] | None:
    """Every last index at which the partial sum is the target."""
    found = []
    partial = 0
    for k in range(first, first + _MAX_SUMMANDS):
        workspace.clock.tick()
        value = workspace.simplify(substitute(total.body, {total.bound.name: num(k, NAT)}))
        if not value.is_num:
            return None
        partial += value.integer
        if partial == target:
            found.append(k)
        if partial > target and (k - first) % 8 == 0 and _nonnegative_from(workspace, total, k):
            return found
    return None


def _nonnegative_from(workspace: Workspace, total: Term, start: int) -> bool:
    if total.type == NAT:
        return True
    k = var(total.bound.name, NAT)
    claims = [le(num(start, NAT), k), lt(total.body, num(0, total.type))]
    return refuted(claims, {k.name: NAT}, _SIGN_S, workspace.clock)
