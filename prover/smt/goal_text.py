"""Writes a goal as Lean prints it in the shape of a theorem statement."""

import re
from typing import Final

from prover.core.proof_state import Goal
from prover.core.smt_answer import OutOfFragment

# Signs of what a print leaves open: metavariables, elided parts, types whose operators print
# alike at several types (`x ^ 2` has a real exponent or a natural one).
_AMBIGUOUS: Final = re.compile(r"[?⋯ℝℚℂ]|\b(?:Real|Rat|Complex|NNReal|Float)\b")
_INACCESSIBLE: Final = re.compile(r"[\w'.]*✝[¹²³⁴-⁹⁰]*")
_WORD: Final = re.compile(r"[\w']+")


def goal_statement(goal: Goal) -> str | OutOfFragment:
    """`theorem goal (n : Nat) (h : 0 < n) : target`: every hypothesis is a binder, in order.

    Inaccessible names (`a✝`) get names that nothing else has. Nothing is left out: without one
    hypothesis a goal may be false that holds with it.
    """
    binders = []
    for entry in goal.hypotheses:
        names, separator, type_ = entry.partition(" : ")
        if not separator or ":=" in type_:
            return OutOfFragment("a local definition", "goal")
        binders.append(f"({names} : {type_})")
    text = " ".join(("theorem goal", *binders, ":", goal.target))
    if found := _AMBIGUOUS.search(text):
        return OutOfFragment(f"{found.group()!r} in a printed goal", "goal")
    return _renamed(text)


def _renamed(text: str) -> str:
    taken = set(_WORD.findall(text))
    new: dict[str, str] = {}
    for old in dict.fromkeys(_INACCESSIBLE.findall(text)):
        base = re.sub(r"[^\w']", "", old.partition("✝")[0]) or "a"
        number = 1
        while f"{base}_{number}" in taken:
            number += 1
        new[old] = f"{base}_{number}"
        taken.add(new[old])
    return _INACCESSIBLE.sub(lambda match: new[match.group()], text)
