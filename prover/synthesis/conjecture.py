"""A statement that might be true, and what makes such statements."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from prover.core.theorem import ProofScript, Theorem
from prover.synthesis.normal_form import statement_key

LEVELS = range(1, 6)  # 1: small statements; 5: the largest that a family makes


@dataclass(frozen=True, slots=True)
class Conjecture:
    """A statement that survived its family's own tests."""

    theorem: Theorem
    family: str
    seed: int
    parent: str = ""  # hash of the theorem that it is a variation of
    proofs: tuple[ProofScript, ...] = ()  # to be tried first, each as a whole


@dataclass(frozen=True, slots=True)
class Draft:
    """What a family says of one conjecture: all but its name."""

    signature: str  # binders, a colon and the claim: "(n : Nat) : n = n"
    header: str = ""
    parent: str = ""
    proofs: tuple[ProofScript, ...] = ()  # that it was built with, or that its parent has


@dataclass(frozen=True, slots=True)
class Lot:
    """The statements that a family drafted, and how many more its own tests refuted."""

    drafts: tuple[Draft, ...]
    n_refuted: int = 0


class Family(Protocol):
    """Makes conjectures of one kind."""

    @property
    def name(self) -> str:
        """What the corpus calls the family."""

    @property
    def asks_smt(self) -> bool:
        """Whether some drafts are likely to be false and an SMT solver may know it."""

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """About `count` statements, found with nothing but `rng`, and tested as far as is cheap."""


def conjectures(family: Family, *, seed: int, number: int, level: int, count: int) -> "Drawn":
    """Lot `number` of a family: the same for one seed, level and count."""
    rng = random.Random(f"{family.name} {seed} {number} {level}")
    lot = family.draft(rng, level=level, count=count)
    made = [named(draft, family.name, seed) for draft in lot.drafts]
    return Drawn(tuple(made), lot.n_refuted)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The conjectures of one lot."""

    conjectures: Sequence[Conjecture]
    n_refuted: int


def named(draft: Draft, family: str, seed: int) -> Conjecture:
    """The conjecture of a draft, under a name that its statement decides."""
    unnamed = Theorem("t", draft.header, f"theorem t {draft.signature}")
    name = f"{family}_{statement_key(unnamed)[:12]}"
    theorem = Theorem(name, draft.header, f"theorem {name} {draft.signature}")
    return Conjecture(theorem, family, seed, draft.parent, draft.proofs)
