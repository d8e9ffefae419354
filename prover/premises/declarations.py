"""The names of theorems that a Lean source declares, found in its text.

Only a first step: Lean itself prints the statements of the library's theorems, and what it does
not know is dropped. For a theorem file the statement's text is all there is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)
_COMMAND = re.compile(
    r"^[ \t]*(?P<attributes>@\[[^\]]*\]\s*)?"
    r"(?P<modifiers>(?:(?:protected|private|public|noncomputable|nonrec)\s+)*)"
    r"(?:(?P<kind>theorem|lemma)\s+(?P<name>[^\s:({\[⦃]+)"
    r"|(?P<scope>namespace|section|end)\b[ \t]*(?P<label>[^\s]*))",
    re.MULTILINE,
)
_OPENING, _CLOSING = "([{⦃⟨", ")]}⦄⟩"


@dataclass(frozen=True, slots=True)
class Declaration:
    """A theorem's full name, what follows its name up to `:=`, and whether `simp` uses it."""

    name: str
    signature: str
    is_simp: bool


def declarations(source: str) -> Iterator[Declaration]:
    """The theorems in `source` that other files can name, in order."""
    text = _COMMENT.sub(lambda found: " " * 0 if "\n" not in found[0] else "\n", source)
    scopes: list[str] = []
    for command in _COMMAND.finditer(text):
        if scope := command["scope"]:
            if scope == "end":
                del scopes[-1:]
            else:
                scopes.append(command["label"] if scope == "namespace" else "")
        elif "private" not in command["modifiers"]:
            name = command["name"]
            full = ".".join([*filter(None, scopes), name])
            if name.startswith("_root_."):
                full = name.removeprefix("_root_.")
            simp = re.search(r"\bsimp\b", command["attributes"] or "") is not None
            yield Declaration(full, _signature(text, command.end()), simp)


def _signature(text: str, start: int) -> str:
    """The binders and the type: up to `:=`, `|` or `where` outside brackets."""
    depth = 0
    for at in range(start, len(text)):
        sign = text[at]
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if depth == 0 and (text.startswith((":=", "\n|", "\n  |", " where\n"), at)):
            return " ".join(text[start:at].split())
    return " ".join(text[start:].split())


def as_statement(signature: str) -> str:
    """`(a b : Nat) (h : a < b) : P` as `∀ (a b : Nat) (h : a < b), P`."""
    depth = 0
    for at, sign in enumerate(signature):
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if depth == 0 and sign == ":":
            binders, statement = signature[:at].strip(), signature[at + 1 :].strip()
            return f"∀ {binders}, {statement}" if binders else statement
    return signature
