"""Moves that follow the connectives of the goal and of the hypotheses."""

from collections.abc import Iterator

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, parts, subterms
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading


def introductions(goal: Reading) -> Iterator[TacticCandidate]:
    """`intro` with fresh, readable names: all that can be introduced, and only the first."""
    wishes = list(_introduced(goal.target))
    if not wishes:
        return
    names = goal.fresh(*wishes)
    yield propose("intro " + " ".join(names), -0.10)
    if len(names) > 1:
        yield propose(f"intro {names[0]}", -2.5)


def _introduced(term: Term) -> Iterator[str]:
    while True:
        if term.kind == "forall":
            yield from (bound.name.replace("✝", "") for bound in term.bound)
            if len(term.args) > 1:
                yield "h" + term.bound[-1].name.replace("✝", "")
            term = term.args[-1]
        elif term.is_op("→"):
            yield "h"
            term = term.args[1]
        elif term.is_op("≠") or (term.kind == "prefix" and term.head == "¬"):
            yield "h"
            return
        else:
            return


def target_structure(goal: Reading) -> Iterator[TacticCandidate]:
    """Take the target apart by its main connective."""
    target = goal.target
    if target.is_op("∧"):
        holes = ", ".join("?_" for _ in parts(target, "∧"))
        yield propose(f"refine ⟨{holes}⟩", -0.20)
    elif target.is_op("↔"):
        left, right = goal.fresh("h", "h")[0], goal.fresh("h", "h")[0]
        yield propose("constructor", -0.50)
        yield propose(branches("constructor", f"· intro {left}; simp_all", f"intro {right}"), -3.0)
    elif target.is_op("∨"):
        yield propose("left", -1.3)
        yield propose("right", -1.3)
        if len(parts(target, "∨")) > 2:
            yield propose("right; right", -2.0)
    elif target.is_op("="):
        functions = {v.name for v in goal.variables if "→" in v.type}
        sides = goal.target.args
        if any(s.kind == "fun" or s.is_op("∘") or s.text in functions for s in sides):
            yield propose("funext x", -0.5)
        yield propose("funext x", -3.0)
        yield propose("symm", -3.2)
        yield propose("congr", -3.0)
        yield propose("ext", -3.0)
    elif target.kind in ("app", "name") and target.head != "False":
        yield propose("constructor", -1.2)
        yield propose("constructor <;> simp_all", -1.4)
        yield propose("unfold " + target.head, -2.2)
    for part in subterms(target):
        if part.kind == "if":
            condition = part.args[0].text
            [name] = goal.fresh("h")
            yield propose(f"by_cases {name} : {condition} <;> simp_all", -1.2)
            yield propose(f"by_cases {name} : {condition}", -1.5)
    if "if " in goal.goal.target or "match " in goal.goal.target:
        yield propose("split", -0.7)
        yield propose("split <;> simp_all", -0.9)
        yield propose("split <;> omega", -1.0)
    if goal.target.kind != "name" or goal.target.head != "False":
        [name] = goal.fresh("h")
        yield propose(f"refine Classical.byContradiction fun {name} => ?_", -4.0)
        yield propose("exfalso", -4.0)


def lossless_eliminations(goal: Reading) -> Iterator[TacticCandidate]:
    """Take apart every conjunction and every existence among the hypotheses, at once."""
    lossless: list[str] = []
    taken: list[str] = []
    for h in goal.proofs:
        pattern = _pattern(h, goal, taken)
        if pattern is not None:
            lossless.append(f"obtain {pattern} := {h.name}")
    if lossless:
        yield propose(branches(*lossless), -0.15)


def hypothesis_structure(goal: Reading) -> Iterator[TacticCandidate]:
    """Take hypotheses apart by their main connective."""
    for h in goal.proofs:
        if h.term.is_op("∨"):
            sides = " | ".join([h.name] * len(parts(h.term, "∨")))
            yield propose(f"rcases {h.name} with {sides}", -0.60)
            yield propose(f"rcases {h.name} with {sides} <;> simp_all", -0.95)
            yield propose(f"rcases {h.name} with {sides} <;> omega", -1.6)
        elif h.term.is_op("↔"):
            one, two = goal.fresh(h.name + "₁", h.name + "₂")
            yield propose(f"obtain ⟨{one}, {two}⟩ := {h.name}", -1.5)
        elif h.term.is_op("→"):
            yield from _implication(h, goal)
        elif h.term.kind == "prefix" and h.term.head == "¬":
            yield propose(f"exact absurd ‹_› {h.name}", -2.2)
            if goal.target.head == "False":
                yield propose(f"apply {h.name}", -0.9)
        elif h.term.kind in ("app", "name") and not h.name.startswith("inst"):
            yield propose(f"cases {h.name}", -2.4)
        if _mentions_choice(h.term):
            yield propose(f"split at {h.name} <;> simp_all", -1.3)
            yield propose(f"split at {h.name}", -1.1)


def _mentions_choice(term: Term) -> bool:
    return any(part.kind == "if" for part in subterms(term)) or "match " in term.text


def _implication(h: Hypothesis, goal: Reading) -> Iterator[TacticCandidate]:
    conclusion = parts(h.term, "→")[-1]
    likely = conclusion.head == goal.target.head
    yield propose(f"apply {h.name}", -0.8 if likely else -2.6)
    [name] = goal.fresh("h")
    premise = h.term.args[0]
    if any(premise == other.term for other in goal.proofs):
        witness = next(other.name for other in goal.proofs if premise == other.term)
        yield propose(f"replace {h.name} := {h.name} {witness}", -0.3)
    else:
        yield propose(f"have {name} := {h.name} (by first | assumption | omega | simp_all)", -1.6)


def _pattern(h: Hypothesis, goal: Reading, taken: list[str]) -> str | None:
    """An `obtain` pattern for a conjunction or an existence, or None for anything else."""
    if not (h.term.is_op("∧") or h.term.kind == "exists"):
        return None

    def name(wish: str) -> str:
        fresh, n = wish, 1
        while fresh in goal.names or fresh in taken:
            fresh, n = f"{wish}{_subscript(n)}", n + 1
        taken.append(fresh)
        return fresh

    def inside(term: Term) -> str:
        if term.is_op("∧"):
            return "⟨" + ", ".join(inside(part) for part in parts(term, "∧")) + "⟩"
        if term.kind == "exists":
            bound = [name(b.name.replace("✝", "")) for b in term.bound]
            conditions = [inside(part) for part in term.args[:-1]]
            return "⟨" + ", ".join([*bound, *conditions, inside(term.args[-1])]) + "⟩"
        return name(h.name.rstrip("₀₁₂₃₄₅₆₇₈₉") or "h")

    return inside(h.term)


def _subscript(n: int) -> str:
    return "".join("₀₁₂₃₄₅₆₇₈₉"[int(digit)] for digit in str(n))


def uses_of_hypotheses(goal: Reading) -> Iterator[TacticCandidate]:
    """`exact` and `apply` with hypotheses whose conclusion looks like the target."""
    for h in goal.proofs:
        body = h.term
        while body.kind == "forall" or body.is_op("→"):
            body = body.args[-1]
        if body is not h.term and (body.head == goal.target.head or body.head in goal.names):
            yield propose(f"apply {h.name}", -1.1 if body.head == goal.target.head else -2.5)
            yield propose(f"apply {h.name} <;> assumption", -1.4)
            yield propose(f"apply {h.name} <;> simp_all", -2.0)
        if h.term.is_op("↔"):
            yield propose(f"rw [{h.name}]", -1.8)
            yield propose(f"exact {h.name}.mp ‹_›", -2.0)
            yield propose(f"exact {h.name}.mpr ‹_›", -2.0)
        if h.term.is_op("=", "≠", "↔"):
            yield propose(f"exact {h.name}.symm", -1.5)
