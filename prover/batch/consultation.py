"""Asks an SMT oracle beside the search, in a thread that nothing ever waits for but on purpose.

The first question is the theorem itself, a moment after the search began: what is easy never
pays for the oracle. Then come goals that the search has reached, most likely ones first; a state
with a false goal needs no expansion. An oracle that hangs, crashes or raises costs its answers.
"""

import heapq
import itertools
import re
import threading
import time
from collections.abc import Hashable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self, TypeAlias

from prover.core.proof_state import Goal, ProofState
from prover.core.protocols import SmtOracle
from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.theorem import Theorem

# What changes how a search goes on; of the other answers nothing follows.
Advice: TypeAlias = Valid | Counterexample

_WHOLE = re.compile(r"\s*:=\s*(by)?\s*")
_N_MOST_GOALS = 2_000  # asked about one theorem
_N_MOST_REFUSED = 20  # goals in a row outside the oracle's fragment: the others will be too


@dataclass(frozen=True, slots=True)
class Consultant:
    """An oracle, or none, and how long it gets; for one theorem at a time."""

    oracle: SmtOracle | None = None
    delay_s: float = 0.5  # of search before the oracle is asked
    limit_s: float = 5.0  # for the theorem
    goal_limit_s: float = 0.6  # for a goal in the middle of the search
    hints: bool = True  # whether an answer that the theorem holds changes the search
    prunes: bool = True  # whether goals in the middle of the search are asked about
    _busy: threading.Lock = field(default_factory=threading.Lock)

    def consult(self, theorem: Theorem) -> "Consultation":
        """A question about `theorem`, to be used in a `with` block."""
        return Consultation(self, theorem, self._busy)


class Consultation:
    """What the oracle says about one theorem and about goals in it. Implements `Pruner`.

    Leaving the block ends the check in progress and asks no more.
    """

    def __init__(self, consultant: Consultant, theorem: Theorem, busy: threading.Lock) -> None:
        """Ask nothing yet. `busy` is held while the oracle works: it takes one question."""
        self._consultant = consultant
        self._theorem = theorem
        self._busy = busy
        self._is_whole = _WHOLE.fullmatch(theorem.opening) is not None
        self._wake = threading.Condition()
        self._is_due = False
        self._is_over = False
        self._answer: SmtAnswer | None = None
        self._waiting: list[tuple[float, int, tuple[Hashable, Goal]]] = []
        self._order = itertools.count()
        self._seen: set[Hashable] = set()
        self._false: set[Hashable] = set()

    def __enter__(self) -> Self:
        """Start the thread, if there is an oracle."""
        if self._consultant.oracle is not None:
            threading.Thread(target=self._run, name="consultation", daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ask no more; a check that runs is ended, and nobody waits for that."""
        with self._wake:
            self._is_over = True
            self._wake.notify_all()
        oracle = self._consultant.oracle
        if oracle is not None and self._busy.locked():
            oracle.interrupt()

    # ------------------------------------------------------------------ what is known

    @property
    def known(self) -> Advice | None:
        """The oracle's answer about the theorem, if it says anything.

        That a theorem holds says nothing about a hole in the middle of its proof.
        """
        answer = self._answer
        if isinstance(answer, Counterexample) or (isinstance(answer, Valid) and self._is_whole):
            return answer
        return None

    @property
    def advice(self) -> Advice | None:
        """What is known, if the search is to go on by it."""
        return None if isinstance(self.known, Valid) and not self._consultant.hints else self.known

    def is_refuted(self) -> bool:
        """Whether the theorem has a counterexample."""
        return isinstance(self.known, Counterexample)

    def has_advice(self) -> bool:
        """Whether there is advice by now."""
        return self.advice is not None

    def wait(self, timeout_s: float) -> None:
        """Ask at once, and wait for the answer: there is nothing else to do."""
        if self._consultant.oracle is None:
            return
        with self._wake:
            self._is_due = True
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._answer is not None, timeout_s)

    def reached(self, state: ProofState, log_prob: float) -> None:
        """Part of `Pruner`: the state's first goal is put in the queue."""
        if self._consultant.oracle is None or not self._consultant.prunes or not state.goals:
            return
        goal = state.goals[0]
        key = _key(goal)
        with self._wake:
            if key not in self._seen and len(self._seen) < _N_MOST_GOALS:
                self._seen.add(key)
                heapq.heappush(self._waiting, (-log_prob, next(self._order), (key, goal)))
                self._wake.notify_all()

    def is_hopeless(self, state: ProofState) -> bool:
        """Part of `Pruner`."""
        return bool(self._false) and any(_key(goal) in self._false for goal in state.goals)

    # ------------------------------------------------------------------ the thread

    def _run(self) -> None:
        if self._waited_long_enough():
            with self._busy:
                self._ask()

    def _waited_long_enough(self) -> bool:
        """Wait until the question is due; False when the search ended before."""
        end = time.monotonic() + self._consultant.delay_s
        with self._wake:
            while not self._is_due and not self._is_over:
                left_s = end - time.monotonic()
                if left_s <= 0:
                    break
                self._wake.wait(left_s)
            return not self._is_over

    def _ask(self) -> None:
        oracle = self._consultant.oracle
        if oracle is None or self._is_over:
            return
        try:
            answer = oracle.check(self._theorem, limit_s=self._consultant.limit_s)
        except Exception as error:  # noqa: BLE001  an oracle that is broken must not cost a proof
            answer = Unknown(f"the oracle failed: {error}")
        with self._wake:
            self._answer = answer
            self._wake.notify_all()
        n_refused = 0
        while n_refused < _N_MOST_REFUSED and (asked := self._next_goal()) is not None:
            key, goal = asked
            try:
                answer = oracle.check_goal(
                    goal, header=self._theorem.header, limit_s=self._consultant.goal_limit_s
                )
            except Exception:  # noqa: BLE001  as above
                return
            if isinstance(answer, Counterexample):
                self._false.add(key)
            n_refused = n_refused + 1 if isinstance(answer, OutOfFragment) else 0

    def _next_goal(self) -> tuple[Hashable, Goal] | None:
        """The most likely goal that waits; None when the search is over."""
        with self._wake:
            self._wake.wait_for(lambda: self._is_over or bool(self._waiting))
            return None if self._is_over else heapq.heappop(self._waiting)[2]


def _key(goal: Goal) -> Hashable:
    """What makes two goals one question."""
    return frozenset(goal.hypotheses), goal.target
