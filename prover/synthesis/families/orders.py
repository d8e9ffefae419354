"""Order facts: chains in a preorder, monotone functions, minima and maxima, tested on ℕ."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import SchemeFamily, built

_PREORDER = (
    "{α : Type} (le : α → α → Prop) (refl : ∀ x, le x x) "
    "(trans : ∀ x y z, le x y → le y z → le x z)"
)
_ANTISYMMETRY = " (anti : ∀ x y, le x y → le y x → x = y)"


def orders() -> SchemeFamily:
    """Each scheme makes statements that hold in every order of its kind."""
    return SchemeFamily("orders", (_chain, _chain, _cycle, _monotone, _strict_steps, _minima))


def _reachable(edges: list[tuple[str, str]], start: str) -> set[str]:
    seen = {start}
    while True:
        more = {b for a, b in edges if a in seen} - seen
        if not more:
            return seen
        seen |= more


def _graph(rng: random.Random, level: int) -> tuple[list[str], list[tuple[str, str]]]:
    nodes = list("abcdefg"[: 3 + level // 2 + rng.randint(0, 1)])
    edges = [(nodes[i], nodes[i + 1]) for i in range(len(nodes) - 1) if rng.random() < 0.8]
    edges += [tuple(rng.sample(nodes, 2)) for _ in range(rng.randint(1, 2))]  # type: ignore[misc]
    rng.shuffle(edges)
    return nodes, edges


def _given(edges: list[tuple[str, str]], relation: str = "le") -> str:
    return " ".join(f"(h{i + 1} : {relation} {a} {b})" for i, (a, b) in enumerate(edges))


def _chain(rng: random.Random, level: int) -> Draft:
    """What follows along the edges of a graph, and something that is above or between."""
    while True:
        nodes, edges = _graph(rng, level)
        far = [
            (a, b) for a in nodes for b in _reachable(edges, a) if a != b and (a, b) not in edges
        ]
        if not far:
            continue
        claims = rng.sample(far, min(len(far), rng.randint(1, 2)))
        text = " ∧ ".join(f"le {a} {b}" for a, b in claims)
        a, b = rng.choice(far)
        if rng.random() < 0.4:
            text += f" ∧ ∃ x, le {a} x ∧ le x {b}"
        elif rng.random() < 0.4:
            text += f" ∧ ∀ x, le x {a} → le x {b}"
        return Draft(f"{_PREORDER} ({' '.join(nodes)} : α) {_given(edges)} : {text}")


def _cycle(rng: random.Random, level: int) -> Draft:
    """All that lies on a cycle is equal."""
    nodes = list("abcdefg"[: 3 + rng.randint(0, 1 + level // 2)])
    edges = [(nodes[i], nodes[(i + 1) % len(nodes)]) for i in range(len(nodes))]
    rng.shuffle(edges)
    pairs = rng.sample([(a, b) for a in nodes for b in nodes if a < b], 2)
    text = " ∧ ".join(f"{a} = {b}" for a, b in pairs)
    return Draft(f"{_PREORDER}{_ANTISYMMETRY} ({' '.join(nodes)} : α) {_given(edges)} : {text}")


def _monotone(rng: random.Random, level: int) -> Draft:
    """Compositions of monotone and antitone functions."""
    kinds = {name: rng.choice(("up", "down")) for name in "fg"[: rng.randint(1, 2)]}
    sort = rng.choice(("Nat", "Int"))
    functions = [rng.choice(list(kinds)) for _ in range(rng.randint(1, 2 + level // 2))]
    rises = sum(kinds[name] == "down" for name in functions) % 2 == 0

    def applied(text: str) -> str:
        for number, name in enumerate(functions):
            text = f"{name} {text}" if number == 0 and text.isalpha() else f"{name} ({text})"
        return text

    shift = rng.choice(("", f" + {rng.randint(1, 3)}"))
    given = " ".join(
        f"(h{name} : ∀ x y, x ≤ y → {name} {'x' if kind == 'up' else 'y'} ≤ "
        f"{name} {'y' if kind == 'up' else 'x'})"
        for name, kind in kinds.items()
    )
    least, most = ("a", f"b{shift}") if rises else (f"b{shift}", "a")
    binders = f"({' '.join(kinds)} : {sort} → {sort}) {given} (a b : {sort}) (h : a ≤ b)"
    extremes = rng.random()
    if len(functions) == 1 and extremes < 0.5:
        [name] = functions
        inner, outer = ("min", "min") if rises else ("min", "max")
        binders = binders.removesuffix(" (h : a ≤ b)")
        return Draft(f"{binders} : {name} ({inner} a b) = {outer} ({name} a) ({name} b)")
    steps = ["have l := h" if not shift else f"have l : a ≤ b{shift} := by omega"]
    steps += [f"have l := h{name} _ _ l" for name in functions]
    return built(f"{binders} : {applied(least)} ≤ {applied(most)}", *steps, "exact l")


def _strict_steps(rng: random.Random, level: int) -> Draft:
    """What grows at each step grows, and is injective."""
    step = rng.choice(("f n < f (n + 1)", f"f n + {rng.randint(1, 4)} ≤ f (n + 1)"))
    given = f"(f : Nat → Nat) (h : ∀ n, {step})"
    k = rng.randint(1, 3 + level)
    claim = rng.choice(
        (
            f"(n : Nat) : f n < f (n + {k})",
            "(m n : Nat) : f m < f (m + n + 1)",
            "(n : Nat) : n ≤ f n",
            f"(n : Nat) : f n + {k} ≤ f (n + {k})",
            "(m n : Nat) (hmn : m ≤ n) : f m ≤ f n",
            f"(n : Nat) : n + f 0 ≤ f n + {k}",
            f"(n : Nat) : ∃ m, {k} + n < f m",
        )
    )
    return Draft(f"{given} {claim}")


def _minima(rng: random.Random, level: int) -> Draft:
    """Bounds of minima and maxima, as equivalences and with witnesses."""
    sort = rng.choice(("Nat", "Int"))
    k = rng.randint(0, 3 + level)
    a, b = ("a", f"b + {k}") if k else ("a", "b")
    claim = rng.choice(
        (
            f"(a b c : {sort}) : (∀ x, x ≤ c → x ≤ min {a} ({b})) ↔ c ≤ a ∧ c ≤ {b}",
            f"(a b : {sort}) : ∃ c, a ≤ c ∧ b + {k} ≤ c ∧ ∀ d, a ≤ d → b + {k} ≤ d → c ≤ d",
            f"(a b : {sort}) : ∃ c, c ≤ a ∧ c ≤ b + {k} ∧ ∀ d, d ≤ a → d ≤ b + {k} → d ≤ c",
            f"(a b c : {sort}) (h : a < b + {k}) : ∃ x, a ≤ x ∧ x < b + {k} ∧ (c ≤ x ∨ x < c)",
            f"(p : {sort} → Prop) (a b : {sort}) (ha : p a) (hb : p (b + {k})) : "
            f"p (min a (b + {k})) ∧ p (max a (b + {k}))",
        )
    )
    return Draft(claim)
