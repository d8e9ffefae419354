"""One `lean --server` process, spoken to by LSP, for a single asyncio loop (`session.py` owns it).

What the texts are and what Lean says of them is the business of `document.py`. The protocol's
transport is leanclient's.
"""

import asyncio
import contextlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

from leanclient.aio.errors import LeanClientError
from leanclient.aio.transport import LspTransport

from prover.core.errors import LeanStartError
from prover.lean.guard import OUT_OF_MEMORY_MARK
from prover.lean.process import LeanToolchain, command_with_variables
from prover.lean.process_tree import descendants, kill

START_TIMEOUT_S: Final = 60.0

_REPORT_AT_ONCE = "-Dserver.reportDelayMs=0"
# Silent messages are those that say that a theorem is proved. Incremental ones come once; else
# Lean repeats all of them after each command, which takes seconds in a file with many theorems.
_CAPABILITIES = {"silentDiagnosticSupport": True, "incrementalDiagnosticSupport": True}
_STOP_TIMEOUT_S = 5.0
_LAST_WORDS_S = 0.1  # what a dying process says comes by another pipe than its end
_MARK = re.compile(rf"{OUT_OF_MEMORY_MARK} \(\d+ bytes, process (\d+)\)")

Json: TypeAlias = Any  # what a JSON reader gives


class LeanServer:
    """A running Lean server. Every method belongs to the loop that called `start`."""

    def __init__(self, toolchain: LeanToolchain, *, folder: Path, worker_memory_bytes: int) -> None:
        """Prepare a server whose documents pretend to lie in `folder`; starts nothing yet."""
        self.folder: Final = folder
        self._listeners: dict[str, Callable[[dict[str, Json]], None]] = {}
        # Without the option, Lean holds every message back for 200 ms.
        command = [
            *command_with_variables(toolchain, worker_memory_bytes),
            "--server",
            _REPORT_AT_ONCE,
        ]
        self._transport = LspTransport(
            command, cwd=str(folder), on_notification=self._on_notification
        )

    async def start(self) -> None:
        """Start the process and shake hands.

        Raises:
            LeanStartError: it cannot be run, or does not answer.
        """
        try:
            await self._transport.start()
            await self._transport.request(
                "initialize",
                {
                    "processId": None,
                    "rootUri": self.folder.as_uri(),
                    "capabilities": {"lean": _CAPABILITIES},
                    "initializationOptions": {"editDelay": 0, "hasWidgets": False},
                },
                timeout=START_TIMEOUT_S,
            )
            await self._transport.notify("initialized", {})
        except (OSError, LeanClientError) as error:
            await asyncio.sleep(_LAST_WORDS_S)
            said = self._transport.stderr_tail().strip()[-300:]
            await self.close()
            raise LeanStartError(f"the Lean server does not start: {error} {said}") from error

    @property
    def alive(self) -> bool:
        """Whether the server process runs and can be talked to."""
        return self._transport.alive

    @property
    def process(self) -> int | None:
        """The server's process id, which is also its process group."""
        return None if self._transport._proc is None else self._transport._proc.pid

    async def close(self) -> None:
        """End the server and its workers, whatever they are doing."""
        started = self._transport._proc
        if started is not None:
            # Workers are in sessions of their own, where ending the server's group misses them.
            for worker in descendants(started.pid):
                kill(worker)
        await self._transport.close()
        if started is not None:
            # After a server that died by itself, leanclient leaves the pipes to us, and they stay
            # open for as long as anybody whom the server started has them.
            started._transport.close()  # type: ignore[attr-defined]
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(started.wait(), _STOP_TIMEOUT_S)
            await asyncio.sleep(0)  # the pipes' own farewells

    async def request(
        self, method: str, parameters: Mapping[str, Json], *, timeout_s: float
    ) -> Json:
        """Ask, and wait for the answer (JSON).

        Raises:
            LeanClientError: no answer, because of a worker, the server or the time limit.
        """
        return await self._transport.request(method, dict(parameters), timeout=timeout_s)

    async def notify(self, method: str, parameters: Mapping[str, Json]) -> None:
        """Tell, without an answer.

        Raises:
            LeanClientError: the server is gone.
        """
        await self._transport.notify(method, dict(parameters))

    def listen(self, uri: str, listener: Callable[[dict[str, Json]], None]) -> None:
        """Call `listener` with each `publishDiagnostics` about a document."""
        self._listeners[uri] = listener

    def worker_of(self, uri: str) -> int | None:
        """The process that elaborates a document."""
        if self.process is None:
            return None
        for process, command in descendants(self.process).items():
            if command.endswith(uri):
                return process
        return None

    def killed_for_memory(self) -> set[int]:
        """The processes that have ended for their memory, as far back as what they said is kept."""
        return {int(process) for process in _MARK.findall(self._transport.stderr_tail())}

    def _on_notification(self, method: str, parameters: dict[str, Json]) -> None:
        if method == "textDocument/publishDiagnostics":
            listener = self._listeners.get(parameters.get("uri", ""))
            if listener is not None:
                listener(parameters)
