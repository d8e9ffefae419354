"""The report of a batch: a text summary and a self-contained HTML page."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from prover.batch.records import Record, Status
from prover.report.page import page
from prover.report.solved_plot import solved_plot


@dataclass(frozen=True, slots=True)
class RunReport:
    """The records of one run over `n_theorems`; those without a record count as not attempted."""

    title: str
    records: Sequence[Record]
    n_theorems: int
    settings: str  # one line: what the run was asked to do

    @property
    def counts(self) -> Counter[Status]:
        """How many theorems ended how."""
        return Counter(record.status for record in self.records)

    @property
    def proved_s(self) -> list[float]:
        """Seconds for each proved theorem, fastest first."""
        return sorted(r.wall_s for r in self.records if r.status is Status.PROVED)

    def as_text(self) -> str:
        """A summary of a few lines, for a terminal or a log."""
        counts = self.counts
        missing = self.n_theorems - len(self.records)
        ends = [f"{counts[status]} {status.value}" for status in Status]
        ends += [f"{missing} not attempted"] if missing else []
        return "\n".join(
            (
                f"{self.title}: {counts[Status.PROVED]} of {self.n_theorems} proved "
                f"({_percent(counts[Status.PROVED], self.n_theorems)})",
                f"  {', '.join(ends)}",
                f"  {self._times()}",
                f"  checked by {', '.join(self._judges()) or 'nobody: nothing was proved'}",
                f"  {self.settings}",
            )
        )

    def as_html(self) -> str:
        """The whole report as one page."""
        counts = self.counts
        figures = [(str(counts[status]), status.value) for status in Status]
        figures.append((str(self.n_theorems), "in the set"))
        blocks = "".join(
            f'<div><b class="{_css(name)}">{number}</b>{escape(name)}</div>'
            for number, name in figures
        )
        rows = "".join(_row(record) for record in sorted(self.records, key=_row_order))
        body = (
            f"<h1>{escape(self.title)}</h1>\n"
            f'<p class="dim">{escape(self.settings)}<br>'
            f"Checked by {escape(', '.join(self._judges()) or 'nobody: nothing was proved')}. "
            "Every theorem of the set is in the denominator.</p>\n"
            f'<div class="figures">{blocks}</div>\n'
            f"<h2>Proved within a time</h2>\n<p>{escape(self._times())}</p>\n"
            f"{solved_plot(self.proved_s, n_theorems=self.n_theorems)}\n"
            '<h2>Every theorem</h2>\n<div class="scroll"><table>\n'
            '<tr><th>Theorem</th><th>End</th><th class="number">Seconds</th>'
            '<th class="number">Tactics tried</th><th>Proof, or why there is none</th></tr>\n'
            f"{rows}</table></div>"
        )
        return page(self.title, body)

    def _times(self) -> str:
        times = self.proved_s
        if not times:
            return "no time to report"
        return (
            f"seconds for a proved one: median {statistics.median(times):.2f}, "
            f"slowest {times[-1]:.1f}; all attempts together "
            f"{sum(record.wall_s for record in self.records):.0f}"
        )

    def _judges(self) -> list[str]:
        """Which Lean and which library accepted what is proved."""
        return sorted(
            {f"{r.lean_toolchain}, {r.library}" for r in self.records if r.lean_toolchain}
        )


def _row(record: Record) -> str:
    text = "\n".join(record.proof or [record.detail, record.smt_word]).strip()
    retries = f" ({record.retries} lost workers)" if record.retries else ""
    return (
        f"<tr><td><code>{escape(record.name)}</code></td>"
        f'<td class="{_css(record.status.value)}">{record.status.value}{retries}</td>'
        f'<td class="number">{record.wall_s:.2f}</td>'
        f'<td class="number">{record.tactics_tried:,}</td>'
        f"<td><pre>{escape(text)}</pre></td></tr>\n"
    )


def _row_order(record: Record) -> tuple[int, float, str]:
    """What is not settled first: that is what a reader looks for."""
    order = (
        Status.UNDECIDED,
        Status.NOT_PROVED,
        Status.SMT,
        Status.REFUTED,
        Status.PROVED,
    )
    return order.index(record.status), -record.wall_s, record.name


def _css(name: str) -> str:
    return name.replace(" ", "-")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "an empty set"
