"""The terms that Lean prints: enough structure to choose tactics by, no types.

`prover.lean.term_reader` makes them of text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["name", "numeral", "app", "op", "prefix", "forall", "exists", "fun", "if", "opaque"]

RELATIONS = frozenset("= ≠ < ≤ > ≥ == != ∣ ∈ ∉ ⊆ <+ <+: <:+ <:+: ≈ ~".split())
CONNECTIVES = frozenset({"∧", "∨", "→", "↔"})
CLOSING_BRACKETS = {"(": ")", "[": "]", "⟨": "⟩", "{": "}", "⦃": "⦄"}


@dataclass(frozen=True, slots=True)
class Bound:
    """A name that a binder binds, and its type where Lean prints one."""

    name: str
    type: str
    explicit: bool = True  # an argument that one writes; `{x}` and `[x]` are not


@dataclass(frozen=True, slots=True)
class Term:
    """A term as printed. `head` is the operator, function or name; `args` are its parts.

    A binder's `args` are its body, after its condition if it has one (`∀ n ≥ 5, …`).
    """

    kind: Kind
    head: str
    args: tuple["Term", ...]
    text: str = field(compare=False)
    bound: tuple[Bound, ...] = ()

    def is_op(self, *operators: str) -> bool:
        """Whether this is a binary operator among `operators`."""
        return self.kind == "op" and self.head in operators

    def atom(self) -> str:
        """The text, in parentheses where it could not stand as an argument."""
        simple = self.kind in ("name", "numeral") or self.text[:1] in ("(", "[", "⟨")
        return self.text if simple and _balanced(self.text) else f"({self.text})"


def _balanced(text: str) -> bool:
    """Whether an opening bracket at the start closes at the end, as in `(a)`, not `(a) + (b)`."""
    if text[:1] not in CLOSING_BRACKETS:
        return True
    depth = 0
    for i, sign in enumerate(text):
        depth += (sign in CLOSING_BRACKETS) - (sign in CLOSING_BRACKETS.values())
        if depth == 0:
            return i == len(text) - 1
    return False


def subterms(term: Term) -> Iterator[Term]:
    """The term and its parts, outermost first, without those that mention a bound name."""
    yield from _subterms(term, frozenset())


def _subterms(term: Term, bound: frozenset[str]) -> Iterator[Term]:
    if not bound or not bound & names_in(term):
        yield term
    inner = bound | {name.name for name in term.bound}
    for part in term.args:
        yield from _subterms(part, inner)


def names_in(term: Term) -> set[str]:
    """Every free name in the term, heads of applications included."""
    found = {term.head} if term.kind in ("name", "app") else set()
    for part in term.args:
        found |= names_in(part)
    return found - {bound.name for bound in term.bound}


def parts(term: Term, operator: str) -> list[Term]:
    """The operands of nested `operator`s: `a ∧ (b ∧ c)` gives a, b, c."""
    if term.is_op(operator):
        return [part for side in term.args for part in parts(side, operator)]
    return [term]
