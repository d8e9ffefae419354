"""Linear arithmetic over ℕ and ℤ that takes more than a decision procedure: witnesses, choices."""

import math
import random
from collections.abc import Sequence

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import SchemeFamily, built, cases_by_remainder


def linear_arithmetic() -> SchemeFamily:
    """Sums of numbers of known form, combinations, bounds, and what lies between."""
    return SchemeFamily(
        "linear_arithmetic",
        (
            _form_of_a_sum,
            _form_of_a_sum,
            _choice,
            _combination,
            _change_of_coins,
            _between,
            _monotone_steps,
            _least_bound,
        ),
    )


def _sum(parts: Sequence[tuple[int, str]], constant: int = 0) -> str:
    terms = [name if factor == 1 else f"{factor} * {name}" for factor, name in parts if factor]
    terms += [str(constant)] if constant or not terms else []
    return " + ".join(terms)


def _sort(rng: random.Random) -> str:
    return rng.choice(("Nat", "Int"))


def _form_of_a_sum(rng: random.Random, level: int) -> Draft:
    """From the forms of numbers, `∃ k, a = m * k + r`, that of a combination."""
    m = rng.randint(2, 3 + 2 * level)
    names = "abc"[: rng.randint(1, 1 + (level > 1) + (level > 3))]
    rests = [rng.randrange(m) for _ in names]
    factors = [rng.randint(1, 2 + level) for _ in names]
    more = rng.randint(0, 5)
    whole, rest = divmod(sum(f * r for f, r in zip(factors, rests, strict=True)) + more, m)
    given = " ".join(
        f"(h{i + 1} : ∃ k, {name} = {_sum([(m, 'k')], r)})"
        for i, (name, r) in enumerate(zip(names, rests, strict=True))
    )
    claim = _sum(list(zip(factors, names, strict=True)), more)
    found = "uvw"[: len(names)]
    witness = _sum(list(zip(factors, found, strict=True)), whole)
    return built(
        f"({' '.join(names)} : {_sort(rng)}) {given} : ∃ k, {claim} = {_sum([(m, 'k')], rest)}",
        *(f"obtain ⟨{k}, h{k}⟩ := h{i + 1}" for i, k in enumerate(found)),
        f"exact ⟨{witness}, by omega⟩",
    )


def _choice(rng: random.Random, level: int) -> Draft:
    """Every number has one of the forms `m * k + r`, so that a multiple of it has another."""
    m = rng.randint(2, 2 + level)
    f, more = rng.randint(1, 4 + level), rng.randint(0, 4 + level)
    claims = sorted({(f * r + more) % m for r in range(m)})
    text = " ∨ ".join(f"(∃ k, {_sum([(f, 'n')], more)} = {_sum([(m, 'k')], r)})" for r in claims)
    proofs = []
    for r in range(m):
        whole, rest = divmod(f * r + more, m)
        inner = f"⟨{_sum([(f, f'(n / {m})')], whole)}, by omega⟩"
        proofs.append(f"exact {_alternative(inner, claims.index(rest), len(claims))}")
    return built(f"(n : {_sort(rng)}) : {text}", *cases_by_remainder("n", m), *proofs)


def _alternative(proof: str, number: int, count: int) -> str:
    """The proof of one of several alternatives, of their disjunction."""
    if number < count - 1:
        proof = f"Or.inl {proof}"
    for _ in range(number):
        proof = f"Or.inr ({proof})" if " " in proof and proof[0] != "⟨" else f"Or.inr {proof}"
    return proof


def _combination(rng: random.Random, level: int) -> Draft:
    """Every integer is a combination of two coprime ones (Bézout 1779)."""
    while True:
        p, q = rng.randint(2, 4 + 2 * level), rng.randint(2, 4 + 2 * level)
        if math.gcd(p, q) == 1:
            sign = rng.choice("+-")
            value = _sum([(rng.randint(1, 3), "n")], rng.randint(0, 3))
            x = pow(p, -1, q)
            y = (1 - p * x) // q * (1 if sign == "+" else -1)
            return built(
                f"(n : Int) : ∃ x y : Int, {p} * x {sign} {q} * y = {value}",
                f"refine ⟨{x} * ({value}), {y} * ({value}), ?_⟩",
                "omega",
            )


def _change_of_coins(rng: random.Random, level: int) -> Draft:
    """Every large enough number is a sum of two kinds (Frobenius, Sylvester 1882)."""
    while True:
        p, q = rng.randint(2, 3), rng.randint(3, 4 + level)
        if p < q and math.gcd(p, q) == 1:
            least = (p - 1) * (q - 1) + rng.choice((0, 0, 1, 3))
            ys = [r * pow(q, -1, p) % p for r in range(p)]
            return built(
                f"(n : Nat) (h : {least} ≤ n) : ∃ x y : Nat, {p} * x + {q} * y = n",
                *cases_by_remainder("n", p),
                *(f"exact ⟨(n - {q * y}) / {p}, {y}, by omega⟩" for y in ys),
            )


def _between(rng: random.Random, level: int) -> Draft:
    """A number between two bounds that leave room."""
    m = rng.randint(2, 3 + level)
    shift, extra = rng.randint(0, 4), rng.randint(0, 4)
    return built(
        f"(a b : {_sort(rng)}) (h : a + {m + extra} ≤ b) : "
        f"∃ k, a + {shift} < {m} * k + {shift} ∧ {m} * k ≤ b",
        f"exact ⟨b / {m}, by omega, by omega⟩",
    )


def _monotone_steps(rng: random.Random, level: int) -> Draft:
    """A function that grows by so much at each step."""
    a, c, n = rng.randint(1, 4), rng.randint(0, 4), rng.randint(2, 3 + level)
    sort = _sort(rng)
    relation = rng.choice(("≤", "="))
    given = f"(h0 : f 0 = {c}) (h : ∀ n, f n + {a} {relation} f (n + 1))"
    if rng.random() < 0.5:
        known = (f"have h{i + 1} : f {i} + {a} {relation} f {i + 1} := h {i}" for i in range(n))
        return built(f"(f : Nat → {sort}) {given} : {c + a * n} {relation} f {n}", *known, "omega")
    value = _sum([(a, "n" if sort == "Nat" else "(n : Int)")], c)
    return built(
        f"(f : Nat → {sort}) (n : Nat) {given} : {value} {relation} f n",
        "induction n with\n| zero => ?_\n| succ n ih => ?_",
        "omega",
        "have := h n",
        "omega",
    )


def _least_bound(rng: random.Random, level: int) -> Draft:
    """What is below whatever is above something is below that."""
    a, b = rng.randint(1, 2 + level), rng.randint(0, 2 + level)
    left, right = _sum([(a, "x")], b), rng.choice(("y", f"y + {rng.randint(1, 3)}"))
    sort = _sort(rng)
    return built(
        f"(x y : {sort}) : (∀ k : {sort}, {right} ≤ k → {left} ≤ k) ↔ {left} ≤ {right}",
        "constructor",
        "intro h",
        f"have := h ({right}) (by omega)",
        "omega",
        "intro h k hk",
        "omega",
    )
