"""Proofs that conjectures come with: tried first, each as a whole, many conjectures at once."""

from collections.abc import Sequence
from typing import Protocol

from prover.core.errors import InfrastructureError
from prover.core.theorem import ProofScript, Theorem
from prover.synthesis.conjecture import Conjecture
from prover.synthesis.prove import INTROS, ONE_TACTIC, Found, Search

CONSTRUCTION, PARENT = "construction", "its parent's proof"

# The single tactics, those that take long apart: a limit that one exceeds ends its declaration.
_SLOW = ("simp_all", "grind")
_SINGLES = (
    " | ".join(f"({one})" for one in ONE_TACTIC if one not in _SLOW),
    *_SLOW,
)


class WholeProofs(Protocol):
    """Tries whole proofs of many theorems at once; `packed_look.PackedLook` is one."""

    def states(self, claims: Sequence[tuple[Theorem, ProofScript]]) -> list[tuple[str, ...] | None]:
        """For each proof the states before its tactics, or None where it does not close."""

    def closes(self, claims: Sequence[tuple[Theorem, str]]) -> list[bool]:
        """Whether the tactic closes its theorem, for each of them."""


def try_given(conjectures: Sequence[Conjecture], look: WholeProofs) -> list[Search | None]:
    """How each search ended before it began: None where no proof that was given closes.

    A theorem that a single fixed tactic closes as well ends with that.
    """
    ends: list[Search | None] = [None] * len(conjectures)
    try:
        _try_proofs(conjectures, look, ends)
        _try_singles(conjectures, look, ends)
    except InfrastructureError:  # what was not looked at is searched
        return [None] * len(conjectures)
    return ends


def _try_proofs(
    conjectures: Sequence[Conjecture], look: WholeProofs, ends: list[Search | None]
) -> None:
    for attempt in range(max((len(one.proofs) for one in conjectures), default=0)):
        left = [
            number
            for number, one in enumerate(conjectures)
            if ends[number] is None and attempt < len(one.proofs)
        ]
        claims = [(conjectures[n].theorem, conjectures[n].proofs[attempt]) for n in left]
        for number, states in zip(left, look.states(claims), strict=True):
            if states is not None:
                one = conjectures[number]
                by = PARENT if one.parent else CONSTRUCTION
                ends[number] = Search(Found.PROVED, one.proofs[attempt], states, attempt + 1, by)


def _try_singles(
    conjectures: Sequence[Conjecture], look: WholeProofs, ends: list[Search | None]
) -> None:
    for single in (*_SINGLES, *INTROS):
        left = [
            (number, one.theorem)
            for number, one in enumerate(conjectures)
            for end in [ends[number]]
            if end is not None and end.found is Found.PROVED
            if single not in INTROS or _needs_intros(end.states[0])
        ]
        closed = look.closes([(theorem, single) for _, theorem in left])
        for (number, _), is_closed in zip(left, closed, strict=True):
            end = ends[number]
            if is_closed and end is not None:
                ends[number] = Search(Found.ONE_TACTIC, end.proof, end.states, end.calls)


def _needs_intros(state: str) -> bool:
    return any(sign in state.rpartition("⊢")[2] for sign in "∀→¬")
