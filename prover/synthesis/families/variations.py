"""Variations of theorems that are proved: specialised, composed, generalised, with less given.

They are made of text, so some do not elaborate and some are false; the search and Z3 see to both.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from prover.core.theorem import ProofScript, Theorem
from prover.synthesis.conjecture import Draft, Lot

_GROUP = re.compile(r"\(([a-z][\w ]*) : (Nat|Int|List Nat|Prop)\)")
_HYPOTHESIS = re.compile(r" ?\(h\d* : (?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
_NUMERAL = re.compile(r"(?<![\w.^%∣] )(?<![\w.])([2-9])(?![\w.])")
_VALUES = {
    "Nat": ("0", "1", "2", "5", "({} + 1)", "({} + 2)", "(2 * {})"),
    "Int": ("0", "1", "-1", "({} + 1)", "({} - 1)", "(2 * {})"),
    "List Nat": ("([] : List Nat)", "[1]", "({} ++ {})", "(0 :: {})"),
    "Prop": ("True", "(¬{})"),
}


@dataclass(frozen=True, slots=True)
class Parent:
    """A theorem to vary, and its proof."""

    theorem: Theorem
    proof: ProofScript


ParentSource = Callable[[random.Random, int], Sequence[Parent]]


class Variations:
    """Draws parents from those that it is given, such as the proofs of a corpus."""

    name = "variations"
    asks_smt = True

    def __init__(self, parents: ParentSource) -> None:
        """`parents(rng, count)` are up to so many proved theorems, the same for one state."""
        self._parents = parents

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """Variations of a few parents, a few of each."""
        drafts: list[Draft] = []
        known = self._parents(rng, max(2, count // 3))
        parents = [one.theorem for one in known]
        for one in sorted(known, key=lambda one: one.theorem.header):
            parent = one.theorem
            for vary in rng.sample(_WAYS, 2 + level // 2):
                signature = vary(rng, signature_of(parent), parents, parent)
                if signature and signature != signature_of(parent):
                    drafts.append(Draft(signature, parent.header, parent.sha256, (one.proof,)))
        return Lot(tuple(drafts[:count]))


def signature_of(theorem: Theorem) -> str:
    """The statement without `theorem NAME`."""
    return theorem.statement.split(" ", 2)[2]


def _replaced(text: str, name: str, by: str) -> str:
    return re.sub(rf"(?<![\w.]){name}(?![\w'])", lambda match: by, text)


def _variables(signature: str) -> list[tuple[str, str, re.Match[str]]]:
    return [
        (name, group[2], group) for group in _GROUP.finditer(signature) for name in group[1].split()
    ]


def _specialised(
    rng: random.Random, signature: str, parents: Sequence[Theorem], parent: Theorem
) -> str | None:
    """A value, or a term in the variable itself, in the place of a variable."""
    found = _variables(signature)
    if not found:
        return None
    name, sort, group = rng.choice(found)
    value = rng.choice(_VALUES[sort]).replace("{}", name)
    rest = f"{signature[: group.start()]}\0{signature[group.end() :]}"
    names = group[1].split() if name in value else [n for n in group[1].split() if n != name]
    binder = f"({' '.join(names)} : {sort})" if names else ""
    return " ".join(_replaced(rest, name, value).replace("\0", binder).split())


def _identified(
    rng: random.Random, signature: str, parents: Sequence[Theorem], parent: Theorem
) -> str | None:
    """Two variables of one sort become one."""
    found = _variables(signature)
    pairs = [(a, b) for a in found for b in found if a[0] < b[0] and a[2].start() == b[2].start()]
    if not pairs:
        return None
    (kept, sort, group), (gone, _, _) = rng.choice(pairs)
    names = [name for name in group[1].split() if name != gone]
    rest = f"{signature[: group.start()]}\0{signature[group.end() :]}"
    return _replaced(rest, gone, kept).replace("\0", f"({' '.join(names)} : {sort})")


def _generalised(
    rng: random.Random, signature: str, parents: Sequence[Theorem], parent: Theorem
) -> str | None:
    """A variable in the place of a number, wherever that number is."""
    binders, colon, claim = split(signature)
    numbers = _NUMERAL.findall(claim)
    if not numbers or "k" in binders.split():
        return None
    number = rng.choice(numbers)
    changed = re.sub(rf"(?<![\w.]){number}(?![\w.])", "k", claim)
    return f"{binders} (k : Nat){colon}{changed}".strip()


def _with_less_given(
    rng: random.Random, signature: str, parents: Sequence[Theorem], parent: Theorem
) -> str | None:
    """Without one of the hypotheses."""
    found = list(_HYPOTHESIS.finditer(signature))
    if not found:
        return None
    gone = rng.choice(found)
    return f"{signature[: gone.start()]}{signature[gone.end() :]}"


def _composed(
    rng: random.Random, signature: str, parents: Sequence[Theorem], parent: Theorem
) -> str | None:
    """With another theorem of the same definitions and variables: both hold."""
    binders, colon, claim = split(signature)
    others = [
        theirs
        for other in parents
        if other.header == parent.header and other is not parent
        for their_binders, _, theirs in [split(signature_of(other))]
        if their_binders == binders
    ]
    if not others:
        return None
    return f"{binders}{colon}({claim}) ∧ ({rng.choice(others)})"


def _under_an_operation(
    rng: random.Random, signature: str, parents: Sequence[Theorem], parent: Theorem
) -> str | None:
    """The same on both sides of an equation of numbers."""
    binders, colon, claim = split(signature)
    sides = claim.split(" = ")
    if len(sides) != 2 or any(sign in claim for sign in "∀∃→↔∧∨¬∣[+]"):
        return None
    wrap = rng.choice(("({}) + 3", "2 * ({})", "({}) % 5", "({}) + ({})"))
    return f"{binders}{colon}{wrap.replace('{}', sides[0])} = {wrap.replace('{}', sides[1])}"


def split(signature: str) -> tuple[str, str, str]:
    """Binders, the colon, and the claim."""
    depth = 0
    for at, sign in enumerate(signature):
        depth += (sign in "([{") - (sign in ")]}")
        if depth == 0 and signature.startswith(": ", at):
            return signature[:at].rstrip(), " : ", signature[at + 2 :]
    return "", ": ", signature


_WAYS = (_specialised, _specialised, _identified, _generalised, _with_less_given, _composed)
