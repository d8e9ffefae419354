"""The seam between a policy and whatever writes text for it: a model here, a server, an endpoint.

What a generator returns is what it wrote, unread: `ModelPolicy` cleans it.
"""

from collections.abc import Sequence
from typing import Protocol

from prover.core.tactic import TacticCandidate


class TacticGenerator(Protocol):
    """Continues prompts."""

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        """Up to `n` continuations of each prompt, with their log-probabilities, in any order.

        Raises:
            PolicyUnavailableError: it does not answer. The caller may try again.
        """
