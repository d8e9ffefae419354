"""Families made of schemes: functions that build a statement together with its proof."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from prover.core.theorem import ProofScript
from prover.synthesis.conjecture import LEVELS, Draft, Lot

# Builds a statement; `level` says how large. None: what came up is false, or says nothing.
Scheme: TypeAlias = Callable[[random.Random, int], Draft | None]

_MOST_TRIES_EACH = 8
_FUNCTIONS = "fguvstwFGH"  # h is for hypotheses
_NUMBERS = "nmkij"


@dataclass(frozen=True, slots=True)
class SchemeFamily:
    """A family that takes its schemes in turn."""

    name: str
    schemes: tuple[Scheme, ...]
    asks_smt: bool = False  # what a scheme builds is true

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """Statements, each from a scheme chosen by `rng`."""
        drafts: list[Draft] = []
        n_refuted = 0
        for _ in range(_MOST_TRIES_EACH * count):
            if len(drafts) == count:
                break
            size = rng.randint(
                LEVELS[0], min(level + 1, LEVELS[-1])
            )  # a lot has all sizes up to it
            draft = rng.choice(self.schemes)(rng, size)
            if draft is None:
                n_refuted += 1
            else:
                drafts.append(draft)
        return Lot(tuple(drafts), n_refuted)


def built(signature: str, *tactics: str) -> Draft:
    """A statement and the proof that it was built with."""
    return Draft(signature, proofs=(ProofScript(tactics),))


def function_names(rng: random.Random, count: int) -> list[str]:
    """Different names for functions."""
    return rng.sample(_FUNCTIONS, count)


def number_names(rng: random.Random, count: int) -> list[str]:
    """Different names for natural numbers."""
    return rng.sample(_NUMBERS, count)


def times(factor: int, text: str) -> str:
    """`factor * text`, without a factor of one."""
    return text if factor == 1 else f"{factor} * {text}"


def plus(text: str, number: int) -> str:
    """`text + number`, without a zero."""
    return text if number == 0 else f"{text} + {number}"


def linear(factor: int, text: str, constant: int) -> str:
    """`factor * text + constant`."""
    return plus(times(factor, text), constant) if factor else str(constant)


def by_induction(
    claim: str, name: str, zero: str, succ: str, *, have: str = "key", first: str = ""
) -> str:
    """`have key : ∀ name …, claim` by induction on it; `first` are more names of the claim."""
    return (
        f"have {have} : ∀ {name}{first}, {claim} := by\n  intro {name}\n  induction {name} with\n"
        f"  | zero => {zero}\n  | succ {name} ih => {succ}"
    )


def cases_by_remainder(name: str, modulus: int) -> tuple[str, str]:
    """Two tactics that leave a goal for each remainder, with `r` that says which."""
    cases = " ∨ ".join(f"{name} % {modulus} = {rest}" for rest in range(modulus))
    return f"have r : {cases} := by omega", f"rcases r with {' | '.join(['r'] * modulus)}"
