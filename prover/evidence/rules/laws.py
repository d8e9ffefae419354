"""Laws of logarithms, powers, angles, integer parts and absolute values, at a term.

Each is a theorem of Mathlib and of the embedded library; `prover.evidence.printers.laws` names it.
"""

from collections.abc import Callable, Iterable
from typing import Final

from prover.evidence.arithmetic.algebra import ORDERED_RINGS
from prover.evidence.errors import WrongError
from prover.evidence.nodes.library import Law
from prover.evidence.rules.angles import ANGLE_LAWS
from prover.evidence.rules.facts import absolute, says_same
from prover.evidence.rules.logarithms import LOGARITHM_LAWS
from prover.evidence.rules.naturals import NATURAL_LAWS
from prover.evidence.rules.real_powers import REAL_POWER_LAWS
from prover.evidence.rules.reals import Claim, Instance
from prover.evidence.rules.roots import ROOT_LAWS
from prover.smt.terms.build import arith, cast, le, lt, num
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import RAT, REAL


def law_at(law: Law, term: Term) -> Instance:
    """The conditions of the law at `term`, and its claim.

    Raises:
        WrongError: the law says nothing about such a term.
    """
    found = _LAWS[law](term)
    if found is None:
        raise WrongError(f"{law.value}: not about {term!r}")
    return found


def claim_of(law: Law, term: Term, given: Iterable[Term | None]) -> Term:
    """The claim of the law at `term`, where hypotheses say what is `given`.

    Raises:
        WrongError: the law says nothing about such a term, or needs other hypotheses.
    """
    conditions, claim = law_at(law, term)
    said = list(given)
    if len(said) != len(conditions) or not all(map(says_same, said, conditions)):
        raise WrongError(f"{law.value}: its hypotheses do not say what it needs")
    return claim


def _rounded(op: Op, claim: Callable[[Term, Term], Term]) -> Claim:
    def at(t: Term) -> Instance | None:
        if t.op != op or t.args[0].type not in (RAT, REAL):
            return None
        return (), claim(t.args[0], cast(t, t.args[0].type))

    return at


def _at_ordered(claim: Callable[[Term], Term]) -> Claim:
    return lambda t: ((), claim(t)) if t.type in ORDERED_RINGS else None


def _plus_one(t: Term) -> Term:
    return arith("add", t, num(1, t.type))


_LAWS: Final[dict[Law, Claim]] = {
    **ROOT_LAWS,
    **LOGARITHM_LAWS,
    **REAL_POWER_LAWS,
    **NATURAL_LAWS,
    **ANGLE_LAWS,
    Law.FLOOR_BELOW: _rounded("floor", lambda x, floor: le(floor, x)),
    Law.FLOOR_ABOVE: _rounded("floor", lambda x, floor: lt(x, _plus_one(floor))),
    Law.CEIL_ABOVE: _rounded("ceil", lambda x, ceil: le(x, ceil)),
    Law.CEIL_BELOW: _rounded("ceil", lambda x, ceil: lt(ceil, _plus_one(x))),
    Law.ABS_BOUND: _at_ordered(lambda t: le(t, absolute(t))),
    Law.ABS_BOUND_OPPOSITE: _at_ordered(lambda t: le(arith("neg", t), absolute(t))),
}
