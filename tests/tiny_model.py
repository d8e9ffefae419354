"""A language model of a few thousand parameters, made on the spot."""

import json
from pathlib import Path

from prover.policy.model_source import POLICY_FILE
from prover.training.small_model import SIZES, make_model, make_tokenizer


def untrained_model(folder: Path) -> Path:
    """Write a model that writes nonsense, the same every time, into `folder`."""
    size = SIZES["tiny"]
    tokenizer = make_tokenizer(["⊢ a = a", "n : Nat", "omega", "rfl", "simp"] * 3, size)
    tokenizer.save_pretrained(folder)
    make_model(tokenizer, size, seed=7).save_pretrained(folder)
    (folder / POLICY_FILE).write_text(json.dumps({"template": "own"}))
    return folder
