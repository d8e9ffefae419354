"""Asks cvc5 the same question, through SMT-LIB text."""

from collections.abc import Mapping, Sequence
from typing import Final

import cvc5
import z3

from prover.smt.clock import Clock
from prover.smt.encode.encoder import Encoded
from prover.smt.encode.z3_solver import Status

NONLINEAR_REALS: Final = {"nl-cov": "true"}
_SKIPPED: Final = ("(set-logic", "(set-info")


def solve(
    constraints: Sequence[Encoded],
    limit_s: float,
    clock: Clock,
    options: Mapping[str, str] | None = None,
) -> Status:
    """Check constraints for about `limit_s` seconds."""
    clock.tick()
    limit_ms = max(1, int(1000 * clock.wall_s(min(limit_s, clock.left_s()))))
    printer = z3.Solver()
    printer.add(*constraints)
    return check_text(printer.to_smt2(), limit_ms, options or {})


def check_text(text: str, limit_ms: int, options: Mapping[str, str]) -> Status:
    """Run an SMT-LIB script; what cvc5 does not accept is unknown."""
    manager = cvc5.TermManager()
    solver = cvc5.Solver(manager)
    solver.setOption("tlimit-per", str(limit_ms))
    for name, value in options.items():
        solver.setOption(name, value)
    solver.setLogic("ALL")
    parser = cvc5.InputParser(solver)
    status: Status = "unknown"
    try:
        parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "problem")
        symbols = parser.getSymbolManager()
        while not (command := parser.nextCommand()).isNull():
            if str(command).startswith(_SKIPPED):
                continue
            match command.invoke(solver, symbols).strip():
                case "unsat":
                    status = "unsat"
                case "sat":
                    status = "sat"
    except RuntimeError:
        return "unknown"
    return status
