"""Check: a proof's text stays inside its tactic block, and runs no code of its own.

It is deliberately coarse: it reads raw text, comments and strings included, and a proof that it
turns down wrongly can be written another way. It is also not the last word: the audit looks at the
compiled file for anything that the text let through.
"""

import re
import unicodedata
from collections.abc import Iterator

from prover.core.theorem import ProofScript
from prover.core.verdict import Rejected, RejectReason

MAX_PROOF_CHARACTERS = 2_000_000

# Words that begin or belong to commands. Lean reserves nearly all of them, so that no honest proof
# needs them; as a part of a longer name (`Foo.instance`) they are harmless.
_COMMANDS = frozenset(
    """
    abbrev add_decl_doc alias assert_not_exists assert_not_imported attribute axiom
    binder_predicate class coinductive declare_syntax_cat def deriving deprecated_module
    docs_to_verso dsimproc dsimproc_decl elab elab_rules end erase_aux_discrs example export
    extend_docs grind_pattern import include inductive infix infixl infixr init_quot initialize
    initialize_simps_projections instance irreducible_def lemma library_note local macro
    macro_rules meta mutual namespace noncomputable nonrec notation notation3 omit opaque partial
    postfix prefix prelude private proof_wanted protected public recall scoped seal section
    simproc simproc_decl simproc_pattern structure suppress_compilation syntax tactic_extension
    theorem unif_hint universe universes unseal variable
    """.split()
)
_COMMAND_PREFIXES = ("builtin_", "declare_", "register_", "run_", "elab_", "syntax_", "compile_")

# Words that run code while the proof is being read, wherever they stand.
_CODE = frozenset(
    """
    by_elab csimp dbg_trace extern implemented_by include_str native native_decide skipKernelTC
    """.split()
)
_CODE_PREFIXES = ("unsafe", "dbgTrace", "dbgSleep", "dbgStack", "lcProof", "lcUnreachable", "lcAny")

# Options that a proof may set, and the largest value that each may have.
_BOUNDED_OPTIONS = {
    "maxRecDepth": 100_000,
    "maxHeartbeats": 4_000_000,
    "synthInstance.maxHeartbeats": 4_000_000,
    "synthInstance.maxSize": 10_000,
    "exponentiation.threshold": 100_000,
}
_FREE_OPTIONS = frozenset(("tactic.hygienic", "pp.all", "pp.unicode.fun", "linter.all"))

# Words are ASCII here, so that any other character ends one: `²theorem` is two tokens if a notation
# says so. Splitting where Lean would not can only turn down too much.
_TOKEN = re.compile(
    r"""
    (?P<number>0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)
    |(?P<mark>@\[|/-|-/|\#[A-Za-z]\w+|[«»]|(?:eval|private_decl)%)
    |(?P<word>[A-Za-z_][A-Za-z0-9_]*)
    """,
    re.VERBOSE,
)
_SET_OPTION = re.compile(r"set_option\s+([A-Za-z.]+)\s+(\d{1,9}|true|false)\s+in\b")
_OPEN = re.compile(r"open(?:\s+scoped)?(?:\s+(?!in\b)[^\W\d][\w.']*|\s*\([\w.'\s]*\))+\s+in\b")
_NAME_BEFORE = re.compile(r"[^\W\d][\w'!?]*\.\Z")
_OPEN_BEFORE = re.compile(r"\bopen\s+\Z")
_MARKS = {
    "@": "an attribute",
    "#": "a command",
    "/": "a block comment",
    "-": "a block comment",
    "«": "a quoted name",
    "»": "a quoted name",
}


def check_confined(proof: ProofScript) -> Rejected | None:
    """The rejection that `proof`'s raw text calls for, if any."""
    return check_text("\n".join(proof.tactics))


def check_text(text: str) -> Rejected | None:
    """The rejection that a piece of proof text calls for, if any."""
    objection = next(_objections(text), None)
    if objection is None:
        return None
    return Rejected(RejectReason.NOT_CONFINED, f"the proof's text has {objection}")


def _objections(text: str) -> Iterator[str]:
    if len(text) > MAX_PROOF_CHARACTERS:
        yield f"more than {MAX_PROOF_CHARACTERS} characters"
    for character in sorted(set(text)):
        if not _is_plain(character):
            yield f"the character U+{ord(character):04X}"
    for token in _TOKEN.finditer(text):
        if mark := token["mark"]:
            yield f"{_MARKS.get(mark[0], 'a term that runs code')}: {mark}"
        elif word := token["word"]:
            yield from _objections_to_word(text, token.start(), word)


def _objections_to_word(text: str, start: int, word: str) -> Iterator[str]:
    if word in _CODE or word.startswith(_CODE_PREFIXES):
        yield f"the word {word}, which can run code"
    elif word == "set_option":
        yield from _objections_to_option(text, start)
    elif word == "open":
        if not _OPEN.match(text, start):
            yield "an open that is not `open … in`"
    elif (word in _COMMANDS or word.startswith(_COMMAND_PREFIXES)) and not (
        _continues_name(text, start) or (word == "scoped" and _follows_open(text, start))
    ):
        yield f"the command word {word}"


def _objections_to_option(text: str, start: int) -> Iterator[str]:
    setting = _SET_OPTION.match(text, start)
    if setting is None:
        yield "a set_option that is not of the form `set_option NAME VALUE in`"
        return
    name, value = setting.groups()
    if name in _FREE_OPTIONS:
        return
    if name not in _BOUNDED_OPTIONS:
        yield f"the option {name}"
    elif not value.isdigit() or not 1 <= int(value) <= _BOUNDED_OPTIONS[name]:
        yield f"the option {name} with {value}; 1 to {_BOUNDED_OPTIONS[name]} are allowed"


def _is_plain(character: str) -> bool:
    if character in " \n":
        return True
    # Controls, invisible formatting, surrogates, private use, unassigned, exotic spaces.
    return unicodedata.category(character)[0] not in "CZ"


def _continues_name(text: str, start: int) -> bool:
    """Whether the word at `start` follows `name.`, and so is a part of that name."""
    return _NAME_BEFORE.search(text, max(0, start - 80), start) is not None


def _follows_open(text: str, start: int) -> bool:
    return _OPEN_BEFORE.search(text, max(0, start - 20), start) is not None
