"""Recurrences of several steps, and coupled ones: induction needs more than what is asked."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.corollaries import Linear, corollary
from prover.synthesis.schemes import (
    SchemeFamily,
    built,
    function_names,
    linear,
    number_names,
    plus,
    times,
)

_LONGEST_PERIOD = 8


def recurrences() -> SchemeFamily:
    """Sequences on ℕ whose closed form, divisor or period is known."""
    return SchemeFamily(
        "recurrences", (_two_steps, _two_steps, _coupled, _geometric, _divided, _periodic)
    )


def _two_steps(rng: random.Random, level: int) -> Draft:
    """`g (n + 2)` or `g (n + 3)` from the values before, all on one line."""
    [g] = function_names(rng, 1)
    n, m = number_names(rng, 2)
    c, d = rng.randint(1, 2 + 2 * level), rng.randint(0, 3 + 2 * level)
    value = Linear(lambda text: f"{g} {text}", c, d)
    at = [f"({n} + {i})" if i else n for i in range(4)]
    steps = 3 if rng.random() < 0.15 * level else 2
    step = rng.choice(
        (
            f"{g} ({n} + {steps}) = {g} {n} + {steps * c}",
            f"{g} ({n} + {steps}) = {steps * c} + {g} {n}",
            f"{g} ({n} + {steps}) + {g} {n} = 2 * {g} ({n} + {steps // 2}) + {c * (steps % 2)}"
            if steps == 2
            else f"{g} ({n} + 3) + {g} {n} = {g} ({n} + 2) + {g} ({n} + 1)",
        )
    )
    starts = " ".join(f"({g}{i} : {g} {i} = {c * i + d})" for i in range(steps))
    parts = " ∧ ".join(f"{g} {at[i]} = {value.value(at[i])}" for i in range(steps))
    known = ", ".join(f"{g}{i}" for i in range(steps))
    lemma = (
        f"have all : ∀ {n}, {parts} := by\n  intro {n}\n  induction {n} with\n"
        f"  | zero => simp [{known}]\n"
        f"  | succ {n} ih => have := {g}{steps} {n}; grind"
    )
    found = corollary(rng, value, (n, m), level)
    signature = (
        f"({g} : Nat → Nat) {starts} ({g}{steps} : ∀ {n}, {step}) {found.binders} : {found.claim}"
    )
    key = f"have key : ∀ {n}, {g} {n} = {value.value(n)} := fun {n} => (all {n}).1"
    return built(signature, lemma, key, *found.tactics)


def _coupled(rng: random.Random, level: int) -> Draft:
    """Two sequences that each go on from the other."""
    f, g = function_names(rng, 2)
    n, m = number_names(rng, 2)
    c, d, e = rng.randint(1, 2 + 2 * level), rng.randint(0, 4 + level), rng.randint(0, 4 + level)
    kind = rng.randrange(3)
    # f n = c n + d and g n = c n + e
    if kind == 0:
        more = max(0, e - d) + rng.randint(0, level)
        step_f = f"{g} {n} + {plus(str(c + d), more)}" if d + c >= e else ""
        if c + d < e or c + e < d:
            return _coupled(rng, level)
        step_f, step_g = plus(f"{g} {n}", c + d - e), plus(f"{f} {n}", c + e - d)
    elif kind == 1:
        step_f = plus(f"{f} {n} + {g} {n}", 0)
        # g is constant: f (n + 1) = f n + g n, g n = c
        e = c
        step_g = rng.choice((f"{g} {n}", f"{g} {n} * {g} {n} / {c}"))
    else:
        d = e = rng.randint(1, 4 + level)
        step_f, step_g = f"{g} {n} + {c}", f"{f} {n} + {c}"
    value_g = str(c) if kind == 1 else linear(c, n, e)
    zero = f"simp [{f}0, {g}0]"
    lemma = (
        f"have all : ∀ {n}, {f} {n} = {linear(c, n, d)} ∧ {g} {n} = {value_g} := by\n"
        f"  intro {n}\n  induction {n} with\n  | zero => {zero}\n"
        f"  | succ {n} ih => rw [{f}1, {g}1, ih.1, ih.2]; omega"
    )
    value = Linear(lambda text: f"{f} {text}", c, d)
    found = corollary(rng, value, (n, m), level)
    signature = (
        f"({f} {g} : Nat → Nat) ({f}0 : {f} 0 = {d}) ({g}0 : {g} 0 = {c if kind == 1 else e}) "
        f"({f}1 : ∀ {n}, {f} ({n} + 1) = {step_f}) ({g}1 : ∀ {n}, {g} ({n} + 1) = {step_g}) "
        f"{found.binders} : {found.claim}"
    )
    key = f"have key : ∀ {n}, {f} {n} = {value.value(n)} := fun {n} => (all {n}).1"
    return built(signature, lemma, key, *found.tactics)


def _geometric(rng: random.Random, level: int) -> Draft:
    """`g (n + 2) = p g (n + 1) + q g n` that starts like the powers of a root."""
    [g] = function_names(rng, 1)
    n, m = number_names(rng, 2)
    root, other, scale = rng.randint(2, 3 + level), rng.randint(1, 2 + level), rng.randint(1, 4)
    p, q = root - min(other, root), root * min(other, root)
    first = f"{times(p, f'{g} ({n} + 1)')} + " if p else ""
    lemma = (
        f"have all : ∀ {n}, {g} {n} = {times(scale, f'{root} ^ {n}')} ∧ "
        f"{g} ({n} + 1) = {times(scale, f'{root} ^ ({n} + 1)')} := by\n"
        f"  intro {n}\n  induction {n} with\n  | zero => simp [{g}0, {g}1]\n"
        f"  | succ {n} ih => rw [{g}2, ih.1, ih.2]; grind"
    )
    signature = (
        f"({g} : Nat → Nat) ({g}0 : {g} 0 = {scale}) ({g}1 : {g} 1 = {scale * root}) "
        f"({g}2 : ∀ {n}, {g} ({n} + 2) = {first}{times(q, f'{g} {n}')}) "
    )
    value = times(scale, f"{root} ^ {n}")
    key = f"have key : ∀ {n}, {g} {n} = {value} := fun {n} => (all {n}).1"
    claims = (
        (f"({n} : Nat) : {g} {n} = {value}", ("rw [key]",)),
        (f"({n} : Nat) : {g} ({n} + 1) = {root} * {g} {n}", ("rw [key, key]", "grind")),
        (
            f"({m} {n} : Nat) : {scale} * {g} ({m} + {n}) = {g} {m} * {g} {n}",
            ("rw [key, key, key]", "grind"),
        ),
        (f"({n} : Nat) : {root} ∣ {g} ({n} + 1)", ("rw [key]", "omega")),
    )
    claim, tactics = rng.choice(claims)
    return built(signature + claim, lemma, key, *tactics)


def _divided(rng: random.Random, level: int) -> Draft:
    """What divides the beginning of a linear recurrence divides all of it."""
    [g] = function_names(rng, 1)
    [n] = number_names(rng, 1)
    c = rng.randint(2, 4 + 2 * level)
    p, q = rng.randint(1, 3 + level), rng.randint(1, 3 + level)
    a, b, more = c * rng.randint(0, 3), c * rng.randint(0, 3), c * rng.randint(0, 2)
    step = plus(f"{times(p, f'{g} ({n} + 1)')} + {times(q, f'{g} {n}')}", more)
    claim = rng.choice(("{c} ∣ {x}", "{x} % {c} = 0"))

    def said(at: str) -> str:
        return claim.format(c=c, x=f"{g} {at}")

    lemma = (
        f"have all : ∀ {n}, {said(n)} ∧ {said(f'({n} + 1)')} := by\n"
        f"  intro {n}\n  induction {n} with\n  | zero => simp [{g}0, {g}1]\n"
        f"  | succ {n} ih => rw [{g}2]; omega"
    )
    signature = (
        f"({g} : Nat → Nat) ({g}0 : {g} 0 = {a}) ({g}1 : {g} 1 = {b}) "
        f"({g}2 : ∀ {n}, {g} ({n} + 2) = {step}) ({n} : Nat) : "
    )
    sums = (
        (said(n), (f"exact (all {n}).1",)),
        (
            claim.format(c=c, x=f"({g} {n} + {c} * {n})"),
            (f"have := (all {n}).1", "omega"),
        ),
        (
            claim.format(c=c, x=f"({g} {n} + {g} ({n} + 2))"),
            (f"have := (all {n}).1", f"have := (all ({n} + 2)).1", "omega"),
        ),
    )
    goal, tactics = rng.choice(sums)
    return built(signature + goal, lemma, *tactics)


def _periodic(rng: random.Random, level: int) -> Draft | None:
    """Remainders of a linear recurrence come again."""
    [g] = function_names(rng, 1)
    n, _ = number_names(rng, 2)
    modulus = rng.randint(2, 3 + level)
    p, q = rng.randint(1, 1 + level), rng.randint(1, 1 + level)
    start = (rng.randint(0, 2), rng.randint(1, 3))
    values = list(start)
    while len(values) < 2 * _LONGEST_PERIOD + 2:
        values.append(p * values[-1] + q * values[-2])
    rests = [one % modulus for one in values]
    period = next(
        (
            k
            for k in range(2, _LONGEST_PERIOD + 1)
            if rests[k : k + 2] == rests[:2] and _returns(p, q, k, modulus)
        ),
        None,
    )
    if period is None:
        return None
    at = rng.randrange(min(period, 3))
    terms = [f"{g} ({n} + {i})" if i else f"{g} {n}" for i in range(period + 1)]
    equations = "".join(
        f"\n  have e{i} : {terms[i]} = {times(p, terms[i - 1])} + {times(q, terms[i - 2])} := "
        + (f"{g}2 ({n} + {i - 2})" if i > 2 else f"{g}2 {n}")
        for i in range(2, period + 1)
    )
    lemma = (
        f"have key : ∀ {n}, {terms[-1]} % {modulus} = {terms[0]} % {modulus} := by\n"
        f"  intro {n}{equations}\n  omega"
    )
    index = plus(f"{period} * {n}", at)
    again = plus(f"{period} * ({n} + 1)", at)
    signature = (
        f"({g} : Nat → Nat) ({g}0 : {g} 0 = {start[0]}) ({g}1 : {g} 1 = {start[1]}) "
        f"({g}2 : ∀ {n}, {g} ({n} + 2) = {times(p, f'{g} ({n} + 1)')} + {times(q, f'{g} {n}')}) "
        f"({n} : Nat) : {g} ({index}) % {modulus} = {rests[at]}"
    )
    induction = f"induction {n} with\n| zero => ?_\n| succ {n} ih => ?_"
    return built(
        signature,
        lemma,
        induction,
        f"simp [{g}0, {g}1, {g}2]",
        f"rw [show {again} = {index} + {period} by omega, key]",
        "exact ih",
    )


def _returns(p: int, q: int, steps: int, modulus: int) -> bool:
    """Whether every beginning comes back after so many steps."""
    for pair in ((0, 1), (1, 0)):
        values = list(pair)
        while len(values) < steps + 2:
            values.append((p * values[-1] + q * values[-2]) % modulus)
        if tuple(values[-2:]) != tuple(one % modulus for one in pair):
            return False
    return True
