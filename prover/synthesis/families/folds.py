"""Folds and maps of lists: what a fold from the left computes, from every start."""

import random

from prover.synthesis.conjecture import Draft
from prover.synthesis.schemes import SchemeFamily, built, function_names, plus


def folds() -> SchemeFamily:
    """Sums, lengths, maxima and reversals by `List.foldl`."""
    return SchemeFamily("folds", (_sum, _sum, _count, _reverse, _maximum, _of_map))


def _names(rng: random.Random) -> tuple[str, str, str]:
    return rng.choice(("xs", "l", "ys")), rng.choice("xyz"), rng.choice("abs")


def _lemma(xs: str, x: str, a: str, claim: str, nil: str, cons: str) -> str:
    return (
        f"have key : ∀ ({xs} : List Nat) {a}, {claim} := by\n  intro {xs}\n"
        f"  induction {xs} with\n  | nil => intro {a}; {nil}\n"
        f"  | cons {x} {xs} ih => intro {a}; {cons}"
    )


def _sum(rng: random.Random, level: int) -> Draft:
    """A multiple of the sum, and so much for each member."""
    xs, x, a = _names(rng)
    c, d, start = rng.randint(1, 3 + level), rng.randint(0, 2 + level), rng.randint(0, 5 + level)
    item = plus(f"{c} * {x}" if c > 1 else x, d)
    step = rng.choice((f"{a} + ({item})", f"({item}) + {a}"))
    fold = f"{xs}.foldl (fun {a} {x} => {step})"
    total = f"{c} * {xs}.sum" if c > 1 else f"{xs}.sum"
    value = f"{total} + {d} * {xs}.length" if d else total
    lemma = _lemma(
        xs,
        x,
        a,
        f"{fold} {a} = {a} + ({value})",
        "simp",
        "rw [List.foldl_cons, ih]; simp only [List.sum_cons, List.length_cons]; omega",
    )
    claims = (
        (f"{fold} {start} = {plus(value, start)}", ("rw [key]", "omega")),
        (f"{xs}.sum ≤ {fold} {start}", ("rw [key]", "omega")),
        (f"{fold} {start + 1} = {fold} 0 + {start + 1}", ("rw [key, key]", "omega")),
        (f"{start} ≤ {fold} {start}", ("rw [key]", "omega")),
    )
    claim, tactics = rng.choice(claims)
    return built(f"({xs} : List Nat) : {claim}", lemma, *tactics)


def _count(rng: random.Random, level: int) -> Draft:
    """The length, scaled."""
    xs, x, a = _names(rng)
    c, start = rng.randint(1, 4 + level), rng.randint(0, 5 + level)
    fold = f"{xs}.foldl (fun {a} _ => {a} + {c})"
    value = f"{c} * {xs}.length" if c > 1 else f"{xs}.length"
    lemma = _lemma(
        xs,
        x,
        a,
        f"{fold} {a} = {a} + {value}",
        "simp",
        "rw [List.foldl_cons, ih, List.length_cons]; omega",
    )
    claims = [(f"{fold} {start} = {plus(value, start)}", ("rw [key]", "omega"))]
    if c > 1:
        claims.append((f"{fold} {start} % {c} = {start % c}", ("rw [key]", "omega")))
    claim, tactics = rng.choice(claims)
    return built(f"({xs} : List Nat) : {claim}", lemma, *tactics)


def _reverse(rng: random.Random, level: int) -> Draft:
    """Members put before what was there."""
    xs, x, _ = _names(rng)
    a = rng.choice(("acc", "r"))
    c = rng.randint(1, 3 + level)
    done = rng.choice((x, f"({x} + {c})", f"({c + 1} * {x})"))
    fold = f"{xs}.foldl (fun {a} {x} => {done} :: {a})"
    mapped = xs if done == x else f"({xs}.map (fun {x} => {done.strip('()')}))"
    start = rng.choice(("[]", f"[{c}]", "ys" if xs != "ys" else "zs"))
    more = f" ({start} : List Nat)" if start[0] != "[" else ""
    lemma = (
        f"have key : ∀ ({xs} {a} : List Nat), {fold} {a} = {mapped}.reverse ++ {a} := by\n"
        f"  intro {xs}\n  induction {xs} with\n  | nil => intro {a}; simp\n"
        f"  | cons {x} {xs} ih => intro {a}; rw [List.foldl_cons, ih]; simp"
    )
    tactics: tuple[str, ...] = ("rw [key]",)
    if start == "[]":
        claim, tactics = f"{fold} [] = {mapped}.reverse", (*tactics, "simp")
    else:
        claim = f"{fold} {start} = {mapped}.reverse ++ {start}"
    if rng.random() < 0.4:
        rest = "" if start == "[]" else f" + {start}.length"
        claim = f"({fold} {start}).length = {xs}.length{rest}"
        tactics = ("rw [key]", "simp")
    return built(f"({xs} : List Nat){more} : {claim}", lemma, *tactics)


def _maximum(rng: random.Random, level: int) -> Draft:
    """The start is no more than the maximum, no member is, or both are no less than the minimum."""
    xs, x, a = _names(rng)
    start = rng.randint(0, 5 + 2 * level)
    shift = rng.randint(0, 2 + level)
    item = plus(x, shift)
    kind, below, above = rng.choice((("max", "{s}", "{v}"), ("min", "{v}", "{s}")))
    inner = f"({item})" if shift else x
    fold = f"{xs}.foldl (fun {a} {x} => {kind} {a} {inner})"
    claim = f"{below} ≤ {above}"
    lemma = _lemma(
        xs,
        x,
        a,
        claim.format(s=a, v=f"{fold} {a}"),
        "simp",
        f"rw [List.foldl_cons]; have := ih ({kind} {a} {inner}); omega",
    )
    return built(
        f"({xs} : List Nat) : {claim.format(s=start, v=f'{fold} {start}')}",
        lemma,
        f"exact key {xs} {start}",
    )


def _of_map(rng: random.Random, level: int) -> Draft:
    """Sums of mapped lists, by induction on the list."""
    [f] = function_names(rng, 1)
    xs, x, _ = _names(rng)
    c, d = rng.randint(2, 4 + level), rng.randint(1, 3 + level)
    begin = f"induction {xs} with\n| nil => ?_\n| cons {x} {xs} ih => ?_"
    last: tuple[str, ...] = ("simp only [List.map_cons, List.sum_cons]", f"have := h {x}", "omega")
    kind = rng.randrange(3)
    if kind == 0:
        claim = (
            f"({xs}.map (fun {x} => {c} * {f} {x} + {d})).sum = "
            f"{c} * ({xs}.map {f}).sum + {d} * {xs}.length"
        )
        given = f"({f} : Nat → Nat) "
        rules = "List.map_cons, List.sum_cons, List.length_cons, ih"
        last = ("simp only [" + rules + "]", "grind")
    elif kind == 1:
        given = f"({f} : Nat → Nat) (h : ∀ {x}, {x} + {d} ≤ {f} {x}) "
        claim = f"{xs}.sum + {d} * {xs}.length ≤ ({xs}.map {f}).sum"
        last = (
            "simp only [List.map_cons, List.sum_cons, List.length_cons]",
            f"have := h {x}",
            "omega",
        )
    else:
        given = f"({f} : Nat → Nat) (h : ∀ {x}, {c} ∣ {f} {x}) "
        claim = f"{c} ∣ ({xs}.map {f}).sum"
    return built(f"{given}({xs} : List Nat) : {claim}", begin, "simp", *last)
