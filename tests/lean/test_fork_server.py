"""Runs of Lean from the fork server: what holds for `run_lean` holds for them."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from prover.core.resources import bundled
from prover.lean.fork_server import ForkServer
from prover.lean.process import Ended, LeanToolchain
from prover.lean.toolchain import Stage, embedded_toolchain
from tests.lean.processes import eventually, processes_with
from tests.lean.test_process import HOG, LOOPS, write

pytestmark = pytest.mark.lean


@pytest.fixture(scope="module")
def server(toolchain) -> Iterator[ForkServer]:
    with ForkServer(toolchain) as server:
        yield server


def pid_of(server: ForkServer) -> int:
    assert server._process is not None
    return server._process.pid


def test_messages_and_exit_codes_are_those_of_lean(toolchain, server, tmp_path):
    good = write(tmp_path, "theorem t (n : Nat) : n + 0 = n := by\n  simp\n")
    run = server.run(toolchain, ("--json", good), timeout_s=60)
    assert (run.ended, run.exit_code, run.stdout) == (Ended.BY_ITSELF, 0, "")
    bad = write(tmp_path, "theorem ℕ' : 1 = 2 := by\n  rfl\n")
    run = server.run(toolchain, ("--json", bad), timeout_s=60)
    assert (run.ended, run.exit_code) == (Ended.BY_ITSELF, 1)
    assert len(run.diagnostics) == 1


def test_folder_stdin_and_variables_are_the_runs_own(toolchain, server, tmp_path):
    write(tmp_path, "import Prover.Numbers\n")
    with_numbers = embedded_toolchain(Stage.NUMBERS)
    assert server.run(with_numbers, ("T.lean",), timeout_s=60, folder=tmp_path).exit_code == 0
    assert server.run(toolchain, ("T.lean",), timeout_s=60, folder=tmp_path).exit_code == 1
    run = server.run(toolchain, ("--stdin",), timeout_s=60, stdin="#check 1\n#check x\n")
    assert "1 : Nat" in run.stdout
    assert run.exit_code == 1


def test_what_a_program_prints_arrives(toolchain, server, tmp_path):
    """`--run` returns from Lean's main function; everything else ends the process there."""
    header = (bundled("lean_env") / "audit" / "Native.lean").read_text("utf-8")
    write(tmp_path, f'{header}\ndef main (_ : List String) : IO Unit := say "done"\n')
    run = server.run(toolchain, ("--run", "T.lean"), timeout_s=60, folder=tmp_path)
    assert (run.exit_code, run.stdout) == (0, "done\n")


def test_runs_at_once_do_not_mix(toolchain, server, tmp_path):
    def answer(number: int) -> str:
        text = f"#eval {number}\n" if number % 3 else "#check nothing\n"
        said: str = server.run(toolchain, ("--stdin",), timeout_s=60, stdin=text).stdout
        return said

    with ThreadPoolExecutor(4) as pool:
        for number, said in enumerate(pool.map(answer, range(20))):
            assert (str(number) if number % 3 else "nothing") in said
    assert len(os.listdir(f"/proc/{pid_of(server)}/fd")) < 30


def test_a_run_past_its_time_is_killed(toolchain, server, tmp_path):
    file = write(tmp_path, "set_option maxHeartbeats 0" + LOOPS)
    run = server.run(toolchain, ("--json", file), timeout_s=1.0)
    assert run.ended is Ended.OUT_OF_TIME
    assert run.wall_s < 30
    assert not processes_of(pid_of(server))


def test_a_run_past_its_memory_is_killed(toolchain, server, tmp_path):
    file = write(tmp_path, HOG)
    run = server.run(toolchain, ("--json", file), timeout_s=60, memory_bytes=300 << 20)
    assert run.ended is Ended.OUT_OF_MEMORY
    assert server.run(toolchain, ("--version",), timeout_s=60).exit_code == 0


def test_a_run_whose_process_is_killed_has_crashed(toolchain, server, tmp_path):
    file = write(tmp_path, "set_option maxHeartbeats 0" + LOOPS)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(server.run, toolchain, ("--json", file), timeout_s=100)
        assert eventually(lambda: bool(processes_of(pid_of(server))), within_s=30)
        for process in processes_of(pid_of(server)):
            os.kill(process, signal.SIGKILL)
        run = running.result()
    assert (run.ended, run.exit_code) == (Ended.CRASHED, -signal.SIGKILL)


def test_without_a_server_runs_start_the_ordinary_way(toolchain, tmp_path):
    shell = LeanToolchain(("/bin/sh", "-c", "echo ordinary"), (), "Lean 0", "none")
    with ForkServer(shell) as none, ForkServer(toolchain) as server:
        assert none.run(shell, (), timeout_s=60).stdout == "ordinary\n"
        assert server.run(shell, (), timeout_s=60).stdout == "ordinary\n"
        os.kill(pid_of(server), signal.SIGKILL)
        assert eventually(lambda: not Path(f"/proc/{pid_of(server)}/exe").exists())
        run = server.run(toolchain, ("--stdin",), timeout_s=60, stdin="#eval 6 * 7\n")
        assert (run.exit_code, run.stdout.strip()) == (0, "42")


def test_server_and_runs_die_with_the_process_that_started_them(toolchain, tmp_path):
    file = write(tmp_path, "set_option maxHeartbeats 0" + LOOPS)
    script = f"""
        import dataclasses
        from prover.lean.fork_server import ForkServer
        from prover.lean.toolchain import embedded_toolchain
        t = embedded_toolchain()
        t = dataclasses.replace(t, environment=(*t.environment, ("MARK", {str(tmp_path)!r})))
        ForkServer(t).run(t, ({str(file)!r},), timeout_s=100)
    """
    parent = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], cwd=os.getcwd())
    try:
        assert eventually(lambda: len(processes_with(f"MARK={tmp_path}")) >= 2, within_s=30)
    finally:
        parent.kill()
        parent.wait()
    assert eventually(lambda: not processes_with(f"MARK={tmp_path}"))


def processes_of(parent: int) -> list[int]:
    return [
        int(child)
        for task in Path(f"/proc/{parent}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]
