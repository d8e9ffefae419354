"""Benchmarks as JSON: one object a line, or one array, under the field names in use."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from prover.core.errors import TheoremParseError
from prover.core.theorem import Theorem
from prover.data.benchmark import BenchmarkProblem, split_named
from prover.data.lean_problems import problems_of_text

_STATEMENT: Final = ("formal_statement", "statement", "formal_theorem", "lean4_code", "lean_code")
_HEADER: Final = ("header", "lean4_header", "src_header")
_INFORMAL: Final = ("informal_prefix", "informal", "informal_statement", "nl_statement")
_GOAL: Final = ("lean_goal", "goal")
_NEEDS: Final = (
    "needs a JSON object with the texts name, header and formal_statement, "
    "which ends in `:= by sorry`"
)
_DECLARED: Final = re.compile(r"\s*(?:theorem|lemma)\s+([^\s:({\[⦃]+)")
_OPEN_PROOFS: Final[tuple[list[str], ...]] = (["by", "sorry"], ["sorry"], ["by"], [])


def read_json(path: Path) -> Iterator[BenchmarkProblem]:
    """The problems of a file, read as they are asked for; an array is read at once.

    Raises:
        TheoremParseError: a line is no problem; the message has its number.
    """
    try:
        with path.open(encoding="utf-8") as stream:
            for number, line in enumerate(stream, start=1):
                if number == 1 and line.lstrip().startswith("["):
                    yield from _read_array(path, line + stream.read())
                    return
                if line.strip():
                    yield _read_object(line, f"{path}, line {number}")
    except UnicodeDecodeError as error:
        raise TheoremParseError(f"{path}: not UTF-8 text ({error.reason})") from error


def _read_array(path: Path, text: str) -> Iterator[BenchmarkProblem]:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TheoremParseError(f"{path}, line 1: {_NEEDS} ({error})") from error
    for number, item in enumerate(items, start=1):
        yield _problem(item, f"{path}, entry {number}")


def _read_object(line: str, place: str) -> BenchmarkProblem:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise TheoremParseError(f"{place}: {_NEEDS} ({error})") from error
    return _problem(item, place)


def _problem(item: object, place: str) -> BenchmarkProblem:
    """The problem that an object holds, under whichever of the usual names."""
    if not isinstance(item, dict):
        raise TheoremParseError(f"{place}: {_NEEDS} (it is a {type(item).__name__})")
    try:
        theorem = _theorem(_text(item, _STATEMENT), _text(item, _HEADER))
    except ValueError as error:
        raise TheoremParseError(f"{place}: {_NEEDS} ({error})") from error
    return BenchmarkProblem(
        theorem,
        split=split_named(_text(item, ("split",))),
        informal=_text(item, _INFORMAL),
        lean_goal=_text(item, _GOAL),
    )


def _text(item: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """The first of the fields that holds a text, else an empty one."""
    return next((item[name] for name in names if isinstance(item.get(name), str)), "")


def _theorem(text: str, header: str) -> Theorem:
    """The theorem in a statement's text, which may bring the header along."""
    if not text.strip():
        raise ValueError("there is no formal_statement")
    if _DECLARED.match(text) is None:
        return _with_its_own_header(text, header)
    # A statement may hold `:=` itself (`let`, a default value), so look at the end first.
    statement, _, proof = text.rpartition(":=")
    if not statement:
        statement, proof = text, ""
    if proof.split() not in _OPEN_PROOFS:
        raise ValueError(f"its proof is {' '.join(proof.split())[:40]!r}")
    declared = _DECLARED.match(statement)
    if declared is None:
        raise ValueError("it does not begin with `theorem NAME`")
    return Theorem(declared.group(1), header, statement.strip())


def _with_its_own_header(text: str, header: str) -> Theorem:
    """A whole file in one field: imports, a comment, then one theorem."""
    found = [problem.theorem for problem in problems_of_text(text)]
    if len(found) != 1:
        raise ValueError(f"it holds {len(found)} theorems, not `theorem NAME … := by sorry`")
    [theorem] = found
    return Theorem(theorem.name, header + theorem.header, theorem.statement)
