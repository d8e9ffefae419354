"""The benchmarks that `prover data fetch` knows, and the shape of a problem in one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from prover.core.theorem import Theorem

# Spellings of a split's name in file names, folder names and fields.
SPLITS: Final = {
    "valid": ("valid", "validation", "val", "dev"),
    "test": ("test",),
}
HELD_OUT: Final = "test"  # never read unless it is asked for by name
DEFAULT_SPLIT: Final = "valid"


@dataclass(frozen=True, slots=True)
class BenchmarkProblem:
    """One statement of a benchmark, with what came along with it."""

    theorem: Theorem
    split: str | None  # a key of `SPLITS`; None where nothing says which
    informal: str = ""
    lean_goal: str = ""  # Lean's own print of the goal, where the source has it


@dataclass(frozen=True, slots=True)
class Benchmark:
    """Where a benchmark comes from unless the user says otherwise."""

    name: str
    git_url: str
    revision: str  # the commit that our figures were measured on
    licence: str
    statements_sha256: Mapping[str, str]  # by split, of the copy that was measured; see `store`


# The pinned revision is abbreviated: it is what is known of the copy that was measured. Git checks
# that the contents are those of the commit; the whole hash goes into the lock at the first fetch.
BENCHMARKS: Final = {
    "minif2f": Benchmark(
        "minif2f",
        "https://github.com/yangky11/miniF2F-lean4.git",
        "5746b7d",
        "MIT",
        {"valid": "68f652c8e4187daae275851a1407c44cb98abca7a1e28b9e011940265a3f3e7c"},
    ),
}


def split_named(text: str) -> str | None:
    """The split that a word names, if it does."""
    word = text.casefold()
    return next((split for split, words in SPLITS.items() if word in words), None)
