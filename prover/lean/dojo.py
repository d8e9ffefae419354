"""LeanDojo's Dojo (Yang et al. 2023) as a `ProofEnvironment`, for users with a traced project.

The theorem must be one of the traced repository's: it is found by its name, in the file that the
opener knows. A Dojo that crashed, or was cut short, is opened again, and the tactics up to a state
are run again when that state is asked for.
"""

import math
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from prover.core.closing import Closing
from prover.core.errors import ConfigError, LeanCrashedError, TheoremParseError
from prover.core.proof_state import ProofState
from prover.core.ray_environment import prepare_for_ray
from prover.core.tactic import (
    GoalsClosed,
    StateAdvanced,
    TacticOutcome,
    TacticRejected,
    TacticTimedOut,
)
from prover.core.theorem import Theorem
from prover.lean.goals import parse_goals
from prover.lean.tactic_text import why_not_a_tactic

_REPLAY_S = 120.0

DojoState: TypeAlias = Any  # lean_dojo's `TacticState`


class Dojo(Protocol):
    """What we use of `lean_dojo.Dojo`."""

    @property
    def proc(self) -> Any:  # noqa: ANN401  pexpect's process; its `timeout` is that of one answer
        """Lean's process."""

    def __enter__(self) -> tuple["Dojo", DojoState]:
        """Start Lean; return the state before the first tactic."""

    def __exit__(self, kind: None, error: None, trace: None) -> None:
        """End it."""

    def run_tac(self, state: DojoState, tactic: str) -> Any:  # noqa: ANN401
        """Run one tactic."""


DojoOpener: TypeAlias = Callable[[Theorem], Dojo]


def traced_repository(url: str, commit: str, files: Mapping[str, Path]) -> DojoOpener:
    """What opens Dojos for the theorems of a repository, each in the file given for its name.

    Raises:
        ConfigError: Lean's tools are not installed.
    """
    require_lake()
    lean_dojo = load_lean_dojo()
    repository = lean_dojo.LeanGitRepo(url, commit)

    def open_dojo(theorem: Theorem) -> Dojo:
        if theorem.name not in files:
            raise TheoremParseError(f"{theorem.name}: no file of {url} is known to have it")
        file = files[theorem.name]
        made: Dojo = lean_dojo.Dojo(lean_dojo.Theorem(repository, file, theorem.name))
        return made

    return open_dojo


def load_lean_dojo() -> Any:  # noqa: ANN401  a module without types
    """The package lean-dojo, which imports Ray: that is prepared first."""
    prepare_for_ray()
    import lean_dojo

    return lean_dojo


def require_lake() -> None:
    """Return if Lean's own build tool is installed, which LeanDojo builds and traces with.

    Raises:
        ConfigError: it is not.
    """
    if shutil.which("lake") is None:
        raise ConfigError(
            "LeanDojo traces repositories with Lean's own tools, and `lake` is not installed here: "
            "install elan (https://github.com/leanprover/elan)"
        )


class DojoEnvironment(Closing):
    """A `ProofEnvironment` on Dojos; one theorem at a time, states of the one before are forgotten.

    Tactics run one after another: a Dojo has one process.
    """

    def __init__(self, open_dojo: DojoOpener) -> None:
        """Open nothing yet."""
        self._open = open_dojo
        self._theorem: Theorem | None = None
        self._dojo: Dojo | None = None
        self._root: DojoState = None
        self._scripts: list[tuple[str, ...]] = []  # by handle: the tactics that lead there
        self._states: dict[int, DojoState] = {}  # by handle: in the Dojo that runs now

    def close(self) -> None:
        """End the Dojo."""
        dojo, self._dojo = self._dojo, None
        self._states = {}
        if dojo is not None:
            with suppress(OSError):
                dojo.__exit__(None, None, None)

    def start(self, theorem: Theorem) -> ProofState:
        """Return the state before the first tactic.

        Raises:
            TheoremParseError: the repository has no such theorem, or Lean refuses it.
        """
        self.close()
        self._theorem = theorem
        self._scripts = [()]
        self._begin(theorem)
        return self._printed(self._root, 0)

    def apply(
        self,
        state: ProofState,
        tactics: Sequence[str],
        *,
        timeout_s: float,
        within_s: float = math.inf,
    ) -> list[TacticOutcome]:
        """Run each tactic in `state`, on its own; one outcome for each, in order.

        Raises:
            LeanCrashedError: the way to `state` cannot be gone again.
        """
        until = time.monotonic() + within_s
        return [self._one(state.handle, tactic, timeout_s, until) for tactic in tactics]

    def _one(self, handle: int, tactic: str, timeout_s: float, until: float) -> TacticOutcome:
        lean_dojo = load_lean_dojo()

        if why := why_not_a_tactic(tactic):
            return TacticRejected(why)
        limit_s = min(timeout_s, until - time.monotonic())
        if limit_s <= 0:
            return TacticTimedOut(timeout_s)
        try:
            result = self._run(self._state(handle), tactic, limit_s)
        except lean_dojo.DojoTacticTimeoutError:
            self.close()
            return TacticTimedOut(timeout_s)
        except lean_dojo.DojoCrashError:
            self.close()
            return TacticRejected("the tactic crashes Lean")
        match result:
            case lean_dojo.ProofFinished():
                return GoalsClosed()
            case lean_dojo.ProofGivenUp():
                return TacticRejected("the proof uses `sorry`")
            case lean_dojo.LeanError():
                return TacticRejected(str(result.error))
            case _:
                new = len(self._scripts)
                self._scripts.append((*self._scripts[handle], tactic))
                self._states[new] = result
                return StateAdvanced(self._printed(result, new))

    def _state(self, handle: int) -> DojoState:
        """The Dojo's state for a handle, reached again if the Dojo is another by now."""
        if self._theorem is None:
            raise RuntimeError("start a theorem before applying tactics")
        if self._dojo is None:
            self._begin(self._theorem)
        if handle not in self._states:
            lean_dojo = load_lean_dojo()

            reached = self._root
            for tactic in self._scripts[handle]:
                try:
                    reached = self._run(reached, tactic, _REPLAY_S)
                except (lean_dojo.DojoCrashError, lean_dojo.DojoTacticTimeoutError) as error:
                    self.close()
                    raise LeanCrashedError(f"{self._theorem.name}: Lean died again") from error
                if not isinstance(reached, lean_dojo.TacticState):
                    raise LeanCrashedError(f"{self._theorem.name}: {tactic} ends otherwise now")
            self._states[handle] = reached
        return self._states[handle]

    def _begin(self, theorem: Theorem) -> None:
        lean_dojo = load_lean_dojo()

        dojo = self._open(theorem)
        try:
            self._dojo, self._root = dojo.__enter__()
        except lean_dojo.DojoInitError as error:
            raise TheoremParseError(f"{theorem.name}: {error}") from error
        self._states = {0: self._root}

    def _run(self, state: DojoState, tactic: str, limit_s: float) -> Any:  # noqa: ANN401
        assert self._dojo is not None
        self._dojo.proc.timeout = limit_s
        return self._dojo.run_tac(state, tactic)

    def _printed(self, state: DojoState, handle: int) -> ProofState:
        return ProofState(parse_goals(state.pp), handle=handle)
