"""Functions that recurse on a quotient or a difference: strong induction."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import (
    SchemeFamily,
    built,
    function_names,
    linear,
    number_names,
    plus,
    times,
)


def strong_induction() -> SchemeFamily:
    """Digits, halving, steps of more than one, and predicates that come again."""
    return SchemeFamily(
        "strong_induction", (_quotients, _quotients, _digits, _differences, _predicate)
    )


def _begin(n: str) -> str:
    return f"induction {n} using Nat.strongRecOn with\n| ind {n} ih => ?_"


def _quotients(rng: random.Random, level: int) -> Draft:
    """`f n = a f (n / d) + c` is bounded by a line, or has a divisor."""
    [f] = function_names(rng, 1)
    [n] = number_names(rng, 1)
    d, c = rng.randint(2, 3 + level), rng.randint(1, 2 + 2 * level)
    start = rng.randint(0, 2 + level)
    rest = rng.choice(("", f" + {n} % {d}"))
    bound = c if not rest else c + 1
    claims = [
        f"{f} {n} ≤ {linear(bound, n, start + rng.randint(0, 1) * level)}",
        f"{start} ≤ {f} {n}",
        f"{f} {n} < {linear(bound, n, start + 1 + rng.randint(0, level))}",
    ]
    step = f"{f} ({n} / {d}) + {c}{rest}"
    if not rest and c > 1 and rng.random() < 0.4:
        claims = [f"{f} {n} % {c} = {start % c}"]
    if rng.random() < 0.25:
        a = rng.randint(2, 2 + level)
        step, claims = f"{a} * {f} ({n} / {d}) + {a * c}", [f"{a} ∣ {f} {n}"]
        start = a * rng.randint(0, 3)
    case = rng.choice(("h", "hn", "pos"))
    signature = (
        f"({f} : Nat → Nat) ({f}0 : {f} 0 = {start}) "
        f"({f}1 : ∀ {n}, 0 < {n} → {f} {n} = {step}) ({n} : Nat) : {rng.choice(claims)}"
    )
    return built(
        signature,
        _begin(n),
        f"rcases Nat.eq_zero_or_pos {n} with {case} | {case}",
        f"simp [{case}, {f}0]",
        f"rw [{f}1 {n} {case}]",
        f"have := ih ({n} / {d}) (by omega)",
        "omega",
    )


def _digits(rng: random.Random, level: int) -> Draft:
    """Digits put together again, their sum, its remainder."""
    [f] = function_names(rng, 1)
    [n] = number_names(rng, 1)
    d = rng.randint(2, 6 + 3 * level)
    a = rng.choice((0, 0, 1, 2, 3))
    again = rng.random() < 0.4
    if again:
        scale = rng.randint(1, 2 + level)
        step = f"{d} * {f} ({n} / {d}) + {times(scale, f'({n} % {d})')}"
        claim, start = f"{f} {n} = {times(scale, n)}", 0
    else:
        start = a
        step = f"{f} ({n} / {d}) + {n} % {d}"
        claim = rng.choice(
            (f"{f} {n} ≤ {plus(n, a)}", f"{f} {n} % {d - 1} = {plus(n, a)} % {d - 1}")
        )
        if d == 2 or (a and "%" in claim):
            claim = f"{f} {n} ≤ {plus(n, a)}"
    signature = (
        f"({f} : Nat → Nat) ({f}0 : {f} 0 = {start}) "
        f"({f}1 : ∀ {n}, 0 < {n} → {f} {n} = {step}) ({n} : Nat) : {claim}"
    )
    return built(
        signature,
        _begin(n),
        f"rcases Nat.eq_zero_or_pos {n} with h | h",
        f"simp [h, {f}0]",
        f"rw [{f}1 {n} h]",
        f"have := ih ({n} / {d}) (by omega)",
        "omega",
    )


def _differences(rng: random.Random, level: int) -> Draft:
    """`f n = f (n - d) + c` from d on."""
    [f] = function_names(rng, 1)
    [n] = number_names(rng, 1)
    d, c = rng.randint(2, 3 + level), rng.randint(1, 2 + 2 * level)
    start = rng.randint(0, 2 + level)
    claims = [
        f"{d} * {f} {n} ≤ {linear(c, n, d * start)}",
        f"{linear(c, n, d * start)} < {d} * {f} {n} + {c * d}",
        f"{start} ≤ {f} {n}",
        f"{f} {n} = {plus(times(c, f'({n} / {d})'), start)}",
    ]
    if c > 1:
        claims.append(f"{f} {n} % {c} = {start % c}")
    if c % d == 0:
        claims.append(f"{d} ∣ {f} {n} + {d * (start // d + 1) - start}")
    small, large = rng.choice((("hs", "hl"), ("h", "h"), ("lt", "le")))
    signature = (
        f"({f} : Nat → Nat) (f0 : ∀ {n}, {n} < {d} → {f} {n} = {start}) "
        f"(f1 : ∀ {n}, {d} ≤ {n} → {f} {n} = {f} ({n} - {d}) + {c}) ({n} : Nat) : "
        f"{rng.choice(claims)}"
    )
    return built(
        signature,
        _begin(n),
        f"rcases Nat.lt_or_ge {n} {d} with {small} | {large}",
        f"have := f0 {n} {small}; omega",
        f"rw [f1 {n} {large}]",
        f"have := ih ({n} - {d}) (by omega)",
        "omega",
    )


def _predicate(rng: random.Random, level: int) -> Draft:
    """What holds of the first numbers, and d later where it holds, holds of all."""
    p = rng.choice("PQRST")
    [n] = number_names(rng, 1)
    d = rng.randint(2, 3 + level // 2)
    first = rng.randint(0, 2 * level)
    starts = " ".join(f"({p.lower()}{i} : {p} {first + i})" for i in range(d))
    given = f"({p} : Nat → Prop) {starts} (hs : ∀ {n}, {p} {n} → {p} ({n} + {d}))"
    cases = " ∨ ".join(f"{n} = {first + i}" for i in range(d))
    split = " | ".join("rfl" for _ in range(d))
    bound = f" (hn : {first} ≤ {n})" if first else ""
    order = ("revert hn",) if first else ()
    intro = ("intro hn",) if first else ()
    used = " (by omega)" if first else ""
    return built(
        f"{given} ({n} : Nat){bound} : {p} {n}",
        *order,
        _begin(n),
        *intro,
        f"rcases Nat.lt_or_ge {n} {first + d} with h | h",
        f"have : {cases} := by omega",
        f"rcases this with {split}",
        *(f"exact {p.lower()}{i}" for i in range(d)),
        f"have := hs ({n} - {d}) (ih ({n} - {d}) (by omega){used})",
        "rwa [Nat.sub_add_cancel (by omega)] at this",
    )
