"""A policy for refuting: puts the values of a counterexample into the claim, and lets Lean decide.

The values are an oracle's word, as text; what they are worth Lean says.
"""

import re
from collections.abc import Iterator, Sequence

from prover.core.proof_state import Goal, ProofState
from prover.core.protocols import Policy
from prover.core.tactic import TacticCandidate
from prover.lean.term_reader import read_term
from prover.lean.terms import Bound, Term
from prover.policy.small_counterexamples import CLAIM

AT_VALUES = "at_values"

_INSIDE = "intros; first | rfl | omega | (simp; done) | (simp <;> omega) | grind"
_CLOSE = f"first | decide | omega | rfl | (simp; done) | ({_INSIDE}) | decide +kernel"
_CLOSERS = ("decide", "omega", "simp", _CLOSE)
_TABLE_ROW = re.compile(r"(.+?) ↦ (.+)")
_NAMES = {"ℕ": "Nat", "ℤ": "Int", "ℚ": "Rat"}


class Instances:
    """Proposes the instances of a claim `¬ ∀ x y, …` at given values; then as another policy."""

    def __init__(self, model: Sequence[tuple[str, str]], *, then: Policy) -> None:
        """`model` has (variable, value) pairs; `then` goes on at the instance."""
        self._model = tuple(model)
        self._then = then

    def propose(self, states: Sequence[ProofState], *, k: int) -> list[list[TacticCandidate]]:
        """Return up to `k` candidates for each state, best first."""
        return [self._candidates(state, k) for state in states]

    def _candidates(self, state: ProofState, k: int) -> list[TacticCandidate]:
        claim = _hypothesis(state.goals[0], CLAIM)
        if claim is not None:
            texts = _uses(claim, self._model)
        elif _hypothesis(state.goals[0], AT_VALUES) is None and len(state.goals[0].hypotheses) == 0:
            texts = iter([f"intro {CLAIM}"])
        else:
            [candidates] = self._then.propose([state], k=k)
            return candidates
        return [TacticCandidate(text, -0.01 * (i + 1)) for i, text in enumerate(texts)][:k]


def _hypothesis(goal: Goal, name: str) -> str | None:
    """The type of a hypothesis, or None."""
    found = (h.partition(" : ")[2] for h in goal.hypotheses if h.startswith(f"{name} : "))
    return next(found, None)


def _uses(claim: str, model: Sequence[tuple[str, str]]) -> Iterator[str]:
    arguments = instance_arguments(read_term(" ".join(claim.split())), model)
    if arguments is None:
        return
    for closer in _CLOSERS:
        yield f"exact absurd {_applied(arguments, closer)} (by {closer})"
    yield f"have {AT_VALUES} := {_applied(arguments, _CLOSE)}\nclear {CLAIM}"


def _applied(arguments: Sequence[str | None], closer: str) -> str:
    given = " ".join(f"(by {closer})" if value is None else value for value in arguments)
    return f"(@{CLAIM} {given})" if given else CLAIM


def instance_arguments(
    claim: Term, model: Sequence[tuple[str, str]]
) -> tuple[str | None, ...] | None:
    """What a claim `∀ x, p x → ∀ y, q` is applied to: values, and None where a proof goes.

    None in all when a value cannot be written in Lean. Premises after the last value stay.
    """
    left = dict(model)
    if len(left) < len(model):
        return None  # two variables of one name
    arguments: list[str | None] = []
    term = claim
    while left and (term.kind == "forall" or term.is_op("→")):
        if term.is_op("→"):
            arguments.append(None)
        for bound in term.bound:
            value = lean_value(left.pop(bound.name, ""), bound)
            if value is None:
                return None
            arguments.append(value)
        if term.kind == "forall":
            arguments += [None] * (len(term.args) - 1)  # `∀ n ≥ 5, …`
        term = term.args[-1]
    while term.is_op("→"):
        arguments.append(None)
        term = term.args[-1]
    return None if left else tuple(arguments)


def lean_value(text: str, variable: Bound) -> str | None:
    """A value as the oracle shows it, as an argument in Lean; None for what has no such form."""
    if not text:
        return None
    for name, ascii_name in _NAMES.items():
        text = text.replace(name, ascii_name)
    n_arguments = variable.type.count("→")
    if "↦" in text:
        return _function(text, n_arguments)
    if text.startswith("fun ") or not n_arguments:
        simple = re.fullmatch(r"\w+", text) is not None
        return text if simple else f"({text})"
    return f"(fun {' '.join('_' * n_arguments)} => {text})"


def _function(table: str, n_arguments: int) -> str | None:
    """`0 ↦ 1; 2 ↦ 5; otherwise 0` as a function."""
    *rows, last = table.split("; ")
    if not last.startswith("otherwise "):
        return None
    names = [f"x{i}" for i in range(1, n_arguments + 1)]
    body = last.removeprefix("otherwise ")
    for row in reversed(rows):
        match = _TABLE_ROW.fullmatch(row)
        values = match[1].split() if match else []
        if match is None or len(values) != n_arguments:
            return None
        condition = " ∧ ".join(f"{x} = {value}" for x, value in zip(names, values, strict=True))
        body = f"if {condition} then {match[2]} else {body}"
    return f"(fun {' '.join(names)} => {body})"
