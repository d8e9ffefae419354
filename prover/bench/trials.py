"""Tactic trials through a session, against the same trials in one run of `lean --json`."""

import statistics
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from prover.core.proof_state import ProofState
from prover.core.theorem import ProofScript, Theorem
from prover.lean.environment import LeanEnvironment
from prover.lean.process import LeanToolchain, run_lean
from prover.lean.session import LeanSession

_TIMEOUT_S = 10.0
_LOOK_EVERY_S = 0.01
_EATS_MEMORY = (
    "have : (Nat.rec (motive := fun _ => List Nat) [] (fun _ l => 0 :: (l ++ l)) 26).length = 1 "
    ":= by decide +kernel"
)

STATEMENT = (
    "theorem trial (a b c : Nat) (h₁ : a = b) (h₂ : b ≤ c) (xs : List Nat) (p q : Prop) (hp : p) : "
    "a ≤ c ∧ (p ∨ q) ∧ (xs ++ []).length = xs.length"
)

# What a search tries at a state: some close it, some advance it, most fail.
TACTICS = (
    "constructor",
    "omega",
    "simp",
    "simp_all",
    "exact ⟨h₁ ▸ h₂, Or.inl hp, by simp⟩",
    "refine ⟨?_, ?_, ?_⟩",
    "refine ⟨by omega, ?_⟩",
    "subst h₁",
    "rw [h₁]",
    "rw [h₂]",
    "cases xs",
    "cases xs <;> simp_all",
    "induction xs",
    "induction a",
    "intro x",
    "assumption",
    "contradiction",
    "rfl",
    "decide",
    "left",
    "exact hp",
    "exact Or.inl hp",
    "apply And.intro",
    "apply Nat.le_trans",
    "have h : a ≤ c := by omega",
    "have h := Nat.le_trans (Nat.le_of_eq h₁) h₂",
    "simp only [h₁]",
    "simp [h₁, h₂, hp]",
    "exact ⟨by omega, by simp [hp], by simp⟩",
    "and_intros",
    "generalize a + b = n",
    "by_cases h : a = c",
)


@dataclass(frozen=True, slots=True)
class TrialTimes:
    """What the trials took; the bytes are what all processes of the session held."""

    median_ms: float
    slow_ms: float  # 95 in a hundred are faster
    session_per_s: float
    raw_per_s: float
    session_bytes: int  # after the trials
    peak_bytes: int  # while a tactic took all the memory that it got


def measure_trials(toolchain: LeanToolchain, *, n_rounds: int = 12) -> TrialTimes:
    """Run every tactic in `n_rounds` states, one at a time, then in batches, then raw.

    Each round names its list anew, so that nothing is remembered from another round.
    """
    rounds = [Theorem("trial", "", STATEMENT.replace("xs", f"xs{i}")) for i in range(n_rounds)]
    single_s = []
    with LeanSession(toolchain, n_documents=2) as session:
        environment = LeanEnvironment(session)
        for i, theorem in enumerate(rounds[:4]):
            name = f"xs{i}"
            state = environment.start(theorem)
            environment.apply(state, ["skip", "skip"], timeout_s=_TIMEOUT_S)  # both documents
            for tactic in TACTICS:
                started_at = time.perf_counter()
                environment.apply(state, [tactic.replace("xs", name)], timeout_s=_TIMEOUT_S)
                single_s.append(time.perf_counter() - started_at)
        batch_s = 0.0
        for i, theorem in enumerate(rounds):
            state = environment.start(theorem)
            tactics = [tactic.replace("xs", f"xs{i}") for tactic in TACTICS]
            environment.apply(state, ["skip", "skip"], timeout_s=_TIMEOUT_S)
            started_at = time.perf_counter()
            environment.apply(state, tactics, timeout_s=_TIMEOUT_S)
            batch_s += time.perf_counter() - started_at
        session_bytes = session.memory_bytes()
        peak_bytes = _peak_bytes(session, environment, state)
    n_trials = n_rounds * len(TACTICS)
    single_s.sort()
    return TrialTimes(
        median_ms=1e3 * statistics.median(single_s),
        slow_ms=1e3 * single_s[int(0.95 * len(single_s))],
        session_per_s=n_trials / batch_s,
        raw_per_s=n_trials / _raw_s(toolchain, rounds),
        session_bytes=session_bytes,
        peak_bytes=peak_bytes,
    )


def _peak_bytes(session: LeanSession, environment: LeanEnvironment, state: ProofState) -> int:
    """The most that the session held while two tactics at once asked for gigabytes."""
    with ThreadPoolExecutor(1) as looking:
        done = threading.Event()

        def look() -> int:
            peak = 0
            while not done.wait(_LOOK_EVERY_S):
                peak = max(peak, session.memory_bytes())
            return peak

        peak = looking.submit(look)
        try:
            environment.apply(state, [_EATS_MEMORY, _EATS_MEMORY], timeout_s=_TIMEOUT_S)
        finally:
            done.set()
        return peak.result()


def _raw_s(toolchain: LeanToolchain, rounds: list[Theorem]) -> float:
    """Seconds of one `lean --json` on a file with every trial of every round, start included."""
    text = "".join(
        theorem.with_proof(ProofScript((tactic.replace("xs", f"xs{i}"),))).replace(
            "theorem trial", f"theorem trial_{i}_{j}"
        )
        for i, theorem in enumerate(rounds)
        for j, tactic in enumerate(TACTICS)
    )
    with tempfile.TemporaryDirectory(prefix="prover-bench-") as folder:
        file = Path(folder) / "Trials.lean"
        file.write_text(text, encoding="utf-8")
        started_at = time.perf_counter()
        run_lean(toolchain, ["--json", file], timeout_s=600.0)
        return time.perf_counter() - started_at
