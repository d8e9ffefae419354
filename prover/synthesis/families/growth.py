"""Sequences that grow: bounds and orders by induction, with a lemma about another sequence."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import (
    SchemeFamily,
    built,
    by_induction,
    function_names,
    linear,
    number_names,
    plus,
    times,
)


def growth() -> SchemeFamily:
    """From what happens at each step."""
    return SchemeFamily("growth", (_steps, _steps, _ratio, _driven, _driven, _driven_remainder))


def _steps(rng: random.Random, level: int) -> Draft:
    """A function that gains at least c at each step."""
    [f] = function_names(rng, 1)
    n, m, k = number_names(rng, 3)
    sort = rng.choice(("Nat", "Int"))
    c = rng.randint(1, 3 + 2 * level)
    less = rng.randint(1, c)
    d = rng.randint(0, 3 + level)
    given = rng.choice(
        (f"∀ {n}, {f} {n} + {c} ≤ {f} ({n} + 1)", f"∀ {n}, {f} {n} + {c - 1} < {f} ({n} + 1)")
    )
    if sort == "Nat":
        lemma = by_induction(
            f"{f} 0 + {times(c, n)} ≤ {f} {n}", n, "omega", f"have := h {n}; omega"
        )
        few = times(less, n)
        claims = (
            (f"({n} : Nat) : {few} + {f} 0 ≤ {f} {n}", (lemma, f"have := key {n}", "omega")),
            (f"({n} : Nat) : {few} ≤ {f} {n}", (lemma, f"have := key {n}", "omega")),
            (
                f"({m} : Nat) : ∃ {n}, {plus(m, d)} < {f} {n}",
                (
                    lemma,
                    f"refine ⟨{m} + {d + 1}, ?_⟩",
                    f"have := key ({m} + {d + 1})",
                    "omega",
                ),
            ),
        )
        if rng.random() < 0.5:
            claim, tactics = rng.choice(claims)
            return built(f"({f} : Nat → Nat) (h : {given}) {claim}", *tactics)
    start = f"({f} : Nat → {sort}) (h : {given}) ({m} {n} : Nat) "
    if rng.random() < 0.5:
        return built(
            f"{start}(l : {m} ≤ {n}) : {f} {m} ≤ {f} {n}",
            f"induction l with\n| refl => ?_\n| @step {k} _ ih => ?_",
            "omega",
            f"show {f} {m} ≤ {f} ({k} + 1)",
            f"have := h {k}",
            "omega",
        )
    by = rng.randint(1, c)
    cast = n if sort == "Nat" else f"({n} : Int)"
    return built(
        f"{start}: {f} {m} + {times(by, cast)} ≤ {f} ({m} + {n})",
        f"induction {n} with\n| zero => ?_\n| succ {n} ih => ?_",
        "simp",
        f"have := h ({m} + {n})",
        "rw [← Nat.add_assoc]",
        "omega",
    )


def _ratio(rng: random.Random, level: int) -> Draft:
    """A function that is multiplied by at least c at each step."""
    [f] = function_names(rng, 1)
    n, m = number_names(rng, 2)
    c = rng.randint(2, 3 + 2 * level)
    base = rng.randint(1, 3 + level)
    lemma = by_induction(
        f"{base} * {c} ^ {n} ≤ {f} {n}",
        n,
        "simp [h0]",
        f"have := h {n}; rw [Nat.pow_succ]; omega",
    )
    given = rng.choice((f"(h0 : {base} ≤ {f} 0)", f"(h0 : {f} 0 = {base})"))
    step = rng.choice((f"{c} * {f} {n} ≤ {f} ({n} + 1)", f"{f} ({n} + 1) ≥ {c} * {f} {n}"))
    claims = (
        (f"({n} : Nat) : {base} * {c} ^ {n} ≤ {f} {n}", (f"exact key {n}",)),
        (f"({n} : Nat) : {c} ^ {n} ≤ {f} {n}", (f"have := key {n}", "omega")),
        (
            f"({n} : Nat) : 0 < {f} {n}",
            (f"have := key {n}", f"have : 0 < {c} ^ {n} := Nat.pow_pos (by decide)", "omega"),
        ),
        (
            f"({m} : Nat) : ∃ {n}, {m} < {f} {n}",
            (
                f"refine ⟨{m}, ?_⟩",
                f"have := key {m}",
                f"have : {m} < {c} ^ {m} := Nat.lt_pow_self (by decide)",
                "omega",
            ),
        ),
    )
    claim, tactics = rng.choice(claims)
    return built(f"({f} : Nat → Nat) {given} (h : ∀ {n}, {step}) {claim}", lemma, *tactics)


def _driven(rng: random.Random, level: int) -> Draft:
    """A sequence whose steps another one decides, of which something must be known first."""
    x, y = function_names(rng, 2)
    n, m, j = number_names(rng, 3)
    low, c, d = rng.randint(0, 3 + level), rng.randint(1, 2 + level), rng.randint(0, 2 + level)
    sort = "Int"
    first = low + rng.randint(0, 2)
    step_y = plus(times(c, f"{y} {n}"), d)
    start = rng.randint(-3, 4 + level)
    lemma = by_induction(f"{low} ≤ {y} {n}", n, "omega", f"rw [{y}1]; omega", have="low")
    k = rng.randint(1, 2 + level)
    given = (
        f"({x} {y} : Nat → {sort}) ({x}0 : {x} 0 = {start}) ({y}0 : {y} 0 = {first}) "
        f"({x}1 : ∀ {n}, {x} ({n} + 1) = {x} {n} + {times(k, f'{y} {n}')}) "
        f"({y}1 : ∀ {n}, {y} ({n} + 1) = {step_y}) "
    )
    gain = rng.randint(0, low * k)
    what = rng.randrange(4)
    begin = f"induction {n} with\n| zero => ?_\n| succ {n} ih => ?_"
    under = start - rng.randint(0, 2)
    if what == 0:
        return built(
            f"{given}({n} : Nat) : {under} ≤ {x} {n}",
            lemma,
            begin,
            "omega",
            f"have := low {n}",
            f"rw [{x}1]",
            "omega",
        )
    if what == 1:
        return built(
            f"{given}({n} : Nat) : {plus(f'{x} {n}', gain)} ≤ {x} ({n} + 1)",
            lemma,
            f"have := low {n}",
            f"rw [{x}1]",
            "omega",
        )
    if what == 2:
        return built(
            f"{given}({m} {n} : Nat) (h : {m} ≤ {n}) : {x} {m} ≤ {x} {n}",
            lemma,
            f"induction h with\n| refl => ?_\n| @step {j} _ ih => ?_",
            "omega",
            f"rw [{x}1]",
            f"have := low {j}",
            "omega",
        )
    slope = rng.randint(1, max(1, low * k))
    if slope > low * k:
        return built(f"{given}({n} : Nat) : {low} ≤ {y} {n}", lemma, f"exact low {n}")
    return built(
        f"{given}({n} : Nat) : {times(slope, f'({n} : Int)')} + {start} ≤ {x} {n}"
        if start >= 0
        else f"{given}({n} : Nat) : {times(slope, f'({n} : Int)')} - {-start} ≤ {x} {n}",
        lemma,
        begin,
        "omega",
        f"have := low {n}",
        f"rw [{x}1]",
        "omega",
    )


def _driven_remainder(rng: random.Random, level: int) -> Draft | None:
    """The same with a remainder instead of a bound."""
    x, y = function_names(rng, 2)
    n, _ = number_names(rng, 2)
    modulus = rng.randint(2, 4 + level)
    c, d = rng.randint(1, 3 + level), rng.randint(0, 4 + level)
    first, start = rng.randint(0, 5 + level), rng.randint(0, 5 + level)
    rest = first % modulus
    if (c * rest + d) % modulus != rest or (rest == 0 and c == 1):
        return None
    k = rng.randint(1, 3 + level)
    more = (-k * rest) % modulus
    lemma = by_induction(
        f"{y} {n} % {modulus} = {rest}", n, "omega", f"rw [{y}1]; omega", have="rest"
    )
    step = plus(f"{x} {n} + {times(k, f'{y} {n}')}", more)
    goal = f"{x} {n} % {modulus} = {start % modulus}"
    return built(
        f"({x} {y} : Nat → Nat) ({x}0 : {x} 0 = {start}) ({y}0 : {y} 0 = {first}) "
        f"({x}1 : ∀ {n}, {x} ({n} + 1) = {step}) "
        f"({y}1 : ∀ {n}, {y} ({n} + 1) = {linear(c, f'{y} {n}', d)}) ({n} : Nat) : {goal}",
        lemma,
        f"induction {n} with\n| zero => ?_\n| succ {n} ih => ?_",
        "omega",
        f"have := rest {n}",
        f"rw [{x}1]",
        "omega",
    )
