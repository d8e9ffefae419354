"""Temporary folders: gone when they are closed, and swept up when their owner was killed."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from prover.core.scratch_folder import ScratchFolder, remove_abandoned

OWNER = """
import sys, tempfile
tempfile.tempdir = sys.argv[1]
from prover.core.scratch_folder import ScratchFolder
folder = ScratchFolder("test")
(folder.path / "work").mkdir()
(folder.path / "work" / "file").write_text("text")
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def owner(temporary):
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(temporary)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_it_is_gone_when_it_is_closed(temporary):
    with ScratchFolder("test") as folder:
        (folder.path / "file").write_text("text")
        assert folder.path.name.startswith("prover-test-")
    assert not list(temporary.iterdir())
    folder.close()


def test_a_killed_owner_leaves_it_and_the_next_start_removes_it(temporary, owner):
    left = Path(owner.stdout.readline().strip())
    remove_abandoned()
    assert (left / "work" / "file").exists()  # its owner lives
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()
    assert left.exists()
    with ScratchFolder("test") as other:
        assert list(temporary.iterdir()) == [other.path]


def test_two_in_one_process_leave_each_other_alone(temporary):
    with ScratchFolder("test") as one, ScratchFolder("test") as other:
        remove_abandoned()
        assert one.path.exists()
        assert other.path.exists()


def test_what_is_not_known_to_be_abandoned_stays(temporary):
    unknown = temporary / "prover-lean-made-by-somebody"
    unknown.mkdir()
    aside = temporary / "aside"
    aside.mkdir()
    (aside / "owned.lock").touch()
    (temporary / "prover-link").symlink_to(aside)
    remove_abandoned()
    assert unknown.exists()
    assert (aside / "owned.lock").exists()
