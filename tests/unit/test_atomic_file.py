import errno
import os
from pathlib import Path

import pytest

from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError


def test_replaces_the_text_and_keeps_the_mode(tmp_path):
    file = tmp_path / "a.lean"
    file.write_text("old")
    file.chmod(0o640)
    write_atomically(file, "new ℕ")
    assert file.read_text(encoding="utf-8") == "new ℕ"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_gets_the_usual_mode(tmp_path):
    write_atomically(tmp_path / "new", "x")
    (tmp_path / "plain").write_text("x")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_link_stays_a_link(tmp_path):
    real = tmp_path / "real"
    real.write_text("old")
    link = tmp_path / "link"
    link.symlink_to(real)
    write_atomically(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_line_ends_are_kept(tmp_path):
    write_atomically(tmp_path / "a", "one\r\ntwo\n")
    assert (tmp_path / "a").read_bytes() == b"one\r\ntwo\n"


@pytest.mark.parametrize(
    ("number", "says"), [(errno.ENOSPC, "no room left"), (errno.EROFS, "--out FOLDER")]
)
def test_a_failed_write_keeps_the_old_file_and_leaves_nothing(tmp_path, monkeypatch, number, says):
    file = tmp_path / "a.lean"
    file.write_text("old")

    def fail(_number: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ConfigError, match=says):
        write_atomically(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_cannot_be_made_is_said_before_the_work():
    with pytest.raises(ConfigError, match="cannot be written"):
        require_writable(Path("/proc/self/at/all"))
