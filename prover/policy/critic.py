"""A critic: how many tactics a state still needs, read off what a language model makes of it.

A small head on the model's last hidden state gives a distribution over the number of tactics that
are left, as the proof size objective of Polu et al. 2022 and the value network of AlphaProof
(Hubert et al. 2025) do; the model itself stays as it is. `prover train-critic` trains the head. The
file holds numbers only (safetensors), and names the model that it belongs to.
"""

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prover.core.errors import ConfigError
from prover.core.proof_state import ProofState
from prover.policy.file_names import definitions_in_use
from prover.policy.model_source import LoadedModel, fingerprint, own_template
from prover.policy.prompts import OWN, own_prompt
from prover.policy.renaming import Renaming

if TYPE_CHECKING:
    from torch import Tensor
    from torch.nn import Sequential

_FORMAT = "prover critic 1"
_LONGEST_PROMPT = 768  # tokens; the end of a longer one is kept: the target is there
_TOKENS_AT_ONCE = 8_192  # with their padding
_N_REMEMBERED = 16_384  # goals


def goal_prompt(goal: str, header: str) -> str:
    """What the model is shown of one printed goal in a theorem below `header`: `OWN`'s prompt."""
    prompt = own_prompt(goal, definitions_in_use(header, goal))
    return Renaming.of(prompt).apply(prompt)


def require_own_template(model: str) -> None:
    """Refuse a model that is shown states in another way.

    Raises:
        ConfigError: it is.
    """
    if own_template(model) != OWN.name:
        raise ConfigError(f"{model}: a critic needs a model that `prover train` made")


def make_head(width: int, inner_width: int, n_buckets: int) -> "Sequential":
    """An untrained head: from the features of a goal to a score of each bucket."""
    from torch import nn

    return nn.Sequential(
        nn.Linear(width, inner_width), nn.GELU(), nn.Linear(inner_width, n_buckets)
    )


def features(loaded: LoadedModel, prompts: Sequence[str]) -> "Tensor":
    """The last hidden state of each prompt at its end, `[prompts, width]`, in float32.

    Prompts of like length go through the model together.
    """
    import torch

    rows = [ids[-_LONGEST_PROMPT:] for ids in loaded.tokenizer(list(prompts)).input_ids]
    order = sorted(range(len(rows)), key=lambda number: -len(rows[number]))
    made = torch.zeros(len(rows), loaded.model.config.hidden_size)
    with torch.inference_mode():
        while order:
            longest = len(rows[order[0]])
            size = max(1, _TOKENS_AT_ONCE // longest)
            chosen, order = order[:size], order[size:]
            ends = [len(rows[number]) - 1 for number in chosen]
            # A causal model sees nothing of what stands behind: the padding needs no mask.
            ids = torch.tensor([rows[n] + [0] * (longest - len(rows[n])) for n in chosen])
            read = loaded.model.base_model(input_ids=ids.to(loaded.device), use_cache=False)
            hidden = read.last_hidden_state
            made[chosen] = hidden[range(len(chosen)), ends].float().cpu()
    return made


@dataclass(frozen=True, slots=True)
class ValueHead:
    """A trained head: which features it expects, and how many tactics each bucket stands for."""

    layers: "Sequential"
    mean: "Tensor"  # [width], of the features that it was trained on
    scale: "Tensor"  # [width]
    steps: "Tensor"  # [buckets], the mean number of tactics

    def expected_steps(self, read: "Tensor") -> "Tensor":
        """The expected number of tactics left for each row of features."""
        import torch

        with torch.inference_mode():
            scores = self.layers((read - self.mean) / self.scale)
            return torch.softmax(scores, -1) @ self.steps

    def as_bytes(self, *, model: str, told: dict[str, object]) -> bytes:
        """The file of the head, for `model`, with what is told of it."""
        from safetensors.torch import save

        tensors = {f"layers.{name}": one for name, one in self.layers.state_dict().items()}
        tensors |= {"mean": self.mean, "scale": self.scale, "steps": self.steps}
        # One entry alone, since safetensors puts several in any order.
        about = {_FORMAT: json.dumps({**told, "model": fingerprint(model)}, sort_keys=True)}
        return bytes(save({name: t.contiguous() for name, t in tensors.items()}, metadata=about))


def load_head(path: Path, *, model: str) -> ValueHead:
    """The head in a file that was trained for `model`.

    Raises:
        ConfigError: it is not there, damaged, no critic, or another model's.
    """
    from safetensors import SafetensorError, safe_open

    if not path.is_file():
        raise ConfigError(f"{path}: no such critic; `prover train-critic` makes one")
    try:
        with safe_open(path, framework="pt") as file:
            about = json.loads((file.metadata() or {}).get(_FORMAT, "null"))
            tensors = {name: file.get_tensor(name).float() for name in file.keys()}
    except (SafetensorError, OSError, ValueError) as error:
        raise ConfigError(f"{path}: cannot be read as a critic: {error}") from error
    if not isinstance(about, dict):
        raise ConfigError(f"{path}: not a critic; `prover train-critic` makes one")
    if about.get("model") != fingerprint(model):
        raise ConfigError(
            f"{path}: this critic was trained for another model than {model}, or the model has "
            "changed since; train it again with `prover train-critic`"
        )
    return _head(path, tensors)


def _head(path: Path, tensors: "dict[str, Tensor]") -> ValueHead:
    import torch

    try:
        mean, scale, steps = (tensors[name] for name in ("mean", "scale", "steps"))
        inner_width, width = tensors["layers.0.weight"].shape
        layers = make_head(width, inner_width, len(steps))
        own = {n.removeprefix("layers."): t for n, t in tensors.items() if n.startswith("layers.")}
        layers.load_state_dict(own)
        mean, scale = mean.reshape(width), scale.reshape(width)
    except (KeyError, ValueError, RuntimeError) as error:
        raise ConfigError(f"{path}: a damaged critic: {error!r}") from error
    if not all(bool(torch.isfinite(one).all()) for one in tensors.values()):
        raise ConfigError(f"{path}: a damaged critic: it holds numbers that are not finite")
    return ValueHead(layers.eval(), mean, scale, steps)


class StepEstimator:
    """How many tactics goals still need, by a model and a head. Threads take turns."""

    def __init__(self, loaded: LoadedModel, head: ValueHead) -> None:
        """Ask `loaded`, which stays where it is, and `head`."""
        self._loaded = loaded
        self._head = head
        self._known: OrderedDict[str, float] = OrderedDict()
        self._turn = threading.Lock()

    def steps(self, prompts: Sequence[str]) -> list[float]:
        """The expected number of tactics for each prompt; all new ones go to the model at once."""
        with self._turn:
            wanted = [one for one in dict.fromkeys(prompts) if one not in self._known]
            if wanted:
                found = self._head.expected_steps(features(self._loaded, wanted))
                self._known.update(zip(wanted, found.tolist(), strict=True))
            answer = [self._known[prompt] for prompt in prompts]
            while len(self._known) > _N_REMEMBERED:
                self._known.popitem(last=False)
            return answer


@dataclass(frozen=True, slots=True)
class StepCritic:
    """Implements `Critic` for one theorem: each tactic that is left costs the same probability.

    The tactics that goals need are added up, since each goal is proved by tactics of its own, as
    Lample et al. 2022 multiply the goals' probabilities; the longest alone would say that a state
    with ten goals is as near to its end as one with one.
    """

    steps: Callable[[Sequence[str]], list[float]]  # that prompts of goals need
    header: str  # the text above the theorem
    nats_per_step: float  # what one tactic costs, natural log

    def score(self, states: Sequence[ProofState]) -> list[float]:
        """Return for each state an estimate of the log-probability of the rest of a proof."""
        prompts = [[goal_prompt(str(one), self.header) for one in s.goals] for s in states]
        flat = [prompt for row in prompts for prompt in row]
        steps = dict(zip(flat, self.steps(flat), strict=True))
        return [-self.nats_per_step * sum(steps[prompt] for prompt in row) for row in prompts]
