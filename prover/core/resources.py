"""Where the files that come with the package are: Lean sources, theorem sets, examples."""

from pathlib import Path

from prover.core.errors import ConfigError

_PACKAGE = Path(__file__).resolve().parent.parent


def bundled(folder: str) -> Path:
    """The folder `lean_env`, `datasets` or `examples`, in a checkout or in an installed wheel.

    Raises:
        ConfigError: the installation is incomplete.
    """
    for home in (_PACKAGE / "_bundled", _PACKAGE.parent):
        if (home / folder).is_dir():
            return home / folder
    raise ConfigError(f"the folder {folder}/ is missing from the installation: install it again")
