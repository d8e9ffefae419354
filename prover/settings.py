"""What a user can choose, with its default. Nothing here is read from the environment."""

import hashlib
import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class ProverSettings:
    """How hard to try. Two runs with equal settings on one library are the same run."""

    timeout_s: float = 60.0  # of search for one problem
    expansions: int = 10_000
    candidates_per_state: int = 256
    seed: int = 0
    warm_documents: int = 2  # how many tactics run at once in one session
    session_memory_bytes: int = 400_000_000
    verify_timeout_s: float = 60.0
    smt: bool = True  # ask the SMT oracle beside the search
    smt_limit_s: float = 5.0  # for one theorem
    smt_hints: bool = True  # what it knows of a valid theorem changes the order of tactics
    smt_prunes: bool = True  # it is asked about goals in the middle of the search

    def run_sha256(self, toolchain: str) -> str:
        """Key of a run: these settings on that toolchain."""
        text = json.dumps([asdict(self), toolchain], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()
