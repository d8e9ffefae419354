"""The training corpus: verified proofs in one SQLite table. `admit` is the only way in.

Each admission is one transaction (write-ahead log, synchronous): a process that is killed, or a
disk that fills up, leaves the corpus as it was before it. Several processes may read and write.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from prover.core.closing import Closing
from prover.core.errors import ConfigError, UnverifiedProofError
from prover.core.proof_step import ProofStep
from prover.core.sqlite_file import FileKind, connect, plainly, set_version, version_of
from prover.core.theorem import ProofScript, Theorem
from prover.core.verdict import Certificate, VerifiedProof
from prover.synthesis.held_out import HeldOut
from prover.synthesis.normal_form import statement_key

_KIND = FileKind("corpus", 0x50525652, newest=1)  # "PRVR"

_TABLE = """
CREATE TABLE IF NOT EXISTS proofs (
  theorem_sha256 TEXT PRIMARY KEY,
  statement_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  header TEXT NOT NULL,
  statement TEXT NOT NULL,
  opening TEXT NOT NULL,
  closing TEXT NOT NULL,
  tactics TEXT NOT NULL,
  states TEXT NOT NULL,
  proof_sha256 TEXT NOT NULL,
  lean_toolchain TEXT NOT NULL,
  library TEXT NOT NULL,
  axioms TEXT NOT NULL,
  checks TEXT NOT NULL,
  family TEXT NOT NULL,
  seed INTEGER NOT NULL,
  parent TEXT NOT NULL,
  found_by TEXT NOT NULL,
  one_tactic INTEGER NOT NULL,
  calls INTEGER NOT NULL
) STRICT
"""
_COLUMNS = (
    "theorem_sha256, statement_key, name, header, statement, opening, closing, tactics, states, "
    "proof_sha256, lean_toolchain, library, axioms, checks, family, seed, parent, found_by, "
    "one_tactic, calls"
)


class Admission(Enum):
    """What became of a proof that was to be admitted."""

    ADMITTED = "admitted"
    KNOWN = "known"  # the corpus has this statement, perhaps under other names
    HELD_OUT = "held out"  # no training may see this theorem


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a theorem comes from, and who proved it."""

    family: str
    seed: int = 0  # of the generator
    parent: str = ""  # hash of the theorem that it is a variation of
    found_by: str = ""  # the policy
    one_tactic: bool = False  # a single fixed tactic closes it
    calls: int = 0  # tactics that the search tried


@dataclass(frozen=True, slots=True)
class Entry:
    """A verified proof, the state before each of its tactics, and where it comes from."""

    verified: VerifiedProof
    states: tuple[str, ...]
    origin: Origin

    def steps(self) -> Iterator[ProofStep]:
        """The proof's steps, first to last."""
        theorem = self.verified.theorem
        for state, tactic in zip(self.states, self.verified.proof.tactics, strict=True):
            yield ProofStep(
                state, tactic, theorem.sha256, self.origin.family, header=theorem.header
            )


class TrainingCorpus(Closing):
    """The corpus in one file; use it in a `with` block."""

    def __init__(self, path: Path, held_out: HeldOut, *, must_exist: bool = False) -> None:
        """Open the corpus at `path`, or make an empty one.

        Raises:
            ConfigError: there is none, it is no corpus, or it cannot be written.
        """
        self.path = path
        self._held_out = held_out
        if must_exist and not path.is_file():
            raise ConfigError(f"{path}: no such corpus; `prover synth` makes one")
        with plainly(self.path, _KIND):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = connect(path, _KIND)
            try:
                self._prepare()
            except BaseException:
                self._base.close()
                raise

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def admit(self, verified: VerifiedProof, *, states: Sequence[str], origin: Origin) -> Admission:
        """Keep a verified proof, unless it is held out or known already; on disk on return.

        `states` are what Lean shows before each of its tactics.

        Raises:
            UnverifiedProofError: it is not a `VerifiedProof`, or the states are not its own.
            ConfigError: the file cannot be written; the corpus is as it was.
        """
        if not isinstance(verified, VerifiedProof):
            raise UnverifiedProofError("only verified proofs enter the corpus")
        theorem = verified.theorem
        if len(states) != len(verified.proof.tactics):
            raise UnverifiedProofError(f"{theorem.name}: one state is needed before each tactic")
        if self._held_out.is_held_out(theorem):
            return Admission.HELD_OUT
        row = _row(Entry(verified, tuple(states), origin))
        marks = ", ".join("?" * len(row))
        with plainly(self.path, _KIND):
            done = self._base.execute(
                f"INSERT INTO proofs ({_COLUMNS}) VALUES ({marks}) ON CONFLICT DO NOTHING", row
            )
        return Admission.ADMITTED if done.rowcount else Admission.KNOWN

    def knows(self, theorem: Theorem) -> bool:
        """Whether the statement is here, up to names."""
        with plainly(self.path, _KIND):
            found = self._base.execute(
                "SELECT 1 FROM proofs WHERE statement_key = ?", (statement_key(theorem),)
            ).fetchone()
        return found is not None

    def entries(self, *, sample: int | None = None, seed: int = 0) -> Iterator[Entry]:
        """Every entry in the order of admission, or a random sample: the same for one seed."""
        with plainly(self.path, _KIND):
            rows = self._base.execute("SELECT rowid, theorem_sha256 FROM proofs").fetchall()
        numbers = [number for number, _ in sorted(rows)]
        if sample is not None:
            import random

            numbers = sorted(random.Random(seed).sample(numbers, min(sample, len(numbers))))
        for number in numbers:
            with plainly(self.path, _KIND):
                row = self._base.execute(
                    f"SELECT {_COLUMNS} FROM proofs WHERE rowid = ?", (number,)
                ).fetchone()
            yield _entry(row)

    def stretch(self, start: int, count: int) -> list[Entry]:
        """Up to `count` entries from number `start` on, in the order of admission."""
        with plainly(self.path, _KIND):
            rows = self._base.execute(
                f"SELECT {_COLUMNS} FROM proofs ORDER BY rowid LIMIT ? OFFSET ?", (count, start)
            ).fetchall()
        return [_entry(row) for row in rows]

    def steps(self, *, one_tactic: bool = True) -> Iterator[ProofStep]:
        """Every step of every proof; without those that a single fixed tactic closes if asked."""
        for entry in self.entries():
            if one_tactic or not entry.origin.one_tactic:
                yield from entry.steps()

    def __len__(self) -> int:
        """How many proofs there are."""
        with plainly(self.path, _KIND):
            return int(self._base.execute("SELECT count(*) FROM proofs").fetchone()[0])

    def _prepare(self) -> None:
        """Make the table in a new file; refuse a file that is not ours."""
        if version_of(self._base, self.path, _KIND) == 0:
            self._base.execute("BEGIN IMMEDIATE")
            self._base.execute(_TABLE)
            set_version(self._base, _KIND, _KIND.newest)
            self._base.execute("COMMIT")


def _row(entry: Entry) -> tuple[str | int, ...]:
    theorem, proof = entry.verified.theorem, entry.verified.proof
    issued, origin = entry.verified.certificate, entry.origin
    return (
        theorem.sha256,
        statement_key(theorem),
        theorem.name,
        theorem.header,
        theorem.statement,
        theorem.opening,
        theorem.closing,
        _json(proof.tactics),
        _json(entry.states),
        proof.sha256,
        issued.lean_toolchain,
        issued.library,
        _json(sorted(issued.axioms)),
        _json(issued.checks),
        origin.family,
        origin.seed,
        origin.parent,
        origin.found_by,
        int(origin.one_tactic),
        origin.calls,
    )


def _entry(row: Sequence[str | int]) -> Entry:
    """An entry as it was admitted.

    Raises:
        UnverifiedProofError: the file was changed: its certificate names something else.
    """
    text = [str(cell) for cell in row]
    theorem = Theorem(text[2], text[3], text[4], text[5], text[6])
    proof = ProofScript(tuple(json.loads(text[7])))
    certificate = Certificate(
        theorem_sha256=text[0],
        proof_sha256=text[9],
        lean_toolchain=text[10],
        library=text[11],
        axioms=frozenset(json.loads(text[12])),
        checks=tuple(json.loads(text[13])),
    )
    origin = Origin(text[14], int(row[15]), text[16], text[17], bool(row[18]), int(row[19]))
    verified = VerifiedProof(theorem, proof, certificate)
    return Entry(verified, tuple(json.loads(text[8])), origin)


def _json(values: Sequence[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
