"""Tactics with lemmas of the library, chosen by a retriever."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term
from prover.policy.proposals import Generator, branches, propose
from prover.policy.reading import Reading

_EACH = 6


class Use(Protocol):
    """How a lemma serves: an enumeration's member, told by its value."""

    @property
    def value(self) -> str: ...


class Suggestion(Protocol):
    """A lemma that fits a goal, and how."""

    @property
    def lemma(self) -> str: ...
    @property
    def use(self) -> Use: ...
    @property
    def hypothesis(self) -> str: ...


class LemmaSource(Protocol):
    """What finds lemmas for a goal, best first (`prover.premises.retriever`)."""

    def suggest(
        self, target: Term, hypotheses: Sequence[tuple[str, Term]], types: Iterable[str]
    ) -> Sequence[Suggestion]:
        """Lemmas for the target and the named hypotheses; `types` are words of their types."""


def with_lemmas(source: LemmaSource) -> Generator:
    """A generator of `apply`, `rw`, `simp` and forward steps with the lemmas of `source`."""

    def generate(goal: Reading) -> Iterator[TacticCandidate]:
        types = [word for h in goal.hypotheses for word in h.type.split()]
        types += goal.goal.target.split()
        hypotheses = [(h.name, h.term) for h in goal.proofs]
        found = source.suggest(goal.target, hypotheses, types)
        by_use: dict[str, list[Suggestion]] = {}
        for suggestion in found:
            chosen = by_use.setdefault(suggestion.use.value, [])
            if len(chosen) < _EACH:
                chosen.append(suggestion)
        for i, chosen in enumerate(by_use.get("apply", ())):
            yield propose(f"apply {chosen.lemma}", -1.3 - 0.25 * i)
            yield propose(f"apply {chosen.lemma} <;> simp_all", -2.0 - 0.25 * i)
        for i, chosen in enumerate(by_use.get("rewrite", ())):
            yield propose(f"rw [{chosen.lemma}]", -1.5 - 0.25 * i)
            yield propose(f"simp [{chosen.lemma}]", -1.6 - 0.25 * i)
        for i, chosen in enumerate(by_use.get("rewrite_back", ())):
            yield propose(f"rw [← {chosen.lemma}]", -2.6 - 0.25 * i)
        [name] = goal.fresh("h")
        for i, chosen in enumerate(by_use.get("forward", ())):
            fact = f"{chosen.lemma} {chosen.hypothesis}"
            yield propose(f"exact {fact}", -1.5 - 0.25 * i)
            yield propose(f"have {name} := {fact}", -2.0 - 0.25 * i)
            yield propose(branches(f"have := {fact}", "omega"), -2.4 - 0.25 * i)
        names = ", ".join(chosen.lemma for chosen in by_use.get("rewrite", ()))
        if "," in names:
            yield propose(f"simp [{names}]", -2.2)
            yield propose(f"simp_all [{names}]", -2.6)

    return generate
