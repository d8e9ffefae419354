"""A language model as a source: it is shown worked examples and asked several times."""

from collections import Counter
from collections.abc import Sequence
from importlib.resources import files
from typing import Final, Protocol

from prover.core.tactic import TacticCandidate
from prover.core.theorem import Theorem
from prover.formalize.candidate import Candidate, statement_from
from prover.formalize.informal import InformalProblem
from prover.formalize.rules import NotTranslated

STOP: Final = ("\n\n", "Exercise:")  # where an answer ends at the latest
_LONGEST_TEXT: Final = 4_000  # characters of a problem; a prompt should not cost what a book costs
_FENCE: Final = "```"


class TextGenerator(Protocol):
    """Continues prompts, as `prover.policy.endpoint` does."""

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        """Up to `n` continuations of each prompt."""


class ModelSource:
    """Asks a model for `samples` statements of each problem; equal ones count together."""

    def __init__(self, generator: TextGenerator, *, name: str, samples: int) -> None:
        """`name` is what candidates give as their source."""
        self._generator = generator
        self._name = name
        self._samples = samples
        prompt = files("prover.formalize").joinpath("few_shot.txt").read_text("utf-8")
        self._prompt = prompt.rstrip("\n")

    def candidates(self, problem: InformalProblem) -> list[Candidate] | NotTranslated:
        """Every statement that the model gives, without those that are none.

        Raises:
            PolicyUnavailableError: the server does not answer.
            ConfigError: it refuses such requests.
        """
        if len(problem.text) > _LONGEST_TEXT:
            return NotTranslated(f"more than {_LONGEST_TEXT} characters")
        prompt = self._prompt.replace("{text}", problem.text)
        (answers,) = self._generator.generate([prompt], n=self._samples)
        given = [statement_from(_unfenced(answer.text), problem.name) for answer in answers]
        theorems = Counter(one for one in given if isinstance(one, Theorem))
        if not theorems:
            wrong = [one for one in given if isinstance(one, str)]
            return NotTranslated(f"the model: {wrong[0] if wrong else 'no answer'}")
        return [Candidate(one, self._name, count) for one, count in theorems.most_common()]


def _unfenced(text: str) -> str:
    """Without the fence that chat models put around code, and with a proof to leave open."""
    if _FENCE in text:
        inside = text.split(_FENCE)[1]
        text = inside.partition("\n")[2] if inside.startswith("lean") else inside
    text = text.strip()
    return text if ":=" in text else f"{text} := by sorry"
