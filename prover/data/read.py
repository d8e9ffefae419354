"""Reads a benchmark from a file or folder, whatever of the usual shapes it has.

The test split is held out: nothing of it is given out unless it is asked for by name, and files
that are named after it are not opened.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from prover.core.errors import ConfigError
from prover.data.benchmark import HELD_OUT, BenchmarkProblem, split_named
from prover.data.json_problems import read_json
from prover.data.lean_problems import read_lean

_JSON: Final = (".jsonl", ".json")
_SUFFIXES: Final = (*_JSON, ".lean")


def read_benchmark(path: Path, *, split: str | None) -> Iterator[BenchmarkProblem]:
    """The problems of `split` in a file or folder, in the order of its files.

    What nothing assigns to a split counts as any split but the held-out one. With `split` None
    everything is read that is not held out.

    Raises:
        ConfigError: there is no such path, or a file of an unknown kind.
        TheoremParseError: a problem cannot be read.
    """
    if not path.exists():
        raise ConfigError(f"{path}: no such file or folder")
    for file in _files(path):
        of_file = _split_of(file, path)
        if of_file is not None and not _wanted(of_file, split):
            continue
        problems = read_json(file) if file.suffix in _JSON else read_lean(file)
        for problem in problems:
            its_split = problem.split or of_file
            if _wanted(its_split, split):
                yield replace(problem, split=its_split)


def _wanted(its_split: str | None, asked: str | None) -> bool:
    if asked is None:
        return its_split != HELD_OUT
    return its_split == asked or (its_split is None and asked != HELD_OUT)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        found = sorted(file for file in path.rglob("*") if file.suffix in _SUFFIXES)
        # A project's own files and its dependencies are no problems.
        return [file for file in found if not _is_hidden(file.relative_to(path))]
    if path.suffix not in _SUFFIXES:
        raise ConfigError(f"{path}: neither {', '.join(_SUFFIXES[:-1])} nor {_SUFFIXES[-1]}")
    return [path]


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts) or path.name == "lakefile.lean"


def _split_of(file: Path, root: Path) -> str | None:
    """The split that the file's name, or a folder above it up to `root`, names."""
    inside = file.relative_to(root).parent.parts if file != root else ()
    # A .lean file may be named after its theorem, whose words mean nothing here.
    words = re.split(r"[-_.]", file.stem) if file.suffix in _JSON else [file.stem]
    named = map(split_named, (*words, *reversed(inside)))
    return next((split for split in named if split), None)
