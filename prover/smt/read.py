"""Reads a statement. No solver is loaded for that: most refusals take a tenth of a second."""

from prover.core.smt_answer import OutOfFragment
from prover.smt.elaborate.statement import Statement, elaborate
from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.header import read_header


def read_text(header: str, text: str, *, printed: bool = False) -> Statement | OutOfFragment:
    """Read a statement, written or `printed` by Lean, and the text above it."""
    place = "header"
    try:
        opened = read_header(header, text)
        place = "statement"
        return elaborate(text, opened, printed=printed)
    except NotUnderstoodError as refusal:
        if place == "statement":
            place = line_and_column(text, refusal.offset or 0)
        return OutOfFragment(refusal.construct, place)


def line_and_column(text: str, offset: int) -> str:
    """`line:column` of an offset, both from 1."""
    before = text[:offset]
    return f"{before.count(chr(10)) + 1}:{offset - (before.rfind(chr(10)) + 1) + 1}"
