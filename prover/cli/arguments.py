"""What can be typed after `prove` and `prover`, with an example in each help text."""

import argparse

from prover.cli.bench_arguments import add_bench
from prover.cli.learning_arguments import (
    add_corpus,
    add_improve,
    add_serve,
    add_synth,
    add_train,
    add_train_critic,
)
from prover.cli.proving_arguments import (
    add_batch,
    add_build,
    add_check,
    add_doctor,
    add_prove,
    add_tree,
)
from prover.cli.review_arguments import add_review
from prover.cli.statement_arguments import add_data, add_formalize, add_lint, add_smt

EXIT_CODES = (
    "exit codes: 0 all proved, 1 something not proved or refuted, 2 bad input,\n"
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
    add_prove(parser)
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
        ("prove", "prove the sorries of a file", "examples/first.lean", add_prove),
        ("check", "verify a proved file again", "examples/first.proved.lean", add_check),
        ("tree", "draw the search for a proof", "examples/first.lean:my_name", add_tree),
        ("doctor", "say what is installed and what a file would get", "", add_doctor),
        ("build", "build the Lean library now", "--stage numbers", add_build),
        ("batch", "prove many theorems on several processes", "core_theorems", add_batch),
        ("smt", "settle or refute statements without Lean", "core_theorems", add_smt),
        ("lint", "say what is questionable about statements", "core_theorems", add_lint),
        ("review", "decide what no machine can, on a page", "serve review.db", add_review),
        (
            "formalize",
            "write Lean statements for informal ones",
            "examples/exercises.md",
            add_formalize,
        ),
        ("data", "fetch a benchmark", "fetch minif2f", add_data),
        ("train", "train a model that writes tactics", "steps.jsonl --out policy", add_train),
        (
            "train-critic",
            "train a model's estimate of how far a proof is",
            "steps.jsonl --model policy",
            add_train_critic,
        ),
        ("serve", "serve a model over HTTP (OpenAI-compatible)", "policy --port 8000", add_serve),
        ("synth", "make theorems, prove them, keep the proofs", "--proofs 100", add_synth),
        ("corpus", "look at, check, write out a corpus of proofs", "stats runs/synth", add_corpus),
        ("improve", "rounds of synthesis, training, evaluation", "--rounds 3", add_improve),
        ("bench", "measure this machine's prover", "lean", add_bench),
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
