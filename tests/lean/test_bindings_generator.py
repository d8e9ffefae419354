"""The committed bindings are what the generator makes from the installed wheel."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BINDINGS = ROOT / "lean_env" / "core" / "Init" / "Bindings"


@pytest.mark.lean
@pytest.mark.skipif(sys.platform != "linux", reason="the generator reads /proc/self/maps")
def test_regenerating_reproduces_the_committed_files(tmp_path):
    generator = ROOT / "lean_env" / "bindings_generator" / "generate.py"
    subprocess.run([sys.executable, generator, "--output", tmp_path], check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    committed = {path.name: path.read_bytes() for path in BINDINGS.iterdir()}
    assert made == committed
