"""One theorem, from its statement to its outcome."""

import time

from prover.batch.decide import decide
from prover.batch.explore import Explorer
from prover.batch.look import Exploration, Observer
from prover.batch.outcome import Attempt, Effort, Outcome
from prover.core.errors import TheoremParseError
from prover.core.protocols import Verifier
from prover.core.theorem import Theorem
from prover.core.verdict import Undecided


def attempt(
    theorem: Theorem,
    *,
    explorer: Explorer,
    verifier: Verifier,
    observer: Observer = lambda progress: None,
) -> Attempt:
    """Explore, then decide. A statement that does not elaborate is undecided, not an error:
    in a set of many it must not stop the others.
    """
    started_at = time.monotonic()
    try:
        explored = explorer.explore(theorem, observer)
        verify_from = time.monotonic()
        outcome = decide(explored, verifier)
    except TheoremParseError as error:
        verify_from = time.monotonic()
        explored = Exploration(theorem)
        outcome = Undecided(str(error))
    now = time.monotonic()
    return attempt_of(explored, outcome, wall_s=now - started_at, verify_s=now - verify_from)


def attempt_of(
    explored: Exploration, outcome: Outcome, *, wall_s: float, verify_s: float
) -> Attempt:
    """The attempt that an exploration and the verifier's word make."""
    effort = Effort(
        wall_s=wall_s,
        search_s=explored.search_s,
        verify_s=verify_s,
        expansions=explored.expansions,
        tactics_tried=explored.tactics_tried,
        pruned=explored.pruned,
    )
    return Attempt(explored.theorem, outcome, effort, explored.smt, explored.tree)
