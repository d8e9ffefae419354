"""The loop of expert iteration (Polu et al. 2022): rounds of phases, each done once.

A phase's result is one line of a file, written when the phase is over; a loop that was killed does
the phase that it was in again, and each phase goes on where its own records end.
"""

import json
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from prover.core.lines import append_line, lines_of

# Does its part of a round, and says what came of it; the result can be written as JSON.
Phase: TypeAlias = Callable[[int], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class PhaseEnd:
    """What came of one phase of one round."""

    round: int
    phase: str
    result: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RoundFile:
    """The ends of phases, one JSON object a line, only ever appended to."""

    path: Path

    def read(self) -> dict[tuple[int, str], PhaseEnd]:
        """Every whole record; a line cut short by a crash is none."""
        found: dict[tuple[int, str], PhaseEnd] = {}
        for line in lines_of(self.path):
            try:
                read = json.loads(line)
                end = PhaseEnd(int(read["round"]), str(read["phase"]), dict(read["result"]))
            except (ValueError, KeyError, TypeError):
                continue
            found.setdefault((end.round, end.phase), end)
        return found

    def append(self, end: PhaseEnd) -> None:
        """Add a record; it is on disk when this returns.

        Raises:
            ConfigError: the file cannot be written.
        """
        told = {"round": end.round, "phase": end.phase, "result": dict(end.result)}
        append_line(self.path, json.dumps(told, ensure_ascii=False))


def run_rounds(
    file: RoundFile, phases: Mapping[str, Phase], *, n_rounds: int
) -> Generator[PhaseEnd, None, None]:
    """Do what is left of rounds 0 to `n_rounds`; yield each phase's end once it is on disk.

    Every phase is called in every round, in the order of `phases`; one that has nothing to do in
    round 0, before the first model, returns an empty result.
    """
    known = file.read()
    for number in range(n_rounds + 1):
        for name, phase in phases.items():
            if (number, name) in known:
                continue
            end = PhaseEnd(number, name, phase(number))
            file.append(end)
            yield end
