"""A stand-in for `lean_dojo.Dojo`: no official Lean is installed where these tests run.

It speaks with LeanDojo's own result types, on the toy logic of `tests.fakes`: `dec` subtracts one,
zero closes the goal. `crash` ends the process as a crash of Lean would; `slow` takes five seconds.
"""

import time
from types import SimpleNamespace
from typing import Any

from prover.core.ray_environment import prepare_for_ray
from prover.core.theorem import Theorem
from tests.fakes import SLOW_TACTIC_S

prepare_for_ray()  # lean-dojo imports it

import lean_dojo  # noqa: E402


class StandInDojo:
    """One theorem, whose statement is a number."""

    n_opened = 0

    def __init__(self, theorem: Theorem) -> None:
        self.theorem = theorem
        self.proc = SimpleNamespace(timeout=None)
        self.alive = False
        self._n_states = 0

    def __enter__(self) -> tuple["StandInDojo", Any]:
        StandInDojo.n_opened += 1
        if not self.theorem.statement.isdecimal():
            raise lean_dojo.DojoInitError(f"Failed to locate {self.theorem.statement}")
        self.alive = True
        return self, self._state(int(self.theorem.statement))

    def __exit__(self, kind: None, error: None, trace: None) -> None:
        self.alive = False

    def _state(self, number: int) -> Any:
        self._n_states += 1
        return lean_dojo.TacticState(f"h : True\n⊢ {number}", self._n_states)

    def run_tac(self, state: Any, tactic: str) -> Any:
        assert self.alive
        assert state.id <= self._n_states, "a state of another process"
        number = int(state.pp.rpartition(" ")[2])
        if tactic == "slow":
            time.sleep(min(self.proc.timeout, SLOW_TACTIC_S))
            self.alive = False
            raise lean_dojo.DojoTacticTimeoutError
        if tactic == "crash":
            self.alive = False
            raise lean_dojo.DojoCrashError("Unexpected EOF")
        if tactic == "sorry_it":
            return lean_dojo.ProofGivenUp()
        if tactic != "dec":
            return lean_dojo.LeanError(f"unknown tactic {tactic}")
        if number == 1:
            return lean_dojo.ProofFinished(self._n_states)
        return self._state(number - 1)
