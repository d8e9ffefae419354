"""Divisibility and remainders: polynomials modulo small numbers, and combinations of multiples."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import SchemeFamily, built, cases_by_remainder


def divisibility() -> SchemeFamily:
    """Polynomials are tested at every residue, so that what is drafted of them holds."""
    return SchemeFamily(
        "divisibility",
        (_fixed_remainder, _given_remainder, _excluded_remainders, _multiples, _chain),
    )


def _polynomial(rng: random.Random, level: int) -> list[int]:
    """Coefficients, the constant first."""
    degree = rng.randint(2, 2 + (level > 1) + (level > 3))
    rest = [rng.randint(0, 6) for _ in range(degree)]
    return [*rest, rng.choice((1, 1, 1, 2, 3))]


def _text(coefficients: list[int], name: str = "n") -> str:
    parts = []
    for power, factor in reversed(list(enumerate(coefficients))):
        if factor == 0:
            continue
        base = "" if power == 0 else name if power == 1 else f"{name} ^ {power}"
        scaled = base if factor == 1 and base else f"{factor} * {base}" if base else str(factor)
        parts.append(scaled)
    return " + ".join(parts) or "0"


def _at(coefficients: list[int], n: int) -> int:
    return sum(factor * n**power for power, factor in enumerate(coefficients))


def _fixed_remainder(rng: random.Random, level: int) -> Draft | None:
    """A polynomial that leaves one remainder at every number."""
    p, m = _polynomial(rng, level), rng.randint(2, 4 + level)
    rests = {_at(p, n) % m for n in range(m)}
    if len(rests) > 1:
        return None
    return _claim(rng, p, m, rests.pop())


def _given_remainder(rng: random.Random, level: int) -> Draft | None:
    """A polynomial at the numbers with a given remainder."""
    p, m = _polynomial(rng, level), rng.randint(2, 4 + level)
    of = rng.choice((m, m, 2 * m))
    r = rng.randrange(m)
    rests = {_at(p, n) % of for n in range(r, of * m + r, m)}
    if len(rests) > 1:
        return None
    return _claim(rng, p, of, rests.pop(), f"(h : n % {m} = {r}) ")


def _excluded_remainders(rng: random.Random, level: int) -> Draft | None:
    """Remainders that a polynomial never leaves."""
    p, m = _polynomial(rng, level), rng.randint(3, 5 + level)
    rests = {_at(p, n) % m for n in range(m)}
    never = [r for r in range(m) if r not in rests]
    if not never:
        return None
    sort = rng.choice(("Nat", "Int"))
    return _by_remainders(f"(n : {sort}) : ({_text(p)}) % {m} ≠ {rng.choice(never)}", m)


def _claim(rng: random.Random, p: list[int], m: int, rest: int, given: str = "") -> Draft:
    sort = rng.choice(("Nat", "Int"))
    if rest == 0 and rng.random() < 0.5:
        claim = f"{m} ∣ {_text(p)}"
    else:
        claim = f"({_text(p)}) % {m} = {rest}"
    return _by_remainders(f"(n : {sort}) {given}: {claim}", m, known=bool(given))


def _by_remainders(signature: str, m: int, *, known: bool = False) -> Draft:
    """With a proof by the remainders of n where that is one of a few lines."""
    if known or signature.startswith("(n : Int"):
        return Draft(signature)
    divides = ("apply Nat.dvd_of_mod_eq_zero",) if "∣" in signature else ()
    rules = "Nat.add_mod, Nat.mul_mod, Nat.pow_mod"
    have, split = cases_by_remainder("n", m)
    return built(signature, *divides, have, f"{split} <;> simp [{rules}, r]")


def _multiples(rng: random.Random, level: int) -> Draft:
    """What divides some numbers divides a combination of them with anything."""
    names = ["b", "c", "e"][: rng.randint(1, 1 + (level > 1) + (level > 3))]
    given = " ".join(f"(h{i + 1} : a ∣ {name})" for i, name in enumerate(names))
    parts = []
    for name, quotient in zip(names, "uvw", strict=False):
        factor = rng.choice(
            ("x", "y", "x * y", "(x + y)", str(rng.randint(2, 9 + level)), name, "(x + 1)")
        )
        other = f"(a * {quotient})" if factor == name else factor
        parts.append(
            (rng.choice((f"{factor} * {name}", f"{name} * {factor}")), f"{other} * {quotient}")
        )
    if rng.random() < 0.3:
        parts.append(
            rng.choice((("a", "1"), ("a * x", "x"), ("a ^ 2", "a"), ("x * a * y", "x * y")))
        )
    rng.shuffle(parts)
    sort = rng.choice(("Nat", "Int"))
    claim, witness = (" + ".join(part[i] for part in parts) for i in (0, 1))
    return built(
        f"(a {' '.join(names)} x y : {sort}) {given} : a ∣ {claim}",
        *(f"obtain ⟨{q}, rfl⟩ := h{i + 1}" for i, q in enumerate("uvw"[: len(names)])),
        f"exact ⟨{witness}, by grind⟩",
    )


def _chain(rng: random.Random, level: int) -> Draft:
    """Divisors of divisors, scaled."""
    k, m = rng.randint(2, 6), rng.randint(2, 6)
    sort = rng.choice(("Nat", "Int"))
    claim, given = rng.choice(
        [
            (f"a ∣ {k} * c", "(h1 : a ∣ b) (h2 : b ∣ c)"),
            (f"{k} * a ∣ {k * m} * c", f"(h1 : a ∣ {m} * b) (h2 : b ∣ c)"),
            ("a ∣ c * b", f"(h1 : {k} * a ∣ b) (h2 : b ∣ c)"),
            ("a * b ∣ c ^ 2", "(h1 : a ∣ c) (h2 : b ∣ c)"),
            (f"{k * m} ∣ a * b", f"(h1 : {k} ∣ a) (h2 : {m} ∣ b)"),
            (f"{k} ∣ a + b", f"(h1 : {k} ∣ a + c) (h2 : {k} ∣ c) (h3 : {k * m} ∣ b)"),
            (f"{k**2} ∣ a ^ 2 + {k * m} * a", f"(h1 : {k} ∣ a)"),
        ]
    )
    names = [name for name in "abc" if name in _letters(claim + given)]
    return Draft(f"({' '.join(names)} : {sort}) {given} : {claim}")


def _letters(text: str) -> set[str]:
    return set("".join(sign if sign.isalnum() else " " for sign in text).split())
