"""Linear arithmetic over ℕ and ℤ that takes more than a decision procedure: witnesses, choices."""

import random
from collections.abc import Callable

from prover.synthesis.conjecture import Draft, Lot


class LinearArithmetic:
    """Sums of numbers of known form, combinations, bounds, and what lies between."""

    name = "linear_arithmetic"
    asks_smt = False  # its schemes see to it

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """Statements from a few schemes, with random coefficients; each is true by its scheme,
        or else by the values that it was tested at.
        """
        drafts = [Draft(rng.choice(_SCHEMES)(rng, level)) for _ in range(count)]
        return Lot(tuple(drafts))


def _sum(parts: list[tuple[int, str]], constant: int = 0) -> str:
    terms = [name if factor == 1 else f"{factor} * {name}" for factor, name in parts if factor]
    terms += [str(constant)] if constant or not terms else []
    return " + ".join(terms)


def _sort(rng: random.Random) -> str:
    return rng.choice(("Nat", "Int"))


def _form_of_a_sum(rng: random.Random, level: int) -> str:
    """From the forms of numbers, `∃ k, a = m * k + r`, that of a combination."""
    m = rng.randint(2, 3 + 2 * level)
    names = "abc"[: rng.randint(1, 1 + (level > 1) + (level > 3))]
    rests = [rng.randrange(m) for _ in names]
    factors = [rng.randint(1, 2 + level) for _ in names]
    plus = rng.randint(0, 5)
    rest = (sum(f * r for f, r in zip(factors, rests, strict=True)) + plus) % m
    sort = _sort(rng)
    given = " ".join(
        f"(h{i + 1} : ∃ k, {name} = {_sum([(m, 'k')], r)})"
        for i, (name, r) in enumerate(zip(names, rests, strict=True))
    )
    claim = _sum(list(zip(factors, names, strict=True)), plus)
    return f"({' '.join(names)} : {sort}) {given} : ∃ k, {claim} = {_sum([(m, 'k')], rest)}"


def _choice(rng: random.Random, level: int) -> str:
    """Every number has one of the forms `m * k + r`, so that a multiple of it has another."""
    m = rng.randint(2, 2 + level)
    f, plus = rng.randint(1, 4 + level), rng.randint(0, 4)
    claims = sorted({(f * r + plus) % m for r in range(m)})
    text = " ∨ ".join(f"(∃ k, {_sum([(f, 'n')], plus)} = {_sum([(m, 'k')], r)})" for r in claims)
    return f"(n : {_sort(rng)}) : {text}"


def _combination(rng: random.Random, level: int) -> str:
    """Every integer is a combination of two coprime ones."""
    while True:
        p, q = rng.randint(2, 4 + 2 * level), rng.randint(2, 4 + 2 * level)
        if _gcd(p, q) == 1:
            sign = rng.choice("+-")
            value = _sum([(rng.randint(1, 3), "n")], rng.randint(0, 3))
            return f"(n : Int) : ∃ x y : Int, {p} * x {sign} {q} * y = {value}"


def _gcd(a: int, b: int) -> int:
    return a if b == 0 else _gcd(b, a % b)


def _change_of_coins(rng: random.Random, level: int) -> str:
    """Every large enough number is a sum of two kinds (Frobenius, Sylvester 1882)."""
    while True:
        p, q = rng.randint(2, 3), rng.randint(3, 4 + level)
        if p < q and _gcd(p, q) == 1:
            least = (p - 1) * (q - 1) + rng.choice((0, 0, 1, 3))
            return f"(n : Nat) (h : {least} ≤ n) : ∃ x y : Nat, {p} * x + {q} * y = n"


def _between(rng: random.Random, level: int) -> str:
    """A number between two bounds that leave room."""
    m = rng.randint(2, 3 + level)
    shift, extra = rng.randint(0, 4), rng.randint(0, 4)
    room = m + extra
    return (
        f"(a b : {_sort(rng)}) (h : a + {room} ≤ b) : "
        f"∃ k, a + {shift} < {m} * k + {shift} ∧ {m} * k ≤ b"
    )


def _monotone_steps(rng: random.Random, level: int) -> str:
    """A function that grows by so much at each step."""
    a, c, n = rng.randint(1, 4), rng.randint(0, 4), rng.randint(2, 3 + level)
    sort = _sort(rng)
    relation = rng.choice(("≤", "="))
    start = f"(h0 : f 0 = {c})"
    step = f"(h : ∀ n, f n + {a} {relation} f (n + 1))"
    claim = rng.choice((f"f {n}", "f n"))
    value = (
        str(c + a * n)
        if claim == f"f {n}"
        else _sum([(a, "n" if sort == "Nat" else "(n : Int)")], c)
    )
    bound = "" if claim == f"f {n}" else "(n : Nat) "
    return f"(f : Nat → {sort}) {bound}{start} {step} : {value} {relation} {claim}"


def _least_bound(rng: random.Random, level: int) -> str:
    """What is below whatever is above something is below that."""
    a, b = rng.randint(1, 2 + level), rng.randint(0, 2 + level)
    left, right = _sum([(a, "x")], b), rng.choice(("y", f"y + {rng.randint(1, 3)}"))
    sort = _sort(rng)
    return f"(x y : {sort}) : (∀ k : {sort}, {right} ≤ k → {left} ≤ k) ↔ {left} ≤ {right}"


_SCHEMES: tuple[Callable[[random.Random, int], str], ...] = (
    _form_of_a_sum,
    _form_of_a_sum,
    _choice,
    _combination,
    _change_of_coins,
    _between,
    _monotone_steps,
    _least_bound,
)
