"""What can be typed after `prove` and `prover`, with an example in each help text."""

import argparse
from collections.abc import Callable
from pathlib import Path

from prover.cli.review_arguments import add_review, add_review_option

EXIT_CODES = (
    "exit codes: 0 all proved, 1 something not proved or refuted, 2 bad input, "
    "3 undecided (Lean or the machine failed), 4 a broken promise about proofs"
)


def prove_parser() -> argparse.ArgumentParser:
    """The parser of `prove FILE`."""
    parser = argparse.ArgumentParser(
        prog="prove",
        description="Prove what is left as `sorry` in a Lean 4 file; Lean's kernel decides.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example: prove examples/first.lean\n\n{EXIT_CODES}",
    )
    _add_prove(parser)
    return parser


def prover_parser() -> argparse.ArgumentParser:
    """The parser of `prover COMMAND`."""
    parser = argparse.ArgumentParser(
        prog="prover",
        description="Lean 4 theorem prover: search, verify, and look at what was done.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"example: prover prove examples/first.lean\n\n{EXIT_CODES}",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, what, example, add in (
        ("prove", "prove the sorries of a file", "examples/first.lean", _add_prove),
        ("check", "verify a proved file again", "examples/first.proved.lean", _add_check),
        ("tree", "draw the search for a proof", "examples/first.lean:my_name", _add_tree),
        ("doctor", "say what is installed and what a file would get", "", _add_doctor),
        ("build", "build the Lean library now", "--stage numbers", _add_build),
        ("batch", "prove many theorems on several processes", "core_theorems", _add_batch),
        ("smt", "settle or refute statements without Lean", "core_theorems", _add_smt),
        ("lint", "say what is questionable about statements", "core_theorems", _add_lint),
        ("review", "decide what no machine can, on a page", "serve review.db", add_review),
        (
            "formalize",
            "write Lean statements for informal ones",
            "examples/exercises.md",
            _add_formalize,
        ),
        ("data", "fetch a benchmark", "fetch minif2f", _add_data),
        ("train", "train a model that writes tactics", "steps.jsonl --out policy", _add_train),
        ("serve", "serve a model over HTTP (OpenAI-compatible)", "policy --port 8000", _add_serve),
        ("synth", "make theorems, prove them, keep the proofs", "--proofs 100", _add_synth),
        ("corpus", "look at, check, write out a corpus of proofs", "stats runs/synth", _add_corpus),
        ("improve", "rounds of synthesis, training, evaluation", "--rounds 3", _add_improve),
        ("bench", "measure this machine's prover", "lean", _add_bench),
    ):
        command = commands.add_parser(
            name,
            help=what,
            description=what[0].upper() + what[1:] + ".",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            epilog=f"example: prover {name} {example}".rstrip() + f"\n\n{EXIT_CODES}",
        )
        add(command)
    return parser


def _add_prove(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.prove_command:run")
    parser.add_argument("file", type=Path, metavar="FILE", help="a Lean file with `sorry` in it")
    add_review_option(parser)
    _add_search(parser, default_timeout_s=60.0)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--in-place", action="store_true", help="put the proofs into FILE itself")
    where.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="where the proved copy and its certificate go (default: next to FILE)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing else")


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.check_command:run")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that `prove` wrote")
    parser.add_argument(
        "--certificate",
        type=Path,
        metavar="FILE",
        help="the certificate (default: the one next to FILE)",
    )


def _add_tree(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.tree_command:run")
    parser.add_argument(
        "file", metavar="FILE[:NAME]", help="a Lean file, and which theorem (default: the first)"
    )
    _add_search(parser, default_timeout_s=20.0)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the page (default: NAME.tree.html here)"
    )


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.doctor_command:run")
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="say which Lean this file would get"
    )


def _add_build(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.build_command:run")
    parser.add_argument(
        "--stage",
        choices=("core", "numbers"),
        default="core",
        help="how much of it (default: core, what every file needs)",
    )
    parser.add_argument(
        "--timings",
        action="store_true",
        help="print the seconds that each module took; what is in the cache takes none "
        "(PROVER_CACHE=FOLDER builds into another one)",
    )


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.batch_command:run")
    parser.add_argument(
        "set",
        metavar="SET",
        help="a folder of .lean files, a .lean file, a .jsonl file with name, header and "
        "formal_statement, `core_theorems` or `number_theorems` (they come with prover), or "
        "`minif2f` (prover data fetch)",
    )
    parser.add_argument(
        "--workers", type=_at_least(1, int), default=2, metavar="N", help="processes (default: 2)"
    )
    _add_search(parser, default_timeout_s=60.0)
    parser.set_defaults(timeout=None)  # a statement for Z3 has 20 s
    parser.add_argument(
        "--verifier",
        choices=("smt", "kernel", "both"),
        help="of minif2f or a .jsonl file written for Mathlib: what Z3 says of each statement, "
        "what Lean's kernel accepts on the embedded core, or both (minif2f's default)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="RUN",
        help="folder of records and report; running again goes on there (default: runs/SET)",
    )
    parser.add_argument(
        "--core-header",
        action="store_true",
        help="replace each header by `import Prover.Notation`: statements written for Mathlib "
        "that need nothing but ℕ and ℤ",
    )
    add_review_option(parser)
    _add_split(parser)
    parser.add_argument("--only", metavar="TEXT", default="", help="names that contain TEXT")


def _add_smt(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.smt_command:run")
    _add_statements(parser)
    parser.add_argument(
        "--workers", type=_at_least(1, int), default=2, metavar="N", help="processes (default: 2)"
    )


def _add_lint(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.lint_command:run")
    _add_statements(parser)
    add_review_option(parser)


def _add_statements(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "set",
        metavar="SET",
        help="a .lean file, a folder of them, a .jsonl file with name, header and "
        "formal_statement, `core_theorems`, `number_theorems`, or `minif2f` (prover data fetch)",
    )
    parser.add_argument(
        "--timeout",
        type=_at_least(0.1, float),
        default=20.0,
        metavar="S",
        help="seconds for one statement (default: 20)",
    )
    _add_split(parser)
    parser.add_argument("--only", metavar="TEXT", default="", help="names that contain TEXT")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--split",
        choices=("dev", "held_out", "valid", "test"),
        help="dev or held_out of a set of ours, valid or test of miniF2F (default: the first)",
    )


def _add_formalize(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.formalize_command:run")
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="statements in words: .md or .txt (a paragraph or list item each), .tex (problem "
        'environments, items), .jsonl (objects with "informal" and perhaps "name")',
    )
    parser.add_argument(
        "--timeout",
        type=_at_least(0, float),
        default=5.0,
        metavar="S",
        help="seconds for Z3 at one statement (default: 5)",
    )
    parser.add_argument(
        "--model",
        metavar="ADDRESS",
        help="ask a model as well, behind an OpenAI-compatible server, as in "
        "http://127.0.0.1:8000/v1#NAME (its key in PROVER_API_KEY)",
    )
    parser.add_argument(
        "--samples",
        type=_at_least(1, int),
        default=8,
        metavar="N",
        help="statements that the model is asked for (default: 8)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a problem")
    add_review_option(parser)


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.data_command:run")
    parser.add_argument("action", choices=("fetch",), help="what to do")
    parser.add_argument("name", choices=("minif2f",), help="which benchmark")
    parser.add_argument(
        "--from",
        dest="source",
        metavar="WHERE",
        help="a file or folder; or a git repository (….git), hf:OWNER/NAME/FILE at Hugging Face, "
        "or the address of a .jsonl file (default: the repository that our figures are about)",
    )
    parser.add_argument(
        "--revision", metavar="REV", help="of a repository or dataset (default: the measured one)"
    )
    parser.add_argument(
        "--split",
        action="append",
        choices=("valid", "test"),
        help="which to store; may be given twice (default: valid, and nothing held out)",
    )


def _add_train(parser: argparse.ArgumentParser) -> None:
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
    parser.add_argument(
        "--size",
        choices=("tiny", "small", "large"),
        default="small",
        help="of a model from scratch: small has 2.9 million parameters, large 90 (default: small)",
    )
    parser.add_argument("--epochs", type=_at_least(0.01, float), default=4.0, metavar="N")
    parser.add_argument(
        "--learning-rate", type=_at_least(1e-9, float), default=2e-3, metavar="RATE"
    )
    parser.add_argument(
        "--batch-tokens", type=_at_least(64, int), default=4096, metavar="N", help="of one update"
    )
    parser.add_argument("--seed", type=_at_least(0, int), default=0, metavar="N")
    parser.add_argument(
        "--checkpoint-every", type=_at_least(1, int), default=100, metavar="N", help="updates"
    )
    parser.add_argument("--threads", type=_at_least(1, int), metavar="N", help="of the processor")


def _add_improve(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.improve_command:run")
    parser.add_argument(
        "--rounds", type=_at_least(1, int), default=3, metavar="N", help="default: 3"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/improve"),
        metavar="RUN",
        help="folder of corpus, models and dashboard; running again goes on there "
        "(default: runs/improve)",
    )
    parser.add_argument(
        "--lots",
        type=_at_least(1, int),
        default=40,
        metavar="N",
        help="of conjectures in one round (default: 40)",
    )
    parser.add_argument(
        "--calls",
        type=_at_least(1, int),
        default=96,
        metavar="N",
        help="tactics that a search may try for one conjecture (default: 96)",
    )
    parser.add_argument(
        "--evaluate",
        type=_at_least(0, int),
        default=1000,
        metavar="N",
        help="how many held-out theorems of core_theorems each round is measured with (all)",
    )
    parser.add_argument(
        "--held-out", type=Path, metavar="FILE", help="more of them: `held_out.jsonl` of a run"
    )
    parser.add_argument(
        "--budget",
        type=_at_least(1, int),
        default=64,
        metavar="N",
        help="tactics for each of them (default: 64)",
    )
    parser.add_argument("--size", choices=("tiny", "small", "large"), default="small")
    parser.add_argument("--epochs", type=_at_least(0.01, float), default=4.0, metavar="N")
    parser.add_argument("--share", type=_share, default=0.5, metavar="P", help="the model's share")
    parser.add_argument("--samples", type=_at_least(1, int), default=16, metavar="N")
    parser.add_argument("--seed", type=_at_least(0, int), default=0, metavar="N")
    parser.add_argument(
        "--workers", type=_at_least(1, int), default=2, metavar="N", help="processes (default: 2)"
    )


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.serve_command:run")
    parser.add_argument(
        "model", metavar="MODEL", help="a model's folder, or a name at the hub with --hub"
    )
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (default: 127.0.0.1)")
    parser.add_argument(
        "--port", type=_port, default=8000, metavar="N", help="0: any free one (default: 8000)"
    )
    parser.add_argument("--threads", type=_at_least(1, int), metavar="N", help="of the processor")
    parser.add_argument("--hub", action="store_true", help="a model may be fetched from the hub")


def _port(text: str) -> int:
    """An argument type: the number of a port."""
    value = int(text)
    if not 0 <= value < 2**16:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return value


def _add_synth(parser: argparse.ArgumentParser) -> None:
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
        type=_at_least(1, int),
        metavar="N",
        help="stop when the corpus has N proofs (default: after all lots)",
    )
    parser.add_argument(
        "--lots",
        type=_at_least(1, int),
        default=10_000,
        metavar="N",
        help="how many lots of conjectures, from each family in turn (default: 10000)",
    )
    parser.add_argument(
        "--family",
        action="append",
        metavar="NAME",
        help="only this family of conjectures; may be given several times",
    )
    parser.add_argument(
        "--calls",
        type=_at_least(1, int),
        default=64,
        metavar="N",
        help="tactics that a search may try for one conjecture (default: 64)",
    )
    parser.add_argument(
        "--lot-size",
        type=_at_least(1, int),
        default=24,
        metavar="N",
        help="conjectures that are drawn and verified together (default: 24)",
    )
    parser.add_argument(
        "--keep-easy",
        action="store_true",
        help="admit also what a single fixed tactic closes, marked as such",
    )
    parser.add_argument(
        "--seed", type=_at_least(0, int), default=0, metavar="N", help="of all of it (default: 0)"
    )
    parser.add_argument("--no-smt", action="store_true", help="do not ask Z3 for counterexamples")
    parser.add_argument(
        "--workers", type=_at_least(1, int), default=1, metavar="N", help="processes (default: 1)"
    )


def _add_corpus(parser: argparse.ArgumentParser) -> None:
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
        type=_at_least(1, int),
        metavar="N",
        help="verify: N proofs chosen at random (default: all)",
    )
    parser.add_argument(
        "--seed", type=_at_least(0, int), default=0, metavar="N", help="of the sample (default: 0)"
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


def _add_bench(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run="prover.cli.bench_command:run")
    parser.add_argument(
        "part",
        choices=("lean", "smt", "policy", "serving", "review"),
        help="what to measure: the Lean side, what Z3 adds to a search, what a model adds with as "
        "many Lean calls, the policy server, or the page of the review queue",
    )
    parser.add_argument(
        "--every",
        type=_at_least(1, int),
        metavar="N",
        help="of the theorem sets take one theorem in N (default: 5 for smt, 1 for policy)",
    )
    parser.add_argument(
        "--timeout",
        type=_at_least(0.1, float),
        default=5.0,
        metavar="S",
        help="smt: seconds of search for one theorem (default: 5)",
    )
    parser.add_argument(
        "--minif2f", type=Path, metavar="FILE", help="miniF2F's valid split as .jsonl, if at hand"
    )
    parser.add_argument(
        "--workers", type=_at_least(1, int), default=2, metavar="N", help="processes (default: 2)"
    )
    parser.add_argument(
        "--quick", action="store_true", help="leave out the theorem sets, which take minutes"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing else")
    group = parser.add_argument_group("policy")
    group.add_argument(
        "--set",
        action="append",
        metavar="SET",
        help="core_theorems (its held-out part; default), or a .jsonl file with name, header, "
        "statement and family; may be given twice",
    )
    group.add_argument(
        "--calls",
        action="append",
        type=_at_least(1, int),
        metavar="N",
        help="a budget of tactics for one theorem; may be given twice (default: 64 and 512)",
    )
    group.add_argument("--seeds", type=_at_least(1, int), default=3, metavar="N")
    group.add_argument("--out", type=Path, metavar="RUN", help="default: runs/bench-policy")
    _add_policy(parser)


def _add_search(parser: argparse.ArgumentParser, *, default_timeout_s: float) -> None:
    parser.add_argument(
        "--timeout",
        type=_at_least(0.1, float),
        default=default_timeout_s,
        metavar="S",
        help=f"seconds of search for one theorem (default: {default_timeout_s:g})",
    )
    parser.add_argument(
        "--seed", type=_at_least(0, int), default=0, metavar="N", help="of the search (default: 0)"
    )
    parser.add_argument(
        "--no-smt", action="store_true", help="search alone, without asking Z3 beside it"
    )
    _add_policy(parser)


def _add_policy(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("who proposes tactics")
    group.add_argument(
        "--policy",
        choices=("fixed", "transformer", "endpoint", "mixture"),
        default="fixed",
        help="fixed tactics (default), a model here, an OpenAI-compatible server, or fixed tactics "
        "and a model together",
    )
    group.add_argument(
        "--model",
        metavar="MODEL",
        default="",
        help="a model's folder (`prover train` makes one), a name at the Hugging Face hub with "
        "--hub, or a server's address, as in http://127.0.0.1:8000/v1",
    )
    group.add_argument(
        "--template",
        choices=("own", "plain", "bfs-prover-v2", "reprover"),
        default="",
        help="how a state is shown to the model (default: as its folder says, else plain)",
    )
    group.add_argument(
        "--samples",
        type=_at_least(1, int),
        default=16,
        metavar="N",
        help="tactics that the model is asked for at each state (default: 16)",
    )
    group.add_argument(
        "--share",
        type=_share,
        default=0.5,
        metavar="P",
        help="the model's share in a mixture, from 0 to 1 (default: 0.5)",
    )
    group.add_argument(
        "--decoding",
        choices=("beam", "sample"),
        default="beam",
        help="how a model's tactics are written: the likeliest (default), or at random",
    )
    group.add_argument("--hub", action="store_true", help="a model may be fetched from the hub")


def _share(text: str) -> float:
    """An argument type: a number from 0 to 1."""
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def _at_least(least: float, kind: Callable[[str], float]) -> Callable[[str], float]:
    """An argument type: a number no smaller than `least`."""

    def number(text: str) -> float:
        value = kind(text)
        if not least <= value <= 1e9:
            raise argparse.ArgumentTypeError(f"{text} is not between {least:g} and 1e9")
        return value

    number.__name__ = kind.__name__  # argparse names the type in its own messages
    return number
