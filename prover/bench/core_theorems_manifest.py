"""The manifest of our own theorem set: `python -m prover.bench.core_theorems_manifest [--check]`.

It lists every theorem with its family, difficulty and part, and a hash of its definitions and
statement: a changed statement shows in review, and a held-out theorem is recognised anywhere.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.core.errors import TheoremParseError
from prover.core.resources import bundled


def manifest(folder: Path) -> str:
    """The manifest of the set in `folder`, as JSON with one theorem a line, ordered by name.

    Raises:
        TheoremParseError: two theorems have one name, or a file departs from the layout.
    """
    found = [theorem for part in PARTS for theorem in read_core_theorems(folder, part)]
    found.sort(key=lambda entry: entry.theorem.name)
    names = [entry.theorem.name for entry in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise TheoremParseError(f"these names occur twice: {', '.join(twice)}")
    lines = [
        json.dumps(
            {
                "name": entry.theorem.name,
                "family": entry.family,
                "difficulty": entry.difficulty,
                "part": entry.part,
                "sha256": entry.theorem.sha256,
            }
        )
        for entry in found
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the manifest, or with `--check` says whether it is up to date; an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when it differs")
    parser.add_argument("--folder", type=Path, default=bundled("datasets") / "core_theorems")
    options = parser.parse_args(arguments)
    file: Path = options.folder / "manifest.json"
    text = manifest(options.folder)
    if not options.check:
        file.write_text(text, encoding="utf-8")
    elif not file.exists() or file.read_text(encoding="utf-8") != text:
        sys.stderr.write(f"{file} is out of date: python -m prover.bench.core_theorems_manifest\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
