"""The oracle's answers on random linear statements, each put to Lean's kernel.

What is called valid is proved by `omega`; a counterexample is replayed by `decide`.
"""

import json
import random
import re

import pytest

from prover.core.smt_answer import Counterexample, Valid
from prover.lean.process import run_lean
from prover.lean.toolchain import LeanToolchain
from prover.smt.settle import settle_text

N_STATEMENTS = 60
TYPES = {"a": "ℕ", "b": "ℕ", "c": "ℤ"}
SIGNATURE = "(a b : ℕ) (c : ℤ)"


def _split(claim: str) -> tuple[str, str, str]:
    """The sides of a claim and its relation, of which it has one."""
    found = re.search(r" ([=≠<≤]) ", claim)
    assert found is not None
    return claim[: found.start()], found[1], claim[found.end() :]


class Writer:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def term(self, type_: str, depth: int = 2) -> str:
        chance, small = self._random.random(), self._random.randrange(1, 6)
        if depth == 0 or chance < 0.25:
            names = [name for name, known in TYPES.items() if known == type_]
            return self._random.choice([*names, *names, f"({small} : {type_})"])
        if chance < 0.35:
            return f"({small} * {self.term(type_, depth - 1)})"
        if chance < 0.5:
            return f"({self.term(type_, depth - 1)} {self._random.choice('/%')} {small})"
        if chance < 0.6 and type_ == "ℤ":
            return f"({self.term('ℕ', depth - 1)} : ℤ)"
        op = self._random.choice("+-")
        return f"({self.term(type_, depth - 1)} {op} {self.term(type_, depth - 1)})"

    def claim(self) -> str:
        type_ = self._random.choice("ℕℕℤ")
        relation = self._random.choice("= ≠ < ≤".split())
        return f"{self.term(type_)} {relation} {self.term(type_)}"

    def statement(self) -> tuple[list[str], str]:
        """Hypotheses and a conclusion, which is often a consequence."""
        hypotheses = [self.claim() for _ in range(self._random.randrange(3))]
        if hypotheses and self._random.random() < 0.6:
            chosen = self._random.choice(hypotheses)
            left, relation, right = _split(chosen)
            weaker = {"=": "≤", "≠": "≠", "<": "≤", "≤": "≤"}[relation]
            return hypotheses, f"{left} {weaker} {right}"
        return hypotheses, self.claim()


def _closed(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\b[abc]\b", lambda m: f"({values[m[0]]} : {TYPES[m[0]]})", text)


@pytest.mark.lean
def test_lean_confirms_what_the_oracle_says(toolchain: LeanToolchain):
    writer = Writer(5)
    lines = ["import Prover.Notation"]
    n_valid = n_false = 0
    for _ in range(N_STATEMENTS):
        hypotheses, conclusion = writer.statement()
        named = " ".join(f"(h{index} : {h})" for index, h in enumerate(hypotheses))
        text = f"{SIGNATURE} {named} : {conclusion}"
        answer = settle_text("", f"theorem t {text}", 5)
        if isinstance(answer, Valid):
            n_valid += 1
            lines.append(f"example {text} := by omega")
        elif isinstance(answer, Counterexample):
            n_false += 1
            whole = " → ".join(f"({part})" for part in [*hypotheses, conclusion])
            lines.append(f"example : ¬ ({_closed(whole, dict(answer.model))}) := by decide")
    assert n_valid > 10
    assert n_false > 10
    run = run_lean(toolchain, ["--stdin", "--json"], timeout_s=120, stdin="\n".join(lines) + "\n")
    messages = [json.loads(line) for line in run.stdout.splitlines()]
    errors = [m["pos"]["line"] - 1 for m in messages if m["severity"] == "error"]
    assert [lines[index] for index in errors] == []
