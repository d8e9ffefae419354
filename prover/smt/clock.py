"""The time that one check may take."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from prover.smt.errors import OutOfTimeError

# On a machine with other work to do a check may last this many times its limit.
STRETCH: Final = 3.0


class Clock:
    """Counts down from a limit, in seconds of this process's processor time.

    So what is found does not depend on what else the machine does. A process that hardly gets to
    run is stopped all the same: wall time counts for a third (`STRETCH`).
    """

    def __init__(self, limit_s: float) -> None:
        """Start now."""
        self._cpu_start = time.process_time()
        self._wall_start = time.monotonic()
        self._end = limit_s

    def _elapsed_s(self) -> float:
        return max(self._cpu_s(), self._wall_s() / STRETCH)

    def _cpu_s(self) -> float:
        return time.process_time() - self._cpu_start

    def _wall_s(self) -> float:
        return time.monotonic() - self._wall_start

    def left_s(self) -> float:
        """Seconds left; negative when the time is over."""
        return self._end - self._elapsed_s()

    def tick(self) -> None:
        """Raise `OutOfTimeError` when the time is over."""
        if self.left_s() <= 0:
            raise OutOfTimeError

    @contextmanager
    def at_most(self, limit_s: float) -> Iterator[None]:
        """Shorten the time within the block."""
        end = self._end
        self._end = min(end, self._elapsed_s() + limit_s)
        try:
            yield
        finally:
            self._end = end

    @contextmanager
    def interrupting(self, stop: Callable[[], None], limit_s: float) -> Iterator[None]:
        """Call `stop` once, from another thread, if the block takes longer than `limit_s`.

        For solvers, whose own limits count wall time.
        """
        end = self._elapsed_s() + limit_s
        done = threading.Event()

        def watch() -> None:
            # No process gets more than a second a second: nothing is missed by sleeping.
            while (left := end - self._elapsed_s()) > 0:
                if done.wait(left):
                    return
            stop()

        watcher = threading.Thread(target=watch, name="clock", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()

    def wall_s(self, limit_s: float) -> float:
        """About how much wall time `limit_s` will take, as things went so far."""
        cpu_s, wall_s = self._cpu_s(), self._wall_s()
        slowness = wall_s / cpu_s if cpu_s > 0 else 1.0
        return limit_s * min(max(slowness, 1.0), STRETCH)
