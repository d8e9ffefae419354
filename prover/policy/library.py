"""Tactics with lemmas of the library, chosen by a retriever."""

from collections.abc import Iterator

from prover.core.tactic import TacticCandidate
from prover.lean.lemmas import LemmaSource, Suggestion, Use
from prover.policy.closers import is_arithmetic
from prover.policy.proposals import Generator, branches, propose
from prover.policy.reading import Reading

_EACH = 6
_EACH_IN_ARITHMETIC = 3  # where `omega` knows most of the lemmas that match


def with_lemmas(source: LemmaSource) -> Generator:
    """A generator of `apply`, `rw`, `simp` and forward steps with the lemmas of `source`."""

    def generate(goal: Reading) -> Iterator[TacticCandidate]:
        types = [word for h in goal.hypotheses for word in h.type.split()]
        types += goal.goal.target.split()
        hypotheses = [(h.name, h.term) for h in goal.proofs]
        arithmetic = is_arithmetic(goal)
        most = _EACH_IN_ARITHMETIC if arithmetic else _EACH
        cost = 0.6 if arithmetic else 0.0
        by_use: dict[Use, list[str]] = {use: [] for use in Use}
        for found in source.suggest(goal.target, hypotheses, types):
            if len(by_use[found.use]) < most:
                by_use[found.use].append(_term(found))
        for i, lemma in enumerate(by_use[Use.APPLY]):
            yield propose(f"apply {lemma}", -1.3 - cost - 0.25 * i)
            yield propose(f"apply {lemma} <;> simp_all", -2.0 - cost - 0.25 * i)
        for i, lemma in enumerate(by_use[Use.REWRITE]):
            yield propose(f"rw [{lemma}]", -1.5 - cost - 0.25 * i)
            yield propose(f"simp [{lemma}]", -1.6 - cost - 0.25 * i)
        for i, lemma in enumerate(by_use[Use.REWRITE_BACK]):
            yield propose(f"rw [← {lemma}]", -2.6 - cost - 0.25 * i)
        [name] = goal.fresh("h")
        for i, fact in enumerate(by_use[Use.FORWARD]):
            yield propose(f"exact {fact}", -1.5 - cost - 0.25 * i)
            yield propose(f"have {name} := {fact}", -2.0 - cost - 0.25 * i)
            yield propose(branches(f"have := {fact}", "omega"), -2.4 - cost - 0.25 * i)
        if len(by_use[Use.REWRITE]) > 1:
            together = ", ".join(by_use[Use.REWRITE])
            yield propose(f"simp [{together}]", -2.2)
            yield propose(f"simp_all [{together}]", -2.6)

    return generate


def _term(suggestion: Suggestion) -> str:
    """The lemma, applied to hypotheses where it is used forwards."""
    return f"{suggestion.lemma} {suggestion.arguments}".rstrip()
