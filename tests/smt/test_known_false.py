"""Every statement on the known-false list is refuted, every vacuous one recognised."""

import json

import pytest

from prover.core.resources import bundled
from prover.core.smt_answer import Counterexample, Valid
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import elaborate
from prover.smt.settle import settle
from tests.smt.mutation import vacuous
from tests.unit.smt.minif2f import problems

LIST = json.loads((bundled("datasets") / "minif2f" / "known_false.json").read_text("utf-8"))


@pytest.mark.parametrize("name", LIST["false"])
def test_false_statements_are_refuted(name: str):
    assert isinstance(settle(elaborate(problems()[name].statement), Clock(20)), Counterexample)


@pytest.mark.parametrize("name", LIST["vacuous"])
def test_vacuous_statements_are_recognised(name: str):
    assert isinstance(settle(vacuous(elaborate(problems()[name].statement)), Clock(20)), Valid)


def test_every_reason_is_given():
    reasons = [*LIST["false"].values(), *LIST["vacuous"].values()]
    assert len(LIST["false"]) == 9
    assert all(len(reason) > 15 for reason in reasons)
