"""What the commands that learn take: `train`, `serve`, `synth`, `corpus`, `improve`."""

import argparse
from pathlib import Path

from prover.cli.review_arguments import add_review_option
from prover.cli.shared_arguments import add_workers, at_least, port, share


def add_train(parser: argparse.ArgumentParser) -> None:
    """Add what `prover train` takes."""
    parser.set_defaults(run="prover.cli.train_command:run")
    parser.add_argument(
        "steps", type=Path, metavar="STEPS", help="a .jsonl file with goal, tactic and theorem"
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="where the model goes; running again goes on with what stopped there",
    )
    parser.add_argument(
        "--from",
        dest="start_from",
        default="",
        metavar="MODEL",
        help="a model's folder to go on from (default: from scratch)",
    )
    _add_training(parser)
    parser.add_argument(
        "--learning-rate",
        type=at_least(1e-9, float),
        default=2e-3,
        metavar="RATE",
        help="the highest, after the warm-up (default: 0.002)",
    )
    parser.add_argument(
        "--batch-tokens",
        type=at_least(64, int),
        default=1024,
        metavar="N",
        help="of one update (default: 1024)",
    )
    _add_seed(parser)
    parser.add_argument(
        "--checkpoint-every",
        type=at_least(1, int),
        default=100,
        metavar="N",
        help="updates (default: 100)",
    )
    _add_threads(parser)


def add_train_critic(parser: argparse.ArgumentParser) -> None:
    """Add what `prover train-critic` takes."""
    parser.set_defaults(run="prover.cli.train_critic_command:run")
    parser.add_argument(
        "steps", type=Path, metavar="STEPS", help="a .jsonl file with goal, tactic and theorem"
    )
    parser.add_argument(
        "--model",
        required=True,
        metavar="MODEL",
        help="small, or the folder of a model that `prover train` made; it stays as it is",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="where the critic goes (default: to its model)"
    )
    parser.add_argument(
        "--epochs",
        type=at_least(1, int),
        default=30,
        metavar="N",
        help="how often it sees each state (default: 30)",
    )
    parser.add_argument(
        "--learning-rate",
        type=at_least(1e-9, float),
        default=1e-3,
        metavar="RATE",
        help="of every update (default: 0.001)",
    )
    _add_seed(parser)
    _add_threads(parser)


def add_serve(parser: argparse.ArgumentParser) -> None:
    """Add what `prover serve` takes."""
    parser.set_defaults(run="prover.cli.serve_command:run")
    parser.add_argument(
        "model", metavar="MODEL", help="small, a model's folder, or a name at the hub with --hub"
    )
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (default: 127.0.0.1)")
    parser.add_argument(
        "--port", type=port, default=8000, metavar="N", help="0: any free one (default: 8000)"
    )
    _add_threads(parser)
    parser.add_argument("--hub", action="store_true", help="a model may be fetched from the hub")


def add_synth(parser: argparse.ArgumentParser) -> None:
    """Add what `prover synth` takes."""
    parser.set_defaults(run="prover.cli.synth_command:run")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/synth"),
        metavar="RUN",
        help="folder of the corpus; running again goes on there (default: runs/synth)",
    )
    parser.add_argument(
        "--proofs",
        type=at_least(1, int),
        metavar="N",
        help="stop when the corpus has N proofs (default: after all lots)",
    )
    _add_conjectures(parser, lots=10_000, whose="in all", calls=64)
    parser.add_argument(
        "--lot-size",
        type=at_least(1, int),
        default=24,
        metavar="N",
        help="conjectures that are drawn and verified together (default: 24)",
    )
    parser.add_argument(
        "--held-out",
        action="store_true",
        help="only what is for evaluation: writes held_out.jsonl, and admits nothing",
    )
    parser.add_argument(
        "--keep-easy",
        action="store_true",
        help="admit also what a single fixed tactic closes, marked as such",
    )
    _add_seed(parser)
    parser.add_argument("--no-smt", action="store_true", help="do not ask Z3 for counterexamples")
    add_workers(parser, default=1)
    add_review_option(parser)


def add_corpus(parser: argparse.ArgumentParser) -> None:
    """Add what `prover corpus` takes."""
    parser.set_defaults(run="prover.cli.corpus_command:run")
    parser.add_argument(
        "action", choices=("stats", "verify", "export", "import"), help="what to do"
    )
    parser.add_argument(
        "corpus", type=Path, metavar="CORPUS", help="a corpus, or the folder of a run of synth"
    )
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="export: to write; import: to read"
    )
    parser.add_argument(
        "--sample",
        type=at_least(1, int),
        metavar="N",
        help="verify: N proofs chosen at random (default: all)",
    )
    parser.add_argument(
        "--seed", type=at_least(0, int), default=0, metavar="N", help="of the sample (default: 0)"
    )
    parser.add_argument(
        "--format", choices=("jsonl", "parquet"), help="export: of FILE (default: by its name)"
    )
    parser.add_argument(
        "--proofs",
        action="store_true",
        help="export: a line for each proof, which import can read (default: for each step)",
    )
    parser.add_argument(
        "--steps",
        type=Path,
        metavar="FILE",
        help="import of LeanDojo's format, whose proofs are not verified here: write steps to FILE",
    )
    parser.add_argument(
        "--repository", metavar="URL", help="import: have LeanDojo trace this; needs Lean's tools"
    )
    parser.add_argument("--commit", metavar="SHA", help="import: of the repository")


def add_improve(parser: argparse.ArgumentParser) -> None:
    """Add what `prover improve` takes."""
    parser.set_defaults(run="prover.cli.improve_command:run")
    parser.add_argument(
        "--rounds", type=at_least(1, int), default=3, metavar="N", help="how many (default: 3)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/improve"),
        metavar="RUN",
        help="folder of corpus, models and dashboard; running again goes on there "
        "(default: runs/improve)",
    )
    _add_conjectures(parser, lots=40, whose="in a round", calls=96)
    parser.add_argument(
        "--evaluate",
        type=at_least(0, int),
        default=1000,
        metavar="N",
        help="how many held-out theorems of core_theorems each round is measured with (all)",
    )
    parser.add_argument(
        "--held-out", type=Path, metavar="FILE", help="more of them: `held_out.jsonl` of a run"
    )
    parser.add_argument(
        "--budget",
        type=at_least(1, int),
        default=64,
        metavar="N",
        help="tactics for each of them (default: 64)",
    )
    _add_training(parser)
    parser.add_argument(
        "--share",
        type=share,
        default=0.75,
        metavar="P",
        help="the model's share of the tactics tried, from 0 to 1 (default: 0.75)",
    )
    parser.add_argument(
        "--samples",
        type=at_least(1, int),
        default=8,
        metavar="N",
        help="answers that the model is asked for at each state (default: 8)",
    )
    _add_seed(parser)
    add_workers(parser)


def _add_conjectures(parser: argparse.ArgumentParser, *, lots: int, whose: str, calls: int) -> None:
    parser.add_argument(
        "--lots",
        type=at_least(1, int),
        default=lots,
        metavar="N",
        help=f"of conjectures {whose}, from each family in turn (default: {lots})",
    )
    parser.add_argument(
        "--family",
        action="append",
        metavar="NAME",
        help="only this family of conjectures; may be given several times",
    )
    parser.add_argument(
        "--calls",
        type=at_least(1, int),
        default=calls,
        metavar="N",
        help=f"tactics that a search may try for one conjecture (default: {calls})",
    )


def _add_training(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--size",
        choices=("tiny", "small", "medium", "large"),
        default="small",
        help="of a model from scratch (default: small, 1.3 million parameters; medium has 5, "
        "large 90)",
    )
    parser.add_argument(
        "--epochs",
        type=at_least(0.01, float),
        default=4.0,
        metavar="N",
        help="how often it sees each proof (default: 4)",
    )


def _add_seed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seed", type=at_least(0, int), default=0, metavar="N", help="of all of it (default: 0)"
    )


def _add_threads(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=at_least(1, int), metavar="N", help="of the processor")
