"""Sets of theorems: a bundled set, a fetched benchmark, .lean files, or JSON lines."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.batch.restate import restated
from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.core.theorem import Theorem
from prover.data.benchmark import BENCHMARKS, DEFAULT_SPLIT, SPLITS
from prover.data.read import read_benchmark
from prover.data.store import Store
from prover.lean.header import imports_of

# Reads a .lean file with Lean's help; handed in, so that JSON lines need no Lean at all.
LeanFileReader: TypeAlias = Callable[[Path], Sequence[Theorem]]

BUNDLED_SETS = ("core_theorems", "number_theorems")


def read_problem_set(
    name: str,
    *,
    split: str | None,
    core_header: bool,
    read_lean_file: LeanFileReader,
    data: Path | None = None,
) -> list[Theorem]:
    """The theorems of the set `name`: a bundled set's or fetched benchmark's name, or a path.

    `split` chooses a part of a named set, or of JSON lines that say which one each belongs to;
    what is held out is left out unless it is asked for. With `core_header` each header of a
    benchmark or of JSON lines is replaced (`restated`). `data` is the folder of what was fetched.

    Raises:
        ConfigError: there is no such set, or it is empty.
        TheoremParseError: a file of it cannot be read.
    """
    if name in BUNDLED_SETS:
        part = _known(split or PARTS[0], PARTS, name)
        found = read_core_theorems(bundled("datasets") / name, part)
        return [entry.theorem for entry in found]
    path = Path(name)
    if name in BENCHMARKS and data is not None and not path.is_file():
        asked = _known(split or DEFAULT_SPLIT, tuple(SPLITS), name)
        theorems = [problem.theorem for problem in Store(data / name).read(asked)]
    elif not path.exists():
        sets = ", ".join((*BUNDLED_SETS, *BENCHMARKS))
        raise ConfigError(f"{name}: no such file or folder, and not one of our sets ({sets})")
    elif path.is_dir():
        files = sorted(path.rglob("*.lean"))
        return _not_empty(name, [theorem for file in files for theorem in read_lean_file(file)])
    elif path.suffix == ".lean":
        return _not_empty(name, list(read_lean_file(path)))
    else:
        theorems = [problem.theorem for problem in read_benchmark(path, split=split)]
    _not_empty(name, theorems)
    return [restated(theorem) for theorem in theorems] if core_header else theorems


def _known(split: str, splits: tuple[str, ...], name: str) -> str:
    if split not in splits:
        raise ConfigError(f"{name} has no split {split}; it has {', '.join(splits)}")
    return split


def _not_empty(name: str, theorems: list[Theorem]) -> list[Theorem]:
    if not theorems:
        raise ConfigError(f"{name}: no theorem in it; each needs a `sorry` where its proof goes")
    return theorems


def imports_of_problem_set(name: str, *, core_header: bool) -> set[str]:
    """The modules that the theorems of a set import; nothing is said of what cannot be read."""
    path = bundled("datasets") / name if name in BUNDLED_SETS else Path(name)
    if name in BENCHMARKS or not path.exists():
        return set()
    if path.is_dir() or path.suffix == ".lean":
        files = sorted(path.rglob("*.lean")) if path.is_dir() else [path]
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    else:
        theorems = [problem.theorem for problem in read_benchmark(path, split=None)]
        texts = [(restated(one) if core_header else one).header for one in theorems]
    return {imported for text in texts for imported in imports_of(text)}
