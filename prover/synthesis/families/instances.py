"""Instances of proved theorems: the general theorem comes back as a lemma of their proofs."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from prover.core.theorem import ProofScript
from prover.synthesis.conjecture import Draft, Lot
from prover.synthesis.families.variations import Parent, ParentSource, signature_of, split

_SIMPLE = re.compile(r"\(([a-z]\w*(?: [a-z]\w*)*) : (Nat|Int|List Nat)\)")
_BINDS = re.compile(r"[∀∃λ]|\bfun\b")
_LONGEST = 700  # of a parent's proof, in signs: instances of instances grow
_MOST_EACH = 3


class Instances:
    """Values, or terms, in the place of a theorem's own variables; two instances at once."""

    name = "instances"
    asks_smt = False  # instances of what is proved are true

    def __init__(self, parents: ParentSource) -> None:
        """`parents(rng, count)` are up to so many proved theorems, the same for one state."""
        self._parents = parents

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """A few instances of each of a few parents."""
        drafts: list[Draft] = []
        for parent in self._parents(rng, max(2, count)):
            general = _General.of(parent)
            if general is not None:
                drafts += general.instances(rng, level, rng.randint(1, _MOST_EACH))
        rng.shuffle(drafts)
        return Lot(tuple(drafts[:count]))


@dataclass(frozen=True, slots=True)
class _General:
    """A theorem as `head tail : claim`; what the tail binds may be instantiated."""

    parent: Parent
    head: str
    variables: tuple[tuple[str, str], ...]  # of the tail, with their sorts
    hypotheses: str  # of the tail, as binders
    claim: str

    @classmethod
    def of(cls, parent: Parent) -> "_General | None":
        """The theorem, if its last binders are numbers or lists, and hypotheses about them."""
        if sum(map(len, parent.proof.tactics)) > _LONGEST:
            return None
        binders, _, claim = split(signature_of(parent.theorem))
        groups = list(_groups(binders))
        simple = [number for number, group in enumerate(groups) if _SIMPLE.fullmatch(group)]
        if not simple or _BINDS.search(claim):
            return None
        start = simple[0]
        variables: list[tuple[str, str]] = []
        hypotheses: list[str] = []
        for group in groups[start:]:
            found = _SIMPLE.fullmatch(group)
            if found:
                variables += [(name, found[2]) for name in found[1].split()]
            elif _BINDS.search(group) or "→" in group or ":" not in group:
                return None
            else:
                hypotheses.append(group)
        return cls(parent, " ".join(groups[:start]), tuple(variables), " ".join(hypotheses), claim)

    def instances(self, rng: random.Random, level: int, count: int) -> Iterator[Draft]:
        """Some instances; their proofs are the parent's as it is, or below a lemma."""
        for _ in range(count):
            values = {name: _value(rng, name, sort, level) for name, sort in self.variables}
            if all(value == name for name, value in values.items()):
                continue
            claim = _put(self.claim, values)
            used = [*values.values()]
            proofs = [self.parent.proof.tactics, self._by_lemma(values)]
            if rng.random() < 0.3 and not self.hypotheses:
                second = {name: _value(rng, name, sort, level) for name, sort in self.variables}
                if second == values:
                    continue
                claim = f"({claim}) ∧ ({_put(self.claim, second)})"
                proofs = [self._by_lemma(values, second)]
                used += second.values()
            words = {word for value in used for word in re.findall(r"[^\W\d]\w*", value)}
            kept = [(name, sort) for name, sort in self.variables if name in words]
            own = " ".join(f"({name} : {sort})" for name, sort in kept)
            binders = " ".join(
                part for part in (self.head, own, _put(self.hypotheses, values)) if part
            )
            theorem = self.parent.theorem
            scripts = tuple(ProofScript(tactics) for tactics in proofs)
            signature = f"{binders} : {claim}" if binders else f": {claim}"
            yield Draft(signature, theorem.header, theorem.sha256, scripts)

    def _by_lemma(self, *instances: dict[str, str]) -> tuple[str, ...]:
        """The parent's proof as that of a lemma, and its use."""
        names = [name for name, _ in self.variables]
        given = re.findall(r"\((\w+) :", self.hypotheses)
        tail = " ".join(f"({name} : {sort})" for name, sort in self.variables)
        general = " ".join(part for part in (tail, self.hypotheses) if part)
        lines = [line for tactic in self.parent.proof.tactics for line in tactic.splitlines()]
        body = "\n".join(f"  {line}" for line in (f"intro {' '.join([*names, *given])}", *lines))
        lemma = f"have general : ∀ {general}, {self.claim} := by\n{body}"
        uses = [" ".join(["general", *(one[name] for name in names), *given]) for one in instances]
        use = uses[0] if len(uses) == 1 else f"⟨{', '.join(uses)}⟩"
        return lemma, f"exact {use}"


def _value(rng: random.Random, name: str, sort: str, level: int) -> str:
    """What takes a variable's place; now and then the variable itself."""
    c, d = rng.randint(1, 2 + level), rng.randint(2, 3 + level)
    if rng.random() < 0.2:
        return name
    if sort == "List Nat":
        return rng.choice((f"({c} :: {name})", f"({name} ++ [{c}])", f"({name} ++ {name})"))
    choices = [f"({name} + {c})", f"({d} * {name})", f"({d} * {name} + {c})", f"({name} * {name})"]
    return rng.choice([*choices, str(c + 2 * d)])


def _put(text: str, values: dict[str, str]) -> str:
    """The text with values in the place of its free names."""
    if not values:
        return text
    names = "|".join(map(re.escape, values))
    return re.sub(rf"(?<![\w.'])(?:{names})(?![\w'])", lambda found: values[found[0]], text)


def _groups(binders: str) -> Iterator[str]:
    """The bracketed groups of some binders."""
    depth = start = 0
    for at, sign in enumerate(binders):
        if sign in "([{⦃":
            if depth == 0:
                start = at
            depth += 1
        elif sign in ")]}⦄":
            depth -= 1
            if depth == 0:
                yield binders[start : at + 1]
