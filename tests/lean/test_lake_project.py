"""A Lake project's own Lean, played by a stand-in `lake` that runs the embedded one."""

import os
import shlex
import signal
import sys
from pathlib import Path

import pytest

from prover.core.errors import ConfigError, MissingImportError
from prover.lean import guard, launcher
from prover.lean.document import Elaborated
from prover.lean.process import Ended, LeanToolchain, check_file, run_lean
from prover.lean.process_tree import descendants
from prover.lean.session import LeanSession
from prover.lean.theorem_file import read_problems
from prover.lean.toolchain import lake_project_of, toolchain_for
from tests.lean.processes import eventually, processes_with

LAKE = """#!/bin/sh
{variables}
[ "$1 $2" = "env lean" ] || {{ echo "unknown command $1" >&2; exit 1; }}
shift 2
unset PROVER_LEAN_PARENT
{lean} "$@"
"""


def stand_in_lake(folder: Path, toolchain: LeanToolchain) -> None:
    """An executable `lake` that knows `lake env lean …`."""
    folder.mkdir()
    variables = "\n".join(f"export {k}={shlex.quote(v)}" for k, v in toolchain.environment)
    lake = folder / "lake"
    lake.write_text(LAKE.format(variables=variables, lean=shlex.join(toolchain.lean)))
    lake.chmod(0o755)


@pytest.fixture
def project(tmp_path, toolchain, monkeypatch) -> Path:
    stand_in_lake(tmp_path / "bin", toolchain)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    folder: Path = tmp_path / "project"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "lakefile.toml").write_text('name = "project"\n')
    return folder


def write(folder: Path, text: str) -> Path:
    file = folder / "T.lean"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_nearest_lakefile_above_counts(tmp_path):
    assert lake_project_of(tmp_path / "T.lean") is None
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "lakefile.lean").touch()
    assert lake_project_of(inner / "T.lean") == tmp_path
    (inner / "lakefile.toml").touch()
    assert lake_project_of(inner / "T.lean") == inner


def test_scripts_agree_on_how_they_say_out_of_memory():
    assert guard.OUT_OF_MEMORY_EXIT_CODE == launcher.OUT_OF_MEMORY_EXIT_CODE
    assert guard.OUT_OF_MEMORY_MARK == launcher.OUT_OF_MEMORY_MARK


@pytest.mark.lean
def test_a_file_in_a_project_gets_the_projects_lean(project):
    file = write(project / "deep" / "er", "theorem t : 1 + 1 = 2 := rfl\n")
    chosen = toolchain_for(file)
    assert chosen.project == project
    assert chosen.version == "Lean 4.35.0"
    assert chosen.library.startswith("Lake project project, manifest ")
    assert check_file(chosen, file, timeout_s=60, folder=project).exit_code == 0


@pytest.mark.lean
def test_another_manifest_is_another_library(project):
    before = toolchain_for(project / "T.lean")
    (project / "lake-manifest.json").write_text("{}")
    assert toolchain_for(project / "T.lean").library != before.library


@pytest.mark.lean
def test_without_lake_the_embedded_lean_is_used(project, toolchain, monkeypatch):
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    assert toolchain_for(project / "T.lean") == toolchain


@pytest.mark.lean
def test_a_project_whose_lake_fails_says_what_to_do(project, tmp_path):
    (tmp_path / "bin" / "lake").write_text("#!/bin/sh\necho 'no such toolchain' >&2\nexit 1\n")
    with pytest.raises(ConfigError, match=r"lake build.*no such toolchain"):
        toolchain_for(project / "T.lean")


@pytest.mark.lean
def test_the_memory_limit_holds_for_a_projects_lean(project, monkeypatch):
    """The guard's own watch: the stand-in's Lean is told nothing of the limit."""
    lake = Path(os.environ["PATH"].split(os.pathsep)[0]) / "lake"
    lake.write_text(lake.read_text().replace("shift 2", "shift 2; unset PROVER_LEAN_MEMORY_BYTES"))
    hog = "(Nat.rec (motive := fun _ => List Nat) [] (fun _ l => 0 :: (l ++ l)) 26).length = 1"
    file = write(project, f"theorem hog : {hog} := by\n  decide +kernel\n")
    run = check_file(toolchain_for(file), file, timeout_s=60, memory_bytes=300 << 20)
    assert run.ended is Ended.OUT_OF_MEMORY


@pytest.mark.lean
def test_a_session_on_a_projects_lean(project):
    """The server is a grandchild there, and its workers are in sessions of their own."""
    text = "theorem t (p : Prop) (h : p) : p := by\n  exact h\n"
    with LeanSession(toolchain_for(project / "T.lean")) as session:
        assert isinstance(session.run([text] * 3, timeout_s=20)[2], Elaborated)
        assert session.process is not None
        everyone = [session.process, *descendants(session.process)]
        assert len(everyone) >= 5  # the guard, lake, the server and two workers
        os.kill(session.process, signal.SIGKILL)
        assert isinstance(session.run([text + " "], timeout_s=20)[0], Elaborated)
        everyone += [session.process, *descendants(session.process)]
    assert eventually(lambda: not any(Path("/proc", str(one)).exists() for one in everyone))
    assert {file.name for file in project.iterdir()} == {"deep", "lakefile.toml"}


@pytest.mark.lean
def test_problems_of_a_file_in_a_project(project):
    file = write(project / "deep", "theorem t (p : Prop) (h : p) : p := by sorry\n")
    (problem,) = read_problems(file, toolchain_for(file)).problems
    assert str(problem.state) == "p : Prop\nh : p\n⊢ p"


@pytest.mark.lean
def test_a_missing_import_in_a_project_says_to_build_it(project):
    file = write(project, "import Project.Lemmas\ntheorem t : True := by sorry\n")
    with pytest.raises(MissingImportError, match=r"Project.*lake build"):
        read_problems(file, toolchain_for(file))


def test_a_guarded_command_dies_with_the_guards_parent(tmp_path):
    guarded = (sys.executable, "-I", "-S", guard.__file__)
    nested = LeanToolchain(
        ("/bin/sh", "-c", f"{shlex.join(guarded)} sleep 100 & echo started; wait"),
        (("MARK", str(tmp_path)),),
        "Lean 0",
        "none",
    )
    # The shell is killed as a group leader would be by somebody else: alone.
    child = os.spawnve(
        os.P_NOWAIT, nested.lean[0], list(nested.lean), nested.process_environment(os.environ)
    )
    assert eventually(lambda: len(processes_with(f"MARK={tmp_path}")) == 3)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert eventually(lambda: not processes_with(f"MARK={tmp_path}"))


def test_a_guard_passes_on_output_and_exit_code():
    guarded = (sys.executable, "-I", "-S", guard.__file__, "/bin/sh", "-c")
    run = run_lean(LeanToolchain((*guarded, "echo out; exit 3"), (), "", ""), (), timeout_s=10)
    assert (run.stdout, run.exit_code) == ("out\n", 3)
    run = run_lean(LeanToolchain((*guarded, "kill -ABRT $$"), (), "", ""), (), timeout_s=10)
    assert (run.ended, run.exit_code) == (Ended.CRASHED, 128 + signal.SIGABRT)
