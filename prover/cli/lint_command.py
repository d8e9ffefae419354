"""`prover lint SET`: what is questionable about each statement. No Lean is started."""

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from prover.cli.chosen_theorems import chosen_theorems
from prover.cli.exits import Exit
from prover.cli.review_hook import review_hook
from prover.core.errors import ConfigError
from prover.core.smt_answer import OutOfFragment, Unknown
from prover.smt.answer_json import findings_to_json
from prover.smt.lint_case import LintCase
from prover.smt.oracle import Z3Oracle


def run(options: Namespace) -> int:
    """Print the findings under each statement's name; statements without any stay silent."""
    if options.cases:
        return _cases(options)
    theorems = chosen_theorems(options)
    n_questionable = n_refused = 0
    with (
        review_hook(options, source="lint", about=options.set) as review,
        Z3Oracle(limit_s=options.timeout) as oracle,
    ):
        for theorem in theorems:
            findings = oracle.lint(theorem)
            if isinstance(findings, OutOfFragment | Unknown):
                n_refused += 1
                said = [{"kind": type(findings).__name__, "detail": _reason(findings)}]
            else:
                n_questionable += bool(findings)
                said = findings_to_json(findings)
                review.findings(theorem, findings)
            if options.json:
                print(json.dumps({"name": theorem.name, "findings": said}, ensure_ascii=False))
            elif said:
                print(theorem.name)
                for finding in said:
                    where = f" ({finding['where']})" if "where" in finding else ""
                    print(f"  {finding['kind']}{where}: {finding['detail']}", flush=True)
    if not options.json:
        if said_of_queue := review.summary():
            print(said_of_queue)
        print(f"{len(theorems)} statements: {n_questionable} questionable, {n_refused} not read")
    return Exit.NOT_ALL_PROVED if n_questionable else Exit.ALL_PROVED


def _cases(options: Namespace) -> int:
    """Ask the rules about reviewers' cases; print where they disagree."""
    cases = list(_read_cases(Path(options.set)))
    n_wrong = n_refused = 0
    with Z3Oracle(limit_s=options.timeout) as oracle:
        for case in cases:
            findings = oracle.lint(case.theorem)
            if isinstance(findings, OutOfFragment | Unknown):
                n_refused += 1
                continue
            said = list(case.disagreements(findings))
            n_wrong += bool(said)
            for line in said:
                print(f"{case.theorem.name}: {line}", flush=True)
    n_right = len(cases) - n_wrong - n_refused
    print(f"{len(cases)} cases: {n_right} as reviewers say, {n_wrong} not, {n_refused} not read")
    return Exit.NOT_ALL_PROVED if n_wrong else Exit.ALL_PROVED


def _read_cases(path: Path) -> Iterator[LintCase]:
    if not path.is_file():
        raise ConfigError(
            f"{path}: no such file; `prover review export QUEUE lint-cases` makes one"
        )
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                yield LintCase.from_data(json.loads(line))
            except (ConfigError, ValueError) as error:
                raise ConfigError(f"{path}:{number}: {error}") from error


def _reason(answer: OutOfFragment | Unknown) -> str:
    if isinstance(answer, Unknown):
        return answer.why
    return f"{answer.construct}, at {answer.place}"
