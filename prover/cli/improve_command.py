"""`prover improve --rounds N`: generate, search, verify, admit, train, evaluate; again."""

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Mapping
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from prover.batch.core_theorems import read_core_theorems
from prover.bench.policy_part import EASY, Trial, TrialFile, solved
from prover.cli.bench_policy_command import ends_of, theorems_in_lines
from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.cli.synth_command import families_named
from prover.cli.train_command import training_view
from prover.core.atomic_file import require_writable, write_atomically
from prover.core.errors import ConfigError
from prover.core.resources import bundled
from prover.core.theorem import Theorem
from prover.lean.process import LeanToolchain
from prover.lean.toolchain import embedded_toolchain
from prover.learning_wiring import synthesis_worker_factory, trial_worker_factory
from prover.policy.model_source import fingerprint
from prover.policy_wiring import make_policy_server
from prover.report.improvement_page import improvement_page
from prover.settings import PolicySettings, ProverSettings
from prover.synthesis.corpus import TrainingCorpus
from prover.synthesis.held_out import HeldOut
from prover.synthesis.lot import End
from prover.synthesis.run import SynthesisRun
from prover.training.examples import steps_of
from prover.training.rounds import PhaseEnd, RoundFile, run_rounds
from prover.training.train import TrainingPlan, train
from search.ray_workers import local_cluster, run_here, run_on_workers

_SEARCH_S = 30.0  # for one conjecture; the number of calls is the limit that counts
_VARIANT = "round"


def run(options: Namespace) -> int:
    """Do the rounds that are left; the dashboard is written after each phase."""
    folder: Path = options.out
    require_writable(folder)
    _claim(folder, options)
    with build_progress() as progress:
        toolchain = embedded_toolchain(progress=progress)
    file = RoundFile(folder / "rounds.jsonl")
    several = options.workers > 1
    with local_cluster(options.workers) if several else nullcontext():
        loop = _Loop(folder, options, toolchain)
        phases = {
            "synthesis": loop.synthesis,
            "training": loop.training,
            "evaluation": loop.evaluation,
        }
        ends = run_rounds(file, phases, n_rounds=options.rounds)
        with closing(ends):
            for end in ends:
                _write_page(folder, file)
                print(_line(end), flush=True)
    _write_page(folder, file)
    print(f"wrote {folder}/dashboard.html, rounds.jsonl and models/")
    return Exit.ALL_PROVED


def _claim(folder: Path, options: Namespace) -> None:
    """Write down what the loop in this folder is about, or make sure that it is the same."""
    names = ("seed", "lots", "calls", "size", "epochs", "share", "samples", "evaluate", "budget")
    about = {name: getattr(options, name) for name in (*names, "family")}
    path = folder / "loop.json"
    if path.is_file() and json.loads(path.read_text(encoding="utf-8")) != about:
        raise ConfigError(f"{folder} holds a loop with other settings; choose another with --out")
    write_atomically(path, json.dumps(about, indent=2) + "\n")


@dataclass(frozen=True, slots=True)
class _Loop:
    """What the phases of all rounds share."""

    folder: Path
    options: Namespace
    toolchain: LeanToolchain

    @property
    def several(self) -> bool:
        """Whether there are processes beside this one, and Ray to run them."""
        return bool(self.options.workers > 1)

    def server(self, settings: ProverSettings) -> AbstractContextManager[object]:
        """The policy server, where there are workers to ask it."""
        return make_policy_server(settings) if self.several else nullcontext()

    def policy(self, number: int) -> PolicySettings:
        """Who proposes after round `number`: fixed tactics, and the round's model from 1 on."""
        if number < 1:
            return PolicySettings()
        model = str(self.model(number))
        return PolicySettings(
            kind="mixture",
            model=model,
            fingerprint=fingerprint(model),
            share=self.options.share,
            samples=self.options.samples,
        )

    def model(self, number: int) -> Path:
        """The folder of a round's model."""
        return self.folder / "models" / f"round-{number}"

    def corpus(self) -> TrainingCorpus:
        """The corpus of all rounds."""
        entries = read_core_theorems(bundled("datasets") / "core_theorems", "held_out")
        ours = [entry.theorem for entry in entries]
        held_out = HeldOut.of([*ours, *(theorem for theorem, _ in self.held_out())])
        return TrainingCorpus(self.folder / "corpus.sqlite", held_out)

    def synthesis(self, number: int) -> Mapping[str, Any]:
        """Conjectures, proved with the policy of the round before; none in round 0."""
        if number == 0:
            return {}
        settings = ProverSettings(
            timeout_s=_SEARCH_S, seed=self.options.seed, policy=self.policy(number - 1)
        )
        factory = synthesis_worker_factory(
            self.toolchain, settings, calls=self.options.calls, keep_easy=True, served=self.several
        )
        with self.corpus() as corpus, self.server(settings):
            families = families_named(self.options.family, corpus)
            work = SynthesisRun(self.folder, corpus, families, self.options.seed)
            lots = work.go(
                n_lots=number * self.options.lots,
                make_worker=factory,
                pool=run_on_workers if self.several else run_here,
                n_workers=self.options.workers,
            )
            with closing(lots):
                for record in lots:
                    ends = ", ".join(f"{n} {end}" for end, n in record.ends.items() if n)
                    print(
                        f"round {number}: {record.family} {record.number}: {ends}; "
                        f"corpus {len(corpus)}",
                        file=sys.stderr,
                        flush=True,
                    )
            place = {family.name: at for at, family in enumerate(work.families)}
            done = range((number - 1) * self.options.lots, number * self.options.lots)
            new = [
                one for one in work.records if one.number * len(place) + place[one.family] in done
            ]
            total = Counter[str]()
            for one in new:
                total.update(one.ends)
            entries = [one for one in corpus.entries() if not one.origin.one_tactic]
            return {
                "conjectures": sum(one.conjectures for one in new),
                "refuted": total[End.REFUTED.value] + total[End.REFUTED_BY_SMT.value],
                "proved": total[End.PROVED.value],
                "admitted": sum(one.admitted for one in new),
                "proofs": len(corpus),
                "tactics_per_proof": fmean(len(e.states) for e in entries) if entries else None,
                "calls_per_proof": fmean(e.origin.calls for e in entries) if entries else None,
            }

    def training(self, number: int) -> Mapping[str, Any]:
        """A model that learns the corpus of all rounds so far, on from the round before."""
        if number == 0:
            return {}
        with self.corpus() as corpus:
            steps = list(steps_of(corpus.steps()))
        if not steps:
            raise ConfigError(f"{self.folder}: no proof in the corpus yet; give more --lots")
        plan = TrainingPlan(
            size=self.options.size,
            start_from=str(self.model(number - 1)) if number > 1 else "",
            epochs=self.options.epochs,
            seed=self.options.seed + number,
        )
        with training_view() as observer:
            train(steps, self.model(number), plan, observer=observer)
        metrics = (self.model(number) / "metrics.jsonl").read_text(encoding="utf-8")
        last = json.loads(metrics.splitlines()[-1])
        return {"steps": len(steps), **last, "fingerprint": fingerprint(str(self.model(number)))}

    def evaluation(self, number: int) -> Mapping[str, Any]:
        """Every round on the same theorems, with the same number of Lean calls."""
        policy = self.policy(number)
        settings = ProverSettings(seed=self.options.seed, smt=False, policy=policy)
        variant = f"{_VARIANT} {number}"
        budget = self.options.budget
        factory = trial_worker_factory(
            self.toolchain,
            {f"{variant} {self.options.seed}": settings},
            calls=budget,
            served=self.several,
        )
        file = TrialFile(self.folder / "trials.jsonl")
        workers = self.options.workers
        theorems = self.held_out()
        easy = [Trial(theorem, family, EASY, 0) for theorem, family in theorems]
        with self.server(settings):
            single = {end.theorem_sha256: end for end in ends_of(easy, file, factory, workers)}
            trials = [
                Trial(theorem, family, variant, self.options.seed)
                for theorem, family in theorems
                if single[theorem.sha256].calls is None and not single[theorem.sha256].failure
            ]
            ends = list(ends_of(trials, file, factory, workers))
        families = sorted({trial.family for trial in trials})
        found: dict[str, dict[str, tuple[float, int]]] = {}
        for calls in sorted({min(64, budget), budget}):
            told = {
                family: solved(
                    [end for end in ends if end.family == family], variant=variant, calls=calls
                )
                for family in families
            }
            found[str(calls)] = {name: (sum(won.values()), len(won)) for name, won in told.items()}
        return {"solved": found}

    def held_out(self) -> list[tuple[Theorem, str]]:
        """The theorems of every evaluation, chosen once: ours that are held out, and those given.

        None of either can enter the corpus, which refuses what is held out.
        """
        path = self.folder / "evaluation.jsonl"
        if not path.is_file():
            entries = read_core_theorems(bundled("datasets") / "core_theorems", "held_out")
            chosen = [(entry.theorem, "core_theorems") for entry in entries]
            chosen = chosen[: self.options.evaluate]
            if self.options.held_out is not None:
                chosen += list(theorems_in_lines(self.options.held_out))
            rows = [
                {
                    "name": theorem.name,
                    "header": theorem.header,
                    "statement": theorem.statement,
                    "family": family,
                }
                for theorem, family in chosen
            ]
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            write_atomically(path, lines)
        return list(theorems_in_lines(path))


def _write_page(folder: Path, file: RoundFile) -> None:
    ends = list(file.read().values())
    about = (folder / "loop.json").read_text(encoding="utf-8")
    told = {
        name: " and ".join(value) if isinstance(value, list) else value
        for name, value in json.loads(about).items()
        if value is not None
    }
    summary = ", ".join(f"{name} {value}" for name, value in told.items())
    write_atomically(folder / "dashboard.html", improvement_page(ends, summary=summary))


def _line(end: PhaseEnd) -> str:
    return f"round {end.round}, {end.phase}: {json.dumps(dict(end.result), ensure_ascii=False)}"
