"""What `prover bench` takes."""

import argparse
from pathlib import Path

from prover.cli.shared_arguments import add_policy, add_workers, at_least


def add_bench(parser: argparse.ArgumentParser) -> None:
    """Add what `prover bench` takes."""
    parser.set_defaults(run="prover.cli.bench_command:run")
    parser.add_argument(
        "part",
        choices=("lean", "smt", "policy", "serving", "review"),
        help="what to measure: the Lean side, what Z3 adds to a search, what a model adds with as "
        "many Lean calls, the policy server, or the page of the review queue",
    )
    parser.add_argument(
        "--every",
        type=at_least(1, int),
        metavar="N",
        help="of the theorem sets take one theorem in N (default: 5 for smt, 1 for policy)",
    )
    parser.add_argument(
        "--timeout",
        type=at_least(0.1, float),
        default=5.0,
        metavar="S",
        help="smt: seconds of search for one theorem (default: 5)",
    )
    parser.add_argument(
        "--minif2f", type=Path, metavar="FILE", help="miniF2F's valid split as .jsonl, if at hand"
    )
    add_workers(parser)
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
        type=at_least(1, int),
        metavar="N",
        help="a budget of tactics for one theorem; may be given twice (default: 64 and 512)",
    )
    group.add_argument(
        "--more-models",
        nargs="+",
        default=[],
        metavar="MODEL",
        help="models that differ from --model by the seed of their training: one for each seed",
    )
    group.add_argument(
        "--seeds",
        type=at_least(1, int),
        metavar="N",
        help="of a model that writes at random (default: as many as there are models)",
    )
    group.add_argument("--out", type=Path, metavar="RUN", help="default: runs/bench-policy")
    add_policy(parser)
