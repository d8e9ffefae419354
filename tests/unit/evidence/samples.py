"""What every kind of evidence has to stand, as a class that a test inherits with its statements."""

from typing import ClassVar

import pytest

from prover.evidence.check import Checked, Wrong, check
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.evidence_json import evidence_from_text, evidence_to_text
from prover.evidence.finders.goals import find
from prover.evidence.minimise import minimised
from prover.evidence.printers.dialect import NUMBERS, Dialect
from prover.evidence.prove_goal import Found, prove_sequent
from tests.unit.evidence.statements import sequent

LIMIT_S = 60.0
_LIMIT_FOR_FALSE_S = 1.0


def evidence(statement: str) -> Evidence:
    """What is found for a statement, as small as it is printed."""
    return minimised(find(sequent(statement), LIMIT_S))


def printed(statement: str, dialect: Dialect) -> str:
    """The proof of a statement."""
    found = prove_sequent(sequent(statement), dialect, LIMIT_S)
    assert isinstance(found, Found), found
    return found.text


class Samples:
    """Finders, check, texts and JSON on statements by name; a false one may share a true one's."""

    TRUE: ClassVar[dict[str, str]] = {}
    FALSE: ClassVar[dict[str, str]] = {}
    DIALECTS: ClassVar[tuple[Dialect, ...]] = (NUMBERS,)

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """One test for each statement, and library where a text is printed."""
        for argument, samples in (("true", self.TRUE), ("false", self.FALSE)):
            if argument in metafunc.fixturenames:
                metafunc.parametrize(argument, samples)
        if "dialect" in metafunc.fixturenames:
            metafunc.parametrize("dialect", self.DIALECTS, ids=lambda dialect: dialect.name)

    def test_what_is_found_holds_and_survives_being_written(self, true: str) -> None:
        found = evidence(self.TRUE[true])
        assert check(found, sequent(self.TRUE[true])) == Checked()
        assert evidence_from_text(evidence_to_text(found)) == found
        if true in self.FALSE:
            assert isinstance(check(found, sequent(self.FALSE[true])), Wrong)

    def test_false_statements_get_none(self, false: str) -> None:
        with pytest.raises(GaveUpError):
            find(sequent(self.FALSE[false]), _LIMIT_FOR_FALSE_S)

    def test_everything_has_a_text(self, true: str, dialect: Dialect) -> None:
        assert printed(self.TRUE[true], dialect)
