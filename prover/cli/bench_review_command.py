"""`prover bench review`: measure the review queue's page on this machine."""

import sys
from argparse import Namespace

from prover.bench.table import as_json, as_markdown
from prover.cli.exits import Exit
from prover.review.load.measure import measure


def run(options: Namespace) -> int:
    """Print each line on stderr as it is measured, then the whole table on stdout."""
    rows = []
    for row in measure(quick=options.quick):
        print(f"{row.what}: {row.measured}", file=sys.stderr, flush=True)
        rows.append(row)
    print(as_json(rows) if options.json else as_markdown(rows))
    return Exit.NOT_ALL_PROVED if any(row.met is False for row in rows) else Exit.ALL_PROVED
