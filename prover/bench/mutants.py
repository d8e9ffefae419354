"""Mutants of our own statements: `python -m prover.bench.mutants --out FILE.jsonl [--each N]`.

Each differs from a true statement in one place: a numeral, an operator, a quantifier, or a
hypothesis that is dropped. Most are false, so a mutant that `prover batch FILE.jsonl` proves has to
be shown true: `--check RECORDS` says which of a run's proved mutants are not in the list of those
that are (`datasets/number_theorems/true_mutants.json`). A false one would be an unsound prover.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import zip_longest
from pathlib import Path
from typing import Final

from prover.batch.core_theorems import PARTS, read_core_theorems
from prover.batch.records import Status
from prover.core.resources import bundled
from prover.core.theorem import Theorem

_SWAPPED: Final = {
    "+": "-", "-": "+", "*": "+", "≤": "<", "<": "≤", "≥": ">", ">": "≥", "=": "≠", "≠": "=",
    "∧": "∨", "∨": "∧", "∣": "≠",
}  # fmt: skip
_QUANTIFIERS: Final = {"∀": "∃", "∃": "∀"}
_NUMERAL: Final = re.compile(r"(?<![\w.₀-₉'])\d+(?![\w.₀-₉'])")
_OPERATOR: Final = re.compile(r"(?<= )[-+*≤<≥>=≠∧∨∣](?= )")
_QUANTIFIER: Final = re.compile(r"[∀∃](?=[ (])")
_RELATION: Final = re.compile(r"[≤<≥>=≠∣∈∀≡]| Prime | Even ")
_OPENING, _CLOSING = "([{⦃⌊⌈", ")]}⦄⌋⌉"


class Change(Enum):
    """What differs from the statement that a mutant was made of."""

    NUMERAL = "numeral"
    OPERATOR = "operator"
    QUANTIFIER = "quantifier"
    HYPOTHESIS = "hypothesis"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A statement that differs from one of ours in one place."""

    theorem: Theorem
    change: Change


def mutants(theorem: Theorem) -> Iterator[Mutant]:
    """Every mutant of `theorem`, the kinds of change in turn, each under a name of its own.

    A mutant is a text; Lean may turn it down.
    """
    kinds = (
        [(Change.NUMERAL, text) for text in _numerals(theorem.statement)],
        [(Change.OPERATOR, text) for text in _swapped(theorem.statement, _OPERATOR, _SWAPPED)],
        [(Change.HYPOTHESIS, text) for text in _without_hypotheses(theorem.statement)],
        [
            (Change.QUANTIFIER, text)
            for text in _swapped(theorem.statement, _QUANTIFIER, _QUANTIFIERS)
        ],
    )
    found = [one for turn in zip_longest(*kinds) for one in turn if one is not None]
    for number, (change, text) in enumerate(found, 1):
        name = f"{theorem.name}_mutant_{number}"
        statement = text.replace(f"theorem {theorem.name}", f"theorem {name}", 1)
        yield Mutant(Theorem(name, theorem.header, statement), change)


def _numerals(text: str) -> Iterator[str]:
    for found in _NUMERAL.finditer(text):
        yield f"{text[: found.start()]}{int(found.group()) + 1}{text[found.end() :]}"


def _swapped(text: str, pattern: re.Pattern[str], swapped: dict[str, str]) -> Iterator[str]:
    for found in pattern.finditer(text):
        yield f"{text[: found.start()]}{swapped[found.group()]}{text[found.end() :]}"


def _without_hypotheses(text: str) -> Iterator[str]:
    """`text` without one of its binders that states something."""
    depth, start = 0, 0
    for place, character in enumerate(text):
        if character in _OPENING:
            if depth == 0:
                start = place
            depth += 1
        elif character in _CLOSING:
            depth -= 1
            binder = text[start : place + 1]
            names, colon, claim = binder[1:-1].partition(":")
            states = colon and " " not in names.strip() and _RELATION.search(claim)
            if depth == 0 and binder[0] == "(" and states:
                yield text[:start].rstrip() + text[place + 1 :]
        elif character == ":" and depth == 0:
            return


def unexplained(records: Path, folder: Path) -> list[str]:
    """The mutants that a run proved, as text, except those listed as true in `folder`."""
    listed = json.loads((folder / "true_mutants.json").read_text(encoding="utf-8"))
    true = {entry["name"] for entry in listed}
    rows = [json.loads(line) for line in records.read_text(encoding="utf-8").splitlines()]
    proved = [row["name"] for row in rows if row["status"] == Status.PROVED.value]
    return [name for name in proved if name not in true]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write mutants as JSON lines that `prover batch` reads, or check a run; an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=bundled("datasets") / "number_theorems")
    parser.add_argument("--each", type=int, default=1, help="mutants of a statement (default: 1)")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, help="write the mutants to this file")
    what.add_argument("--check", type=Path, metavar="RECORDS", help="the records of a batch's run")
    options = parser.parse_args(arguments)
    if options.check is not None:
        names = unexplained(options.check, options.folder)
        sys.stdout.write("".join(f"proved, and not shown true: {name}\n" for name in names))
        return 1 if names else 0
    lines = []
    for number, entry in enumerate(
        entry for part in PARTS for entry in read_core_theorems(options.folder, part)
    ):
        found = list(mutants(entry.theorem))
        first = number % max(len(found), 1)  # not always the first numeral
        for mutant in (found[first:] + found[:first])[: options.each]:
            row = {
                "name": mutant.theorem.name,
                "header": mutant.theorem.header,
                "formal_statement": f"{mutant.theorem.statement} := by sorry",
            }
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    options.out.write_text("".join(lines), encoding="utf-8")
    sys.stdout.write(f"{options.out}: {len(lines)} mutants\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
