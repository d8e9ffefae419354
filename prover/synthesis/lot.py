"""Works through one lot of conjectures: refute, search, verify."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, assert_never

from prover.core.protocols import SmtOracle
from prover.core.smt_answer import Counterexample
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Accepted, Verdict, VerifiedProof
from prover.synthesis.conjecture import Conjecture
from prover.synthesis.corpus import Entry, Origin
from prover.synthesis.given_proofs import WholeProofs, try_given
from prover.synthesis.prove import ConjectureProver, Found, Search


class End(Enum):
    """What became of a conjecture."""

    REFUTED = "refuted"  # by evaluation, in its family
    REFUTED_BY_SMT = "refuted by Z3"
    ONE_TACTIC = "one tactic"
    OPEN = "not proved"
    LEFT_ALONE = "left alone"  # those before it in its lot were too hard
    FAILED = "failed"  # it does not elaborate, or Lean died of it
    TURNED_DOWN = "turned down"  # the verifier did not accept its proof
    PROVED = "proved"


class ManyVerifier(Protocol):
    """A verifier that checks several claims in one run."""

    def verify_together(self, claims: Sequence[tuple[Theorem, ProofScript]]) -> list[Verdict]:
        """A verdict for each claim, in order."""


@dataclass(frozen=True, slots=True)
class Task:
    """A lot of conjectures, drawn and freed of duplicates."""

    family: str
    number: int
    level: int
    conjectures: tuple[Conjecture, ...]
    asks_smt: bool
    n_refuted: int  # in drawing it
    n_known: int = 0  # duplicates, or tried before


@dataclass(frozen=True, slots=True)
class LotResult:
    """What came of a lot: verified proofs, and how every conjecture ended."""

    task: Task
    ends: Counter[End]
    entries: tuple[Entry, ...]
    open: tuple[Theorem, ...]  # neither refuted nor proved
    search_s: float
    verify_s: float
    calls: int


@dataclass(slots=True)
class LotWorker:
    """Does lots. `found_by` names the policy; easy proofs are kept and marked if asked for."""

    prover: ConjectureProver
    verifier: ManyVerifier
    oracle: SmtOracle | None
    found_by: str
    look: WholeProofs | None = None  # where proofs that conjectures come with are tried
    keep_one_tactic: bool = False
    smt_limit_s: float = 0.3

    def __call__(self, task: Task) -> LotResult:
        """Refute, search and verify; what is proved is verified together at the end."""
        began = time.monotonic()
        self.prover.begin_lot()
        ends: Counter[End] = Counter({End.REFUTED: task.n_refuted})
        found: list[tuple[Conjecture, Search]] = []
        still_open: list[Theorem] = []
        calls = 0
        given: list[Search | None] = [None] * len(task.conjectures)
        if self.look is not None:
            given = try_given(task.conjectures, self.look)
        for conjecture, known in zip(task.conjectures, given, strict=True):
            if known is None and task.asks_smt and self._is_refuted(conjecture.theorem):
                ends[End.REFUTED_BY_SMT] += 1
                continue
            result = known or self.prover.search(conjecture.theorem)
            calls += result.calls
            end = _end(result.found)
            if result.found is Found.PROVED or (
                result.found is Found.ONE_TACTIC and self.keep_one_tactic
            ):
                found.append((conjecture, result))
            elif end is End.OPEN:
                still_open.append(conjecture.theorem)
            if result.found is not Found.PROVED:
                ends[end] += 1
        searched = time.monotonic()
        entries = self._verified(found, ends)
        return LotResult(
            task,
            ends,
            tuple(entries),
            tuple(still_open),
            search_s=searched - began,
            verify_s=time.monotonic() - searched,
            calls=calls,
        )

    def _is_refuted(self, theorem: Theorem) -> bool:
        if self.oracle is None:
            return False
        return isinstance(self.oracle.check(theorem, limit_s=self.smt_limit_s), Counterexample)

    def _verified(
        self, found: Sequence[tuple[Conjecture, Search]], ends: Counter[End]
    ) -> list[Entry]:
        """The proofs that the verifier accepts."""
        claims = [(conjecture.theorem, search.proof) for conjecture, search in found]
        verdicts = self.verifier.verify_together(claims)
        entries = []
        for (conjecture, search), verdict in zip(found, verdicts, strict=True):
            if not isinstance(verdict, Accepted):
                ends[End.TURNED_DOWN] += 1
                continue
            easy = search.found is Found.ONE_TACTIC
            if not easy:
                ends[End.PROVED] += 1
            verified = VerifiedProof(conjecture.theorem, search.proof, verdict.certificate)
            origin = Origin(
                family=conjecture.family,
                seed=conjecture.seed,
                parent=conjecture.parent,
                found_by=search.found_by or self.found_by,
                one_tactic=easy,
                calls=search.calls,
            )
            entries.append(Entry(verified, search.states, origin))
        return entries


def _end(found: Found) -> End:
    match found:
        case Found.PROVED:
            return End.PROVED
        case Found.ONE_TACTIC:
            return End.ONE_TACTIC
        case Found.OPEN:
            return End.OPEN
        case Found.LEFT_ALONE:
            return End.LEFT_ALONE
        case Found.BROKEN | Found.LEAN_FAILED:
            return End.FAILED
        case _ as never:
            assert_never(never)
