"""The whole-file check accepts what is written back, whatever the shape of the hole."""

from pathlib import Path

import pytest

from prover.core.theorem import ProofScript
from prover.core.verdict import Accepted
from prover.lean.theorem_file import read_problems
from prover.lean.toolchain import embedded_toolchain
from prover.verify.ladder import LadderVerifier

pytestmark = pytest.mark.lean

SHAPES = """theorem a (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry
theorem b (p q : Prop) (hp : p) (hq : q) : p ∧ q := sorry
theorem c (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  exact sorry
theorem d (p q : Prop) (hp : p) (hq : q) : (p ∧ q) ∧ (p ∧ q) := ⟨by sorry, sorry⟩
private theorem e (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p ∧ q := by sorry
  exact h
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  sorry
def g (p q : Prop) (hp : p) (hq : q) : { n : Nat // p ∧ q } := ⟨2, sorry⟩
"""
SCRIPT = ProofScript(("constructor", "· exact hp", "· exact hq"))


def test_written_copies_are_accepted(tmp_path: Path) -> None:
    toolchain = embedded_toolchain()
    path = tmp_path / "Shapes.lean"
    path.write_text(SHAPES, encoding="utf-8")
    file = read_problems(path, toolchain)
    assert not file.skipped
    scripts = dict.fromkeys(range(len(file.problems)), SCRIPT)
    with LadderVerifier(toolchain, timeout_s=120) as verifier:
        verdicts = verifier.verify_file(file.text, file.with_proofs(scripts))
        assert set(verdicts) == {"a", "b", "c", "d", "e", "g", "example_line_9"}
        assert all(isinstance(verdict, Accepted) for verdict in verdicts.values()), verdicts
        of_d = [i for i, one in enumerate(file.problems) if one.theorem.name == "d"]
        for index in of_d:  # two holes of one line
            others = {i: script for i, script in scripts.items() if i != index}
            question = file.theorem_given(index, others)
            assert isinstance(verifier.verify(question, SCRIPT), Accepted)
