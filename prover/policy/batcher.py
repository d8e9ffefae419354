"""Puts requests that come at the same time into one batch for a model.

A request waits a few milliseconds for others to come, or for as long as the model is busy with the
batch before; those that want the same settings then go to the model together.
"""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TypeAlias

from prover.core.closing import Closing
from prover.core.errors import PolicyUnavailableError
from prover.core.tactic import TacticCandidate
from prover.policy.transformer import DecodingSettings

Written: TypeAlias = list[list[TacticCandidate]]
# Prompts, continuations of each, settings.
Write: TypeAlias = Callable[[Sequence[str], int, DecodingSettings], Written]


@dataclass(frozen=True, slots=True, eq=False)  # two that ask alike are two
class _Request:
    prompts: tuple[str, ...]
    n: int
    settings: DecodingSettings
    answer: "Future[Written]" = field(default_factory=Future)


class Batcher(Closing):
    """Answers requests from many threads with one; use it in a `with` block."""

    def __init__(self, write: Write, *, wait_s: float = 0.004, largest: int = 32) -> None:
        """`write` gets up to `largest` prompts at once, unless one request alone has more."""
        self._write = write
        self._wait_s = wait_s
        self._largest = largest
        self._waiting: list[_Request] = []
        self._news = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Answer no more; whoever still waits gets a `PolicyUnavailableError`."""
        with self._news:
            self._closed = True
            self._news.notify_all()
        self._thread.join()

    def write(self, prompts: Sequence[str], n: int, settings: DecodingSettings) -> Written:
        """Up to `n` continuations of each prompt.

        Raises:
            PolicyUnavailableError: the batcher is closed.
        """
        request = _Request(tuple(prompts), n, settings)
        with self._news:
            if self._closed:
                raise PolicyUnavailableError("the policy server has ended")
            self._waiting.append(request)
            self._news.notify_all()
        return request.answer.result()

    def _run(self) -> None:
        while batch := self._next_batch():
            first = batch[0]
            prompts = [prompt for request in batch for prompt in request.prompts]
            try:
                written = iter(self._write(prompts, first.n, first.settings))
                for request in batch:
                    request.answer.set_result([next(written) for _ in request.prompts])
            except BaseException as error:  # noqa: BLE001  whoever asked hears of it, not this thread
                for request in batch:
                    if not request.answer.done():
                        request.answer.set_exception(error)
        for request in self._waiting:
            ended = PolicyUnavailableError("the policy server has ended")
            request.answer.set_exception(ended)

    def _next_batch(self) -> list[_Request]:
        """The oldest request and those that fit to it; nothing once the batcher is closed."""
        with self._news:
            while not self._waiting and not self._closed:
                self._news.wait()
            if self._closed:
                return []
            first = self._waiting[0]
            until = time.monotonic() + self._wait_s
            while not self._closed:
                left_s = until - time.monotonic()
                if left_s <= 0 or self._is_full(first):
                    break
                self._news.wait(left_s)
            if self._closed:
                return []
            batch = self._fitting(first)
            self._waiting = [one for one in self._waiting if one not in batch]
            return batch

    def _is_full(self, first: _Request) -> bool:
        return sum(len(one.prompts) for one in self._fitting(first)) >= self._largest

    def _fitting(self, first: _Request) -> list[_Request]:
        """The first request, and the others like it that there is room for."""
        batch: list[_Request] = []
        size = 0
        for one in self._waiting:
            if (one.n, one.settings) != (first.n, first.settings):
                continue
            if batch and size + len(one.prompts) > self._largest:
                continue
            batch.append(one)
            size += len(one.prompts)
        return batch
