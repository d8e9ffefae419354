import io

import pytest

from prover.batch.file_certificate import (
    FileCertificate,
    certificate_of,
    certificate_path,
    proved_path,
)
from prover.batch.records import Record, Status
from prover.bench.table import Measurement, as_markdown
from prover.cli.check_command import exit_code
from prover.cli.exits import Exit
from prover.cli.prove_command import exit_code_of
from prover.cli.prove_view import LiveView, PlainView, outcome_lines
from prover.core.errors import ConfigError, TheoremParseError
from prover.core.proof_state import Goal, ProofState
from prover.core.verdict import Accepted, Certificate, Rejected, RejectReason, Undecided
from search.result import SearchProgress

PROVED = Record(
    "Space.t", "sha", "run", Status.PROVED, proof=("intro x", "cases x with\n| a => rfl")
)


def test_a_proof_is_shown_line_by_line_under_its_theorem():
    head, body = outcome_lines(3, 12, PROVED)
    assert head.startswith(" 3/12  proved")
    assert head.endswith("Space.t")
    assert [line.strip() for line in body] == ["intro x", "cases x with", "| a => rfl"]


def test_the_reason_is_shown_where_there_is_no_proof():
    _, body = outcome_lines(1, 1, Record("t", "s", "r", Status.NOT_PROVED, detail="out of time"))
    assert [line.strip() for line in body] == ["out of time"]


@pytest.mark.parametrize(
    ("status", "smt", "detail", "said"),
    [
        (Status.PROVED, "valid", "z3", ""),
        (Status.REFUTED, "false", "n = 4", "the values are Z3's: n = 4"),
        (Status.SMT, "valid", "z3", "smt: it holds by Z3's word (z3); not checked by Lean"),
        (Status.NOT_PROVED, "false", "n = 4", "smt: Z3 finds n = 4; not checked by Lean"),
        (Status.NOT_PROVED, "false", "", "smt: Z3 finds it false; not checked by Lean"),
        (Status.PROVED, "false", "n = 4", "smt: Z3 finds n = 4; not checked by Lean"),
    ],
)
def test_z3s_word_is_shown_as_its_own(status, smt, detail, said):
    _, body = outcome_lines(1, 1, Record("t", "s", "r", status, smt=smt, smt_detail=detail))
    assert said in "\n".join(body)
    assert ("smt" in "".join(body)) == said.startswith("smt")


@pytest.mark.parametrize(
    ("statuses", "n_skipped", "code"),
    [
        ({Status.PROVED}, 0, Exit.ALL_PROVED),
        ({Status.PROVED, Status.SMT}, 0, Exit.NOT_ALL_PROVED),
        ({Status.SMT, Status.UNDECIDED}, 0, Exit.NOT_ALL_PROVED),
        ({Status.REFUTED}, 0, Exit.NOT_ALL_PROVED),
        ({Status.PROVED, Status.UNDECIDED}, 0, Exit.UNDECIDED),
        ({Status.PROVED}, 1, Exit.NOT_ALL_PROVED),
    ],
)
def test_only_what_lean_accepted_ends_with_zero(statuses, n_skipped, code):
    assert exit_code_of(statuses, n_skipped=n_skipped) is code


def test_plain_output_has_no_control_characters():
    out = io.StringIO()
    view = PlainView(out)
    view.note("a note")
    view.ended(1, 1, PROVED)
    assert "\x1b" not in out.getvalue()
    assert out.getvalue().splitlines()[0] == "a note"


def test_lean_text_in_square_brackets_is_not_taken_for_markup():
    from rich.console import Console
    from rich.live import Live

    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=100)
    with Live(console=console) as live:
        view = LiveView(console, live)
        view.searching(1, 1, "t")
        state = ProofState((Goal((), "[bold] = [x]"),), 0)
        view.progress(SearchProgress(1, 2, 0.5, 3, 1, state))
        view.ended(1, 1, Record("t", "s", "r", Status.PROVED, proof=("simp [h, bold]",)))
    assert "simp [h, bold]" in out.getvalue()


def certificate() -> FileCertificate:
    return certificate_of("a\r\nsorry ℕ", "a\r\nrfl ℕ", [PROVED], lean_toolchain="L", library="c")


def test_a_certificate_survives_its_file(tmp_path):
    (tmp_path / "c.json").write_text(certificate().as_json(), encoding="utf-8")
    assert FileCertificate.read(tmp_path / "c.json").original == "a\r\nsorry ℕ"


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 1}', "nonsense"])
def test_what_is_no_certificate_is_one_clear_error(tmp_path, text):
    (tmp_path / "c.json").write_text(text)
    with pytest.raises(TheoremParseError, match="not a certificate"):
        FileCertificate.read(tmp_path / "c.json")


def test_a_damaged_certificate_is_noticed(tmp_path):
    text = certificate().as_json().replace("sorry", "rfl")
    (tmp_path / "c.json").write_text(text, encoding="utf-8")
    with pytest.raises(TheoremParseError, match="damaged"):
        FileCertificate.read(tmp_path / "c.json")


def test_a_missing_certificate_says_how_to_name_one(tmp_path):
    with pytest.raises(ConfigError, match="--certificate"):
        FileCertificate.read(tmp_path / "none.json")


def test_where_the_copy_and_the_certificate_go(tmp_path):
    copy = proved_path(tmp_path / "a.b.lean", tmp_path / "out")
    assert copy == tmp_path / "out" / "a.b.proved.lean"
    assert certificate_path(copy) == tmp_path / "out" / "a.b.certificate.json"
    assert certificate_path(tmp_path / "a.b.lean") == tmp_path / "a.b.certificate.json"


ACCEPTED = Accepted(Certificate("", "", "", "", frozenset(), ()))
REJECTED = Rejected(RejectReason.USES_SORRY, "")


@pytest.mark.parametrize(
    ("verdicts", "code"),
    [
        ([ACCEPTED], Exit.ALL_PROVED),
        ([ACCEPTED, REJECTED, Undecided("")], Exit.NOT_ALL_PROVED),
        ([ACCEPTED, Undecided("")], Exit.UNDECIDED),
        ([], Exit.NOT_ALL_PROVED),
    ],
)
def test_what_a_check_comes_to(verdicts, code):
    assert exit_code(verdicts) == code


def test_a_table_is_aligned():
    rows = [Measurement("ℕ and ℤ", "1", "2 ms", True), Measurement("long name", "", "3", None)]
    lines = as_markdown(rows).splitlines()
    assert len({len(line) for line in lines}) == 1
    assert lines[2].endswith("| yes |")
