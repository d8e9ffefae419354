"""One model for all search workers: a Ray actor that batches what they ask. Imports Ray lazily.

The actor runs on a GPU when the cluster has one, else on the processor. It keeps nothing between
requests, so that one that dies is started again and asked again.
"""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from prover.core.errors import ConfigError, PolicyUnavailableError
from prover.core.tactic import TacticCandidate
from prover.policy.batcher import Batcher
from prover.policy.model_source import load
from prover.policy.transformer import DecodingSettings, TransformerGenerator

ACTOR_NAME = "policy"
_N_TRIES = 3  # of one request, each of which ended with the server's death
_RESTART_S = 120.0  # for the server to load its model again
_LOOK_EVERY_S = 0.1
_AT_ONCE = 64  # calls that wait in the actor: workers times what each asks at once
_ANSWER_S = 300.0


@dataclass(frozen=True, slots=True)
class ServedModel:
    """What to serve, and how to find it: an actor of that name in this process's cluster."""

    model: str
    hub: bool
    decoding: DecodingSettings
    name: str = ACTOR_NAME


class _Actor:
    """The actor: its threads wait in the batcher, whose thread runs the model."""

    def __init__(self, served: ServedModel) -> None:
        """Run in the actor's process."""
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        self._settings = served.decoding
        generator = TransformerGenerator(load(served.model, hub=served.hub))
        self._batcher = Batcher(
            lambda prompts, n, settings: generator.write(prompts, n=n, settings=settings)
        )

    def ready(self) -> int:
        """The process's id, once the model is loaded."""
        return os.getpid()

    def generate(self, prompts: Sequence[str], n: int) -> list[list[TacticCandidate]]:
        """Up to `n` continuations of each prompt."""
        return self._batcher.write(prompts, n, self._settings)


@contextmanager
def policy_server(served: ServedModel) -> Iterator[int]:
    """Serve the model while the block runs, and yield the process's id.

    Needs a Ray cluster around it (`search.ray_workers.local_cluster`).

    Raises:
        ConfigError: the model cannot be loaded.
        PolicyUnavailableError: its process died while it was.
    """
    import ray
    from ray.exceptions import RayActorError, RayTaskError

    has_gpu = ray.cluster_resources().get("GPU", 0) > 0
    actor: Any = ray.remote(
        num_cpus=0,
        num_gpus=1 if has_gpu else 0,
        max_restarts=-1,
        max_task_retries=0,
        max_concurrency=_AT_ONCE,
    )(_Actor)
    handle = actor.options(name=served.name).remote(served)
    try:
        try:
            process = ray.get(handle.ready.remote())
        except RayTaskError as error:
            raise error.cause from error
        except RayActorError as error:
            cause = _first_cause(error)
            if cause:
                raise ConfigError(cause) from error
            raise PolicyUnavailableError("the policy server died as it loaded its model") from error
        yield process
    finally:
        ray.kill(handle)


def _first_cause(error: Exception) -> str:
    """The message of the `ConfigError` that an actor's start ended with, if it was one."""
    mark = f"{ConfigError.__name__}: "
    lines = [line for line in str(error).splitlines() if mark in line]
    return lines[-1].partition(mark)[2] if lines else ""


class ServedGenerator:
    """Implements `TacticGenerator` by asking the policy server of this process's cluster."""

    def __init__(self, name: str = ACTOR_NAME) -> None:
        """Find the server when it is asked first."""
        self._name = name
        self._handle: Any = None

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        """Up to `n` continuations of each prompt. A server that dies meanwhile is asked again.

        Raises:
            PolicyUnavailableError: it died each time, or there is none.
        """
        import ray
        from ray.exceptions import (
            ActorUnavailableError,
            GetTimeoutError,
            RayActorError,
            RayTaskError,
        )

        until = time.monotonic() + _RESTART_S
        n_lost = 0
        while True:
            try:
                if self._handle is None:
                    self._handle = ray.get_actor(self._name)
                asked = self._handle.generate.remote(list(prompts), n)
                answer: list[list[TacticCandidate]] = ray.get(asked, timeout=_ANSWER_S)
            except ValueError as error:
                raise PolicyUnavailableError(f"no policy server: {error}") from error
            except ActorUnavailableError as error:  # it is being started again
                why = _first_line(error)
                time.sleep(_LOOK_EVERY_S)
            except RayActorError as error:
                self._handle = None
                n_lost += 1
                why = _first_line(error)
            except GetTimeoutError as error:
                why = f"the policy server does not answer within {_ANSWER_S:g} s"
                raise PolicyUnavailableError(why) from error
            except RayTaskError as error:
                raise PolicyUnavailableError(f"the policy server: {error.cause!r}") from error
            else:
                return answer
            if n_lost == _N_TRIES or time.monotonic() > until:
                raise PolicyUnavailableError(f"the policy server does not answer: {why}")


def _first_line(error: Exception) -> str:
    return (str(error).strip() or repr(error)).splitlines()[0]
