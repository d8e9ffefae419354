"""Statements up to the names of their variables, hypotheses and definitions.

Works on text, with no Lean, so that it is the same everywhere and for ever: what is held out is
decided by the hash of this form. It is made of words: `(a b : Nat)` and `∀ x : Nat, ∀ y : Nat,`
become the same numbered binders; a hypothesis that nothing mentions has no name at all; ℕ is Nat; a
definition of the header counts by what it says and not by what it is called. Brackets are kept, so
that two texts of one form say the same, but not the other way round.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from prover.core.theorem import Theorem
from prover.lean.lean_words import words

_CLOSES = {"(": ")", "{": "}", "[": "]", "⦃": "⦄", "⟨": "⟩"}
_OPENS = {closing: opening for opening, closing in _CLOSES.items()}
_QUANTIFIERS = frozenset(("∀", "∃", "fun", "λ", "Σ", "∃!"))
_ENDS_OF_BINDERS = frozenset((",", "=>", "↦"))
_SAME = {"ℕ": "Nat", "ℤ": "Int", "λ": "fun", "↦": "=>"}
_DEFINITION = re.compile(
    r"^(?:@\[[^\]]*\]\s*)?(?:(?:noncomputable|protected|private)\s+)*"
    r"(?:def|abbrev|inductive|structure|class)\s+([^\s:({\[]+)",
    re.MULTILINE,
)
_COMMAND = re.compile(r"^(?=[^\s|}\])])", re.MULTILINE)  # a line that begins in the first column
_NAME = re.compile(r"[^\W\d][\w!?'₀-₉]*")
# Names in a pattern are variables, but for these and what follows a dot.
_CONSTRUCTORS = frozenset("true false some none zero succ nil cons inl inr rfl".split())


def statement_key(theorem: Theorem) -> str:
    """Hash of the normal form: equal for two theorems that differ in nothing but names."""
    return hashlib.sha256(normal_form(theorem).encode()).hexdigest()


def normal_form(theorem: Theorem) -> str:
    """The statement as words with numbered names, its definitions replaced by their hashes."""
    return " ".join(_renamed(_signature(theorem.statement), definition_keys(theorem.header)))


def definition_keys(header: str) -> dict[str, str]:
    """For each definition in `header`, a word that stands for what it says."""
    keys: dict[str, str] = {}
    for command in _COMMAND.split(header):
        found = _DEFINITION.match(command)
        if found is None:
            continue
        name = found[1]
        known = {**keys, name: "·itself"}
        form = " ".join(_renamed(list(words(command[found.end() :])), known))
        keys[name] = "def" + hashlib.sha256(form.encode()).hexdigest()[:16]
    return keys


def _signature(statement: str) -> list[str]:
    """The words of a statement after its name."""
    found = list(words(statement))
    for at, word in enumerate(found):
        if word in ("theorem", "lemma", "example"):
            at += 1
            while at < len(found) and found[at] not in (":", *_CLOSES):
                at += 1
            return found[at:]
    return found


@dataclass(slots=True)
class _Scopes:
    """Which number each bound name stands for; a bracket that closes forgets what it bound."""

    names: list[dict[str, str]] = field(default_factory=lambda: [{}])
    n_bound: int = 0

    def bind(self, name: str) -> str:
        self.n_bound += 1
        self.names[-1][name] = f"v{self.n_bound}"
        return self.names[-1][name]

    def find(self, name: str) -> str | None:
        return next((scope[name] for scope in reversed(self.names) if name in scope), None)


def _renamed(found: Sequence[str], constants: dict[str, str]) -> list[str]:
    """The words with bound names numbered in the order in which they are bound."""
    out: list[str] = []
    scopes = _Scopes()
    at = 0
    in_signature = True  # binders in brackets before the colon stay bound up to the end
    while at < len(found):
        word = _SAME.get(found[at], found[at])
        if in_signature and word in _CLOSES and (group := _group(found, at)):
            at = _bind_group(found, at, group, scopes, constants, out)
            continue
        if word in _QUANTIFIERS:
            at = _bind_quantifier(found, at, scopes, constants, out)
            in_signature = False
            continue
        if word == "|":
            _bind_pattern(found, at + 1, scopes, constants)
        if word in _CLOSES:
            scopes.names.append({})
        elif word in _OPENS and len(scopes.names) > 1:
            scopes.names.pop()
        if word == ":" and in_signature and len(scopes.names) == 1:
            in_signature = False
            out.append("⊢")
        else:
            out.append(_word(word, found, at, scopes, constants))
        at += 1
    return out


def _word(
    word: str, found: Sequence[str], at: int, scopes: _Scopes, constants: dict[str, str]
) -> str:
    """A word with its name replaced; what follows a dot is a field and keeps its name."""
    after_dot = at > 0 and found[at - 1] == "."
    if after_dot or not _NAME.fullmatch(word):
        return word
    return scopes.find(word) or constants.get(word, word)


def _group(found: Sequence[str], at: int) -> tuple[list[str], int] | None:
    """The names that a bracket binds and where its colon is; None if it binds none."""
    place = at + 1
    names = []
    while place < len(found) and (_NAME.fullmatch(found[place]) or found[place] == "_"):
        names.append(found[place])
        place += 1
    if names and place < len(found) and found[place] == ":":
        return names, place
    return None


def _end_of_group(found: Sequence[str], at: int) -> int:
    depth = 0
    for place in range(at, len(found)):
        depth += (found[place] in _CLOSES) - (found[place] in _OPENS)
        if depth == 0:
            return place
    return len(found) - 1


def _bind_group(
    found: Sequence[str],
    at: int,
    group: tuple[list[str], int],
    scopes: _Scopes,
    constants: dict[str, str],
    out: list[str],
) -> int:
    """Write one binder for each name of a bracket; return the place after the bracket."""
    names, colon = group
    end = _end_of_group(found, at)
    type_ = _inner(found[colon + 1 : end], scopes, constants)
    for name in names:
        used = name != "_" and name in found[end + 1 :]
        out += [found[at], scopes.bind(name) if used else "_", ":", *type_, _CLOSES[found[at]]]
    return end + 1


def _bind_quantifier(
    found: Sequence[str], at: int, scopes: _Scopes, constants: dict[str, str], out: list[str]
) -> int:
    """Write one quantifier for each name that one binds; return the place after them."""
    symbol = _SAME.get(found[at], found[at])
    binders: list[list[str]] = []
    at += 1
    while at < len(found) and found[at] not in _ENDS_OF_BINDERS:
        if found[at] in _CLOSES and (group := _group(found, at)):
            binder: list[str] = []
            at = _bind_group(found, at, group, scopes, constants, binder)
            binders.append(binder)
            continue
        names = []
        while at < len(found) and (_NAME.fullmatch(found[at]) or found[at] == "_"):
            names.append(found[at])
            at += 1
        end = _end_of_binders(found, at)
        rest = _inner(found[at:end], scopes, constants)  # `: T`, `< n`, `∈ l`, or nothing
        binders += [[scopes.bind(name), *rest] for name in names] or [rest]
        at = end
    ending = "".join(found[at : at + 1])
    for binder in binders:
        out += [symbol, *binder, _SAME.get(ending, ending)]
    return at + 1


def _bind_pattern(
    found: Sequence[str], at: int, scopes: _Scopes, constants: dict[str, str]
) -> None:
    """Bind what the pattern that begins at `at` binds."""
    for place in range(at, len(found)):
        name = found[place]
        if name in ("=>", "|"):
            break
        known = name in _CONSTRUCTORS or name in constants or name[0].isupper()
        if _NAME.fullmatch(name) and not known and found[place - 1] != ".":
            scopes.bind(name)


def _end_of_binders(found: Sequence[str], at: int) -> int:
    """Where the comma or arrow of a quantifier is, or the next bracketed group of names."""
    depth = 0
    for place in range(at, len(found)):
        if depth == 0 and found[place] in _ENDS_OF_BINDERS:
            return place
        depth += (found[place] in _CLOSES) - (found[place] in _OPENS)
    return len(found)


def _inner(part: Sequence[str], scopes: _Scopes, constants: dict[str, str]) -> list[str]:
    """The words of a type inside a binder; what it binds itself is numbered from where we are."""
    inside = _Scopes([dict(scope) for scope in scopes.names], scopes.n_bound)
    inside.names.append({})
    out: list[str] = []
    at = 0
    while at < len(part):
        word = _SAME.get(part[at], part[at])
        if word in _QUANTIFIERS:
            at = _bind_quantifier(part, at, inside, constants, out)
            continue
        if word in _CLOSES:
            inside.names.append({})
        elif word in _OPENS and len(inside.names) > 1:
            inside.names.pop()
        out.append(_word(word, part, at, inside, constants))
        at += 1
    return out
