"""Reads the terms that Lean prints.

What the reader does not know becomes an `opaque` term, so that no goal is ever refused; a wrong
guess costs a failed tactic.
"""

import re
from dataclasses import replace

from prover.lean.terms import CLOSING_BRACKETS, RELATIONS, Bound, Kind, Term

# Precedence and side (of Lean's own notation); higher binds tighter.
_BINARY: dict[str, tuple[int, str]] = {
    "↔": (20, "none"),
    "→": (25, "right"),
    "∨": (30, "right"),
    "||": (30, "left"),
    "∧": (35, "right"),
    "&&": (35, "left"),
    "×": (35, "right"),
    **dict.fromkeys(RELATIONS, (50, "none")),
    "|||": (55, "left"),
    "^^^": (58, "left"),
    "&&&": (60, "left"),
    "+": (65, "left"),
    "-": (65, "left"),
    "++": (65, "left"),
    "::": (67, "right"),
    "*": (70, "left"),
    "/": (70, "left"),
    "%": (70, "left"),
    "^": (75, "right"),
    "<<<": (75, "left"),
    ">>>": (75, "left"),
    "∘": (90, "right"),
}
_PREFIX = {"¬": 40, "!": 40, "-": 75, "↑": 1000, "@": 1000}
_BINDERS: dict[str, Kind] = {"∀": "forall", "∃": "exists", "fun": "fun", "λ": "fun", "∃!": "exists"}
_STOP_WORDS = frozenset({"then", "else", "with", "from", "do", "in", ":=", "=>", ",", ";", "|"})

_TOKEN = re.compile(
    r"""\s*(
        «[^»]*»(?:\.«[^»]*»|\.[\w']+)*
      | [A-Za-zα-κμ-ωΑ-Ωℕℤ_\u2100-\u214f][\w'!?₀-₉✝¹²³⁴-⁹⁰.]*[\w'!?₀-₉✝¹²³⁴-⁹⁰]
      | [A-Za-zα-κμ-ωΑ-Ω_ℕℤ\u2100-\u214f]
      | \d+
      | "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)'
      | \.[A-Za-z_\d][\w']*
      | <:\+: | <\+: | <:\+ | <\+ | \|\|\| | \^\^\^ | &&& | <<< | >>> | \|\| | && | == | != | ∃!
      | :: | \+\+ | := | => | [^\s]
    )""",
    re.VERBOSE,
)


def read_term(text: str) -> Term:
    """Read one printed term; never fails."""
    try:
        reader = _Reader(text)
        term = reader.expression(0)
    except (_UnreadableError, RecursionError):
        return Term("opaque", "", (), text.strip())
    return term if reader.at_end else Term("opaque", "", (term,), text.strip())


class _UnreadableError(Exception):
    """The text is not a term that this reader knows."""


class _Reader:
    """A precedence-climbing parser (Pratt 1973) over the tokens of one term."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [(m.group(1), m.start(1), m.end(1)) for m in _TOKEN.finditer(text)]
        self.at = 0

    @property
    def at_end(self) -> bool:
        return self.at >= len(self.tokens)

    def peek(self) -> str:
        return "" if self.at_end else self.tokens[self.at][0]

    def take(self, expected: str | None = None) -> str:
        token = self.peek()
        if not token or (expected is not None and token != expected):
            raise _UnreadableError(f"expected {expected}, found {token!r}")
        self.at += 1
        return token

    def made(
        self,
        kind: Kind,
        head: str,
        args: tuple[Term, ...],
        start: int,
        bound: tuple[Bound, ...] = (),
    ) -> Term:
        """A term whose text runs from token `start` to the last one taken."""
        text = self.text[self.tokens[start][1] : self.tokens[self.at - 1][2]]
        return Term(kind, head, args, text, bound)

    def expression(self, power: int) -> Term:
        start = self.at
        left = self.operand()
        while (op := self.peek()) in _BINARY:
            strength, side = _BINARY[op]
            if strength < power:
                break
            self.take()
            right = self.expression(strength if side == "right" else strength + 1)
            left = self.made("op", op, (left, right), start)
        return left

    def operand(self) -> Term:
        start, token = self.at, self.peek()
        if token in _PREFIX:
            self.take()
            inner = self.expression(_PREFIX[token]) if token != "↑" else self.argument()
            if inner is None:
                raise _UnreadableError("nothing after a prefix")
            return self.made("prefix", token, (inner,), start)
        if token in _BINDERS:
            return self.binder(_BINDERS[token])
        if token == "if":
            return self.conditional()
        function = self.argument()
        if function is None:
            raise _UnreadableError(f"a term cannot begin with {token!r}")
        arguments: list[Term] = []
        while (argument := self.argument()) is not None:
            arguments.append(argument)
        if self.peek() in ("fun", "λ"):
            arguments.append(self.binder("fun"))
        if not arguments:
            return function
        if function.kind == "app" and function.head.startswith("."):
            arguments = [*function.args, *arguments]  # `(a + 1).gcd b`
        head = function.text if function.kind not in ("name", "app") else function.head
        return self.made("app", head, tuple(arguments), start)

    def argument(self) -> Term | None:
        """A term that can stand as an argument: a name, a numeral or something in brackets."""
        start, token = self.at, self.peek()
        if not token or token in _STOP_WORDS or token in _BINARY or token in ("if", "match", "let"):
            return None
        if token in _BINDERS or token in ("¬", "!", "-", ":"):
            return None
        if token in CLOSING_BRACKETS:
            return self.projections(self.bracketed(), start)
        if token == "↑":
            self.take()
            inner = self.argument()
            return None if inner is None else self.made("prefix", "↑", (inner,), start)
        if token in CLOSING_BRACKETS.values():
            return None
        self.take()
        if token.isdigit():
            return self.made("numeral", token, (), start)
        if not (token[0].isalpha() or token[0] in "«_\"'.@"):
            raise _UnreadableError(f"unknown token {token!r}")
        return self.projections(self.named(token, start), start)

    def named(self, token: str, start: int) -> Term:
        """A name; `l.length` is the function `.length` of a variable, `List.length` a constant."""
        first, *fields = token.split(".")
        if not fields or not first or first[0].isupper() or first[0] == "«":
            return self.made("name", token, (), start)
        term = Term("name", first, (), first)
        for field_name in fields:
            term = Term("app", f".{field_name}", (term,), f"{term.text}.{field_name}")
        return term

    def projections(self, term: Term, start: int) -> Term:
        """Postfixes without a space: `(a + b).foo`, `p.1`, `l[i]`."""
        while not self.at_end and self.tokens[self.at][1] == self.tokens[self.at - 1][2]:
            token = self.peek()
            if token.startswith(".") and len(token) > 1:
                self.take()
                term = self.made("app", token, (term,), start)
            elif token == "[":
                index = self.bracketed()
                if self.peek() in ("?", "!"):
                    self.take()
                term = self.made("app", "getElem", (term, *index.args), start)
            else:
                break
        return term

    def bracketed(self) -> Term:
        """Something in brackets; plain parentheses vanish, but stay in the text."""
        start, opening = self.at, self.take()
        inside: list[Term] = []
        plain = opening == "("
        while self.peek() != CLOSING_BRACKETS[opening]:
            inside.append(self.expression(0))
            while self.peek() in (",", ":", ":=", "//", ";", "|", "/"):
                plain = False
                self.take()
        self.take()
        if plain and len(inside) == 1:
            inner = inside[0]
            return self.made(inner.kind, inner.head, inner.args, start, inner.bound)
        return self.made("app" if inside else "name", opening, tuple(inside), start)

    def binder(self, kind: Kind) -> Term:
        start, arrow = self.at, "=>" if kind == "fun" else ","
        self.take()
        bound: list[Bound] = []
        condition: tuple[Term, ...] = ()
        while self.peek() not in (arrow, "↦", ""):
            if self.peek() in CLOSING_BRACKETS:
                opening = self.take()
                names = self.bound_names(CLOSING_BRACKETS[opening])
                bound += [replace(name, explicit=opening == "(") for name in names]
                self.take(CLOSING_BRACKETS[opening])
            elif self.tokens[self.at][0] in RELATIONS:  # `∀ n ≥ 5, …`, `∃ x ∈ l, …`
                self.at -= 1
                condition = (self.expression(0),)
            else:
                bound += self.bound_names(arrow)
        self.take()
        body = self.expression(0)
        return self.made(kind, kind, (*condition, body), start, tuple(bound))

    def bound_names(self, stop: str) -> list[Bound]:
        """Names, with their type where one is printed: `x y : T`."""
        names: list[str] = []
        while self.peek() not in (stop, "↦", ":", "") and self.peek() not in RELATIONS:
            if self.peek() in CLOSING_BRACKETS:
                break
            names.append(self.take())
        if self.peek() != ":":
            return [Bound(name, "") for name in names]
        self.take()
        kind = self.expression(0).text
        return [Bound(name, kind) for name in names]

    def conditional(self) -> Term:
        start = self.at
        self.take("if")
        if self.at + 1 < len(self.tokens) and self.tokens[self.at + 1][0] == ":":
            self.at += 2  # `if h : c then ...`
        condition = self.expression(0)
        self.take("then")
        first = self.expression(0)
        self.take("else")
        return self.made("if", "if", (condition, first, self.expression(0)), start)
