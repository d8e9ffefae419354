"""A goal, read: its hypotheses apart, propositions told from data, names that may be used."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from prover.core.proof_state import Goal
from prover.lean.term_reader import read_term
from prover.lean.terms import CONNECTIVES, RELATIONS, Term, names_in

_NATURAL = frozenset({"Nat", "ℕ"})
_INTEGER = frozenset({"Int", "ℤ"})


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One named hypothesis; `value` is the text after `:=` for a local definition."""

    name: str
    type: str
    term: Term
    is_proof: bool
    value: str = ""

    @property
    def is_usable(self) -> bool:
        """Whether a tactic may write its name; Lean marks the others with a dagger."""
        return "✝" not in self.name


@dataclass(frozen=True)
class Reading:
    """What the generators of tactics know about the first goal of a state."""

    goal: Goal
    n_goals: int = 1
    hypotheses: tuple[Hypothesis, ...] = field(init=False)
    target: Term = field(init=False)

    def __post_init__(self) -> None:
        """Read the texts once."""
        object.__setattr__(self, "target", read_term(self.goal.target))
        found = tuple(_hypotheses(self.goal.hypotheses))
        object.__setattr__(self, "hypotheses", found)

    @cached_property
    def proofs(self) -> tuple[Hypothesis, ...]:
        """The hypotheses that are propositions and can be named, newest first."""
        return tuple(h for h in reversed(self.hypotheses) if h.is_proof and h.is_usable)

    @cached_property
    def variables(self) -> tuple[Hypothesis, ...]:
        """The hypotheses that are data and can be named, in Lean's order."""
        return tuple(h for h in self.hypotheses if not h.is_proof and h.is_usable)

    @cached_property
    def naturals(self) -> tuple[str, ...]:
        """Names of natural-number variables."""
        return tuple(h.name for h in self.variables if h.type in _NATURAL)

    @cached_property
    def integers(self) -> tuple[str, ...]:
        """Names of integer variables."""
        return tuple(h.name for h in self.variables if h.type in _INTEGER)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name in sight: hypotheses, and what their types and the target mention."""
        seen = {h.name for h in self.hypotheses} | names_in(self.target)
        return frozenset(seen.union(*(names_in(h.term) for h in self.hypotheses)))

    @cached_property
    def all_terms(self) -> tuple[Term, ...]:
        """The target, then the propositions among the hypotheses."""
        return (self.target, *(h.term for h in self.hypotheses if h.is_proof))

    @cached_property
    def numerals(self) -> tuple[int, ...]:
        """The numerals in sight, ascending."""
        texts = [self.goal.target, *(h.type for h in self.hypotheses)]
        return tuple(sorted({int(n) for text in texts for n in re.findall(r"(?<![\w.])\d+", text)}))

    def fresh(self, *wishes: str) -> list[str]:
        """Names like `wishes` that are not in use."""
        taken = set(self.names)
        found: list[str] = []
        for wish in wishes:
            name, n = wish, 1
            while name in taken:
                name, n = f"{wish}{n}", n + 1
            taken.add(name)
            found.append(name)
        return found

    def type_of(self, name: str) -> str:
        """The type of a hypothesis as printed, or nothing."""
        return next((h.type for h in self.hypotheses if h.name == name), "")


def _hypotheses(entries: tuple[str, ...]) -> Iterator[Hypothesis]:
    sorts: dict[str, str] = {}
    for entry in entries:
        names, _, rest = " ".join(entry.split()).partition(" : ")
        type_, _, value = rest.partition(" := ")
        term = read_term(type_)
        for name in names.split():
            sorts[name] = type_
            proof = not value and _is_proposition(name, term, sorts)
            yield Hypothesis(name, type_, term, proof, value)


def _is_proposition(name: str, term: Term, sorts: dict[str, str]) -> bool:
    """A guess from the shape of the type, and from the name where the shape says nothing."""
    if term.is_op("→"):
        return _is_proposition(name, term.args[1], sorts)
    if term.kind == "forall":
        return _is_proposition(name, term.args[-1], sorts)
    if term.kind == "op":
        return term.head in RELATIONS | CONNECTIVES
    if term.kind == "prefix":
        return term.head == "¬"
    if term.kind not in ("name", "app"):
        return term.kind == "exists"
    if term.head in sorts:  # `p x` where p : α → Prop
        return sorts[term.head].endswith("Prop")
    if term.head in _TYPES or term.head.startswith(("Type", "Sort", "Prop")):
        return False
    if term.head.split(".")[-1] in _PREDICATES:
        return True
    return term.head in ("True", "False") or name.startswith(("h", "H", "ih"))


_PREDICATES = frozenset("Prime Coprime Even Odd IsLeast IsGreatest Irrational Squarefree".split())
_TYPES = frozenset(
    "Nat ℕ Int ℤ Bool List Option Array Prod Sum Fin Char String Unit Except Subtype Decidable "
    "DecidableEq DecidablePred DecidableRel BEq LawfulBEq Inhabited LE LT Add Mul Sub".split()
)
