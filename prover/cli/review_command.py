"""`prover review ACTION QUEUE`: the review queue, for the terminal, for scripts and as a page."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from prover.cli import review_page, review_results
from prover.cli.exits import Exit
from prover.cli.review_page import login_name
from prover.core.errors import ConfigError
from prover.review.conditions import Order, Wanted
from prover.review.event import EventKind
from prover.review.item import ItemKind, ItemState, Submission
from prover.review.listing import page_of
from prover.review.review_item import ReviewItem
from prover.review.store import Conflict, ReviewStore

_SHOWN_PROBLEMS = 20


def run(options: Namespace) -> int:
    """Do what was asked of the queue."""
    create = options.action in ("serve", "enqueue", "token")
    with ReviewStore(options.database, create=create) as store:
        return _ACTIONS[options.action](store, options)


def _list(store: ReviewStore, options: Namespace) -> int:
    wanted = Wanted(
        kind=ItemKind(options.kind) if options.kind else None,
        state=ItemState(options.state) if options.state else None,
        family=options.family,
        reviewer=options.reviewer,
        search=options.search,
        order=Order(options.order),
    )
    page = page_of(store, wanted, size=max(1, options.limit))
    for row in page.rows:
        if options.json:
            data = {"item": row.id, "kind": row.kind.value, "state": row.state.value}
            data |= {"name": row.name, "family": row.family, "source": row.source}
            data |= {"verdict": row.verdict, "priority": row.priority, "reviewer": row.reviewer}
            print(json.dumps(data, ensure_ascii=False))
        else:
            who = f" ({row.reviewer})" if row.reviewer else ""
            print(f"{row.id:>6}  {row.state.value:<10}  {row.kind.value:<11}  {row.name}{who}")
    if page.after and not options.json:
        print(f"more than {options.limit}: narrow the list, or --limit N")
    return Exit.ALL_PROVED


def _show(store: ReviewStore, options: Namespace) -> int:
    item = _item(store, options.item)
    if options.json:
        print(json.dumps(_as_data(item, store.clock()), ensure_ascii=False, indent=2))
        return Exit.ALL_PROVED
    submission = item.submission
    state = item.state(store.clock()).value
    print(f"{item.id}  {submission.name}  {submission.kind.value}, {state}")
    print(f"version {item.standing.version}")
    for title, text in (
        ("what was meant", submission.informal),
        ("header", item.header),
        ("statement", item.statement),
        ("proof", item.proof),
        ("verdict", item.verdict),
        ("Z3", submission.smt),
        ("linter", "\n".join(submission.findings)),
    ):
        if text.strip():
            print(f"\n{title}:\n" + "\n".join(f"  {line}" for line in text.strip().splitlines()))
    for number, candidate in enumerate(submission.candidates[1:], 2):
        print(f"\ncandidate {number}:\n  {candidate.statement}")
    print("\nhistory:")
    for event in item.events:
        words = " — ".join(part for part in (event.reason, event.text) if part)
        print(f"  {event.kind.value} by {event.who}{': ' if words else ''}{words}")
    return Exit.ALL_PROVED


def _decide(store: ReviewStore, options: Namespace) -> int:
    item = _item(store, options.item)
    who = options.who or login_name()
    version = item.standing.version if options.version is None else options.version
    if options.decision == "undo":
        written = store.undo(item.id, who=who, version=version, text=options.text)
    else:
        decision = {
            "approve": EventKind.APPROVED,
            "reject": EventKind.REJECTED,
            "needs-work": EventKind.NEEDS_WORK,
        }[options.decision]
        if decision is EventKind.REJECTED and not options.reason:
            raise ConfigError("a rejection needs --reason; `--help` lists them")
        written = store.decide(
            item.id,
            decision,
            who=who,
            version=version,
            reason=options.reason or "",
            text=options.text,
            candidate=options.candidate - 1,
        )
    if isinstance(written, Conflict):
        raise ConfigError(f"nothing was written: {written.message}")
    print(f"{item.id} {item.submission.name}: {written.kind.value} by {who}")
    return Exit.ALL_PROVED


def _enqueue(store: ReviewStore, options: Namespace) -> int:
    """Queue what can be read; say what cannot, by its line."""
    problems: list[str] = []
    n_read = 0

    def submissions() -> Iterator[Submission]:
        nonlocal n_read
        for number, line in enumerate(_lines(options.file), 1):
            if not line.strip():
                continue
            try:
                submission = read_line(line, source=options.source, family=options.family)
            except ConfigError as error:
                problems.append(f"{options.file}:{number}: {error}")
                continue
            n_read += 1
            yield submission

    n_new = store.enqueue(submissions(), who=login_name())
    known = n_read - n_new
    print(f"{n_new} new in the queue" + (f", {known} were in it already" if known else ""))
    for problem in problems[:_SHOWN_PROBLEMS]:
        print(problem, file=sys.stderr)
    if problems:
        rest = len(problems) - _SHOWN_PROBLEMS
        more = f" ({rest} more not shown)" if rest > 0 else ""
        raise ConfigError(f"{len(problems)} lines were left out{more}; the others are queued")
    return Exit.ALL_PROVED


def read_line(line: bytes, *, source: str, family: str) -> Submission:
    """The submission in a line of a file.

    Raises:
        ConfigError: it is not UTF-8, or no submission.
    """
    try:
        data = json.loads(line.decode())
    except UnicodeDecodeError as error:
        raise ConfigError(f"not UTF-8 (byte {error.start})") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"not JSON: {error}") from error
    if isinstance(data, dict):
        for name, otherwise in (("source", source), ("family", family)):
            data[name] = data.get(name) or otherwise
    return Submission.from_data(data)


def _lines(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        yield from stream


def _item(store: ReviewStore, number: int) -> ReviewItem:
    item = store.get(number) if 0 < number < 2**62 else None
    if item is None:
        raise ConfigError(f"there is no item {number}")
    return item


def _as_data(item: ReviewItem, now: float) -> dict[str, Any]:
    submission = json.loads(item.submission.as_json())
    return {
        "item": item.id,
        "state": item.state(now).value,
        "version": item.standing.version,
        "claimed_by": item.claimed_by(now),
        "verdict": item.verdict,
        "statement": item.statement,
        "proof": item.proof,
        "submission": submission,
        "events": [
            {"id": e.id, "kind": e.kind.value, "who": e.who, "at": e.at}
            | {"reason": e.reason, "text": e.text, "payload": dict(e.payload)}
            for e in item.events
        ],
    }


_ACTIONS: dict[str, Callable[[ReviewStore, Namespace], int]] = {
    "serve": review_page.serve,
    "token": review_page.token,
    "list": _list,
    "show": _show,
    "decide": _decide,
    "export": review_results.export,
    "admit": review_results.admit,
    "stats": review_results.stats,
    "enqueue": _enqueue,
}
