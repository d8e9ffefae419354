"""Functions with an accumulator: what holds of one start needs a lemma about every start."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.corollaries import Linear, corollary
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


def accumulators() -> SchemeFamily:
    """On ℕ and on lists: counted, scaled, summed, multiplied, reversed."""
    return SchemeFamily(
        "accumulators",
        (_counted, _counted, _quadratic, _scaled, _summed, _multiplied, _over_list, _reversed),
    )


def _given(f: str, n: str, a: str, step: str) -> str:
    """What is known of `f`, as hypotheses."""
    return (
        f"({f} : Nat → Nat → Nat) ({f}0 : ∀ {a}, {f} 0 {a} = {a}) "
        f"({f}1 : ∀ {n} {a}, {f} ({n} + 1) {a} = {f} {n} ({step}))"
    )


def _lemma(f: str, n: str, a: str, value: str, *, zero: str, succ: str, beside: str = "") -> str:
    """`f n a = value` for every n and a; `beside` is a function in `value` that is unfolded too."""
    base, step = (f", {beside}0", f", {beside}1") if beside else ("", "")
    return by_induction(
        f"{f} {n} {a} = {value}",
        n,
        f"intro {a}; rw [{f}0{base}]; {zero}",
        f"intro {a}; rw [{f}1, ih{step}]; {succ}",
        first=f" {a}",
    )


def _list_lemma(claim: str, xs: str, x: str, a: str, *, nil: str, cons: str) -> str:
    """`claim` for every list and every start."""
    return (
        f"have key : ∀ {xs} {a}, {claim} := by\n  intro {xs}\n  induction {xs} with\n"
        f"  | nil => intro {a}; {nil}\n  | cons {x} {xs} ih => intro {a}; {cons}"
    )


def _one_of(
    rng: random.Random, given: str, lemma: str, claims: tuple[tuple[str, tuple[str, ...]], ...]
) -> Draft:
    """One of the claims, which the lemma and the tactics beside it prove."""
    claim, tactics = rng.choice(claims)
    return built(f"{given}{claim}", lemma, *tactics)


def _counted(rng: random.Random, level: int) -> Draft:
    """A constant is added at each step."""
    [f] = function_names(rng, 1)
    n, m = number_names(rng, 2)
    a, c, start = rng.choice("abcxy"), rng.randint(1, 3 + 2 * level), rng.randint(0, 3 + 2 * level)
    step = rng.choice((f"{a} + {c}", f"{c} + {a}"))
    lemma = _lemma(f, n, a, f"{linear(c, n, 0)} + {a}", zero="omega", succ="omega")
    closed = Linear(lambda text: f"{f} {text} {start}", c, start, f" {start}")
    found = corollary(rng, closed, (n, m), level)
    tactics = found.tactics
    if start == 0 and tactics == ("rw [key]",):
        tactics = ("rw [key]", "omega")
    return built(f"{_given(f, n, a, step)} {found.binders} : {found.claim}", lemma, *tactics)


def _quadratic(rng: random.Random, level: int) -> Draft:
    """What is added grows by a constant at each step."""
    [f] = function_names(rng, 1)
    n, m = number_names(rng, 2)
    a, c, d = rng.choice("abxy"), rng.randint(1, 1 + level), rng.randint(0, 2 + level)
    start = rng.choice((str(rng.randint(0, 3 + level)), f"({m} + {rng.randint(1, 3)})"))
    value = f"{times(c, f'{n} ^ 2')} + {times(d, n)}" if d else times(c, f"{n} ^ 2")
    lemma = _lemma(f, n, a, f"{a} + ({value})", zero="simp", succ="grind")
    used = f"{n} {m}" if m in start else n
    signature = (
        f"{_given(f, n, a, f'{a} + ({linear(2 * c, n, c + d)})')} ({used} : Nat) : "
        f"{f} {n} {start} = {start} + ({value})"
    )
    return built(signature, lemma, "rw [key]")


def _scaled(rng: random.Random, level: int) -> Draft:
    """The accumulator is multiplied at each step."""
    [f] = function_names(rng, 1)
    n, m = number_names(rng, 2)
    a, c, start = rng.choice("abxy"), rng.randint(2, 3 + 2 * level), rng.randint(1, 3 + 2 * level)
    step = rng.choice((f"{c} * {a}", f"{a} * {c}"))
    lemma = _lemma(f, n, a, f"{a} * {c} ^ {n}", zero="simp", succ="grind")
    claims = (
        (f"({n} : Nat) : {f} {n} {start} = {start} * {c} ^ {n}", ("rw [key]",)),
        (
            f"({m} {n} : Nat) : {f} ({n} + {m}) {start} = {f} {m} ({f} {n} {start})",
            ("rw [key, key, key]", "grind"),
        ),
        (f"({n} : Nat) : {start} ∣ {f} {n} {start}", ("rw [key]", "exact Nat.dvd_mul_right _ _")),
        (
            f"({n} : Nat) : 0 < {f} {n} {start}",
            ("rw [key]", "exact Nat.mul_pos (by decide) (Nat.pow_pos (by decide))"),
        ),
        (
            f"({m} {n} : Nat) : {f} {m} {start} * {f} {n} 1 = {f} ({m} + {n}) {start}",
            ("rw [key, key, key]", "grind"),
        ),
    )
    return _one_of(rng, f"{_given(f, n, a, step)} ", lemma, claims)


def _summed(rng: random.Random, level: int) -> Draft:
    """Values of an unknown function are summed, with an accumulator and without."""
    f, g, s = function_names(rng, 3)
    n, _ = number_names(rng, 2)
    a, c, start = rng.choice("abxy"), rng.randint(1, 2 + level), rng.randint(0, 2 + 2 * level)
    item = plus(times(c, f"{g} {n}"), rng.choice((0, 0, rng.randint(1, 2 + level))))
    step = rng.choice((f"{a} + ({item})", f"({item}) + {a}"))
    own = rng.choice((f"{s} {n} + ({item})", f"({item}) + {s} {n}"))
    lemma = _lemma(f, n, a, f"{a} + {s} {n}", zero="omega", succ="omega", beside=s)
    signature = (
        f"({g} : Nat → Nat) {_given(f, n, a, step)} ({s} : Nat → Nat) ({s}0 : {s} 0 = 0) "
        f"({s}1 : ∀ {n}, {s} ({n} + 1) = {own}) ({n} : Nat) : "
    )
    claims = (
        (f"{f} {n} {start} = {plus(f'{s} {n}', start)}", ("rw [key]", "omega")),
        (f"{f} {n} {start} - {start} = {s} {n}", ("rw [key]", "omega")),
        (f"{s} {n} ≤ {f} {n} {start}", ("rw [key]", "omega")),
        (f"{f} {n} ({f} {n} {start}) = {start} + 2 * {s} {n}", ("rw [key, key]", "omega")),
    )
    return _one_of(rng, signature, lemma, claims)


def _multiplied(rng: random.Random, level: int) -> Draft:
    """The same for products."""
    f, g, p = function_names(rng, 3)
    n, _ = number_names(rng, 2)
    a, start = rng.choice("abxy"), rng.randint(1, 3 + 2 * level)
    item = rng.choice((f"{g} {n}", f"({g} {n} + {rng.randint(1, 2 + level)})", f"({n} + 1)"))
    lemma = _lemma(f, n, a, f"{a} * {p} {n}", zero="omega", succ="grind", beside=p)
    function = f"({g} : Nat → Nat) " if g in item else ""
    signature = (
        f"{function}{_given(f, n, a, rng.choice((f'{a} * {item}', f'{item} * {a}')))} "
        f"({p} : Nat → Nat) ({p}0 : {p} 0 = 1) ({p}1 : ∀ {n}, {p} ({n} + 1) = "
        f"{rng.choice((f'{item} * {p} {n}', f'{p} {n} * {item}'))}) ({n} : Nat) : "
    )
    claims = (
        (f"{f} {n} {start} = {start} * {p} {n}", ("rw [key]",)),
        (f"{p} {n} ∣ {f} {n} {start}", ("rw [key]", "exact Nat.dvd_mul_left _ _")),
        (f"{start} ∣ {f} {n} {start}", ("rw [key]", "exact Nat.dvd_mul_right _ _")),
    )
    return _one_of(rng, signature, lemma, claims)


def _item(rng: random.Random, level: int, x: str) -> str:
    c = rng.randint(2, 3 + level)
    return rng.choice((x, f"{c} * {x}", f"({x} + {c})", str(c - 1), f"{x} * {x}", f"{x} ^ 3"))


def _over_list(rng: random.Random, level: int) -> Draft:
    """The sum of something over a list, with an accumulator and without."""
    f, s = function_names(rng, 2)
    xs, x, a = rng.choice(("xs", "l", "ys")), rng.choice("xyz"), rng.choice("abc")
    item, start = _item(rng, level, x), rng.randint(0, 2 + 2 * level)
    head = x if x in item else "_"
    step = rng.choice((f"{a} + {item}", f"{item} + {a}"))
    own = rng.choice((f"{item} + {s} {xs}", f"{s} {xs} + {item}"))
    bound = f"{x} {xs}" if head == x else f"({x} : Nat) {xs}"
    lemma = _list_lemma(
        f"{f} {xs} {a} = {a} + {s} {xs}",
        *(xs, x, a),
        nil=f"rw [{f}0, {s}0]; omega",
        cons=f"rw [{f}1, ih, {s}1]; omega",
    )
    signature = (
        f"({f} : List Nat → Nat → Nat) ({f}0 : ∀ {a}, {f} [] {a} = {a}) "
        f"({f}1 : ∀ {bound} {a}, {f} ({x} :: {xs}) {a} = {f} {xs} ({step})) "
        f"({s} : List Nat → Nat) ({s}0 : {s} [] = 0) "
        f"({s}1 : ∀ {bound}, {s} ({x} :: {xs}) = {own}) ({xs} : List Nat) : "
    )
    claims = (
        (f"{f} {xs} {start} = {plus(f'{s} {xs}', start)}", ("rw [key]", "omega")),
        (f"{s} {xs} ≤ {f} {xs} {start}", ("rw [key]", "omega")),
        (f"{f} {xs} {start} - {start} = {s} {xs}", ("rw [key]", "omega")),
        (f"{f} {xs} ({s} {xs}) = 2 * {s} {xs}", ("rw [key]", "omega")),
    )
    return _one_of(rng, signature, lemma, claims)


def _reversed(rng: random.Random, level: int) -> Draft:
    """A list turned round while something is done to its members."""
    f, r = function_names(rng, 2)
    xs, x, ys = rng.choice(("xs", "l")), rng.choice("xyz"), rng.choice(("ys", "acc"))
    c = rng.randint(1, 3 + level)
    done = rng.choice((x, f"({x} + {c})", f"({c + 1} * {x})", f"({x} ^ {c + 1})"))
    given = (
        f"({f} : List Nat → List Nat → List Nat) ({f}0 : ∀ {ys}, {f} [] {ys} = {ys}) "
        f"({f}1 : ∀ {x} {xs} {ys}, {f} ({x} :: {xs}) {ys} = {f} {xs} ({done} :: {ys}))"
    )
    if rng.random() < 0.4:
        start = rng.choice(("[]", f"[{c}]", f"[{c}, {c + 1}]"))
        n = 0 if start == "[]" else start.count(",") + 1
        lemma = _list_lemma(
            f"({f} {xs} {ys}).length = {xs}.length + {ys}.length",
            *(xs, x, ys),
            nil=f"rw [{f}0]; simp",
            cons=f"rw [{f}1, ih]; simp +arith",
        )
        claim = f"({f} {xs} {start}).length = {plus(f'{xs}.length', n)}"
        return built(f"{given} ({xs} : List Nat) : {claim}", lemma, "rw [key]", "simp")
    own = (
        f"({r} : List Nat → List Nat) ({r}0 : {r} [] = []) "
        f"({r}1 : ∀ {x} {xs}, {r} ({x} :: {xs}) = {r} {xs} ++ [{done}])"
    )
    lemma = _list_lemma(
        f"{f} {xs} {ys} = {r} {xs} ++ {ys}",
        *(xs, x, ys),
        nil=f"rw [{f}0, {r}0]; simp",
        cons=f"rw [{f}1, ih, {r}1]; simp",
    )
    start = rng.choice(("[]", "[]", f"[{c}]"))
    value = f"{r} {xs}" if start == "[]" else f"{r} {xs} ++ {start}"
    claim = rng.choice(
        (f"{f} {xs} {start} = {value}", f"({f} {xs} {start}).length = ({value}).length")
    )
    last = ("rw [key]", "simp") if start == "[]" else ("rw [key]",)
    return built(f"{given} {own} ({xs} : List Nat) : {claim}", lemma, *last)
