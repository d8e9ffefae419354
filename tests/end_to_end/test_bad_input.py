"""Everything that can be wrong with what a user gives: one line, a code, and nothing lost."""

import resource
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.commands import Command, one_line_error, prover

pytestmark = pytest.mark.lean

EASY = "theorem easy (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "a.lean"
    made.write_text(EASY, encoding="utf-8")
    return made


def prove(file: Path, *options: str) -> Command:
    return prover("prove", file.name, *options, cwd=file.parent)


def only_files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_no_file(tmp_path):
    ended = prove(tmp_path / "none.lean")
    assert ended.code == 2
    one_line_error(ended, "none.lean", "no such file")


def test_a_folder(tmp_path):
    (tmp_path / "sub").mkdir()
    ended = prove(tmp_path / "sub")
    assert ended.code == 2
    one_line_error(ended, "is a folder")


def test_no_sorry(file):
    file.write_text("theorem done : 1 = 1 := rfl\n")
    ended = prove(file)
    assert ended.code == 2
    one_line_error(ended, "no `sorry`")


def test_not_utf_8(file):
    file.write_bytes(b"theorem a : 1 = 1 := sorry\n-- caf\xe9\n")
    ended = prove(file)
    assert ended.code == 2
    one_line_error(ended, "a.lean:2", "UTF-8")


def test_twenty_megabytes(file):
    file.write_text("-- a comment\n" * 1_600_000)
    ended = prove(file)
    assert ended.code == 2
    one_line_error(ended, "larger than 1 MB")


@pytest.mark.parametrize("text", ["theorm x : 1 = 1\n" + EASY, EASY + "\ndef y : Nat := }\n"])
def test_a_syntax_error_before_or_after(file, text):
    file.write_text(text)
    ended = prove(file)
    assert ended.code == 2
    line = 1 + text[: max(text.find("theorm"), text.find("}"))].count("\n")
    one_line_error(ended, f"a.lean:{line}:")


def test_a_statement_that_does_not_elaborate(file):
    file.write_text("theorem a (n : Nat) : n + true = n := by\n  sorry\n")
    ended = prove(file)
    assert ended.code == 2
    one_line_error(ended, "a.lean:1:")


def test_mathlib_without_a_project(file):
    file.write_text("import Mathlib\n\n" + EASY)
    ended = prove(file)
    assert ended.code == 2
    one_line_error(ended, "Mathlib", "Lake project")


def test_a_false_theorem_is_refuted_and_nothing_is_written(file):
    file.write_text("theorem wrong (a b : Nat) : a - b + b = a := by\n  sorry\n")
    ended = prove(file)
    assert ended.code == 1
    assert "refuted" in ended.stdout
    assert only_files(file.parent) == {"a.lean"}


def test_what_is_proved_is_kept_beside_what_is_not(file):
    file.write_text(EASY + "\ntheorem wrong (a b : Nat) : a - b + b = a := by\n  sorry\n")
    ended = prove(file)
    assert ended.code == 1
    proved = (file.parent / "a.proved.lean").read_text(encoding="utf-8")
    assert proved.count("sorry") == 1
    assert file.read_text(encoding="utf-8").count("sorry") == 2


@pytest.mark.parametrize(
    "statement",
    [
        "theorem loops : ∀ n, n < 10000000 → n * n % 7 ≠ 3",
        "theorem eats (f : Nat → Nat) (h : ∀ n, f n = f (n + 1) + f (n + 2)) : f 0 = f 30",
        "theorem grows : 2 ^ (2 ^ 40) % 3 = 1",
    ],
)
def test_what_makes_tactics_loop_or_eat_memory_ends_in_time(file, statement):
    file.write_text(f"{statement} := by\n  sorry\n")
    ended = Command(["prove", file.name, "--timeout", "3"], file.parent).start().finish(60)
    assert ended.code in (0, 1), ended.stderr
    assert ended.stderr == ""
    ended.assert_nothing_left()


@pytest.mark.parametrize("folder", ["/proc/self", "a.lean", "a.lean/sub"])
def test_a_folder_that_cannot_be_written_is_said_before_the_work(file, folder):
    ended = prove(file, "--out", folder)
    assert ended.code == 2
    one_line_error(ended, "cannot be written", "--out")
    assert "proved" not in ended.stdout


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 64 KiB, where this machine lets us make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "prover-test", folder], capture_output=True
    )
    if made.returncode != 0:
        pytest.skip("making a small disk needs root and the right to mount")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_read_only_disk(file, small_disk):
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    ended = prove(file, "--out", str(small_disk))
    assert ended.code == 2
    one_line_error(ended, "cannot be written", "--out")


@pytest.mark.parametrize("in_place", [False, True])
def test_a_full_disk_loses_nothing(small_disk, in_place):
    file = small_disk / "a.lean"
    file.write_text(EASY, encoding="utf-8")
    with (small_disk / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
    ended = prove(file, *(["--in-place"] if in_place else []))
    assert ended.code == 2
    one_line_error(ended, "no room left")
    assert "proved" in ended.stdout  # the proof itself was printed
    assert file.read_text(encoding="utf-8") == EASY
    assert only_files(small_disk) == {"a.lean", "filler"}


def test_a_limit_on_file_size_loses_nothing(file):
    """As a full disk, for those who may not mount one: 3 KB hold our notes, not the output."""
    file.write_text(EASY + "-- long\n" * 500, encoding="utf-8")
    before = file.read_text(encoding="utf-8")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, 3_000))

    ended = Command(["prove", file.name, "--in-place"], file.parent, limit).start().finish()
    assert ended.code in (2, 3), ended.stdout
    assert len(ended.stderr.strip().splitlines()) == 1
    assert file.read_text(encoding="utf-8") == before
    assert only_files(file.parent) == {"a.lean"}
    ended.assert_nothing_left()


def test_output_that_cannot_be_written_is_no_success(file):
    command = Command(["prove", file.name], file.parent)
    with Path("/dev/full").open("w") as full:
        command.start(stdout=full).finish()
    assert command.code == 2
    one_line_error(command, "No space left")
