"""A text that Lean keeps elaborated, its worker process, and what brings that back.

Every document has a file worker of its own, a process that keeps what it has elaborated: a new
text costs only what differs from the last one.
"""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from leanclient.aio.errors import LeanClientError, LeanRequestTimeout, LeanRpcError

from prover.core.errors import LeanCrashedError
from prover.lean.diagnostics import Diagnostic, from_lsp
from prover.lean.process import Ended
from prover.lean.process_tree import cpu_seconds, kill, own_memory_bytes
from prover.lean.server import START_TIMEOUT_S, Json, LeanServer

_WORKER_GONE = (-32901, -32902)  # Lean's error codes: its file worker exited, crashed
_SETTLE_S = 0.25
_QUIET_S = 0.03
_LAST_WORDS_S = 0.1  # what a dying process says comes by another pipe than its end
_LOOKS, _LOOK_S = 10, 0.02  # for a worker's process, after its first text
_GROWN_SHARE = 0.5  # of the memory beyond what the base takes


@dataclass(frozen=True, slots=True)
class Elaborated:
    """Lean read the text to its end; these are its messages, in the order of their coming."""

    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class CutShort:
    """Lean did not come to the end of the text, and why. The document is warm again later."""

    why: Ended
    said: tuple[Diagnostic, ...] = field(default=(), compare=False)  # before that


Elaboration: TypeAlias = Elaborated | CutShort


class WarmDocument:
    """One document of a server: what its worker was last told, and what it said."""

    def __init__(self, server: LeanServer, name: str, *, worker_memory_bytes: int) -> None:
        """Prepare the document; its worker starts with the first text."""
        self.uri: Final = (server.folder / f"{name}.lean").as_uri()
        self.n_texts = 0  # since its worker started
        self._server = server
        self._worker_memory_bytes = worker_memory_bytes
        self._version = 0  # 0: not open
        self._text: str | None = None  # what Lean has read to its end
        self._base: str | None = None  # whose elaboration the worker keeps; None while it is cold
        self._base_bytes = 0  # what the worker held when it had elaborated that
        self._worker: int | None = None  # its process
        self._killed_before: set[int] = set()  # for their memory, when the text was sent
        self._heard_s = 0.0  # when Lean last said something, on the monotonic clock
        self._published: list[dict[str, Json]] = []
        self._one_text_at_a_time = asyncio.Lock()
        server.listen(self.uri, self._on_diagnostics)

    async def elaborate(
        self, text: str, *, base: str, timeout_s: float, stepwise: bool
    ) -> Elaboration:
        """Make `text` the document's content and return what Lean says of it.

        `base` is a text that shares a long beginning with it; a cold worker elaborates that
        first, outside the time limit. If `stepwise`, the limit is for each message.

        Raises:
            LeanCrashedError: the server itself is gone.
        """
        async with self._one_text_at_a_time:
            if self._worker is not None and not own_memory_bytes(self._worker):
                self._forget_worker()  # it has ended while nobody waited for it
            if self._base != base:
                cut = await self._tell(base, max(timeout_s, START_TIMEOUT_S))
                if cut is not None:
                    return cut
                self._base = base
                self._worker = self._server.worker_of(self.uri)
                self._base_bytes = own_memory_bytes(self._worker)
            if self._text != text:
                cut = await self._tell(text, timeout_s, stepwise=stepwise)
                if cut is not None:
                    return cut
            return Elaborated(self._said(text))

    async def ask(self, method: str, parameters: Mapping[str, Json], *, timeout_s: float) -> Json:
        """Ask about the document; the answer as JSON.

        Raises:
            LeanCrashedError: no answer, because of its worker, the server or the time limit.
        """
        asked = {"textDocument": {"uri": self.uri}, **parameters}
        try:
            return await self._server.request(method, asked, timeout_s=timeout_s)
        except LeanClientError as error:
            raise LeanCrashedError(f"Lean does not answer {method}: {error}") from error

    async def _tell(
        self, text: str, timeout_s: float, *, stepwise: bool = False
    ) -> CutShort | None:
        """Send a text and wait until Lean has read it; None, or why it did not."""
        try:
            async with asyncio.timeout(START_TIMEOUT_S):  # a server that takes no text
                await self._send(text)
            # At once: a text sent to a worker that is dying is lost, and only a request that
            # is sent to it as well is answered, by an error.
            looking = asyncio.create_task(self._find_worker())
            try:
                await self._wait(timeout_s, stepwise=stepwise)
            finally:
                looking.cancel()
        except TimeoutError as error:
            await self._server.close()
            raise LeanCrashedError("the Lean server does not listen any more") from error
        except LeanRequestTimeout:
            said = self._said(text)
            await self._settle()
            return CutShort(Ended.OUT_OF_TIME, said)
        except LeanRpcError as error:
            if error.code not in _WORKER_GONE:
                raise LeanCrashedError(f"the Lean server fails: {error}") from error
            await asyncio.sleep(_LAST_WORDS_S)
            why = Ended.OUT_OF_MEMORY if self._was_killed_for_memory() else Ended.CRASHED
            self._forget_worker()
            return CutShort(why, self._said(text))
        except LeanClientError as error:
            raise LeanCrashedError(f"the Lean server died: {error}") from error
        self._text = text
        return None

    async def _send(self, text: str) -> None:
        self._version += 1
        self._text = None
        self._published = []
        self._killed_before = self._server.killed_for_memory()
        self.n_texts += 1
        identity = {"uri": self.uri, "version": self._version}
        if self._version == 1:
            opened = {**identity, "languageId": "lean4", "text": text}
            await self._server.notify(
                "textDocument/didOpen", {"textDocument": opened, "dependencyBuildMode": "never"}
            )
        else:  # this also starts a new worker where the old one died
            await self._server.notify(
                "textDocument/didChange",
                {"textDocument": identity, "contentChanges": [{"text": text}]},
            )

    async def _wait(self, timeout_s: float, *, stepwise: bool = False) -> None:
        asked = {"uri": self.uri, "version": self._version}
        self._heard_s = time.monotonic()
        while True:
            left_s = self._heard_s + timeout_s - time.monotonic()
            try:
                async with asyncio.timeout(left_s + START_TIMEOUT_S):
                    await self._server.request(
                        "textDocument/waitForDiagnostics", asked, timeout_s=left_s
                    )
            except LeanRequestTimeout:
                if stepwise and self._heard_s + timeout_s > time.monotonic():
                    continue  # something was said meanwhile
                raise
            return

    async def _settle(self) -> None:
        """Bring the document back when its worker is still busy with what ran out of time.

        Lean cancels most work when the text changes; what it cannot cancel (the kernel, for one)
        goes on unseen, so a worker that stays busy is killed.
        """
        worker = self._worker
        if self._base is not None:
            try:
                await self._send(self._base)
                await self._wait(_SETTLE_S)
                self._text = self._base
                before_s = cpu_seconds(worker)
                await asyncio.sleep(_QUIET_S)
                busy_s = cpu_seconds(worker) - before_s
                if worker is not None and busy_s < _QUIET_S / 2 and not self.has_grown():
                    return
            except LeanClientError:
                pass
        self.kill_worker()

    async def _find_worker(self) -> None:
        """Find the process that a first text starts. Without /proc, nothing shows it."""
        for _ in range(_LOOKS):
            if self._worker is not None:
                return
            await asyncio.sleep(_LOOK_S)
            self._worker = self._server.worker_of(self.uri)

    def kill_worker(self) -> None:
        """End the document's worker; the next text starts a new one."""
        worker = self._server.worker_of(self.uri)
        if worker is not None:
            kill(worker)
        self._forget_worker()

    def _forget_worker(self) -> None:
        self._base, self._worker, self.n_texts = None, None, 0

    def has_grown(self) -> bool:
        """Whether what the document's texts left in its worker takes the room of the next ones."""
        room_bytes = self._worker_memory_bytes - self._base_bytes
        left_bytes = own_memory_bytes(self._worker) - self._base_bytes
        return left_bytes > _GROWN_SHARE * room_bytes

    def _was_killed_for_memory(self) -> bool:
        """Whether the worker that has gone ended itself for its memory."""
        killed = self._server.killed_for_memory() - self._killed_before
        return bool(killed) if self._worker is None else self._worker in killed

    def _said(self, text: str) -> tuple[Diagnostic, ...]:
        """What Lean has said so far about `text`, in the order of its coming."""
        lines = text.split("\n")
        return tuple(from_lsp(message, lines) for message in self._published)

    def _on_diagnostics(self, parameters: dict[str, Json]) -> None:
        if parameters.get("version") != self._version:
            return  # about an earlier text
        messages = parameters.get("diagnostics", [])
        self._heard_s = time.monotonic()
        if parameters.get("isIncremental"):
            self._published.extend(messages)
        else:
            self._published = messages
