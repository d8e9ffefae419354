"""Where the files that come with the package are: Lean sources, sets, examples, a model."""

from pathlib import Path

from prover.core.errors import ConfigError

_PACKAGE = Path(__file__).resolve().parent.parent


def bundled(folder: str) -> Path:
    """The folder `lean_env`, `datasets`, `examples` or `models`, of a checkout or a wheel.

    Raises:
        ConfigError: the installation is incomplete.
    """
    for home in (_PACKAGE / "_bundled", _PACKAGE.parent):
        if (home / folder).is_dir():
            return home / folder
    raise ConfigError(f"the folder {folder}/ is missing from the installation: install it again")
