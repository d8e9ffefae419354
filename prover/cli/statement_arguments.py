"""What the commands about statements take: `smt`, `lint`, `formalize`, `data`."""

import argparse
from pathlib import Path

from prover.cli.review_arguments import add_review_option
from prover.cli.shared_arguments import add_split, add_workers, at_least


def add_smt(parser: argparse.ArgumentParser) -> None:
    """Add what `prover smt` takes."""
    parser.set_defaults(run="prover.cli.smt_command:run")
    add_statements(parser)
    add_workers(parser)


def add_lint(parser: argparse.ArgumentParser) -> None:
    """Add what `prover lint` takes."""
    parser.set_defaults(run="prover.cli.lint_command:run")
    add_statements(parser)
    parser.add_argument(
        "--cases",
        action="store_true",
        help="SET is what `prover review export QUEUE lint-cases` wrote: say where the rules and "
        "the reviewers disagree",
    )
    add_review_option(parser)


def add_statements(parser: argparse.ArgumentParser) -> None:
    """Add the set of statements, and which of it; for `prover smt` and `prover lint`."""
    parser.add_argument(
        "set",
        metavar="SET",
        help="a .lean file, a folder of them, a .jsonl file with name, header and "
        "formal_statement, `core_theorems`, `number_theorems`, or `minif2f` (prover data fetch)",
    )
    parser.add_argument(
        "--timeout",
        type=at_least(0.1, float),
        default=20.0,
        metavar="S",
        help="seconds for one statement (default: 20)",
    )
    add_split(parser)
    parser.add_argument("--only", metavar="TEXT", default="", help="names that contain TEXT")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def add_formalize(parser: argparse.ArgumentParser) -> None:
    """Add what `prover formalize` takes."""
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
        type=at_least(0, float),
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
        type=at_least(1, int),
        default=8,
        metavar="N",
        help="statements that the model is asked for (default: 8)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a problem")
    add_review_option(parser)


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add what `prover data` takes."""
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
