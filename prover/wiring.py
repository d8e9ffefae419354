"""Builds concrete objects from settings; nothing below knows which class does what."""

import functools
import os
import traceback
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import replace

from prover.batch.attempt import attempt
from prover.batch.consultation import Consultant
from prover.batch.explore import Explorer, PolicyMaker
from prover.batch.outcome import Attempt, Effort
from prover.batch.restate import NotStated, StatementReader
from prover.core.errors import SoundnessError
from prover.core.protocols import Policy, SmtOracle
from prover.core.theorem import Theorem
from prover.core.verdict import Undecided
from prover.evidence.finder_process import FinderProcess
from prover.evidence.policy import EvidencePolicy, dialect_for
from prover.lean.cache import cache_folder
from prover.lean.environment import LeanEnvironment
from prover.lean.fork_server import ForkServer
from prover.lean.process import LeanRunner, LeanToolchain, run_lean
from prover.lean.session import LeanSession
from prover.policy.file_names import FileDefinitions, open_theorems
from prover.policy.fixed_tactics import FixedTactics
from prover.policy.generator import TacticGenerator
from prover.policy.small_counterexamples import SmallCounterexamples
from prover.policy_wiring import make_critic_maker, make_generator, with_model
from prover.premises.index import LemmaIndex, file_lemmas, library_index
from prover.premises.retriever import Retriever
from prover.settings import ProverSettings
from prover.smt.oracle import Z3Oracle
from prover.verify.ladder import LadderVerifier
from search.budget import SearchBudget
from search.tree import SearchTree

_PREMISES_S = 0.5  # of the oracle's time, for a hint that is worth no more


def make_session(toolchain: LeanToolchain, settings: ProverSettings) -> LeanSession:
    """A Lean session; use it in a `with` block."""
    return LeanSession(
        toolchain,
        n_documents=settings.warm_documents,
        memory_bytes=settings.session_memory_bytes,
    )


def make_verifier(
    toolchain: LeanToolchain, settings: ProverSettings, *, lean: LeanRunner = run_lean
) -> LadderVerifier:
    """The verifier; use it in a `with` block. `lean` starts its processes."""
    return LadderVerifier(toolchain, timeout_s=settings.verify_timeout_s, lean=lean)


def make_oracle(settings: ProverSettings) -> AbstractContextManager[SmtOracle | None]:
    """The SMT oracle, or None where the settings do without; use it in a `with` block.

    Its process starts, and loads the solvers, when it is asked first.
    """
    if not settings.smt:
        return nullcontext()
    return Z3Oracle(limit_s=settings.smt_limit_s, premises_s=_PREMISES_S)


def make_finder() -> FinderProcess:
    """What looks for evidence; use it in a `with` block. Its process starts when asked first."""
    return FinderProcess()


def make_explorer(
    session: LeanSession,
    settings: ProverSettings,
    oracle: SmtOracle | None,
    finder: FinderProcess,
    generator: TacticGenerator | None = None,
) -> Explorer:
    """What searches in `session`. The first time, Lean lists its library's lemmas (seconds)."""
    policy_for = make_policy_maker(session.toolchain, settings, generator)

    def with_evidence(policy: Policy, theorem: Theorem) -> Policy:
        dialect = dialect_for(theorem.header, in_project=session.toolchain.project is not None)
        if dialect is None:
            return policy
        find = functools.partial(finder.tactics_for, dialect=dialect)
        is_whole = theorem.opening.strip() == ":= by"
        first = functools.partial(find, theorem=theorem) if is_whole else None
        return EvidencePolicy(policy, find, first)

    return Explorer(
        environment=LeanEnvironment(session),
        policy_for=policy_for,
        negation_policy=SmallCounterexamples(),
        budget=SearchBudget(
            wall_s=settings.timeout_s,
            expansions=settings.expansions,
            candidates_per_state=settings.candidates_per_state,
        ),
        consultant=Consultant(
            oracle,
            limit_s=settings.smt_limit_s,
            hints=settings.smt_hints,
            prunes=settings.smt_prunes,
        ),
        for_long_looks=with_evidence,
        critic_for=make_critic_maker(settings),
    )


def make_policy_maker(
    toolchain: LeanToolchain, settings: ProverSettings, generator: TacticGenerator | None
) -> PolicyMaker:
    """What makes the policy for a theorem: fixed tactics that know its file, a model, or both."""
    library = make_lemma_index(toolchain)

    def policy_for(theorem: Theorem, proved: Collection[str]) -> Policy:
        still_open = open_theorems(theorem.header).difference(proved)
        own = [one for one in file_lemmas(theorem.header) if one.name not in still_open]
        lemmas = Retriever(library.extended(own))
        fixed = FixedTactics(lemmas=lemmas, seed=settings.seed)
        known = FileDefinitions(fixed, theorem.header)
        return with_model(known, settings.policy, generator, text_above=theorem.header)

    return policy_for


def make_lemma_index(toolchain: LeanToolchain) -> LemmaIndex:
    """The lemmas of the toolchain's library, from the cache if they are there."""
    return library_index(toolchain, cache_folder(os.environ))


class WorkerAttempter:
    """Makes attempts in a Lean session of its own, for as long as its process lives.

    Lean never outlives its parent, so a worker that is killed leaves nothing behind.
    """

    def __init__(
        self, toolchain: LeanToolchain, settings: ProverSettings, *, served: bool = False
    ) -> None:
        """Prepare; Lean starts at the first theorem. `served`: `make_policy_server` runs."""
        self._session = make_session(toolchain, settings)
        self._session.__enter__()
        self._parts = ExitStack()
        oracle = self._parts.enter_context(make_oracle(settings))
        finder = self._parts.enter_context(make_finder())
        server = self._parts.enter_context(ForkServer(toolchain))
        self._verifier = make_verifier(toolchain, settings, lean=server.run)
        generator = self._parts.enter_context(make_generator(settings, served=served))
        self._explorer = make_explorer(self._session, settings, oracle, finder, generator)

    def why_not_stated(self, theorem: Theorem) -> NotStated | None:
        """What Lean holds against the statement of `theorem`; None when it accepts it.

        Raises:
            InfrastructureError: Lean does not start, or dies again and again.
        """
        return StatementReader(self._session).why_not_stated(theorem)

    def __call__(self, theorem: Theorem) -> Attempt:
        """Attempt `theorem`. The search tree stays here: it is large, and records do without.

        Raises:
            SoundnessError: a promise about proofs was broken; the batch must stop.
        """
        try:
            made = attempt(theorem, explorer=self._explorer, verifier=self._verifier)
        except SoundnessError:
            raise
        except Exception as error:  # noqa: BLE001  a bug at one theorem must not cost the others
            text = "".join(traceback.format_exception(error)[-3:])
            return Attempt(theorem, Undecided(f"a bug in prover; please report: {text}"), Effort())
        return replace(made, tree=SearchTree())

    def close(self) -> None:
        """End the session."""
        self._parts.close()
        self._verifier.close()
        self._session.close()


def attempter_factory(
    toolchain: LeanToolchain, settings: ProverSettings, *, served: bool = False
) -> Callable[[], WorkerAttempter]:
    """What a worker process calls to make its attempter. It can be pickled."""
    make_lemma_index(toolchain)  # once, before the workers would all do it
    return functools.partial(WorkerAttempter, toolchain, settings, served=served)
