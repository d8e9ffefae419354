"""The translator without a model: reads controlled English, and refuses what it does not know."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final, TypeAlias

from lark import Lark, Token
from lark.common import LexerConf
from lark.exceptions import UnexpectedInput, VisitError
from lark.lexer import Lexer
from lark.visitors import CollapseAmbiguities

from prover.formalize.lean_text import theorem_text
from prover.formalize.reading.sentences import Reader
from prover.formalize.scope import closed
from prover.formalize.tokens import NotReadError, Piece, pieces

_MOST_READINGS: Final = 64  # trees of one text that we look at; more of them is a refusal


@dataclass(frozen=True, slots=True)
class Translated:
    """The Lean theorems that a text may mean, without those that differ only in their reading."""

    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotTranslated:
    """The text is outside of what the rules read; `why` names what is in the way."""

    why: str


Translation: TypeAlias = Translated | NotTranslated


class _AsGiven(Lexer):
    """The parser gets its tokens cut."""

    def __init__(self, lexer_conf: LexerConf) -> None:
        """Nothing is configured."""

    def lex(self, data: list[Piece]) -> Iterator[Token]:  # type: ignore[override]
        """The pieces as the parser's tokens."""
        return (Token(piece.kind, piece.text, piece.at) for piece in data)


class RuleTranslator:
    """Translates one informal statement at a time. Making one takes a tenth of a second."""

    def __init__(self) -> None:
        """Read the grammar."""
        grammar = files("prover.formalize").joinpath("controlled_english.lark").read_text("utf-8")
        self._parser = Lark(grammar, parser="earley", lexer=_AsGiven, ambiguity="explicit")
        self._vocabulary = {
            terminal.pattern.value: terminal.name for terminal in self._parser.terminals
        }

    @property
    def n_patterns(self) -> int:
        """How many ways of saying something the grammar has."""
        return len({(rule.origin.name, rule.alias) for rule in self._parser.rules if rule.alias})

    def translate(self, text: str, name: str) -> Translation:
        """What `text` says as a theorem `name`: each reading, where there are several."""
        try:
            return self._translate(text, name)
        except NotReadError as error:
            return NotTranslated(str(error))

    def _translate(self, text: str, name: str) -> Translation:
        cut = pieces(text, self._vocabulary)
        if not cut:
            raise NotReadError("there is no text")
        try:
            tree: Any = self._parser.parse(cut)
        except UnexpectedInput as error:
            raise NotReadError(_unexpected(error, text)) from error
        statements: dict[str, None] = {}
        refusals: list[str] = []
        readings = CollapseAmbiguities().transform(tree)
        if len(readings) > _MOST_READINGS:
            raise NotReadError("too many ways to read it")
        for reading in readings:
            try:
                statements[theorem_text(name, closed(Reader().transform(reading)))] = None
            except NotReadError as error:
                refusals.append(str(error))
            except VisitError as error:
                if not isinstance(error.orig_exc, NotReadError):
                    raise
                refusals.append(str(error.orig_exc))
        return Translated(tuple(statements)) if statements else NotTranslated(refusals[0])


def _unexpected(error: UnexpectedInput, text: str) -> str:
    token = getattr(error, "token", None)
    if not isinstance(token, Token) or token.type == "$END" or not token.value:
        return "the sentence ends too early for us"
    return f"“{token.value}” is not what we expect there"
