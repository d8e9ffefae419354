"""Reads a whole theorem statement, and says whether the text above it can be ignored."""

import re
from typing import Final

from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.cursor import Cursor
from prover.smt.syntax.depth import refuse_deep
from prover.smt.syntax.terms import read_term
from prover.smt.syntax.tree import BinderGroup, StatementSyntax

_PROOF: Final = re.compile(r":=\s*(by(\s+sorry)?|sorry)?\s*\Z")
# Commands that can change what a statement means. Each refuses the whole header.
_BENDS_MEANING: Final = re.compile(
    r"(?<![\w.'])(notation3?|infix[lr]?|prefix|postfix|macro|macro_rules|syntax|declare_syntax_cat|"
    r"elab|elab_rules|binder_predicate|instance|def|abbrev|opaque|axiom|constant|structure|class|"
    r"inductive|coinductive|attribute|variable|universe|export|initialize|builtin_initialize|"
    r"run_cmd|run_elab|local|scoped|unif_hint|alias|irreducible_def|deriving|mutual|namespace|"
    r"section|end|omit|include|reserve)(?![\w'])"
)
_OPTION: Final = re.compile(r"\bset_option\s+(\S+)")
# Options that change how hard Lean tries or what it prints, never what a statement means.
_HARMLESS_OPTIONS: Final = re.compile(
    r"maxHeartbeats|maxRecDepth|warningAsError|autoImplicit|relaxedAutoImplicit|(linter|pp|trace)\."
)
_COMMENT: Final = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)
_OPEN: Final = re.compile(r"^open\s+([^\n]*)", re.MULTILINE)
_IMPORT: Final = re.compile(r"^\s*(?:public\s+)?import\s+(?:all\s+)?(\S+)", re.MULTILINE)
# Libraries whose notations are the ones that the parser knows.
_KNOWN_MODULES: Final = re.compile(
    r"(Init|Std|Lean|Mathlib|Batteries|Aesop|Prover\.Notation)(\..*)?"
)
# Namespaces whose short names the elaborator knows, or that hold none of the names it reads.
_KNOWN_NAMESPACES: Final = frozenset(
    "BigOperators Real Nat Topology Rat Int Finset Set Function Classical Complex Filter "
    "NNReal ENNReal Polynomial".split()
)


def read_statement(text: str) -> StatementSyntax:
    """Read `theorem NAME (binders) : conclusion`, with or without `:= by sorry`.

    Raises:
        NotUnderstoodError: the text is outside the fragment.
    """
    cursor = Cursor(_PROOF.sub("", text))
    if cursor.peek() not in ("theorem", "lemma", "example"):
        cursor.refuse(f"{cursor.peek()!r} where a theorem was expected")
    anonymous = cursor.advance().text == "example"
    if not anonymous and not cursor.is_name():
        cursor.refuse("a theorem without a name")
    name = "example" if anonymous else cursor.advance().text
    groups: list[BinderGroup] = []
    while cursor.peek() in ("(", "{", "[", "⦃"):
        groups.append(_read_group(cursor))
    cursor.expect(":")
    conclusion = read_term(cursor)
    if cursor.token.kind != "end":
        cursor.refuse(f"{cursor.peek()!r} after the conclusion")
    refuse_deep(conclusion)
    for group in groups:
        refuse_deep(group.type)
    return StatementSyntax(name, tuple(groups), conclusion)


def _read_group(cursor: Cursor) -> BinderGroup:
    opening = cursor.advance()
    if opening.text not in ("(", "{"):
        raise NotUnderstoodError("an instance binder", opening.start)
    names = cursor.names()
    if not names or not cursor.accept(":"):
        cursor.refuse("a binder without a type")
    type_ = read_term(cursor)
    if cursor.peek() == ":=":
        cursor.refuse("a binder with a default value")
    cursor.expect(")" if opening.text == "(" else "}")
    return BinderGroup(opening.start, tuple(name.text for name in names), type_)


def read_header(header: str) -> frozenset[str]:
    """The namespaces that a header opens; refused if it could change what a statement means.

    Earlier theorems are fine: they add facts, not meanings.

    Raises:
        NotUnderstoodError: naming the command. Its offset is none of the statement's.
    """
    text = _COMMENT.sub(" ", header)
    if found := _BENDS_MEANING.search(text):
        raise NotUnderstoodError(f"{' '.join(found.group(1).split())!r} above the statement")
    for option in _OPTION.findall(text):
        if not _HARMLESS_OPTIONS.match(option):
            raise NotUnderstoodError(f"'set_option {option}' above the statement")
    for module in _IMPORT.findall(text):
        if not _KNOWN_MODULES.fullmatch(module):
            raise NotUnderstoodError(f"'import {module}' above the statement")
    opened = set()
    for names in _OPEN.findall(text):
        for name in re.sub(r"\bin\b.*", "", names.replace("scoped", "")).split():
            if name not in _KNOWN_NAMESPACES:
                raise NotUnderstoodError(f"'open {name}' above the statement")
            opened.add(name)
    return frozenset(opened)
