"""Sequents to which hypotheses are added, and the nodes that add them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from prover.evidence.evidence import Evidence
from prover.evidence.nodes.logic import Parts
from prover.evidence.rules.logic import parted
from prover.evidence.sequent import Sequent

Wrapped: TypeAlias = Callable[[Evidence], Evidence]


@dataclass(slots=True)
class Extended:
    """A sequent below nodes, and how its evidence is put below them."""

    at: Sequent
    nodes: list[Wrapped] = field(default_factory=list)
    bounds: frozenset[str] = frozenset()  # names of bounds that were added

    def wrap(self, evidence: Evidence) -> Evidence:
        """The evidence below the nodes."""
        for node in reversed(self.nodes):
            evidence = node(evidence)
        return evidence

    def add(self, at: Sequent, node: Wrapped) -> None:
        """Go on at `at`, which is what `node` makes of the sequent."""
        self.at = at
        self.nodes.append(node)


def taken_apart(at: Sequent) -> Extended:
    """The sequent with its conjunctions taken apart."""
    apart = Extended(at)
    while True:
        whole = next((h for h in apart.at.hypotheses if h.claim.op == "and"), None)
        if whole is None:
            return apart
        first = apart.at.fresh(f"{whole.name}_l")
        names = (first, apart.at.fresh(f"{whole.name}_r"))
        apart.add(parted(apart.at, whole.name, names), _parts_node(whole.name, names))


def _parts_node(hypothesis: str, names: tuple[str, str]) -> Wrapped:
    return lambda then: Parts(hypothesis, names, then)
