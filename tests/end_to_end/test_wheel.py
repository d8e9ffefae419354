"""The built wheel, installed in an empty environment outside the tree, proves a theorem there."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

TREE = Path(__file__).resolve().parents[2]
_DATA = (".lean", ".jsonl", ".json", ".md", ".safetensors")


def run(*command: str | Path, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        command, cwd=cwd, env={**kept, **more}, capture_output=True, text=True, timeout=240
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=TREE)
    assert built.returncode == 0, built.stderr
    [made] = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it; what the wheel depends on is lent by this one.

    Installing torch a second time would take minutes and test nothing of ours. A .pth file adds
    a folder without reading the .pth files in it, so an editable install of ours stays outside.
    """
    home = tmp_path_factory.mktemp("elsewhere")
    python = home / "venv" / "bin" / "python"
    made = run(sys.executable, "-m", "venv", "--without-pip", home / "venv", cwd=home)
    assert made.returncode == 0, made.stderr
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    put = run(*pip, "install", "--no-deps", "--no-index", wheel, cwd=home)
    assert put.returncode == 0, put.stderr
    [packages] = (home / "venv" / "lib").glob("python*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return home


def test_the_wheel_carries_the_data_and_nothing_of_the_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"prover", "search"}
    for folder in ("lean_env", "datasets", "examples", "models"):
        files = [path for path in (TREE / folder).rglob("*") if path.suffix in _DATA]
        assert files
        carried = {f"prover/_bundled/{path.relative_to(TREE).as_posix()}" for path in files}
        assert carried <= set(names)
    for folder in ("migrations", "page/templates", "page/static"):
        files = [path for path in (TREE / "prover/review" / folder).rglob("*") if path.is_file()]
        assert files
        assert {path.relative_to(TREE).as_posix() for path in files} <= set(names)
    assert not [name for name in names if name.endswith((".olean", ".pyc"))]


def test_the_shipped_model_is_small_and_says_what_it_is(wheel):
    shipped = {
        one.filename.rpartition("/")[2]: one
        for one in zipfile.ZipFile(wheel).infolist()
        if one.filename.startswith("prover/_bundled/models/small/")
    }
    assert {"model.safetensors", "tokenizer.json", "config.json", "README.md"} <= set(shipped)
    assert sum(one.file_size for one in shipped.values()) < 12_000_000
    card = zipfile.ZipFile(wheel).read(shipped["README.md"]).decode()
    for said in ("steps learned from", "seed: ", "commit of prover", "at validation", "## Data"):
        assert said in card


@pytest.mark.lean
def test_the_installed_wheel_proves_a_theorem_outside_the_tree(installed):
    where = run(
        installed / "venv" / "bin" / "python",
        "-c",
        "import prover; print(prover.__file__)",
        cwd=installed,
    )
    assert Path(where.stdout.strip()).is_relative_to(installed)
    (installed / "mine.lean").write_text("theorem mine (p q : Prop) (h : p ∧ q) : q ∧ p := sorry\n")
    proved = run(installed / "venv" / "bin" / "prove", "mine.lean", cwd=installed)
    assert proved.returncode == 0, proved.stdout + proved.stderr
    assert "sorry" not in (installed / "mine.proved.lean").read_text()
