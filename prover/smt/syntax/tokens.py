"""Splits the text of a Lean statement into tokens."""

import re
from typing import Final, Literal, NamedTuple

from prover.smt.errors import NotUnderstoodError

MAX_TEXT: Final = 60_000  # characters; miniF2F's longest statement has 700
MAX_TOKENS: Final = 20_000
MAX_NUMERAL: Final = 5_000  # digits

Kind = Literal["number", "name", "symbol", "end"]


class Token(NamedTuple):
    """One token: its text (aliases resolved), and where it starts and ends in the source."""

    kind: Kind
    text: str
    start: int
    end: int


KEYWORDS: Final = frozenset(
    "fun theorem lemma if then else in let have by from show do match with abbrev def where sorry "
    "at end Type Sort".split()
)
# ASCII spellings that Lean reads as the Unicode ones.
ALIASES: Final = {
    "<=": "≤",
    ">=": "≥",
    "!=": "≠",
    "->": "→",
    "<->": "↔",
    "↦": "=>",
    "λ": "fun",
    "/\\": "∧",
    "\\/": "∨",
    "Nat": "ℕ",
    "Int": "ℤ",
    "Rat": "ℚ",
    "Real": "ℝ",
    "Complex": "ℂ",
    "ℝ≥0": "NNReal",
}
_LETTER = "A-Za-z_α-κμ-ωΑ-ΠΡ-ΩϊℕℤℚℝℂΓ"
_REST = r"A-Za-z0-9_'!?α-κμ-ωΑ-Ωₐₑₒₓₔₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ₀-₉ℕℤℚℝℂ"
_SYMBOLS: Final = (
    "[ZMOD [PMOD [MOD ℝ≥0∞ ℝ≥0 ℕ+ ⁻¹' '' ⁻¹ ⌋₊ ⌉₊ := => |>. <| ×ˢ ∃! ∑' <-> -> <= >= != == && || "
    "/\\ \\/ .. - + * / % ^ = ≠ < > ≤ ≥ ∣ ∤ ∧ ∨ ¬ → ↔ ↦ ∀ ∃ ∑ ∏ λ ∈ ∉ ⊆ ⊂ ∪ ∩ \\ × ↑ √ | ⌊ ⌋ ⌈ ⌉ "
    "( ) { } [ ] , : ; . ! ∅ ≡ ≃ · ∘ ⟨ ⟩ • ∞ 𝓝 ⊤ ⊥ ∂ ∫ ᶜ ‖ @ $"
).split()
_TOKEN: Final = re.compile(
    rf"""
  (?P<number>[0-9]+\.[0-9]+(?![0-9A-Za-z])|[0-9]+)
| (?P<symbol>{"|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=len, reverse=True))})
| (?P<name>(?:[{_LETTER}][{_REST}]*|«[^»\n]*»)(?:\.(?:[{_LETTER}][{_REST}]*|[0-9]+))*)
""",
    re.VERBOSE,
)


def tokenize(text: str) -> list[Token]:
    """Return the tokens of `text`, the last of kind "end".

    Raises:
        NotUnderstoodError: a character that the fragment does not have, or text past the limits.
    """
    if len(text) > MAX_TEXT:
        raise NotUnderstoodError(f"a statement longer than {MAX_TEXT} characters", 0)
    tokens: list[Token] = []
    at = 0
    while True:
        at = _skip_blank(text, at)
        if at >= len(text):
            break
        match = _TOKEN.match(text, at)
        if match is None:
            raise NotUnderstoodError(f"character {text[at]!r} (U+{ord(text[at]):04X})", at)
        token = _token(match)
        tokens.append(token)
        at = token.end
        if len(tokens) > MAX_TOKENS:
            raise NotUnderstoodError(f"a statement of more than {MAX_TOKENS} tokens", at)
    tokens.append(Token("end", "", len(text), len(text)))
    return tokens


def _token(match: "re.Match[str]") -> Token:
    found, start, end = match.group(), match.start(), match.end()
    if match.lastgroup == "number":
        if end - start > MAX_NUMERAL:
            raise NotUnderstoodError(f"a numeral of {end - start} digits", start)
        return Token("number", found, start, end)
    if match.lastgroup == "symbol":
        return Token("symbol", ALIASES.get(found, found), start, end)
    if "!" in found or "?" in found:
        # Lean reads `n!` as one identifier; the factorial of a variable is written `n !`.
        raise NotUnderstoodError(f"the name {found!r}", start)
    return Token("name", ALIASES.get(found, found), start, end)


def _skip_blank(text: str, at: int) -> int:
    """The next offset that is neither blank nor inside a comment. Block comments nest."""
    while at < len(text):
        if text[at] in " \t\r\n":
            at += 1
        elif text.startswith("--", at):
            line_end = text.find("\n", at)
            at = len(text) if line_end < 0 else line_end
        elif text.startswith("/-", at):
            at = _comment_end(text, at)
        else:
            break
    return at


def _comment_end(text: str, start: int) -> int:
    depth, at = 0, start
    for mark in re.finditer(r"/-|-/", text[start:]):
        depth += 1 if mark.group() == "/-" else -1
        at = start + mark.end()
        if depth == 0:
            return at
    raise NotUnderstoodError("a comment that does not end", start)
