"""What a corpus holds: a summary for the terminal, and a self-contained page with plots."""

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from prover.report.bar_plot import bar_plot
from prover.report.page import page
from prover.report.tables import Cell, Table
from prover.synthesis.corpus import Entry

_LONGEST = 8  # longer proofs share the last bar
_N_TACTICS = 15
_FIRST_WORD = re.compile(r"[A-Za-z_?]+")
_CALLS = (1, 16, 24, 32, 48, 64, 128, 256, 512)


@dataclass(frozen=True, slots=True)
class CorpusReport:
    """Counts over all proofs."""

    n_proofs: int
    n_steps: int
    by_family: Mapping[str, tuple[int, int, int]]  # proofs, steps, of one tactic
    lengths: Counter[int]  # tactics in a proof
    tactics: Counter[str]  # by their first word
    calls: Counter[int]  # tactics tried for a proof, up to the least of `_CALLS`
    found_by: Counter[str]
    checked_by: Counter[str]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "CorpusReport":
        """Count."""
        families: dict[str, tuple[int, int, int]] = {}
        lengths: Counter[int] = Counter()
        tactics: Counter[str] = Counter()
        calls: Counter[int] = Counter()
        found_by: Counter[str] = Counter()
        checked_by: Counter[str] = Counter()
        for entry in entries:
            proof, origin = entry.verified.proof, entry.origin
            issued = entry.verified.certificate
            proofs, steps, easy = families.get(origin.family, (0, 0, 0))
            families[origin.family] = (
                proofs + 1,
                steps + len(proof.tactics),
                easy + origin.one_tactic,
            )
            lengths[min(len(proof.tactics), _LONGEST)] += 1
            tactics.update(_first_word(tactic) for tactic in proof.tactics)
            calls[next((most for most in _CALLS if origin.calls <= most), _CALLS[-1])] += 1
            found_by[origin.found_by] += 1
            checked_by[f"{issued.lean_toolchain}, {issued.library}"] += 1
        return cls(
            sum(proofs for proofs, _, _ in families.values()),
            sum(steps for _, steps, _ in families.values()),
            families,
            lengths,
            tactics,
            calls,
            found_by,
            checked_by,
        )

    @property
    def table(self) -> Table:
        """The families."""
        rows: list[list[Cell]] = [
            [name, proofs, steps, easy]
            for name, (proofs, steps, easy) in sorted(self.by_family.items())
        ]
        return Table("Families", ("family", "proofs", "steps", "one fixed tactic"), rows)

    def as_text(self) -> str:
        """The summary."""
        if not self.n_proofs:
            return "an empty corpus"
        lengths = statistics.median(self.lengths.elements())
        common = ", ".join(f"{word} {count}" for word, count in self.tactics.most_common(8))
        return "\n".join(
            (
                self.table.as_text(),
                f"{self.n_proofs} proofs, {self.n_steps} steps; median length {lengths:g}",
                f"tactics: {common}",
                f"found by {_list(self.found_by)}; checked by {_list(self.checked_by)}",
            )
        )

    def as_html(self) -> str:
        """The page."""
        lengths = {
            str(n) if n < _LONGEST else f"{n} or more": self.lengths[n]
            for n in range(1, _LONGEST + 1)
        }
        calls = {f"≤ {most}": self.calls[most] for most in _CALLS if self.calls[most]}
        families = {name: proofs for name, (proofs, _, _) in sorted(self.by_family.items())}
        body = (
            f'<h1>Corpus</h1>\n<p class="dim">{self.n_proofs} verified proofs, {self.n_steps} '
            f"steps. Found by {escape(_list(self.found_by))}; checked by "
            f"{escape(_list(self.checked_by))}.</p>\n"
            f"<h2>Proofs in each family</h2>\n{bar_plot(families, 'proofs')}\n"
            f"<h2>Tactics in a proof</h2>\n{bar_plot(lengths, 'proofs')}\n"
            f"<h2>Tactics tried for a proof</h2>\n{bar_plot(calls, 'proofs')}\n"
            f"<h2>Tactics, by their first word</h2>\n"
            f"{bar_plot(dict(self.tactics.most_common(_N_TACTICS)), 'steps')}\n"
            f"{self.table.as_html()}"
        )
        return page("Corpus", body)


def _first_word(tactic: str) -> str:
    found = _FIRST_WORD.search(tactic)
    return found[0] if found else tactic[:1]


def _list(counts: Counter[str]) -> str:
    return "; ".join(f"{name or 'nobody'} ({count})" for name, count in counts.most_common())
