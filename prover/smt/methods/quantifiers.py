"""Leaves quantifiers and functions to z3's own instantiation."""

from typing import Final

from prover.smt.encode.encoder import encodable, encode
from prover.smt.encode.z3_solver import solve
from prover.smt.errors import NotUnderstoodError
from prover.smt.methods.protocol import Outcome, Refuted, Task
from prover.smt.methods.solvers import refute_ground
from prover.smt.refute.instantiate import weaken
from prover.smt.refute.normalize import normalize_ground
from prover.smt.terms.term import has_quantifier

_INSTANCES: Final = 40


class Quantifiers:
    """Needs every clause encoded, so that nothing is dropped without being seen."""

    name = "z3 with quantifiers"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or nothing."""
        if not any(has_quantifier(clause) for clause in task.clauses):
            return None
        try:
            problem = encode(task.clauses, task.variables, quantified=True)
        except NotUnderstoodError:
            return None
        answer = solve(problem.constraints, limit_s, task.workspace.clock)
        return Refuted(self.name) if answer.status == "unsat" else None


class Instantiation:
    """More instances than the other methods see, then the solvers."""

    name = "instantiation"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or a model."""
        clauses, variables = task.ground, task.ground_variables
        if any(has_quantifier(clause) for clause in task.clauses):
            variables = dict(task.variables)
            weak = weaken(task.workspace, task.clauses, variables, _INSTANCES)
            ground = normalize_ground(task.workspace, weak, variables)
            if ground is None:
                return Refuted(self.name)
            clauses = ground
        kept = [clause for clause in clauses if encodable(clause, variables)]
        return refute_ground(task.workspace, kept, variables, limit_s)
