"""Rewriting with hypotheses, and with the definitions that a goal mentions."""

from collections.abc import Iterator

from prover.core.tactic import TacticCandidate
from prover.lean.terms import Term, names_in, subterms
from prover.policy.induction import is_inductive
from prover.policy.proposals import branches, propose
from prover.policy.reading import Hypothesis, Reading


def conclusion(term: Term) -> Term:
    """What a hypothesis says once everything it asks for is given."""
    while term.kind == "forall" or term.is_op("→"):
        term = term.args[-1]
    return term


def rewrites(goal: Reading) -> Iterator[TacticCandidate]:
    """`rw`, `simp` and `subst` with equational hypotheses, in the target and in each other."""
    equations = [h for h in goal.proofs if conclusion(h.term).is_op("=", "↔")]
    target_heads = _heads(goal.target)
    for h in equations:
        left, right = conclusion(h.term).args
        yield from _substitution(h, goal)
        if left.head in target_heads or left in set(subterms(goal.target)):
            yield propose(f"rw [{h.name}]", -1.0)
            yield propose(f"simp [{h.name}]", -1.1)
            yield propose(f"simp only [{h.name}]", -1.7)
            yield propose(f"simp [{h.name}] <;> omega", -2.0)
        if right.kind != "numeral" and right.head in target_heads:
            yield propose(f"rw [← {h.name}]", -2.0)
        for other in goal.proofs:
            if other is h or not (other.term.kind == "op" or other.term.kind == "prefix"):
                continue
            heads = _heads(other.term)
            if left.head in heads:
                yield propose(f"rw [{h.name}] at {other.name}", -2.0)
                yield propose(f"simp [{h.name}] at {other.name}", -2.2)
            if right.kind not in ("numeral", "name") and right.head in heads:
                yield propose(f"rw [← {h.name}] at {other.name}", -3.2)
    if len(equations) > 1:
        names = ", ".join(h.name for h in reversed(equations))
        yield propose(f"rw [{names}]", -2.6)
        yield propose(f"simp [{names}]", -1.9)
        yield propose(f"simp only [{names}]", -2.5)
        yield propose("simp [*]", -2.0)
    for h in goal.proofs:
        if h.term.kind in ("op", "prefix"):
            yield propose(f"simp at {h.name}", -2.3)
    negations = [h for h in goal.proofs if h.term.is_op("≠")]
    for h in negations:
        yield propose(f"apply {h.name}", -1.5 if goal.target.head == "False" else -5.0)


def _heads(term: Term) -> set[str]:
    return {part.head for part in subterms(term)} | names_in(term)


def _substitution(h: Hypothesis, goal: Reading) -> Iterator[TacticCandidate]:
    if not h.term.is_op("="):
        return
    left, right = h.term.args
    data = {v.name for v in goal.variables}
    for variable, value in ((left, right), (right, left)):
        if variable.kind == "name" and variable.head in data:
            if variable.head not in names_in(value):
                # A big power must not be copied into places where it would be computed.
                yield propose(f"subst {h.name}", -3.0 if "^" in value.text else -0.5)
            return
    constructors = ("some", "Sum.inl", "Sum.inr", "(")
    if (left.head in constructors and right.head in constructors) or "::" in (
        left.head,
        right.head,
    ):
        yield propose(f"injection {h.name}", -1.6)
        yield propose(f"cases {h.name}", -1.2)


def definitions(goal: Reading) -> Iterator[TacticCandidate]:
    """Unfold what the author defined: names that neither the library nor the goal binds."""
    found = [name for name in _own_names(goal.target, goal)]
    for name in found[:4]:
        yield propose(f"simp [{name}]", -1.0)
        yield propose(f"simp_all [{name}]", -1.4)
        yield propose(f"unfold {name}", -1.6)
        yield propose(f"rw [{name}]", -2.2)
        yield propose(f"simp only [{name}]", -1.9)
        yield propose(f"simp [{name}] <;> omega", -1.8)
        yield propose(f"grind [{name}]", -1.5)
    if len(found) > 1:
        names = ", ".join(found[:6])
        yield propose(f"simp [{names}]", -1.3)
        yield propose(f"simp_all [{names}]", -1.6)
        yield propose(f"grind [{names}]", -1.7)
    everything = list(found)
    for h in goal.proofs:
        own = [name for name in _own_names(h.term, goal) if name not in everything]
        everything += own
        for name in own[:2]:
            yield propose(f"simp [{name}] at {h.name}", -1.7)
            yield propose(f"unfold {name} at {h.name}", -1.8)
    names = ", ".join(everything[:6])
    if len(everything) > len(found):
        yield propose(f"simp_all [{names}]", -1.2)
        yield propose(f"grind [{names}]", -1.3)
        yield propose(f"simp only [{names}] at *", -2.0)
    if found:
        yield from _inductions(goal, names)


def _inductions(goal: Reading, names: str) -> Iterator[TacticCandidate]:
    """Whole proofs by induction that unfold the definitions `names` at every step."""
    mentioned = names_in(goal.target)
    inductive = [v for v in goal.variables if v.name in mentioned and is_inductive(v, goal)]
    for i, variable in enumerate(inductive[:3]):
        others = [
            v.name
            for v in goal.variables
            if v is not variable and v.name in mentioned and v.term.kind in ("name", "app")
            if not v.type.startswith(("Type", "Sort", "Prop"))
            and v.name not in names_in(variable.term)
        ]
        for j, general in enumerate(["", f" generalizing {' '.join(others)}"][: 1 + bool(others)]):
            begin, cost = f"induction {variable.name}{general}", 0.2 * i + 0.25 * j
            yield propose(f"{begin} <;> simp_all [{names}]", -1.15 - cost)
            yield propose(f"{begin} <;> simp_all [{names}] <;> omega", -1.25 - cost)
            yield propose(f"{begin} <;> grind [{names}]", -1.35 - cost)
            yield propose(f"{begin} <;> simp_all [{names}] <;> grind", -1.6 - cost)
        yield propose(f"cases {variable.name} <;> simp_all [{names}]", -2.0 - 0.2 * i)


def _own_names(term: Term, goal: Reading) -> list[str]:
    """Constants in head position, in the order they appear; dotted ones may hide a variable."""
    local = {h.name for h in goal.hypotheses}
    found: list[str] = []
    for part in _all_parts(term):
        head = part.head
        if part.kind not in ("app", "name") or not head[:1].isalpha() or head in found:
            continue
        if head.split(".")[0] in local or head in _NOT_OWN or head.startswith(_LIBRARY):
            continue
        found.append(head)
    return found


def _all_parts(term: Term) -> Iterator[Term]:
    bound = {b.name for b in term.bound}
    if not (term.kind in ("name", "app") and term.head in bound):
        yield term
    for part in term.args:
        for inner in _all_parts(part):
            if inner.head not in bound:
                yield inner


_NOT_OWN = frozenset(
    "True False Nat ℕ Int ℤ Bool List Option Type Prop some none true false id getElem max min "
    "Even Prod Sum Unit fun".split()
)
_LIBRARY = ("Nat.", "Int.", "List.", "Option.", "Bool.", "Fin.", "Prod.", "Sum.", "Function.")


def whole_context(goal: Reading) -> Iterator[TacticCandidate]:
    """Simplify everything with everything, when there is something to use."""
    if len(goal.proofs) > 1:
        yield propose(branches("simp_all", "omega"), -2.4)
