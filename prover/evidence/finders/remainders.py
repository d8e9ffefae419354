"""Finds a modulus and variables whose remainders decide a conclusion about integers."""

from itertools import combinations
from typing import Final

from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import ResidueTable
from prover.evidence.rules.residues import check_table
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import INTEGERS

_MAX_ROWS: Final = 1_500
_MAX_VARIABLES: Final = 3
_MODULI_OF_EQUATIONS: Final = (3, 4, 5, 7, 8, 9, 11, 13, 16)


def residue_table(at: Sequent, clock: Clock) -> ResidueTable | None:
    """A table for the conclusion, with the hypotheses that it needs; None if there is none."""
    goal = at.conclusion
    integers = [v.name for v in at.variables if v.type in INTEGERS]
    about = {h.name: used for h in at.hypotheses if (used := free_names(h.claim)) <= set(integers)}
    for modulus in _moduli(at):
        for hypotheses in _choices(list(about)):
            mentioned = free_names(goal).union(*(about[name] for name in hypotheses))
            names = [name for name in integers if name in mentioned]
            if not names or len(names) > _MAX_VARIABLES:
                continue
            if modulus ** len(names) > _MAX_ROWS or clock.left_s() <= 0:
                continue
            table = ResidueTable(modulus, tuple(names), hypotheses)
            try:
                check_table(table, at)
            except WrongError:
                continue
            return table
    return None


def _choices(names: list[str]) -> list[tuple[str, ...]]:
    """No hypothesis, then each alone, then all."""
    return [(), *combinations(names, 1), tuple(names)]


def _moduli(at: Sequent) -> list[int]:
    """Those that the conclusion divides by, and their small multiples; for a ≠ a few more.

    Also those that the hypotheses divide by, where the conclusion is `False` or a parity.
    """
    goal = at.conclusion
    found = _divisors(goal)
    if goal.is_false or goal.op in ("even", "odd"):
        found += [m for h in at.hypotheses for m in _divisors(h.claim)]
    moduli = found + [2 * m for m in found]
    if any(part.op in ("even", "odd") for part in walk(goal)):
        moduli.append(2)
    if goal.op == "not" or (goal.is_false and any(_is_equation(h.claim) for h in at.hypotheses)):
        moduli += _MODULI_OF_EQUATIONS
    return list(dict.fromkeys(moduli))


def _divisors(claim: Term) -> list[int]:
    found = [
        part.args[1 if part.op == "mod" else 0].integer
        for part in walk(claim)
        if part.op in ("mod", "dvd") and part.args[1 if part.op == "mod" else 0].is_num
    ]
    return [m for m in found if m > 1]


def _is_equation(claim: Term) -> bool:
    return claim.op == "eq" and claim.args[0].type in INTEGERS
