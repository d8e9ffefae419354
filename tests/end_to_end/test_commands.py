"""What the commands do when all is well."""

import json
import shutil
from pathlib import Path

import pytest

from tests.end_to_end.commands import TREE, prover

pytestmark = pytest.mark.lean


def example(name: str, folder: Path) -> Path:
    return Path(shutil.copy(TREE / "examples" / name, folder))


def test_the_first_example_is_proved_certified_and_can_be_checked_again(tmp_path):
    file = example("first.lean", tmp_path)
    before = file.read_bytes()
    ended = prover("prove", file.name, cwd=tmp_path)
    assert ended.code == 0, ended.stderr
    assert "3 proved" in ended.stdout
    assert file.read_bytes() == before
    proved = (tmp_path / "first.proved.lean").read_text(encoding="utf-8")
    assert "sorry" not in proved
    certificate = json.loads((tmp_path / "first.certificate.json").read_text(encoding="utf-8"))
    assert [problem["status"] for problem in certificate["problems"]] == ["proved"] * 3
    assert certificate["library"].startswith("core library ")

    checked = prover("check", "first.proved.lean", cwd=tmp_path)
    assert checked.code == 0, checked.stderr
    assert checked.stdout.count("proved      ") == 3

    (tmp_path / "first.proved.lean").write_text(
        proved.replace("a + c < b + c", "a + c < b + c + 1")
    )
    tampered = prover("check", "first.proved.lean", cwd=tmp_path)
    assert tampered.code == 1
    assert "not proved" in tampered.stdout
    assert "changed since it was certified" in tampered.stderr


def test_holes_of_a_half_written_proof_and_a_theorem_that_uses_it(tmp_path):
    example("half_written.lean", tmp_path)
    ended = prover("prove", "half_written.lean", cwd=tmp_path)
    assert ended.code == 0, ended.stdout + ended.stderr
    proved = (tmp_path / "half_written.proved.lean").read_text(encoding="utf-8")
    assert not [line for line in proved.splitlines() if line.strip() == "sorry"]
    assert prover("check", "half_written.proved.lean", cwd=tmp_path).code == 0


def test_real_and_complex_numbers_primes_and_sums(tmp_path):
    example("numbers.lean", tmp_path)
    ended = prover("prove", "numbers.lean", cwd=tmp_path)
    assert ended.code == 0, ended.stdout + ended.stderr
    certificate = json.loads((tmp_path / "numbers.certificate.json").read_text(encoding="utf-8"))
    assert [problem["status"] for problem in certificate["problems"]] == ["proved"] * 5
    assert ", numbers " in certificate["library"]


def test_namespaces_sections_and_variables(tmp_path):
    example("namespaces.lean", tmp_path)
    ended = prover("prove", "namespaces.lean", cwd=tmp_path)
    assert ended.code == 0, ended.stdout + ended.stderr
    for name in ("Shop.size_add", "Shop.size_comm", "Shop.size_pos", "odd_rest"):
        assert name in ended.stdout


def test_a_theorem_may_rest_on_an_earlier_one_that_was_open(tmp_path):
    text = (
        "variable (P : Nat → Prop)\n"
        "theorem one (h : ∀ n, P n) : P 1 := by\n  sorry\n\n"
        "theorem two (h : ∀ n, P n) : P 1 ∧ P 2 := by\n  have first := one P h\n  sorry\n"
    )
    (tmp_path / "a.lean").write_text(text, encoding="utf-8")
    ended = prover("prove", "a.lean", cwd=tmp_path)
    assert ended.code == 0, ended.stdout + ended.stderr


def test_json_is_all_that_is_printed(tmp_path):
    example("false.lean", tmp_path)
    ended = prover("prove", "false.lean", "--json", cwd=tmp_path)
    said = json.loads(ended.stdout)
    assert ended.code == said["exit_code"] == 1
    [problem] = said["problems"]
    assert problem["status"] == "refuted"
    assert set(problem["axioms"]) <= {
        "propext",
        "Classical.choice",
        "Quot.sound",
    }
    assert said["written"] == []


def test_a_counterexample_of_z3_is_proved_by_lean(tmp_path):
    text = "theorem wrong (n : Nat) (h : 5 < n) : n * n < 100 * n + 37 := by\n  sorry\n"
    (tmp_path / "a.lean").write_text(text, encoding="utf-8")
    ended = prover("prove", "a.lean", "--json", cwd=tmp_path)
    assert ended.code == 1, ended.stderr
    [problem] = json.loads(ended.stdout)["problems"]
    assert (problem["status"], problem["smt"]) == ("refuted", "false")
    assert problem["checks"]
    without = prover("prove", "a.lean", "--json", "--no-smt", "--timeout", "3", cwd=tmp_path)
    [problem] = json.loads(without.stdout)["problems"]
    assert (problem["status"], problem["smt"]) == ("not proved", "")


def test_in_place_keeps_mode_line_ends_and_everything_else(tmp_path):
    file = tmp_path / "a.lean"
    text = "-- ℕ\r\ntheorem a (p q : Prop) (h : p ∧ q) : q ∧ p := by\r\n  sorry\r\n\r\n-- end\r\n"
    file.write_bytes(text.encode())
    file.chmod(0o640)
    ended = prover("prove", "a.lean", "--in-place", cwd=tmp_path)
    assert ended.code == 0, ended.stderr
    assert file.stat().st_mode & 0o777 == 0o640
    head, tail = text.split("sorry")
    after = file.read_bytes().decode()
    assert after.startswith(head)
    assert after.endswith(tail)
    assert {path.name for path in tmp_path.iterdir()} == {"a.lean", "a.certificate.json"}
    assert prover("check", "a.lean", cwd=tmp_path).code == 0


def test_a_search_is_drawn(tmp_path):
    example("half_written.lean", tmp_path)
    ended = prover("tree", "half_written.lean:double_even", "--timeout", "10", cwd=tmp_path)
    assert ended.code == 0, ended.stderr
    page = (tmp_path / "double_even.tree.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert "∎" in page
    missing = prover("tree", "half_written.lean:none", cwd=tmp_path)
    assert missing.code == 2
    assert "double_even" in missing.stderr


def test_the_doctor_finds_everything(tmp_path):
    ended = prover("doctor", TREE / "examples" / "first.lean", cwd=tmp_path)
    assert ended.code == 0, ended.stdout
    assert "Lean 4.35.0, core library " in ended.stdout
    assert "SMT oracle" in ended.stdout
