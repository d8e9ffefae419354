"""`prover smt SET`: what the SMT oracle thinks of each statement, and why. No Lean is started."""

import json
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

from prover.cli.chosen_theorems import chosen_theorems
from prover.cli.exits import Exit
from prover.core.smt_answer import Counterexample, SmtAnswer, Valid
from prover.core.theorem import Theorem
from prover.smt.answer_json import to_json
from prover.smt.answer_words import detail_of, kind_of
from prover.smt.oracle import Z3Oracle


def run(options: Namespace) -> int:
    """Print one line for each statement, or one JSON object a line."""
    theorems = chosen_theorems(options)
    answers: list[SmtAnswer] = []
    for theorem, answer in check_all(theorems, options.timeout, options.workers):
        answers.append(answer)
        if options.json:
            record = {"name": theorem.name, "sha256": theorem.sha256, **to_json(answer)}
            print(json.dumps(record, ensure_ascii=False), flush=True)
        else:
            print(_line(theorem.name, answer), flush=True)
    if not options.json:
        counts = Counter(type(answer).__name__ for answer in answers)
        print(", ".join(f"{count} {kind}" for kind, count in counts.most_common()))
        print("none of this is a proof: only Lean's kernel decides")
    return exit_code(answers)


def check_all(
    theorems: Sequence[Theorem], limit_s: float, n_workers: int
) -> Iterator[tuple[Theorem, SmtAnswer]]:
    """Check on several processes; answers come in the order of the theorems."""
    oracles = [Z3Oracle(limit_s=limit_s) for _ in range(min(n_workers, max(1, len(theorems))))]
    free: SimpleQueue[Z3Oracle] = SimpleQueue()
    for oracle in oracles:
        free.put(oracle)

    def check(theorem: Theorem) -> tuple[Theorem, SmtAnswer]:
        oracle = free.get()
        try:
            return theorem, oracle.check(theorem)
        finally:
            free.put(oracle)

    pool = ThreadPoolExecutor(len(oracles))
    try:
        yield from pool.map(check, theorems)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for oracle in oracles:
            oracle.close()


def exit_code(answers: Sequence[SmtAnswer]) -> Exit:
    """What the answers come to."""
    if any(isinstance(answer, Counterexample) for answer in answers):
        return Exit.NOT_ALL_PROVED
    if all(isinstance(answer, Valid) for answer in answers):
        return Exit.ALL_PROVED
    return Exit.UNDECIDED


def _line(name: str, answer: SmtAnswer) -> str:
    return f"{kind_of(answer):<8} {name}  ({detail_of(answer)})"
