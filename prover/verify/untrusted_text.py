"""Which texts of unknown origin Lean may read: those that only state and prove.

Statements come from models, files and other people, and reading Lean text can run code. A proof
is held to what the verifier holds it to; a statement too, but for the word that begins it; a
header also may declare things, in the ways that run nothing of its own.
"""

import re
from typing import Final

from prover.core.theorem import ProofScript
from prover.verify.confine import check_confined, check_text

_BEGINS_STATEMENT: Final = re.compile(r"\s*(?:theorem|lemma)\b")
_DECLARES: Final = re.compile(
    r"(?<![\w.])(?:import|open|scoped|namespace|section|end|variable|universe|universes|theorem"
    r"|lemma|def|abbrev|structure|inductive|class|instance|example|noncomputable|private"
    r"|protected|mutual|where|deriving|local|in)(?![\w])"
)
_ATTRIBUTES: Final = re.compile(r"@\[(?:simp|ext|grind|reducible|inline|instance)\]")
_OPTION: Final = re.compile(
    r"^set_option (?:maxHeartbeats \d{1,7}|maxRecDepth \d{1,5}|autoImplicit (?:true|false)"
    r"|relaxedAutoImplicit (?:true|false))[ ]*$",
    re.MULTILINE,
)
_COMMENT_MARKS: Final = re.compile(r"/--|/-!|/-|-/")
MAX_CHARACTERS: Final = 200_000


def why_not_confined(header: str, statement: str, proof: str) -> str | None:
    """What in the texts Lean must not read; None where it may."""
    if len(header) + len(statement) + len(proof) > MAX_CHARACTERS:
        return f"it is longer than {MAX_CHARACTERS} characters"
    begin = _BEGINS_STATEMENT.match(statement)
    if begin is None:
        return "a statement begins with `theorem` or `lemma`"
    plain = _OPTION.sub(" ", _COMMENT_MARKS.sub(" ", header.replace("\t", " ")))
    for what, text in (
        ("header", _DECLARES.sub(" ", _ATTRIBUTES.sub(" ", plain))),
        ("statement", statement[begin.end() :]),
    ):
        if objection := check_text(text):
            return objection.detail.replace("the proof's text", f"the {what}")
    objection = check_confined(ProofScript(tuple(proof.splitlines())))
    return None if objection is None else objection.detail
