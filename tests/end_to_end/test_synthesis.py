"""`prover synth` and `prover corpus` as a user runs them: killed, gone on with, checked again."""

import json
import os
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from tests.end_to_end.commands import Command

SYNTH = ["synth", "--out", "run", "--family", "linear_arithmetic", "--lot-size", "5"]


def prover(folder: Path, *arguments: str | Path) -> Command:
    return Command(arguments, folder).start().finish()


def n_proofs(folder: Path) -> int:
    base = sqlite3.connect(f"file:{folder}/run/corpus.sqlite?mode=ro", uri=True)
    try:
        return int(base.execute("SELECT count(*) FROM proofs").fetchone()[0])
    finally:
        base.close()


@pytest.mark.lean
def test_a_run_that_is_killed_goes_on_and_its_corpus_stands(tmp_path: Path) -> None:
    command = Command([*SYNTH, "--lots", "50"], tmp_path).start()
    until = time.monotonic() + 200
    lots = tmp_path / "run" / "lots.jsonl"
    while not (lots.exists() and n_proofs(tmp_path) > 1) and time.monotonic() < until:
        assert command.process.poll() is None, command.finish().stderr
        time.sleep(0.05)
    os.kill(command.process.pid, signal.SIGKILL)
    command.finish()
    kept = n_proofs(tmp_path)
    assert kept > 1
    done = len(lots.read_text().splitlines())

    again = prover(tmp_path, *SYNTH, "--lots", str(done))
    assert again.code == 0, again.stderr
    assert f"{done} lots are in run already" in again.stdout
    assert n_proofs(tmp_path) >= kept

    verified = prover(tmp_path, "corpus", "verify", "run", "--sample", "2")
    assert verified.code == 0, verified.stdout + verified.stderr
    assert "2 of 2 accepted" in verified.stdout

    exported = prover(tmp_path, "corpus", "export", "run", "proofs.jsonl", "--proofs")
    assert exported.code == 0, exported.stderr
    first, second, *_ = (tmp_path / "proofs.jsonl").read_text().splitlines()
    forged = json.loads(second)
    forged["tactics"] = ["rfl"] * len(forged["tactics"])
    (tmp_path / "some.jsonl").write_text(f"{first}\n{json.dumps(forged)}\n")
    imported = prover(tmp_path, "corpus", "import", "other.sqlite", "some.jsonl")
    assert imported.code == 1, imported.stderr
    assert "1 admitted" in imported.stdout
    assert "1 turned down" in imported.stdout

    shown = prover(tmp_path, "corpus", "stats", "run")
    assert shown.code == 0
    assert "linear_arithmetic" in shown.stdout
    page = (tmp_path / "run" / "corpus.html").read_text()
    assert "<svg" in page
    assert "http" not in page.replace("http-equiv", "")
