"""Databases that are old, half migrated, foreign, damaged or on a full disk."""

import sqlite3
from pathlib import Path

import pytest

from prover.core.errors import ConfigError
from prover.review.conditions import Wanted
from prover.review.counts import counts_of
from prover.review.database import APPLICATION_ID, migrations
from prover.review.event import Event, EventKind
from prover.review.listing import page_of
from prover.review.store import ReviewStore
from tests.unit.review.conftest import submission


def test_migrations_are_numbered_without_a_gap():
    assert [step.number for step in migrations()] == list(range(1, len(migrations()) + 1))


def _older(path: Path, number: int) -> None:
    """A database as the version with the first `number` migrations made it, with one item."""
    connection = sqlite3.connect(path)
    for step in migrations()[:number]:
        connection.executescript(step.sql)
    body = submission().as_json()
    connection.execute(
        "INSERT INTO item (key, kind, family, source, name, preview, verdict, flagged, priority,"
        " created_at, changed_at, state, version)"
        " VALUES (?, 'translation', '', '', 'add_comm', '', '', 0, 0, 1, 1, 'open', 0)",
        (submission().key,),
    )
    connection.execute("INSERT INTO submission VALUES (1, ?)", (body,))
    connection.execute(
        "INSERT INTO event (item_id, kind, who, at, reason, text, payload)"
        " VALUES (1, 'enqueued', 'me', 1, '', '', '{}')"
    )
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {number}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("number", range(1, len(migrations())))
def test_an_older_database_is_brought_up_to_date_and_copied_before(tmp_path, number):
    path = tmp_path / "queue.db"
    _older(path, number)
    with ReviewStore(path) as store:
        assert getattr(store.get(1), "submission", None) == submission()
        assert isinstance(store.decide(1, EventKind.APPROVED, who="me", version=0), Event)
        assert counts_of(store, Wanted()).decided == 1
        assert store.enqueue([submission()], who="me") == 0
        if number < 2:  # the search came with the second migration, and finds what was there
            assert [row.id for row in page_of(store, Wanted(search="a + b =")).rows] == [1]
    copy = sqlite3.connect(tmp_path / f"queue.db.version{number}")
    assert copy.execute("PRAGMA user_version").fetchone() == (number,)
    assert copy.execute("SELECT count(*) FROM event").fetchone() == (1,)
    copy.close()


def test_a_half_migrated_database_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "queue.db"
    _older(path, 1)
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE reviewer (name TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ConfigError, match=r"half migrated.*reviewer"):
        ReviewStore(path)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM item").fetchone() == (1,)
    connection.close()
    assert len(before) == path.stat().st_size


def test_a_migration_that_fails_leaves_the_version_before(tmp_path, monkeypatch):
    path = tmp_path / "queue.db"
    _older(path, 1)
    steps = migrations()
    broken = type(steps[0])(2, steps[1].sql + "\nCREATE TABLE nonsense (;\n")
    monkeypatch.setattr("prover.review.database.migrations", lambda: (steps[0], broken))
    with pytest.raises(ConfigError):
        ReviewStore(path)
    monkeypatch.undo()
    with ReviewStore(path) as store:
        assert store.get(1) is not None


def test_a_newer_database_is_refused(tmp_path):
    path = tmp_path / "queue.db"
    ReviewStore(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(ConfigError, match="newer"):
        ReviewStore(path)


def test_other_files_are_refused(tmp_path):
    text = tmp_path / "text.db"
    text.write_text("not a database, but long enough to be looked at as if it were one" * 100)
    with pytest.raises(ConfigError, match="not a review database"):
        ReviewStore(text)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    with pytest.raises(ConfigError, match="another program"):
        ReviewStore(foreign)
    with pytest.raises(ConfigError, match="no such file"):
        ReviewStore(tmp_path / "missing.db", create=False)
    with pytest.raises(ConfigError, match="cannot be opened"):
        ReviewStore(tmp_path / "no folder" / "queue.db")


def test_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path):
    with ReviewStore(tmp_path / "queue.db") as store:
        store.enqueue([submission(f"t{n}") for n in range(20)], who="me")
        store.decide(1, EventKind.APPROVED, who="me", version=0)
        [[pages]] = store.database.connection.execute("PRAGMA page_count")
        store.database.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ConfigError, match="no room left"):
            store.enqueue([submission(f"u{n}", informal="x" * 50_000) for n in range(9)], who="me")
        assert counts_of(store, Wanted()).all == 20
        assert store.get(21) is None
        store.database.connection.execute("PRAGMA max_page_count = 1000000")
        assert store.enqueue([submission("u1")], who="me") == 1
    with ReviewStore(tmp_path / "queue.db") as store:
        assert page_of(store, Wanted(reviewer="me")).rows[0].id == 1
        assert store.database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
