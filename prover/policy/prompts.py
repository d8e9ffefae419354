"""What a model is shown of a proof state: one template for each family of models."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from prover.core.errors import ConfigError
from prover.core.proof_state import Goal, ProofState

_N_GOALS_SHOWN = 8  # tactics act on the first goal; models were trained on few


def _first_goal(state: ProofState) -> str:
    """The goal that a tactic acts on, without its case tag, which says nothing of its proof."""
    first = state.goals[0]
    return str(Goal(first.hypotheses, first.target))


def _all_goals(state: ProofState) -> str:
    return "\n\n".join(str(goal) for goal in state.goals[:_N_GOALS_SHOWN])


@dataclass(frozen=True, slots=True)
class PromptTemplate:
    """How a state becomes a prompt, and where an answer ends at the latest."""

    name: str
    show: Callable[[ProofState], str]
    stop: tuple[str, ...] = ()

    def __call__(self, state: ProofState) -> str:
        """The prompt for `state`, which has a goal."""
        return self.show(state)

    def __reduce__(self) -> tuple[Callable[[str], "PromptTemplate"], tuple[str]]:
        """Pickle by name."""
        return template_named, (self.name,)


OWN = PromptTemplate("own", _first_goal)
PLAIN = PromptTemplate("plain", lambda state: f"{_all_goals(state)}\n\nTactic:\n", stop=("\n\n",))
# Xin et al. 2025: the state, then three colons; the answer is one tactic.
BFS_PROVER_V2 = PromptTemplate("bfs-prover-v2", lambda state: f"{_all_goals(state)}:::")
# Yang et al. 2023, the generator without retrieval: the state alone.
REPROVER = PromptTemplate("reprover", _all_goals)

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
