"""A reviewer's browser in tests of the page: logs in, finds forms."""

import re

from fastapi.testclient import TestClient

from prover.review.reviewers import Reviewers
from prover.review.store import ReviewStore


def logged_in(store: ReviewStore, client: TestClient, name: str) -> TestClient:
    token = Reviewers(store).new_token(name)
    assert client.post("/login", data={"token": token}).status_code == 303
    return client


def csrf_of(client: TestClient, path: str = "/") -> str:
    return found(r'name="csrf" value="([0-9a-f]{64})"', client.get(path).text)


def found(pattern: str, page: str) -> str:
    match = re.search(pattern, page)
    assert match is not None
    return match[1].replace("&amp;", "&")
