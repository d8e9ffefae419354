"""Judges without an opinion, for tests that are about the text."""

from prover.core.smt_answer import SmtAnswer, Unknown
from prover.core.theorem import Theorem
from prover.smt.finding import Finding


def states_all(_: Theorem) -> str | None:
    return None


def no_opinion(_: Theorem) -> SmtAnswer:
    return Unknown("not asked")


def no_findings(_: Theorem) -> tuple[Finding, ...]:
    return ()
