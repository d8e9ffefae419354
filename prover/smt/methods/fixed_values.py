"""Finds real variables that the clauses force to one rational value, and puts it in."""

from fractions import Fraction
from typing import Final

import z3

from prover.smt.encode.encoder import encode
from prover.smt.encode.z3_solver import solve
from prover.smt.errors import NotUnderstoodError
from prover.smt.methods.protocol import Outcome, Refuted, Task
from prover.smt.methods.solvers import Solvers
from prover.smt.refute.instantiate import weaken
from prover.smt.refute.normalize import normalize, normalize_ground
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, free_names, has_quantifier, size, substitute, walk
from prover.smt.terms.types import INTEGERS, RAT, REAL

_MAX_SIZE: Final = 400
_SOLVE_S: Final = 1.5


class FixedValues:
    """Solves the clauses without integers first; what they force is substituted everywhere."""

    name = "fixed values"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or nothing."""
        values = _forced(task)
        if not values:
            return None
        workspace, variables = task.workspace, dict(task.variables)
        clauses = [substitute(clause, values) for clause in task.clauses]
        normal = normalize(workspace, clauses, variables)
        if normal is None:
            return Refuted(self.name)
        weak = normalize_ground(workspace, weaken(workspace, normal, variables, 14), variables)
        if weak is None:
            return Refuted(self.name)
        smaller = Task(
            workspace, task.hypotheses, task.goal, task.stated, normal, variables, weak, variables,
            exact=False,
        )  # fmt: skip
        outcome = Solvers().attempt(smaller, limit_s)
        return Refuted(self.name) if isinstance(outcome, Refuted) else None


def _forced(task: Task) -> dict[str, Term]:
    clauses = [clause for clause in task.clauses if _is_real(clause)]
    if not clauses:
        return {}
    try:
        problem = encode(clauses, task.variables)
    except NotUnderstoodError:
        return {}
    clock = task.workspace.clock
    answer = solve(problem.constraints, _SOLVE_S, clock, "nlsat")
    if problem.encoder.has_integers or answer.model is None:
        return {}
    values = {}
    for name in sorted(set().union(*(free_names(clause) for clause in clauses))):
        type_ = task.variables.get(name)
        if type_ not in (REAL, RAT) or name not in problem.encoder.constants:
            continue
        constant = problem.encoder.constants[name]
        value = answer.model.eval(constant)
        if not z3.is_rational_value(value):
            continue
        q = Fraction(value.numerator_as_long(), value.denominator_as_long())
        other = (*problem.constraints, constant != z3.RealVal(str(q)))
        if solve(other, _SOLVE_S, clock, "nlsat").status == "unsat":
            values[name] = num(q, type_)
    return values


def _is_real(clause: Term) -> bool:
    if has_quantifier(clause) or size(clause) > _MAX_SIZE:
        return False
    return not any(part.type in INTEGERS and not part.is_num for part in walk(clause))
