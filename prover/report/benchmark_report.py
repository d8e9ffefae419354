"""The report of a benchmark's run: as text, as JSON and as a self-contained page."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from prover.batch.kernel_column import NOT_STATED
from prover.batch.records import Status
from prover.batch.smt_column import REFUSED, VALID
from prover.batch.statement_class import OTHER_SOURCE, SOURCES, StatementClass
from prover.core.smt_answer import OutOfFragment
from prover.report.benchmark_rows import KERNEL_ENDS, NOT_RUN, SMT_ENDS, BenchmarkRow
from prover.report.page import page
from prover.report.tables import Cell, Table

_INTEGERS: Final = (
    StatementClass.CORE,
    StatementClass.FUNCTIONS,
    StatementClass.NUMBER_THEORY,
    StatementClass.FINITE,
)
_N_NAMES: Final = 4  # given as examples in a line
_NO_PROOF: Final = "the label smt: no proof, only the oracle's word"


@dataclass(frozen=True, slots=True)
class BenchmarkReport:
    """Both columns of a run. `smt` and `kernel` say which of them was asked for."""

    title: str
    rows: Sequence[BenchmarkRow]
    settings: str  # one line: what the run was asked to do
    smt: bool
    kernel: bool

    def as_text(self) -> str:
        """The whole report for a terminal or a log."""
        parts = [
            "\n".join((f"{self.title}: {len(self.rows)} statements", *self._heads())),
            *(table.as_text() for table in self.tables()),
            f"{self.settings}",
        ]
        return "\n\n".join(parts)

    def as_json(self) -> str:
        """The counts and every problem, as one JSON object."""
        data = {
            "title": self.title,
            "settings": self.settings,
            "problems": len(self.rows),
            "smt": dict(_counts(self.rows, SMT_ENDS, lambda row: row.smt_end)),
            "kernel": dict(_counts(self.rows, KERNEL_ENDS, lambda row: row.kernel_end)),
            "tables": [table.as_data() for table in self.tables()],
            "rows": [_row_data(row) for row in self.rows],
        }
        return json.dumps(data, indent=2, ensure_ascii=False)

    def as_html(self) -> str:
        """The whole report as one page."""
        every = Table(
            "Every problem",
            ("problem", "class", "smt", "kernel", "by smt", "by the kernel, or what it lacks"),
            [
                (
                    row.name,
                    row.kind.value,
                    row.smt_end,
                    row.kernel_end,
                    row.smt.summary if row.smt else "",
                    _kernel_summary(row),
                )
                for row in self.rows
            ],
        )
        heads = "<br>".join(escape(head.strip()) for head in self._heads())
        tables = "".join(table.as_html() for table in (*self.tables(), every))
        body = (
            f"<h1>{escape(self.title)}</h1>\n<p>{heads}</p>\n"
            f'<p class="dim">{escape(self.settings)}<br>'
            "Every statement is in the denominator, also those known to be false.</p>\n"
            f"{tables}"
        )
        return page(self.title, body)

    def tables(self) -> list[Table]:
        """The tables that have something to say."""
        rows = self.rows
        found = [
            self._by("By source", (*SOURCES, OTHER_SOURCE), lambda row: row.source),
            self._by(
                "By class of statement",
                [kind.value for kind in StatementClass],
                lambda row: row.kind.value,
            ),
        ]
        if self.smt and self.kernel:
            found.append(_agreement("ℕ and ℤ", [row for row in rows if row.kind in _INTEGERS]))
            found.append(_agreement("all classes", rows))
            found.append(self._named("DISAGREEMENT", [row for row in rows if row.disagrees]))
        found.append(self._known())
        if self.smt:
            found.append(_needs("What Z3 refused", rows, _smt_needs))
        if self.kernel:
            found.append(_needs("What the embedded core lacks, first of each", rows, _kernel_needs))
            unproved = [r for r in rows if r.kernel and r.kernel.stated]
            unproved = [r for r in unproved if r.kernel_end != Status.PROVED.value]
            found.append(self._named("Stated on the embedded core and not proved", unproved))
        return [table for table in found if table.rows]

    def _heads(self) -> Iterator[str]:
        """A line for each verifier."""
        n = len(self.rows)
        if self.smt:
            ends = _counts(self.rows, SMT_ENDS, lambda row: row.smt_end)
            first = f"  smt     {ends.pop(VALID)} of {n} valid"
            yield f"{first}, {_listed(ends)} ({_NO_PROOF})"
        if self.kernel:
            ends = _counts(self.rows, KERNEL_ENDS, lambda row: row.kernel_end)
            first = f"  kernel  {ends.pop(Status.PROVED.value)} of {n} proved"
            yield f"{first}, {_listed(ends)}{self._judges()}"

    def _judges(self) -> str:
        judges = {
            f"{row.kernel.lean_toolchain}, {row.kernel.library}"
            for row in self.rows
            if row.kernel and row.kernel.lean_toolchain
        }
        return f" ({'; '.join(sorted(judges))})" if judges else ""

    def _by(
        self, title: str, groups: Sequence[str], group_of: Callable[[BenchmarkRow], str]
    ) -> Table:
        """One line a group, and one for all."""
        members: dict[str, list[BenchmarkRow]] = defaultdict(list)
        for row in self.rows:
            members[group_of(row)].append(row)
        heads = ["", "all"]
        heads += [f"smt {end}" for end in SMT_ENDS] if self.smt else []
        heads += [f"kernel {end}" for end in KERNEL_ENDS] if self.kernel else []
        late = any(NOT_RUN in self._asked_ends(row) for row in self.rows)
        heads += [NOT_RUN] if late else []
        lines = [(group, members[group]) for group in groups if members[group]]
        everyone = (*lines, ("all", self.rows))
        return Table(
            title, heads, [self._line(name, rows, late=late) for name, rows in everyone]
        ).without_empty_columns()

    def _line(self, name: str, rows: Sequence[BenchmarkRow], *, late: bool) -> list[Cell]:
        line: list[Cell] = [name, len(rows)]
        if self.smt:
            line += _counts(rows, SMT_ENDS, lambda row: row.smt_end).values()
        if self.kernel:
            line += _counts(rows, KERNEL_ENDS, lambda row: row.kernel_end).values()
        if late:
            line.append(sum(NOT_RUN in self._asked_ends(row) for row in rows))
        return line

    def _asked_ends(self, row: BenchmarkRow) -> list[str]:
        return [*([row.smt_end] if self.smt else []), *([row.kernel_end] if self.kernel else [])]

    def _named(self, title: str, rows: Sequence[BenchmarkRow]) -> Table:
        """What is said of each of these problems."""
        heads = [
            *(["smt", "by smt"] if self.smt else []),
            *(["kernel", "by the kernel"] if self.kernel else []),
        ]
        lines = [
            (
                row.name,
                *([row.smt_end, row.smt.summary if row.smt else ""] if self.smt else []),
                *([row.kernel_end, _kernel_summary(row)] if self.kernel else []),
            )
            for row in rows
        ]
        return Table(title, ("problem", *heads), lines)

    def _known(self) -> Table:
        """The statements that are known to be false, or true for no good reason."""
        asked = [*(["smt"] if self.smt else []), *(["kernel"] if self.kernel else [])]
        return Table(
            "Known to be false or vacuous (all stay in the denominator)",
            ("problem", "known to be", *asked, "why"),
            [
                (row.name, row.known, *self._asked_ends(row), row.reason)
                for row in self.rows
                if row.known
            ],
        )


def _counts(
    rows: Sequence[BenchmarkRow], ends: Sequence[str], end_of: Callable[[BenchmarkRow], str]
) -> dict[str, int]:
    """How many rows have each end, in the order of `ends`."""
    counts = Counter(map(end_of, rows))
    return {end: counts[end] for end in ends}


def _listed(ends: dict[str, int]) -> str:
    return ", ".join(f"{count} {end}" for end, count in ends.items())


def _agreement(what: str, rows: Sequence[BenchmarkRow]) -> Table:
    """How often each word of one verifier meets each word of the other."""
    pairs = Counter((row.smt_end, row.kernel_end) for row in rows)
    return Table(
        f"What the oracle says, against the kernel: {what}",
        ("smt", *(f"kernel {end}" for end in KERNEL_ENDS)),
        [(said, *(pairs[said, end] for end in KERNEL_ENDS)) for said in SMT_ENDS],
    ).without_empty_columns()


def _needs(
    title: str, rows: Sequence[BenchmarkRow], need_of: Callable[[BenchmarkRow], str | None]
) -> Table:
    """How many statements wait for the same thing, most first."""
    names: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        need = need_of(row)
        if need is not None:
            names[need].append(row.name)
    ordered = sorted(names.items(), key=lambda item: (-len(item[1]), item[0]))
    return Table(title, ("needs", "statements", "for example"), [
        (need, len(found), ", ".join(found[:_N_NAMES]) + (", …" if len(found) > _N_NAMES else ""))
        for need, found in ordered
    ])  # fmt: skip


def _smt_needs(row: BenchmarkRow) -> str | None:
    if row.smt is None or row.smt_end != REFUSED:
        return None
    answer = row.smt.answer
    return answer.construct if isinstance(answer, OutOfFragment) else None


def _kernel_needs(row: BenchmarkRow) -> str | None:
    if row.kernel is None or row.kernel_end != NOT_STATED:
        return None
    return row.kernel.needs or row.kernel.detail.partition("\n")[0]


def _kernel_summary(row: BenchmarkRow) -> str:
    if row.kernel is None:
        return ""
    needs = _kernel_needs(row)
    return row.kernel.summary if needs is None else f"needs {needs}"


def _row_data(row: BenchmarkRow) -> dict[str, object]:
    return {
        "name": row.name,
        "source": row.source,
        "class": row.kind.value,
        "known": row.known,
        "smt": row.smt_end,
        "smt_detail": row.smt.summary if row.smt else "",
        "smt_s": row.smt.wall_s if row.smt else None,
        "kernel": row.kernel_end,
        "kernel_detail": row.kernel.summary if row.kernel else "",
        "kernel_needs": _kernel_needs(row) or "",
        "kernel_s": row.kernel.wall_s if row.kernel else None,
        "agree": not row.disagrees,
    }
