"""Steps of a whole repository, traced by LeanDojo. It needs Lean's own tools, and time."""

from collections.abc import Iterator
from typing import Any

from prover.core.errors import InfrastructureError
from prover.core.proof_step import ProofStep
from prover.lean.dojo import load_lean_dojo, require_lake
from prover.synthesis.leandojo_format import FAMILY, TracedStep


def trace_repository(url: str, commit: str) -> Iterator[TracedStep]:
    """Every tactic step of every theorem of a repository at a commit.

    Raises:
        ConfigError: Lean's tools are not installed.
        InfrastructureError: the repository cannot be fetched, built or traced.
    """
    require_lake()
    lean_dojo = load_lean_dojo()
    try:
        traced = lean_dojo.trace(lean_dojo.LeanGitRepo(url, commit))
    except Exception as error:
        raise InfrastructureError(f"{url} at {commit} cannot be traced: {error}") from error
    return steps_of(traced)


def steps_of(traced: Any) -> Iterator[TracedStep]:  # noqa: ANN401  lean_dojo's `TracedRepo`
    """The steps of a traced repository."""
    for theorem in traced.get_traced_theorems():
        name = f"{theorem.theorem.file_path}:{theorem.theorem.full_name}"
        for tactic in theorem.get_traced_tactics():
            if tactic.state_before == "no goals":
                continue
            _, provenances = tactic.get_annotated_tactic()
            premises = tuple(str(one["full_name"]) for one in provenances)
            step = ProofStep(tactic.state_before, tactic.tactic, name, FAMILY)
            yield TracedStep(step, premises)
