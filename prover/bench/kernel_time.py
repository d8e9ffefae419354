"""How long Lean's kernel takes to check a proof, by Lean's own profiler."""

import re
import statistics
import tempfile
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import Severity
from prover.lean.process import LeanToolchain, check_file

_PROFILE: Final = "set_option profiler true\nset_option profiler.threshold 0\n\n"
_CHECKED: Final = re.compile(r"^type checking took ([0-9.]+)(ms|s)\b", re.MULTILINE)
_UNIT_S: Final = {"ms": 1e-3, "s": 1.0}
_LEAN_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class KernelTimes:
    """Seconds that the kernel took for each proof, of all that it declares."""

    seconds: dict[str, float]  # by the theorem's name
    refused: tuple[str, ...]  # names of proofs that Lean turned down in this run

    @property
    def median_s(self) -> float:
        """Half of the proofs took less."""
        return statistics.median(self.seconds.values())


def kernel_times(
    toolchain: LeanToolchain, proofs: Sequence[tuple[Theorem, ProofScript]]
) -> KernelTimes:
    """Compile every proof and add up what the profiler says of the kernel.

    Theorems below one header share a file, so imports are not counted, and the machine's load is.
    """
    seconds: dict[str, float] = {}
    refused = []
    for header in dict.fromkeys(theorem.header for theorem, _ in proofs):
        text, names, starts = f"{header}\n\n{_PROFILE}", [], []
        for theorem, script in proofs:
            if theorem.header == header:
                names.append(theorem.name)
                starts.append(text.count("\n") + 1)
                opening = f"{theorem.statement}{theorem.opening}"
                column = len(opening) - (opening.rfind("\n") + 1)
                text += f"{opening}{script.as_lean(column)}{theorem.closing}\n"
        with tempfile.TemporaryDirectory(prefix="prover-kernel-") as folder:
            file = Path(folder) / "Proofs.lean"
            file.write_text(text, encoding="utf-8")
            run = check_file(toolchain, file, timeout_s=_LEAN_S)
        took = dict.fromkeys(names, 0.0)
        for message in run.diagnostics:
            place = bisect_right(starts, message.start.line) - 1
            if place < 0:
                continue
            if message.severity is Severity.ERROR:
                refused.append(names[place])
            for amount, unit in _CHECKED.findall(message.message):
                took[names[place]] += float(amount) * _UNIT_S[unit]
        seconds |= {name: s for name, s in took.items() if name not in refused}
    return KernelTimes(seconds, tuple(dict.fromkeys(refused)))
