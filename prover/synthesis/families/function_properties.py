"""Functions that are onto or one to one, choice, and what occurs beyond every bound."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import SchemeFamily, built, function_names

_TYPES = "αβγδεζ"


def function_properties() -> SchemeFamily:
    """Compositions, choice functions, unbounded predicates."""
    return SchemeFamily("function_properties", (_onto, _onto, _chosen, _unbounded, _one_to_one))


def _types(rng: random.Random, count: int) -> tuple[str, list[str]]:
    """Binders for some types, and `count` of them in order."""
    if rng.random() < 0.35:
        return "", [rng.choice(("Nat", "Int"))] * count
    names = rng.sample(_TYPES, rng.randint(1, min(count, len(_TYPES))))
    names.sort()
    found = [rng.choice(names) for _ in range(count)]
    used = [name for name in names if name in found]
    return f"{{{' '.join(used)} : Type}} ", found


def _onto(rng: random.Random, level: int) -> Draft:
    """A composition of functions that are onto is onto; some are onto by an inverse."""
    k = rng.randint(2, 2 + (level + 1) // 2)
    names = function_names(rng, k + 1)
    extra, fs = names[0], names[1:]
    binders, types = _types(rng, k + 1)
    parts, tactics, target = [], [], "z"
    rules = []
    for i, f in enumerate(fs):
        source, goal = types[i + 1], types[i]
        x = "abcde"[i]
        if rng.random() < 0.7:
            parts.append(f"({f} : {source} → {goal}) (h{f} : ∀ y, ∃ x, {f} x = y)")
            tactics.append(f"obtain ⟨{x}, h{x}⟩ := h{f} {target}")
            rules.append(f"h{x}")
            target = x
        else:
            inverse = f"{f}'"
            parts.append(
                f"({f} : {source} → {goal}) ({inverse} : {goal} → {source}) "
                f"(h{f} : ∀ y, {f} ({inverse} y) = y)"
            )
            rules.append(f"h{f}")
            target = f"({inverse} {target})"
    order = list(range(k))
    rng.shuffle(order)
    whole = "x"
    for f in reversed(fs):
        whole = f"{f} ({whole})" if whole != "x" else f"{f} x"
    witness = target.strip("()") if target.startswith("(") and target.count("(") == 1 else target
    given = " ".join(parts[i] for i in order)
    rewriting = ", ".join(reversed(rules))
    goal = f"∃ x, {whole} = z"
    if rng.random() < 0.3:
        c = types[0]
        given += f" ({extra} : {c} → Prop) (hp : ∃ y, {extra} y)"
        tactics = ["obtain ⟨z, hz⟩ := hp", *tactics]
        goal = f"∃ x, {extra} ({whole})"
        tactics += [f"exact ⟨{witness}, by rw [{rewriting}]; exact hz⟩"]
        return built(f"{binders}{given} : {goal}", *tactics)
    if rng.random() < 0.5:
        return built(
            f"{binders}{given} (z : {types[0]}) : {goal}",
            *tactics,
            f"exact ⟨{witness}, by rw [{rewriting}]⟩",
        )
    return built(
        f"{binders}{given} : ∀ z, {goal}",
        "intro z",
        *tactics,
        f"exact ⟨{witness}, by rw [{rewriting}]⟩",
    )


def _chosen(rng: random.Random, level: int) -> Draft:
    """A function that chooses, from the axiom of choice."""
    f, g, k = function_names(rng, 3)
    binders, (a, b, c) = _types(rng, 3)
    if rng.random() < 0.5:
        return built(
            f"{binders}({f} : {a} → {b}) ({g} : {b} → {c}) (h{f} : ∀ y, ∃ x, {f} x = y) "
            f"(h{g} : ∀ z, ∃ y, {g} y = z) : ∃ {k} : {c} → {a}, ∀ z, {g} ({f} ({k} z)) = z",
            f"obtain ⟨u, hu⟩ := Classical.axiomOfChoice h{f}",
            f"obtain ⟨v, hv⟩ := Classical.axiomOfChoice h{g}",
            "exact ⟨fun z => u (v z), fun z => by rw [hu, hv]⟩",
        )
    p = rng.choice("PQRS")
    shape = rng.choice((f"{f} x y", f"{f} y x", f"{f} x y ∧ {f} y x"))
    arguments = f"{a} → {a} → Prop"
    conditions = f"({p} : {a} → Prop) (hp : ∀ y, {p} y)" if level > 2 else ""
    said = shape.replace("y", "(k x)")
    if conditions:
        return built(
            f"{binders}({f} : {arguments}) {conditions} (h : ∀ x, ∃ y, {shape}) : "
            f"∃ k : {a} → {a}, ∀ x, ({said}) ∧ {p} (k x)",
            "obtain ⟨u, hu⟩ := Classical.axiomOfChoice h",
            "exact ⟨u, fun x => ⟨hu x, hp (u x)⟩⟩",
        )
    return built(
        f"{binders}({f} : {arguments}) (h : ∀ x, ∃ y, {shape}) : ∃ k : {a} → {a}, ∀ x, {said}",
        "exact Classical.axiomOfChoice h",
    )


def _unbounded(rng: random.Random, level: int) -> Draft:
    """What occurs beyond every bound, and its images under functions that do not fall."""
    k = rng.randint(1, 1 + level // 2)
    fs = function_names(rng, k)
    ps = rng.sample("PQRSTU", k + 1)
    sign = rng.choice("<≤")
    n, m = rng.choice((("n", "m"), ("k", "n"), ("a", "b")))
    c = rng.randint(0, 2 + level)
    beyond = f"{n} + {c}" if c else n
    parts = [
        f"({' '.join(ps)} : Nat → Prop)",
        f"(h : ∀ {n}, ∃ {m}, {beyond} {sign} {m} ∧ {ps[0]} {m})",
    ]
    at, value, facts = m, f"h{m}", []
    for i, f in enumerate(fs):
        grows = rng.choice((f"x ≤ {f} x", f"x < {f} x"))
        parts.append(
            f"({f} : Nat → Nat) (h{f} : ∀ x, {grows}) "
            f"(h{ps[i + 1]} : ∀ x, {ps[i]} x → {ps[i + 1]} ({f} x))"
        )
        facts.append(f"have := h{f} ({at})" if " " in at else f"have := h{f} {at}")
        inner = f"({at})" if " " in at else at
        value = f"h{ps[i + 1]} _ ({value})" if " " in value else f"h{ps[i + 1]} _ {value}"
        at = f"{f} {inner}"
    d = rng.randint(0, c)
    claimed = f"{n} + {d}" if d else n
    start = rng.choice((0, rng.randint(1, 3 + level)))
    begin = f"obtain ⟨{m}, l{m}, h{m}⟩ := h {f'({n} + {start})' if start else n}"
    total = d + start
    claimed = f"{n} + {total}" if total else n
    return built(
        f"{' '.join(parts)} : ∀ {n}, ∃ {m}, {claimed} {sign} {m} ∧ {ps[-1]} {m}",
        f"intro {n}",
        begin,
        *facts,
        f"exact ⟨{at}, by omega, {value}⟩",
    )


def _one_to_one(rng: random.Random, level: int) -> Draft:
    """Functions with inverses on the left, and compositions of functions that are one to one."""
    k = rng.randint(2, 2 + level // 2)
    fs = function_names(rng, k)
    binders, types = _types(rng, k + 1)
    parts = []
    steps = ["intro x y e"]
    for i, f in enumerate(fs):
        if rng.random() < 0.6:
            parts.append(
                f"({f} : {types[i + 1]} → {types[i]}) (h{f} : ∀ x y, {f} x = {f} y → x = y)"
            )
            steps.append(f"have e := h{f} _ _ e")
        else:
            parts.append(
                f"({f} : {types[i + 1]} → {types[i]}) ({f}' : {types[i]} → {types[i + 1]}) "
                f"(h{f} : ∀ x, {f}' ({f} x) = x)"
            )
            steps += [f"have e := congrArg {f}' e", f"rw [h{f}, h{f}] at e"]
    rng.shuffle(parts)
    left, right = "x", "y"
    for f in reversed(fs):
        left = f"{f} ({left})" if left != "x" else f"{f} x"
        right = f"{f} ({right})" if right != "y" else f"{f} y"
    return built(f"{binders}{' '.join(parts)} : ∀ x y, {left} = {right} → x = y", *steps, "exact e")
