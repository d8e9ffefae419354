"""A whole statement as typed terms."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from prover.smt.elaborate.elaborator import Elaborator
from prover.smt.elaborate.finish import finish
from prover.smt.elaborate.type_names import TYPE_NAMES, looks_like_type, read_type
from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.statement import read_statement
from prover.smt.syntax.tree import BinderGroup, Syntax
from prover.smt.terms.build import var
from prover.smt.terms.names import fresh_name
from prover.smt.terms.show import show
from prover.smt.terms.term import Term, Variable
from prover.smt.terms.types import resolve

MINIF2F_OPENS: Final = frozenset({"BigOperators", "Real", "Nat", "Topology", "Rat"})
_STACK: Final = 20_000  # Python frames; syntax is at most some hundred levels deep


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A named assumption. Names may repeat: Lean keeps a shadowed hypothesis in its context."""

    name: str
    claim: Term


@dataclass(frozen=True, slots=True)
class Statement:
    """What a theorem says: for all `variables`, the hypotheses imply the conclusion."""

    name: str
    variables: tuple[Variable, ...]
    hypotheses: tuple[Hypothesis, ...]
    conclusion: Term
    dropped: tuple[str, ...] = ()  # hypotheses understood but left out, e.g. "Fintype"
    shadowed: tuple[str, ...] = ()  # names that a later binder of the signature hides

    def __str__(self) -> str:
        """The context and goal, as Lean prints them."""
        lines = [f"{v.name} : {v.type!r}" for v in self.variables]
        lines += [f"{h.name} : {show(h.claim)}" for h in self.hypotheses]
        return "\n".join((*lines, f"⊢ {show(self.conclusion)}"))


def elaborate(
    text: str, opened: frozenset[str] = MINIF2F_OPENS, *, printed: bool = False
) -> Statement:
    """Read and elaborate the text of a theorem statement below `open …`.

    A `printed` text comes from Lean's printer, where a type that the text does not settle may be
    any type; in what an author writes it is ℕ.

    Raises:
        NotUnderstoodError: the fragment does not have something in it. Nothing is guessed.
    """
    with _deep_recursion():
        try:
            return _elaborate(text, opened, printed)
        except RecursionError:
            raise NotUnderstoodError("an expression nested too deeply", 0) from None


def _elaborate(text: str, opened: frozenset[str], printed: bool) -> Statement:
    syntax = read_statement(text)
    elaborator = Elaborator(opened)
    variables: list[Variable] = []
    hypotheses: list[Hypothesis] = []
    shadowed: list[str] = []
    for group in syntax.groups:
        seen = {v.name for v in variables} | {h.name for h in hypotheses}
        shadowed += [name for name in group.names if name in seen and name != "_"]
        if _declares_variables(group):
            variables += _declare(elaborator, group, variables)
        else:
            claim = _finished(elaborator, group.type, printed)
            for name in group.names:
                hypotheses.append(Hypothesis(name, claim))
                elaborator.scope.pop(name, None)
    conclusion = _finished(elaborator, syntax.conclusion, printed)
    return Statement(
        syntax.name,
        tuple(variables),
        tuple(hypotheses),
        conclusion,
        tuple(elaborator.dropped),
        tuple(shadowed),
    )


def _declares_variables(group: BinderGroup) -> bool:
    return looks_like_type(group.type)


def _declare(elaborator: Elaborator, group: BinderGroup, earlier: list[Variable]) -> list[Variable]:
    type_ = read_type(group.type)
    added: list[Variable] = []
    for name in group.names:
        if name in TYPE_NAMES or "." in name:
            raise NotUnderstoodError(f"the bound name {name!r}", group.at)
        taken = {variable.name for variable in (*earlier, *added)}
        unique = name if name not in taken else fresh_name(name)
        elaborator.scope[name] = var(unique, type_)
        added.append(Variable(unique, type_))
    return added


def _finished(elaborator: Elaborator, syntax: Syntax, printed: bool) -> Term:
    elaborator.demands.clear()
    term = finish(elaborator.proposition(syntax), syntax.at, printed=printed)
    for type_, allowed, what, at in elaborator.demands:
        found = resolve(type_)
        if found.name not in allowed:
            raise NotUnderstoodError(f"{what} at {found!r}", at)
    return term


@contextmanager
def _deep_recursion() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _STACK))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
