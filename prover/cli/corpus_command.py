"""`prover corpus`: what is in a corpus, whether it still stands, and the way in and out."""

import json
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.core.atomic_file import write_atomically
from prover.core.errors import ConfigError, InfrastructureError
from prover.core.verdict import Accepted, Undecided
from prover.lean.fork_server import ForkServer
from prover.lean.toolchain import embedded_toolchain
from prover.learning_wiring import held_out_theorems
from prover.report.corpus_report import CorpusReport
from prover.settings import ProverSettings
from prover.synthesis.corpus import TrainingCorpus
from prover.synthesis.export import proof_rows, step_rows, write_jsonl, write_parquet
from prover.synthesis.leandojo_format import TracedStep, as_theorem, read_leandojo
from prover.synthesis.recheck import import_proofs, verify_again
from prover.synthesis.traced_repository import trace_repository
from prover.wiring import make_verifier

_WRITERS = {"jsonl": write_jsonl, "parquet": write_parquet}


def run(options: Namespace) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Namespace], int]] = {
        "stats": _stats,
        "verify": _verify,
        "export": _export,
        "import": _import,
    }
    return actions[options.action](options)


def _open(options: Namespace, *, must_exist: bool = True) -> TrainingCorpus:
    path: Path = options.corpus
    if path.is_dir() or (not path.exists() and not path.suffix):
        path = path / "corpus.sqlite"
    return TrainingCorpus(path, held_out_theorems(), must_exist=must_exist)


def _stats(options: Namespace) -> int:
    with _open(options) as corpus:
        report = CorpusReport.of(corpus.entries())
        page = corpus.path.with_suffix(".html")
        write_atomically(page, report.as_html())
        print(report.as_text())
        print(f"wrote {page}")
    return Exit.ALL_PROVED


def _verify(options: Namespace) -> int:
    """Verify proofs again; the first that fails is told, and so is the last."""
    ends: Counter[str] = Counter()
    with ExitStack() as parts:
        corpus = parts.enter_context(_open(options))
        total = min(len(corpus), options.sample or len(corpus))
        with build_progress() as progress:
            toolchain = embedded_toolchain(progress=progress)
        server = parts.enter_context(ForkServer(toolchain))
        verifier = parts.enter_context(make_verifier(toolchain, ProverSettings(), lean=server.run))
        entries = corpus.entries(sample=options.sample, seed=options.seed)
        for number, (entry, verdict) in enumerate(verify_again(entries, verifier), start=1):
            ends[type(verdict).__name__.lower()] += 1
            if not isinstance(verdict, Accepted):
                print(f"{entry.verified.theorem.name}: {verdict}")
            if number % 100 == 0 and number < total:
                print(f"{number} of {total}: {ends['accepted']} accepted", flush=True)
    print(f"{ends['accepted']} of {total} accepted, on {toolchain.library}")
    if ends["rejected"]:
        return Exit.NOT_ALL_PROVED
    return Exit.UNDECIDED if ends["undecided"] else Exit.ALL_PROVED


def _export(options: Namespace) -> int:
    if options.file is None:
        raise ConfigError("export needs a FILE to write: prover corpus export CORPUS steps.jsonl")
    kind = options.format or options.file.suffix.lstrip(".")
    if kind not in _WRITERS:
        raise ConfigError(f"{options.file}: end it with .jsonl or .parquet, or say --format")
    with _open(options) as corpus:
        if options.proofs:
            rows = proof_rows(corpus.entries())
        else:
            rows = step_rows(corpus.steps())
        count = _WRITERS[kind](options.file, rows)
    print(f"wrote {options.file}: {count} {'proofs' if options.proofs else 'steps'}")
    return Exit.ALL_PROVED


def _import(options: Namespace) -> int:
    if options.repository is not None:
        if options.steps is None or options.commit is None:
            raise ConfigError("--repository needs --commit, and --steps for the file to write")
        return _import_steps(trace_repository(options.repository, options.commit), options.steps)
    if options.file is None:
        raise ConfigError("import needs a FILE: exported proofs, or LeanDojo's JSON with --steps")
    if not options.file.is_file():
        raise ConfigError(f"{options.file}: no such file")
    if options.steps is not None:
        return _import_steps(read_leandojo(options.file), options.steps)
    if options.file.suffix == ".json":
        raise ConfigError(
            f"{options.file}: proofs in LeanDojo's format are not verified here and cannot enter a "
            "corpus; write their steps to a file of their own with --steps FILE"
        )
    ends: Counter[str] = Counter()
    with ExitStack() as parts:
        corpus = parts.enter_context(_open(options, must_exist=False))
        toolchain = embedded_toolchain()
        server = parts.enter_context(ForkServer(toolchain))
        verifier = parts.enter_context(make_verifier(toolchain, ProverSettings(), lean=server.run))
        for one in import_proofs(_rows(options.file), corpus, verifier):
            if isinstance(one.verdict, Undecided):
                raise InfrastructureError(f"{one.theorem.name}: {one.verdict.cause}")
            ends["turned down" if one.admission is None else one.admission.value] += 1
            if one.admission is None:
                print(f"{one.theorem.name}: {one.verdict}")
    print(", ".join(f"{count} {end}" for end, count in ends.items()) or "nothing in it")
    return Exit.NOT_ALL_PROVED if ends["turned down"] else Exit.ALL_PROVED


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as stream:
        for number, line in enumerate(stream, start=1):
            try:
                row = json.loads(line)
            except ValueError as error:
                raise ConfigError(f"{path}:{number}: no JSON: {error}") from error
            if not isinstance(row, dict):
                raise ConfigError(f"{path}:{number}: no JSON object")
            yield row


def _import_steps(traced_steps: Iterable[TracedStep], target: Path) -> int:
    """LeanDojo's steps, less those of theorems that are held out, in a file of their own."""
    held_out = held_out_theorems()
    rows = []
    n_held_out = 0
    for traced in traced_steps:
        goal = as_theorem("goal", traced.step.goal)
        if goal is not None and held_out.is_held_out(goal):
            n_held_out += 1
            continue
        rows.append({**asdict(traced.step), "premises": list(traced.premises), "verified": False})
    count = write_jsonl(target, rows)
    print(f"wrote {target}: {count} steps, verified by nobody here; {n_held_out} held out")
    return Exit.ALL_PROVED
