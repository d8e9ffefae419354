"""The folders of this suite: a question, an answer, and the verdict that it must get.

theorem.lean     the question; its last `sorry` is the hole
proof.lean       the tactics for the hole, or
proved.lean      a whole file that claims to be the question with proofs in it
expected.json    why        what the attack hopes for, or what the proof shows
                 verdict    accepted, rejected or undecided
                 reason     of a rejection: a `RejectReason`
                 behind_the_text_check
                            the same two, for the audit alone: the text check is one wall, and
                            an attack must not depend on it where another wall stands behind
                 axioms, named, times, then, timeout_s, memory_bytes
                            what the case needs besides
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.core.theorem import ProofScript, Theorem

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    folder: Path
    expected: dict[str, Any]

    @property
    def question(self) -> str:
        return (self.folder / "theorem.lean").read_text("utf-8")

    @property
    def theorem(self) -> Theorem:
        text = self.question
        hole = text.rindex("sorry")
        line = text.rindex(self.expected.get("starts", "theorem claim"), 0, hole)
        start = text.rfind("\n", 0, line) + 1
        end = text.index(self.expected.get("ends", " := by"), line)
        return Theorem(
            name=self.expected.get("named", "claim"),
            header=text[:start],
            statement=text[start:end],
            opening=text[end:hole],
            closing=text[hole + len("sorry") :],
        )

    @property
    def proof(self) -> ProofScript:
        text = (self.folder / "proof.lean").read_bytes().decode().removesuffix("\n")
        tactics = (text,) * int(self.expected.get("times", 1))
        return ProofScript(
            (*tactics, self.expected["then"]) if "then" in self.expected else tactics
        )

    @property
    def is_whole_file(self) -> bool:
        return (self.folder / "proved.lean").exists()

    @property
    def proved(self) -> str:
        return (self.folder / "proved.lean").read_text("utf-8")


def cases(kind: str) -> list[Case]:
    """Every case in the folder `kind`, by name."""
    folders = sorted(path.parent for path in (FOLDER / kind).glob("*/expected.json"))
    return [Case(folder, json.loads((folder / "expected.json").read_text())) for folder in folders]
