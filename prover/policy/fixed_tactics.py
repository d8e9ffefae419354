"""A policy without a model: it reads the goal and proposes tactics that fit its shape."""

import zlib
from collections.abc import Sequence

from prover.core.proof_state import ProofState
from prover.core.tactic import TacticCandidate
from prover.lean.lemmas import LemmaSource
from prover.policy import (
    arithmetic,
    closers,
    divisibility,
    enumeration,
    induction,
    instantiation,
    logic,
    recursion,
    residues,
    rewriting,
    witnesses,
)
from prover.policy.evaluate import refuted
from prover.policy.library import with_lemmas
from prover.policy.proposals import Generator
from prover.policy.reading import Reading

# Moves that lose nothing: where one applies, only it and the closers are worth a try.
_LOSSLESS: tuple[Generator, ...] = (
    logic.introductions,
    logic.lossless_eliminations,
    induction.renaming,
)
_GENERATORS: tuple[Generator, ...] = (
    logic.target_structure,
    logic.hypothesis_structure,
    logic.uses_of_hypotheses,
    recursion.recursions,
    divisibility.common_divisors,
    divisibility.primes,
    divisibility.prime_divisors,
    divisibility.predecessors,
    divisibility.extremes,
    divisibility.powers_that_divide,
    induction.inductions,
    induction.case_distinctions,
    induction.proofs_by_cases,
    rewriting.rewrites,
    rewriting.definitions,
    rewriting.whole_context,
    instantiation.instantiations,
    witnesses.witnesses,
    witnesses.cofactors,
    enumeration.enumerations,
    arithmetic.normal_forms,
    arithmetic.signs_of_products,
    arithmetic.divisors,
    arithmetic.powers,
    arithmetic.bounded_bases,
    residues.residues,
    residues.large_powers,
    residues.power_periods,
)


class FixedTactics:
    """Proposes from a fixed repertoire; the same state always gets the same candidates."""

    def __init__(self, *, lemmas: LemmaSource | None = None, seed: int = 0) -> None:
        """Propose also with `lemmas`, if given; another `seed` breaks ties another way."""
        self._generators: tuple[Generator, ...] = _GENERATORS
        if lemmas is not None:
            self._generators += (with_lemmas(lemmas),)
        self._seed = seed

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first."""
        return [self._candidates(state)[:k] for state in states]

    def _candidates(self, state: ProofState) -> list[TacticCandidate]:
        if not state.goals or refuted(state):
            return []
        goal = Reading(state.goals[0], n_goals=len(state.goals))
        found = [candidate for generator in _LOSSLESS for candidate in generator(goal)]
        if not found:
            found = [candidate for generator in self._generators for candidate in generator(goal)]
        found += closers.closers(goal)
        best: dict[str, TacticCandidate] = {}
        for candidate in found:
            known = best.get(candidate.text)
            if known is None or known.log_prob < candidate.log_prob:
                best[candidate.text] = candidate
        return sorted(best.values(), key=lambda c: (-c.log_prob, self._tie(c.text)))

    def _tie(self, text: str) -> int:
        """Rank among equals: as generated for seed 0, else at random but the same every time."""
        return zlib.crc32(f"{self._seed} {text}".encode()) if self._seed else 0
