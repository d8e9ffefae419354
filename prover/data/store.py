"""Fetched benchmarks in the data folder: one file a split, a manifest and a lock.

    DATA/minif2f/valid-1a2b3c4d5e6f.jsonl    the problems; the name holds their hash
    DATA/minif2f/manifest.json               which file is which split, and where it came from
    DATA/minif2f/lock.json                   what each source and revision held when first fetched

The manifest is replaced last and in one step, so that a reader sees the old files or the new.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.data.benchmark import BenchmarkProblem
from prover.data.json_problems import read_json

_MANIFEST: Final = "manifest.json"
_LOCK: Final = "lock.json"


@dataclass(frozen=True, slots=True)
class StoredSplit:
    """One split in the data folder."""

    file: str
    sha256: str
    statements_sha256: str
    problems: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a benchmark's folder, and where it came from."""

    benchmark: str
    source: str
    commit: str  # empty where the source has none
    splits: dict[str, StoredSplit]

    def as_json(self) -> str:
        """The manifest's text."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"


@dataclass(frozen=True, slots=True)
class Store:
    """The folder of one benchmark."""

    folder: Path

    def manifest(self) -> Manifest | None:
        """What is stored, or None before the first fetch.

        Raises:
            ConfigError: the manifest was damaged.
        """
        file = self.folder / _MANIFEST
        if not file.exists():
            return None
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
            splits = {name: StoredSplit(**split) for name, split in data["splits"].items()}
            return Manifest(data["benchmark"], data["source"], data["commit"], splits)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigError(f"{file} is damaged ({error}): fetch again") from error

    def read(self, split: str) -> Iterator[BenchmarkProblem]:
        """The problems of a stored split, whose hash is checked first.

        Raises:
            ConfigError: it was not fetched, or was changed since.
        """
        manifest = self.manifest()
        name = self.folder.name
        if manifest is None or split not in manifest.splits:
            raise ConfigError(
                f"the {split} split of {name} is not on this machine: "
                f"prover data fetch {name} --split {split}"
            )
        stored = manifest.splits[split]
        file = self.folder / stored.file
        if not file.exists() or _sha256(file.read_bytes()) != stored.sha256:
            raise ConfigError(f"{file} was changed since it was fetched: fetch again")
        return read_json(file)

    def write(
        self,
        problems: dict[str, Sequence[BenchmarkProblem]],
        *,
        source: str,
        commit: str,
        locked: bool,
    ) -> Manifest:
        """Store these splits beside those of the same source that are there.

        With `locked` their hashes must be those of the first fetch from this source.

        Raises:
            ConfigError: they are not, or the folder cannot be written.
        """
        require_writable(self.folder)
        texts = {split: _as_lines(entries) for split, entries in problems.items()}
        splits = {split: _stored(split, text, problems[split]) for split, text in texts.items()}
        if locked:
            self._check_lock(source, commit, splits)
        for split, text in texts.items():
            write_atomically(self.folder / splits[split].file, text)
        before = self.manifest()
        if before is not None and (before.source, before.commit) == (source, commit):
            splits = {**before.splits, **splits}
        manifest = Manifest(self.folder.name, source, commit, splits)
        write_atomically(self.folder / _MANIFEST, manifest.as_json())
        kept = {split.file for split in splits.values()}
        for file in self.folder.glob("*-*.jsonl"):
            if file.name not in kept:
                file.unlink(missing_ok=True)
        return manifest

    def _check_lock(self, source: str, commit: str, splits: dict[str, StoredSplit]) -> None:
        file = self.folder / _LOCK
        try:
            lock: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
        except ValueError as error:
            raise ConfigError(f"{file} is damaged ({error}): remove it and fetch again") from error
        found = {"commit": commit, **{name: split.sha256 for name, split in splits.items()}}
        known = lock.get(source, {})
        for what, sha in found.items():
            if known.get(what, sha) != sha:
                raise ConfigError(
                    f"{source} does not hold what it held when it was first fetched ({what} was "
                    f"{known[what][:12]}, is {sha[:12]}); if that is right, remove {file}"
                )
        lock[source] = {**known, **found}
        write_atomically(file, json.dumps(lock, indent=2, ensure_ascii=False) + "\n")


def statements_sha256(problems: Sequence[BenchmarkProblem]) -> str:
    """Hash of the statements alone, blanks and order aside: equal for equal questions."""
    lines = sorted(" ".join(problem.theorem.statement.split()) for problem in problems)
    return _sha256("\n".join(lines).encode())


def _stored(split: str, text: str, problems: Sequence[BenchmarkProblem]) -> StoredSplit:
    sha256 = _sha256(text.encode())
    file = f"{split}-{sha256[:12]}.jsonl"
    return StoredSplit(file, sha256, statements_sha256(problems), len(problems))


def _as_lines(problems: Sequence[BenchmarkProblem]) -> str:
    """The problems as `read_json` reads them."""
    return "".join(
        json.dumps(
            {
                "name": problem.theorem.name,
                "split": problem.split,
                "header": problem.theorem.header,
                "formal_statement": f"{problem.theorem.statement} := by sorry",
                "informal": problem.informal,
                "lean_goal": problem.lean_goal,
            },
            ensure_ascii=False,
        )
        + "\n"
        for problem in problems
    )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
