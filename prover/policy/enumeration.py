"""Bounded variables: run through their values, in the kernel or case by case."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from prover.core.tactic import TacticCandidate
from prover.lean.terms import CONNECTIVES, RELATIONS, Term, names_in
from prover.policy.evaluate import truth
from prover.policy.intervals import Interval, bounds
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading

_MOST_COMPUTED = 2_000  # combinations that the kernel checks within a session's memory
_MOST_SEARCHED = 6_000  # combinations that are searched for solutions here
_MOST_SOLUTIONS = 30
_MOST_CASES = 130  # cases that a tactic takes one by one
_MOST_LISTED = 12  # cases that are written out
_FAR_FROM_ZERO = 50
_COMPUTED = frozenset({"max", "min", "gcd", "lcm", "natAbs", "succ"})


@dataclass(frozen=True, slots=True)
class _Bounded:
    name: str
    limits: Interval
    integer: bool

    @property
    def size(self) -> int:
        return int(self.limits.size)

    @property
    def values(self) -> range:
        return range(self.low, self.low + self.size)

    @property
    def low(self) -> int:
        return int(self.limits.low)


def enumerations(goal: Reading) -> Iterator[TacticCandidate]:
    """Proofs that look at every value, where linear arithmetic shows that there are few."""
    if not (goal.naturals or goal.integers):
        return
    direct = _bounded(goal, bounds(goal, linear=True))
    yield from _computed(goal, direct, by_contradiction=False)
    yield from _solved(goal, direct)
    for variable in direct:
        yield from _case_by_case(variable)
    opposite = _bounded(goal, bounds(goal, by_contradiction=True, linear=True))
    if {b.name for b in opposite} != {b.name for b in direct}:
        yield from _computed(goal, opposite, by_contradiction=True)


def _bounded(goal: Reading, limits: dict[str, Interval]) -> list[_Bounded]:
    return [
        _Bounded(name, limit, name in goal.integers)
        for name, limit in limits.items()
        if not math.isinf(limit.low) and not math.isinf(limit.high) and limit.size >= 1
    ]


def _computed(
    goal: Reading, bounded: list[_Bounded], *, by_contradiction: bool
) -> Iterator[TacticCandidate]:
    """Turn the goal into `∀ x < b, …` and let the kernel compute it."""
    target = names_in(goal.target) & {h.name for h in goal.hypotheses}
    finite = {b.name: b for b in bounded}
    if not bounded or not target <= set(finite) or not _is_decidable(goal.target):
        return
    usable = [h for h in goal.proofs if _names(h, goal) <= set(finite) and _is_decidable(h.term)]
    wanted = target.union(*(_names(h, goal) for h in usable))
    chosen = [b for b in bounded if b.name in wanted]
    if math.prod(b.size for b in chosen) > _MOST_COMPUTED:
        chosen = [b for b in chosen if b.name in target]
        usable = [h for h in usable if _names(h, goal) <= target]
        if not target or math.prod(b.size for b in chosen) > _MOST_COMPUTED:
            return
    names = {b.name for b in chosen}
    if any(not h.is_usable and names & names_in(h.term) for h in goal.hypotheses):
        return
    useless = [h.name for h in goal.proofs if h not in usable and names & names_in(h.term)]
    lines, reverted = [], [h.name for h in reversed(usable)]
    if by_contradiction:
        [opposite] = goal.fresh("h")
        lines.append(f"refine Classical.byContradiction fun {opposite} => ?_")
        reverted.append(opposite)
    steps = [_as_natural(b, goal) for b in chosen]
    lines += [line for _, _, prepared in steps for line in prepared]
    if useless:
        lines.append("clear " + " ".join(useless))
    if reverted:
        lines.append("revert " + " ".join(reverted))
    for name, bound, _ in reversed(steps):
        lines.append(f"revert {name} {bound}")
    yield propose(branches(*lines, "decide +kernel"), -1.3)


def _solved(goal: Reading, bounded: list[_Bounded]) -> Iterator[TacticCandidate]:
    """List the solutions of the hypotheses in two variables, found here; Lean proves the list.

    With one variable a numeral, `omega` can solve for the other where its equation is linear.
    """
    integers = frozenset(goal.integers)
    for one, other in combinations(sorted(bounded, key=lambda b: b.size), 2):
        names = {one.name, other.name}
        usable = [h for h in goal.proofs if _names(h, goal) <= names and _is_decidable(h.term)]
        if one.size > _MOST_CASES or one.size * other.size > _MOST_SEARCHED or not usable:
            continue
        equations = [h.term for h in usable if _names(h, goal) == names and h.term.is_op("=")]
        found = [
            (a, b)
            for a, b in product(one.values, other.values)
            if all(truth(e, {one.name: a, other.name: b}, integers) for e in equations[-1:])
        ]
        if not equations or not 1 <= len(found) <= _MOST_SOLUTIONS:
            continue
        listed = " ∨ ".join(f"{one.name} = {a} ∧ {other.name} = {b}" for a, b in found)
        [key, k] = goal.fresh("key", "k")
        cases = f"iterate {one.size} (cases {k} with | zero => omega | succ {k} => ?_)"
        solved = branches(
            f"have {key} : {listed} := by",
            f"  {_shift(one.name, k, one.low, integer=one.integer)}",
            f"  {cases}",
            "  omega",
            f"rcases {key} with {' | '.join(['⟨rfl, rfl⟩'] * len(found))}",
        )
        yield propose(f"{solved} <;> simp_all", -1.5)
        yield propose(f"{solved} <;> omega", -1.7)


def _as_natural(variable: _Bounded, goal: Reading) -> tuple[str, str, list[str]]:
    """A natural number below a numeral in place of the variable: its name, the bound's, tactics."""
    name, low = variable.name, variable.low
    lines: list[str] = []
    limit = int(variable.limits.high) + 1
    if variable.integer or low >= _FAR_FROM_ZERO:
        [natural] = goal.fresh(name + "'")
        lines.append(_shift(name, natural, low, integer=variable.integer))
        name, limit = natural, variable.size
    [bound] = goal.fresh(f"h{name}")
    return name, bound, [*lines, f"have {bound} : {name} < {limit} := by omega"]


def _shift(name: str, natural: str, low: int, *, integer: bool) -> str:
    shown = f"({low})" if low < 0 else str(low)
    if integer:
        witness = f"({name} - {shown}).toNat"
        return f"obtain ⟨{natural}, rfl⟩ : ∃ k : Nat, {name} = k + {shown} := ⟨{witness}, by omega⟩"
    return f"obtain ⟨{natural}, rfl⟩ : ∃ k, {name} = k + {shown} := ⟨{name} - {shown}, by omega⟩"


def _names(h: Hypothesis, goal: Reading) -> set[str]:
    return names_in(h.term) & {other.name for other in goal.hypotheses}


def _is_decidable(term: Term) -> bool:
    """Whether the proposition is plain arithmetic that computes."""
    if term.kind in ("name", "numeral"):
        return True
    if term.kind == "prefix":
        return term.head in ("¬", "-", "↑") and _is_decidable(term.args[0])
    if term.kind == "op":
        known = term.head in RELATIONS | CONNECTIVES or term.head in "+-*/%^"
        return known and all(_is_decidable(part) for part in term.args)
    if term.kind == "app" and term.head.split(".")[-1] in _COMPUTED:
        return all(_is_decidable(part) for part in term.args)
    return False


def _case_by_case(variable: _Bounded) -> Iterator[TacticCandidate]:
    name, low, size = variable.name, variable.low, variable.size
    if size == 1:
        yield propose(f"obtain rfl : {name} = {low} := by omega", -0.3)
    elif size <= _MOST_LISTED:
        values = " ∨ ".join(f"{name} = {low + i}" for i in range(size))
        rfls = " | ".join(["rfl"] * size)
        split = f"rcases (by omega : {values}) with {rfls}"
        for i, finish in enumerate(("omega", "simp_all", "simp_all <;> omega")):
            yield propose(f"{split} <;> {finish}", -1.0 - 0.3 * i - 0.05 * size)
        if size <= 6:
            yield propose(split, -1.5 - 0.2 * size)
    elif size <= _MOST_CASES:
        for i, finish in enumerate(("omega", "first | omega | (simp_all <;> omega)")):
            yield propose(
                branches(
                    _shift(name, "k", low, integer=variable.integer),
                    f"iterate {size} (cases k with | zero => {finish} | succ k => ?_)",
                    "omega",
                ),
                -1.8 - 0.4 * i - 0.005 * size,
            )
