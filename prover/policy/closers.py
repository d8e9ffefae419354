"""Tactics that finish a goal or simplify it, whatever its shape."""

from collections.abc import Iterator

from prover.core.tactic import TacticCandidate
from prover.lean.terms import RELATIONS, Term, subterms
from prover.policy.proposals import propose
from prover.policy.reading import Reading

_ORDER = frozenset({"<", "≤", ">", "≥", "∣"})
_ARITHMETIC = frozenset({"+", "-", "*", "/", "%", "^"})


def closers(goal: Reading) -> Iterator[TacticCandidate]:
    """Decision procedures and simplifiers, cheapest first."""
    arithmetic = is_arithmetic(goal)
    yield propose("rfl", -0.40)
    if any(h.is_proof for h in goal.hypotheses):
        yield propose("assumption", -0.41)
        yield propose("contradiction", -0.60)
    if arithmetic:
        yield propose("omega", -0.45)
    yield propose("simp", -0.80)
    yield propose("simp_all", -0.90)
    if is_ground(goal.target, goal):
        yield propose("decide", -0.42)
        yield propose("decide +kernel", -1.5)
    elif all(h.type in ("Bool", "Prop") or h.type.startswith("Fin ") for h in goal.variables):
        yield propose("decide +revert", -1.2)
    yield propose("grind", -1.0)
    if arithmetic:
        yield propose("simp_all <;> omega", -1.6)
        yield propose("simp at * <;> omega", -1.9)
        yield propose("simp +arith", -2.2)
        yield propose("simp +arith at *", -2.8)
    if goal.target.is_op("="):
        yield propose("ac_rfl", -1.7)
    yield propose("simp at *", -2.0)
    if goal.n_goals > 1:
        yield propose("all_goals simp_all", -1.1)
        yield propose("all_goals grind", -1.5)
        if arithmetic:
            yield propose("all_goals omega", -1.1)


def is_arithmetic(goal: Reading) -> bool:
    """Whether the goal or a hypothesis relates numbers, so that `omega` may know it."""
    if any(_mentions_numbers(term) for term in goal.all_terms):
        return True
    return bool(goal.naturals or goal.integers) and any(
        part.is_op(*RELATIONS) for term in goal.all_terms for part in subterms(term)
    )


def _mentions_numbers(term: Term) -> bool:
    return any(
        part.is_op(*_ORDER, *_ARITHMETIC) or part.kind == "numeral" or part.head.endswith("length")
        for part in subterms(term)
    )


def is_ground(term: Term, goal: Reading) -> bool:
    """Whether the term mentions no variable, so that it can be computed."""
    local = {h.name for h in goal.hypotheses}
    return not any(part.kind in ("name", "app") and part.head in local for part in subterms(term))
