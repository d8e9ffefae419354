"""Reads types."""

from typing import Final

from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.tree import Application, Infix, Name, Numeral, Syntax, strip_parens
from prover.smt.terms.types import COMPLEX, INT, NAT, NNREAL, PROP, RAT, REAL, Type, function

TYPE_NAMES: Final = {
    "ℕ": NAT,
    "ℤ": INT,
    "ℚ": RAT,
    "ℝ": REAL,
    "ℂ": COMPLEX,
    "NNReal": NNREAL,
    "Prop": PROP,
}
_CONSTRUCTORS: Final = {"Set": 1, "Finset": 1, "Equiv": 2, "ZMod": 1, "Fin": 1}
_NAMED_BUT_REFUSED: Final = frozenset({"Bool", "String", "Char", "ℕ+", "PNat", "ENNReal", "EReal"})


def looks_like_type(syntax: Syntax) -> bool:
    """Whether a binder's annotation is a type, rather than a hypothesis."""
    syntax = strip_parens(syntax)
    match syntax:
        case Name(text=text):
            return text in TYPE_NAMES or text in _NAMED_BUT_REFUSED
        case Infix(op="→" | "≃" | "×", left=left, right=right):
            return looks_like_type(left) and looks_like_type(right)
        case Application(head=Name(text=text)):
            return text in _CONSTRUCTORS or text in ("List", "Option", "Matrix", "Polynomial")
    return False


def read_type(syntax: Syntax) -> Type:
    """The type that `syntax` names.

    Raises:
        NotUnderstoodError: the fragment does not have it.
    """
    syntax = strip_parens(syntax)
    match syntax:
        case Name(text=text) if text in TYPE_NAMES:
            return TYPE_NAMES[text]
        case Infix(op="→", left=left, right=right):
            return function(read_type(left), read_type(right))
        case Infix(op="≃", left=left, right=right):
            return Type("Equiv", read_type(left), read_type(right))
        case Application(head=Name(text=text), arguments=arguments) if _CONSTRUCTORS.get(
            text
        ) == len(arguments):
            if text != "ZMod":
                if text == "Fin":
                    raise NotUnderstoodError("the type Fin", syntax.at)
                return Type(text, *(read_type(argument) for argument in arguments))
            modulus = strip_parens(arguments[0])
            if isinstance(modulus, Numeral) and modulus.text.isdigit() and int(modulus.text) > 0:
                return Type("ZMod", int(modulus.text))
    raise NotUnderstoodError(f"the type {_describe(syntax)}", syntax.at)


def _describe(syntax: Syntax) -> str:
    match syntax:
        case Name(text=text) | Application(head=Name(text=text)):
            return text
        case Infix(op=op):
            return f"… {op} …"
    return type(syntax).__name__
