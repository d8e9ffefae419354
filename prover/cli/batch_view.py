"""What `prover batch` shows while it runs: a live table on a terminal, plain lines otherwise."""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

from prover.batch.line_file import KeyedRecord
from prover.batch.records import Status
from prover.core.theorem import Theorem

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_N_RECENT = 10
# How problems end, in the order of the title, each with its colour.
ENDS = {
    Status.PROVED.value: "green",
    Status.REFUTED.value: "red",
    Status.SMT.value: "cyan",
    Status.NOT_PROVED.value: "yellow",
    Status.UNDECIDED.value: "magenta",
}


class BatchView(Protocol):
    """Hears how a batch goes."""

    def started(self, theorem: Theorem) -> None:
        """A worker has taken `theorem`."""

    def ended(self, record: KeyedRecord) -> None:
        """A record is on disk."""


@contextmanager
def batch_view(
    n_theorems: int,
    known: Sequence[KeyedRecord],
    *,
    ends: Mapping[str, str] = ENDS,
    out: TextIO | None = None,
) -> Iterator[BatchView]:
    """The view that suits where the output goes."""
    out = out or sys.stdout
    tally = _Tally(n_theorems, known, ends)
    if not out.isatty():
        yield _PlainBatchView(tally, out)
        return
    from rich.console import Console
    from rich.live import Live

    view = _LiveBatchView(tally)
    with Live(console=Console(file=out), get_renderable=view.table, refresh_per_second=4):
        yield view


class _Tally:
    """The counts that both views show."""

    def __init__(
        self, n_theorems: int, known: Sequence[KeyedRecord], ends: Mapping[str, str]
    ) -> None:
        self.n_theorems = n_theorems
        self.ends = ends
        self.counts = Counter(record.end for record in known)
        self.started_at = time.monotonic()

    @property
    def n_ended(self) -> int:
        return sum(self.counts.values())


class _PlainBatchView:
    """One line for each record."""

    def __init__(self, tally: _Tally, out: TextIO) -> None:
        self._tally = tally
        self._out = out

    def started(self, theorem: Theorem) -> None:
        """A log needs the end alone."""

    def ended(self, record: KeyedRecord) -> None:
        """Write one line."""
        self._tally.counts[record.end] += 1
        lost = f"  ({record.retries} lost workers)" if record.retries else ""
        line = (
            f"{self._tally.n_ended:>{len(str(self._tally.n_theorems))}}/{self._tally.n_theorems}  "
            f"{record.end:<10} {record.wall_s:7.2f} s  {record.name}{lost}"
        )
        print(line, file=self._out, flush=True)


class _LiveBatchView:
    """A table of what runs now and what ended last, with the counts above it."""

    def __init__(self, tally: _Tally) -> None:
        self._tally = tally
        self._running: dict[str, tuple[str, float]] = {}
        self._recent: list[KeyedRecord] = []

    def started(self, theorem: Theorem) -> None:
        """Show the theorem among those that run."""
        self._running[theorem.sha256] = (theorem.name, time.monotonic())

    def ended(self, record: KeyedRecord) -> None:
        """Move the theorem to those that ended."""
        self._tally.counts[record.end] += 1
        self._running.pop(record.theorem_sha256, None)
        self._recent = [record, *self._recent][:_N_RECENT]

    def table(self) -> "Table":
        """What to show now."""
        from rich.table import Table

        tally, now = self._tally, time.monotonic()
        counts = ", ".join(f"{tally.counts[end]} {end}" for end in tally.ends)
        table = Table(
            title=f"{tally.n_ended} of {tally.n_theorems}: {counts}; "
            f"{now - tally.started_at:.0f} s",
            title_justify="left",
            expand=True,
        )
        table.add_column("theorem", no_wrap=True, overflow="ellipsis", ratio=3)
        table.add_column("end", width=10)
        table.add_column("seconds", justify="right", width=8)
        table.add_column("proof, or why there is none", no_wrap=True, overflow="ellipsis", ratio=4)
        if not self._running and not self._recent:
            table.add_row(_plain("starting the workers", "dim"), "", "", "")
        for name, started_at in self._running.values():
            table.add_row(_plain(name), "…", f"{now - started_at:.0f}", "", style="bold")
        for record in self._recent:
            table.add_row(
                _plain(record.name),
                _plain(record.end, tally.ends.get(record.end, "")),
                f"{record.wall_s:.2f}",
                _plain(" ".join(record.summary.split())),
            )
        return table


def _plain(text: str, style: str = "") -> "Text":
    """Text without rich's markup: Lean is full of square brackets."""
    from rich.text import Text

    return Text(text, style=style)
