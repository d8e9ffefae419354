"""A policy whose tactics a model writes. The model's text is untrusted, and read with care."""

import math
import textwrap
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from prover.core.proof_state import ProofState
from prover.core.tactic import TacticCandidate
from prover.lean.tactic_text import why_not_a_tactic
from prover.policy.generator import TacticGenerator
from prover.policy.prompts import PromptTemplate
from prover.policy.renaming import Renaming

LONGEST_TACTIC = 4_000  # characters; whole proofs are candidates of several lines
_N_REMEMBERED = 4_096  # states
_NO_NAMES = Renaming({})


class ModelPolicy:
    """Implements `Policy`.

    A state's candidates are asked for once: a search begins again after a quick look, and what a
    model was asked before costs nothing then.
    """

    def __init__(
        self,
        generator: TacticGenerator,
        template: PromptTemplate,
        *,
        n: int,
        definitions_for: Callable[[ProofState], str] = lambda state: "",
    ) -> None:
        """Ask `generator` for `n` continuations of each state's prompt.

        `definitions_for` says what a prompt shows of the file: the definitions that a state uses.
        """
        self._generator = generator
        self._template = template
        self._n = n
        self._definitions_for = definitions_for
        self._known: OrderedDict[str, list[TacticCandidate]] = OrderedDict()

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first.

        Raises:
            PolicyUnavailableError: the model does not answer.
        """
        prompts = [
            self._template(state, self._definitions_for(state)) if state.goals else ""
            for state in states
        ]
        wanted = [p for p in dict.fromkeys(prompts) if p and p not in self._known]
        found = dict(self._known)
        if wanted:
            renamings = [
                Renaming.of(prompt) if self._template.renames else _NO_NAMES for prompt in wanted
            ]
            shown = [one.apply(prompt) for one, prompt in zip(renamings, wanted, strict=True)]
            answers = self._generator.generate(shown, n=self._n)
            for prompt, names, answer in zip(wanted, renamings, answers, strict=True):
                found[prompt] = readable(answer, self._template, names)
                self._remember(prompt, found[prompt])
        return [found[prompt][:k] if prompt else [] for prompt in prompts]

    def _remember(self, prompt: str, candidates: list[TacticCandidate]) -> None:
        self._known[prompt] = candidates
        if len(self._known) > _N_REMEMBERED:
            self._known.popitem(last=False)


def readable(
    written: Iterable[TacticCandidate], template: PromptTemplate, names: Renaming = _NO_NAMES
) -> list[TacticCandidate]:
    """What of a model's continuations can be a candidate: each text once, best first.

    An answer of several tactics is two candidates: all of it, as one script, and its first tactic,
    with the probability of all answers that begin so.

    `names` are put in where letters stand for them. Dropped: what is too long, what Lean could not
    read within a tactic block (new commands, control characters, brackets that do not fit), and
    log-probabilities that are not numbers.
    """
    whole: dict[tuple[str, ...], float] = {}
    for one in written:
        tactics = tuple(names.undo(tactic) for tactic in _tactics(one.text, template))
        if tactics and math.isfinite(one.log_prob):
            whole[tactics] = max(whole.get(tactics, -math.inf), min(one.log_prob, 0.0))
    first: dict[str, float] = {}
    for tactics, log_prob in whole.items():
        first[tactics[0]] = first.get(tactics[0], 0.0) + math.exp(log_prob)
    best = {"\n".join(tactics): log_prob for tactics, log_prob in whole.items()}
    for tactics in whole:
        if len(tactics) > 1 and first[tactics[0]] > 0:
            best[tactics[0]] = min(math.log(first[tactics[0]]), 0.0)
    ranked = sorted(best.items(), key=lambda item: -item[1])
    return [TacticCandidate(text, p) for text, p in ranked if why_not_a_tactic(text) is None]


def _tactics(text: str, template: PromptTemplate) -> tuple[str, ...]:
    """The tactics of an answer; none where something in it cannot be a tactic."""
    text = text[: LONGEST_TACTIC + 1]  # before anything reads it: it may be megabytes
    for word in template.stop:
        text = text.partition(word)[0]
    if len(text) > LONGEST_TACTIC:
        return ()
    # Lean ends lines at "\n" alone; what else Python's `splitlines` takes for one would let a
    # script's later lines stand where no indentation was put.
    if any(mark in text for mark in "\0\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\ufffd"):
        return ()
    between = template.between_tactics
    parts = text.split(between) if between else [text]
    tactics = [textwrap.dedent(part.strip("\n")).strip() for part in parts]
    return tuple(tactic for tactic in tactics if tactic)
