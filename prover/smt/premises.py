"""Which hypotheses a valid statement needs."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from prover.core.smt_answer import SmtAnswer, Valid
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Statement

_LONGEST_S: Final = 2.0

Check = Callable[[Statement, Clock], SmtAnswer]


def needed_premises(statement: Statement, clock: Clock, check: Check) -> tuple[str, ...]:
    """Names of hypotheses that suffice: one after the other is left out where that stays valid.

    The statement must be valid. With time enough no single one of the rest can be left out, as
    far as `check` sees.
    """
    kept = list(statement.hypotheses)
    for hypothesis in statement.hypotheses:
        share_s = min(_LONGEST_S, clock.left_s() / 2)
        if share_s <= 0:
            break
        rest = [other for other in kept if other is not hypothesis]
        if isinstance(check(replace(statement, hypotheses=tuple(rest)), Clock(share_s)), Valid):
            kept = rest
    return tuple(dict.fromkeys(hypothesis.name for hypothesis in kept))
