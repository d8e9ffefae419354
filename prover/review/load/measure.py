"""`prover bench review`: how long pages take, what many reviewers at once do, what a kill loses."""

import http.client
import random
import re
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from prover.bench.table import Measurement
from prover.review.item import Candidate, ItemKind, Submission
from prover.review.load.audit import Acknowledged, audit
from prover.review.load.client import Answer, ReviewerClient
from prover.review.load.server import ServerProcess
from prover.review.reviewers import Reviewers
from prover.review.store import ReviewStore

N_ITEMS: Final = 50_000
N_REVIEWERS: Final = 20
LOAD_S: Final = 60.0
N_BEFORE_KILL: Final = 1_000
_N_PAGES: Final = 200
_N_CHECKS: Final = 40
_N_WARMING: Final = 6  # Lean and Z3 start
_ONE_IN: Final = 5  # requests of a reviewer decides
_LISTS: Final = (
    "/",
    "/?state=open",
    "/?kind=lint&order=newest",
    "/?family=family+3",
    "/?kind=smt&state=open&family=family+5&order=name",
    "/?order=changed",
    "/?reviewer=reviewer+1",
    "/?q=theorem_123",
    "/?q=divides",
    "/?state=approved&q=a+*",
)
_NEXT: Final = re.compile(rb'rel="next" href="([^"]+)"')


def measure(*, quick: bool) -> Iterator[Measurement]:
    """Measure on this machine. `quick` has a tenth of the items and a sixth of the time."""
    n_items = N_ITEMS // 10 if quick else N_ITEMS
    load_s = LOAD_S / 6 if quick else LOAD_S
    with tempfile.TemporaryDirectory(prefix="prover-review-") as folder:
        database = Path(folder) / "queue.db"
        with ReviewStore(database) as store:
            began = time.perf_counter()
            store.enqueue(submissions(n_items), who="bench")
            took_s = time.perf_counter() - began
            tokens = [Reviewers(store).new_token(f"reviewer {n}") for n in range(N_REVIEWERS)]
        yield Measurement(f"{n_items} items put into the queue", "", f"{took_s:.1f} s")
        with ServerProcess(database) as server:
            client = ReviewerClient(server.port, tokens[0])
            listed = list_times(client)
            yield _row("list page, p95", "under 150 ms", percentile(listed, 95), 0.150)
            shown = item_times(client, n_items)
            yield _row("item page, p95", "under 100 ms", percentile(shown, 95), 0.100)
            yield from _under_load(database, server.port, tokens, n_items, load_s)
        yield _killed(database, tokens, n_items)
        yield _rechecked(database, tokens[0])


def submissions(n_items: int) -> Iterator[Submission]:
    """Items of all kinds, no two alike."""
    kinds = list(ItemKind)
    for number in range(n_items):
        name = f"theorem_{number}"
        statement = f"theorem {name} (a b : ℤ) (h : {number} ∣ a) : {number} ∣ a * b"
        yield Submission(
            kind=kinds[number % len(kinds)],
            name=name,
            candidates=(Candidate(statement, "import Prover.Notation\n"),),
            informal=f"If ${number}$ divides $a$, it divides $a \\cdot b$ for every $b$.",
            proof=("exact Int.dvd_mul_right_of_dvd h b",),
            smt="holds (z3), from h; not a proof",
            source="bench",
            family=f"family {number % 7}",
            priority=number % 10,
        )


def list_times(client: ReviewerClient) -> list[float]:
    """Seconds of list pages: filters, orders, searches, and pages deep inside."""
    times = []
    for turn in range(_N_PAGES // len(_LISTS)):
        for path in _LISTS:
            answer = _got(client, path)
            times.append(answer.took_s)
            following = _NEXT.search(answer.body)
            if turn % 4 == 0 and following:
                times.append(_got(client, following[1].decode().replace("&amp;", "&")).took_s)
    return times


def item_times(client: ReviewerClient, n_items: int) -> list[float]:
    """Seconds of item pages, never the same twice."""
    chosen = random.Random(0).sample(range(1, n_items + 1), _N_PAGES)
    return [_got(client, f"/item/{item_id}").took_s for item_id in chosen]


def percentile(times: Sequence[float], percent: int) -> float:
    """The time that `percent` of a hundred do not exceed."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def _under_load(
    database: Path, port: int, tokens: Sequence[str], n_items: int, load_s: float
) -> Iterator[Measurement]:
    until = time.monotonic() + load_s
    decisions = Decisions(n_items, seed=1)

    def review(number: int) -> list[float]:
        client = ReviewerClient(port, tokens[number])
        chance = random.Random(number)
        times = []
        while time.monotonic() < until:
            if chance.randrange(_ONE_IN) == 0:
                # Two of three are the reviewer's own; the third many decide at once.
                item_id = decisions.shared() if chance.randrange(3) == 0 else decisions.own()
                took_s = decisions.make(client, item_id, f"reviewer {number}")
            elif chance.randrange(2):
                took_s = _got(client, chance.choice(_LISTS)).took_s
            else:
                took_s = _got(client, f"/item/{chance.randint(1, n_items)}").took_s
            times.append(took_s)
        client.close()
        return times

    with ThreadPoolExecutor(len(tokens)) as pool:
        times = [took_s for done in pool.map(review, range(len(tokens))) for took_s in done]
    found = audit(database, decisions.acknowledged)
    what = f"{len(tokens)} reviewers without a pause, {load_s:.0f} s, 1 in {_ONE_IN} decides"
    n_decided = len(decisions.acknowledged)
    told = f"{n_decided} decided, {decisions.n_refused} too late: {found}"
    yield Measurement(what, "no decision lost or doubled", told, found.clean)
    rate = f"{percentile(times, 95) * 1000:.0f} ms ({len(times) / load_s:.0f} requests/s)"
    yield Measurement("their answers, p95", "under 400 ms", rate, percentile(times, 95) < 0.4)


class Decisions:
    """Hands out items to decide, and remembers which decisions were acknowledged."""

    def __init__(self, n_items: int, *, seed: int) -> None:
        """Items 1 to `n_items`, in an order of their own."""
        self.acknowledged: list[Acknowledged] = []
        self.n_refused = 0
        self._lock = threading.Lock()
        self._left = list(range(1, n_items + 1))
        random.Random(seed).shuffle(self._left)
        self._shared = self._left.pop()

    def own(self) -> int:
        """An item that nobody else was given."""
        with self._lock:
            return self._left.pop()

    def shared(self) -> int:
        """An item that others are given as well, until one has decided it."""
        with self._lock:
            return self._shared

    def make(self, client: ReviewerClient, item_id: int, who: str) -> float:
        """Decide; the seconds that took. Raises as `ReviewerClient.get` does."""
        rejects = item_id % 2
        answer = client.decide(
            item_id, 0, "rejected" if rejects else "approved", "trivial" if rejects else ""
        )
        with self._lock:
            if answer.status == http.client.SEE_OTHER:
                self.acknowledged.append(Acknowledged(item_id, who))
                if item_id == self._shared:
                    self._shared = self._left.pop()
            elif answer.status == http.client.CONFLICT:
                self.n_refused += 1
            else:
                raise RuntimeError(f"the page answers {answer.status}")
        return answer.took_s


def decide_until_killed(
    database: Path, tokens: Sequence[str], n_items: int, *, n_decisions: int, seed: int
) -> Decisions:
    """Have decisions made by several reviewers, and kill the server in the middle of them."""
    decisions = Decisions(n_items, seed=seed)
    half = threading.Event()
    with ServerProcess(database) as server:

        def review(number: int) -> None:
            client = ReviewerClient(server.port, tokens[number])
            try:
                while len(decisions.acknowledged) < n_decisions:
                    decisions.make(client, decisions.own(), f"reviewer {number}")
                    if len(decisions.acknowledged) >= n_decisions // 2:
                        half.set()
            except (OSError, http.client.HTTPException):
                pass  # the server was killed
            finally:
                half.set()
                client.close()

        with ThreadPoolExecutor(len(tokens)) as pool:
            working = [pool.submit(review, number) for number in range(len(tokens))]
            half.wait()
            server.kill()
        for one in working:
            one.result()
    return decisions


def _killed(database: Path, tokens: Sequence[str], n_items: int) -> Measurement:
    fresh = database.with_name("killed.db")
    with ReviewStore(fresh) as store:
        store.enqueue(submissions(min(n_items, 3 * N_BEFORE_KILL)), who="bench")
        own = [Reviewers(store).new_token(f"reviewer {n}") for n in range(len(tokens))]
    decisions = decide_until_killed(
        fresh, own, min(n_items, 3 * N_BEFORE_KILL), n_decisions=N_BEFORE_KILL, seed=2
    )
    found = audit(fresh, decisions.acknowledged)
    told = f"killed after {len(decisions.acknowledged)}: {found}"
    what = f"server killed in the middle of {N_BEFORE_KILL} decisions"
    return Measurement(what, "every acknowledged one is there", told, found.clean)


def _rechecked(database: Path, token: str) -> Measurement:
    """Live checks of a statement that changes a little each time, as one types."""
    with ServerProcess(database, lean=True) as server:
        client = ReviewerClient(server.port, token)

        def check(number: int) -> float:
            fields = {
                "header": "import Prover.Numbers\n",
                "statement": f"theorem edited (a b : ℤ) (h : {number} ∣ a) : {number} ∣ a * b",
                "proof": "",
            }
            return client.post("/item/1/check", fields).took_s

        for number in range(1, _N_WARMING):
            check(number)
        times = [check(number) for number in range(_N_WARMING, _N_WARMING + _N_CHECKS)]
    middle = statistics.median(times)
    told = f"{middle * 1000:.0f} ms (95 %: {percentile(times, 95) * 1000:.0f} ms)"
    return Measurement("live check by Lean and Z3, median", "under 300 ms", told, middle < 0.3)


def _got(client: ReviewerClient, path: str) -> Answer:
    answer = client.get(path)
    if answer.status != http.client.OK:
        raise RuntimeError(f"{path}: the page answers {answer.status}")
    return answer


def _row(what: str, target: str, seconds: float, limit_s: float) -> Measurement:
    return Measurement(what, target, f"{seconds * 1000:.0f} ms", seconds < limit_s)
