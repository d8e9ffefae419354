"""What Lean said of a text, kept beside the queue: it can be asked again at any time."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from prover.review.event import payload_json
from prover.review.store import ReviewStore


def kept_answer(store: ReviewStore, text: str) -> dict[str, Any] | None:
    """What was kept of Lean's answer on `text`."""
    with store.database.reading() as connection:
        row = connection.execute(
            "SELECT body FROM lean_says WHERE text_sha256 = ?", (_sha256(text),)
        ).fetchone()
    return None if row is None else json.loads(row["body"])


def keep_answer(store: ReviewStore, text: str, body: Mapping[str, Any]) -> None:
    """Keep Lean's answer on `text`."""
    with store.database.writing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO lean_says VALUES (?, ?)", (_sha256(text), payload_json(body))
        )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
