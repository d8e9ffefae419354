"""The page's server is killed while reviewers decide: what they were told is written is there."""

from prover.review.load.audit import audit
from prover.review.load.measure import decide_until_killed, submissions
from prover.review.reviewers import Reviewers
from prover.review.store import ReviewStore


def test_every_acknowledged_decision_survives_sigkill(tmp_path):
    database = tmp_path / "queue.db"
    with ReviewStore(database) as store:
        store.enqueue(submissions(400), who="me")
        tokens = [Reviewers(store).new_token(f"reviewer {n}") for n in range(4)]
    decisions = decide_until_killed(database, tokens, 400, n_decisions=120, seed=3)
    assert len(decisions.acknowledged) >= 60
    found = audit(database, decisions.acknowledged)
    assert found.clean, found
    with ReviewStore(database) as store:
        checked = store.database.connection.execute("PRAGMA integrity_check").fetchone()
        assert checked[0] == "ok"
