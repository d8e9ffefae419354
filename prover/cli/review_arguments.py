"""What can be typed after `prover review`."""

import argparse
from pathlib import Path

from prover.review.item import ItemKind, ItemState, RejectionReason

DECISION_WORDS = ("approve", "reject", "needs-work", "undo")


def add_review_option(parser: argparse.ArgumentParser) -> None:
    """Add `--review QUEUE`, for commands that find what people should look at."""
    parser.add_argument(
        "--review",
        type=Path,
        metavar="QUEUE",
        help="put what a person should look at into this queue (prover review serve QUEUE)",
    )


def add_review(parser: argparse.ArgumentParser) -> None:
    """Add the actions of `prover review`."""
    parser.set_defaults(run="prover.cli.review_command:run")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    serve = _action(actions, "serve", "serve the page", "serve review.db --port 8321")
    serve.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: loopback)"
    )
    serve.add_argument("--port", type=int, default=8321, help="0 takes a free one (default: 8321)")
    serve.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="HOST",
        help="a host name under which browsers reach the page; may be given more than once",
    )
    serve.add_argument(
        "--https",
        action="store_true",
        help="a proxy in front speaks HTTPS: browsers send the cookie over nothing else",
    )
    serve.add_argument("--no-lean", action="store_true", help="without live checks")

    token = _action(actions, "token", "make a reviewer's token", "token review.db 'Emmy Noether'")
    token.add_argument("name", metavar="NAME", help="the reviewer; an earlier token of theirs ends")

    listed = _action(actions, "list", "list items", "list review.db --state open --kind lint")
    _add_filters(listed)
    listed.add_argument("--limit", type=int, default=50, metavar="N", help="at most (default: 50)")
    listed.add_argument("--json", action="store_true", help="print one JSON object a line")

    show = _action(actions, "show", "show an item and its history", "show review.db 17")
    show.add_argument("item", type=int, metavar="ITEM", help="its number")
    show.add_argument("--json", action="store_true", help="print one JSON object, nothing else")

    decide = _action(
        actions, "decide", "decide an item", "decide review.db 17 reject --reason vacuous"
    )
    decide.add_argument("item", type=int, metavar="ITEM", help="its number")
    decide.add_argument("decision", choices=DECISION_WORDS, help="what to do")
    decide.add_argument(
        "--reason", choices=[reason.value for reason in RejectionReason], help="to reject: why"
    )
    decide.add_argument("--text", default="", help="in your own words")
    decide.add_argument("--who", metavar="NAME", help="the reviewer (default: your login name)")
    decide.add_argument(
        "--candidate", type=int, default=1, metavar="N", help="which statement, from 1 (default: 1)"
    )
    decide.add_argument(
        "--version",
        type=int,
        metavar="V",
        help="refuse if the item is not at this version, which `show` prints, any more",
    )

    export = _action(actions, "export", "write decisions as JSON lines", "export review.db pairs")
    export.add_argument(
        "what",
        choices=("pairs", "negatives", "proofs", "lint-cases", "events"),
        help="pairs: informal text with its approved statement; negatives: what was rejected, and "
        "why; proofs: approved and verified; lint-cases: what the linter should say, for `prover "
        "lint FILE --cases`; events: all that happened",
    )
    export.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")

    admit = _action(
        actions,
        "admit",
        "verify approved proofs anew and put them into a corpus",
        "admit review.db runs/synth/corpus.sqlite",
    )
    admit.add_argument(
        "corpus", type=Path, metavar="CORPUS", help="a training corpus; made if it is not there"
    )

    stats = _action(actions, "stats", "throughput, agreement, precision", "stats review.db")
    stats.add_argument("--json", action="store_true", help="print one JSON object, nothing else")

    enqueue = _action(
        actions, "enqueue", "put items into the queue", "enqueue review.db items.jsonl"
    )
    enqueue.add_argument(
        "file", type=Path, metavar="ITEMS", help="JSON lines with kind, statement, informal, …"
    )
    enqueue.add_argument("--source", default="", help="of items that do not name theirs")
    enqueue.add_argument("--family", default="", help="of items that do not name theirs")


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    what: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = actions.add_parser(
        name,
        help=what,
        description=what[0].upper() + what[1:] + ".",
        epilog=f"example: prover review {example}",
    )
    parser.add_argument("database", type=Path, metavar="QUEUE", help="the queue's file")
    return parser


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", choices=[kind.value for kind in ItemKind])
    parser.add_argument("--state", choices=[state.value for state in ItemState])
    parser.add_argument("--family", default="", help="which set or file")
    parser.add_argument("--reviewer", default="", help="who decided it, or has claimed it")
    parser.add_argument("--search", default="", metavar="TEXT", help="in names, prose and Lean")
    parser.add_argument(
        "--order",
        choices=("priority", "newest", "oldest", "changed", "name"),
        default="priority",
        help="default: priority",
    )
