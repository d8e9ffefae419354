"""Builds what makes theorems and learns from them: families, workers for lots and for trials."""

import functools
import random
from collections.abc import Callable, Mapping
from contextlib import ExitStack

from prover.batch.core_theorems import read_core_theorems
from prover.bench.policy_part import EASY, Trial, TrialEnd, closed_by_one, run_trial
from prover.core.protocols import Policy
from prover.core.resources import bundled
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Verdict
from prover.lean.environment import LeanEnvironment
from prover.lean.fork_server import ForkServer
from prover.lean.process import LeanToolchain
from prover.policy_wiring import make_critic_maker, make_generator
from prover.settings import ProverSettings
from prover.synthesis.conjecture import Family
from prover.synthesis.corpus import TrainingCorpus
from prover.synthesis.families.accumulators import accumulators
from prover.synthesis.families.divisibility import divisibility
from prover.synthesis.families.first_order import FirstOrder
from prover.synthesis.families.folds import folds
from prover.synthesis.families.function_properties import function_properties
from prover.synthesis.families.growth import growth
from prover.synthesis.families.instances import Instances
from prover.synthesis.families.linear_arithmetic import linear_arithmetic
from prover.synthesis.families.orders import orders
from prover.synthesis.families.propositional import Propositional
from prover.synthesis.families.recurrences import recurrences
from prover.synthesis.families.recursive_functions import RecursiveFunctions
from prover.synthesis.families.strong_induction import strong_induction
from prover.synthesis.families.variations import Parent, Variations
from prover.synthesis.held_out import HeldOut
from prover.synthesis.lot import LotResult, LotWorker, Task
from prover.synthesis.packed_look import PackedLook
from prover.synthesis.prove import ConjectureProver
from prover.wiring import (
    make_lemma_index,
    make_oracle,
    make_policy_maker,
    make_session,
    make_verifier,
)
from search.budget import SearchBudget

_SYNTHESIS_TIMEOUTS_S = (1.0, 3.0)  # of one tactic: there are other conjectures
# What a single tactic gets to show that a conjecture is easy, in Lean's unit: a tenth of a second,
# since most run on for ever, or two seconds where it matters.
_SINGLE_HEARTBEATS = {False: 500, True: 12_000}
Variants = Mapping[str, ProverSettings]  # by name; of a variant's models only one is served


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
        self._critics = {name: make_critic_maker(one) for name, one in variants.items()}

    def __call__(self, trial: Trial) -> TrialEnd:
        """Run one trial."""
        if trial.variant == EASY:
            return closed_by_one(trial, environment=self._environment)
        variant = f"{trial.variant} {trial.seed}"
        return run_trial(
            trial,
            environment=self._environment,
            policy=self._policies[variant](trial.theorem, ()),
            verify=self._verify,
            calls=self._calls,
            critic=self._critics[variant](trial.theorem),
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


def make_families(corpus: TrainingCorpus | None = None) -> list[Family]:
    """Every family of conjectures; with a corpus also variations of what is in it."""
    families: list[Family] = [
        accumulators(),
        recurrences(),
        strong_induction(),
        function_properties(),
        growth(),
        folds(),
        RecursiveFunctions(),
        Propositional(),
        FirstOrder(),
        linear_arithmetic(),
        divisibility(),
        orders(),
    ]
    if corpus is not None:
        families.append(Instances(functools.partial(_neighbours, corpus, originals=True)))
        families.append(Variations(functools.partial(_neighbours, corpus)))
    return families


def _neighbours(
    corpus: TrainingCorpus, rng: random.Random, count: int, *, originals: bool = False
) -> list[Parent]:
    """Theorems that were admitted one after another: some share their definitions.

    With `originals`, without those that are variations themselves.
    """
    start = rng.randrange(max(1, len(corpus) - count))
    entries = corpus.stretch(start, count)
    found = (one.verified for one in entries if not (originals and one.origin.parent))
    return [Parent(one.theorem, one.proof) for one in found]


def held_out_theorems() -> HeldOut:
    """What no corpus may hold: the held-out part of our own set, and a share of all synthesis."""
    entries = read_core_theorems(bundled("datasets") / "core_theorems", "held_out")
    return HeldOut.of(entry.theorem for entry in entries)


class SynthesisWorker:
    """Does lots of conjectures in a Lean session of its own, for as long as its process lives."""

    def __init__(
        self,
        toolchain: LeanToolchain,
        settings: ProverSettings,
        calls: int,
        keep_easy: bool,
        for_evaluation: bool,
        served: bool,
    ) -> None:
        """Prepare; Lean starts at the first lot. `served`: `make_policy_server` runs."""
        singles = _SINGLE_HEARTBEATS[for_evaluation]
        self._parts = ExitStack()
        session = self._parts.enter_context(make_session(toolchain, settings))
        oracle = self._parts.enter_context(make_oracle(settings))
        server = self._parts.enter_context(ForkServer(toolchain))
        verifier = make_verifier(toolchain, settings, lean=server.run)
        self._parts.enter_context(verifier)
        generator = self._parts.enter_context(make_generator(settings, served=served))
        make_policy = make_policy_maker(toolchain, settings, generator)

        def policy_for(theorem: Theorem) -> Policy:
            return make_policy(theorem, ())

        budget = SearchBudget(
            wall_s=settings.timeout_s, tactics=calls, tactic_timeouts_s=_SYNTHESIS_TIMEOUTS_S
        )
        prover = ConjectureProver(LeanEnvironment(session), policy_for, budget)
        chosen = settings.policy
        found_by = "fixed tactics" if generator is None else f"{chosen.kind} {chosen.fingerprint}"
        self._work = LotWorker(
            prover,
            verifier,
            oracle,
            found_by,
            PackedLook(session, single_heartbeats=singles),
            keep_easy,
        )

    def __call__(self, task: Task) -> LotResult:
        """Do one lot."""
        return self._work(task)

    def close(self) -> None:
        """End the session."""
        self._parts.close()


def synthesis_worker_factory(
    toolchain: LeanToolchain,
    settings: ProverSettings,
    *,
    calls: int,
    keep_easy: bool,
    for_evaluation: bool = False,
    served: bool = False,
) -> Callable[[], SynthesisWorker]:
    """What a worker process calls to make its worker. It can be pickled.

    `calls` are the tactics of one search; `for_evaluation` gives the single tactics that show a
    theorem to be easy as long as an evaluation does.
    """
    make_lemma_index(toolchain)  # once, before the workers would all do it
    return functools.partial(
        SynthesisWorker, toolchain, settings, calls, keep_easy, for_evaluation, served
    )
