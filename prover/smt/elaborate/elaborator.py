"""Turns syntax into typed terms. This file dispatches; its neighbours know the rules."""

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import NoReturn

from prover.smt.elaborate import applications, bindings, operators, sets
from prover.smt.elaborate.coercions import DECIMALS, NUMERIC, coerces
from prover.smt.elaborate.type_names import TYPE_NAMES, read_type
from prover.smt.errors import NotUnderstoodError
from prover.smt.syntax.tree import (
    Application,
    Ascription,
    BigOperator,
    Braces,
    Congruence,
    IfThenElse,
    Infix,
    Lambda,
    ListLiteral,
    Name,
    Numeral,
    Paren,
    Projection,
    Quantifier,
    SetBuilder,
    Syntax,
    Unary,
)
from prover.smt.terms.build import PI, num, prop, truth, var
from prover.smt.terms.names import fresh_name
from prover.smt.terms.term import Gaussian, Term
from prover.smt.terms.types import (
    COMPLEX,
    INT,
    NAT,
    PROP,
    Type,
    Unknown,
    is_unknown,
    list_of,
    resolve,
    unify,
)


class Elaborator:
    """Elaborates one statement. Types of terms may hold unknowns until `finish` ran on them."""

    def __init__(self, opened: frozenset[str]) -> None:
        """Start with no variables in scope; `opened` are the open namespaces."""
        self._opened = opened
        self.scope: dict[str, Term] = {}
        # Types that must turn out to be among some names, with what asked for it and where.
        self.demands: list[tuple[Type, frozenset[str], str, int]] = []
        self.dropped: list[str] = []  # what was understood but could not be kept, e.g. Fintype

    # ------------------------------------------------------------------ scope and refusals

    @contextmanager
    def binding(self, name: str, type_: Type, at: int) -> Iterator[Term]:
        """Put a variable of its own name in scope as `name`."""
        if name in TYPE_NAMES:
            self.refuse(f"the bound name {name!r}", at)
        variable = var(fresh_name(name), type_)
        shadowed = self.scope.get(name)
        self.scope[name] = variable
        try:
            yield variable
        finally:
            if shadowed is None:
                del self.scope[name]
            else:
                self.scope[name] = shadowed

    def refuse(self, construct: str, at: int) -> NoReturn:
        """Give up, naming what was not understood."""
        raise NotUnderstoodError(construct, at)

    # ------------------------------------------------------------------ the three entrances

    def proposition(self, syntax: Syntax) -> Term:
        """Elaborate at `Prop`."""
        term = self.term(syntax, PROP)
        if not unify(term.type, PROP):
            self.refuse(f"a {resolve(term.type)!r} where a proposition was expected", syntax.at)
        return term

    def at_type(self, syntax: Syntax, type_: Type) -> Term:
        """Elaborate at `type_`, with a coercion around the whole where Lean would put one."""
        term = self.term(syntax, type_)
        if unify(term.type, type_):
            return term
        source, target = resolve(term.type), resolve(type_)
        if coerces(source, target):
            return Term("cast", (term,), target)
        self.refuse(f"a {source!r} where a {target!r} was expected", syntax.at)

    def term(self, syntax: Syntax, expected: Type | None = None) -> Term:
        """Elaborate with a hint of the type; the result need not have it."""
        match syntax:
            case Paren(body=body):
                return self.term(body, expected)
            case Numeral():
                return self._numeral(syntax, expected)
            case Name():
                return self.name(syntax, expected)
            case Ascription(body=body, type=type_):
                return self.at_type(body, read_type(type_))
            case Unary(op="↑", body=body):
                return self._coercion(body, expected)
            case Unary(op="¬", body=body):
                return prop("not", self.proposition(body))
            case Unary():
                return operators.arithmetic(self, syntax, expected)
            case Infix():
                return operators.infix(self, syntax, expected)
            case Application():
                return applications.application(self, syntax, expected)
            case Projection():
                return applications.projection(self, syntax, (), expected)
            case Quantifier():
                return bindings.quantifier(self, syntax)
            case Lambda():
                return bindings.function(self, syntax, expected)
            case BigOperator():
                return bindings.big_operator(self, syntax, expected)
            case SetBuilder():
                return sets.set_builder(self, syntax, expected)
            case Braces():
                return sets.braces(self, syntax, expected)
            case ListLiteral():
                return self._list(syntax)
            case IfThenElse():
                return self._if(syntax, expected)
            case Congruence():
                return self._congruence(syntax)
        self.refuse(f"a {type(syntax).__name__}", syntax.at)

    # ------------------------------------------------------------------ atoms

    def name(self, syntax: Name, expected: Type | None = None) -> Term:
        """A variable in scope, a field of one, or a constant."""
        text = syntax.text
        if text in self.scope:
            return self.scope[text]
        if (field := self.field_of_variable(syntax)) is not None:
            return applications.projection(self, field, (), expected)
        match text:
            case "Real.pi":
                return PI
            case "π" if "Real" in self._opened:  # elsewhere Lean may bind it as a variable
                return PI
            case "Complex.I":
                return num(Gaussian(Fraction(0), Fraction(1)), COMPLEX)
            case "True" | "False":
                return truth(text == "True")
        self.refuse(f"the name {text!r}", syntax.at)

    def field_of_variable(self, syntax: Name) -> Projection | None:
        """`x.f.g` as projections, when `x` is a variable in scope."""
        head, *fields = syntax.text.split(".")
        if not fields or head not in self.scope:
            return None
        body: Syntax = Name(syntax.at, head)
        for field in fields:
            body = Projection(syntax.at, body, field)
        assert isinstance(body, Projection)
        return body

    def _numeral(self, syntax: Numeral, expected: Type | None) -> Term:
        type_ = resolve(expected) if expected is not None else Unknown()
        if not is_unknown(type_) and type_.name not in NUMERIC:
            self.refuse(f"a numeral as {type_!r}", syntax.at)
        if "." in syntax.text:
            self.demands.append((type_, DECIMALS, "a decimal", syntax.at))
        return Term("num", (), type_, Fraction(syntax.text))

    def _coercion(self, body: Syntax, expected: Type | None) -> Term:
        target = Unknown()
        term = Term("coe", (self.term(body),), target)
        if expected is not None and not is_unknown(expected):
            unify(target, expected)
        return term

    def _list(self, syntax: ListLiteral) -> Term:
        element = Unknown()
        args = tuple(self.at_type(part, element) for part in syntax.elements)
        return Term("list", args, list_of(element))

    def _if(self, syntax: IfThenElse, expected: Type | None) -> Term:
        condition = self.proposition(syntax.condition)
        if expected is not None and not is_unknown(expected):
            then = self.at_type(syntax.then, expected)
        else:
            then = self.term(syntax.then, expected)
        otherwise = self.at_type(syntax.otherwise, then.type)
        return Term("ite", (condition, then, otherwise), then.type)

    def _congruence(self, syntax: Congruence) -> Term:
        type_ = INT if syntax.over_integers else NAT
        modulus = self.at_type(syntax.modulus, type_)
        sides = (
            Term("mod", (self.at_type(side, type_), modulus), type_)
            for side in (syntax.left, syntax.right)
        )
        return prop("eq", *sides)
