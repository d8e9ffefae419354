"""Tactic trials through a session, against the same trials in one run of `lean --json`."""

import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from prover.core.theorem import ProofScript, Theorem
from prover.lean.environment import LeanEnvironment
from prover.lean.process import LeanToolchain, run_lean
from prover.lean.session import LeanSession

_TIMEOUT_S = 10.0

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
    """What the trials took; `session_bytes` is what the session held after them."""

    median_ms: float
    slow_ms: float  # 95 in a hundred are faster
    session_per_s: float
    raw_per_s: float
    session_bytes: int


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
    n_trials = n_rounds * len(TACTICS)
    single_s.sort()
    return TrialTimes(
        median_ms=1e3 * statistics.median(single_s),
        slow_ms=1e3 * single_s[int(0.95 * len(single_s))],
        session_per_s=n_trials / batch_s,
        raw_per_s=n_trials / _raw_s(toolchain, rounds),
        session_bytes=session_bytes,
    )


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
