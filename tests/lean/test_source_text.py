"""Reading a file's text, and changing parts of it without touching the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.core.errors import TheoremParseError
from prover.lean.diagnostics import Position
from prover.lean.source_text import MAX_BYTES, SourceText, read_source


def test_a_file_is_read_as_lean_sees_it(tmp_path):
    file = tmp_path / "T.lean"
    file.write_bytes("a ∧ b\r\n\tc\n".encode())
    source = read_source(file)
    assert source.original == "a ∧ b\r\n\tc\n"
    assert source.text == "a ∧ b\n\tc\n"


UNREADABLE = {
    b"theorem caf\xe9 : True := sorry": "not UTF-8 (byte 0xe9)",
    b"\xef\xbb\xbftheorem t : True := sorry": "byte-order mark",
    b"-" * (20 * 1_000_000): "larger than 1 MB",
}


@pytest.mark.parametrize("content", UNREADABLE, ids=["latin1", "bom", "20MB"])
def test_what_is_no_theorem_file_is_refused_with_a_reason(tmp_path, content):
    file = tmp_path / "T.lean"
    file.write_bytes(content)
    with pytest.raises(TheoremParseError) as refused:
        read_source(file)
    assert UNREADABLE[content] in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(TheoremParseError, match="no such file"):
        read_source(tmp_path / "T.lean")
    with pytest.raises(TheoremParseError, match="is a folder"):
        read_source(tmp_path)


def test_the_line_of_a_bad_byte_is_named(tmp_path):
    file = tmp_path / "T.lean"
    file.write_bytes(b"one\ntwo\nthr\xffee\n")
    with pytest.raises(TheoremParseError, match=r"T\.lean:3: not UTF-8"):
        read_source(file)


def test_the_largest_file_is_still_read(tmp_path):
    file = tmp_path / "T.lean"
    file.write_bytes(b"-" * MAX_BYTES)
    assert len(read_source(file).text) == MAX_BYTES


_PIECES = st.sampled_from(["a", "∀", "\n", "\r\n", "\t", "𝔸"])
_TEXTS = st.lists(_PIECES, max_size=30).map("".join)


@given(_TEXTS, st.data())
def test_places_are_read_back(text, data):
    source = SourceText.of(text)
    offset = data.draw(st.integers(0, len(source.text)))
    assert source.offset(source.position(offset)) == offset


@given(_TEXTS)
def test_no_change_is_no_change(text):
    assert SourceText.of(text).with_changes([]) == text


@given(_TEXTS, st.data())
def test_only_the_changed_part_changes(text, data):
    source = SourceText.of(text)
    start = data.draw(st.integers(0, len(source.text)))
    end = data.draw(st.integers(start, len(source.text)))
    changed = source.with_changes([(start, end, "NEW")])
    before, _, after = changed.partition("NEW")
    assert text.startswith(before)
    assert text.endswith(after)
    assert SourceText.of(changed).text == f"{source.text[:start]}NEW{source.text[end:]}"


def test_new_lines_end_as_the_files_do():
    windows = SourceText.of("a\r\nb\r\nc\n")
    assert windows.with_changes([(2, 3, "x\ny")]) == "a\r\nx\r\ny\r\nc\n"
    unix = SourceText.of("a\nb\nc\r\n")
    assert unix.with_changes([(2, 3, "x\ny")]) == "a\nx\ny\nc\r\n"


def test_positions_count_code_points_and_lines_from_one():
    assert SourceText.of("𝔸∀\r\nxy").position(4) == Position(2, 1)
