"""Propositional formulas: tautologies, found by truth tables."""

import itertools
import random

from prover.synthesis.conjecture import Draft, Lot
from prover.synthesis.terms import Term, connective, negation, variable
from prover.synthesis.testing import Claim

_CONNECTIVES = ("∧", "∨", "→", "→", "↔")


class Propositional:
    """Formulas over a few propositions; a conjecture follows from its hypotheses classically."""

    name = "propositional"
    asks_smt = False

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """Formulas that hold in every row of their truth table, and use each hypothesis."""
        drafts: list[Draft] = []
        n_refuted = 0
        while len(drafts) < count:
            claim = self._claim(rng, level)
            if _follows(claim):
                drafts.append(Draft(claim.signature))
            else:
                n_refuted += 1
        return Lot(tuple(drafts), n_refuted)

    def _claim(self, rng: random.Random, level: int) -> Claim:
        names = "pqrst"[: rng.randint(2, min(5, 2 + level))]
        atoms = [variable(name, "Prop") for name in names]
        hypotheses = [
            formula(rng, atoms, rng.randint(1, 1 + level)) for _ in range(rng.randint(0, level))
        ]
        conclusion = formula(rng, atoms, rng.randint(2, 3 + level))
        used = frozenset[str]().union(*(one.variables for one in (*hypotheses, conclusion)))
        return Claim({name: "Prop" for name in names if name in used}, hypotheses, conclusion)


def formula(rng: random.Random, atoms: list[Term], n_connectives: int) -> Term:
    """A random formula with about so many connectives."""
    if n_connectives <= 0:
        atom = rng.choice(atoms)
        return negation(atom) if rng.random() < 0.2 else atom
    if rng.random() < 0.12:
        return negation(formula(rng, atoms, n_connectives - 1))
    left = rng.randint(0, n_connectives - 1)
    one = formula(rng, atoms, left)
    other = formula(rng, atoms, n_connectives - 1 - left)
    return connective(rng.choice(_CONNECTIVES), one, other)


def _follows(claim: Claim) -> bool:
    """Whether every row that meets the hypotheses meets the conclusion, each being needed."""
    hypotheses, conclusion = list(claim.hypotheses), claim.conclusion
    rows = [
        dict(zip(claim.variables, values, strict=True))
        for values in itertools.product((False, True), repeat=len(claim.variables))
    ]

    def entails(given: list[Term]) -> bool:
        met = [row for row in rows if all(one.value(row) for one in given)]
        return bool(met) and all(conclusion.value(row) for row in met)

    if not entails(hypotheses):
        return False
    return not any(
        entails([*hypotheses[:at], *hypotheses[at + 1 :]]) for at in range(len(hypotheses))
    )
