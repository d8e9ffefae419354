"""Settles one statement within a time limit, in this process."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from prover.core.smt_answer import (
    Counterexample,
    OutOfFragment,
    SmtAnswer,
    Unknown,
    Valid,
)
from prover.smt.clock import Clock
from prover.smt.counterexample import confirm
from prover.smt.elaborate.statement import Hypothesis, Statement
from prover.smt.errors import NotUnderstoodError, OutOfTimeError, TooLargeError
from prover.smt.hints import hints_for
from prover.smt.methods.protocol import Model, Refuted
from prover.smt.portfolio import (
    FULL_PLAN,
    REFUTING_PLAN,
    SHORT_PLAN,
    Plan,
    prepare,
    refute,
)
from prover.smt.premises import needed_premises
from prover.smt.read import read_text
from prover.smt.recursive_counterexample import find_recursive
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import apply, eq, fresh_var, negate, prop, quantified, var
from prover.smt.terms.term import Term
from prover.smt.terms.types import Type, function

_CLOSED_CLAIM_S: Final = 1.5
_CONFIRM_S: Final = 4.0


def settle_text(
    header: str,
    text: str,
    limit_s: float,
    *,
    premises_s: float = 0.0,
    printed: bool = False,
) -> SmtAnswer:
    """Read a statement and settle it. Does not raise for bad input.

    Of a `printed` goal, one in the middle of a search, little is tried but counterexamples.
    Up to `premises_s` of what is left of the time goes into finding hypotheses to leave out.
    """
    clock = Clock(limit_s)
    statement = read_text(header, text, printed=printed)
    if isinstance(statement, OutOfFragment):
        return statement
    if printed:
        return settle(statement, clock, REFUTING_PLAN)
    answer = settle(statement, clock)
    if isinstance(answer, Valid) and premises_s > 0 and answer.premises:
        short = Clock(min(premises_s, clock.left_s()))
        return replace(answer, premises=needed_premises(statement, short, settle))
    if isinstance(answer, Counterexample) and statement.conclusion.op in ("forall", "imp"):
        of_more = settle(introduced(statement), clock)  # values also for what the goal binds
        return of_more if isinstance(of_more, Counterexample) else answer
    return answer


def introduced(statement: Statement) -> Statement:
    """The statement with the variables and premises in front of its conclusion as its own."""
    variables, hypotheses = list(statement.variables), list(statement.hypotheses)
    goal = statement.conclusion
    while goal.op in ("forall", "imp"):
        if goal.op == "forall":
            variables.append(goal.bound)
            goal = goal.body
        else:
            premise, goal = goal.args
            hypotheses.append(Hypothesis("_", premise))
    return replace(
        statement, variables=tuple(variables), hypotheses=tuple(hypotheses), conclusion=goal
    )


def settle(statement: Statement, clock: Clock, plan: Plan = FULL_PLAN) -> SmtAnswer:
    """Refute the negation of each part of the conclusion, or find a counterexample."""
    try:
        return _Settler(statement, clock, plan).run()
    except OutOfTimeError:
        return Unknown("out of time")
    except (NotUnderstoodError, TooLargeError) as limit:
        return Unknown(str(limit.args[0]))
    except RecursionError:
        return Unknown("a term nested too deeply")


class _Settler:
    """One statement in work."""

    def __init__(self, statement: Statement, clock: Clock, plan: Plan) -> None:
        self._plan = plan
        self._statement = statement
        self._clock = clock
        self._stated = dict(statement.variables)
        self._hypotheses = [hypothesis.claim for hypothesis in statement.hypotheses]
        self._hypotheses += equivalence_axioms(self._stated)
        self._found: tuple[tuple[str, str], ...] | None = None

    def run(self) -> SmtAnswer:
        """Settle every part of the conclusion."""
        conclusion = Workspace(self._clock).simplify(self._statement.conclusion)
        if conclusion.is_true:
            refutations = [Refuted("evaluation")]
            return self._valid(refutations, needs_hypotheses=False)
        if (found := find_recursive(self._statement, self._clock)) is not None:
            return Counterexample(found)
        refutations = []
        for goal in split_goal(conclusion):
            outcome = self._refute(goal)
            if self._found is not None:
                return Counterexample(self._found)
            if outcome is None:
                return Unknown("no method settled it")
            refutations.append(outcome)
        return self._valid(refutations, needs_hypotheses=True)

    def _valid(self, refutations: Sequence[Refuted], *, needs_hypotheses: bool) -> Valid:
        method = " and ".join(dict.fromkeys(r.method for r in refutations))
        names = [h.name for h in self._statement.hypotheses] if needs_hypotheses else []
        premises = tuple(dict.fromkeys(names))
        return Valid(method, premises, hints_for(self._statement, refutations))

    def _refute(self, goal: Term) -> Refuted | None:
        workspace = Workspace(self._clock)
        task = prepare(workspace, self._hypotheses, goal, self._stated)
        if isinstance(task, Refuted):
            return task

        def check(model: Model) -> bool:
            try:
                with self._clock.at_most(_CONFIRM_S):
                    self._found = confirm(
                        self._statement, model, workspace.eliminated, self._clock, self._decide
                    )
            except OutOfTimeError:
                self._clock.tick()
            return self._found is not None

        outcome = refute(task, check, self._plan)
        return outcome if isinstance(outcome, Refuted) else None

    def _decide(self, claim: Term) -> bool | None:
        """Decide a closed claim by a search of its own, without looking for counterexamples."""
        for answer, goal in ((True, claim), (False, negate(claim))):
            try:
                with self._clock.at_most(_CLOSED_CLAIM_S):
                    task = prepare(Workspace(self._clock), [], goal, {})
                    if isinstance(task, Refuted):
                        return answer
                    if isinstance(refute(task, lambda model: False, SHORT_PLAN), Refuted):
                        return answer
            except (OutOfTimeError, NotUnderstoodError, TooLargeError):
                continue
        return None


def split_goal(goal: Term) -> list[Term]:
    """Goals that together say the same."""
    if goal.op == "and":
        return [part for arg in goal.args for part in split_goal(arg)]
    if goal.op == "iff":
        left, right = goal.args
        return [prop("imp", left, right), prop("imp", right, left)]
    return [goal]


def equivalence_axioms(variables: dict[str, Type]) -> list[Term]:
    """An `Equiv`'s two maps undo each other."""
    axioms = []
    for name, type_ in variables.items():
        if type_.name != "Equiv":
            continue
        there, back = type_.argument(0), type_.argument(1)
        to = var(f"{name}.toFun", function(there, back))
        inverse = var(f"{name}.invFun", function(back, there))
        for first, second, domain in ((to, inverse, there), (inverse, to, back)):
            x = fresh_var("x", domain)
            axioms.append(quantified("forall", x, eq(apply(second, apply(first, x)), x)))
    return axioms
