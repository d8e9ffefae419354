from collections.abc import Callable

import pytest

from prover.bench.policy_part import (
    EASY,
    Trial,
    TrialEnd,
    TrialFile,
    closed_by_one,
    lost_trial,
    run_trial,
    share,
    solved,
    table,
)
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Certificate, Rejected, RejectReason, Verdict
from tests.fakes import CountdownEnvironment, ScriptedPolicy

TEN = Theorem("ten", "", "10")
CERTIFICATE = Certificate("", "", "", "", frozenset(), ())


def accept(theorem: Theorem, proof: ProofScript) -> Verdict:
    return Accepted(CERTIFICATE)


def refuse(theorem: Theorem, proof: ProofScript) -> Verdict:
    return Rejected(RejectReason.DOES_NOT_COMPILE, "no")


def one(verify: Callable[..., Verdict], calls: int = 64, theorem: Theorem = TEN) -> TrialEnd:
    return run_trial(
        Trial(theorem, "numbers", "fixed", 0),
        environment=CountdownEnvironment(),
        policy=ScriptedPolicy(half=-1.0, dec=-1.1),
        verify=verify,
        calls=calls,
    )


def test_a_proof_counts_with_the_calls_it_took_once_it_is_accepted():
    assert one(accept).calls == 18
    assert one(accept, calls=18).calls == 18
    assert one(accept, calls=8).calls is None
    refused = one(refuse)
    assert refused.calls is None
    assert "DOES_NOT_COMPILE" in refused.failure
    broken = one(accept, theorem=Theorem("x", "", "not a number"))
    assert (broken.calls, broken.end) == (None, "not proved")
    assert "not a number" in broken.failure


def test_a_theorem_that_one_tactic_closes_is_found():
    trial = Trial(TEN, "numbers", EASY, 0)
    assert closed_by_one(trial, environment=CountdownEnvironment()).calls is None


def test_records_survive_in_their_file(tmp_path):
    file = TrialFile(tmp_path / "trials.jsonl")
    ends = [one(accept), lost_trial(Trial(TEN, "numbers", "learned", 1), 3)]
    for end in ends:
        file.append(end)
    (tmp_path / "trials.jsonl").open("a").write('{"name": "cut sh')
    assert list(file.read().values()) == ends
    assert Trial(TEN, "numbers", "learned", 1).key in file.read()


def end(name: str, variant: str, calls: int | None, seed: int = 0, family: str = "a") -> TrialEnd:
    return TrialEnd(name, name, family, variant, seed, calls, 0.0)


def test_the_table_counts_within_budgets_and_over_seeds():
    ends = [
        end("x", "fixed", 64),
        end("x", "fixed", None, seed=1),
        end("y", "fixed", 65, family="b"),
        end("x", "learned", 5),
        end("x", "learned", 6, seed=1),
        end("y", "learned", None, family="b"),
    ]
    assert solved(ends, variant="fixed", calls=64) == {"x": 0.5, "y": 0.0}
    assert solved(ends, variant="fixed", calls=512) == {"x": 0.5, "y": 1.0}
    shown = table(ends, variants=("fixed", "learned"), budgets=(64, 512))
    assert "| all | 2 | 64 | fixed | 25.0 % (0.0 to 50.0) |  |" in shown
    assert "| all | 2 | 64 | learned | 50.0 % (0.0 to 100.0) | 25.0 % (0.0 to 50.0) |" in shown
    assert "| b | 1 | 512 | learned | 0.0 % (0.0 to 0.0) | -100.0 %" in shown


def test_an_interval_holds_its_mean_and_shrinks_with_more_theorems():
    few, many = share([0.0, 1.0] * 5), share([0.0, 1.0] * 200)
    assert few.mean == many.mean == pytest.approx(0.5)
    assert few.low < many.low < 0.5 < many.high < few.high
    assert str(share([])) == "0.0 % (0.0 to 0.0)"
