"""Building our Lean library: once, into the cache, so that nobody ever sees half of it."""

import errno
import fcntl
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TypeAlias

from prover.core.errors import ConfigError
from prover.lean.cache import cannot_write
from prover.lean.diagnostics import first_error
from prover.lean.fork_server import ForkServer
from prover.lean.library_sources import Module, Stage, module_file, read_modules
from prover.lean.process import Ended, LeanRun, LeanRunner, LeanToolchain

_MANIFEST = "modules.json"
_SOURCES = "sources"  # in a scratch folder only: what is compiled is what was hashed
_AT_ONCE = 2
_MODULE_TIMEOUT_S = 300.0
# Two modules at a time keep two cores busy: threads within one cost a fifth more in all.
_ONE_THREAD = "-DElab.async=false"
_ROOM_BYTES = 16_000_000  # more than any module of ours takes
_UNUSED_AFTER_S = 30 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class BuildStep:
    """How far a build is: `n_done` modules of `n_modules`, and the last one, if any."""

    n_done: int
    n_modules: int
    module: str = ""
    wall_s: float = 0.0  # what the last one took


BuildProgress: TypeAlias = Callable[[BuildStep], None]


@dataclass(frozen=True, slots=True)
class BuiltLibrary:
    """A folder of compiled modules, and the hash of all that went into them."""

    folder: Path
    sha256: str


def built_library(
    sources: Path,
    stage: Stage,
    *,
    lean: LeanToolchain,
    lean_sha256: str,
    cache: Path,
    progress: BuildProgress | None = None,
) -> BuiltLibrary:
    """The compiled form of every module of `stage`, from the cache or built now.

    A build goes to a folder of its own under a lock, and is renamed when it is complete. A second
    process waits for the first, and takes over if that one dies. Modules that an earlier build in
    the same cache compiled from the same sources are not compiled again: so a stage adds to the
    one before it.

    Raises:
        ConfigError: the sources do not compile, or the cache folder cannot be written.
    """
    modules = read_modules(sources, stage, lean_sha256)
    sha256 = _sha256(modules)
    folder = _folder(cache, stage, sha256)
    try:
        if not folder.is_dir():
            cache.mkdir(parents=True, exist_ok=True)
            with _locked(cache / f"{folder.name}.lock"):
                if not folder.is_dir():  # somebody else may have built it while we waited
                    _build(modules, folder, lean, progress)
            _remove_unused(cache, keep=folder)
        _note_use(folder)
    except OSError as error:
        raise cannot_write(cache, error) from error
    return BuiltLibrary(folder, sha256)


def is_built(sources: Path, stage: Stage, *, lean_sha256: str, cache: Path) -> bool:
    """Whether `built_library` would find the stage in the cache."""
    return _folder(cache, stage, _sha256(read_modules(sources, stage, lean_sha256))).is_dir()


def _sha256(modules: list[Module]) -> str:
    keys = sorted(module.key for module in modules)
    return hashlib.sha256("\0".join(keys).encode()).hexdigest()


def _folder(cache: Path, stage: Stage, sha256: str) -> Path:
    return cache / f"{stage.value}-{sha256[:20]}"


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Hold `file`'s lock; the kernel frees it if this process dies."""
    with file.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build(
    modules: list[Module], folder: Path, lean: LeanToolchain, progress: BuildProgress | None
) -> None:
    """Compile into a scratch folder beside `folder`, then rename it. The caller holds the lock."""
    for abandoned in folder.parent.glob(f"{folder.name}.*.tmp"):
        shutil.rmtree(abandoned, ignore_errors=True)  # its builder died: we hold the lock
    scratch = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}.", suffix=".tmp"))
    try:
        scratch.chmod(0o755)
        compiled_before = _compiled_before(folder.parent)
        missing = [m for m in modules if not _taken_over(m, compiled_before, scratch)]
        for module in missing:
            source = scratch / _SOURCES / module.file(".lean")
            source.parent.mkdir(parents=True, exist_ok=True)
            source.write_text(module.text, encoding="utf-8")
        _compile_all(missing, scratch, lean, progress)
        shutil.rmtree(scratch / _SOURCES, ignore_errors=True)
        keys = {module.name: module.key for module in modules}
        (scratch / _MANIFEST).write_text(json.dumps(keys), encoding="utf-8")
        os.rename(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _compiled_before(cache: Path) -> dict[str, Path]:
    """Module key to its compiled file, in every library of the cache."""
    found = {}
    for stage in Stage:
        for manifest in cache.glob(f"{stage.value}-*/{_MANIFEST}"):
            try:
                keys = json.loads(manifest.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            for name, key in keys.items():
                found[key] = manifest.parent / module_file(name, ".olean")
    return found


def _taken_over(module: Module, compiled_before: dict[str, Path], out: Path) -> bool:
    """Whether an earlier build had the compiled module, which is then in `out` as well."""
    olean = out / module.file(".olean")
    olean.parent.mkdir(parents=True, exist_ok=True)
    earlier = compiled_before.get(module.key)
    if earlier is None:
        return False
    try:
        os.link(earlier, olean)
    except OSError:
        return False  # forgotten meanwhile, or a file system without links
    return True


def _compile_all(
    modules: list[Module], out: Path, lean: LeanToolchain, progress: BuildProgress | None
) -> None:
    """Compile modules, from the sources in `out` and into it, each after what it imports."""
    by_name = {module.name: module for module in modules}
    rank = _ranks(modules)
    order = TopologicalSorter(
        {module.name: [i for i in module.imports if i in by_name] for module in modules}
    )
    order.prepare()
    ready: list[str] = []
    running: dict[Future[float], str] = {}
    n_done = 0
    if not modules:
        return
    if progress is not None:
        progress(BuildStep(0, len(modules)))
    with ForkServer(lean) as server, ThreadPoolExecutor(_AT_ONCE) as pool:
        try:
            while order.is_active():
                ready = sorted([*ready, *order.get_ready()], key=rank.__getitem__)
                while ready and len(running) < _AT_ONCE:
                    name = ready.pop()
                    running[pool.submit(_compile, by_name[name], out, lean, server.run)] = name
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    name = running.pop(future)
                    wall_s = future.result()
                    order.done(name)
                    n_done += 1
                    if progress is not None:
                        progress(BuildStep(n_done, len(modules), name, wall_s))
        finally:
            pool.shutdown(cancel_futures=True)


def _ranks(modules: list[Module]) -> dict[str, int]:
    """How much waits for each module: the characters of source on the longest path to an end.

    Starting a process takes about as long as compiling 2000 characters.
    """
    ranks = dict.fromkeys((module.name for module in modules), 0)
    for module in reversed(modules):  # each comes after all that import it
        ranks[module.name] += 2000 + len(module.text)
        for name in module.imports:
            if name in ranks:
                ranks[name] = max(ranks[name], ranks[module.name])
    return ranks


def _compile(module: Module, out: Path, lean: LeanToolchain, run: LeanRunner) -> float:
    """Compile one module whose imports are compiled; return the seconds that it took."""
    olean = out / module.file(".olean")
    sources = out / _SOURCES
    source = module.file(".lean")
    finished = run(
        replace(lean, environment=(*lean.environment, ("LEAN_PATH", str(out)))),
        ("--json", "-R", sources, sources / source, "-o", olean, _ONE_THREAD),
        timeout_s=_MODULE_TIMEOUT_S,
        folder=sources,
    )
    if finished.ended is not Ended.BY_ITSELF or finished.exit_code != 0 or not olean.is_file():
        if first_error(finished.diagnostics) is None and shutil.disk_usage(out).free < _ROOM_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # Lean does not say why
        raise ConfigError(f"the core library does not build: {source}:{_complaint(finished)}")
    return finished.wall_s


def _complaint(run: LeanRun) -> str:
    if error := first_error(run.diagnostics):
        return f"{error.start}: {error.message}"
    return f" Lean ended {run.ended.value}, exit code {run.exit_code}: {run.stderr.strip()[-500:]}"


def _note_use(folder: Path) -> None:
    try:
        os.utime(folder)
    except PermissionError:
        pass  # a shared cache that belongs to another user


def _remove_unused(cache: Path, *, keep: Path) -> None:
    """Forget libraries that nothing has asked for in a month."""
    before = time.time() - _UNUSED_AFTER_S
    for manifest in cache.glob(f"*-*/{_MANIFEST}"):
        folder = manifest.parent
        if folder != keep and folder.stat().st_mtime < before:
            shutil.rmtree(folder, ignore_errors=True)
