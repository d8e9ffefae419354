"""What follows from a closed form `f n = c * n + d` once it is known as `key`."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from prover.synthesis.schemes import linear, plus


@dataclass(frozen=True, slots=True)
class Linear:
    """A function of one number, written as `at(text)`, and its closed form."""

    at: Callable[[str], str]
    factor: int  # not zero
    constant: int
    others: str = ""  # what `key` takes after the number

    def value(self, text: str) -> str:
        """The closed form."""
        return linear(self.factor, text, self.constant)


@dataclass(frozen=True, slots=True)
class Corollary:
    """Binders and a claim, and the tactics that prove it from the closed form."""

    binders: str
    claim: str
    tactics: tuple[str, ...]


def corollary(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, *, key: str = "key"
) -> Corollary:
    """One of the things that follow; the closed form itself most often."""
    if rng.random() < 0.3:
        n = names[0]
        return Corollary(f"({n} : Nat)", f"{f.at(n)} = {f.value(n)}", (f"rw [{key}]",))
    return rng.choice(_KINDS)(rng, f, names, level, key)


def _remainder(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, _ = names
    if f.factor == 1:
        return _shifted(rng, f, names, level, key)
    claim = f"{f.at(n)} % {f.factor} = {f.constant % f.factor}"
    return Corollary(f"({n} : Nat)", claim, (f"rw [{key}]", "omega"))


def _bound(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, _ = names
    most = min(f.factor, 1 + level)
    low = linear(rng.randint(1, most), n, rng.randint(0, f.constant))
    return Corollary(f"({n} : Nat)", f"{low} ≤ {f.at(n)}", (f"rw [{key}]", "omega"))


def _monotone(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, m = names
    sign = rng.choice("<≤")
    binders = f"({m} {n} : Nat) (h : {m} {sign} {n})"
    claim = f"{f.at(m)} {sign} {f.at(n)}"
    return Corollary(binders, claim, (f"rw [{key}, {key}]", "omega"))


def _injective(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, m = names
    binders = f"({m} {n} : Nat) (e : {f.at(m)} = {f.at(n)})"
    return Corollary(binders, f"{m} = {n}", (f"rw [{key}, {key}] at e", "omega"))


def _shifted(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, _ = names
    by = rng.randint(1, 2 + level)
    claim = f"{f.at(f'({n} + {by})')} = {plus(f.at(n), f.factor * by)}"
    known = (f"have := {key} {one}{f.others}" for one in (n, f"({n} + {by})"))
    return Corollary(f"({n} : Nat)", claim, (*known, "omega"))


def _scaled(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, _ = names
    by = rng.randint(2, 2 + level)
    left = plus(f.at(f"({by} * {n})"), (by - 1) * f.constant)
    return Corollary(f"({n} : Nat)", f"{left} = {by} * {f.at(n)}", (f"rw [{key}, {key}]", "omega"))


def _additive(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, m = names
    left = plus(f.at(f"({m} + {n})"), f.constant)
    return Corollary(
        f"({m} {n} : Nat)",
        f"{left} = {f.at(m)} + {f.at(n)}",
        (f"rw [{key}, {key}, {key}]", "omega"),
    )


def _unbounded(
    rng: random.Random, f: Linear, names: tuple[str, str], level: int, key: str
) -> Corollary:
    n, m = names
    more = rng.randint(0, 2 + level)
    claim = f"∃ {n}, {plus(m, more)} < {f.at(n)}"
    tactics = (f"refine ⟨{m} + {more + 1}, ?_⟩", f"rw [{key}]", "omega")
    return Corollary(f"({m} : Nat)", claim, tactics)


_KINDS = (
    _remainder,
    _bound,
    _monotone,
    _injective,
    _shifted,
    _scaled,
    _additive,
    _unbounded,
)
