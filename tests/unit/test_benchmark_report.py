"""The report of a benchmark's run: what it counts, and what it shows apart."""

import json
from dataclasses import replace

import pytest

from prover.batch.kernel_column import KernelRecord
from prover.batch.records import Status
from prover.batch.smt_column import SmtRecord
from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid
from prover.core.theorem import Theorem
from prover.report.benchmark_report import BenchmarkReport
from prover.report.benchmark_rows import benchmark_rows

THEOREMS = [
    Theorem("imo_1", "", "theorem imo_1 (n : ℕ) : n = n"),
    Theorem("imo_2", "", "theorem imo_2 (n : ℕ) : n < n"),
    Theorem("amc_1", "", "theorem amc_1 (x : ℝ) : x < 1 <b>"),
    Theorem("amc_2", "", "theorem amc_2 (s : ℝ) : 𝓝 s = 𝓝 s"),
]
ANSWERS: tuple[SmtAnswer, ...] = (
    Valid("z3", ()),
    Counterexample((("n", "0"),)),
    Unknown("out of time"),
    OutOfFragment("'𝓝'", "1:2"),
)
SMT = [SmtRecord(t.name, t.sha256, "r", a) for t, a in zip(THEOREMS, ANSWERS, strict=True)]
PROVED = KernelRecord("imo_1", "k0", "r", Status.PROVED, proof=("rfl",), lean_toolchain="Lean 4")
KERNEL = [
    PROVED,
    KernelRecord("imo_2", "k1", "r", Status.NOT_PROVED, detail="out of time"),
    KernelRecord("amc_1", "k2", "r", Status.UNDECIDED, stated=False, needs="ℝ", detail="Unknown"),
]
KNOWN = {"imo_2": ("false", "n is not less than itself")}


def report(smt=SMT, kernel=KERNEL, *, both=(True, True)) -> BenchmarkReport:
    rows = benchmark_rows(
        THEOREMS,
        smt,
        kernel,
        restated_sha256={theorem.sha256: f"k{i}" for i, theorem in enumerate(THEOREMS)},
        known=KNOWN,
    )
    return BenchmarkReport("set", rows, "20 s", smt=both[0], kernel=both[1])


def table(of: BenchmarkReport, title: str) -> list[dict[str, object]]:
    [found] = [one.as_data() for one in of.tables() if one.title.startswith(title)]
    rows = found["rows"]
    assert isinstance(rows, list)
    return rows


def test_both_columns_count_every_statement():
    text = report().as_text()
    assert "set: 4 statements" in text
    assert "smt     1 of 4 valid, 1 refuted, 1 unknown, 1 refused (the label smt: no proof" in text
    assert "kernel  1 of 4 proved, 0 refuted, 1 not proved, 0 undecided, 1 not stated" in text
    amc, imo, everyone = table(report(), "By source")
    assert (amc[""], amc["all"], amc["not run"]) == ("amc", 2, 1)
    assert (imo["smt valid"], imo["smt refuted"], imo["kernel proved"]) == (1, 1, 1)
    assert everyone["all"] == 4
    kinds = [row[""] for row in table(report(), "By class")]
    assert kinds == ["ℕ, ℤ: core operators", "ℚ, ℝ", "all"]


def test_what_is_known_to_be_false_is_shown_apart_and_counted():
    [row] = table(report(), "Known to be false")
    assert (row["problem"], row["smt"], row["kernel"]) == ("imo_2", "refuted", "not proved")
    assert table(report(), "By source")[-1]["all"] == 4


def test_what_is_missing_is_counted():
    assert table(report(), "What Z3 refused") == [
        {"needs": "'𝓝'", "statements": 1, "for example": "amc_2"}
    ]
    assert table(report(), "What the embedded core lacks") == [
        {"needs": "ℝ", "statements": 1, "for example": "amc_1"}
    ]
    [unproved] = table(report(), "Stated on the embedded core and not proved")
    assert unproved["problem"] == "imo_2"


def test_the_oracles_word_never_counts_as_proved():
    only_smt = report(kernel=[], both=(True, True))
    data = json.loads(only_smt.as_json())
    assert data["smt"]["valid"] == 1
    assert data["kernel"]["proved"] == 0
    assert {row["kernel"] for row in data["rows"]} == {"not run"}


@pytest.mark.parametrize(
    ("number", "status"), [(1, Status.PROVED), (0, Status.REFUTED)], ids=["proved", "refuted"]
)
def test_a_disagreement_is_shown(number: int, status: Status):
    kernel = [*KERNEL]
    kernel[number] = replace(kernel[number], status=status)
    [row] = table(report(kernel=kernel), "DISAGREEMENT")
    assert row["problem"] == f"imo_{number + 1}"
    assert "DISAGREEMENT" not in report().as_text()


def test_the_agreement_of_both():
    rows = table(report(), "What the oracle says, against the kernel: ℕ and ℤ")
    assert [row["smt"] for row in rows] == ["valid", "refuted", "unknown", "refused"]
    assert rows[0]["kernel proved"] == 1
    assert rows[1]["kernel not proved"] == 1
    assert sum(sum(v for v in row.values() if isinstance(v, int)) for row in rows) == 2
    everything = table(report(), "What the oracle says, against the kernel: all")
    assert everything[2]["kernel not stated"] == 1


def test_one_column_alone_says_nothing_of_the_other():
    text = report(kernel=[], both=(True, False)).as_text()
    assert "kernel" not in text
    assert "not run" not in text


def test_the_page_is_whole_and_escapes_what_it_shows():
    smt = [replace(SMT[0], answer=Unknown("<script>")), *SMT[1:]]
    page = report(smt=smt).as_html()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "<td>imo_1</td>" in page
    assert page.count("<table>") == page.count("</table>") >= 5
