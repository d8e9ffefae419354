"""One search in a Lean session, tried again when Lean dies; its proof without needless tactics.

What is found is unverified.
"""

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from prover.batch.consultation import Advice
from prover.core.errors import InfrastructureError
from prover.core.protocols import Critic, Policy, ProofEnvironment, Pruner
from prover.core.theorem import ProofScript, Theorem
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.minimise import minimise, names_lemmas
from search.result import SearchProgress, SearchResult, SearchStatus
from search.tree import SearchTree

ResultT = TypeVar("ResultT")
Observer: TypeAlias = Callable[[SearchProgress], None]

N_RETRIES = 2


@dataclass(frozen=True, slots=True)
class Exploration:
    """What was found for one theorem: unverified proofs of it, or of its negation, or nothing."""

    theorem: Theorem
    proofs: tuple[ProofScript, ...] = ()  # to be verified in this order until one is accepted
    negation_proofs: tuple[ProofScript, ...] = ()
    nothing_left: bool = False  # the search ended before its time did
    failure: str = ""  # Lean died each time, with this message; nothing is known
    smt: Advice | None = None  # what an oracle says of the theorem; never a proof
    search_s: float = 0.0
    expansions: int = 0
    tactics_tried: int = 0
    pruned: int = 0  # states that were left alone since the oracle refuted a goal of theirs
    tree: SearchTree = field(default_factory=SearchTree, compare=False, repr=False)


def look(
    theorem: Theorem,
    *,
    environment: ProofEnvironment,
    policy: Policy,
    budget: SearchBudget,
    observer: Observer,
    cancelled: Callable[[], bool],
    pruner: Pruner | None = None,
    critic: Critic | None = None,
) -> Exploration:
    """Search once.

    Raises:
        TheoremParseError: the theorem does not elaborate.
    """
    started_at = time.monotonic()
    try:
        result = retried(
            lambda: best_first_search(
                theorem,
                environment=environment,
                policy=policy,
                budget=budget,
                observer=observer,
                cancelled=cancelled,
                pruner=pruner,
                critic=critic,
            )
        )
    except InfrastructureError as error:
        wall_s = time.monotonic() - started_at
        return Exploration(theorem, failure=str(error), search_s=wall_s)
    return Exploration(
        theorem,
        proofs=_with_shorter(theorem, result, environment),
        nothing_left=result.status is SearchStatus.EXHAUSTED,
        search_s=time.monotonic() - started_at,
        expansions=result.expansions,
        tactics_tried=result.tactics_tried,
        pruned=result.pruned,
        tree=result.tree,
    )


def _with_shorter(
    theorem: Theorem, result: SearchResult, environment: ProofEnvironment
) -> tuple[ProofScript, ...]:
    """The proof found, after a shorter one where there is one; empty if none was found."""
    if result.proof is None:
        return ()
    tactics = result.proof.tactics
    if len(tactics) < 2 and not any(names_lemmas(tactic) for tactic in tactics):
        return (result.proof,)
    try:
        shorter = minimise(theorem, result.proof, environment=environment)
    except InfrastructureError:
        return (result.proof,)
    return (result.proof,) if shorter == result.proof else (shorter, result.proof)


def retried(work: Callable[[], ResultT]) -> ResultT:
    """What `work` returns, which is tried again when a machine or process fails it.

    Raises:
        InfrastructureError: it failed each time.
    """
    for _ in range(N_RETRIES):
        with contextlib.suppress(InfrastructureError):
            return work()
    return work()
