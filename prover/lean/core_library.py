"""Building our core library: once, into the cache, so that nobody ever sees half of it."""

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

_MANIFEST = "modules.json"
_FORMAT = "2"  # part of the key: raise it when the way of building changes
_AT_ONCE = 2
_MODULE_TIMEOUT_S = 300.0
# Two modules at a time keep two cores busy: threads within one cost a fifth more in all.
_ONE_THREAD = "-DElab.async=false"
_ROOM_BYTES = 16_000_000  # more than any module of ours takes
_UNUSED_AFTER_S = 30 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class BuiltLibrary:
    """A folder of compiled modules, and the hash of all that went into them."""

    folder: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class _Module:
    """One Lean file: its name, what it imports of ours, and a hash of all that it depends on."""

    name: str
    imports: tuple[str, ...]
    key: str

    def file(self, suffix: str) -> Path:
        """Where its source (".lean") or its compiled form (".olean") is within its folder."""
        return Path(*self.name.split(".")).with_suffix(suffix)


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
    process waits for the first, and takes over if that one dies. Modules that an earlier build in
    the same cache compiled from the same sources are not compiled again.

    Raises:
        ConfigError: the sources do not compile, or the cache folder cannot be written.
    """
    modules = _read_modules(sources, lean_sha256)
    keys = sorted(module.key for module in modules)
    sha256 = hashlib.sha256("\0".join(keys).encode()).hexdigest()
    folder = cache / f"core-{sha256[:20]}"
    try:
        if not folder.is_dir():
            cache.mkdir(parents=True, exist_ok=True)
            with _locked(cache / f"{folder.name}.lock"):
                if not folder.is_dir():  # somebody else may have built it while we waited
                    _build(modules, sources, folder, lean, progress)
            _remove_unused(cache, keep=folder)
        _note_use(folder)
    except OSError as error:
        raise cannot_write(cache, error) from error
    return BuiltLibrary(folder, sha256)


def _read_modules(sources: Path, lean_sha256: str) -> list[_Module]:
    """Every Lean file under `sources`, each after the modules it imports."""
    texts = {
        ".".join(file.relative_to(sources).with_suffix("").parts): file.read_text(encoding="utf-8")
        for file in sorted(sources.rglob("*.lean"))
    }
    graph = {
        name: [other for other in imports_of(text) if other in texts]
        for name, text in texts.items()
    }
    modules: dict[str, _Module] = {}
    try:
        for name in TopologicalSorter(graph).static_order():
            imports = tuple(sorted(graph[name]))
            parts = (_FORMAT, lean_sha256, name, texts[name], *(modules[i].key for i in imports))
            key = hashlib.sha256("\0".join(parts).encode()).hexdigest()
            modules[name] = _Module(name, imports, key)
    except CycleError as error:
        raise ConfigError(f"the core library's modules form a cycle: {error.args[1]}") from error
    return list(modules.values())


def imports_of(text: str) -> list[str]:
    """The modules that one of our own sources imports; ours keep one `import` a line, on top.

    As for Lean, that includes `Init` for a source that does not begin with `prelude`.
    """
    found: list[str] = []
    has_prelude = False
    for line in text.splitlines():
        words = line.split()
        while words and words[0] in ("public", "private", "meta"):
            words = words[1:]
        if words == ["prelude"]:
            has_prelude = True
        elif words[:1] == ["import"] and len(words) > 1:
            found.append(words[-1])
        elif words[:1] in (["namespace"], ["theorem"], ["def"], ["end"]):
            break
    return found if has_prelude or "Init" in found else ["Init", *found]


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Hold `file`'s lock; the kernel frees it if this process dies."""
    with file.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build(
    modules: list[_Module],
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
        _compile_all(modules, sources, scratch, lean, progress)
        keys = {module.name: module.key for module in modules}
        (scratch / _MANIFEST).write_text(json.dumps(keys), encoding="utf-8")
        os.rename(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _compile_all(
    modules: list[_Module],
    sources: Path,
    out: Path,
    lean: LeanToolchain,
    progress: BuildProgress | None,
) -> None:
    by_name = {module.name: module for module in modules}
    rank = _ranks(modules, sources)
    order = TopologicalSorter({module.name: module.imports for module in modules})
    order.prepare()
    compiled_before = _compiled_before(out.parent)
    ready: list[str] = []
    running: dict[Future[None], str] = {}
    n_done = 0
    if progress is not None:
        progress(0, len(modules), "")
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        try:
            while order.is_active():
                ready = sorted([*ready, *order.get_ready()], key=rank.__getitem__)
                while ready and len(running) < _AT_ONCE:
                    module = by_name[name := ready.pop()]
                    reusable = compiled_before.get(module.key)
                    future = pool.submit(_compile, module, sources, out, lean, reusable)
                    running[future] = name
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    name = running.pop(future)
                    future.result()
                    order.done(name)
                    n_done += 1
                    if progress is not None:
                        progress(n_done, len(modules), name)
        finally:
            pool.shutdown(cancel_futures=True)


def _ranks(modules: list[_Module], sources: Path) -> dict[str, int]:
    """How much waits for each module: the bytes of source on the longest path to an end.

    Starting a process takes about as long as compiling 2000 bytes.
    """
    ranks = dict.fromkeys((module.name for module in modules), 0)
    for module in reversed(modules):  # each comes after all that import it
        ranks[module.name] += 2000 + (sources / module.file(".lean")).stat().st_size
        for name in module.imports:
            ranks[name] = max(ranks[name], ranks[module.name])
    return ranks


def _compiled_before(cache: Path) -> dict[str, Path]:
    """Module key to its compiled file, in every library of the cache."""
    found = {}
    for manifest in cache.glob(f"core-*/{_MANIFEST}"):
        try:
            keys = json.loads(manifest.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        for name, key in keys.items():
            found[key] = manifest.parent / _Module(name, (), key).file(".olean")
    return found


def _compile(
    module: _Module, sources: Path, out: Path, lean: LeanToolchain, reusable: Path | None
) -> None:
    """Compile one module whose imports are compiled; link to `reusable` where that works."""
    olean = out / module.file(".olean")
    olean.parent.mkdir(parents=True, exist_ok=True)
    if reusable is not None:
        try:
            os.link(reusable, olean)
        except OSError:
            pass  # forgotten meanwhile, or a file system without links
        else:
            return
    with_path = LeanToolchain(
        lean.lean, (*lean.environment, ("LEAN_PATH", str(out))), lean.version, lean.library
    )
    source = module.file(".lean")
    run = run_lean(
        with_path,
        ("--json", "-R", sources, sources / source, "-o", olean, _ONE_THREAD),
        timeout_s=_MODULE_TIMEOUT_S,
        folder=sources,
    )
    if run.ended is not Ended.BY_ITSELF or run.exit_code != 0 or not olean.is_file():
        if first_error(run.diagnostics) is None and shutil.disk_usage(out).free < _ROOM_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # Lean does not say why
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
