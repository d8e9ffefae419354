"""Claims, and values to test them at before anything else is asked."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from prover.synthesis.terms import Env, Term, Value


@dataclass(frozen=True, slots=True)
class Claim:
    """Variables with their sorts, hypotheses and a conclusion."""

    variables: Mapping[str, str]
    hypotheses: Sequence[Term]
    conclusion: Term

    @property
    def signature(self) -> str:
        """The statement without its name, the variables of one sort in one bracket."""
        by_sort: dict[str, list[str]] = {}
        for name, sort in self.variables.items():
            by_sort.setdefault(sort, []).append(name)
        binders = [f"({' '.join(names)} : {sort})" for sort, names in by_sort.items()]
        binders += [f"(h{i + 1} : {one.text})" for i, one in enumerate(self.hypotheses)]
        return f"{' '.join(binders)} : {self.conclusion.text}".lstrip()


def assignments(variables: Mapping[str, str], rng: random.Random, count: int) -> Iterator[Env]:
    """Values for variables: all zero first, then small ones, then larger ones."""
    yield {name: _value(sort, rng, 0) for name, sort in variables.items()}
    for number in range(count - 1):
        largest = 2 + number * 18 // count
        yield {name: _value(sort, rng, largest) for name, sort in variables.items()}


def _value(sort: str, rng: random.Random, largest: int) -> Value:
    match sort:
        case "Nat":
            return rng.randint(0, largest)
        case "Int":
            return rng.randint(-largest, largest)
        case "Prop":
            return rng.random() < 0.5
        case "List Nat":
            return tuple(rng.randint(0, largest) for _ in range(rng.randint(0, min(largest, 6))))
        case _:
            raise ValueError(f"no values of {sort}")
