"""Looks for a proof of a theorem, or of its negation, in one Lean session.

What is found here is unverified. Infrastructure that fails costs a retry.
"""

import contextlib
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar

from prover.core.errors import InfrastructureError, TheoremParseError
from prover.core.protocols import Policy, ProofEnvironment
from prover.core.theorem import ProofScript, Theorem
from search.best_first import best_first_search
from search.budget import SearchBudget
from search.minimise import minimise
from search.result import SearchProgress, SearchResult, SearchStatus
from search.tree import SearchTree

ResultT = TypeVar("ResultT")
Observer: TypeAlias = Callable[[SearchProgress], None]

# A policy for one theorem. What lies above the theorem suggests tactics for it, but a theorem
# that is `sorry` there only if its name is among those given: they have been proved meanwhile.
PolicyMaker: TypeAlias = Callable[[Theorem, Collection[str]], Policy]

N_RETRIES = 2
QUICK_S = 2.0  # the first look, before the negation is tried
NEGATION_SHARE = 0.1  # of the whole time
NEGATION_NAME = "prover_negation"


@dataclass(frozen=True, slots=True)
class Exploration:
    """What was found for one theorem: unverified proofs of it, or of its negation, or nothing."""

    theorem: Theorem
    proofs: tuple[ProofScript, ...] = ()  # to be verified in this order until one is accepted
    negation_proofs: tuple[ProofScript, ...] = ()
    nothing_left: bool = False  # the search ended before its time did
    failure: str = ""  # Lean died each time, with this message; nothing is known
    search_s: float = 0.0
    expansions: int = 0
    tactics_tried: int = 0
    tree: SearchTree = field(default_factory=SearchTree, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Explorer:
    """A Lean session, what to try in it, and for how long."""

    environment: ProofEnvironment
    policy_for: PolicyMaker
    negation_policy: Policy
    budget: SearchBudget  # `wall_s` is the limit of all searching for one theorem

    def explore(
        self,
        theorem: Theorem,
        observer: Observer = lambda progress: None,
        *,
        proved: Collection[str] = (),
    ) -> Exploration:
        """Take a quick look for a proof, then for a proof of the negation, then a long look.

        `proved` names open theorems of the file that the proof may use all the same.

        Raises:
            TheoremParseError: the theorem does not elaborate.
        """
        started_at = time.monotonic()
        total_s = self.budget.wall_s
        policy = self.policy_for(theorem, proved)
        found = self._look(theorem, policy, observer, min(QUICK_S, total_s))
        if found.proofs or found.failure:
            return found
        negated = self._look_for_negation(theorem, NEGATION_SHARE * total_s)
        left_s = total_s - (time.monotonic() - started_at)
        if negated.proofs:
            found = replace(found, negation_proofs=negated.proofs)
        elif left_s > 0 and not found.nothing_left:
            found = self._look(theorem, policy, observer, left_s)
        return replace(found, search_s=time.monotonic() - started_at)

    def _look_for_negation(self, theorem: Theorem, wall_s: float) -> Exploration:
        question = negation(theorem)
        try:
            return self._look(question, self.negation_policy, lambda progress: None, wall_s)
        except TheoremParseError:  # it has no name to refer to, say: there is no negation to try
            return Exploration(question)

    def _look(
        self, theorem: Theorem, policy: Policy, observer: Observer, wall_s: float
    ) -> Exploration:
        """One search, tried again when Lean dies, and its proof without needless tactics."""
        started_at = time.monotonic()
        try:
            result = retried(
                lambda: best_first_search(
                    theorem,
                    environment=self.environment,
                    policy=policy,
                    budget=replace(self.budget, wall_s=wall_s),
                    observer=observer,
                )
            )
        except InfrastructureError as error:
            wall_s = time.monotonic() - started_at
            return Exploration(theorem, failure=str(error), search_s=wall_s)
        return Exploration(
            theorem,
            proofs=self._with_shorter(theorem, result),
            nothing_left=result.status is SearchStatus.EXHAUSTED,
            search_s=time.monotonic() - started_at,
            expansions=result.expansions,
            tactics_tried=result.tactics_tried,
            tree=result.tree,
        )

    def _with_shorter(self, theorem: Theorem, result: SearchResult) -> tuple[ProofScript, ...]:
        """The proof found, after a shorter one where there is one; empty if none was found."""
        if result.proof is None:
            return ()
        if len(result.proof.tactics) < 2:
            return (result.proof,)
        try:
            shorter = minimise(theorem, result.proof, environment=self.environment)
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


def negation(theorem: Theorem) -> Theorem:
    """The claim that `theorem`, as Lean elaborates it, is false.

    `type_of%` takes the statement from Lean, not from its text; nothing is assumed about how it
    was written. The theorem's own `sorry` is not used by it.
    """
    return Theorem(
        name=NEGATION_NAME,
        header=theorem.with_sorry.rstrip() + "\n\n",
        statement=f"theorem {NEGATION_NAME} : ¬ type_of% @{theorem.name}",
    )
