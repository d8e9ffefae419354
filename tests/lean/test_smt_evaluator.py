"""The SMT evaluator against Lean's own `decide` on random closed statements over ℕ and ℤ."""

import json
import random

import pytest

from prover.lean.process import run_lean
from prover.lean.toolchain import LeanToolchain
from prover.smt.elaborate.statement import elaborate
from prover.smt.simplify.simplifier import Simplifier

N_CLAIMS = 150


class Writer:
    """Writes random closed terms and claims, each over one type."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def term(self, type_: str, depth: int) -> str:
        chance = self._random.random()
        if depth == 0 or chance < 0.2:
            value = self._random.randrange(-9 if type_ == "ℤ" else 0, 14)
            return f"({value} : {type_})"
        if chance < 0.3:
            return f"({self.term(type_, depth - 1)} ^ {self._random.randrange(4)})"
        if chance < 0.4 and type_ == "ℕ":
            return f"(Nat.gcd {self.term(type_, depth - 1)} {self.term(type_, depth - 1)})"
        if chance < 0.5 and type_ == "ℤ":
            return f"(-{self.term(type_, depth - 1)})"
        if chance < 0.6 and type_ == "ℤ":
            return f"(({self.term('ℕ', depth - 1)} : ℕ) : ℤ)"
        op = self._random.choice("+-*/%")
        return f"({self.term(type_, depth - 1)} {op} {self.term(type_, depth - 1)})"

    def claim(self, depth: int) -> str:
        chance = self._random.random()
        if depth and chance < 0.2:
            return f"(¬ {self.claim(depth - 1)})"
        if depth and chance < 0.5:
            connective = self._random.choice("∧∨→↔")
            return f"({self.claim(depth - 1)} {connective} {self.claim(depth - 1)})"
        type_ = self._random.choice("ℕℤ")
        relation = self._random.choice("= ≠ < ≤ > ≥ ∣".split())
        return f"({self.term(type_, 3)} {relation} {self.term(type_, 3)})"


@pytest.mark.lean
def test_the_evaluator_agrees_with_decide(toolchain: LeanToolchain):
    writer = Writer(11)
    claims = [writer.claim(2) for _ in range(N_CLAIMS)]
    lines = ["import Prover.Notation"]
    expected = []
    for claim in claims:
        value = Simplifier()(elaborate(f"theorem t : {claim}").conclusion)
        assert value.op == "bool", claim
        expected.append(value.is_true)
        # An answer that Lean finds wrong is an error on its line.
        stated = claim if value.is_true else f"¬ {claim}"
        lines.append(f"example : {stated} := by decide +kernel")
    lines.append("example : (1 : ℕ) = 2 := by decide +kernel")  # Lean must notice this one
    run = run_lean(toolchain, ["--stdin", "--json"], timeout_s=120, stdin="\n".join(lines) + "\n")
    errors = [json.loads(line) for line in run.stdout.splitlines()]
    wrong = [error["pos"]["line"] - 2 for error in errors if error["severity"] == "error"]
    assert [claims[index] for index in wrong if index < N_CLAIMS] == []
    assert wrong == [N_CLAIMS]
    assert 0.15 < sum(expected) / N_CLAIMS < 0.85  # both answers are exercised
