"""Informal statements in files of every kind, good and bad."""

from pathlib import Path

import pytest

from prover.core.errors import UserError
from prover.formalize.informal import read_problems


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.md", "# Parity\n\n1. One is odd.\n2. Two is\n   even.\n", [
            ("parity", "One is odd."), ("parity_2", "Two is even."),
        ]),
        ("a.txt", "One is odd.\n\nTwo is even.", [
            ("problem_1", "One is odd."), ("problem_2", "Two is even."),
        ]),
        ("a.tex", "\\begin{theorem}[Odd one]\\label{x} One is odd. % yes\n\\end{theorem}", [
            ("odd_one", "One is odd."),
        ]),
        ("a.tex", "\\begin{enumerate}\\item One is odd.\\item Two is even.\\end{enumerate}", [
            ("problem_1", "One is odd."), ("problem_2", "Two is even."),
        ]),
        ("a.jsonl", '{"name": "x", "informal": "One is odd."}\n\n', [("x", "One is odd.")]),
    ],
)  # fmt: skip
def test_every_statement_of_a_file(
    tmp_path: Path, name: str, text: str, found: list[tuple[str, str]]
):
    file = tmp_path / name
    file.write_text(text, "utf-8")
    assert [(one.name, one.text) for one in read_problems(file)] == found


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.md", b"", "no statement"),
        ("a.md", b"\xff\xfe", "not UTF-8"),
        ("a.pdf", b"text", "we read .md"),
        ("a.jsonl", b"[1]\n", ":1:"),
        ("a.jsonl", b'{"informal": 3}\n', "texts"),
        ("a.jsonl", b"[" * 100_000, ":1:"),
        ("a.md", b"x" * 5_000_001, "at most 5 MB"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, says: str):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UserError, match=says):
        read_problems(file)


def test_no_file(tmp_path: Path):
    with pytest.raises(UserError, match="No such file"):
        read_problems(tmp_path / "none.md")
