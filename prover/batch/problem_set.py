"""Sets of theorems: a folder of .lean files, one .lean file, or JSON lines."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from prover.batch.core_theorems import read_core_theorems
from prover.core.errors import ConfigError, TheoremParseError
from prover.core.resources import bundled
from prover.core.theorem import Theorem
from prover.lean.header import imports_of

# Reads a .lean file with Lean's help; handed in, so that JSON lines need no Lean at all.
LeanFileReader: TypeAlias = Callable[[Path], Sequence[Theorem]]

_DECLARED = re.compile(r"\s*(?:theorem|lemma)\s+([^\s:({\[⦃]+)")
CORE_HEADER = "import Prover.Notation\n\n"
BUNDLED_SETS = ("core_theorems",)


def read_problem_set(
    name: str, *, split: str, core_header: bool, read_lean_file: LeanFileReader
) -> list[Theorem]:
    """The theorems of the set `name`: a bundled set's name, or a path.

    `split` chooses a part of a bundled set. With `core_header` each header of JSON lines is
    replaced by one that turns on ℕ and ℤ and imports nothing else.

    Raises:
        ConfigError: there is no such set, or it is empty.
        TheoremParseError: a file of it cannot be read.
    """
    if name in BUNDLED_SETS:
        found = read_core_theorems(bundled("datasets") / name, split)
        return [entry.theorem for entry in found]
    path = Path(name)
    if not path.exists():
        sets = ", ".join(BUNDLED_SETS)
        raise ConfigError(f"{name}: no such file or folder, and not one of our sets ({sets})")
    if path.is_dir():
        files = sorted(path.rglob("*.lean"))
        theorems = [theorem for file in files for theorem in read_lean_file(file)]
    elif path.suffix == ".lean":
        theorems = list(read_lean_file(path))
    else:
        theorems = _read_json_lines(path, core_header=core_header)
    if not theorems:
        raise ConfigError(f"{name}: no theorem in it; each needs a `sorry` where its proof goes")
    return theorems


def imports_of_problem_set(name: str, *, core_header: bool) -> set[str]:
    """The modules that the theorems of a set import; nothing is said of what cannot be read."""
    path = Path(name)
    if name in BUNDLED_SETS or not path.exists():
        return set()
    if path.is_dir() or path.suffix == ".lean":
        files = sorted(path.rglob("*.lean")) if path.is_dir() else [path]
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    else:
        texts = [theorem.header for theorem in _read_json_lines(path, core_header=core_header)]
    return {imported for text in texts for imported in imports_of(text)}


def _read_json_lines(path: Path, *, core_header: bool) -> list[Theorem]:
    theorems = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise TheoremParseError(f"{path}: not UTF-8 text (byte {error.start})") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                theorems.append(_theorem(json.loads(line), core_header=core_header))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise TheoremParseError(
                    f"{path}, line {number}: needs a JSON object with the texts name, header and "
                    f"formal_statement, which ends in `:= by sorry` ({error})"
                ) from error
    return theorems


def _theorem(data: Any, *, core_header: bool) -> Theorem:  # noqa: ANN401  what JSON gives
    """One line's theorem. The statement ends before its last `:=`."""
    statement, _, proof = data["formal_statement"].rpartition(":=")
    if proof.split() not in (["by", "sorry"], ["sorry"], ["by"]):
        raise ValueError(f"its proof is {proof.strip()[:40]!r}")
    header = CORE_HEADER if core_header else data.get("header", "")
    declared = _DECLARED.match(statement)
    if declared is None:
        raise ValueError(f"{data['name']} does not begin with `theorem NAME`")
    return Theorem(declared.group(1), str(header), statement.strip())
