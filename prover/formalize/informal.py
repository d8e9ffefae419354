"""Informal statements from files: Markdown, TeX, JSON lines."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from prover.core.errors import UserError

LARGEST_FILE: Final = 5_000_000  # bytes
_ENVIRONMENT: Final = re.compile(
    r"\\begin\{(problem|exercise|theorem|lemma|proposition|statement|claim)\*?\}(?:\[([^\]]*)\])?"
    r"(.*?)\\end\{\1\*?\}",
    re.DOTALL,
)
_TEX_ITEM: Final = re.compile(r"\\item(?:\[([^\]]*)\])?(.*?)(?=\\item|\\end\{|\Z)", re.DOTALL)
_TEX_COMMENT: Final = re.compile(r"(?<!\\)%.*")
_LABEL: Final = re.compile(r"\\label\{[^{}]*\}")
_MARKDOWN_ITEM: Final = re.compile(r"^\s{0,3}(?:[-*+]|\d+[.)])\s+", re.MULTILINE)
_HEADING: Final = re.compile(r"^#{1,6}\s+(.*)$")
_NOT_A_WORD: Final = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class InformalProblem:
    """A statement in words, and the name that its theorem gets."""

    name: str
    text: str


def read_problems(file: Path) -> list[InformalProblem]:
    """Every statement of a .md, .tex or .jsonl file, in its order.

    Raises:
        UserError: the file cannot be read, is too large, is no UTF-8, or holds no statement.
    """
    try:
        size = file.stat().st_size
        if size > LARGEST_FILE:
            raise UserError(f"{file}: {size / 1e6:.0f} MB; at most {LARGEST_FILE / 1e6:.0f} MB")
        text = file.read_text("utf-8")
    except OSError as error:
        raise UserError(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{file}: byte {error.start} is not UTF-8") from error
    match file.suffix:
        case ".jsonl":
            named = list(_from_json(file, text))
        case ".tex":
            named = _from_tex(text)
        case ".md" | ".txt":
            named = _from_markdown(text)
        case other:
            raise UserError(f"{file}: we read .md, .tex, .txt and .jsonl, not {other or 'this'}")
    problems = _named([(name, " ".join(text.split())) for name, text in named if text.strip()])
    if not problems:
        raise UserError(f"{file}: there is no statement in it")
    return problems


def _from_json(file: Path, text: str) -> list[tuple[str, str]]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            words = entry["informal"]
            name = entry.get("name", "")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise UserError(f'{file}:{number}: no JSON object with "informal"') from error
        if not isinstance(words, str) or not isinstance(name, str):
            raise UserError(f'{file}:{number}: "informal" and "name" are texts')
        found.append((name, words))
    return found


def _from_tex(text: str) -> list[tuple[str, str]]:
    text = _LABEL.sub("", _TEX_COMMENT.sub("", text))
    found: list[tuple[int, str, str]] = []
    covered: list[range] = []
    for match in _ENVIRONMENT.finditer(text):
        found.append((match.start(), match[2] or "", match[3]))
        covered.append(range(match.start(), match.end()))
    for match in _TEX_ITEM.finditer(text):
        if not any(match.start() in span for span in covered):
            found.append((match.start(), match[1] or "", match[2]))
    return [(name, words) for _, name, words in sorted(found)]


def _from_markdown(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    name = ""
    for block in re.split(r"\n\s*\n", text):
        lines = block.strip("\n").splitlines()
        while lines and (heading := _HEADING.match(lines[0])):
            name = heading[1]
            lines.pop(0)
        body = "\n".join(lines)
        if not body.strip() or body.lstrip().startswith(("```", "<!--", "|")):
            continue
        parts = [part for part in _MARKDOWN_ITEM.split(body) if part.strip()]
        found += [(name, part) for part in parts]
    return found


def _named(found: list[tuple[str, str]]) -> list[InformalProblem]:
    problems: list[InformalProblem] = []
    taken: set[str] = set()
    for number, (wish, text) in enumerate(found, 1):
        name = _NOT_A_WORD.sub("_", wish).strip("_").lower()
        if not name or not name[0].isalpha():
            name = f"problem_{name or number}"
        unique, n = name, 1
        while unique in taken:
            n += 1
            unique = f"{name}_{n}"
        taken.add(unique)
        problems.append(InformalProblem(unique, text))
    return problems
