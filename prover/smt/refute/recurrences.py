"""Reads hypotheses that determine a function on ℕ from its values at smaller arguments."""

from collections.abc import Callable
from typing import Final, NamedTuple

from prover.smt import polynomial
from prover.smt.refute.nnf import nnf
from prover.smt.terms.build import arith, num, var
from prover.smt.terms.term import Term, free_names, has_quantifier, substitute, walk
from prover.smt.terms.types import COMPLEX, INT, NAT, RAT, REAL

_MAX_SHIFT: Final = 8


class Recurrence(NamedTuple):
    """`function (n + first) = value` for all `n : ℕ`, `value` using smaller arguments only."""

    function: str
    first: int  # no smaller argument is determined by it
    start: int  # the clause was read at `n + start`; its instances below `start` are not in it
    variable: str
    value: Term


def read_recurrence(simplify: Callable[[Term], Term], clause: Term) -> Recurrence | None:
    """The recurrence that `∀ n, …` states, from the first `n` on that satisfies its guard."""
    if clause.op != "forall" or clause.bound.type != NAT or has_quantifier(clause.body):
        return None
    name = clause.bound.name
    n = var(name, NAT)
    for shift in range(_MAX_SHIFT + 1):
        moved = substitute(clause.body, {name: arith("add", n, num(shift, NAT))})
        claim = nnf(simplify(moved))
        if claim.op != "eq":
            continue
        found = _solve(claim, name, shift)
        if found is not None:
            return found
    return None


def offset(argument: Term, name: str) -> int | None:
    """The `k` of `n + k`."""
    if argument.op == "var" and argument.name == name:
        return 0
    if argument.op == "add" and argument.args[1].is_num:
        inner = offset(argument.args[0], name)
        return None if inner is None else inner + argument.args[1].integer
    return None


def _solve(claim: Term, name: str, shift: int) -> Recurrence | None:
    applications = {part for part in walk(claim) if part.op == "app"}
    if not applications or any(len(part.args) != 2 for part in applications):
        return None
    functions = {part.args[0] for part in applications}
    offsets = {part: offset(part.args[1], name) for part in applications}
    if len(functions) != 1 or any(k is None for k in offsets.values()):
        return None
    top = max(applications, key=lambda part: offsets[part] or 0)
    if sum(1 for k in offsets.values() if k == offsets[top]) > 1:
        return None
    value = _isolate(claim, top)
    if value is None or any(part == top for part in walk(value)):
        return None
    (function,) = functions
    if function.op != "var" or function.name in free_names(value) - {function.name}:
        return None
    return Recurrence(function.name, offsets[top] or 0, shift, name, value)


def _isolate(claim: Term, top: Term) -> Term | None:
    for side, other in (claim.args, claim.args[::-1]):
        if side == top:
            return other
    type_ = claim.args[0].type
    difference = polynomial.difference(claim)
    if difference is None or type_ not in (INT, RAT, REAL, COMPLEX):
        return None
    monomial = ((top, 1),)
    slope = difference.get(monomial)
    if slope is None or (type_ == INT and abs(slope) != 1):
        return None
    rest = {m: c for m, c in difference.items() if m != monomial}
    if any(top in set(walk(atom)) for atom in polynomial.atoms(rest)):
        return None
    return polynomial.write(polynomial.scaled(rest, -1 / slope), type_)
