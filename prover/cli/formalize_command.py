"""`prover formalize FILE`: candidate Lean statements for informal ones, or "I don't know"."""

import json
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, assert_never

from prover.batch.restate import NotStated, why_not_stated
from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.theorem import Theorem
from prover.formalize.candidate import Abstained, Formalization, Formalized, Judged
from prover.formalize.formalizer import Formalizer, RuleSource
from prover.formalize.informal import read_problems
from prover.lean.process import LeanToolchain
from prover.lean.toolchain import Stage, embedded_toolchain
from prover.smt.answer_json import findings_to_json, to_json
from prover.smt.oracle import Z3Oracle


def run(options: Namespace) -> int:
    """Print what is found for each problem, as Lean text or as JSON lines."""
    problems = read_problems(options.file)
    n_answered = 0
    with build_progress() as progress:
        toolchain = embedded_toolchain(Stage.NUMBERS, progress=progress)
    with _formalizer(toolchain, options.timeout) as formalizer:
        for problem in problems:
            found = formalizer.formalize(problem)
            n_answered += isinstance(found, Formalized)
            if options.json:
                print(json.dumps(_as_json(found), ensure_ascii=False), flush=True)
            else:
                print("\n".join(_lines(found)), flush=True)
    if not options.json:
        n_left = len(problems) - n_answered
        print(f"-- {len(problems)} problems: {n_answered} formalized, {n_left} not")
    return Exit.ALL_PROVED if n_answered == len(problems) else Exit.NOT_ALL_PROVED


@contextmanager
def _formalizer(toolchain: LeanToolchain, limit_s: float) -> Iterator[Formalizer]:
    def states(theorem: Theorem) -> str | None:
        found: NotStated | None = why_not_stated(theorem, toolchain)
        return None if found is None else found.message

    with Z3Oracle(limit_s=limit_s) as oracle:
        yield Formalizer([RuleSource()], states, oracle.check, oracle.lint)


def _lines(found: Formalization) -> Iterator[str]:
    yield f"-- {found.problem.name}: {found.problem.text}"
    match found:
        case Formalized(_, chosen, confidence, others):
            yield f"-- confidence {confidence:.2f} ({chosen.candidate.source}); {_said(chosen.smt)}"
            for finding in chosen.findings:
                yield f"-- {finding.kind.value} ({finding.where}): {finding.detail}"
            yield f"{chosen.candidate.theorem.statement} := by\n  sorry"
            if others:
                yield f"-- and {len(others)} other candidates (--json shows them)"
        case Abstained(_, why, candidates):
            yield f"-- not formalized: {why}"
            for judged in candidates:
                yield f"-- perhaps: {' '.join(judged.candidate.theorem.statement.split())}"
        case _:
            assert_never(found)
    yield ""


def _said(answer: SmtAnswer) -> str:
    match answer:
        case Valid(method, _, _):
            return f"Z3 and its kin: it holds ({method})"
        case Counterexample(model):
            values = ", ".join(f"{name} = {value}" for name, value in model)
            return f"Z3 and its kin: FALSE{' for ' + values if values else ''}"
        case Unknown(why):
            return f"Z3 and its kin: open ({why})"
        case OutOfFragment(construct, _):
            return f"Z3 and its kin: not read ({construct})"
        case _:
            assert_never(answer)


def _as_json(found: Formalization) -> dict[str, Any]:
    problem = {"name": found.problem.name, "informal": found.problem.text}
    match found:
        case Formalized(_, chosen, confidence, others):
            judged, more = [chosen, *others], {"confidence": confidence}
            said: dict[str, Any] = {"formalized": True, **more}
        case Abstained(_, why, candidates):
            judged, said = list(candidates), {"formalized": False, "why": why}
        case _:
            assert_never(found)
    return {**problem, **said, "candidates": [_judged_json(one) for one in judged]}


def _judged_json(judged: Judged) -> dict[str, Any]:
    return {
        "statement": judged.candidate.theorem.statement,
        "header": judged.candidate.theorem.header,
        "source": judged.candidate.source,
        "readings": judged.candidate.readings,
        "lean_error": judged.lean_error,
        "smt": to_json(judged.smt),
        "findings": findings_to_json(judged.findings),
    }
