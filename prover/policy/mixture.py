"""Two policies as one: a model's candidates among those of the fixed tactics."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from prover.core.proof_state import ProofState
from prover.core.protocols import Policy
from prover.core.tactic import TacticCandidate

_SHORT = 16  # characters of a short tactic


@dataclass(frozen=True, slots=True)
class MixturePolicy:
    """Implements `Policy`: chooses the model with probability `share`, else the fixed tactics.

    The candidates of the fixed tactics come with relative costs, and of the model only its best
    answers are known; each are made a distribution first, so that a long proof, whose probability
    is small as that of any long text, has its turn. A candidate that both propose has the
    probability of both ways.
    """

    fixed: Policy
    model: Policy
    share: float  # of the model where it is sure, between 0 and 1

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first.

        Raises:
            PolicyUnavailableError: the model does not answer.
        """
        fixed = self.fixed.propose(states, k=k)
        # Where the fixed tactics see that a goal is false, they propose nothing: nor do we.
        asked = [state for state, known in zip(states, fixed, strict=True) if known]
        answers = iter(self.model.propose(asked, k=k) if asked else ())
        return [self._mixed(known, next(answers))[:k] if known else [] for known in fixed]

    def _mixed(
        self, fixed: Sequence[TacticCandidate], written: Sequence[TacticCandidate]
    ) -> list[TacticCandidate]:
        return mixed(fixed, written, self.share * sureness(written))


def sureness(answers: Sequence[TacticCandidate]) -> float:
    """How sure a model is of its best answer: the probability of a short tactic's length of it.

    Longer texts are less probable whether they are right or wrong, so what is compared is the
    geometric mean over the text, of as many characters as a short tactic has. Measured, with the
    shipped model: 0.5 to 0.8 for goals like those that it learned from, 0.1 for others.
    """
    return max(
        (math.exp(one.log_prob * _SHORT / max(_SHORT, len(one.text))) for one in answers),
        default=0.0,
    )


def mixed(
    fixed: Sequence[TacticCandidate], model: Sequence[TacticCandidate], share: float
) -> list[TacticCandidate]:
    """The candidates of both, best first, with the probability that the mixture gives each."""
    weight: dict[str, float] = {}
    for candidates, part in ((fixed, 1 - share), (model, share)):
        best = max((one.log_prob for one in candidates), default=0.0)
        total = math.fsum(math.exp(one.log_prob - best) for one in candidates)
        for one in candidates:
            more = part * math.exp(one.log_prob - best) / total
            weight[one.text] = weight.get(one.text, 0.0) + more
    ranked = sorted(weight.items(), key=lambda item: -item[1])  # stable: the fixed order at ties
    return [TacticCandidate(text, math.log(p)) for text, p in ranked if p > 0]
