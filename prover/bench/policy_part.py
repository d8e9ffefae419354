"""Compares policies: how many theorems each proves with the same number of Lean calls.

A search that may try 512 tactics begins as one that may try 64 does, so one search answers for all
budgets: what counts is how many tactics it had tried when it closed the goal, its last batch
included. Time is no limit but the tactics' own.
"""

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean

from prover.batch.line_file import LineFile
from prover.core.errors import InfrastructureError, TheoremParseError
from prover.core.protocols import Critic, Policy, ProofEnvironment
from prover.core.tactic import GoalsClosed
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Verdict
from prover.synthesis.prove import INTROS, ONE_TACTIC
from search.best_first import best_first_search
from search.budget import SearchBudget

_TIMEOUTS_S = (2.0,)  # one limit: a tactic that is tried again would count twice
_WALL_S = 600.0  # against searches that hang; none came near it
_N_RESAMPLES = 2000
EASY = "one tactic"  # the variant that says which theorems are left out


@dataclass(frozen=True, slots=True)
class Trial:
    """One theorem for one policy with one seed."""

    theorem: Theorem
    family: str
    variant: str
    seed: int

    @property
    def key(self) -> tuple[str, str]:
        """What its record is found by."""
        return trial_key(self.theorem.sha256, self.variant, self.seed)


@dataclass(frozen=True, slots=True)
class TrialEnd:
    """How a trial ended. `calls` is None where no proof was found and accepted."""

    theorem_sha256: str
    name: str
    family: str
    variant: str
    seed: int
    calls: int | None
    wall_s: float
    failure: str = ""
    retries: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """What makes the record the only one of its kind."""
        return trial_key(self.theorem_sha256, self.variant, self.seed)

    @property
    def end(self) -> str:
        """In a word or two."""
        return "not proved" if self.calls is None else "proved"

    @property
    def summary(self) -> str:
        """What that rests on."""
        return self.failure or ("" if self.calls is None else f"{self.calls} calls")

    def as_json(self) -> str:
        """One line of JSON, without its end."""
        return json.dumps(asdict(self), ensure_ascii=False)


def trial_key(theorem_sha256: str, variant: str, seed: int) -> tuple[str, str]:
    """The key of a trial's record."""
    return theorem_sha256, f"{variant} {seed}"


def lost_trial(trial: Trial, retries: int) -> TrialEnd:
    """The end of a trial that took its workers with it: not proved."""
    failure = f"its worker process died {retries} times"
    return _ended(trial, failure=failure, retries=retries)


def _ended(
    trial: Trial,
    *,
    calls: int | None = None,
    wall_s: float = 0.0,
    failure: str = "",
    retries: int = 0,
) -> TrialEnd:
    return TrialEnd(
        theorem_sha256=trial.theorem.sha256,
        name=trial.theorem.name,
        family=trial.family,
        variant=trial.variant,
        seed=trial.seed,
        calls=calls,
        wall_s=wall_s,
        failure=failure,
        retries=retries,
    )


class TrialFile(LineFile[TrialEnd]):
    """The ends of trials, one JSON object a line."""

    def parse(self, line: str) -> TrialEnd:
        """The record in a line.

        Raises:
            ValueError: there is none in it.
        """
        try:
            return TrialEnd(**json.loads(line))
        except TypeError as error:
            raise ValueError(str(error)) from error


def run_trial(
    trial: Trial,
    *,
    environment: ProofEnvironment,
    policy: Policy,
    verify: Callable[[Theorem, ProofScript], Verdict],
    calls: int,
    critic: Critic | None = None,
) -> TrialEnd:
    """Search with up to `calls` tactics; a proof counts when the verifier accepts it."""
    budget = SearchBudget(wall_s=_WALL_S, tactics=calls, tactic_timeouts_s=_TIMEOUTS_S)
    tried: int | None = None
    wall_s = 0.0
    failure = ""
    try:
        found = best_first_search(
            trial.theorem, environment=environment, policy=policy, budget=budget, critic=critic
        )
        wall_s = found.wall_s
        if found.proof is not None:
            verdict = verify(trial.theorem, found.proof)
            if isinstance(verdict, Accepted):
                tried = found.tactics_tried
            else:
                failure = f"the verifier: {verdict}"
    except (InfrastructureError, TheoremParseError) as error:
        failure = str(error)  # it stays in the denominator
    return _ended(trial, calls=tried, wall_s=round(wall_s, 3), failure=failure)


def closed_by_one(trial: Trial, *, environment: ProofEnvironment) -> TrialEnd:
    """Whether a single fixed tactic closes the theorem: nothing can be learned from it."""
    calls: int | None = None
    failure = ""
    try:
        root = environment.start(trial.theorem)
        outcomes = environment.apply(root, (*ONE_TACTIC, *INTROS), timeout_s=_TIMEOUTS_S[0])
        if any(isinstance(outcome, GoalsClosed) for outcome in outcomes):
            calls = 1
    except (InfrastructureError, TheoremParseError) as error:
        failure = str(error)
    return _ended(trial, calls=calls, failure=failure)


@dataclass(frozen=True, slots=True)
class Share:
    """The mean share of theorems proved, with the 95 % interval of a bootstrap over theorems."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        """As in 41.5 % (35.0 to 48.1)."""
        return f"{100 * self.mean:.1f} % ({100 * self.low:.1f} to {100 * self.high:.1f})"


def share(per_theorem: Sequence[float]) -> Share:
    """The mean of one number for each theorem (Efron 1979)."""
    if not per_theorem:
        return Share(0.0, 0.0, 0.0)
    dice = random.Random(0)
    n = len(per_theorem)
    means = sorted(fmean(dice.choices(per_theorem, k=n)) for _ in range(_N_RESAMPLES))
    edge = round(0.025 * _N_RESAMPLES)
    return Share(fmean(per_theorem), means[edge], means[-edge - 1])


def solved(ends: Iterable[TrialEnd], *, variant: str, calls: int) -> dict[str, float]:
    """For each theorem, in what share of the seeds `variant` proved it within `calls`."""
    seen: dict[str, list[float]] = defaultdict(list)
    for end in ends:
        if end.variant == variant:
            won = end.calls is not None and end.calls <= calls
            seen[end.theorem_sha256].append(float(won))
    return {theorem: fmean(wins) for theorem, wins in seen.items()}


def table(ends: Sequence[TrialEnd], *, variants: Sequence[str], budgets: Sequence[int]) -> str:
    """The comparison as Markdown: by budget all theorems, then each family.

    The last column compares each variant with the first one: the difference for each theorem.
    """
    lines = [
        "| theorems | n | calls | policy | proved | more than the first |",
        "|---|---|---|---|---|---|",
    ]
    families = sorted({end.family for end in ends})
    for family in ["all", *(families if len(families) > 1 else ())]:
        own = [end for end in ends if family in ("all", end.family)]
        for calls in budgets:
            first = solved(own, variant=variants[0], calls=calls)
            for variant in variants:
                wins = solved(own, variant=variant, calls=calls)
                known = [theorem for theorem in wins if theorem in first]
                more = share([wins[theorem] - first[theorem] for theorem in known])
                lines.append(
                    f"| {family} | {len(wins)} | {calls} | {variant} | "
                    f"{share(list(wins.values()))} | {'' if variant == variants[0] else more} |"
                )
    return "\n".join(lines)
