"""Lean text as HTML: highlighted, and with what differs between two texts marked."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from html import escape
from typing import Final

from markupsafe import Markup
from pygments.lexers.lean import Lean4Lexer
from pygments.token import STANDARD_TYPES, Token, _TokenType

MAX_SHOWN_CHARACTERS: Final = 50_000
_MAX_COMPARED_WORDS: Final = 2_000
_WORD: Final = re.compile(r"\s+|[\w'.₀-₉]+|.", re.DOTALL)


@lru_cache(maxsize=2048)
def lean_html(text: str) -> Markup:
    """`text` with a class on each kind of token; `MAX_SHOWN_CHARACTERS` of it at most."""
    return Markup("").join(
        _token(kind, value) for kind, value in _tokens(text[:MAX_SHOWN_CHARACTERS])
    )


@lru_cache(maxsize=512)
def difference_html(text: str, other: str) -> Markup:
    """`text` with the words marked that it has and `other` has not, and the other way round."""
    mine, theirs = _words(text), _words(other)
    if max(len(mine), len(theirs)) > _MAX_COMPARED_WORDS:
        return lean_html(text)
    matcher = SequenceMatcher(None, theirs, mine, autojunk=False)
    pieces = []
    for tag, their_start, their_end, start, end in matcher.get_opcodes():
        added = "".join(mine[start:end])
        if tag == "equal":
            pieces.append(lean_html(added))
            continue
        if gone := "".join(theirs[their_start:their_end]).strip():
            pieces.append(Markup("<del>{}</del>").format(gone))
        if added:
            pieces.append(Markup("<ins>{}</ins>").format(lean_html(added)))
    return Markup("").join(pieces)


def _tokens(text: str) -> Iterator[tuple[_TokenType, str]]:
    for _, kind, value in Lean4Lexer().get_tokens_unprocessed(text):
        yield kind, value


def _token(kind: _TokenType, value: str) -> Markup:
    while kind not in STANDARD_TYPES and kind is not Token:
        kind = kind.parent
    name = STANDARD_TYPES.get(kind, "")
    html = escape(value)
    return Markup(f'<i class="{name}">{html}</i>' if name and value.strip() else html)


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:MAX_SHOWN_CHARACTERS])
