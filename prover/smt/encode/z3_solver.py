"""Asks z3, in one of several configurations."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

import z3

from prover.smt.clock import STRETCH, Clock
from prover.smt.encode.encoder import Encoded

Status = Literal["sat", "unsat", "unknown"]
Configuration = Literal["default", "nlsat", "qfnra", "qfnia"]
_MIN_S: Final = 0.001


class SolverAnswer(NamedTuple):
    """What a solver said, with its model if it has one."""

    status: Status
    model: "z3.ModelRef | None" = None


def solve(
    constraints: Sequence[Encoded],
    limit_s: float,
    clock: Clock,
    configuration: Configuration = "default",
) -> SolverAnswer:
    """Check constraints for at most `limit_s` seconds. z3 may overrun its limit."""
    clock.tick()
    limit_s = max(_MIN_S, min(limit_s, clock.left_s()))
    solver = _solver(configuration)
    try:
        solver.set("timeout", int(1000 * STRETCH * limit_s))
        solver.add(*constraints)
        with clock.interrupting(z3.main_ctx().interrupt, limit_s):
            status = str(solver.check())
    except z3.Z3Exception:
        return SolverAnswer("unknown")
    if status == "unsat":
        return SolverAnswer("unsat")
    if status != "sat":
        return SolverAnswer("unknown")
    try:
        return SolverAnswer("sat", solver.model())
    except z3.Z3Exception:
        return SolverAnswer("sat")


def _solver(configuration: Configuration) -> "z3.Solver":
    if configuration == "default":
        return z3.Solver()
    if configuration == "nlsat":
        return z3.Then(
            z3.With("simplify", elim_and=True),
            "solve-eqs",
            "purify-arith",
            "propagate-values",
            "qfnra-nlsat",
        ).solver()
    return z3.Tactic(configuration).solver()
