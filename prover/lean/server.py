"""One `lean --server` and its warm documents, for a single asyncio loop (`session.py` owns it).

Every document has a file worker of its own, a process that keeps what it has elaborated: a new
text costs only what differs from the last one. Speaks LSP through leanclient's transport.
"""

import asyncio
import contextlib
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from leanclient.aio.errors import LeanClientError, LeanRequestTimeout, LeanRpcError
from leanclient.aio.transport import LspTransport

from prover.core.errors import LeanCrashedError, LeanStartError
from prover.lean.diagnostics import Diagnostic, from_lsp
from prover.lean.guard import OUT_OF_MEMORY_MARK
from prover.lean.process import Ended, LeanToolchain, command_with_variables
from prover.lean.process_tree import cpu_seconds, descendants, kill, own_memory_bytes

_REPORT_AT_ONCE = "-Dserver.reportDelayMs=0"
# Silent messages are those that say that a theorem is proved. Incremental ones come once; else
# Lean repeats all of them after each command, which takes seconds in a file with many theorems.
_CAPABILITIES = {"silentDiagnosticSupport": True, "incrementalDiagnosticSupport": True}
_START_TIMEOUT_S = 60.0
_STOP_TIMEOUT_S = 5.0
_WORKER_GONE = (-32901, -32902)  # Lean's error codes: its file worker exited, crashed
_SETTLE_S = 0.25
_QUIET_S = 0.03
_LAST_WORDS_S = 0.1  # what a dying process says comes by another pipe than its end
_GROWN_SHARE = 0.5  # of the memory beyond what the base takes
_MARK = re.compile(rf"{OUT_OF_MEMORY_MARK} \(\d+ bytes, process (\d+)\)")


@dataclass(frozen=True, slots=True)
class Elaborated:
    """Lean read the text to its end; these are its messages, in the order of their coming."""

    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class CutShort:
    """Lean did not come to the end of the text, and why. The document is warm again later."""

    why: Ended
    said: tuple[Diagnostic, ...] = field(default=(), compare=False)  # before that


Json: TypeAlias = Any  # what a JSON reader gives
Elaboration: TypeAlias = Elaborated | CutShort


@dataclass(slots=True)
class Document:
    """One warm document: what its worker was last told, and what it said."""

    uri: str
    version: int = 0  # 0: not open
    text: str | None = None  # what Lean has read to its end
    base: str | None = None  # the text whose elaboration it keeps; None while its worker is cold
    base_bytes: int = 0  # what the worker held when it had elaborated that
    n_texts: int = 0  # since its worker started
    heard_s: float = 0.0  # when Lean last said something, on the monotonic clock
    published: list[dict[str, Json]] = field(default_factory=list)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)  # one text at a time

    def said(self, text: str) -> tuple[Diagnostic, ...]:
        """What Lean has said so far about `text`, in the order of its coming."""
        lines = text.split("\n")
        return tuple(from_lsp(message, lines) for message in self.published)


class LeanServer:
    """A running Lean server. Every method belongs to the loop that called `start`."""

    def __init__(
        self,
        toolchain: LeanToolchain,
        *,
        folder: Path,
        names: Sequence[str],
        worker_memory_bytes: int,
    ) -> None:
        """Prepare a server in `folder` with one document for each name; starts nothing yet."""
        self.documents = [Document((folder / f"{name}.lean").as_uri()) for name in names]
        self._by_uri = {document.uri: document for document in self.documents}
        self._folder = folder
        self._worker_memory_bytes = worker_memory_bytes
        self._memory_kills_seen: set[str] = set()
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
                    "rootUri": self._folder.as_uri(),
                    "capabilities": {"lean": _CAPABILITIES},
                    "initializationOptions": {"editDelay": 0, "hasWidgets": False},
                },
                timeout=_START_TIMEOUT_S,
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

    async def elaborate(
        self, document: Document, text: str, *, base: str, timeout_s: float, stepwise: bool
    ) -> Elaboration:
        """Make `text` the document's content and return what Lean says of it.

        `base` is a text that shares a long beginning with it; a cold worker elaborates that
        first, outside the time limit. If `stepwise`, the limit is for each message.

        Raises:
            LeanCrashedError: the server itself is gone.
        """
        async with document.lock:
            return await self._elaborate(document, text, base, timeout_s, stepwise)

    async def _elaborate(
        self, document: Document, text: str, base: str, timeout_s: float, stepwise: bool
    ) -> Elaboration:
        if document.base != base:
            cut = await self._tell(document, base, max(timeout_s, _START_TIMEOUT_S))
            if cut is not None:
                return cut
            document.base = base
            document.base_bytes = own_memory_bytes(self.worker_of(document))
        if document.text != text:
            cut = await self._tell(document, text, timeout_s, stepwise=stepwise)
            if cut is not None:
                return cut
        return Elaborated(document.said(text))

    async def request(
        self, document: Document, method: str, parameters: Mapping[str, Json], *, timeout_s: float
    ) -> Json:
        """Ask about a document; the answer as JSON.

        Raises:
            LeanCrashedError: no answer, because of its worker, the server or the time limit.
        """
        asked = {"textDocument": {"uri": document.uri}, **parameters}
        try:
            return await self._transport.request(method, asked, timeout=timeout_s)
        except LeanClientError as error:
            raise LeanCrashedError(f"Lean does not answer {method}: {error}") from error

    async def _tell(
        self, document: Document, text: str, timeout_s: float, *, stepwise: bool = False
    ) -> CutShort | None:
        """Send a text and wait until Lean has read it; None, or why it did not."""
        try:
            async with asyncio.timeout(_START_TIMEOUT_S):  # a server that takes no text
                await self._send(document, text)
            await self._wait(document, timeout_s, stepwise=stepwise)
        except TimeoutError as error:
            await self.close()
            raise LeanCrashedError("the Lean server does not listen any more") from error
        except LeanRequestTimeout:
            said = document.said(text)
            await self._settle(document)
            return CutShort(Ended.OUT_OF_TIME, said)
        except LeanRpcError as error:
            if error.code not in _WORKER_GONE:
                raise LeanCrashedError(f"the Lean server fails: {error}") from error
            document.base, document.n_texts = None, 0
            await asyncio.sleep(_LAST_WORDS_S)
            why = Ended.OUT_OF_MEMORY if self._killed_for_memory() else Ended.CRASHED
            return CutShort(why, document.said(text))
        except LeanClientError as error:
            raise LeanCrashedError(f"the Lean server died: {error}") from error
        document.text = text
        return None

    async def _send(self, document: Document, text: str) -> None:
        document.version += 1
        document.text = None
        document.published = []
        document.n_texts += 1
        identity = {"uri": document.uri, "version": document.version}
        if document.version == 1:
            opened = {**identity, "languageId": "lean4", "text": text}
            await self._transport.notify(
                "textDocument/didOpen", {"textDocument": opened, "dependencyBuildMode": "never"}
            )
        else:  # this also starts a new worker where the old one died
            await self._transport.notify(
                "textDocument/didChange",
                {"textDocument": identity, "contentChanges": [{"text": text}]},
            )

    async def _wait(self, document: Document, timeout_s: float, *, stepwise: bool = False) -> None:
        asked = {"uri": document.uri, "version": document.version}
        document.heard_s = time.monotonic()
        while True:
            left_s = document.heard_s + timeout_s - time.monotonic()
            try:
                async with asyncio.timeout(left_s + _START_TIMEOUT_S):
                    await self._transport.request(
                        "textDocument/waitForDiagnostics", asked, timeout=left_s
                    )
            except LeanRequestTimeout:
                if stepwise and document.heard_s + timeout_s > time.monotonic():
                    continue  # something was said meanwhile
                raise
            return

    async def _settle(self, document: Document) -> None:
        """Bring a document back whose worker is still busy with what ran out of time.

        Lean cancels most work when the text changes; what it cannot cancel (the kernel, for one)
        goes on unseen, so a worker that stays busy is killed.
        """
        worker = self.worker_of(document)
        if document.base is not None:
            try:
                await self._send(document, document.base)
                await self._wait(document, _SETTLE_S)
                document.text = document.base
                before_s = cpu_seconds(worker)
                await asyncio.sleep(_QUIET_S)
                busy_s = cpu_seconds(worker) - before_s
                if worker is not None and busy_s < _QUIET_S / 2 and not self.has_grown(document):
                    return
            except LeanClientError:
                pass
        self.kill_worker(document)

    def worker_of(self, document: Document) -> int | None:
        """The process that elaborates `document`."""
        if self.process is None:
            return None
        for process, command in descendants(self.process).items():
            if command.endswith(document.uri):
                return process
        return None

    def kill_worker(self, document: Document) -> None:
        """End the document's worker; the next text starts a new one."""
        worker = self.worker_of(document)
        if worker is not None:
            kill(worker)
        document.base, document.n_texts = None, 0

    def has_grown(self, document: Document) -> bool:
        """Whether what the document's texts left in its worker takes the room of the next ones."""
        room_bytes = self._worker_memory_bytes - document.base_bytes
        left_bytes = own_memory_bytes(self.worker_of(document)) - document.base_bytes
        return left_bytes > _GROWN_SHARE * room_bytes

    def _killed_for_memory(self) -> bool:
        """Whether a process has ended itself for its memory; each such end is told once.

        Two documents may lose their workers at the same time: each of them takes one.
        """
        kills = set(_MARK.findall(self._transport.stderr_tail()))
        fresh = kills - self._memory_kills_seen
        self._memory_kills_seen.update(sorted(fresh)[:1])
        return bool(fresh)

    def _on_notification(self, method: str, parameters: dict[str, Json]) -> None:
        if method != "textDocument/publishDiagnostics":
            return
        document = self._by_uri.get(parameters.get("uri", ""))
        if document is None or parameters.get("version") != document.version:
            return  # about an earlier text
        messages = parameters.get("diagnostics", [])
        document.heard_s = time.monotonic()
        if parameters.get("isIncremental"):
            document.published.extend(messages)
        else:
            document.published = messages
