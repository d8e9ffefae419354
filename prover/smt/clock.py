"""The time that one check may take."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from prover.smt.errors import OutOfTimeError


class Clock:
    """Counts down from a limit, in seconds of wall time."""

    def __init__(self, limit_s: float) -> None:
        """Start now."""
        self._end = time.monotonic() + limit_s

    def left_s(self) -> float:
        """Seconds left; negative when the time is over."""
        return self._end - time.monotonic()

    def tick(self) -> None:
        """Raise `OutOfTimeError` when the time is over."""
        if self.left_s() <= 0:
            raise OutOfTimeError

    @contextmanager
    def at_most(self, limit_s: float) -> Iterator[None]:
        """Shorten the time within the block."""
        end = self._end
        self._end = min(end, time.monotonic() + limit_s)
        try:
            yield
        finally:
            self._end = end
