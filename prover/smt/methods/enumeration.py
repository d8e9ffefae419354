"""Bounds an integer variable and refutes each of its values."""

from fractions import Fraction
from typing import Final

from flint import fmpz

from prover.smt import polynomial
from prover.smt.encode.encoder import EncodedProblem, encodable, encode
from prover.smt.encode.z3_solver import solve
from prover.smt.errors import NotUnderstoodError
from prover.smt.methods.protocol import Model, Outcome, Refuted, Task
from prover.smt.methods.solvers import read_model
from prover.smt.refute.instantiate import weaken
from prover.smt.refute.normalize import normalize_ground
from prover.smt.refute.quick import refuted_over_reals
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import num
from prover.smt.terms.names import written_name
from prover.smt.terms.term import Term, free_names, has_quantifier, substitute
from prover.smt.terms.types import INT, INTEGERS, NAT, Type

_BOUNDS: Final = (12, 60, 400, 2_500)
_SMALL: Final = 12
_MAX_DEPTH: Final = 3
_BOUND_S: Final = 0.5
_VALUE_S: Final = 0.4
_RELAXED_S: Final = 0.1
_INSTANCES: Final = 40


class Enumeration:
    """Case by case, up to four variables deep."""

    name = "enumeration"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or a model of one case."""
        clauses, variables = task.clauses, task.variables
        if not any(has_quantifier(clause) for clause in clauses):
            clauses, variables = task.ground, task.ground_variables
        clauses = [c for c in clauses if has_quantifier(c) or encodable(c, variables)]
        search = _Search(task.workspace, task.workspace.clock.left_s() - limit_s)
        outcome = search.refute(clauses, dict(variables), 0)
        if isinstance(outcome, Refuted):
            return Refuted(self.name, cases=tuple(dict.fromkeys(map(written_name, search.split))))
        return outcome


class _Search:
    def __init__(self, workspace: Workspace, end: float) -> None:
        self._workspace = workspace
        self._end = end
        self.split: list[str] = []

    def _over(self) -> bool:
        left = self._workspace.clock.left_s()
        return left < self._end or left < 0.4

    def refute(self, clauses: list[Term], variables: dict[str, Type], depth: int) -> Outcome:
        """Split the variable with the smallest bound."""
        problem = self._encode(clauses, variables)
        if isinstance(problem, Refuted) or problem is None:
            return problem
        chosen = self._choose(clauses, variables, problem, depth)
        if chosen is None:
            return None
        name, bound = chosen
        type_ = variables[name]
        for value in range(0 if type_ == NAT else -bound, bound + 1):
            if self._over():
                return None
            case = dict(variables)
            values = {name: num(value, type_)}
            reduced = normalize_ground(
                self._workspace, [substitute(clause, values) for clause in clauses], case
            )
            if reduced is None:
                continue
            outcome = self._refute_case(reduced, case, depth)
            if isinstance(outcome, Model):
                return Model({**outcome.values, **values}, outcome.tables)
            if outcome is None:
                return None
        self.split.append(name)
        return Refuted("enumeration")

    def _refute_case(self, clauses: list[Term], variables: dict[str, Type], depth: int) -> Outcome:
        problem = self._encode(clauses, dict(variables))
        if isinstance(problem, Refuted) or problem is None:
            return problem
        clock = self._workspace.clock
        if refuted_over_reals(clauses, variables, _RELAXED_S, clock):
            return Refuted("enumeration")
        answer = solve(problem.constraints, _VALUE_S, clock)
        if answer.status == "unsat":
            return Refuted("enumeration")
        if answer.status == "sat" and answer.model is not None:
            return read_model(problem.encoder, answer.model)
        if depth >= _MAX_DEPTH:
            return None
        return self.refute(clauses, variables, depth + 1)

    def _encode(
        self, clauses: list[Term], variables: dict[str, Type]
    ) -> EncodedProblem | Refuted | None:
        if any(has_quantifier(clause) for clause in clauses):
            weak = weaken(self._workspace, clauses, variables, _INSTANCES)
            ground = normalize_ground(self._workspace, weak, variables)
            if ground is None:
                return Refuted("enumeration")
            clauses = ground
        try:
            return encode([c for c in clauses if encodable(c, variables)], variables)
        except NotUnderstoodError:
            return None

    def _choose(
        self,
        clauses: list[Term],
        variables: dict[str, Type],
        problem: EncodedProblem,
        depth: int,
    ) -> tuple[str, int] | None:
        names: set[str] = set()
        for clause in clauses:
            names |= free_names(clause)
        best = min(_visible_bounds(clauses), key=lambda bound: bound[1], default=None)
        if best is not None:
            return best
        limit_s = _BOUND_S if depth == 0 else _BOUND_S / 2
        for name in sorted(name for name in names if variables.get(name) in INTEGERS):
            constant = problem.encoder.variable(name, variables[name])
            constraints = (*problem.constraints, *problem.encoder.side)
            for bound in _BOUNDS if depth == 0 else _BOUNDS[:3]:
                if self._over():
                    return None
                clock = self._workspace.clock
                above = solve((*constraints, constant > bound), limit_s, clock)
                if above.status != "unsat":
                    continue
                if variables[name] == INT:
                    below = solve((*constraints, constant < -bound), limit_s, clock)
                    if below.status != "unsat":
                        continue
                if best is None or bound < best[1]:
                    best = name, bound
                break
            if best is not None and best[1] <= _SMALL:
                break
        return best


def _visible_bounds(clauses: list[Term]) -> list[tuple[str, int]]:
    """Bounds that `x ^ k + … = c` gives over ℕ, where nothing is negative."""
    found = []
    for clause in clauses:
        if clause.op != "eq" or clause.args[0].type != NAT:
            continue
        difference = polynomial.difference(clause)
        if difference is None:
            continue
        constant = difference.get((), Fraction(0))
        if any(monomial and c * constant >= 0 for monomial, c in difference.items()):
            continue  # a sum of the other sign, or no constant
        for monomial, c in difference.items():
            if len(monomial) == 1 and monomial[0][0].op == "var":
                atom, k = monomial[0]
                largest = int(abs(constant / c))
                bound = int(fmpz(largest).root(k))
                if bound <= _BOUNDS[-1]:
                    found.append((atom.name, bound))
    return found
