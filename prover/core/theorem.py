"""A theorem to prove, as text that Lean can read."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theorem:
    """A Lean 4 declaration with one hole, where a proof script goes.

    For a whole theorem the hole is its proof. For a `sorry` inside a half-written proof,
    `opening` and `closing` hold what the author already wrote before and after it.
    """

    name: str  # fully qualified, e.g. "Nat.add_comm"
    header: str  # everything above: imports, opens, variables, earlier declarations
    statement: str  # "theorem NAME : TYPE", without ":= proof"
    opening: str = " := by\n  "  # from the statement to the first tactic, which goes at its end
    closing: str = "\n"  # from the last tactic to the end of the declaration

    @property
    def sha256(self) -> str:
        """Hash of every part; two theorems with one hash are one problem."""
        parts = (self.header, self.statement, self.opening, self.closing)
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    @property
    def before_proof(self) -> str:
        """The file's text up to where the first tactic goes."""
        gap = "" if not self.header or self.header.endswith("\n") else "\n\n"
        return f"{self.header}{gap}{self.statement}{self.opening}"

    def with_proof(self, proof: "ProofScript") -> str:
        """The file's text with `proof` in the hole, its lines aligned to the first tactic."""
        before = self.before_proof
        column = len(before) - (before.rfind("\n") + 1)
        return f"{before}{proof.as_lean(column)}{self.closing}"

    @property
    def with_sorry(self) -> str:
        """The file's text with `sorry` in the hole: the question that a proof must answer."""
        return self.with_proof(ProofScript(("sorry",)))


@dataclass(frozen=True, slots=True)
class ProofScript:
    """The tactics of a proof attempt, first to last. Says nothing about being correct.

    A tactic may span lines; its later lines are indented relative to its first.
    """

    tactics: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """Hash of the tactics in order."""
        return hashlib.sha256("\0".join(self.tactics).encode()).hexdigest()

    def as_lean(self, column: int) -> str:
        """The script as text whose first line starts at `column`; later lines are indented."""
        lines = [line for tactic in self.tactics for line in tactic.splitlines()]
        return ("\n" + " " * column).join(lines)
