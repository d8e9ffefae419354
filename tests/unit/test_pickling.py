"""Ray sends these between processes; a type that cannot be pickled fails only in production."""

import pickle

import pytest

from prover.core import errors
from prover.core.tactic import (
    GoalsClosed,
    StateAdvanced,
    TacticCandidate,
    TacticRejected,
    TacticTimedOut,
)
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import (
    Accepted,
    Certificate,
    Rejected,
    RejectReason,
    Undecided,
    VerifiedProof,
)
from search.best_first import best_first_search
from search.budget import SearchBudget
from tests.fakes import CountdownEnvironment, ScriptedPolicy, number

ERRORS = [e for e in vars(errors).values() if isinstance(e, type)]
THEOREM = Theorem("t", "import Prover.Notation", "theorem t : True")
PROOF = ProofScript(("trivial",))
CERTIFICATE = Certificate(
    THEOREM.sha256, PROOF.sha256, "Lean 4.35.0", "core library", frozenset({"propext"}), ("axioms",)
)
VALUES = [
    number(3),
    THEOREM,
    PROOF,
    TacticCandidate("omega", -0.5),
    StateAdvanced(number(3)),
    GoalsClosed(),
    TacticRejected("no"),
    TacticTimedOut(1.0),
    Accepted(CERTIFICATE),
    Rejected(RejectReason.USES_SORRY, "sorryAx"),
    Undecided("memory"),
    VerifiedProof(THEOREM, PROOF, CERTIFICATE),
    SearchBudget(),
]


def test_there_are_errors_to_test():
    assert len(ERRORS) >= 13


@pytest.mark.parametrize("error", ERRORS)
def test_errors_survive_pickling(error):
    copy = pickle.loads(pickle.dumps(error("boom")))
    assert type(copy) is error
    assert str(copy) == "boom"


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_survive_pickling(value):
    assert pickle.loads(pickle.dumps(value)) == value


def test_a_search_result_survives_pickling_with_its_tree():
    result = best_first_search(
        Theorem("countdown", "", "9"),
        environment=CountdownEnvironment(),
        policy=ScriptedPolicy(half=-0.5, dec=-1.0, no=-2.0),
        budget=SearchBudget(),
        now=lambda: 0.0,
    )
    copy = pickle.loads(pickle.dumps(result))
    assert copy == result
    assert copy.tree == result.tree
