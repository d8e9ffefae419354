"""Cuts informal text, English with TeX or plain mathematics in it, into words and symbols."""

import re
from dataclasses import dataclass
from typing import Final, NoReturn

LONGEST_TEXT: Final = 2_000  # characters; exercises are shorter, and reading is cubic in the words


class NotReadError(Exception):
    """The text is not in the English that we read; the message names what is in the way."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a symbol: the name of its terminal in the grammar, and its text in Lean."""

    kind: str
    text: str
    at: int  # offset in the informal text


# Several spellings of one word of the grammar.
_SYNONYMS: Final = {
    "an": "a", "demonstrate": "show", "verify": "show", "establish": "show", "deduce": "show",
    "therefore": "then", "so": "then", "non-negative": "nonnegative", "non-zero": "nonzero",
    "odds": "odd", "evens": "even", "iff": "iff",
}  # fmt: skip
# Several words that mean one word of the grammar. Longer ones first.
_PHRASES: Final = (
    ("if and only if", "if and only if"),
    ("exactly when", "if and only if"),
    ("is equivalent to saying that", "if and only if"),
    ("it follows that", "then"),
    ("it holds that", ""),
    ("we have that", ""),
    ("non negative", "nonnegative"),
    ("non zero", "nonzero"),
    ("relatively prime", "coprime"),
    ("mutually prime", "coprime"),
    ("co-prime", "coprime"),
    ("as long as", "whenever"),
    ("greatest common factor", "greatest common divisor"),
    ("highest common factor", "greatest common divisor"),
    ("lowest common multiple", "least common multiple"),
    ("is a divisor of", "divides"),
    ("is a factor of", "divides"),
)
# Values are words of the grammar, or symbols of it without the prefix.
_COMMANDS: Final = {
    "le": "AT_MOST", "leq": "AT_MOST", "leqslant": "AT_MOST", "ge": "AT_LEAST", "geq": "AT_LEAST",
    "geqslant": "AT_LEAST", "lt": "LESS", "gt": "GREATER", "ne": "UNEQUAL", "neq": "UNEQUAL",
    "cdot": "TIMES", "times": "TIMES", "mid": "DIVIDES", "nmid": "NOT_DIVIDES", "equiv": "EQUIV",
    "frac": "FRAC", "dfrac": "FRAC", "tfrac": "FRAC", "sqrt": "SQRT", "sum": "SUM", "prod": "PROD",
    "lfloor": "LFLOOR", "rfloor": "RFLOOR", "lceil": "LCEIL", "rceil": "RCEIL", "gcd": "GCD",
    "lcm": "LCM", "max": "MAX", "min": "MIN", "binom": "BINOM", "ldots": "DOTS", "cdots": "DOTS",
    "dots": "DOTS", "in": "in", "bmod": "mod", "mod": "mod", "lvert": "BAR", "rvert": "BAR",
    "vert": "BAR", "implies": "implies",
}  # fmt: skip
_OPERATORS: Final = frozenset({"gcd", "lcm", "max", "min"})
_WORDS_IN_FORMULAS: Final = frozenset({"and", "or", "mod", "if", "for", "all"})
_SILENT: Final = frozenset(
    {"left", "right", "quad", "qquad", "displaystyle", "big", "Big", "limits"}
)
_SYMBOLS: Final = {
    "+": "PLUS", "-": "MINUS", "−": "MINUS", "–": "MINUS", "*": "TIMES", "·": "TIMES",
    "×": "TIMES", "/": "SLASH", "^": "CARET", "=": "EQUALS", "≠": "UNEQUAL", "<": "LESS",
    "≤": "AT_MOST", ">": "GREATER", "≥": "AT_LEAST", "∣": "DIVIDES", "∤": "NOT_DIVIDES",
    "|": "BAR", "!": "BANG", "⌊": "LFLOOR", "⌋": "RFLOOR", "⌈": "LCEIL", "⌉": "RCEIL", "√": "SQRT",
    "≡": "EQUIV", "∈": "in", "ℕ": "NATURALS", "ℤ": "INTEGERS", "ℚ": "RATIONALS", "ℝ": "REALS",
    "…": "DOTS", "(": "(", ")": ")", "{": "{", "}": "}", "[": "[", "]": "]", ",": ",", "_": "_",
    ";": ",",
}  # fmt: skip
_SETS: Final = {
    "N": "SIGN_NATURALS",
    "Z": "SIGN_INTEGERS",
    "Q": "SIGN_RATIONALS",
    "R": "SIGN_REALS",
}
_SUBSCRIPTS: Final = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_PIECE: Final = re.compile(
    r"""(?P<space>\s+|~|\\[,;:!\ ])
    | (?P<pmod>\\pmod\s*(?:\{(?P<modulus>[^{}]*)\}|(?P<digit>\w)))
    | (?P<set>\\mathbb\s*\{?\s*(?P<letter>[NZQR])\s*\}?)
    | (?P<text>\\(?:text|mathrm|operatorname)\s*\{(?P<inner>[^{}]*)\})
    | (?P<command>\\[A-Za-z]+)
    | (?P<brace>\\[{}|])
    | (?P<delimiter>\$\$?|\\[()\[\]])
    | (?P<number>[0-9]+)
    | (?P<dots>\.\.\.)
    | (?P<stop>[.?:])
    | (?P<comparison><=|>=|!=)
    | (?P<word>[A-Za-z]{2,}(?:-[A-Za-z]{2,})+|[A-Za-z]+(?:_(?:\{[0-9]+\}|[0-9]))?)
    | (?P<symbol>.)""",
    re.VERBOSE,
)
_ARTICLE_BEFORE: Final = re.compile(r"\s*(?:[-+*/^=<>≤≥≠∣|,)]|(?:is|are|and|divides|has|be|in)\b)")


def pieces(text: str, vocabulary: dict[str, str]) -> list[Piece]:
    """The words and symbols of `text`. `vocabulary` gives each word its terminal.

    Raises:
        NotReadError: a word or symbol that is in nobody's grammar, or too much of it.
    """
    if len(text) > LONGEST_TEXT:
        raise NotReadError(f"more than {LONGEST_TEXT} characters")
    text = _with_phrases(text)
    found: list[Piece] = []
    mathematics = False
    for match in _PIECE.finditer(text):
        group, at = match.lastgroup, match.start()
        written = match.group()
        if group == "delimiter":
            mathematics = written in ("\\(", "\\[") or (written.startswith("$") and not mathematics)
        elif group != "space":
            found += _of(match, vocabulary, at, mathematics=mathematics)
    return found


def _of(
    match: re.Match[str], vocabulary: dict[str, str], at: int, *, mathematics: bool
) -> list[Piece]:
    written = match.group()
    match match.lastgroup:
        case "pmod":
            modulus = match.group("modulus") or match.group("digit")
            return [
                Piece(vocabulary["("], "(", at),
                Piece(vocabulary["mod"], "mod", at),
                *pieces(f"${modulus}$", vocabulary),
                Piece(vocabulary[")"], ")", at),
            ]
        case "set":
            return [Piece(_SETS[match.group("letter")], written, at)]
        case "text":
            inner = match.group("inner").strip()
            if inner in _OPERATORS:
                return [Piece(f"SIGN_{inner.upper()}", inner, at)]
            return pieces(inner, vocabulary)
        case "command":
            return _command(written[1:], vocabulary, at)
        case "brace":
            return [] if written != "\\|" else _refuse("the norm sign \\|")
        case "number":
            return [Piece("NUMERAL", written, at)]
        case "dots":
            return [Piece("SIGN_DOTS", written, at)]
        case "stop":
            return [Piece("SIGN_STOP" if written != ":" else vocabulary[","], written, at)]
        case "comparison":
            kind = {"<=": "SIGN_AT_MOST", ">=": "SIGN_AT_LEAST", "!=": "SIGN_UNEQUAL"}[written]
            return [Piece(kind, written, at)]
        case "word":
            return _word(match, vocabulary, at, mathematics=mathematics)
    if written not in _SYMBOLS:
        _refuse(f"the symbol {written!r}")
    kind = _SYMBOLS[written]
    return [Piece(_terminal(kind, vocabulary), written, at)]


def _command(name: str, vocabulary: dict[str, str], at: int) -> list[Piece]:
    if name in _SILENT:
        return []
    if name not in _COMMANDS:
        _refuse(f"the command \\{name}")
    kind = _COMMANDS[name]
    return [Piece(_terminal(kind, vocabulary), name, at)]


def _terminal(word_or_symbol: str, vocabulary: dict[str, str]) -> str:
    return vocabulary.get(word_or_symbol, f"SIGN_{word_or_symbol}")


def _word(
    match: re.Match[str], vocabulary: dict[str, str], at: int, *, mathematics: bool
) -> list[Piece]:
    written, _, subscript = match.group().partition("_")
    subscript = subscript.strip("{}").translate(_SUBSCRIPTS)
    if mathematics:
        return _letters(written, subscript, vocabulary, at)
    if len(written) == 1 and not _is_article(match):
        return [Piece("VARIABLE", written + subscript, at)]
    word = _SYNONYMS.get(written.lower(), written.lower())
    if word in _OPERATORS and match.string[match.end() :].lstrip().startswith("("):
        return [Piece(f"SIGN_{word.upper()}", written, at)]
    if word == "iff":
        return [Piece(vocabulary[one], one, at) for one in ("if", "and", "only", "if")]
    if word not in vocabulary:
        _refuse(f"the word {written!r}")
    return [Piece(vocabulary[word], word, at)]


def _letters(written: str, subscript: str, vocabulary: dict[str, str], at: int) -> list[Piece]:
    """Letters of a formula: those that stand together are multiplied."""
    if "-" in written:
        left, _, right = written.partition("-")
        return [
            *_letters(left, "", vocabulary, at),
            Piece("SIGN_MINUS", "-", at),
            *_letters(right, "", vocabulary, at),
        ]
    if written in _WORDS_IN_FORMULAS:
        return [Piece(vocabulary[written], written, at)]
    if written in _OPERATORS:
        return [Piece(f"SIGN_{written.upper()}", written, at)]
    *first, last = list(written)
    return [
        *(Piece("VARIABLE", letter, at) for letter in first),
        Piece("VARIABLE", last + subscript, at),
    ]


def _is_article(match: re.Match[str]) -> bool:
    return match.group() in ("a", "A") and not _ARTICLE_BEFORE.match(match.string, match.end())


def _with_phrases(text: str) -> str:
    for phrase, means in _PHRASES:
        text = re.sub(rf"\b{phrase}\b", means, text, flags=re.IGNORECASE)
    return text


def _refuse(what: str) -> NoReturn:
    raise NotReadError(f"{what} is not in the English that we read")
