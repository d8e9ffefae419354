"""What `prove`, `check`, `tree`, `doctor`, `build` and `batch` take."""

import argparse
from pathlib import Path

from prover.cli.review_arguments import add_review_option
from prover.cli.shared_arguments import add_search, add_split, add_workers


def add_prove(parser: argparse.ArgumentParser) -> None:
    """Add what `prover prove` takes."""
    parser.set_defaults(run="prover.cli.prove_command:run")
    parser.add_argument("file", type=Path, metavar="FILE", help="a Lean file with `sorry` in it")
    add_review_option(parser)
    add_search(parser, default_timeout_s=60.0)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--in-place", action="store_true", help="put the proofs into FILE itself")
    where.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="where the proved copy and its certificate go (default: next to FILE)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, nothing else")


def add_check(parser: argparse.ArgumentParser) -> None:
    """Add what `prover check` takes."""
    parser.set_defaults(run="prover.cli.check_command:run")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that `prove` wrote")
    parser.add_argument(
        "--certificate",
        type=Path,
        metavar="FILE",
        help="the certificate (default: the one next to FILE)",
    )


def add_tree(parser: argparse.ArgumentParser) -> None:
    """Add what `prover tree` takes."""
    parser.set_defaults(run="prover.cli.tree_command:run")
    parser.add_argument(
        "file", metavar="FILE[:NAME]", help="a Lean file, and which theorem (default: the first)"
    )
    add_search(parser, default_timeout_s=20.0)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the page (default: NAME.tree.html here)"
    )


def add_doctor(parser: argparse.ArgumentParser) -> None:
    """Add what `prover doctor` takes."""
    parser.set_defaults(run="prover.cli.doctor_command:run")
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="say which Lean this file would get"
    )


def add_build(parser: argparse.ArgumentParser) -> None:
    """Add what `prover build` takes."""
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


def add_batch(parser: argparse.ArgumentParser) -> None:
    """Add what `prover batch` takes."""
    parser.set_defaults(run="prover.cli.batch_command:run")
    parser.add_argument(
        "set",
        metavar="SET",
        help="a folder of .lean files, a .lean file, a .jsonl file with name, header and "
        "formal_statement, `core_theorems` or `number_theorems` (they come with prover), or "
        "`minif2f` (prover data fetch)",
    )
    add_workers(parser)
    add_search(parser, default_timeout_s=60.0)
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
    add_split(parser)
    parser.add_argument("--only", metavar="TEXT", default="", help="names that contain TEXT")
