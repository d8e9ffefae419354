"""What the SMT oracle adds to a search: the same theorems with and without it.

Every theorem is attempted by each variant before the next one is, in an order that turns, so that
a machine that other work slows down slows all variants alike.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from prover.batch.records import Record, Status, record_of
from prover.batch.runner import Attempter
from prover.core.theorem import Theorem
from prover.settings import ProverSettings

_ALONE = ProverSettings(smt_hints=False, smt_prunes=False)
VARIANTS = {
    "without": replace(_ALONE, smt=False),
    "counterexamples alone": _ALONE,
    "with hints": replace(_ALONE, smt_hints=True),
    "with pruning": replace(_ALONE, smt_prunes=True),
    "all": ProverSettings(),
}


@dataclass(slots=True)
class Tally:
    """What one variant came to."""

    variant: str
    records: list[Record] = field(default_factory=list)

    def count(self, status: Status) -> int:
        """How many theorems ended so."""
        return sum(record.status is status for record in self.records)

    @property
    def wall_s(self) -> float:
        """Seconds of all attempts."""
        return sum(record.wall_s for record in self.records)

    @property
    def n_pruned(self) -> int:
        """States that were left alone."""
        return sum(record.pruned for record in self.records)


def compare(
    theorems: Sequence[Theorem],
    make_attempter: Callable[[ProverSettings], Attempter],
    *,
    timeout_s: float,
) -> Iterator[tuple[Theorem, dict[str, Record]]]:
    """Yield what each variant made of each theorem."""
    attempters = {
        name: make_attempter(replace(settings, timeout_s=timeout_s))
        for name, settings in VARIANTS.items()
    }
    names = list(VARIANTS)
    for turn, theorem in enumerate(theorems):
        first = turn % len(names)
        found = {
            name: record_of(attempters[name](theorem), run_sha256="")
            for name in (*names[first:], *names[:first])
        }
        yield theorem, {name: found[name] for name in names}


def comparison(tallies: Sequence[Tally]) -> str:
    """A Markdown table with one line for each variant."""
    heads = f"| of {len(tallies[0].records)} | proved | refuted | smt | wall s | states pruned |"
    lines = [
        f"| {t.variant} | {t.count(Status.PROVED)} | {t.count(Status.REFUTED)} "
        f"| {t.count(Status.SMT)} | {t.wall_s:.0f} | {t.n_pruned} |"
        for t in tallies
    ]
    return "\n".join((heads, "|---|---|---|---|---|---|", *lines))
