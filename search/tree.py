"""What a search did, for drawing: the states it reached and the tactics it tried."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import assert_never

from prover.core.proof_state import ProofState
from prover.core.tactic import (
    GoalsClosed,
    StateAdvanced,
    TacticCandidate,
    TacticOutcome,
    TacticRejected,
    TacticTimedOut,
)

_LONGEST_MESSAGE = 400  # characters; a tree holds thousands of messages


class EdgeKind(Enum):
    """What became of a tactic."""

    ADVANCED = "advanced"
    MERGED = "merged"  # it led to a state that was already known
    CLOSED = "closed"
    REJECTED = "rejected"
    TIMED_OUT = "timed_out"


@dataclass(frozen=True, slots=True)
class TreeEdge:
    """One tactic tried at node `source`. `target` is the node it led to, if any."""

    source: int
    tactic: str
    log_prob: float
    kind: EdgeKind
    target: int | None = None
    message: str = ""  # Lean's answer, when it refused


@dataclass(slots=True)
class SearchTree:
    """The states that a search reached, numbered from 0 (the root), and every tactic it tried."""

    states: list[ProofState] = field(default_factory=list)
    edges: list[TreeEdge] = field(default_factory=list)
    expanded: list[int] = field(default_factory=list)  # nodes in the order of their expansion
    _number: dict[ProofState, int] = field(default_factory=dict)

    def node(self, state: ProofState) -> int:
        """The number of `state`, a new one if it was not seen before."""
        number = self._number.setdefault(state, len(self.states))
        if number == len(self.states):
            self.states.append(state)
        return number

    def record(
        self, source: ProofState, candidate: TacticCandidate, outcome: TacticOutcome
    ) -> TreeEdge:
        """Add what became of `candidate` at `source`, and return it."""
        at = self.node(source)
        target: int | None = None
        message = ""
        match outcome:
            case StateAdvanced(state):
                kind = EdgeKind.MERGED if state in self._number else EdgeKind.ADVANCED
                target = self.node(state)
            case GoalsClosed():
                kind = EdgeKind.CLOSED
            case TacticRejected(text):
                kind = EdgeKind.REJECTED
                message = text[:_LONGEST_MESSAGE]
            case TacticTimedOut(limit_s):
                kind = EdgeKind.TIMED_OUT
                message = f"ran past {limit_s:g} s"
            case _:
                assert_never(outcome)
        edge = TreeEdge(at, candidate.text, candidate.log_prob, kind, target, message)
        self.edges.append(edge)
        return edge

    def edges_from(self, node: int) -> Iterator[TreeEdge]:
        """The tactics tried at `node`, in order."""
        return (edge for edge in self.edges if edge.source == node)
