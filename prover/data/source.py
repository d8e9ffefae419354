"""Where a benchmark is fetched from, as a user writes it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from prover.core.errors import ConfigError
from prover.data.benchmark import Benchmark

_HUGGING_FACE: Final = "hf:"
_ABOUT_REVISION: Final = "say which one with --revision (a commit)"


@dataclass(frozen=True, slots=True)
class GitSource:
    """A commit of a git repository."""

    url: str
    revision: str

    def __str__(self) -> str:
        """How manifests and locks name it."""
        return f"{self.url} at {self.revision}"


@dataclass(frozen=True, slots=True)
class HuggingFaceSource:
    """A file of a dataset at Hugging Face, at a revision."""

    dataset: str  # "owner/name"
    file: str
    revision: str

    def __str__(self) -> str:
        """How manifests and locks name it."""
        return f"{_HUGGING_FACE}{self.dataset}/{self.file} at {self.revision}"


@dataclass(frozen=True, slots=True)
class WebSource:
    """A file at an address. Nothing pins it but the lock."""

    url: str

    def __str__(self) -> str:
        """How manifests and locks name it."""
        return self.url


@dataclass(frozen=True, slots=True)
class LocalSource:
    """A file or folder on this machine; whoever names it knows what is in it."""

    path: Path

    def __str__(self) -> str:
        """How manifests name it."""
        return str(self.path.absolute())


Source: TypeAlias = GitSource | HuggingFaceSource | WebSource | LocalSource


def source_for(benchmark: Benchmark, where: str | None, revision: str | None) -> Source:
    """What `--from` and `--revision` ask for.

    Raises:
        ConfigError: they do not go together.
    """
    if where is None:
        return GitSource(benchmark.git_url, revision or benchmark.revision)
    if where.startswith(_HUGGING_FACE):
        owner, _, rest = where.removeprefix(_HUGGING_FACE).partition("/")
        name, _, file = rest.partition("/")
        if not (owner and name and file):
            raise ConfigError(f"{where}: write hf:OWNER/NAME/FILE")
        if revision is None:
            raise ConfigError(f"{where}: a dataset changes; {_ABOUT_REVISION}")
        return HuggingFaceSource(f"{owner}/{name}", file, revision)
    if where.endswith(".git") or where.startswith(("git+", "git@", "ssh://", "git://")):
        url = where.removeprefix("git+")
        if revision is None and url != benchmark.git_url:
            raise ConfigError(f"{where}: a repository changes; {_ABOUT_REVISION}")
        return GitSource(url, revision or benchmark.revision)
    if revision is not None:
        raise ConfigError(f"{where}: --revision is for git and Hugging Face")
    if re.match(r"https?://", where):
        return WebSource(where)
    return LocalSource(Path(where).expanduser())
