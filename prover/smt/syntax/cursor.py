"""A position in a token list."""

from typing import NoReturn

from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.tokens import KEYWORDS, Token, tokenize

MAX_NESTING = 200


class Cursor:
    """Reads tokens in order; knows how deep the reader has nested."""

    def __init__(self, text: str) -> None:
        """Start at the first token of `text`."""
        self.tokens = tokenize(text)
        self.position = 0
        self.nesting = 0

    @property
    def token(self) -> Token:
        """The current token."""
        return self.tokens[self.position]

    @property
    def at(self) -> int:
        """The offset of the current token."""
        return self.token.start

    def peek(self, ahead: int = 0) -> str:
        """The text of the token `ahead` places further on; empty past the end."""
        index = self.position + ahead
        return self.tokens[index].text if index < len(self.tokens) else ""

    def is_name(self) -> bool:
        """Whether the current token is an identifier and no keyword."""
        return self.token.kind == "name" and self.token.text not in KEYWORDS

    def advance(self) -> Token:
        """Return the current token and go past it."""
        token = self.token
        if token.kind == "end":
            self.refuse("the end of the text, where more was expected")
        self.position += 1
        return token

    def accept(self, text: str) -> bool:
        """Go past the current token if it is `text`, and say whether it was."""
        if self.token.kind != "end" and self.token.text == text:
            self.position += 1
            return True
        return False

    def expect(self, text: str) -> None:
        """Go past `text`, or refuse."""
        if not self.accept(text):
            self.refuse(f"{self.token.text or 'the end of the text'!r} where {text!r} was expected")

    def touches_previous(self) -> bool:
        """Whether no blank separates the current token from the one before it."""
        return self.position > 0 and self.tokens[self.position - 1].end == self.token.start

    def names(self) -> list[Token]:
        """The run of identifiers that starts here, which may be empty."""
        found = []
        while self.is_name():
            found.append(self.advance())
        return found

    def enter(self) -> None:
        """Note one more level of nesting, or refuse."""
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            self.refuse(f"nesting deeper than {MAX_NESTING} levels")

    def leave(self) -> None:
        """Note that a level of nesting ended."""
        self.nesting -= 1

    def refuse(self, construct: str) -> NoReturn:
        """Give up at the current token."""
        raise NotUnderstoodError(construct, self.at)
