"""Refutes `hypotheses ∧ ¬goal`: normal form first, then one method after another."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from prover.smt.encode.encoder import encodable
from prover.smt.methods.closed_sums import closed_sums
from prover.smt.methods.derived_facts import derived_facts
from prover.smt.methods.enumeration import Enumeration
from prover.smt.methods.fixed_values import FixedValues
from prover.smt.methods.groebner import Groebner
from prover.smt.methods.induction import Induction
from prover.smt.methods.protocol import Method, Model, Refuted, Task
from prover.smt.methods.quantifiers import Instantiation, Quantifiers
from prover.smt.methods.residues import Residues
from prover.smt.methods.small_values import SmallValues
from prover.smt.methods.solvers import Solvers, WithoutQuantifiers
from prover.smt.methods.unrolling import unroll
from prover.smt.refute.instantiate import weaken
from prover.smt.refute.normalize import normalize, normalize_ground
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import negate
from prover.smt.terms.term import Term, has_quantifier
from prover.smt.terms.types import INTEGERS, Type

_LONG_S: Final = 3.0
# Methods in order, each with its share of the time in seconds; 0 stands for all that is left.
# Most statements fall to a short look at them, so that every method has one before the long ones.
Plan: TypeAlias = Sequence[tuple[Method, float]]
FULL_PLAN: Final[Plan] = (
    (Groebner(), 1.5),
    (WithoutQuantifiers(), 0.6),
    (Solvers(), 1.2),
    (SmallValues(), 1.0),
    (Quantifiers(), 1.0),
    (FixedValues(), 2.0),
    (Residues(), 2.0),
    (Enumeration(), 3.5),
    (Solvers(), _LONG_S),
    (Residues(), 4.0),
    (Induction(), 5.0),
    (Enumeration(), 8.0),
    (Quantifiers(), 4.0),
    (Instantiation(), 0.0),
)
# For closed claims that come up while a counterexample is checked.
SHORT_PLAN: Final[Plan] = (
    (Groebner(), 0.5),
    (Solvers(), 1.0),
    (Quantifiers(), 1.0),
    (Enumeration(), 1.0),
)
# For goals in the middle of a search, of which nothing counts but that they are false.
REFUTING_PLAN: Final[Plan] = (
    (SmallValues(), 0.2),
    (WithoutQuantifiers(), 0.1),
    (Solvers(), 0.2),
)
_SECONDS_FOR_REALS: Final = 7.0  # of the solvers, where no integer occurs
_INSTANCES: Final = 14
_GAVE_UP: Final = 0.8  # of its time
_RESERVE_S: Final = 0.1


def prepare(
    workspace: Workspace, hypotheses: Sequence[Term], goal: Term, stated: dict[str, Type]
) -> Task | Refuted:
    """Bring the task to normal form, which may already show a contradiction."""
    variables = dict(stated)
    clauses = normalize(workspace, [*hypotheses, negate(goal)], variables)
    if clauses is None:
        return Refuted("simplification")
    unrolled = unroll(workspace, clauses)
    if unrolled is not None:
        clauses = normalize(workspace, unrolled, variables)
        if clauses is None:
            return Refuted("recurrence")
    facts = derived_facts(workspace, clauses) + closed_sums(workspace, clauses)
    if facts:
        clauses = normalize(workspace, [*clauses, *facts], variables)
        if clauses is None:
            return Refuted("derived facts")
    quantified = any(has_quantifier(clause) for clause in clauses)
    ground, ground_variables = clauses, dict(variables)
    if quantified:
        weak = weaken(workspace, clauses, variables, _INSTANCES)
        normal = normalize_ground(workspace, weak, ground_variables)
        if normal is None:
            return Refuted("instantiation")
        ground = normal
    exact = not quantified and all(encodable(clause, ground_variables) for clause in ground)
    return Task(
        workspace, list(hypotheses), goal, stated, clauses, variables, ground, ground_variables,
        exact,
    )  # fmt: skip


def refute(
    task: Task, confirm: Callable[[Model], bool], plan: Plan = FULL_PLAN
) -> Refuted | Model | None:
    """Run the methods; a model ends the search only when `confirm` finds that it is one."""
    clock = task.workspace.clock
    has_integers = any(type_ in INTEGERS for type_ in task.ground_variables.values())
    gave_up: set[str] = set()  # methods that ended before their time was over
    for method, share_s in plan:
        if method.name in gave_up:
            continue
        left = clock.left_s() - _RESERVE_S
        if left <= _RESERVE_S:
            return None
        limit_s = left if share_s == 0 else min(share_s, left)
        if method.name == Solvers.name and share_s == _LONG_S and not has_integers:
            limit_s = min(_SECONDS_FOR_REALS, left)
        outcome = method.attempt(task, limit_s)
        if left + _RESERVE_S - clock.left_s() < _GAVE_UP * limit_s:
            gave_up.add(method.name)
        if isinstance(outcome, Refuted):
            return outcome
        if isinstance(outcome, Model) and confirm(outcome):
            return outcome
    return None
