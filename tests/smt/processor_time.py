"""The processor time of an oracle's checks, which no load on the machine changes."""

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prover.smt.oracle import Z3Oracle
from prover.smt.worker import GRACE_S


@contextmanager
def within_limit(oracle: Z3Oracle, limit_s: float) -> Iterator[None]:
    """Fail when the checks in the block took more than one check may."""
    before = _of_ended_checks(oracle)
    yield
    # The kernel counts whole seconds, and sends the second signal one later.
    assert _of_ended_checks(oracle) - before <= math.ceil(limit_s + GRACE_S) + 1.5


def _of_ended_checks(oracle: Z3Oracle) -> float:
    """Seconds of all checks so far; those in a process that was lost do not count."""
    process_id = oracle._worker.process_id
    if process_id is None:
        return 0.0
    fields = Path(f"/proc/{process_id}/stat").read_text("utf-8").rpartition(")")[2].split()
    user, system = int(fields[13]), int(fields[14])  # of children that were waited for
    return (user + system) / os.sysconf("SC_CLK_TCK")
