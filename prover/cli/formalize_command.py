"""`prover formalize FILE`: candidate Lean statements for informal ones, or "I don't know"."""

import json
import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, assert_never

from prover.batch.restate import StatementReader
from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.cli.review_hook import review_hook
from prover.core.theorem import Theorem
from prover.formalize.candidate import (
    Abstained,
    Formalization,
    Formalized,
    Judged,
    StatementSource,
)
from prover.formalize.formalizer import Formalizer, RuleSource
from prover.formalize.informal import read_problems
from prover.formalize.model_source import STOP, ModelSource
from prover.lean.process import LeanToolchain
from prover.lean.toolchain import Stage, embedded_toolchain
from prover.policy.endpoint import EndpointGenerator, EndpointSettings
from prover.settings import ProverSettings
from prover.smt.answer_json import findings_to_json, to_json
from prover.smt.answer_words import in_words
from prover.smt.oracle import Z3Oracle
from prover.wiring import make_session


def run(options: Namespace) -> int:
    """Print what is found for each problem, as Lean text or as JSON lines."""
    problems = read_problems(options.file)
    n_answered = 0
    with build_progress() as progress:
        toolchain = embedded_toolchain(Stage.NUMBERS, progress=progress)
    with (
        review_hook(options, source="formalize", about=str(options.file)) as review,
        _formalizer(toolchain, options) as formalizer,
    ):
        for problem in problems:
            found = formalizer.formalize(problem)
            n_answered += isinstance(found, Formalized)
            review.formalization(found)
            if options.json:
                print(json.dumps(_as_json(found), ensure_ascii=False), flush=True)
            else:
                print("\n".join(_lines(found)), flush=True)
    if not options.json:
        n_left = len(problems) - n_answered
        print(f"-- {len(problems)} problems: {n_answered} formalized, {n_left} not")
        if said_of_queue := review.summary():
            print(f"-- {said_of_queue}")
    return Exit.ALL_PROVED if n_answered == len(problems) else Exit.NOT_ALL_PROVED


@contextmanager
def _formalizer(toolchain: LeanToolchain, options: Namespace) -> Iterator[Formalizer]:
    with ExitStack() as parts:
        session = make_session(toolchain, ProverSettings(warm_documents=1))
        reader = StatementReader(parts.enter_context(session))

        def states(theorem: Theorem) -> str | None:
            found = reader.why_not_stated(theorem)
            return None if found is None else found.message

        sources: list[StatementSource] = [RuleSource()]
        if options.model:
            asked = EndpointSettings(
                stop=STOP, max_tokens=512, api_key=os.environ.get("PROVER_API_KEY", "")
            )
            model = parts.enter_context(EndpointGenerator(options.model, asked))
            sources.append(ModelSource(model, name=options.model, samples=options.samples))
        oracle = parts.enter_context(Z3Oracle(limit_s=options.timeout))
        yield Formalizer(sources, states, oracle.check, oracle.lint)


def _lines(found: Formalization) -> Iterator[str]:
    yield f"-- {found.problem.name}: {found.problem.text}"
    match found:
        case Formalized(_, chosen, confidence, others):
            said = f"Z3 and its kin: {in_words(chosen.smt)}"
            yield f"-- confidence {confidence:.2f} ({chosen.candidate.source}); {said}"
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
