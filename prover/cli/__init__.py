"""The commands `prove` and `prover`. Importing this loads no heavy library: help is instant."""

import sys
from collections.abc import Sequence

from prover.cli.arguments import prove_parser, prover_parser
from prover.cli.exits import run_command


def prove(arguments: Sequence[str] | None = None) -> int:
    """Run `prove FILE`; return its exit code."""
    return run_command(prove_parser().parse_args(arguments))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `prover COMMAND …`; return its exit code."""
    parser = prover_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help(sys.stderr)
        return 2
    return run_command(options)
