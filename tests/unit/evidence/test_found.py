"""What the finders find is right, can be written down, and is found out when it is wrong."""

from functools import cache

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.evidence_json import (
    evidence_from_text,
    evidence_to_text,
    sequent_from_text,
    sequent_to_text,
)
from prover.evidence.finders.goals import find
from prover.evidence.minimise import minimised
from tests.unit.evidence.mutations import mutations
from tests.unit.evidence.statements import FALSE, TRUE, sequent

pytestmark = pytest.mark.slow


LIMIT_S = 60.0  # far more than it takes


@cache
def evidence(name: str) -> Evidence:
    return minimised(find(sequent(TRUE[name]), LIMIT_S))


@pytest.mark.parametrize("name", TRUE)
def test_true_statements_get_evidence_that_holds(name: str) -> None:
    assert check(evidence(name), sequent(TRUE[name])) == Checked()


@pytest.mark.parametrize("name", TRUE)
def test_evidence_survives_being_written(name: str) -> None:
    found = evidence(name)
    assert evidence_from_text(evidence_to_text(found)) == found
    at = sequent(TRUE[name])
    assert sequent_from_text(sequent_to_text(at)) == at


@pytest.mark.parametrize("name", FALSE)
def test_false_statements_get_none(name: str) -> None:
    with pytest.raises(GaveUpError):
        find(sequent(FALSE[name]), 2.0)


@pytest.mark.parametrize("name", sorted(set(TRUE) - {"identity"}))
def test_a_changed_number_is_found_out(name: str) -> None:
    """Of an identity nothing can be changed: both sides of its equation are 0."""
    at = sequent(TRUE[name])
    for changed in mutations(evidence(name)):
        assert isinstance(check(changed, at), Wrong), changed


@pytest.mark.parametrize("name", sorted(set(TRUE) & set(FALSE)))
def test_evidence_for_one_statement_is_none_for_another(name: str) -> None:
    assert isinstance(check(evidence(name), sequent(FALSE[name])), Wrong)
