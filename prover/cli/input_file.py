"""Reads the Lean file that a user names, and says in one line what is wrong with it."""

from pathlib import Path

from prover.core.errors import ConfigError, TheoremParseError

N_MOST_BYTES = 2_000_000


def read_lean_text(path: Path) -> str:
    """The text of the file at `path`, line ends as they are.

    Raises:
        ConfigError: there is no such file, or it cannot be read.
        TheoremParseError: it is too large, or not text.
    """
    if path.is_dir():
        raise ConfigError(f"{path}: a folder; name one file, or run `prover batch {path}`")
    try:
        size = path.stat().st_size
        if size > N_MOST_BYTES:
            raise TheoremParseError(
                f"{path}: {size / 1e6:.1f} MB; at most {N_MOST_BYTES / 1e6:g} MB can be read: "
                "split it"
            )
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: no such file") from error
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TheoremParseError(
            f"{path}, line {line}: not UTF-8 text; save it as UTF-8 and run again"
        ) from error
