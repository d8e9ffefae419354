"""Where a proof's text ends in its file: the place that its declaration must reach."""

from prover.core.theorem import ProofScript, Theorem
from prover.lean.diagnostics import Position


def end_of_proof(theorem: Theorem, proof: ProofScript) -> Position:
    """The place just after the last character of `proof`, comments and spaces at its end apart.

    A declaration that ends before it left some of the proof's text to another command.
    """
    before = theorem.before_proof
    column = len(before) - (before.rfind("\n") + 1)
    lines = (before + proof.as_lean(column)).split("\n")
    while lines:
        code = _without_comment(lines[-1]).rstrip()
        if code.strip():
            break
        lines.pop()
    else:
        return Position(1, 0)
    return Position(len(lines), len(code))


def _without_comment(line: str) -> str:
    return line if '"' in line else line.partition("--")[0]
