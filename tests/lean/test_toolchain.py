"""The embedded toolchain: the pinned library, the build of the core library, the cache."""

import json
import multiprocessing
import shutil
import time
from pathlib import Path

import pytest

from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.lean import toolchain as toolchains
from prover.lean.cache import cache_folder, write_atomically
from prover.lean.core_library import BuildStep, BuiltLibrary, built_library, is_built
from prover.lean.header import imports_of
from prover.lean.library_sources import Stage, stage_of
from prover.lean.process import LeanToolchain, check_file, run_lean
from prover.lean.toolchain import cached_file_sha256, embedded_toolchain, toolchain_for

SOURCES = {
    "Init": "prelude\nimport Init.Prelude\n",
    "Init/Prelude": "prelude\nset_option autoImplicit false\naxiom P : Prop\naxiom p : P\n",
    "Init/More": "prelude\nimport Init.Prelude\ntheorem q : P := p\n",
}


def write_sources(folder: Path, sources: dict[str, str]) -> Path:
    for name, text in sources.items():
        file = folder / f"{name}.lean"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def fake_lean(folder: Path, seconds: float = 0.0) -> LeanToolchain:
    """A `lean` that notes each call and writes its arguments to the `-o` file."""
    script = folder / "lean"
    script.write_text(
        f'#!/bin/sh\necho call >> {folder}/calls\nsleep {seconds}\necho "$@" > "$6"\n'
    )
    script.chmod(0o755)
    return LeanToolchain((str(script),), (), "Lean 0", "none")


def build(args: tuple[Path, LeanToolchain, Path]) -> list[str]:
    sources, lean, cache = args
    built = built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache)
    return sorted(str(f.relative_to(built.folder)) for f in built.folder.rglob("*.olean"))


def n_calls(folder: Path) -> int:
    return (folder / "calls").read_text().count("call")


@pytest.mark.lean
def test_the_embedded_lean_elaborates_an_ordinary_file(toolchain, tmp_path):
    (tmp_path / "T.lean").write_text("theorem t (a b : Nat) : a + b = b + a := by omega\n")
    assert check_file(toolchain, tmp_path / "T.lean", timeout_s=60).exit_code == 0
    assert toolchain.version == "Lean 4.35.0"
    assert toolchain.library.startswith("core library ")


@pytest.mark.lean
def test_a_warm_cache_answers_at_once(toolchain):
    began = time.perf_counter()
    assert embedded_toolchain() == toolchain
    assert time.perf_counter() - began < 0.5


@pytest.mark.lean
def test_a_module_that_does_not_compile_is_named(toolchain, tmp_path):
    bad = {**SOURCES, "Init/More": "prelude\nimport Init.Prelude\ntheorem q : P := nonsense\n"}
    sources = write_sources(tmp_path / "src", bad)
    with pytest.raises(ConfigError, match=r"Init/More\.lean:3:17: Unknown identifier"):
        built_library(
            sources, Stage.CORE, lean=toolchain, lean_sha256="x", cache=tmp_path / "cache"
        )
    assert not [f for f in (tmp_path / "cache").iterdir() if f.is_dir()]


def test_imports_are_read_from_the_top_of_a_file():
    text = "/- import Not.This? -/\nprelude\npublic import A.B\nimport C\ntheorem t : x\nimport D\n"
    assert imports_of(text) == ["A.B", "C"]
    assert imports_of("import A\n") == ["Init", "A"]
    assert imports_of("module -- a comment\nimport all A import\n  B\nopen C\n") == [
        "Init",
        "A",
        "B",
    ]


@pytest.mark.lean
def test_imports_are_those_that_lean_reads(toolchain):
    """A missed import would let a build reuse what was compiled against something else."""
    files = sorted((bundled("lean_env") / "core").rglob("*.lean"))
    listed = "".join(f"{file}\n" for file in files)
    run = run_lean(toolchain, ("--deps-json", "--stdin"), timeout_s=60, stdin=listed)
    for file, header in zip(files, json.loads(run.stdout)["imports"], strict=True):
        imported = {one["module"] for one in header["result"]["imports"]}
        assert set(imports_of(file.read_text(encoding="utf-8"))) == imported


def test_progress_counts_every_module_after_its_imports(tmp_path):
    sources = write_sources(tmp_path / "src", SOURCES)
    seen: list[BuildStep] = []
    built_library(
        sources,
        Stage.CORE,
        lean=fake_lean(tmp_path),
        lean_sha256="x",
        cache=tmp_path / "cache",
        progress=seen.append,
    )
    assert [(step.n_done, step.n_modules) for step in seen] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert seen[1].module == "Init.Prelude"


def test_a_changed_source_or_lean_is_another_library(tmp_path):
    sources = write_sources(tmp_path / "src", SOURCES)
    lean = fake_lean(tmp_path)
    cache = tmp_path / "cache"
    first = built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache)
    assert built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache) == first
    other_lean = built_library(sources, Stage.CORE, lean=lean, lean_sha256="y", cache=cache)
    (sources / "Init.lean").write_text("prelude\n")
    other_text = built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache)
    assert len({first.sha256, other_lean.sha256, other_text.sha256}) == 3


def test_only_what_changed_is_compiled_again(tmp_path):
    sources = write_sources(tmp_path / "src", SOURCES)
    build((sources, fake_lean(tmp_path), tmp_path / "cache"))
    (sources / "Init" / "More.lean").write_text("prelude\nimport Init.Prelude\n")
    assert len(build((sources, fake_lean(tmp_path), tmp_path / "cache"))) == len(SOURCES)
    assert n_calls(tmp_path) == len(SOURCES) + 1
    (sources / "Init" / "Prelude.lean").write_text("prelude\n")
    build((sources, fake_lean(tmp_path), tmp_path / "cache"))
    assert n_calls(tmp_path) == 2 * len(SOURCES) + 1  # everything imports the prelude


def test_the_numbers_are_built_for_those_who_import_them(tmp_path):
    numbers = {
        "Prover/Numbers": "import Init.More\nimport Prover.Numbers.Rat\n",
        "Prover/Numbers/Rat": "import Init\n",
        "Prover/NumbersAside": "import Init\n",
    }
    sources = write_sources(tmp_path / "src", {**SOURCES, **numbers})
    lean, cache = fake_lean(tmp_path), tmp_path / "cache"
    core = built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache)
    assert not (core.folder / "Prover" / "Numbers.olean").exists()
    assert n_calls(tmp_path) == len(SOURCES) + 1
    assert is_built(sources, Stage.CORE, lean_sha256="x", cache=cache)
    assert not is_built(sources, Stage.NUMBERS, lean_sha256="x", cache=cache)

    both = built_library(sources, Stage.NUMBERS, lean=lean, lean_sha256="x", cache=cache)
    assert (both.folder / "Prover" / "Numbers" / "Rat.olean").is_file()
    assert (both.folder / "Init" / "Prelude.olean").is_file()
    assert n_calls(tmp_path) == len(SOURCES) + 3
    assert is_built(sources, Stage.NUMBERS, lean_sha256="x", cache=cache)

    (sources / "Prover" / "Numbers" / "Rat.lean").write_text("import Init.More\n")
    changed = built_library(sources, Stage.NUMBERS, lean=lean, lean_sha256="x", cache=cache)
    assert built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache) == core
    assert changed.sha256 not in (core.sha256, both.sha256)


def test_a_name_tells_the_stage():
    assert stage_of(["Init", "Prover.Notation", "Prover.NumbersAside"]) is Stage.CORE
    assert stage_of(["Init", "Prover.Numbers.Rat.Basic"]) is Stage.NUMBERS


@pytest.mark.lean
def test_a_file_gets_the_stage_that_it_imports(toolchain, tmp_path):
    file = tmp_path / "T.lean"
    file.write_text("/-! import Prover.Numbers -/\ntheorem t : True := trivial\n")
    assert toolchain_for(file) == toolchain
    file.write_text("import Prover.Numbers\ntheorem t : True := trivial\n")
    with_numbers = toolchain_for(file)
    assert check_file(toolchain, file, timeout_s=60).exit_code == 1
    assert check_file(with_numbers, file, timeout_s=60).exit_code == 0
    assert with_numbers == embedded_toolchain(Stage.NUMBERS)
    assert with_numbers.library.startswith(f"{toolchain.library}, numbers ")


def test_what_is_compiled_is_what_was_hashed(tmp_path):
    """An edit during a build must not be cached under the key of the text before it."""
    sources = write_sources(tmp_path / "src", SOURCES)
    more = sources / "Init" / "More.lean"
    script = tmp_path / "lean"
    script.write_text(f'#!/bin/sh\necho edited > {more}\ncat "$4" > "$6"\n')
    script.chmod(0o755)
    lean = LeanToolchain((str(script),), (), "Lean 0", "none")
    cache = tmp_path / "cache"
    built = built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=cache)
    assert (built.folder / "Init" / "More.olean").read_text() == SOURCES["Init/More"]
    assert not list(built.folder.rglob("*.lean"))


def test_two_processes_at_once_build_once(tmp_path):
    sources = write_sources(tmp_path / "src", SOURCES)
    job = (sources, fake_lean(tmp_path, seconds=0.2), tmp_path / "cache")
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        outcomes = pool.map(build, [job, job], chunksize=1)
    assert outcomes == [["Init.olean", "Init/More.olean", "Init/Prelude.olean"]] * 2
    assert n_calls(tmp_path) == len(SOURCES)


def test_a_dead_builder_leaves_nothing_in_the_way(tmp_path):
    sources = write_sources(tmp_path / "src", SOURCES)
    cache = tmp_path / "cache"
    context = multiprocessing.get_context("spawn")
    builder = context.Process(target=build, args=((sources, fake_lean(tmp_path, 1.0), cache),))
    builder.start()
    deadline = time.monotonic() + 20
    while not list(cache.glob("*.tmp")) and time.monotonic() < deadline:
        time.sleep(0.01)
    builder.kill()
    builder.join()
    assert list(cache.glob("*.tmp"))
    assert len(build((sources, fake_lean(tmp_path), cache))) == len(SOURCES)
    assert not list(cache.glob("*.tmp"))


def test_libraries_unused_for_a_month_are_forgotten(tmp_path, monkeypatch):
    sources = write_sources(tmp_path / "src", SOURCES)
    lean = fake_lean(tmp_path)
    old = built_library(sources, Stage.CORE, lean=lean, lean_sha256="x", cache=tmp_path / "cache")
    monkeypatch.setattr(
        "prover.lean.core_library.time.time", lambda: old.folder.stat().st_mtime + 3e6
    )
    new = built_library(sources, Stage.CORE, lean=lean, lean_sha256="y", cache=tmp_path / "cache")
    assert new.folder.is_dir()
    assert not old.folder.exists()


def test_another_lean_library_is_refused_unless_the_user_insists(tmp_path, monkeypatch):
    stranger = tmp_path / "libleanshared.so"
    stranger.write_bytes(b"something else")
    monkeypatch.setattr(toolchains, "lean_library_path", lambda: stranger)
    monkeypatch.delenv("PROVER_ANY_LEAN_LIBRARY", raising=False)
    with pytest.raises(ConfigError, match="PROVER_ANY_LEAN_LIBRARY=1"):
        embedded_toolchain(cache=tmp_path / "cache")
    monkeypatch.setattr(
        toolchains,
        "built_library",
        lambda *_, **__: BuiltLibrary(tmp_path, "ab" * 32),
    )
    insisted = embedded_toolchain(cache=tmp_path / "cache", insist=True)
    assert insisted.version.startswith("unpinned Lean ")
    monkeypatch.setenv("PROVER_ANY_LEAN_LIBRARY", "1")
    assert embedded_toolchain(cache=tmp_path / "cache") == insisted


def test_a_hash_is_remembered_until_the_file_changes(tmp_path):
    file, cache = tmp_path / "file", tmp_path / "cache"
    file.write_bytes(b"one")
    first = cached_file_sha256(file, cache)
    (note,) = cache.iterdir()
    note.write_text(json.dumps({**json.loads(note.read_text()), "sha256": "remembered"}))
    assert cached_file_sha256(file, cache) == "remembered"
    note.write_text("damaged")
    assert cached_file_sha256(file, cache) == first
    file.write_bytes(b"another")
    assert cached_file_sha256(file, cache) != first


def test_a_cache_that_cannot_be_written_says_what_to_do(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("a file where the folder should be")
    with pytest.raises(ConfigError, match="PROVER_CACHE"):
        write_atomically(blocked / "note", "text")
    sources = write_sources(tmp_path / "src", SOURCES)
    with pytest.raises(ConfigError, match="PROVER_CACHE"):
        built_library(
            sources, Stage.CORE, lean=fake_lean(tmp_path), lean_sha256="x", cache=blocked / "cache"
        )


def test_a_full_disk_is_named(tmp_path, monkeypatch):
    sources = write_sources(tmp_path / "src", SOURCES)
    failing = LeanToolchain(("/bin/sh", "-c", "exit 1"), (), "Lean 0", "none")
    cache = tmp_path / "cache"
    full = type(shutil.disk_usage(tmp_path))(100, 100, 0)
    monkeypatch.setattr("prover.lean.core_library.shutil.disk_usage", lambda _: full)
    with pytest.raises(ConfigError, match=r"No space left on device.*PROVER_CACHE"):
        built_library(sources, Stage.CORE, lean=failing, lean_sha256="x", cache=cache)
    assert not [f for f in cache.iterdir() if f.is_dir()]


def test_the_cache_folder_is_the_users(tmp_path):
    assert cache_folder({"PROVER_CACHE": str(tmp_path)}) == tmp_path
    assert cache_folder({"XDG_CACHE_HOME": str(tmp_path)}) == tmp_path / "prover"
    assert cache_folder({}) == Path.home() / ".cache" / "prover"
