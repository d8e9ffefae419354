"""Work done by a few threads while the caller goes on."""

import queue
import threading
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Generic, Self, TypeVar

ItemT = TypeVar("ItemT")
ToolT = TypeVar("ToolT")


class Background(Generic[ItemT, ToolT]):
    """One daemon thread for each tool; each item is done once, by whichever thread is free.

    Leaving the block waits until all is done, and raises what an item raised; leaving it by an
    exception waits for nothing. Daemons, so that Ctrl-C never waits for Lean to finish a check
    (Lean's process dies with ours).
    """

    def __init__(self, work: Callable[[ItemT, ToolT], None], tools: Sequence[ToolT]) -> None:
        """Prepare to call `work(item, tool)`."""
        self._work = work
        self._waiting: queue.SimpleQueue[tuple[ItemT] | None] = queue.SimpleQueue()
        self._failure: BaseException | None = None
        self._threads = [
            threading.Thread(target=self._run, args=(tool,), name="background", daemon=True)
            for tool in tools
        ]

    def __enter__(self) -> Self:
        """Start the threads."""
        for thread in self._threads:
            thread.start()
        return self

    def put(self, item: ItemT) -> None:
        """Have `item` done; raise what went wrong with an earlier one."""
        self._raise()
        self._waiting.put((item,))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Wait for the rest, unless an exception is on its way."""
        for _ in self._threads:
            self._waiting.put(None)
        if kind is None:
            for thread in self._threads:
                while thread.is_alive():
                    thread.join(timeout=0.2)  # with a timeout Ctrl-C is heard
            self._raise()

    def _run(self, tool: ToolT) -> None:
        while (item := self._waiting.get()) is not None:
            try:
                self._work(item[0], tool)
            except BaseException as error:  # noqa: BLE001  handed to the thread that waits
                self._failure = error
                return

    def _raise(self) -> None:
        if self._failure is not None:
            raise self._failure
