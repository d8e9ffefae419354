"""Compares our terms with Lean's own print of a goal, coercion by coercion.

Both become nested tuples ("shapes") in which every ↑ is kept; types are not printed by Lean and
so not compared. A ↑ on a numeral is dropped: Lean folds it into the numeral.
"""

from fractions import Fraction
from typing import Any, TypeAlias

from prover.smt.elaborate.constants import SPECIAL
from prover.smt.elaborate.library import FIELDS, FIELDS_OF_TWO, INTERVALS, ROUNDING, SIGNATURES
from prover.smt.elaborate.type_names import looks_like_type
from prover.smt.syntax import tree
from prover.smt.syntax.cursor import Cursor
from prover.smt.syntax.terms import read_term
from prover.smt.terms.names import written_name
from prover.smt.terms.term import BINDERS, Gaussian, Term

Shape: TypeAlias = Any

_INFIX = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "mod", "^": "pow", "∣": "dvd",
    "∧": "and", "∨": "or", "→": "imp", "↔": "iff", "∈": "mem", "\\": "sdiff", "∪": "union",
    "∩": "inter", "⊆": "subset", "=": "eq", "<": "lt", "≤": "le",
}  # fmt: skip
_FLIPPED = {">": "lt", "≥": "le"}
_NEGATED = {"≠": "eq", "∉": "mem"}
_QUANTIFIERS = {"∀": "forall", "∃": "exists", "∃!": "exists_unique"}
# Lean prints `Real.logb a b` with a variable `a : ℝ` as `a.logb b`, for `open Real`.
_FIELD_OPS: dict[str, str] = (
    {"logb": "logb"}
    | {field: op for (_, field), (op, _) in FIELDS.items()}
    | {name: op for name, (op, _) in FIELDS_OF_TWO.items()}
)
_BY_NAME = {
    **{name: signature.op for name, signature in SIGNATURES.items()},
    **{name: op for name, (op, _) in ROUNDING.items()},
    **{f"{kind}.{shape}": shape for kind in ("Set", "Finset") for shape in INTERVALS},
    "Finset.card": "card", "Finset.filter": "filter", "Even": "even", "Odd": "odd",
    "IsGreatest": "is_greatest", "IsLeast": "is_least", "abs": "abs", "max": "max", "min": "min",
    "List.sum": "list_sum", "logb": "logb", "properDivisors": "proper_divisors",
}  # fmt: skip


def shape_of_term(term: Term) -> Shape:
    """Our elaborated term as a shape."""
    name = written_name
    match term.op:
        case "num":
            if isinstance(term.value, Gaussian):
                return "Complex.I" if term.value.im else str(term.value.re)
            return str(term.value)
        case "var":
            base, _, field = term.name.partition(".")
            return ("name", name(base) + ("." + field if field else ""))
        case "pi":
            return ("name", "π")
        case "bool":
            return ("name", str(term.value))
        case "cast":
            inner = shape_of_term(term.args[0])
            return inner if isinstance(inner, str) else ("coe", inner)
        case op if op in BINDERS:
            return (op, name(term.bound.name), *(shape_of_term(arg) for arg in term.args))
    return (term.op, *(shape_of_term(arg) for arg in term.args))


def shape_of_print(syntax: tree.Syntax) -> Shape:
    """Lean's print, parsed, as a shape."""
    shape = shape_of_print
    match syntax:
        case tree.Paren(body=body) | tree.Ascription(body=body):
            return shape(body)
        case tree.Numeral(text=text):
            return str(Fraction(text))
        case tree.Name(text="Complex.I"):
            return "Complex.I"
        case tree.Name(text=text):
            return _dotted(text)
        case tree.Unary(op="↑", body=body):
            inner = shape(body)
            return inner if isinstance(inner, str) else ("coe", inner)
        case tree.Unary(op=op, body=body):
            return ({"-": "neg", "⁻¹": "inv", "¬": "not"}[op], shape(body))
        case tree.Infix(op=op, left=left, right=right):
            return _infix(op, shape(left), shape(right))
        case tree.Quantifier():
            return _quantifier(syntax.symbol, syntax.binders, syntax.body)
        case tree.Lambda(binders=(binder,), body=body):
            return ("lam", binder.name, shape(body))
        case tree.BigOperator(name=name, range=range_, body=body) if range_ is not None:
            op = "sum" if syntax.symbol == "∑" else "prod"
            return (op, name, shape(range_), shape(body))
        case tree.SetBuilder(name=name, body=body, container=None):
            return ("set_of", name, shape(body))
        case tree.Braces(elements=elements):
            return ("braces", *map(shape, elements))
        case tree.ListLiteral(elements=elements):
            return ("list", *map(shape, elements))
        case tree.Congruence():
            sides = (("mod", shape(s), shape(syntax.modulus)) for s in (syntax.left, syntax.right))
            return ("eq", *sides)
        case tree.Projection(body=body, field=field):
            return _field(shape(body), field)
        case tree.Application(head=tree.Name(text=text), arguments=arguments):
            return _application(text, tuple(map(shape, arguments)))
        case tree.Application(head=tree.Projection(body=body, field=field), arguments=arguments):
            return (_FIELD_OPS.get(field, field), shape(body), *map(shape, arguments))
    raise AssertionError(f"no shape for {type(syntax).__name__}")


def _infix(op: str, left: Shape, right: Shape) -> Shape:
    if op in _FLIPPED:
        return (_FLIPPED[op], right, left)
    if op in _NEGATED:
        return ("not", (_NEGATED[op], left, right))
    return (_INFIX.get(op, op), left, right)


def _dotted(text: str) -> Shape:
    head, *fields = text.split(".")
    if not fields or (head[0].isupper() and len(head) > 1):
        return ("name", "π" if text == "Real.pi" else text)
    result: Shape = ("name", head)
    for field in fields:
        result = _field(result, field)
    return result


def _field(body: Shape, field: str) -> Shape:
    if field in ("toFun", "invFun"):
        return ("name", f"{body[1]}.{field}")
    return ({"toFinset": "to_finset", "sum": "list_sum"} | _FIELD_OPS).get(field, field), body


def _application(text: str, arguments: tuple[Shape, ...]) -> Shape:
    if text in _BY_NAME:
        return (_BY_NAME[text], *arguments)
    assert text not in SPECIAL, text
    head, _, field = text.rpartition(".")
    if head and field in _FIELD_OPS:
        return (_FIELD_OPS[field], _dotted(head), *arguments)
    return ("app", _dotted(text), *arguments)


def _quantifier(symbol: str, binders: tuple[tree.Binder, ...], body: tree.Syntax) -> Shape:
    op = _QUANTIFIERS[symbol]
    connective = "imp" if op == "forall" else "and"
    result = shape_of_print(body)
    for binder in reversed(binders):
        if binder.type is not None and not looks_like_type(binder.type):
            result = (connective, shape_of_print(binder.type), result)
            continue
        if binder.guard is not None:
            relation, right = binder.guard
            guard = tree.Infix(0, relation, tree.Name(0, binder.name), right)
            result = (connective, shape_of_print(guard), result)
        result = (op, binder.name, result)
    return result


def printed_shapes(goal: str) -> list[Shape]:
    """The hypotheses and the target of Lean's print, without the variables' declarations."""
    entries: list[str] = []
    for line in goal.split("\n"):
        if line.startswith("case "):
            continue
        if line and not line[0].isspace():
            entries.append(line)
        else:
            entries[-1] += " " + line.strip()
    shapes = []
    for entry in entries:
        entry = entry.replace("✝", "")  # Lean's mark on an inaccessible name
        text = entry[1:] if entry.startswith("⊢") else entry.split(" : ", 1)[1]
        syntax = read_term(Cursor(text))
        if not looks_like_type(syntax) and not text.startswith("Fintype"):
            shapes.append(shape_of_print(syntax))
    return shapes
