"""The data folder: where fetched benchmarks are kept."""

import os
from collections.abc import Mapping
from pathlib import Path


def data_folder(environment: Mapping[str, str]) -> Path:
    """The folder that `PROVER_DATA` names, else `prover` in the user's data folder (XDG)."""
    if chosen := environment.get("PROVER_DATA"):
        return Path(chosen).expanduser().absolute()
    xdg = environment.get("XDG_DATA_HOME", "")
    home = Path(xdg) if os.path.isabs(xdg) else Path.home() / ".local" / "share"
    return home / "prover"
