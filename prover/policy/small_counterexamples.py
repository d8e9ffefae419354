"""A policy for refuting: instantiates a universal claim with small values, and lets Lean decide."""

import itertools
import re
from collections.abc import Iterator, Sequence

from prover.core.proof_state import Goal, ProofState
from prover.core.tactic import TacticCandidate

CLAIM = "claim"
_N_MOST_INSTANCES = 150
_CLOSERS = ("decide", "omega", "simp")

_SMALL_VALUES: dict[str, tuple[str, ...]] = {
    "Nat": ("0", "1", "2", "3", "4", "5", "7", "10"),
    "Int": ("0", "1", "(-1)", "2", "(-2)", "3", "(-3)", "10"),
    "Bool": ("true", "false"),
    "Prop": ("True", "False"),
    "Type": ("Nat", "Bool"),
    "List Nat": ("[]", "[0]", "[1]", "[0, 1]", "[1, 0]", "[1, 1]"),
    "List Int": ("[]", "[0]", "[1]", "[-1]", "[0, 1]", "[1, 0]"),
    "List Bool": ("[]", "[true]", "[false]", "[true, false]"),
    "Option Nat": ("none", "(some 0)", "(some 1)"),
    "Nat → Nat": ("(fun x => x)", "(fun _ => 0)", "(fun x => x + 1)", "(fun x => 1 - x)"),
    "Int → Int": ("(fun x => x)", "(fun _ => 0)", "(fun x => x + 1)", "(fun x => -x)"),
    "Nat → Prop": ("(fun _ => True)", "(fun _ => False)", "(fun x => x = 0)"),
    "Nat → Bool": ("(fun _ => true)", "(fun _ => false)", "(fun x => x == 0)"),
}
_NOTATIONS = {"ℕ": "Nat", "ℤ": "Int"}

_BINDER = re.compile(r"[({⦃]\s*([^(){}⦃⦄:]+?)\s*:\s*([^(){}⦃⦄]+?)\s*[)}⦄]\s*")


class SmallCounterexamples:
    """Proposes what refutes a claim `¬ ∀ x y, …` that has a small counterexample."""

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, smallest values first."""
        return [
            [
                TacticCandidate(text, -0.01 * (i + 1))
                for i, text in enumerate(itertools.islice(_tactics(state.goals[0]), k))
            ]
            for state in states
        ]


def _tactics(goal: Goal) -> Iterator[str]:
    claim = next((h for h in goal.hypotheses if h.startswith(f"{CLAIM} : ")), None)
    if claim is None:
        yield f"intro {CLAIM}"
        return
    instances = [
        f"(@{CLAIM} {' '.join(values)})" if values else CLAIM
        for values in small_instances(claim.partition(" : ")[2])
    ]
    for closer in _CLOSERS:
        for instance in instances:
            yield f"exact absurd {instance} (by {closer})"


def small_instances(claim: str) -> list[tuple[str, ...]]:
    """Small values for the variables that `claim` begins by quantifying over; () if for none.

    Sorted by how far down their lists the values are: the simplest first. Variables after the
    first of a type that has no list of small values are left alone.
    """
    choices: list[tuple[str, ...]] = []
    for kind in _leading_types(claim):
        values = _SMALL_VALUES.get(kind)
        if values is None:
            break
        choices.append(values)
    while choices and _product(choices) > _N_MOST_INSTANCES:
        longest = max(range(len(choices)), key=lambda i: len(choices[i]))
        if len(choices[longest]) == 1:
            break
        choices[longest] = choices[longest][:-1]
    ranked = itertools.product(*(enumerate(values) for values in choices))
    ordered = sorted(ranked, key=lambda row: sum(rank for rank, _ in row))
    return [tuple(value for _, value in row) for row in ordered][:_N_MOST_INSTANCES]


def _leading_types(claim: str) -> Iterator[str]:
    """The types of the variables of `∀ (x y : A) {z : B}, …`, as Lean prints it, one each."""
    text = " ".join(claim.split())
    while text.startswith("∀ "):
        text = text[2:]
        while match := _BINDER.match(text):
            names, kind = match.groups()
            for notation, name in _NOTATIONS.items():
                kind = kind.replace(notation, name)
            yield from [kind] * len(names.split())
            text = text[match.end() :]
        if not text.startswith(", "):
            return  # a binder of a form not known here
        text = text[2:]


def _product(choices: Sequence[Sequence[str]]) -> int:
    total = 1
    for values in choices:
        total *= len(values)
    return total
