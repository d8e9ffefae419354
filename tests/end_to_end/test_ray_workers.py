"""Tasks on real Ray processes, some of which die."""

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from prover.cli.exits import Terminated
from prover.core.errors import InfrastructureError
from search.ray_workers import Done, Lost, local_cluster, run_on_workers

pytestmark = pytest.mark.ray


@pytest.fixture(scope="module")
def cluster():
    with local_cluster(2):
        yield


def make_squarer(folder: Path) -> Callable[[], Callable[[int], int]]:
    """A worker that dies at the task 3 once, at the task 5 always, and refuses 7."""

    def make() -> Callable[[int], int]:
        def square(task: int) -> int:
            with (folder / f"task-{task}").open("a") as tries:
                tries.write("x")
            tried = (folder / f"task-{task}").stat().st_size
            if (task == 3 and tried == 1) or task == 5:
                os.kill(os.getpid(), signal.SIGKILL)
            if task == 7:
                raise ValueError("seven")
            return task * task

        return square

    return make


def run(folder: Path, tasks: list[int]) -> list[Done[int] | Lost]:
    ends = list(run_on_workers(tasks, make_squarer(folder), n_workers=2))
    return sorted(ends, key=lambda end: end.index)


def test_every_task_ends_once(cluster, tmp_path):
    assert run(tmp_path, [0, 1, 2, 4]) == [Done(i, n * n, 0) for i, n in enumerate([0, 1, 2, 4])]


def test_a_killed_worker_costs_one_retry(cluster, tmp_path):
    assert run(tmp_path, [1, 3, 2]) == [Done(0, 1, 0), Done(1, 9, 1), Done(2, 4, 0)]
    assert (tmp_path / "task-3").read_text() == "xx"


def test_a_task_that_kills_every_worker_is_given_up_and_the_others_go_on(cluster, tmp_path):
    assert run(tmp_path, [5, 1, 2]) == [Lost(0, 3), Done(1, 1, 0), Done(2, 4, 0)]


def test_what_a_task_raises_is_raised_here(cluster, tmp_path):
    with pytest.raises(ValueError, match="seven"):
        run(tmp_path, [7])


def test_no_task_is_no_work(cluster, tmp_path):
    assert run(tmp_path, []) == []


def test_nobody_outside_this_machine_can_connect(cluster):
    ours = _listening_sockets_of(_family(os.getpid()))
    assert ours, "the cluster listens somewhere"
    assert {address for address, _ in ours} == {"127.0.0.1"}


def test_leaving_the_loop_ends_the_workers(cluster, tmp_path):
    ends = run_on_workers([1, 2, 4, 6, 8], make_squarer(tmp_path), n_workers=2)
    next(iter(ends))
    ends.close()  # type: ignore[attr-defined]
    until = time.monotonic() + 10
    while _named("ray::_Worker") and time.monotonic() < until:
        time.sleep(0.1)
    assert not _named("ray::_Worker")


def _family(root: int) -> set[int]:
    """`root` and every process below it."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int(
                (folder / "stat").read_text().rpartition(")")[2].split()[1]
            )
        except OSError:
            continue
    family = {root}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return family


def _named(start: str) -> list[int]:
    found = []
    for pid in _family(os.getpid()):
        try:
            if Path(f"/proc/{pid}/cmdline").read_text().startswith(start):
                found.append(pid)
        except OSError:
            continue
    return found


def _listening_sockets_of(pids: set[int]) -> list[tuple[str, int]]:
    """(IPv4 address, port) of each socket on which one of the processes listens."""
    inodes = set()
    for pid in pids:
        for link in Path(f"/proc/{pid}/fd").glob("*"):
            try:
                inodes.add(os.readlink(link))
            except OSError:
                continue
    found = []
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
            address, port = fields[1].split(":")
            numbers = bytes.fromhex(address)[::-1]
            found.append((".".join(map(str, numbers)), int(port, 16)))
    return found


def test_a_ray_that_does_not_start_is_the_machines_failure(monkeypatch):
    import ray

    def time_out(**options: object) -> None:
        raise Exception("The current node timed out during startup")  # noqa: TRY002  as Ray does

    monkeypatch.setattr(ray, "init", time_out)
    monkeypatch.setattr(ray, "shutdown", lambda: None)
    with pytest.raises(InfrastructureError, match="timed out"), local_cluster(1):
        pass


def test_a_signal_to_end_is_heeded_while_a_task_runs(cluster, tmp_path):
    """Ray drops what a signal's handler raises while it waits, unless Ctrl-C raises the like."""

    def make() -> Callable[[int], float]:
        def sleep(seconds: int) -> float:
            (tmp_path / "began").touch()
            time.sleep(seconds)
            return seconds

        return sleep

    def end_it() -> None:
        while not (tmp_path / "began").exists():
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGTERM)

    def terminate(number: int, frame: FrameType | None) -> None:
        raise Terminated

    previous = signal.signal(signal.SIGTERM, terminate)
    try:
        threading.Thread(target=end_it).start()
        with pytest.raises(KeyboardInterrupt):
            list(run_on_workers([120], make, n_workers=1))
    finally:
        signal.signal(signal.SIGTERM, previous)
