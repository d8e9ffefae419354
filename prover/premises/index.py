"""The library's lemmas by name and statement, as Lean prints them, kept in the cache folder."""

import hashlib
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from prover.core.resources import bundled
from prover.lean.cache import write_atomically
from prover.lean.matching import every_part
from prover.lean.process import LeanToolchain, run_lean
from prover.lean.term_reader import read_term
from prover.lean.terms import Term
from prover.premises.declarations import as_statement, declarations

_FORMAT = 1
_TIMEOUT_S = 120.0
_WORD = re.compile(r"[^\s()\[\]{}⟨⟩,:]+")
_INTERNAL = ("Lean.", "Prover.", "Std.")  # what tactics use; no lemmas for people


@dataclass(frozen=True, slots=True)
class Lemma:
    """A theorem that a proof may use; `simp` already knows it if `is_simp`."""

    name: str
    statement: str
    is_simp: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """A lemma's statement, taken apart."""

    bound: frozenset[str]
    premises: tuple[Term, ...]
    conclusion: Term
    arguments: tuple[int | None, ...]  # the explicit ones: which premise, or None for a variable


@dataclass(frozen=True)
class LemmaIndex:
    """Lemmas, found by the head symbols of their statements."""

    lemmas: tuple[Lemma, ...]
    _parts: dict[str, Parts] = field(default_factory=dict, compare=False, repr=False)

    def extended(self, more: Iterable[Lemma]) -> "LemmaIndex":
        """This index and more lemmas, those of the theorem's own file, say."""
        return LemmaIndex((*self.lemmas, *more))

    def parts(self, lemma: Lemma) -> Parts:
        """The bound names, premises and conclusion of `lemma`; read once."""
        known = self._parts.get(lemma.name)
        if known is None:
            known = self._parts[lemma.name] = _take_apart(read_term(lemma.statement))
        return known

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[Lemma]]:
        """Lemmas by each word and symbol of their statements."""
        found: dict[str, list[Lemma]] = defaultdict(list)
        for lemma in self.lemmas:
            for word in frozenset(_words(lemma.statement)):
                found[word].append(lemma)
        return found

    def rarity(self, word: str) -> float:
        """Inverse document frequency, natural log; 0 for a word of every lemma."""
        return math.log((1 + len(self.lemmas)) / (1 + len(self.by_word.get(word, ()))))


def _words(statement: str) -> Iterator[str]:
    """Names and symbols; of `l.length`, with a variable l, the function `.length`."""
    for word in _WORD.findall(statement):
        if "." in word and not word[0].isupper():
            yield from (f".{field}" for field in word.split(".")[1:])
        else:
            yield word


def _take_apart(term: Term) -> Parts:
    bound: set[str] = set()
    premises: list[Term] = []
    arguments: list[int | None] = []
    while term.kind == "forall" or term.is_op("→"):
        asked: list[Term] = []
        if term.kind == "forall":
            # A named hypothesis is a premise: the conclusion does not depend on it.
            body = {part.head for part in every_part(term.args[-1])}
            for name in term.bound:
                if name.name in body or not any(sign in name.type for sign in "=<≤≠∣∈¬∧∨"):
                    bound.add(name.name)
                    arguments += [None] * name.explicit
                else:
                    arguments += [len(premises)] * name.explicit
                    premises.append(read_term(name.type))
            asked += term.args[:-1]
        else:
            asked.append(term.args[0])
        for premise in asked:
            arguments.append(len(premises))
            premises.append(premise)
        term = term.args[-1]
    return Parts(frozenset(bound), tuple(premises), term, tuple(arguments))


def file_lemmas(text: str) -> list[Lemma]:
    """The theorems that a Lean text declares, with their statements as written."""
    return [Lemma(d.name, as_statement(d.signature), d.is_simp) for d in declarations(text)]


def library_index(toolchain: LeanToolchain, cache: Path) -> LemmaIndex:
    """The lemmas of the toolchain's library, read from `cache` or asked from Lean (seconds, once).

    Empty for a Lake project, whose library is not ours to list.

    Raises:
        ConfigError: `cache` cannot be written.
        LeanStartError: Lean does not start.
    """
    if toolchain.project is not None:
        return LemmaIndex(())
    key = hashlib.sha256(f"{_FORMAT} {toolchain.version} {toolchain.library}".encode()).hexdigest()
    file = cache / f"lemmas-{key[:16]}.json"
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        return LemmaIndex(tuple(Lemma(*row) for row in rows))
    except (OSError, ValueError, TypeError):
        pass  # not there yet, or cut short: make it again
    lemmas = _ask_lean(toolchain, bundled("lean_env") / "core")
    rows = [[lemma.name, lemma.statement, lemma.is_simp] for lemma in lemmas]
    write_atomically(file, json.dumps(rows, ensure_ascii=False))
    return LemmaIndex(tuple(lemmas))


def _ask_lean(toolchain: LeanToolchain, sources: Path) -> list[Lemma]:
    """Let Lean print the statement of every theorem that the sources seem to declare."""
    simp = {
        declaration.name: declaration.is_simp
        for file in sorted(sources.rglob("*.lean"))
        for declaration in declarations(file.read_text(encoding="utf-8"))
    }
    header = "".join(f"import {module}\n" for module in toolchain.imports)
    questions = header + "".join(f"#check @{name}\n" for name in simp)
    options = ("--json", "-DmaxErrors=100000", "--stdin")
    run = run_lean(toolchain, options, timeout_s=_TIMEOUT_S, stdin=questions)
    found: list[Lemma] = []
    for diagnostic in run.diagnostics:
        name, colon, statement = diagnostic.message.removeprefix("@").partition(" : ")
        if colon and name in simp and not name.startswith(_INTERNAL):
            found.append(Lemma(name, " ".join(statement.split()), simp[name]))
    return found
