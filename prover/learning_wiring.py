"""Builds what learning needs from settings: trials of policies on worker processes."""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TypeVar

from prover.bench.policy_part import EASY, Trial, TrialEnd, closed_by_one, run_trial
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Verdict
from prover.lean.environment import LeanEnvironment
from prover.lean.fork_server import ForkServer
from prover.lean.process import LeanToolchain
from prover.policy_wiring import make_generator
from prover.settings import ProverSettings
from prover.wiring import (
    make_lemma_index,
    make_policy_maker,
    make_session,
    make_verifier,
)
from search.ray_workers import Done, Lost

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
Variants = Mapping[str, ProverSettings]  # by name; of a variant's models only one is served


def run_here(
    tasks: Sequence[TaskT], make_worker: Callable[[], Callable[[TaskT], ResultT]], *, n_workers: int
) -> Iterator[Done[ResultT] | Lost]:
    """A pool of one worker, in this process: no Ray has to start. Like `run_on_workers`."""
    worker = make_worker()
    try:
        for index in range(len(tasks)):
            yield Done(index, worker(tasks[index]), 0)
    finally:
        close = getattr(worker, "close", None)
        if close is not None:
            close()


class TrialWorker:
    """Runs trials in a Lean session of its own, for as long as its process lives."""

    def __init__(
        self, toolchain: LeanToolchain, variants: Variants, calls: int, served: bool
    ) -> None:
        """Prepare; Lean starts at the first trial. `served`: `make_policy_server` runs."""
        self._parts = ExitStack()
        any_settings = next(iter(variants.values()))
        session = self._parts.enter_context(make_session(toolchain, any_settings))
        server = self._parts.enter_context(ForkServer(toolchain))
        self._verifier = self._parts.enter_context(
            make_verifier(toolchain, any_settings, lean=server.run)
        )
        self._environment = LeanEnvironment(session)
        self._calls = calls
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._policies = {
            name: make_policy_maker(
                toolchain,
                settings,
                self._parts.enter_context(make_generator(settings, served=served)),
            )
            for name, settings in variants.items()
        }

    def __call__(self, trial: Trial) -> TrialEnd:
        """Run one trial."""
        if trial.variant == EASY:
            return closed_by_one(trial, environment=self._environment)
        return run_trial(
            trial,
            environment=self._environment,
            policy=self._policies[f"{trial.variant} {trial.seed}"](trial.theorem, ()),
            verify=self._verify,
            calls=self._calls,
        )

    def _verify(self, theorem: Theorem, proof: ProofScript) -> Verdict:
        """The verdict; one proof, found with many seeds, is verified once."""
        key = (theorem.sha256, proof.sha256)
        if key not in self._verdicts:
            self._verdicts[key] = self._verifier.verify(theorem, proof)
        return self._verdicts[key]

    def close(self) -> None:
        """End the session."""
        self._parts.close()


def trial_worker_factory(
    toolchain: LeanToolchain, variants: Variants, *, calls: int, served: bool
) -> Callable[[], TrialWorker]:
    """What a worker process calls to make its worker. It can be pickled."""
    make_lemma_index(toolchain)  # once, before the workers would all do it
    return functools.partial(TrialWorker, toolchain, dict(variants), calls, served)
