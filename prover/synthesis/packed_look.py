"""Whole proofs of many theorems tried in one text, with the state before each tactic.

A theorem in such a text costs Lean little more than its proof does. What a text says is not a
verdict: a verifier decides about what closes here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from prover.core.proof_state import ProofState
from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import GOALS_ACCOMPLISHED, Diagnostic, Severity
from prover.lean.document import Elaborated
from prover.lean.goals import parse_goals
from prover.lean.session import LeanSession

_MOST = 12  # declarations in one text
_SILENCE_S = 20.0  # without a word of Lean's; then the text is halved
# Of one declaration, in Lean's unit: some two seconds.
_HEARTBEATS = 20_000
_LOOK = "trace_state"


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A proof to try; with `shows_states` Lean is asked for the state before each tactic."""

    theorem: Theorem
    proof: ProofScript
    shows_states: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """What Lean said of one attempt."""

    closed: bool
    states: tuple[str, ...] = ()


class PackedLook:
    """Tries proofs of theorems that stand below one header in the texts of one session."""

    def __init__(
        self, session: LeanSession, *, single_heartbeats: int = _HEARTBEATS, most: int = _MOST
    ) -> None:
        """At most `most` theorems go into one text; a single tactic gets `single_heartbeats`."""
        self._session = session
        self._single_heartbeats = single_heartbeats
        self._most = most

    def states(self, claims: Sequence[tuple[Theorem, ProofScript]]) -> list[tuple[str, ...] | None]:
        """For each proof the states before its tactics, or None where it does not close."""
        attempts = [_Attempt(theorem, proof, shows_states=True) for theorem, proof in claims]
        told = self._try(attempts, _HEARTBEATS)
        return [
            one.states if one.closed and len(one.states) == len(proof.tactics) else None
            for one, (_, proof) in zip(told, claims, strict=True)
        ]

    def closes(self, claims: Sequence[tuple[Theorem, str]]) -> list[bool]:
        """Whether the tactic closes its theorem, for each of them."""
        silent = [
            # An error would print the goals, or all that the tactic knew when it gave up.
            _Attempt(theorem, ProofScript((f"first | ({tactic}) | sorry",)), shows_states=False)
            for theorem, tactic in claims
        ]
        return [one.closed for one in self._try(silent, self._single_heartbeats)]

    def _try(self, attempts: Sequence[_Attempt], heartbeats: int) -> list[_Told]:
        by_header: dict[str, list[int]] = {}
        for number, attempt in enumerate(attempts):
            by_header.setdefault(attempt.theorem.header, []).append(number)
        told = [_Told(False)] * len(attempts)
        for header, numbers in by_header.items():
            self._session.rest_on(_beginning(header, heartbeats))
            size = max(1, min(self._most, -(-len(numbers) // self._session.n_documents)))
            packs = [numbers[at : at + size] for at in range(0, len(numbers), size)]
            while packs:
                texts = [
                    _Text(_beginning(header, heartbeats), [attempts[number] for number in pack])
                    for pack in packs
                ]
                ends = self._session.run(
                    [text.text for text in texts], timeout_s=_SILENCE_S, stepwise=True
                )
                again: list[list[int]] = []
                for pack, text, end in zip(packs, texts, ends, strict=True):
                    if isinstance(end, Elaborated):
                        for number, one in zip(pack, text.read(end), strict=True):
                            told[number] = one
                    elif len(pack) > 1:
                        half = len(pack) // 2
                        again += [pack[:half], pack[half:]]
                packs = again
        return told


def _beginning(header: str, heartbeats: int) -> str:
    """The header with the limit for what follows."""
    end = "" if not header or header.endswith("\n") else "\n"
    return f"{header}{end}set_option maxHeartbeats {heartbeats}\n"


class _Text:
    """The text of some attempts, and where in it each is."""

    def __init__(self, beginning: str, attempts: Sequence[_Attempt]) -> None:
        lines = beginning.split("\n")
        self._starts: list[int] = []  # the line of each declaration, from 1
        self._looks: list[list[int]] = []  # the lines where Lean shows the state
        for number, attempt in enumerate(attempts):
            theorem = attempt.theorem
            statement = theorem.statement.replace(theorem.name, f"{theorem.name}_{number}", 1)
            self._starts.append(len(lines) + 1)
            lines += f"{statement} := by".split("\n")
            looks = []
            for tactic in attempt.proof.tactics:
                if attempt.shows_states:
                    lines.append(f"  {_LOOK}")
                    looks.append(len(lines))
                lines += [f"  {line}" for line in tactic.splitlines()]
            self._looks.append(looks)
            lines.append("")
        self.text = "\n".join(lines)

    def read(self, end: Elaborated) -> list[_Told]:
        """What Lean says of each attempt."""
        closed = {one.start.line for one in end.diagnostics if one.kind == GOALS_ACCOMPLISHED}
        shown = {one.start.line: one for one in end.diagnostics if _is_state(one)}
        return [
            _Told(start in closed, tuple(_state(shown[line]) for line in looks if line in shown))
            for start, looks in zip(self._starts, self._looks, strict=True)
        ]


def _is_state(said: Diagnostic) -> bool:
    return said.severity is Severity.INFORMATION and not said.kind and "⊢" in said.message


def _state(said: Diagnostic) -> str:
    return str(ProofState(parse_goals(said.message), handle=0))
