"""The Lean program that judges compiled files from outside: building it, running it, its answer."""

import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from prover.core.errors import InfrastructureError
from prover.core.resources import bundled
from prover.lean.cache import cache_folder, cannot_write
from prover.lean.diagnostics import Position
from prover.lean.process import Ended, LeanRunner, LeanToolchain, run_lean

_BUILD_TIMEOUT_S = 120.0


class FindingKind(Enum):
    """What the audit can hold against a solution."""

    NOT_CONFINED = "not_confined"
    USES_SORRY = "uses_sorry"
    FORBIDDEN_AXIOM = "forbidden_axiom"
    STATEMENT_CHANGED = "statement_changed"
    KERNEL_REFUSED = "kernel_refused"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a solution."""

    kind: FindingKind
    about: str  # a declaration of it, or an extension of Lean's
    detail: str

    def __str__(self) -> str:
        """In one line."""
        return f"{self.about} {self.detail}".strip()


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What the audit found, and how far it came."""

    targets: tuple[str, ...]  # the theorems in question
    findings: tuple[Finding, ...]
    axioms: frozenset[tuple[str, str]]  # (axiom, target that rests on it), the allowed ones only
    complete: bool  # False: the fields below say where it stopped
    replaying: bool  # it came as far as the kernel replay
    ended: Ended
    error: str  # what stopped it, in Lean's words; empty if nothing did

    def first(self, kind: FindingKind) -> Finding | None:
        """The first finding of `kind`."""
        return next((found for found in self.findings if found.kind is kind), None)

    def about(self, target: str) -> "AuditReport":
        """The part of the report that bears on one target: not what is wrong with the others."""
        others = set(self.targets) - {target}
        return replace(
            self,
            targets=(target,),
            findings=tuple(found for found in self.findings if found.about not in others),
            axioms=frozenset((name, of) for name, of in self.axioms if of == target),
        )


@dataclass(frozen=True, slots=True)
class AuditProgram:
    """The audit, ready to run: `toolchain` finds its compiled form where there is one."""

    toolchain: LeanToolchain
    file: Path

    def run(
        self,
        challenge: Path,
        solution: Path,
        *,
        targets: Sequence[tuple[str, Position]],
        timeout_s: float,
        memory_bytes: int,
        lean: LeanRunner = run_lean,
    ) -> AuditReport:
        """Audit the compiled `solution` against the compiled `challenge`, in a fresh process.

        `targets` are the theorems that must be answered, by name, each with the place in the text
        that its declaration must reach; they must not rest on each other. None given: every
        theorem that the challenge leaves open.
        """
        nonce = secrets.token_hex(16)  # a candidate that knew it could forge the answer
        root = str(self.file.parent)
        arguments = ["-R", root, "--run", str(self.file), nonce, str(challenge), str(solution)]
        for name, ending in targets:
            arguments += [name, str(ending.line), str(ending.column)]
        run = lean(
            self.toolchain,
            arguments,
            timeout_s=timeout_s,
            memory_bytes=memory_bytes,
            folder=self.toolchain.project or self.file.parent,
        )
        return parse_report(run.stdout, nonce, run.ended, run.stderr)


def audit_program(toolchain: LeanToolchain) -> AuditProgram:
    """The audit for `toolchain`; with the embedded library, compiled once into the cache.

    Raises:
        InfrastructureError: the audit does not compile with this library.
        ConfigError: the cache folder cannot be written.
    """
    sources = bundled("lean_env") / "audit"
    header = "Native.lean" if toolchain.project is None else "FromLean.lean"
    text = "\n".join((sources / name).read_text("utf-8") for name in (header, "Audit.lean"))
    identity = (toolchain.version, toolchain.library, repr(toolchain.environment), text)
    key = hashlib.sha256("\0".join(identity).encode()).hexdigest()[:20]
    cache = cache_folder(os.environ)
    folder = cache / f"audit-{key}"
    if toolchain.project is not None:
        _fill(folder, {"Run.lean": text}, None)
        return AuditProgram(toolchain, folder / "Run.lean")
    _fill(folder, {"Audit.lean": text, "Run.lean": "prelude\nimport Audit\n"}, toolchain)
    own = dict(toolchain.environment)
    own["LEAN_PATH"] = f"{own.get('LEAN_PATH', '')}:{folder}"
    return AuditProgram(replace(toolchain, environment=tuple(own.items())), folder / "Run.lean")


def _fill(folder: Path, files: dict[str, str], compiler: LeanToolchain | None) -> None:
    """Make `folder` with `files`, and `Audit.olean` if there is a compiler; all or nothing."""
    if folder.is_dir():
        return
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}.", suffix=".tmp"))
    except OSError as error:
        raise cannot_write(folder.parent, error) from error
    try:
        for name, text in files.items():
            (scratch / name).write_text(text, encoding="utf-8")
        if compiler is not None:
            _compile_audit(scratch, compiler)
        os.rename(scratch, folder)
    except OSError as error:
        if not folder.is_dir():  # else somebody was faster, and it is the same
            raise cannot_write(folder.parent, error) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _compile_audit(folder: Path, compiler: LeanToolchain) -> None:
    arguments = ("Audit.lean", "-o", "Audit.olean")
    run = run_lean(compiler, arguments, timeout_s=_BUILD_TIMEOUT_S, folder=folder)
    if run.ended is not Ended.BY_ITSELF or run.exit_code != 0:
        words = " ".join((run.stdout + run.stderr).split())[:300]
        raise InfrastructureError(f"the audit program does not compile: {words or run.ended.value}")


def parse_report(output: str, nonce: str, ended: Ended, stderr: str) -> AuditReport:
    """What the audit printed; only lines that begin with `nonce` are its own."""
    targets: list[str] = []
    findings: list[Finding] = []
    axioms: set[tuple[str, str]] = set()
    complete = replaying = False
    error = " ".join(stderr.split())[:300]
    for line in output.split("\n"):
        mark, _, said = line.partition(" ")
        if mark != nonce:
            continue
        word, _, rest = said.partition(" ")
        if word == "target":
            targets.append(rest)
        elif word == "axiom":
            name, _, target = rest.partition(" ")
            axioms.add((name, target))
        elif word == "finding":
            kind, _, what = rest.partition(" ")
            about, _, detail = what.partition("\t")
            findings.append(Finding(FindingKind(kind), about, detail))
        elif word == "replaying":
            replaying = True
        elif word == "done":
            complete = True
        elif word == "unsupported":
            error = rest
    complete = complete and ended is Ended.BY_ITSELF
    return AuditReport(
        tuple(targets), tuple(findings), frozenset(axioms), complete, replaying, ended, error
    )
