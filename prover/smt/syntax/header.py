"""Says whether the text above a statement can be ignored.

What a file defines can be, as long as the statement does not mention it; commands that change how
every statement is read cannot. The check errs on the side of refusing: a word that looks like a
command is taken for one wherever it stands.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from prover.smt.errors import NotUnderstoodError
from prover.smt.lean_text import blank_comments

# Commands that can change what a statement means that does not mention their names: notations,
# instances, attributes, and programs. Each refuses the whole header.
_BENDS_MEANING: Final = re.compile(
    r"(?<![\w.'])(notation3?|infix[lr]?|prefix|postfix|macro|macro_rules|syntax|declare_syntax_cat|"
    r"elab|elab_rules|binder_predicate|instance|axiom|constant|class|coinductive|attribute|export|"
    r"initialize|builtin_initialize|run_cmd|run_elab|local|(?<!open\s)scoped|unif_hint|alias|irreducible_def|"
    r"reserve|register_simp_attr|unsafe|simproc|builtin_\w+|declare_\w+|run_meta|#\w+)(?![\w'])"
)
# What may stand in `@[…]` in front of a definition: none of it makes an instance or a notation.
_HARMLESS_ATTRIBUTES: Final = frozenset(
    "simp reducible irreducible semireducible inline specialize ext grind".split()
)
_ATTRIBUTES: Final = re.compile(r"@\[([^\]]*)\]")
_DEFINITION: Final = re.compile(
    r"(?<![\w.'])(?:def|abbrev|opaque|inductive|structure)(?![\w'])\s*([^\s:({\[⦃]*)"
)
_SCOPE: Final = re.compile(
    r"(?<![\w.'])(?P<command>namespace|section|mutual|end|variable|variables|universe|include|omit|"
    r"open)(?![\w'])(?P<rest>[^\n]*(?:\n[ \t]+[^\n]*)*)"
)
_OPTION: Final = re.compile(r"\bset_option\s+(\S+)")
# Options that change how hard Lean tries or what it prints, never what a statement means.
_HARMLESS_OPTIONS: Final = re.compile(
    r"maxHeartbeats|maxRecDepth|warningAsError|autoImplicit|relaxedAutoImplicit|(linter|pp|trace)\."
)
_IMPORT: Final = re.compile(r"^\s*(?:public\s+)?import\s+(?:all\s+)?(\S+)", re.MULTILINE)
# Libraries whose notations are the ones that the parser knows.
_KNOWN_MODULES: Final = re.compile(
    r"(Init|Std|Lean|Mathlib|Batteries|Aesop|Prover\.(Notation|Numbers))(\..*)?"
)
# Namespaces whose short names the elaborator knows, or that hold none of the names it reads.
_KNOWN_NAMESPACES: Final = frozenset(
    "BigOperators Real Nat Topology Rat Int Finset Set Function Classical Complex Filter "
    "NNReal ENNReal Polynomial".split()
)
_COMPONENT: Final = re.compile(r"[\w']+")


@dataclass(slots=True)
class _Scope:
    """A namespace or section that is open, and what ends with it."""

    kind: str
    opened: set[str] = field(default_factory=set)
    variables: str = ""  # the command that declared some


def read_header(header: str, statement: str) -> frozenset[str]:
    """The namespaces that are open at the end of a header.

    Earlier theorems are fine: they add facts, not meanings. So are definitions that the statement
    does not mention; a mention is any part of any dotted name.

    Raises:
        NotUnderstoodError: the header could change what `statement` means, by the command or name
            that it names. Its offset is none of the statement's.
    """
    text = blank_comments(header)
    for sign in '"«':  # behind these a comment may begin that is none
        if sign in text:
            raise NotUnderstoodError(f"{sign!r} above the statement")
    if found := _BENDS_MEANING.search(text):
        raise NotUnderstoodError(f"{found.group(1)!r} above the statement")
    for listed in _ATTRIBUTES.findall(text):
        for attribute in listed.split(","):
            if not _HARMLESS_ATTRIBUTES.issuperset(attribute.split()[:1]):
                raise NotUnderstoodError(f"'@[{attribute.strip()}]' above the statement")
    for option in _OPTION.findall(text):
        if not _HARMLESS_OPTIONS.match(option):
            raise NotUnderstoodError(f"'set_option {option}' above the statement")
    for module in _IMPORT.findall(text):
        if not _KNOWN_MODULES.fullmatch(module):
            raise NotUnderstoodError(f"'import {module}' above the statement")
    if mentioned := _defined(text) & set(_COMPONENT.findall(statement)):
        raise NotUnderstoodError(f"{min(mentioned)!r}, which the file defines")
    return _open_namespaces(text)


def _defined(text: str) -> set[str]:
    """Every part of every name that is defined."""
    return {part for name in _DEFINITION.findall(text) for part in _COMPONENT.findall(name)}


def _open_namespaces(text: str) -> frozenset[str]:
    scopes = [_Scope("file")]
    for found in _SCOPE.finditer(text):
        command, rest = found["command"], found["rest"].strip()
        match command:
            case "namespace" | "section" | "mutual":
                scopes += [_Scope(command) for _ in range(_n_names(rest))]
            case "end" if len(scopes) > _n_names(rest):
                del scopes[-_n_names(rest) :]
            case "end":
                raise NotUnderstoodError("'end' without a beginning above the statement")
            case "open":
                scopes[-1].opened |= _opened(rest)
            case "universe":
                pass
            case _:
                scopes[-1].variables = command
    for scope in scopes:
        if scope.kind == "namespace":
            raise NotUnderstoodError("'namespace' around the statement")
        if scope.variables:
            raise NotUnderstoodError(f"{scope.variables!r} above the statement")
    return frozenset().union(*(scope.opened for scope in scopes))


def _n_names(text: str) -> int:
    """How many scopes the name behind a command stands for: `namespace A.B` begins two."""
    line = text.partition("\n")[0].split()
    return line[0].count(".") + 1 if line else 1


def _opened(names: str) -> set[str]:
    opened = set()
    for name in re.sub(r"\bin\b.*", "", names, flags=re.DOTALL).split():
        if name == "scoped":
            continue
        if name not in _KNOWN_NAMESPACES:
            raise NotUnderstoodError(f"'open {name}' above the statement")
        opened.add(name)
    return opened
