"""Drops what a found proof does not need: tactics, and lemmas that a tactic is told of."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass

from prover.core.proof_state import ProofState
from prover.core.protocols import ProofEnvironment
from prover.core.tactic import GoalsClosed, StateAdvanced
from prover.core.theorem import ProofScript, Theorem

# The tactics that take a list of lemmas, any of which may be left out.
_LEMMAS = re.compile(r"\b(?:simp_all|simp|grind)(?: only)?( \[([^\[\]]*)\])")


def minimise(
    theorem: Theorem,
    proof: ProofScript,
    *,
    environment: ProofEnvironment,
    wall_s: float = 5.0,
    tactic_timeout_s: float = 8.0,
    now: Callable[[], float] = time.monotonic,
) -> ProofScript:
    """A part of `proof` that still closes `theorem`, or `proof` itself where none is found in time.

    Each tactic is left out in turn, last first, and the rest runs again (delta debugging with
    single deletions; Zeller & Hildebrandt 2002), until every one that remains is needed; then each
    lemma in the list of a `simp` or `grind`.

    Raises:
        InfrastructureError: Lean died. `proof` is as good as it was.
    """
    replay = _Replay(environment, tactic_timeout_s, now() + wall_s, now)
    start = environment.start(theorem)
    states = replay.states(start, proof.tactics)
    if states is None:
        return proof  # it does not run again (a slow tactic, say): leave it alone
    tactics = proof.tactics[: len(states)]  # what follows the closing tactic never ran
    changed = True
    while changed:
        changed = False
        for i in reversed(range(len(tactics))):
            rest = tactics[i + 1 :]
            later = replay.states(states[i], rest)
            if later is not None:
                tactics = (*tactics[:i], *rest[: len(later)])
                states = [*states[:i], *later]
                changed = True
    for i in reversed(range(len(tactics))):
        tactics = _with_fewer_lemmas(replay, states[i], tactics, i)
    return ProofScript(tactics)


def names_lemmas(tactic: str) -> bool:
    """Whether there is a list in `tactic` from which `minimise` may drop lemmas."""
    return _LEMMAS.search(tactic) is not None


def _with_fewer_lemmas(
    replay: "_Replay", state: ProofState, tactics: tuple[str, ...], i: int
) -> tuple[str, ...]:
    """`tactics` with what the tactic at `i`, which runs at `state`, does without left out of it."""
    n_lemmas = sum(len(_listed(found)) for found in _LEMMAS.finditer(tactics[i]))
    for k in reversed(range(n_lemmas)):  # what comes before `k` keeps its place
        shorter = (_without_lemma(tactics[i], k), *tactics[i + 1 :])
        later = replay.states(state, shorter)
        if later is not None:
            tactics = (*tactics[:i], *shorter[: len(later)])
    return tactics


def _without_lemma(tactic: str, k: int) -> str:
    """`tactic` without the `k`-th of all the lemmas that it lists."""
    for found in _LEMMAS.finditer(tactic):
        lemmas = _listed(found)
        if k < len(lemmas):
            rest = ", ".join(lemmas[:k] + lemmas[k + 1 :])
            return (
                tactic[: found.start(1)] + (f" [{rest}]" if rest else "") + tactic[found.end(1) :]
            )
        k -= len(lemmas)
    raise IndexError(k)


def _listed(found: re.Match[str]) -> list[str]:
    return found[2].split(", ")


@dataclass(frozen=True, slots=True)
class _Replay:
    environment: ProofEnvironment
    tactic_timeout_s: float
    deadline: float  # on the clock `now`
    now: Callable[[], float]

    def states(self, state: ProofState, tactics: tuple[str, ...]) -> list[ProofState] | None:
        """The states before each tactic that ran, if they close `state` in time."""
        before: list[ProofState] = []
        for tactic in tactics:
            left_s = self.deadline - self.now()
            if left_s <= 0:
                return None
            before.append(state)
            [outcome] = self.environment.apply(
                state, [tactic], timeout_s=min(self.tactic_timeout_s, left_s)
            )
            if isinstance(outcome, GoalsClosed):
                return before
            if not isinstance(outcome, StateAdvanced):
                return None
            state = outcome.state
        return None
