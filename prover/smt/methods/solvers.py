"""z3 in several configurations and cvc5, one after the other."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

import z3

from prover.smt.encode import cvc5_solver, z3_solver
from prover.smt.encode.encoder import EncodedProblem, Encoder, encodable, encode
from prover.smt.encode.z3_solver import Configuration
from prover.smt.errors import NotUnderstoodError
from prover.smt.methods.protocol import Model, Outcome, Refuted, Task
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import num, truth
from prover.smt.terms.term import Gaussian, Term, has_quantifier
from prover.smt.terms.types import COMPLEX, INTEGERS, PROP, Type

# Shares of the time, by what occurs; "cvc5" takes its options from the kind of problem.
_INTEGERS: Final[tuple[tuple[str, float], ...]] = (("default", 0.3), ("qfnia", 0.3), ("cvc5", 0.3))
_MIXED: Final[tuple[tuple[str, float], ...]] = (("default", 0.5), ("cvc5", 0.4))
_REALS: Final[tuple[tuple[str, float], ...]] = (
    ("default", 0.12), ("nlsat", 0.45), ("cvc5", 0.3), ("qfnra", 0.15),
)  # fmt: skip
_RESERVE_S: Final = 0.1
_CONFIGURATIONS: Final[dict[str, Configuration]] = {
    "default": "default", "nlsat": "nlsat", "qfnra": "qfnra", "qfnia": "qfnia",
}  # fmt: skip


class Solvers:
    """Encodes the ground clauses and asks the solvers. Clauses that none takes are left out."""

    name = "z3"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or a model."""
        variables = task.ground_variables
        clauses = [clause for clause in task.ground if encodable(clause, variables)]
        return refute_ground(task.workspace, clauses, variables, limit_s)


class WithoutQuantifiers:
    """Looks at the clauses without quantifiers alone: few and often enough."""

    name = "z3 without quantifiers"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or a model of these clauses."""
        clauses = [clause for clause in task.clauses if not has_quantifier(clause)]
        if len(clauses) == len(task.clauses):
            return None
        kept = [clause for clause in clauses if encodable(clause, task.variables)]
        return refute_ground(task.workspace, kept, dict(task.variables), limit_s)


def refute_ground(
    workspace: Workspace, clauses: Sequence[Term], variables: dict[str, Type], limit_s: float
) -> Outcome:
    """Ask the solvers about clauses that can be encoded."""
    if any(clause.is_false for clause in clauses):
        return Refuted("simplification")
    clauses = [clause for clause in clauses if not clause.is_true]
    if not clauses:
        return Model({})
    try:
        problem = encode(clauses, variables)
    except NotUnderstoodError:
        return None
    return ask(workspace, problem, variables, limit_s)


def ask(
    workspace: Workspace, problem: EncodedProblem, variables: dict[str, Type], limit_s: float
) -> Outcome:
    """Run the portfolio on an encoded problem."""
    encoder, clock = problem.encoder, workspace.clock
    end = clock.left_s() - limit_s
    plan = _INTEGERS if encoder.has_integers and not encoder.has_reals else _MIXED
    if not encoder.has_integers:
        plan = _REALS
    for solver, share in plan:
        left = min(clock.left_s() - end, clock.left_s() - _RESERVE_S)
        if left < 0.05:
            return None
        time_s = max(0.1, min(left, limit_s * share))
        if solver == "cvc5":
            options = None if encoder.has_integers else cvc5_solver.NONLINEAR_REALS
            if cvc5_solver.solve(problem.constraints, time_s, clock, options) == "unsat":
                return Refuted("cvc5")
            continue
        answer = z3_solver.solve(problem.constraints, time_s, clock, _CONFIGURATIONS[solver])
        if answer.status == "unsat":
            return Refuted("z3")
        if answer.status == "sat":
            return Model({}) if answer.model is None else read_model(encoder, answer.model)
    return None


def read_model(encoder: Encoder, model: "z3.ModelRef") -> Model:
    """The rational values in a model."""
    values = {}
    for name, constant in encoder.constants.items():
        type_ = encoder.variables.get(name)
        if type_ is not None and (value := _value(model, constant, type_)) is not None:
            values[name] = value
    tables = {}
    for name, applications in encoder.applications.items():
        rows = []
        for application in applications:
            types = [argument.type for argument in application.arguments]
            pairs = zip(application.encoded, types, strict=True)
            arguments = [_value(model, encoded, type_) for encoded, type_ in pairs]
            result = encoder.variables.get(name)
            for _ in arguments:
                result = None if result is None or result.name != "→" else result.argument(1)
            value = None if result is None else _value(model, application.value, result)
            known = [argument for argument in arguments if argument is not None]
            if value is not None and len(known) == len(arguments):
                rows.append((tuple(known), value))
        tables[name] = list(dict.fromkeys(rows))
    return Model(values, tables)


def _value(model: "z3.ModelRef", constant: object, type_: Type) -> Term | None:
    if type_ == COMPLEX:
        assert isinstance(constant, tuple)
        re, im = (_rational(model, part) for part in constant)
        return None if re is None or im is None else num(Gaussian(re, im), COMPLEX)
    if type_ == PROP:
        return truth(z3.is_true(model.eval(constant, model_completion=True)))
    if type_.name in ("Set", "Finset"):
        return None
    q = _rational(model, constant)
    if q is None or (type_ in INTEGERS and q.denominator != 1):
        return None
    return num(q, type_)


def _rational(model: "z3.ModelRef", constant: object) -> Fraction | None:
    value = model.eval(constant, model_completion=True)
    if z3.is_int_value(value):
        return Fraction(value.as_long())
    if z3.is_rational_value(value):
        return Fraction(value.numerator_as_long(), value.denominator_as_long())
    return None
