"""A Lean server behind an ordinary, synchronous interface, kept alive whatever is run on it."""

import asyncio
import contextlib
import math
import threading
import time
from collections.abc import Coroutine, Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any, TypeVar

from prover.core.closing import Closing
from prover.core.errors import InfrastructureError, LeanCrashedError
from prover.core.scratch_folder import ScratchFolder
from prover.lean.document import CutShort, Elaborated, Elaboration, WarmDocument
from prover.lean.process import Ended, LeanToolchain
from prover.lean.process_tree import descendants, proportional_memory_bytes
from prover.lean.server import Json, LeanServer

_Result = TypeVar("_Result")

SESSION_MEMORY_BYTES = 400_000_000

# What a server takes beside its workers' own memory (Lean's library, once, and the watchdog), and
# what two workers can take between two looks of their guards.
_SHARED_BYTES = 170_000_000
_RECYCLE_AFTER_TEXTS = 5_000
_LOOK_EVERY_TEXTS = 50
_STOP_TIMEOUT_S = 10.0
_BEGIN_TIMEOUT_S = 300.0


class LeanSession(Closing):
    """Warm documents of one Lean server, which is started at the first use.

    A worker or a server that dies is brought back; old or grown workers are replaced between
    texts. Use it in a `with` block, from one thread at a time.
    """

    def __init__(
        self,
        toolchain: LeanToolchain,
        *,
        n_documents: int = 2,
        memory_bytes: int = SESSION_MEMORY_BYTES,
    ) -> None:
        """Prepare a session; `memory_bytes` is for all its processes together."""
        if memory_bytes <= _SHARED_BYTES:
            raise ValueError(f"a Lean session needs more than {_SHARED_BYTES} bytes")
        self.toolchain = toolchain
        self.n_documents = n_documents
        self._worker_memory_bytes = (memory_bytes - _SHARED_BYTES) // n_documents
        self._base = ""
        self._server: LeanServer | None = None
        self._documents: list[WarmDocument] = []
        self._own_folder: ScratchFolder | None = None
        self._starting = asyncio.Lock()
        self._loop = asyncio.new_event_loop()
        # Whoever waits for an answer hears of errors; those of given-up requests are no news.
        self._loop.set_exception_handler(lambda loop, context: None)
        # Lean's processes die with the thread that started them, so it lives as long as they do.
        self._thread = threading.Thread(target=self._loop.run_forever, name="lean", daemon=True)

    def close(self) -> None:
        """End all processes, whatever they are doing; the session cannot be used again."""
        if self._loop.is_closed():
            return
        if self._thread.is_alive():
            with contextlib.suppress(TimeoutError, LeanCrashedError):
                self._run(self._stop_all(), timeout_s=_STOP_TIMEOUT_S)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(_STOP_TIMEOUT_S)
        if not self._loop.is_running():
            self._loop.close()
        if self._own_folder is not None:
            self._own_folder.close()

    def rest_on(self, text: str) -> None:
        """Name a text that the next ones share a long beginning with.

        A document that does not know it elaborates it first, outside any time limit.
        """
        self._base = text

    def begin(self, text: str) -> None:
        """Start Lean, and let every document elaborate `text`, without waiting for either.

        What goes wrong shows at the next `run`.
        """
        self.rest_on(text)
        work = self._elaborate_all([text] * self.n_documents, _BEGIN_TIMEOUT_S)
        self._submit(work)

    def run(
        self,
        texts: Sequence[str],
        *,
        timeout_s: float,
        until: float = math.inf,
        stepwise: bool = False,
    ) -> list[Elaboration]:
        """What Lean says of each text, spread over the documents; `timeout_s` is for one text.

        A text whose turn comes after `until`, on the monotonic clock, is out of time unread.
        If `stepwise`, it is for one message of Lean's, since the last, and a text that takes its
        worker down is not tried again.

        Raises:
            LeanStartError: Lean cannot be started.
            LeanCrashedError: Lean died and cannot be brought back.
        """
        return self._run(self._elaborate_all(texts, timeout_s, until=until, stepwise=stepwise))

    def ask(self, method: str, *, timeout_s: float, **parameters: Json) -> Json:
        """Ask the server about the text that `run` elaborated last, if that was a single one.

        `method` and `parameters` are of Lean's LSP; so is the answer (JSON).

        Raises:
            LeanCrashedError: no answer in time.
        """
        return self._run(self._ask(method, timeout_s, parameters))

    def memory_bytes(self) -> int:
        """What all processes of the session hold, pages shared by several counted once."""
        leader = None if self._server is None else self._server.process
        if leader is None:
            return 0
        return sum(map(proportional_memory_bytes, (leader, *descendants(leader))))

    @property
    def process(self) -> int | None:
        """The server's process id; None before it starts and after it has ended."""
        return None if self._server is None else self._server.process

    def _run(
        self, work: Coroutine[Any, Any, _Result], *, timeout_s: float | None = None
    ) -> _Result:
        """Do `work` in the session's thread and wait; an interrupt here cancels it there."""
        future = self._submit(work)
        try:
            return future.result(timeout_s)
        except CancelledError:
            raise LeanCrashedError("the Lean session was closed in the middle of work") from None
        except BaseException:
            future.cancel()
            raise

    def _submit(self, work: Coroutine[Any, Any, _Result]) -> Future[_Result]:
        if self._loop.is_closed():
            work.close()
            raise RuntimeError("this Lean session is closed")
        if not self._thread.is_alive():
            self._thread.start()
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _elaborate_all(
        self,
        texts: Sequence[str],
        timeout_s: float,
        *,
        until: float = math.inf,
        stepwise: bool = False,
    ) -> list[Elaboration]:
        results: list[Elaboration | None] = [None] * len(texts)
        left = list(range(len(texts)))[::-1]
        failure: BaseException | None = None

        async def work_through(index: int) -> None:
            while left:
                mine = left.pop()
                limit_s = min(timeout_s, until - time.monotonic())
                results[mine] = (
                    await self._elaborate(index, texts[mine], limit_s, stepwise)
                    if limit_s > 0
                    else CutShort(Ended.OUT_OF_TIME)
                )

        try:
            async with asyncio.TaskGroup() as workers:
                for index in range(min(self.n_documents, len(texts))):
                    workers.create_task(work_through(index))
        except* InfrastructureError as errors:
            failure = errors.exceptions[0]  # raised here, some Pythons would wrap it again
        if failure is not None:
            raise failure from None
        return [result for result in results if result is not None]

    async def _elaborate(
        self, index: int, text: str, timeout_s: float, stepwise: bool
    ) -> Elaboration:
        """One text on one document; tried once more if the worker or the server dies of it.

        It need not be the text's fault: earlier ones leave memory behind, and a process may be
        killed by anybody.
        """
        outcome: Elaboration = CutShort(Ended.CRASHED)
        for _ in range(2):
            server = await self._living_server()
            document = self._documents[index]
            self._recycle(document)
            try:
                outcome = await document.elaborate(
                    text, base=self._base or text, timeout_s=timeout_s, stepwise=stepwise
                )
            except LeanCrashedError:
                if server.alive:
                    raise
            else:
                if stepwise or isinstance(outcome, Elaborated):
                    break
                if outcome.why is Ended.OUT_OF_TIME:
                    break
        return outcome

    async def _ask(self, method: str, timeout_s: float, parameters: dict[str, Json]) -> Json:
        if self._server is None or not self._server.alive:
            raise LeanCrashedError("the Lean server has ended")
        return await self._documents[0].ask(method, parameters, timeout_s=timeout_s)

    def _recycle(self, document: WarmDocument) -> None:
        """Replace a worker that has served long or has grown."""
        if document.n_texts and document.n_texts % _LOOK_EVERY_TEXTS == 0:
            if document.n_texts >= _RECYCLE_AFTER_TEXTS or document.has_grown():
                document.kill_worker()

    async def _living_server(self) -> LeanServer:
        async with self._starting:
            if self._server is None or not self._server.alive:
                await self._stop_server()
                room_bytes = self._worker_memory_bytes
                server = self._server = LeanServer(
                    self.toolchain, folder=self._folder(), worker_memory_bytes=room_bytes
                )
                self._documents = [
                    WarmDocument(server, f"prover_trial_{index}", worker_memory_bytes=room_bytes)
                    for index in range(self.n_documents)
                ]
                await server.start()
            return self._server

    async def _stop_all(self) -> None:
        """Give up whatever is under way, then end the server."""
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await self._stop_server()

    async def _stop_server(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            await server.close()

    def _folder(self) -> Path:
        """Where the documents pretend to lie; nothing is written there."""
        if self.toolchain.project is not None:
            return self.toolchain.project
        if self._own_folder is None:
            self._own_folder = ScratchFolder("lean")
        return self._own_folder.path
