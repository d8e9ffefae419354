"""Building our core library: once, into the cache, so that nobody ever sees half of it."""

import fcntl
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TypeAlias

from prover.core.errors import ConfigError
from prover.lean.cache import cannot_write
from prover.lean.diagnostics import first_error
from prover.lean.process import Ended, LeanRun, LeanToolchain, run_lean

# Called with (modules built so far, modules in all, name of the last one built).
BuildProgress: TypeAlias = Callable[[int, int, str], None]

_FORMAT = "1"  # part of the key: raise it when the way of building changes
_AT_ONCE = 2
_MODULE_TIMEOUT_S = 300.0
_UNUSED_AFTER_S = 30 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class BuiltLibrary:
    """A folder of compiled modules, and the hash of all that went into them."""

    folder: Path
    sha256: str


def built_core_library(
    sources: Path,
    *,
    lean: LeanToolchain,
    lean_sha256: str,
    cache: Path,
    progress: BuildProgress | None = None,
) -> BuiltLibrary:
    """The compiled form of every module under `sources`, from the cache or built now.

    A build goes to a folder of its own under a lock, and is renamed when it is complete. A second
    process waits for the first, and takes over if that one dies.

    Raises:
        ConfigError: the sources do not compile, or the cache folder cannot be written.
    """
    texts = _read_sources(sources)
    sha256 = _key(texts, lean_sha256)
    folder = cache / f"core-{sha256[:20]}"
    try:
        if not folder.is_dir():
            cache.mkdir(parents=True, exist_ok=True)
            with _locked(cache / f"{folder.name}.lock"):
                if not folder.is_dir():  # somebody else may have built it while we waited
                    _build(texts, sources, folder, lean, progress)
            _remove_unused(cache, keep=folder)
        _note_use(folder)
    except OSError as error:
        raise cannot_write(cache, error) from error
    return BuiltLibrary(folder, sha256)


def _read_sources(sources: Path) -> dict[str, str]:
    """Module name to text, for every Lean file under `sources`."""
    return {
        ".".join(file.relative_to(sources).with_suffix("").parts): file.read_text(encoding="utf-8")
        for file in sorted(sources.rglob("*.lean"))
    }


def _key(texts: dict[str, str], lean_sha256: str) -> str:
    key = hashlib.sha256(f"{_FORMAT}\0{lean_sha256}\0".encode())
    for module, text in texts.items():
        key.update(f"{module}\0{hashlib.sha256(text.encode()).hexdigest()}\0".encode())
    return key.hexdigest()


def imports_of(text: str) -> list[str]:
    """The modules that one of our own sources imports; ours keep one `import` a line, on top."""
    found = []
    for line in text.splitlines():
        words = line.split()
        while words and words[0] in ("public", "private", "meta"):
            words = words[1:]
        if words[:1] == ["import"] and len(words) > 1:
            found.append(words[-1])
        elif words[:1] in (["namespace"], ["theorem"], ["def"], ["end"]):
            break
    return found


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Hold `file`'s lock; the kernel frees it if this process dies."""
    with file.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build(
    texts: dict[str, str],
    sources: Path,
    folder: Path,
    lean: LeanToolchain,
    progress: BuildProgress | None,
) -> None:
    """Compile into a scratch folder beside `folder`, then rename it. The caller holds the lock."""
    for abandoned in folder.parent.glob(f"{folder.name}.*.tmp"):
        shutil.rmtree(abandoned, ignore_errors=True)  # its builder died: we hold the lock
    scratch = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}.", suffix=".tmp"))
    try:
        scratch.chmod(0o755)
        _compile_all(texts, sources, scratch, lean, progress)
        os.rename(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _compile_all(
    texts: dict[str, str],
    sources: Path,
    out: Path,
    lean: LeanToolchain,
    progress: BuildProgress | None,
) -> None:
    order = TopologicalSorter(
        {module: [m for m in imports_of(text) if m in texts] for module, text in texts.items()}
    )
    try:
        order.prepare()
    except CycleError as error:
        raise ConfigError(
            f"the core library's modules import each other: {error.args[1]}"
        ) from error
    running: dict[Future[None], str] = {}
    n_done = 0
    if progress is not None:
        progress(0, len(texts), "")
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        try:
            while order.is_active():
                for module in order.get_ready():
                    running[pool.submit(_compile, module, sources, out, lean)] = module
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    module = running.pop(future)
                    future.result()
                    order.done(module)
                    n_done += 1
                    if progress is not None:
                        progress(n_done, len(texts), module)
        finally:
            pool.shutdown(cancel_futures=True)


def _compile(module: str, sources: Path, out: Path, lean: LeanToolchain) -> None:
    source = Path(*module.split(".")).with_suffix(".lean")
    olean = out / source.with_suffix(".olean")
    olean.parent.mkdir(parents=True, exist_ok=True)
    with_path = LeanToolchain(
        lean.lean, (*lean.environment, ("LEAN_PATH", str(out))), lean.version, lean.library
    )
    run = run_lean(
        with_path,
        ("--json", "-R", sources, sources / source, "-o", olean),
        timeout_s=_MODULE_TIMEOUT_S,
        folder=sources,
    )
    if run.ended is not Ended.BY_ITSELF or run.exit_code != 0 or not olean.is_file():
        raise ConfigError(f"the core library does not build: {source}:{_complaint(run)}")


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
    for folder in cache.glob("core-*"):
        if folder != keep and folder.suffix != ".lock" and folder.stat().st_mtime < before:
            shutil.rmtree(folder, ignore_errors=True)
