"""One run of Lean: its messages, its limits, and nothing left behind."""

import dataclasses
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from prover.core.errors import LeanStartError
from prover.lean.diagnostics import Position, Severity, first_error
from prover.lean.process import Ended, LeanToolchain, check_file, run_lean
from tests.lean.processes import eventually, processes_with

pytestmark = pytest.mark.lean

LOOPS = """
theorem loops : (List.range 100).foldl (· + ·) 0 = 1 := by
  repeat (have h : True := True.intro; clear h)
"""
HOG = """
theorem hog : (Nat.rec (motive := fun _ => List Nat) []
    (fun _ l => 0 :: (l ++ l)) 26).length = 1 := by
  decide +kernel
"""


def write(folder: Path, text: str) -> Path:
    file = folder / "T.lean"
    file.write_text(text, encoding="utf-8")
    return file


def marked(toolchain: LeanToolchain, mark: str) -> LeanToolchain:
    """The same toolchain, its processes recognisable by a variable."""
    return dataclasses.replace(toolchain, environment=(*toolchain.environment, ("MARK", mark)))


def test_a_good_file_has_no_errors(toolchain, tmp_path):
    file = write(tmp_path, "theorem t (n : Nat) : n + 0 = n := by\n  simp\n")
    run = check_file(toolchain, file, timeout_s=60)
    assert (run.ended, run.exit_code) == (Ended.BY_ITSELF, 0)
    assert first_error(run.diagnostics) is None


def test_messages_carry_their_places(toolchain, tmp_path):
    file = write(tmp_path, "theorem ℕ' : 1 = 2 := by\n  rfl\n\ntheorem u : True := sorry\n")
    run = check_file(toolchain, file, timeout_s=60)
    assert run.exit_code == 1
    places = [(found.severity, found.start) for found in run.diagnostics]
    assert places == [(Severity.ERROR, Position(2, 2)), (Severity.WARNING, Position(4, 8))]
    assert run.diagnostics[1].kind == "hasSorry"


def test_a_run_past_its_time_is_killed_with_all_its_processes(toolchain, tmp_path):
    file = write(tmp_path, "set_option maxHeartbeats 0" + LOOPS)
    run = check_file(marked(toolchain, str(tmp_path)), file, timeout_s=1.0)
    assert run.ended is Ended.OUT_OF_TIME
    assert run.wall_s < 5
    assert eventually(lambda: not processes_with(f"MARK={tmp_path}"))


def test_a_run_past_its_memory_is_killed(toolchain, tmp_path):
    file = write(tmp_path, HOG)
    run = check_file(toolchain, file, timeout_s=60, memory_bytes=300 << 20)
    assert run.ended is Ended.OUT_OF_MEMORY


def test_stdin_reaches_lean(toolchain):
    run = run_lean(toolchain, ("--json", "--stdin"), timeout_s=60, stdin="example : 1 = 1 := rfl\n")
    assert (run.exit_code, run.stdout) == (0, "")


def test_a_command_that_does_not_exist_is_a_start_error():
    nothing = LeanToolchain(("/nonexistent/lean",), (), "Lean 0", "none")
    with pytest.raises(LeanStartError, match="/nonexistent/lean"):
        run_lean(nothing, (), timeout_s=5)


def test_endless_output_is_cut():
    chatty = LeanToolchain(("/bin/sh", "-c", "yes"), (), "Lean 0", "none")
    assert run_lean(chatty, (), timeout_s=30).ended is Ended.TOO_MUCH_OUTPUT


def test_a_panic_is_a_crash():
    panics = LeanToolchain(("/bin/sh", "-c", "kill -ABRT $$"), (), "Lean 0", "none")
    run = run_lean(panics, (), timeout_s=30)
    assert (run.ended, run.exit_code) == (Ended.CRASHED, -signal.SIGABRT)


def test_lean_dies_with_the_process_that_started_it(toolchain, tmp_path):
    """Even when that process gets a SIGKILL, and so cannot tidy up."""
    file = write(tmp_path, "set_option maxHeartbeats 0" + LOOPS)
    script = f"""
        import dataclasses
        from pathlib import Path
        from prover.lean.process import check_file
        from prover.lean.toolchain import embedded_toolchain
        t = embedded_toolchain()
        t = dataclasses.replace(t, environment=(*t.environment, ("MARK", {str(tmp_path)!r})))
        check_file(t, Path({str(file)!r}), timeout_s=100)
    """
    parent = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], cwd=os.getcwd())
    try:
        assert eventually(lambda: bool(processes_with(f"MARK={tmp_path}")), within_s=30)
    finally:
        parent.kill()
        parent.wait()
    assert eventually(lambda: not processes_with(f"MARK={tmp_path}"))
