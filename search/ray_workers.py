"""Many tasks on several processes, which may die. The only file here that imports Ray.

A worker is what a factory makes inside the process: a function from a task to its result.
A process that dies costs the task it held one retry; the others go on.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from prover.core.errors import InfrastructureError
from prover.core.ray_environment import prepare_for_ray

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Done(Generic[ResultT]):
    """A task's result, and how many processes were lost before it came."""

    index: int
    result: ResultT
    retries: int


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that took a process down with it each time it was tried."""

    index: int
    retries: int


@contextmanager
def local_cluster(n_workers: int) -> Iterator[None]:
    """A Ray cluster on this machine alone: loopback, no dashboard, no usage reports.

    Raises:
        InfrastructureError: Ray does not start, as on a machine that is far too busy.
    """
    prepare_for_ray()
    import ray

    try:
        ray.init(
            address="local",
            num_cpus=n_workers,
            include_dashboard=False,
            log_to_driver=False,
            logging_level=logging.ERROR,
        )
    except Exception as error:  # Ray has no class of its own for most of them
        ray.shutdown()
        raise InfrastructureError(f"Ray does not start: {error}") from error
    try:
        yield
    finally:
        ray.shutdown()


def run_on_workers(
    tasks: Sequence[TaskT],
    make_worker: Callable[[], Callable[[TaskT], ResultT]],
    *,
    n_workers: int,
    n_retries: int = 2,
    on_start: Callable[[int], None] = lambda index: None,
) -> Iterator[Done[ResultT] | Lost]:
    """Yield the end of each task as it comes, in whatever order that is.

    Needs `local_cluster` around it. An exception that a task raises is raised here. A caller that
    stops listening, by an exception or `close`, ends the workers.
    """
    import ray
    from ray.actor import ActorHandle
    from ray.exceptions import RayActorError, RayTaskError

    # A dead actor is replaced, not restarted: a call to one that restarts may fail by itself.
    actor_class: Any = ray.remote(num_cpus=1, max_restarts=0, max_task_retries=0)(_Worker)
    waiting = list(range(len(tasks)))[::-1]
    n_lost = [0] * len(tasks)
    running: dict[Any, tuple[int, ActorHandle[Any]]] = {}

    def hand_out(actor: ActorHandle[Any]) -> None:
        index = waiting.pop()
        on_start(index)
        running[actor.run.remote(tasks[index])] = (index, actor)

    try:
        for _ in range(min(n_workers, len(tasks))):
            hand_out(actor_class.remote(make_worker))
        while running:
            [finished, *_], _ = ray.wait(list(running))
            index, actor = running[finished]
            try:
                end: Done[ResultT] | Lost = Done(index, ray.get(finished), n_lost[index])
            except RayTaskError as error:
                raise error.cause from error
            except RayActorError:
                n_lost[index] += 1
                end = Lost(index, n_lost[index])
                actor = actor_class.remote(make_worker)
            del running[finished]
            if isinstance(end, Lost) and end.retries <= n_retries:
                waiting.append(index)
            else:
                yield end
            if waiting:
                hand_out(actor)
            else:
                ray.kill(actor)
    finally:
        for _, actor in running.values():
            ray.kill(actor)


def run_here(
    tasks: Sequence[TaskT],
    make_worker: Callable[[], Callable[[TaskT], ResultT]],
    *,
    n_workers: int = 1,
) -> Iterator[Done[ResultT] | Lost]:
    """Like `run_on_workers` with a single worker, in this process: no cluster has to start."""
    worker = make_worker()
    try:
        for index in range(len(tasks)):
            yield Done(index, worker(tasks[index]), 0)
    finally:
        close = getattr(worker, "close", None)
        if close is not None:
            close()


class _Worker(Generic[TaskT, ResultT]):
    """The actor: makes its function in its own process, then calls it for each task."""

    def __init__(self, make_worker: Callable[[], Callable[[TaskT], ResultT]]) -> None:
        """Run in the actor's process."""
        self._work = make_worker()

    def run(self, task: TaskT) -> ResultT:
        """Do one task."""
        return self._work(task)
