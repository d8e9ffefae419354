"""What a run of synthesis came to, in a few lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from prover.report.tables import Cell, Table
from prover.synthesis.lot import End
from prover.synthesis.records import LotRecord, total

_COLUMNS = ("conjectures", "duplicates", *(end.value for end in End), "admitted", "held out")


@dataclass(frozen=True, slots=True)
class SynthesisReport:
    """The lots of a run; those after `n_before` were done in the last `wall_s` seconds."""

    records: Sequence[LotRecord]
    n_proofs: int
    wall_s: float
    n_before: int = 0

    def as_text(self) -> str:
        """A table by family, then rates."""
        if not self.records:
            return "no lot was finished"
        families = sorted({record.family for record in self.records})
        rows: list[list[Cell]] = []
        for name in (*families, "all"):
            of_family = [one for one in self.records if name in (one.family, "all")]
            counts = total(of_family)
            rows.append([name, *(counts[column] for column in _COLUMNS)])
        table = Table("family", ("family", *_COLUMNS), rows).without_empty_columns()
        now = total(self.records[self.n_before :])
        wall_s = max(self.wall_s, 0.001)
        search_s = sum(one.search_s for one in self.records[self.n_before :])
        verify_s = sum(one.verify_s for one in self.records[self.n_before :])
        return "\n".join(
            (
                table.as_text(),
                f"{self.n_proofs} proofs in the corpus",
                f"this time: {now['conjectures'] / wall_s:.1f} conjectures/s, "
                f"{now['admitted'] / wall_s:.2f} proofs admitted/s, {wall_s:.0f} s in all; "
                f"search {search_s:.0f} s, verification {verify_s:.0f} s",
            )
        )
