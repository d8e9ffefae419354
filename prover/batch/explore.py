"""Looks for a proof of a theorem, or of its negation, in one Lean session.

An SMT oracle is asked meanwhile. A counterexample ends the search for a proof, and Lean is asked
to follow it; an answer that the theorem holds comes with hints. What is found here is unverified.
"""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, assert_never

from prover.batch.as_written import is_as_written
from prover.batch.consultation import Consultant, Consultation
from prover.batch.look import Exploration, Observer, look
from prover.core.errors import TheoremParseError
from prover.core.protocols import Critic, Policy, ProofEnvironment
from prover.core.smt_answer import Counterexample, Valid
from prover.core.theorem import ProofScript, Theorem
from prover.policy.hinted import HintedPolicy
from prover.policy.instances import Instances
from search.budget import SearchBudget
from search.result import SearchProgress

# A policy for one theorem. What lies above the theorem suggests tactics for it, but a theorem
# that is `sorry` there only if its name is among those given: they have been proved meanwhile.
PolicyMaker: TypeAlias = Callable[[Theorem, Collection[str]], Policy]

QUICK_S = 2.0  # the first look, before the negation is tried
NEGATION_SHARE = 0.1  # of the whole time
REPLAY_S = 5.0  # for Lean to follow a counterexample
NEGATION_NAME = "prover_negation"


@dataclass(frozen=True, slots=True)
class Explorer:
    """A Lean session, what to try in it, and for how long."""

    environment: ProofEnvironment
    policy_for: PolicyMaker
    negation_policy: Policy
    budget: SearchBudget  # `wall_s` is the limit of all searching for one theorem
    consultant: Consultant = field(default_factory=Consultant)
    # What takes too long for the first look is added to the policy of the long ones.
    for_long_looks: Callable[[Policy, Theorem], Policy] = lambda policy, theorem: policy
    critic_for: Callable[[Theorem], Critic | None] = lambda theorem: None

    def explore(
        self,
        theorem: Theorem,
        observer: Observer = lambda progress: None,
        *,
        proved: Collection[str] = (),
    ) -> Exploration:
        """Take a quick look for a proof, then for a proof of the negation, then a long look.

        `proved` names open theorems of the file that the proof may use all the same. What the
        consultant says by then changes the order: see `_Search`.

        Raises:
            TheoremParseError: the theorem does not elaborate.
        """
        with self.consultant.consult(theorem) as smt:
            return _Search(self, theorem, observer, proved, smt).go()


@dataclass(slots=True)
class _Search:
    """The looks at one theorem, and the time that they share."""

    explorer: Explorer
    theorem: Theorem
    observer: Observer
    proved: Collection[str]
    smt: Consultation
    started_at: float = field(default_factory=time.monotonic)
    policy: Policy = field(init=False)
    critic: Critic | None = field(init=False)

    def __post_init__(self) -> None:
        """Read what lies above the theorem."""
        self.policy = self.explorer.policy_for(self.theorem, self.proved)
        self.critic = self.explorer.critic_for(self.theorem)

    @property
    def left_s(self) -> float:
        """Seconds of search left."""
        return self.explorer.budget.wall_s - (time.monotonic() - self.started_at)

    def go(self) -> Exploration:
        """Look until a proof is found, of the theorem or of its negation, or time is over."""
        found = self._looks()
        known = self.smt.known
        if isinstance(known, Valid) and not is_as_written(self.theorem, found.tree):
            known = None  # it was read as something that Lean does not read in it
        return replace(found, smt=known, search_s=time.monotonic() - self.started_at)

    def _looks(self) -> Exploration:
        found = self._look(self.policy, min(QUICK_S, self.left_s), self.smt.is_refuted)
        if found.proofs or found.failure:
            return found
        if not self.smt.has_advice():
            negated = self._negation(self.explorer.negation_policy, self.smt.has_advice)
            if negated:
                return replace(found, negation_proofs=negated)
        patient = self.explorer.for_long_looks(self.policy, self.theorem)
        nothing_left = found.nothing_left and patient is self.policy
        if not self.smt.has_advice() and not nothing_left:
            found = self._longer(found, self.policy, self._is_worth_another())
            nothing_left = found.nothing_left
        if found.proofs or found.failure:
            return found
        if nothing_left and self.left_s > 0:
            self.smt.wait(self.left_s)
        match self.smt.advice:
            case Counterexample(model):
                return replace(found, negation_proofs=self._replay(model))
            case Valid() as known:
                return self._longer(found, HintedPolicy(self.policy, known), _never)
            case None:
                return found
            case _ as never:
                assert_never(never)

    def _longer(
        self, before: Exploration, policy: Policy, cancelled: Callable[[], bool]
    ) -> Exploration:
        """A look for all the time that is left; what came before if there is none."""
        if self.left_s <= 0:
            return before
        patient = self.explorer.for_long_looks(policy, self.theorem)
        return self._look(patient, self.left_s, cancelled)

    def _is_worth_another(self) -> Callable[[], bool]:
        """Whether advice came early enough to begin again: before half of the time was over."""
        half_s = self.left_s / 2
        return lambda: self.smt.is_refuted() or (self.smt.has_advice() and self.left_s > half_s)

    def _replay(self, model: Sequence[tuple[str, str]]) -> tuple[ProofScript, ...]:
        """Proofs of the negation that put the counterexample in, or small values after all."""
        question = negation(self.theorem)
        at_values = Instances(model, then=self.explorer.policy_for(question, self.proved))
        return self._negation(at_values, _never, REPLAY_S) or self._negation(
            self.explorer.negation_policy, _never
        )

    def _negation(
        self, policy: Policy, cancelled: Callable[[], bool], limit_s: float | None = None
    ) -> tuple[ProofScript, ...]:
        """Proofs of the negation."""
        share_s = NEGATION_SHARE * self.explorer.budget.wall_s
        wall_s = share_s if limit_s is None else min(limit_s, max(self.left_s, share_s))
        question = negation(self.theorem)
        try:
            found = look(
                question,
                environment=self.explorer.environment,
                policy=policy,
                budget=replace(self.explorer.budget, wall_s=wall_s),
                observer=_ignore,
                cancelled=cancelled,
            )
        except TheoremParseError:  # it has no name to refer to, say: there is no negation to try
            return ()
        return found.proofs

    def _look(self, policy: Policy, wall_s: float, cancelled: Callable[[], bool]) -> Exploration:
        return look(
            self.theorem,
            environment=self.explorer.environment,
            policy=policy,
            budget=replace(self.explorer.budget, wall_s=wall_s),
            observer=self.observer,
            cancelled=cancelled,
            pruner=self.smt,
            critic=self.critic,
        )


def negation(theorem: Theorem) -> Theorem:
    """The claim that `theorem`, as Lean elaborates it, is false.

    `type_of%` takes the statement from Lean, not from its text; nothing is assumed about how it
    was written. The theorem's own `sorry` is not used by it.
    """
    return Theorem(
        name=NEGATION_NAME,
        header=theorem.with_sorry.rstrip() + "\n\n",
        statement=f"theorem {NEGATION_NAME} : ¬ type_of% @{theorem.name}",
    )


def _never() -> bool:
    return False


def _ignore(progress: SearchProgress) -> None:
    pass
