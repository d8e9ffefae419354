"""Counterexamples whose function is given by first values and a recurrence.

By recursion there is a function with any first values that satisfies the recurrence, so only the
other claims need checking, and they are checked at the finitely many values that they use.
"""

from collections.abc import Sequence
from typing import Final

from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Statement
from prover.smt.encode.encoder import encodable, encode
from prover.smt.encode.z3_solver import solve
from prover.smt.methods.solvers import read_model
from prover.smt.refute.nnf import nnf
from prover.smt.refute.normalize import clausify
from prover.smt.refute.recurrences import Recurrence, read_recurrence
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import conjunction, negate, num
from prover.smt.terms.names import written_name
from prover.smt.terms.show import show
from prover.smt.terms.term import Term, has_quantifier, substitute
from prover.smt.terms.types import NAT, Type

_WITNESSES: Final = 8
_SOLVE_S: Final = 0.5
_MAX_ARGUMENT: Final = 200


def find_recursive(statement: Statement, clock: Clock) -> tuple[tuple[str, str], ...] | None:
    """A counterexample to a goal `∀ n : ℕ, …` about one function with a recurrence."""
    workspace = Workspace(clock)
    functions = [v for v in statement.variables if v.type.name == "→"]
    if len(functions) != 1 or len(statement.variables) != 1 or statement.dropped:
        return None
    claims = [nnf(workspace.simplify(h.claim)) for h in statement.hypotheses]
    read = [read_recurrence(workspace.simplify, claim) for claim in claims]
    found = [recurrence for recurrence in read if recurrence is not None]
    goal = statement.conclusion
    if len(found) != 1 or goal.op != "forall" or goal.bound.type != NAT:
        return None
    others = [claim for claim, recurrence in zip(claims, read, strict=True) if recurrence is None]
    for witness in range(_WITNESSES):
        failing = negate(substitute(goal.body, {goal.bound.name: num(witness, NAT)}))
        values = _first_values(workspace, [*others, failing], dict(statement.variables), found[0])
        if values is None:
            continue
        table = _Table(workspace, found[0], values)
        if all(table.holds(claim) for claim in [*others, *_early(claims, read), failing]):
            name = functions[0].name
            shown = "; ".join(f"{k} ↦ {show(v)}" for k, v in sorted(table.first.items()))
            return (
                (name, f"{shown}; then by the recurrence"),
                (written_name(goal.bound.name), str(witness)),
            )
    return None


def _early(claims: Sequence[Term], read: Sequence[Recurrence | None]) -> list[Term]:
    """The instances of the recurrence below where it was read."""
    return [
        substitute(claim.body, {claim.bound.name: num(k, NAT)})
        for claim, recurrence in zip(claims, read, strict=True)
        if recurrence is not None
        for k in range(recurrence.start)
    ]


def _first_values(
    workspace: Workspace,
    claims: Sequence[Term],
    variables: dict[str, Type],
    recurrence: Recurrence,
) -> dict[int, Term] | None:
    clauses = clausify(workspace, [conjunction(claims)], variables)
    if clauses is None or any(has_quantifier(clause) for clause in clauses):
        return None
    if not all(encodable(clause, variables) for clause in clauses):
        return None
    problem = encode(clauses, variables)
    answer = solve(problem.constraints, _SOLVE_S, workspace.clock)
    if answer.model is None:
        return None
    rows = read_model(problem.encoder, answer.model).tables.get(recurrence.function, [])
    return {arguments[0].integer: value for arguments, value in rows}


class _Table:
    """The function: first values, 0 where none was chosen, then the recurrence."""

    def __init__(
        self, workspace: Workspace, recurrence: Recurrence, values: dict[int, Term]
    ) -> None:
        self._simplify = workspace.simplify
        self._recurrence = recurrence
        type_ = recurrence.value.type
        self.first = {k: values.get(k, num(0, type_)) for k in range(recurrence.first)}
        self._values = dict(self.first)

    def holds(self, claim: Term) -> bool:
        """Whether a claim about finitely many values is true."""
        return self._simplify(self._put(self._simplify(claim))).is_true

    def _put(self, term: Term) -> Term:
        if not term.args:
            return term
        term = term.rebuilt(tuple(self._put(arg) for arg in term.args))
        if term.op == "app" and term.args[0].value == self._recurrence.function:
            if term.args[1].is_num and term.args[1].integer <= _MAX_ARGUMENT:
                return self._at(term.args[1].integer)
        return term

    def _at(self, argument: int) -> Term:
        for k in range(self._recurrence.first, argument + 1):
            if k not in self._values:
                n = num(k - self._recurrence.first, NAT)
                instance = substitute(self._recurrence.value, {self._recurrence.variable: n})
                self._values[k] = self._simplify(self._put(self._simplify(instance)))
        return self._values[argument]
