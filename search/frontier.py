"""What waits to be tried, most promising first."""

import heapq
import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import TacticCandidate

_WORD = re.compile(r"[^\s()\[\]{}⟨⟩,:]+")


def merge_key(state: ProofState) -> Hashable:
    """What two states share if a proof of one is, up to names, a proof of the other.

    Hypotheses count as a set, and the name of one that nothing mentions does not count: a fact
    derived twice is one fact.
    """
    return tuple(_goal_key(goal) for goal in state.goals)


def _goal_key(goal: Goal) -> Hashable:
    entries = [entry.partition(" : ")[::2] for entry in goal.hypotheses]
    texts = [goal.target, *(type_ for _, type_ in entries)]
    mentioned = {part for text in texts for word in _WORD.findall(text) for part in word.split(".")}
    hypotheses = {
        (name if name in mentioned else "", type_)
        for names, type_ in entries
        for name in names.split()
    }
    return frozenset(hypotheses), goal.target


@dataclass(frozen=True, slots=True)
class Node:
    """A reachable state, and the cheapest known way to reach it."""

    state: ProofState
    path: tuple[str, ...]  # tactics from the root
    log_prob: float  # sum of the log-probabilities along `path`
    parent: "Node | None" = None
    rest_log_prob: float = 0.0  # a critic's estimate for what is left; 0 where there is none

    def lineage(self) -> Iterator["Node"]:
        """The node, and those it was reached through, back to the root."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def child(
        self, candidate: TacticCandidate, state: ProofState, rest_log_prob: float = 0.0
    ) -> "Node":
        """The node that `candidate` leads to."""
        path, log_prob = (*self.path, candidate.text), self.log_prob + candidate.log_prob
        return Node(state, path, log_prob, self, rest_log_prob)


@dataclass(frozen=True, slots=True)
class Work:
    """A state to expand (`candidates` is None: ask the policy), or tactics left to try there."""

    node: Node
    candidates: tuple[TacticCandidate, ...] | None = None
    attempt: int = 0  # which of the budget's tactic time limits applies

    @property
    def promise(self) -> float:
        """Log-probability of the best path that this work can find, with what is left after it."""
        best = self.candidates[0].log_prob if self.candidates else 0.0
        return self.node.log_prob + best + self.node.rest_log_prob


@dataclass(slots=True)
class Frontier:
    """A max-priority queue of work. Ties leave in the order they came (first in, first out).

    Of two paths to states with one `merge_key` only the more likely one is kept.
    """

    _heap: list[tuple[float, int, Work]] = field(default_factory=list)
    _known: dict[Hashable, Node] = field(default_factory=dict)
    _expanded: set[Hashable] = field(default_factory=set)
    _pushed: int = 0

    def reach(self, node: Node) -> bool:
        """Add a state to expand; return whether it is new or more likely than before."""
        key = merge_key(node.state)
        known = self._known.get(key)
        if known is not None and (key in self._expanded or known.log_prob >= node.log_prob):
            return False
        self._known[key] = node
        self._push(Work(node), penalty=0.0)
        return True

    def postpone(self, work: Work, *, penalty: float = 0.0) -> None:
        """Put back tactics left to try; `penalty` (natural log, at least 0) delays them."""
        if work.candidates:
            self._push(work, penalty)

    def pop(self) -> Work | None:
        """Remove and return the most promising work, or None when nothing is left."""
        while self._heap:
            _, _, work = heapq.heappop(self._heap)
            if work.candidates is None:
                key = merge_key(work.node.state)
                if work.node is not self._known[key]:
                    continue  # a more likely path to this state came up after it was pushed
                self._expanded.add(key)
            return work
        return None

    def __len__(self) -> int:
        """How much work waits; an upper bound, as outdated entries are dropped late."""
        return len(self._heap)

    def _push(self, work: Work, penalty: float) -> None:
        heapq.heappush(self._heap, (penalty - work.promise, self._pushed, work))
        self._pushed += 1
