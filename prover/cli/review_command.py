"""`prover review ACTION QUEUE`: the review queue, for the terminal, for scripts and as a page."""

import getpass
import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from prover.cli.build_progress import build_progress
from prover.cli.exits import Exit
from prover.core.errors import ConfigError
from prover.review.conditions import Order, Wanted
from prover.review.event import EventKind
from prover.review.export import EXPORTS
from prover.review.item import ItemKind, ItemState, Submission
from prover.review.listing import page_of
from prover.review.review_item import ReviewItem
from prover.review.reviewers import Reviewers
from prover.review.statistics import statistics_of
from prover.review.store import Conflict, ReviewStore

_SHOWN_PROBLEMS = 20


def run(options: Namespace) -> int:
    """Do what was asked of the queue."""
    create = options.action in ("serve", "enqueue", "token")
    with ReviewStore(options.database, create=create) as store:
        return _ACTIONS[options.action](store, options)


def _serve(store: ReviewStore, options: Namespace) -> int:
    """Serve the page; web libraries and Lean are loaded only here."""
    from prover.core.listening import listen
    from prover.lean.toolchain import Stage, embedded_toolchain
    from prover.review.page.serve import serve
    from prover.review.recheck import Rechecker

    with listen(options.host, options.port) as listening:
        rechecker = None
        if not options.no_lean:
            with build_progress() as progress:
                rechecker = Rechecker(embedded_toolchain(Stage.NUMBERS, progress=progress))
        try:
            host, port = listening.getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            print(f"http://{shown}:{port}/", flush=True)
            if (file := _first_token(store)) is not None:
                print(f"your token is in {file}; log in with it", flush=True)
            print("Ctrl-C ends", flush=True)
            names = frozenset(name.lower() for name in (*options.name, options.host))
            if rechecker is not None:
                rechecker.warm()
            serve(store, listening, rechecker=rechecker, names=names, secure_cookie=options.https)
        finally:
            if rechecker is not None:
                rechecker.close()
    return Exit.ALL_PROVED


def _first_token(store: ReviewStore) -> Path | None:
    """A file that only this user can read, with a token, where nobody has one yet.

    It is not printed: what a server prints ends up in logs.
    """
    from prover.review.page.serve import token_file

    reviewers = Reviewers(store)
    path = token_file(store.database.path)
    if reviewers.names():
        return path if path.exists() else None
    token = reviewers.new_token(_login_name())
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        stream.write(token + "\n")
    return path


def _token(store: ReviewStore, options: Namespace) -> int:
    print(Reviewers(store).new_token(options.name))
    return Exit.ALL_PROVED


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
    who = options.who or _login_name()
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


def _export(store: ReviewStore, options: Namespace) -> int:
    from prover.core.atomic_file import write_atomically

    lines = (json.dumps(data, ensure_ascii=False) for data in EXPORTS[options.what](store))
    if options.out is None:
        for line in lines:
            print(line)
        return Exit.ALL_PROVED
    written = list(lines)
    write_atomically(options.out, "".join(f"{line}\n" for line in written))
    print(f"wrote {options.out}: {len(written)} {options.what}")
    return Exit.ALL_PROVED


def _stats(store: ReviewStore, options: Namespace) -> int:
    data = statistics_of(store).as_data()
    if options.json:
        print(json.dumps(data, ensure_ascii=False, indent=2))
        return Exit.ALL_PROVED
    print(f"{data['decided']} of {data['items']} items decided, {data['undone']} decisions undone")
    print(f"{data['decisions_this_week']} decisions in the last seven days")
    if (seconds := data["median_seconds_per_item"]) is not None:
        print(f"{seconds:.0f} s per item (median)")
    if (agreement := data["agreement"]) is not None:
        several = data["judged_by_several"]
        print(f"{agreement:.0%} agreement on {several} items that several reviewers judged")
    for name, n_decisions in data["decisions_by"].items():
        print(f"  {name}: {n_decisions} decisions")
    for name, of in data["sources"].items():
        if of["precision"] is not None:
            approved, rejected = of["approved"], of["rejected"]
            share = f"{of['precision']:.0%}"
            print(f"  from {name}: {share} approved ({approved} of {approved + rejected})")
    for reason, n_items in data["reasons"].items():
        print(f"  rejected, {reason}: {n_items}")
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

    n_new = store.enqueue(submissions(), who=_login_name())
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


def _login_name() -> str:
    """Who runs this; "me" where the machine has no name for them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "me"


_ACTIONS: dict[str, Callable[[ReviewStore, Namespace], int]] = {
    "serve": _serve,
    "token": _token,
    "list": _list,
    "show": _show,
    "decide": _decide,
    "export": _export,
    "stats": _stats,
    "enqueue": _enqueue,
}
