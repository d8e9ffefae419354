"""Reads a goal, as Lean prints it, as a sequent."""

from typing import Final

from prover.core.proof_state import Goal
from prover.evidence.errors import GaveUpError
from prover.evidence.sequent import Sequent, sequent_of
from prover.smt.elaborate.statement import MINIF2F_OPENS, elaborate
from prover.smt.errors import NotUnderstoodError

_OUT_OF_REACH: Final = "✝"
_MAX_LENGTH: Final = 6_000  # characters of a goal that is worth reading
_HEAD: Final = "theorem goal"


def read_goal(goal: Goal, opened: frozenset[str] = MINIF2F_OPENS) -> Sequent:
    """The goal, without the hypotheses that are not understood or cannot be named.

    Raises:
        GaveUpError: the target is not understood.
    """
    if len(str(goal)) > _MAX_LENGTH:
        raise GaveUpError("the goal is too long")
    binders = [_binder(entry) for entry in goal.hypotheses]
    kept = [binder for binder in binders if binder is not None]
    while True:
        text = " ".join((_HEAD, *kept)) + f" : {goal.target}"
        try:
            return sequent_of(elaborate(text, opened))
        except NotUnderstoodError as error:
            index = _at(kept, error.offset)
            if index is None:
                raise GaveUpError(f"not understood: {error.construct}") from error
            del kept[index]


def named(goal: Goal) -> set[str]:
    """The names of its hypotheses and variables that a proof can use."""
    names = {name for entry in goal.hypotheses for name in entry.partition(" : ")[0].split()}
    return {name for name in names if _OUT_OF_REACH not in name}


def _binder(entry: str) -> str | None:
    """A hypothesis as a binder; None for one that a proof cannot use."""
    text = " ".join(entry.split())
    names, _, type_ = text.partition(" : ")
    if _OUT_OF_REACH in text or not type_ or " := " in type_:
        return None
    return f"({names} : {type_})"


def _at(binders: list[str], offset: int | None) -> int | None:
    """Which binder holds the character at `offset` of the text."""
    position = len(_HEAD) + 1
    for index, binder in enumerate(binders):
        if offset is not None and position <= offset < position + len(binder) + 1:
            return index
        position += len(binder) + 1
    return None
