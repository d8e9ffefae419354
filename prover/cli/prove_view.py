"""What `prove` shows: plain lines, or lines with a live one at the bottom on a terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

from prover.batch.records import Record, Status
from search.result import SearchProgress

if TYPE_CHECKING:
    from rich.console import Console
    from rich.live import Live

_COLOURS = {
    Status.PROVED: "green",
    Status.REFUTED: "red",
    Status.SMT: "cyan",
    Status.NOT_PROVED: "yellow",
    Status.UNDECIDED: "magenta",
}


class ProveView(Protocol):
    """Hears what happens while a file is proved."""

    def note(self, text: str) -> None:
        """Say something about the whole file."""

    def searching(self, number: int, total: int, name: str) -> None:
        """The search for problem `number` (from 1) begins."""

    def progress(self, progress: SearchProgress) -> None:
        """The search goes on."""

    def ended(self, number: int, total: int, record: Record) -> None:
        """Problem `number` has its outcome."""


@contextmanager
def prove_view(*, json_only: bool, out: TextIO | None = None) -> Iterator[ProveView]:
    """The view that suits where the output goes."""
    out = out or sys.stdout
    if json_only:
        yield SilentView()
    elif not out.isatty():
        yield PlainView(out)
    else:  # rich is worth its import time only where somebody is looking
        from rich.console import Console
        from rich.live import Live

        console = Console(file=out, highlight=False)
        with Live(console=console, refresh_per_second=8, transient=True) as live:
            yield LiveView(console, live)


class SilentView:
    """Shows nothing."""

    def note(self, text: str) -> None:
        """Show nothing."""

    def searching(self, number: int, total: int, name: str) -> None:
        """Show nothing."""

    def progress(self, progress: SearchProgress) -> None:
        """Show nothing."""

    def ended(self, number: int, total: int, record: Record) -> None:
        """Show nothing."""


class PlainView:
    """One line for each thing that happened, for pipes and logs."""

    def __init__(self, out: TextIO) -> None:
        """Write to `out`."""
        self._out = out

    def note(self, text: str) -> None:
        """Write one line."""
        print(text, file=self._out, flush=True)

    def searching(self, number: int, total: int, name: str) -> None:
        """A log needs the end alone."""

    def progress(self, progress: SearchProgress) -> None:
        """A log needs the end alone."""

    def ended(self, number: int, total: int, record: Record) -> None:
        """Write the outcome, then the proof or the reason."""
        head, body = outcome_lines(number, total, record)
        self.note("\n".join((head, *body)))


class LiveView:
    """The same lines, and below them what the search is doing now."""

    def __init__(self, console: "Console", live: "Live") -> None:
        """Write to `console`, above `live`."""
        self._console = console
        self._live = live
        self._current = ""

    def note(self, text: str) -> None:
        """Write one line above the live one."""
        from rich.text import Text

        self._console.print(Text(text), soft_wrap=True)

    def searching(self, number: int, total: int, name: str) -> None:
        """Show the problem at the bottom."""
        self._current = f"{number}/{total}  {name}"
        self._show(self._current)

    def progress(self, progress: SearchProgress) -> None:
        """Show what the search has done and the goal at hand."""
        goal = progress.state.goals[0].target if progress.state.goals else ""
        self._show(
            f"{self._current}  {progress.wall_s:.1f} s, {progress.tactics_tried:,} tactics, "
            f"{progress.expansions:,} states, depth {progress.depth}  ⊢ {' '.join(goal.split())}"
        )

    def ended(self, number: int, total: int, record: Record) -> None:
        """Write the outcome in its colour, then the proof or the reason."""
        from rich.text import Text

        head, body = outcome_lines(number, total, record)
        self._live.update(Text())
        self._console.print(Text(head, style=_COLOURS[record.status]), soft_wrap=True)
        if body:
            self._console.print(Text("\n".join(body)), soft_wrap=True)

    def _show(self, line: str) -> None:
        from rich.text import Text

        self._live.update(Text(line, style="dim", no_wrap=True, overflow="ellipsis"))


def outcome_lines(number: int, total: int, record: Record) -> tuple[str, tuple[str, ...]]:
    """A heading, and the lines of the proof or the reason below it."""
    width = max(len(status.value) for status in Status)
    head = (
        f"{number:>{len(str(total))}}/{total}  {record.status.value:<{width}} "
        f"{record.wall_s:6.2f} s  {record.name}"
    )
    margin = " " * (2 * len(str(total)) + 3)
    lines = [line for tactic in record.proof for line in tactic.splitlines()]
    if record.status is Status.REFUTED:
        lines = ["its negation is proved:", *lines]
    if record.detail:
        lines = [line for line in record.detail.splitlines() if line.strip()][:6]
    lines += [record.smt_word] if record.smt_word else []
    return head, tuple(margin + line for line in lines)
