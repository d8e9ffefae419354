"""A queue in a temporary folder, and submissions to put into it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from prover.review.item import Candidate, ItemKind, Submission
from prover.review.page.app import make_app
from prover.review.store import ReviewStore
from tests.unit.review.visitor import logged_in


@dataclass
class Clock:
    """A clock that a test sets."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[ReviewStore]:
    with ReviewStore(tmp_path / "queue.db", clock=clock) as opened:
        yield opened


def submission(name: str = "add_comm", **changes: object) -> Submission:
    values: dict[str, object] = {
        "kind": ItemKind.TRANSLATION,
        "name": name,
        "candidates": (Candidate(f"theorem {name} (a b : ℕ) : a + b = b + a"),),
        "informal": "Show that $a + b = b + a$.",
        **changes,
    }
    return Submission(**values)  # type: ignore[arg-type]


@pytest.fixture
def client(store):
    with TestClient(make_app(store), follow_redirects=False) as made:
        yield made


@pytest.fixture
def noether(store, client):
    """A client in which Noether has logged in."""
    return logged_in(store, client, "noether")
