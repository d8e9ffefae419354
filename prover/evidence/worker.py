"""The finders' process: `python -m prover.evidence.worker BYTES` reads goals and writes proofs.

One JSON object a line in, one a line out; BYTES limits its memory.
"""

import ctypes
import json
import os
import resource
import signal
import sys
from typing import Any, Final

from prover.core.proof_state import Goal
from prover.evidence.errors import GaveUpError
from prover.evidence.goal_reader import named, read_goal
from prover.evidence.printers.dialect import CORE, MATHLIB, NUMBERS
from prover.evidence.prove_goal import Found, prove_sequent
from prover.evidence.sequent import Sequent, sequent_of
from prover.smt.elaborate.statement import Statement
from prover.smt.read import read_text

DIALECTS: Final = {"core": CORE, "numbers": NUMBERS, "mathlib": MATHLIB}
_STACK_FRAMES: Final = 20_000
_PR_SET_PDEATHSIG: Final = 1  # of prctl, in Linux


def main() -> None:
    """Serve requests until the input ends."""
    parent, limit = os.getppid(), int(sys.argv[1])
    if sys.platform == "linux":  # it must not outlive whoever asks, however that ends
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            return
    sys.setrecursionlimit(_STACK_FRAMES)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)  # noqa: T201


def answer(request: dict[str, Any]) -> dict[str, str | None]:
    """The proof as "text", or None and "why" there is none."""
    goal = Goal(tuple(request["hypotheses"]), request["target"])
    try:
        at = _sequent(goal, request.get("header", ""), request.get("statement", ""))
        found = prove_sequent(at, DIALECTS[request["dialect"]], request["limit_s"])
    except GaveUpError as error:
        return {"text": None, "why": str(error)}
    except MemoryError:
        return {"text": None, "why": "out of memory"}
    except Exception as error:  # noqa: BLE001  it must answer, whatever a library does
        return {"text": None, "why": f"{type(error).__name__}: {error}"[:300]}
    if isinstance(found, Found):
        return {"text": found.text, "why": None}
    return {"text": None, "why": found.why}


def _sequent(goal: Goal, header: str, statement: str) -> Sequent:
    """What is to be proved, by the theorem's text where that is understood.

    Raises:
        GaveUpError: neither the text nor the printed goal is understood.
    """
    if statement:
        read = read_text(header, statement)
        if isinstance(read, Statement):
            at = sequent_of(read)
            if at.names <= named(goal):
                return at
    return read_goal(goal)


if __name__ == "__main__":
    main()
