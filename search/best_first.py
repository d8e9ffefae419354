"""Best-first search over proof states.

Priority is the sum of tactic log-probabilities, as in GPT-f (Polu & Sutskever 2020) and ReProver
(Yang et al. 2023), with a critic's estimate of the rest where there is one, as in A* (Hart et al.
1968). A state's tactics run in batches, best first, and between two batches the
state waits in the queue at the priority of its next tactic (partial expansion; Yoshizumi et al.
2000), so that a long tail of unlikely tactics does not hold up better states.
"""

import math
import time
from collections.abc import Callable, Sequence
from typing import assert_never

from prover.core.errors import InfrastructureError
from prover.core.proof_state import ProofState
from prover.core.protocols import Critic, Policy, ProofEnvironment, Pruner
from prover.core.tactic import (
    GoalsClosed,
    StateAdvanced,
    TacticCandidate,
    TacticRejected,
    TacticTimedOut,
)
from prover.core.theorem import ProofScript, Theorem
from search.budget import SearchBudget, Spending
from search.frontier import Frontier, Node, Work
from search.result import SearchProgress, SearchResult, SearchStatus
from search.tree import SearchTree

_SLOW_TACTIC_PENALTY = 0.5  # natural log; how much later a tactic that timed out gets more time


def _ignore(progress: SearchProgress) -> None:
    pass


def _never() -> bool:
    return False


class _NothingIsHopeless:
    """A pruner that knows nothing."""

    def reached(self, state: ProofState, log_prob: float) -> None:
        pass

    def is_hopeless(self, state: ProofState) -> bool:
        return False


class _NothingIsEstimated:
    """A critic that knows nothing: the path alone counts."""

    def score(self, states: Sequence[ProofState]) -> list[float]:
        return [0.0 for _ in states]


def best_first_search(
    theorem: Theorem,
    *,
    environment: ProofEnvironment,
    policy: Policy,
    budget: SearchBudget,
    observer: Callable[[SearchProgress], None] = _ignore,
    cancelled: Callable[[], bool] = _never,
    pruner: Pruner | None = None,
    critic: Critic | None = None,
    now: Callable[[], float] = time.monotonic,
) -> SearchResult:
    """Look for tactics that close every goal of `theorem`.

    `observer` hears after each batch of tactics; `cancelled` is asked before each. States that
    `pruner` knows to be hopeless are left alone, with all that was reached through them. What
    `critic` estimates of a state changes its turn, and nothing else. A returned proof is
    unverified: pass it to a `Verifier` before using it.

    Raises:
        TheoremParseError: the theorem does not elaborate.
        InfrastructureError: Lean, the policy or the critic failed. No result exists; the caller
            may retry.
    """
    pruner, critic = pruner or _NothingIsHopeless(), critic or _NothingIsEstimated()
    search = _Search(theorem, environment, policy, Spending(budget, now), pruner, critic)
    return search.run(observer, cancelled)


class _Search:
    """One run: the frontier, the tree and the spending that the steps below share."""

    def __init__(
        self,
        theorem: Theorem,
        environment: ProofEnvironment,
        policy: Policy,
        spent: Spending,
        pruner: Pruner,
        critic: Critic,
    ) -> None:
        self.theorem = theorem
        self.environment = environment
        self.policy = policy
        self.spent = spent
        self.pruner = pruner
        self.critic = critic
        self.pruned: set[tuple[str, ...]] = set()  # paths to states that were left alone
        self.budget = spent.budget
        self.frontier = Frontier()
        self.tree = SearchTree()

    def run(
        self, observer: Callable[[SearchProgress], None], cancelled: Callable[[], bool]
    ) -> SearchResult:
        """Search until one of the reasons in `SearchStatus`."""
        root = self.environment.start(self.theorem)
        self.tree.node(root)
        if not root.goals:
            return self._end(SearchStatus.CLOSED, ())
        self.frontier.reach(Node(root, path=(), log_prob=0.0))
        while True:
            if cancelled():
                return self._end(SearchStatus.CANCELLED)
            if self.spent.exhausted:
                return self._end(SearchStatus.OUT_OF_BUDGET)
            work = self.frontier.pop()
            if work is None:
                return self._end(SearchStatus.EXHAUSTED)
            if self._is_hopeless(work.node):
                continue
            if work.candidates is None:
                if self.spent.expansions >= self.budget.expansions:
                    return self._end(SearchStatus.OUT_OF_BUDGET)
                work = self._expand(work.node)
            closing = self._try_batch(work)
            if closing is not None:  # before any limit is looked at: a found proof is kept
                return self._end(SearchStatus.CLOSED, closing)
            observer(self._progress(work.node))

    def _is_hopeless(self, node: Node) -> bool:
        """Whether the state, or one on the way to it, is known to have no proof.

        A tactic proves its state from the state that it leaves, so that this has a proof only if
        that has one.
        """
        for one in node.lineage():
            if self.pruner.is_hopeless(one.state):
                self.pruned.add(one.path)
                return True
        return False

    def _expand(self, node: Node) -> Work:
        """Ask the policy what to try at `node`."""
        self.spent.expansions += 1
        self.tree.expanded.append(self.tree.node(node.state))
        [candidates] = self.policy.propose([node.state], k=self.budget.candidates_per_state)
        return Work(node, tuple(candidates))

    def _try_batch(self, work: Work) -> tuple[str, ...] | None:
        """Try the next tactics of `work`; return the tactics of a whole proof if one closes it."""
        candidates = work.candidates or ()
        left_s = self.spent.time_left_s
        if left_s <= 0:
            return None  # the policy took what time was left
        size = min(self.budget.batch_size, self.spent.tactics_left)
        batch, rest = candidates[:size], candidates[size:]
        if not batch:
            return None
        self.spent.tactics_tried += len(batch)
        outcomes = self.environment.apply(
            work.node.state,
            [candidate.text for candidate in batch],
            timeout_s=self.budget.tactic_timeouts_s[work.attempt],
            within_s=left_s,
        )
        advanced: list[tuple[TacticCandidate, ProofState]] = []
        slow: list[TacticCandidate] = []
        for candidate, outcome in zip(batch, outcomes, strict=True):
            self.tree.record(work.node.state, candidate, outcome)
            match outcome:
                case GoalsClosed():
                    return (*work.node.path, candidate.text)
                case StateAdvanced(state):
                    advanced.append((candidate, state))
                case TacticTimedOut():
                    slow.append(candidate)
                case TacticRejected():
                    pass  # a dead end, already counted
                case _:
                    assert_never(outcome)
        self._reach(work.node, advanced)
        self.frontier.postpone(Work(work.node, rest, work.attempt))
        if work.attempt + 1 < len(self.budget.tactic_timeouts_s):
            again = Work(work.node, tuple(slow), work.attempt + 1)
            self.frontier.postpone(again, penalty=_SLOW_TACTIC_PENALTY)
        return None

    def _reach(self, node: Node, advanced: Sequence[tuple[TacticCandidate, ProofState]]) -> None:
        """Put where tactics led into the queue; the critic is asked once for all of it."""
        states = list(dict.fromkeys(state for _, state in advanced))
        scores = dict(zip(states, self.critic.score(states), strict=True)) if states else {}
        if not all(map(math.isfinite, scores.values())):
            raise InfrastructureError("the critic's estimate of a state is no finite number")
        for candidate, state in advanced:
            child = node.child(candidate, state, scores[state])
            if self.frontier.reach(child):
                self.pruner.reached(state, child.log_prob)

    def _progress(self, node: Node) -> SearchProgress:
        return SearchProgress(
            expansions=self.spent.expansions,
            tactics_tried=self.spent.tactics_tried,
            wall_s=self.spent.wall_s,
            waiting=len(self.frontier),
            depth=len(node.path),
            state=node.state,
        )

    def _end(self, status: SearchStatus, tactics: tuple[str, ...] | None = None) -> SearchResult:
        return SearchResult(
            theorem=self.theorem,
            status=status,
            proof=None if tactics is None else ProofScript(tactics),
            expansions=self.spent.expansions,
            tactics_tried=self.spent.tactics_tried,
            pruned=len(self.pruned),
            wall_s=self.spent.wall_s,
            tree=self.tree,
        )
