"""`prover data fetch` from a local folder, a local git repository and a local server."""

import json
import os
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from prover.batch.problem_set import read_problem_set
from prover.cli import main
from prover.cli.exits import Exit
from prover.core.errors import ConfigError
from prover.data.benchmark import BENCHMARKS
from prover.data.source import GitSource, HuggingFaceSource, LocalSource, WebSource, source_for

MINIF2F = BENCHMARKS["minif2f"]
LINE = {"name": "a", "split": "valid", "formal_statement": "theorem a : 1 = 1 := by sorry"}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROVER_DATA", str(tmp_path / "data"))
    return tmp_path / "data" / "minif2f"


def fetch(*arguments: str) -> int:
    return main(["data", "fetch", "minif2f", *arguments])


def stored_names(split: str | None = None) -> list[str]:
    theorems = read_problem_set(
        "minif2f",
        split=split,
        core_header=False,
        read_lean_file=lambda path: [],
        data=Path(os.environ["PROVER_DATA"]),
    )
    return [theorem.name for theorem in theorems]


def lean_folder(folder: Path) -> Path:
    folder.mkdir()
    for split, names in (("Valid", "ab"), ("Test", "c")):
        text = "".join(f"theorem {name} : 1 = 1 := by sorry\n" for name in names)
        (folder / f"{split}.lean").write_text(f"import Mathlib\n\n{text}", encoding="utf-8")
    return folder


def test_a_local_folder(data: Path, tmp_path: Path, capsys):
    assert fetch("--from", str(lean_folder(tmp_path / "copy"))) == Exit.ALL_PROVED
    assert "valid: 2 problems" in capsys.readouterr().out
    assert stored_names() == ["a", "b"]
    manifest = json.loads((data / "manifest.json").read_text("utf-8"))
    assert manifest["source"] == str(tmp_path / "copy")
    assert list(manifest["splits"]) == ["valid"]
    with pytest.raises(ConfigError, match="prover data fetch minif2f --split test"):
        stored_names("test")
    assert not [file for file in data.parent.rglob("*") if "c :" in _text(file)]
    fetch("--from", str(tmp_path / "copy"), "--split", "test")
    assert stored_names("test") == ["c"]
    assert stored_names("valid") == ["a", "b"]
    assert sorted(p.suffix for p in data.iterdir()) == [".json", ".jsonl", ".jsonl"]


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.is_file() else ""


def test_what_was_changed_afterwards_is_not_used(data: Path, tmp_path: Path):
    fetch("--from", str(lean_folder(tmp_path / "copy")))
    [file] = data.glob("valid-*.jsonl")
    file.write_text(file.read_text("utf-8").replace("1 = 1", "1 = 2"), encoding="utf-8")
    with pytest.raises(ConfigError, match="was changed since it was fetched"):
        stored_names()


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    command = ["git", "-C", str(folder), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = lean_folder(tmp_path / "benchmark.git")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "statements")
    return folder


def test_a_git_repository_at_a_revision(data: Path, repository: Path, capsys):
    commit = git(repository, "rev-parse", "HEAD")
    (repository / "Valid.lean").write_text("theorem later : 1 = 1 := by sorry", encoding="utf-8")
    git(repository, "commit", "--quiet", "-a", "-m", "another")
    url = f"git+file://{repository}"
    assert fetch("--from", url, "--revision", commit[:7]) == Exit.ALL_PROVED
    assert f"commit {commit}" in capsys.readouterr().out
    assert stored_names() == ["a", "b"]
    lock = json.loads((data / "lock.json").read_text("utf-8"))
    [(source, hashes)] = lock.items()
    assert source == f"file://{repository} at {commit[:7]}"
    assert hashes["commit"] == commit
    assert not list(data.parent.glob(".fetch-*"))


def test_a_revision_that_moved_is_found_out(data: Path, repository: Path, capsys):
    url = f"git+file://{repository}"
    assert fetch("--from", url, "--revision", "main") == Exit.ALL_PROVED
    (repository / "Valid.lean").write_text("theorem later : 1 = 1 := by sorry", encoding="utf-8")
    git(repository, "commit", "--quiet", "-a", "-m", "another")
    assert fetch("--from", url, "--revision", "main") == Exit.BAD_INPUT
    assert "does not hold what it held when it was first fetched" in capsys.readouterr().err
    assert stored_names() == ["a", "b"]


def test_a_branch_cannot_pose_as_a_commit(data: Path, repository: Path, capsys):
    git(repository, "branch", "abcdef0")
    url = f"git+file://{repository}"
    assert fetch("--from", url, "--revision", "origin/abcdef0") == Exit.ALL_PROVED
    git(repository, "tag", "abcdef1")
    assert fetch("--from", url, "--revision", "abcdef1") == Exit.BAD_INPUT
    assert "has the name of the commit" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("where", "revision", "said"),
    [
        ("git+file:///nowhere.git", "abc", "without a network, give a copy with --from PATH"),
        ("http://127.0.0.1:9/a.jsonl", None, "without a network, give a copy with --from PATH"),
        ("hf:owner/name/a.jsonl", None, "--revision"),
        ("git@example.org:a.git", None, "--revision"),
        ("nowhere.jsonl", None, "no such file or folder"),
    ],
)
def test_what_cannot_be_had_is_one_line(data, capsys, where, revision, said):
    options = ["--from", where, *(["--revision", revision] if revision else [])]
    assert fetch(*options) == Exit.BAD_INPUT
    errors = capsys.readouterr().err
    assert said in errors
    assert errors.count("\n") == 1


class _Server(BaseHTTPRequestHandler):
    body = b""

    def do_GET(self) -> None:
        if self.path.endswith("/resolve/v1/minif2f.jsonl") or self.path == "/a.jsonl":
            self.send_response(200)
            self.send_header("Content-Length", str(len(self.body)))
            self.send_header("X-Repo-Commit", "c0ffee")
            self.end_headers()
            self.wfile.write(self.body)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch):
    _Server.body = (json.dumps(LINE) + "\n").encode()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as running:
        address = f"http://127.0.0.1:{running.server_address[1]}"
        monkeypatch.setenv("HF_ENDPOINT", address)
        threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        yield address
        running.shutdown()


def test_a_dataset_at_hugging_face(data: Path, server: str, capsys):
    where = "hf:owner/name/minif2f.jsonl"
    assert fetch("--from", where, "--revision", "v1") == Exit.ALL_PROVED
    assert "commit c0ffee" in capsys.readouterr().out
    assert stored_names() == ["a"]
    assert fetch("--from", where, "--revision", "v2") == Exit.BAD_INPUT
    assert "404" in capsys.readouterr().err


def test_a_file_at_an_address_is_locked(data: Path, server: str, capsys):
    assert fetch("--from", f"{server}/a.jsonl") == Exit.ALL_PROVED
    assert fetch("--from", f"{server}/a.jsonl") == Exit.ALL_PROVED
    _Server.body = _Server.body.replace(b"1 = 1", b"2 = 2")
    assert fetch("--from", f"{server}/a.jsonl") == Exit.BAD_INPUT
    assert "first fetched" in capsys.readouterr().err


def test_what_is_asked_for_by_default_is_pinned():
    assert source_for(MINIF2F, None, None) == GitSource(MINIF2F.git_url, "5746b7d")
    assert source_for(MINIF2F, None, "abc") == GitSource(MINIF2F.git_url, "abc")
    assert source_for(MINIF2F, "hf:a/b/c/d.jsonl", "v") == HuggingFaceSource(
        "a/b", "c/d.jsonl", "v"
    )
    assert source_for(MINIF2F, "https://x.org/a.jsonl", None) == WebSource("https://x.org/a.jsonl")
    assert source_for(MINIF2F, "a/b", None) == LocalSource(Path("a/b"))
    with pytest.raises(ConfigError, match="--revision is for"):
        source_for(MINIF2F, "a/b", "v")
