"""LeanDojo's benchmark format: a small file in its shape, written for this test."""

import json
from pathlib import Path

import pytest

from prover.core.errors import ConfigError
from prover.synthesis.leandojo_format import as_theorem, read_leandojo

THEOREM = {
    "url": "https://example.org/lib",
    "commit": "0",
    "file_path": "Lib/Basic.lean",
    "full_name": "Lib.swap",
    "start": [3, 1],
    "end": [5, 30],
    "traced_tactics": [
        {
            "tactic": "rw [Lib.comm]",
            "annotated_tactic": [
                "rw [<a>Lib.comm</a>]",
                [{"full_name": "Lib.comm", "def_path": "Lib/Basic.lean", "def_pos": [1, 9]}],
            ],
            "state_before": "a b : Nat\n⊢ a + b = b + a",
            "state_after": "a b : Nat\n⊢ b + a = b + a",
        },
        {
            "tactic": "rfl",
            "annotated_tactic": ["rfl", []],
            "state_before": "a b : Nat\n⊢ b + a = b + a",
            "state_after": "no goals",
        },
    ],
}


def written(folder: Path, content: object) -> Path:
    path = folder / "train.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def test_steps_with_their_premises(tmp_path):
    first, second = read_leandojo(written(tmp_path, [THEOREM]))
    assert first.step.goal == "a b : Nat\n⊢ a + b = b + a"
    assert first.step.tactic == "rw [Lib.comm]"
    assert first.premises == ("Lib.comm",)
    assert second.step.theorem == first.step.theorem == "Lib/Basic.lean:Lib.swap"
    assert second.premises == ()


def test_a_theorem_without_tactics_has_no_steps(tmp_path):
    assert list(read_leandojo(written(tmp_path, [{**THEOREM, "traced_tactics": []}]))) == []


@pytest.mark.parametrize(
    "content", ["{", '"text"', [{"full_name": "x"}], [3], [{**THEOREM, "traced_tactics": [{}]}]]
)
def test_another_format_is_told_in_one_line(tmp_path, content):
    with pytest.raises(ConfigError, match=r"train\.json"):
        list(read_leandojo(written(tmp_path, content)))


def test_a_missing_file(tmp_path):
    with pytest.raises(ConfigError, match="No such file"):
        list(read_leandojo(tmp_path / "none.json"))


def test_a_state_as_a_theorem():
    made = as_theorem("t", "a b : Nat\nh : a = b\n⊢ b = a\n\n⊢ True")
    assert made is not None
    assert made.statement == "theorem t (a b : Nat) (h : a = b) : b = a"
    assert as_theorem("t", "no goals") is None
