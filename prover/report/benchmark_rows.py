"""What a benchmark's report is about: each problem with both verifiers' words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from prover.batch.kernel_column import NOT_STATED, KernelRecord
from prover.batch.records import Status
from prover.batch.smt_column import REFUSED, REFUTED, UNKNOWN, VALID, SmtRecord
from prover.batch.statement_class import StatementClass, class_of, source_of
from prover.core.theorem import Theorem

NOT_RUN: Final = "not run"
SMT_ENDS: Final = (VALID, REFUTED, UNKNOWN, REFUSED)
KERNEL_ENDS: Final = (
    Status.PROVED.value,
    Status.REFUTED.value,
    Status.NOT_PROVED.value,
    Status.UNDECIDED.value,
    NOT_STATED,
)


@dataclass(frozen=True, slots=True)
class BenchmarkRow:
    """One problem. A column that was not asked, or not yet, is None."""

    name: str
    source: str
    kind: StatementClass
    smt: SmtRecord | None
    kernel: KernelRecord | None
    known: str = ""  # "false" or "vacuous", by the list that comes with prover
    reason: str = ""  # why it is on that list

    @property
    def smt_end(self) -> str:
        """The oracle's word."""
        return self.smt.end if self.smt else NOT_RUN

    @property
    def kernel_end(self) -> str:
        """The kernel's word. What only the oracle calls valid was not proved."""
        if self.kernel is None:
            return NOT_RUN
        end = self.kernel.end
        return end if end in KERNEL_ENDS else Status.NOT_PROVED.value

    @property
    def disagrees(self) -> bool:
        """Whether the kernel proves what the oracle refutes, or refutes what it calls valid."""
        said = (self.smt_end, self.kernel_end)
        return said in ((REFUTED, Status.PROVED.value), (VALID, Status.REFUTED.value))


def benchmark_rows(
    theorems: Sequence[Theorem],
    smt: Sequence[SmtRecord],
    kernel: Sequence[KernelRecord],
    *,
    restated_sha256: Mapping[str, str],
    known: Mapping[str, tuple[str, str]],
) -> list[BenchmarkRow]:
    """One row for each theorem; every one stays in the denominator.

    `restated_sha256` leads from a theorem's hash to that of what the kernel was asked, `known`
    from a name to its list and the reason.
    """
    by_smt = {record.theorem_sha256: record for record in smt}
    by_kernel = {record.theorem_sha256: record for record in kernel}
    return [
        BenchmarkRow(
            name=theorem.name,
            source=source_of(theorem.name),
            kind=class_of(theorem.statement),
            smt=by_smt.get(theorem.sha256),
            kernel=by_kernel.get(restated_sha256.get(theorem.sha256, "")),
            known=known.get(theorem.name, ("", ""))[0],
            reason=known.get(theorem.name, ("", ""))[1],
        )
        for theorem in theorems
    ]
