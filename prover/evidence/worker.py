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
from prover.evidence.printers.dialect import CORE, MATHLIB, NUMBERS
from prover.evidence.prove_goal import Found, prove_goal

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
        found = prove_goal(goal, DIALECTS[request["dialect"]], request["limit_s"])
    except MemoryError:
        return {"text": None, "why": "out of memory"}
    except Exception as error:  # noqa: BLE001  it must answer, whatever a library does
        return {"text": None, "why": f"{type(error).__name__}: {error}"[:300]}
    if isinstance(found, Found):
        return {"text": found.text, "why": None}
    return {"text": None, "why": found.why}


if __name__ == "__main__":
    main()
