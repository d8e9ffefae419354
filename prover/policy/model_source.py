"""Where a model comes from: a folder here or a name at the Hugging Face hub; checked before use.

Loading checks everything that can be wrong with a folder that a user names, and says so in one
line. Importing this loads no torch: that happens in `load`.
"""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prover.core.errors import ConfigError, PolicyUnavailableError
from prover.core.resources import bundled

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

POLICY_FILE = "prover_policy.json"  # beside a model of ours: which prompts it was trained on
CRITIC_FILE = "critic.safetensors"  # may be beside a model, and is no part of it
SHIPPED = "small"  # the name of the model that comes with the package
_WEIGHTS = ("model.safetensors", "model.safetensors.index.json", "pytorch_model.bin")
_PART_BYTES = 1 << 20
_SMALL = 20_000_000  # parameters


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model and its tokenizer, ready to be asked. `model` and `tokenizer` are transformers'."""

    model: "PreTrainedModel"
    tokenizer: "PreTrainedTokenizerBase"
    device: str


def is_address(model: str) -> bool:
    """Whether a model is named by a server's address."""
    return model.startswith(("http://", "https://"))


def _place(name: str) -> Path:
    """Where the folder `name` would be."""
    return bundled("models") / SHIPPED if name == SHIPPED else Path(name).expanduser()


def model_folder(name: str) -> Path | None:
    """The folder that `name` means, or None for a name at the hub; `small` is the shipped model.

    Raises:
        ConfigError: it is a folder without a model in it, or no folder and no such name.
    """
    folder = _place(name)
    if folder.is_dir():
        for needed in (("config.json",), _WEIGHTS):
            if not any((folder / file).is_file() for file in needed):
                raise ConfigError(f"{folder}: no {needed[0]} in it; is it a transformers model?")
        return folder
    if folder.exists() or name.count("/") != 1 or name.startswith((".", "/", "~")):
        raise ConfigError(
            f"{name}: no such model folder; `prover train` makes one, `{SHIPPED}` comes with "
            "prover, and --hub allows a name at the Hugging Face hub"
        )
    return None


def own_template(name: str) -> str | None:
    """The prompt template that the model's folder names, if it names one.

    Raises:
        ConfigError: the file that names it cannot be read.
    """
    path = _place(name) / POLICY_FILE
    if not path.is_file():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["template"]
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigError(f"{path}: not a description of a policy: {error!r}") from error
    return str(found)


def fingerprint(name: str) -> str:
    """What tells two models apart, for the key of a run: a hash of a folder's files.

    Large files count with their size and both ends. A name at the hub stands for itself.
    """
    folder = _place(name)
    if not folder.is_dir():
        return name
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        if file.suffix not in (".json", ".safetensors", ".bin", ".txt", ".model"):
            continue
        if file.name == CRITIC_FILE:
            continue
        size = file.stat().st_size
        digest.update(f"{file.name} {size}\n".encode())
        with file.open("rb") as stream:
            digest.update(stream.read(64 * _PART_BYTES))
            if size > 64 * _PART_BYTES:
                stream.seek(-_PART_BYTES, os.SEEK_END)
                digest.update(stream.read())
    return digest.hexdigest()


def load(name: str, *, hub: bool = False, n_threads: int | None = None) -> LoadedModel:
    """The model `name`, on the GPU in bfloat16 when there is one, else on the CPU in float32.

    Without `hub` nothing is fetched. Sets `HF_HUB_OFFLINE` for this process.

    Raises:
        ConfigError: it is not a causal language model, or its tokenizer does not fit it.
        PolicyUnavailableError: the hub does not answer.
    """
    folder = model_folder(name)
    if folder is None and not hub:
        raise ConfigError(f"{name}: no such folder; --hub allows a name at the Hugging Face hub")
    os.environ["HF_HUB_OFFLINE"] = "1" if folder is not None or not hub else "0"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    dtype = torch.bfloat16 if device == "cuda" else torch.float32
    where = str(folder) if folder is not None else name
    try:
        tokenizer = AutoTokenizer.from_pretrained(where)
        model, report = AutoModelForCausalLM.from_pretrained(
            where, dtype=dtype, output_loading_info=True
        )
    except OSError as error:
        if folder is None:
            raise PolicyUnavailableError(f"{name}: {_first_line(error)}") from error
        raise ConfigError(f"{name}: cannot be loaded: {_first_line(error)}") from error
    except Exception as error:  # a foreign or damaged folder: safetensors, json, torch all differ
        raise ConfigError(f"{name}: cannot be loaded: {_first_line(error)}") from error
    missing = sorted(report["missing_keys"]) + sorted(map(str, report["mismatched_keys"]))
    if missing:
        raise ConfigError(f"{name}: the weights do not fit config.json; {missing[0]} is missing")
    _check_tokenizer(name, model, tokenizer)
    loaded = LoadedModel(model.to(device).eval(), tokenizer, device)
    choose_threads(loaded, n_threads)
    return loaded


def choose_threads(loaded: LoadedModel, n_threads: int | None) -> None:
    """Let this process's torch use `n_threads`; of its own choice one for a small model.

    Threads that wait for each other cost a small model more than they bring, ten times as much
    where something else wants the cores, and Lean does.
    """
    import torch

    if n_threads is not None:
        torch.set_num_threads(n_threads)
    elif loaded.device == "cpu" and loaded.model.num_parameters() < _SMALL:
        torch.set_num_threads(1)


def _check_tokenizer(
    name: str, model: "PreTrainedModel", tokenizer: "PreTrainedTokenizerBase"
) -> None:
    """Refuse a tokenizer that belongs to another model."""
    n_rows = model.get_input_embeddings().weight.shape[0]
    if len(tokenizer) > n_rows:
        raise ConfigError(
            f"{name}: the tokenizer does not fit: it has {len(tokenizer)} tokens, "
            f"the model {n_rows}"
        )
    if tokenizer.eos_token_id is None:
        raise ConfigError(f"{name}: the tokenizer has no token for the end of a text")
    wanted = model.config.eos_token_id
    ends = wanted if isinstance(wanted, list) else [wanted]
    if wanted is not None and tokenizer.eos_token_id not in ends:
        raise ConfigError(
            f"{name}: the tokenizer does not fit: its texts end with token "
            f"{tokenizer.eos_token_id}, the model's with {wanted}"
        )


def _first_line(error: Exception) -> str:
    return (str(error).strip() or repr(error)).splitlines()[0][:300]
