"""Another policy's candidates in another order: what `--seed` changes."""

import hashlib
from collections.abc import Sequence

from prover.core.proof_state import ProofState
from prover.core.protocols import Policy
from prover.core.tactic import TacticCandidate

_LARGEST_PENALTY = 1.0  # natural log


class SeededPolicy:
    """Lowers each log-probability by up to 1, as the seed, the state and the tactic say.

    The same seed gives the same candidates in every process. Seed 0 leaves the policy as it is.
    """

    def __init__(self, policy: Policy, seed: int) -> None:
        """Wrap `policy`."""
        self._policy = policy
        self._seed = seed

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first."""
        proposed = self._policy.propose(states, k=k)
        if self._seed == 0:
            return proposed
        return [
            sorted(
                (self._moved(str(state), candidate) for candidate in candidates),
                key=lambda candidate: -candidate.log_prob,
            )
            for state, candidates in zip(states, proposed, strict=True)
        ]

    def _moved(self, state: str, candidate: TacticCandidate) -> TacticCandidate:
        text = f"{self._seed}\0{state}\0{candidate.text}"
        share = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) / 2**32
        return TacticCandidate(candidate.text, candidate.log_prob - share * _LARGEST_PENALTY)
