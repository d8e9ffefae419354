"""What a user can choose, with its default. Nothing here is read from the environment."""

import hashlib
import json
import math
from dataclasses import asdict, dataclass, field
from typing import Literal, TypeAlias

PolicyKind: TypeAlias = Literal["fixed", "transformer", "endpoint", "mixture"]


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """Who proposes tactics: the fixed ones, a model, or both."""

    kind: PolicyKind = "fixed"
    model: str = ""  # a folder, a name at the Hugging Face hub, or the address of a server
    fingerprint: str = ""  # of the model's files: another model in the same folder is another run
    template: str = ""  # of prompts; empty: what the model's folder says, else plain
    samples: int = 8  # continuations asked for at each state
    share: float = 0.75  # of the model in a mixture, where it is sure of what it writes
    decoding: Literal["beam", "sample"] = "beam"
    temperature: float = 1.0
    requests_per_s: float = math.inf  # that a server is asked
    hub: bool = False  # a model may be fetched
    critic: str = ""  # a folder with a critic for the model; empty: the path alone counts
    critic_nats: float = 1.0  # what it takes a tactic that is left to cost, natural log


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
    policy: PolicySettings = field(default_factory=PolicySettings)

    def run_sha256(self, toolchain: str) -> str:
        """Key of a run: these settings on that toolchain."""
        text = json.dumps([asdict(self), toolchain], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()
