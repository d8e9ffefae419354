"""The declarations of a file that hold a `sorry`: where each lies, and its parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from prover.lean.diagnostics import Diagnostic
from prover.lean.lean_words import Word
from prover.lean.source_text import SourceText

# Makes Lean report every command it runs, with its place.
TRACE_COMMANDS = "-Dtrace.Elab.command=true"
_TRACE = "trace"
_HAS_SORRY = "hasSorry"
_BINDS_A_VALUE = frozenset(("let", "have", "letI", "haveI"))


@dataclass(frozen=True, slots=True)
class Declaration:
    """A declaration with a `sorry`; offsets in the file's text.

    `start` is at the beginning of a line, and `end` is the end of the command, which may be a
    whole `mutual … end` or `open … in …`. Where it has a name, `name_start` is where; for an
    `example` that is the word itself.
    """

    start: int
    statement_end: int
    end: int
    name_start: int
    name_end: int
    is_example: bool


def declarations_with_sorry(
    source: SourceText, words: Sequence[Word], diagnostics: Sequence[Diagnostic]
) -> list[Declaration]:
    """The declarations in which Lean found a `sorry`, in order, from a run that traced commands."""
    commands = _outermost(
        [
            (source.offset(found.start), source.offset(found.end))
            for found in diagnostics
            if found.kind == _TRACE and found.start < found.end
        ]
    )
    names = sorted(
        {
            (source.offset(d.start), source.offset(d.end))
            for d in diagnostics
            if d.kind == _HAS_SORRY
        }
    )
    found = []
    for start, end in commands:
        inside = [name for name in names if start <= name[0] < end]
        for name_start, name_end in inside:
            keyword = source.text[name_start:name_end]
            line_start = source.text.rfind("\n", 0, name_start) + 1
            next_names = [other for other, _ in inside if other > name_start]
            found.append(
                Declaration(
                    start=line_start,
                    statement_end=_statement_end(
                        source.text, words, name_end, min([end, *next_names])
                    ),
                    end=end,
                    name_start=name_start,
                    name_end=name_end,
                    is_example=keyword == "example",
                )
            )
    return found


def _outermost(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges that lie in no other one, in order."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges, key=lambda one: (one[0], -one[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _statement_end(text: str, words: Sequence[Word], start: int, end: int) -> int:
    """Where a statement ends that begins before `start`: at its `:=`, its `where`, its first `|`.

    A `:=` in brackets gives a default, and one after a `let` in the type belongs to that.
    """
    depth, lets = 0, 0
    for word in words:
        if not start <= word.start < end:
            continue
        if word.text in "([{⟨⟪⦃":
            depth += 1
        elif word.text in ")]}⟩⟫⦄":
            depth -= 1
        elif depth == 0 and word.text in _BINDS_A_VALUE:
            lets += 1
        elif depth == 0 and word.text == ":=" and lets:
            lets -= 1
        elif depth == 0 and (
            word.text in (":=", "where") or (word.text == "|" and _begins_line(text, word))
        ):
            return start + len(text[start : word.start].rstrip())
    return end


def _begins_line(text: str, word: Word) -> bool:
    return not text[text.rfind("\n", 0, word.start) + 1 : word.start].strip()
