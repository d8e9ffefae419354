"""The cache folder: where built Lean libraries are kept between runs."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from prover.core.errors import ConfigError


def cache_folder(environment: Mapping[str, str]) -> Path:
    """The folder that `PROVER_CACHE` names, else `prover` in the user's cache folder (XDG)."""
    if chosen := environment.get("PROVER_CACHE"):
        return Path(chosen).expanduser().absolute()
    xdg = environment.get("XDG_CACHE_HOME", "")
    return (Path(xdg) if os.path.isabs(xdg) else Path.home() / ".cache") / "prover"


def write_atomically(file: Path, text: str, *, mode: int = 0o644) -> None:
    """Write `text` to `file` so that no process ever sees half of it.

    Raises:
        ConfigError: the folder cannot be written.
    """
    scratch = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, scratch = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.", suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        os.chmod(scratch, mode)
        os.replace(scratch, file)
    except OSError as error:
        if scratch is not None:
            Path(scratch).unlink(missing_ok=True)
        raise cannot_write(file.parent, error) from error


def cannot_write(folder: Path, error: OSError) -> ConfigError:
    """The error for a cache folder that refuses a write, with what to do about it."""
    return ConfigError(
        f"cannot write the cache folder {folder}: {error.strerror or error}; free it, "
        "or set PROVER_CACHE to a folder that can be written"
    )
