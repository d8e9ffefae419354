"""The translator on exercises with known meanings: its answers are right, and are most."""

import json

import pytest

from prover.core.resources import bundled
from prover.formalize.candidate import HEADER, Abstained, Formalized
from prover.formalize.compare import Sameness, sameness
from prover.formalize.formalizer import Formalizer, RuleSource
from prover.formalize.informal import InformalProblem
from tests.unit.formalize.judges import no_findings, no_opinion, states_all


@pytest.mark.parametrize("name", ["pairs", "held_out"])
def test_a_labelled_set(name: str):
    file = bundled("datasets") / "informal" / f"{name}.jsonl"
    entries = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    formalizer = Formalizer([RuleSource()], states_all, no_opinion, no_findings)
    wrong, answered = [], 0
    for entry in entries:
        found = formalizer.formalize(InformalProblem(entry["name"], entry["informal"]))
        if isinstance(found, Abstained):
            continue
        assert isinstance(found, Formalized)
        answered += 1
        statement = found.chosen.candidate.theorem.statement
        label = entry.get("formal")
        if label is None or sameness(HEADER, label, statement) is not Sameness.SAME:
            wrong.append((entry["informal"], statement))
    assert answered >= 0.5 * len(entries)
    assert len(wrong) <= 0.05 * answered, wrong
