"""What a model is shown of a proof state: one template for each family of models."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from prover.core.errors import ConfigError
from prover.core.proof_state import ProofState

_N_GOALS_SHOWN = 8  # tactics act on the first goal; models were trained on few
_N_OWN_GOALS = 4
BETWEEN_TACTICS = "\n\n"  # in what our own model writes: a proof, tactic by tactic


def own_prompt(state: str, definitions: str = "") -> str:
    """What our own model is shown: definitions in use, then the first goals of a printed state.

    Case tags are left out: they say nothing of a proof.
    """
    goals = [_untagged(goal) for goal in state.split("\n\n")[:_N_OWN_GOALS]]
    return "\n\n".join(filter(None, [definitions, *goals]))


def _untagged(goal: str) -> str:
    tag, newline, rest = goal.partition("\n")
    return rest if newline and tag.startswith("case ") else goal


def _all_goals(state: ProofState) -> str:
    return "\n\n".join(str(goal) for goal in state.goals[:_N_GOALS_SHOWN])


@dataclass(frozen=True, slots=True)
class PromptTemplate:
    """How a state becomes a prompt, where an answer ends at the latest, and what is in it."""

    name: str
    show: Callable[[ProofState, str], str]
    stop: tuple[str, ...] = ()
    between_tactics: str = ""  # in an answer of several tactics; empty: an answer is one tactic
    renames: bool = False  # the model reads and writes letters of its own for names

    def __call__(self, state: ProofState, definitions: str = "") -> str:
        """The prompt for `state`, which has a goal, where `definitions` are in use."""
        return self.show(state, definitions)

    def __reduce__(self) -> tuple[Callable[[str], "PromptTemplate"], tuple[str]]:
        """Pickle by name."""
        return template_named, (self.name,)


OWN = PromptTemplate(
    "own",
    lambda state, definitions: own_prompt(str(state), definitions),
    between_tactics=BETWEEN_TACTICS,
    renames=True,
)
PLAIN = PromptTemplate(
    "plain", lambda state, _: f"{_all_goals(state)}\n\nTactic:\n", stop=("\n\n",)
)
# Xin et al. 2025: the state, then three colons; the answer is one tactic.
BFS_PROVER_V2 = PromptTemplate("bfs-prover-v2", lambda state, _: f"{_all_goals(state)}:::")
# Yang et al. 2023, the generator without retrieval: the state alone.
REPROVER = PromptTemplate("reprover", lambda state, _: _all_goals(state))

TEMPLATES = {one.name: one for one in (OWN, PLAIN, BFS_PROVER_V2, REPROVER)}


def template_named(name: str) -> PromptTemplate:
    """The template of that name.

    Raises:
        ConfigError: there is none.
    """
    match TEMPLATES.get(name):
        case PromptTemplate() as found:
            return found
        case None:
            raise ConfigError(f"no prompt template {name!r}; there are {', '.join(TEMPLATES)}")
        case _ as never:
            assert_never(never)
