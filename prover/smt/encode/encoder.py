"""Encodes clauses as z3 constraints.

Every constraint follows from the clauses and from facts of mathematics, so `unsat` refutes the
clauses. `exact` says that the converse holds too: then a model is one of the clauses.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, TypeAlias

import z3

from prover.smt.errors import NotUnderstoodError
from prover.smt.terms.term import Gaussian, Key, Term, free_names
from prover.smt.terms.types import (
    COMPLEX,
    INT,
    INTEGERS,
    NNREAL,
    PROP,
    RAT,
    REAL,
    TRUNCATED,
    Type,
)

# A z3 expression; a pair of them for a complex number. z3 has no useful static types.
Encoded: TypeAlias = Any

REALS: Final = (REAL, RAT, NNREAL)


@dataclass(frozen=True, slots=True)
class Application:
    """An application of a function variable, by a constant of its own."""

    arguments: tuple[Term, ...]
    encoded: tuple[Encoded, ...]
    value: Encoded


class Encoder:
    """The state of one encoding."""

    def __init__(
        self, variables: dict[str, Type], *, quantified: bool = False, relaxed: bool = False
    ) -> None:
        """`quantified`: keep quantifiers and functions for z3's own instantiation.

        `relaxed`: let integers be any real numbers, which only makes refuting harder.
        """
        self._relaxed = relaxed
        from prover.smt.encode.handlers import HANDLERS

        self._handlers = HANDLERS
        self.variables = variables
        self.quantified = quantified
        self.constants: dict[str, Encoded] = {}
        self.side: list[Encoded] = []  # facts about what was encoded
        self.exact = True
        self.has_integers = False
        self.has_reals = False
        self.atoms: dict[Key, Encoded] = {}
        self.applications: dict[str, list[Application]] = {}
        self.bound: dict[str, Encoded] = {}
        self.equations: list[Term] = []  # between reals, for the axioms of logarithms
        self.seen: dict[str, dict[Key, tuple[Term, Encoded]]] = {}  # by operator, for axioms
        self.powers: dict[tuple[object, Type], list[tuple[Encoded, Encoded]]] = {}
        self._memo: dict[int, tuple[Term, Encoded]] = {}
        self._count = 0

    def __call__(self, term: Term) -> Encoded:
        """The encoding of a term.

        Raises:
            NotUnderstoodError: it has something that cannot be encoded.
        """
        known = self._memo.get(id(term))
        if known is not None and known[0] is term:
            return known[1]
        encoded = self._encode(term)
        self._memo[id(term)] = (term, encoded)
        return encoded

    def _encode(self, term: Term) -> Encoded:
        handler = self._handlers.get(term.op)
        if term.type == COMPLEX:
            handler = self._handlers.get(f"ℂ {term.op}")
        elif term.type.name == "ZMod":
            handler = self._handlers.get(f"ZMod {term.op}")
        if handler is None:
            raise NotUnderstoodError(f"{term.op} at {term.type!r} for a solver")
        return handler(self, term)

    # ------------------------------------------------------------------ constants

    def constant(self, name: str, type_: Type) -> Encoded:
        """A z3 constant that ranges over at least the values of `type_`."""
        if self._relaxed and type_ in INTEGERS:
            self.has_reals = True
            number = z3.Real(name)
            if type_ != INT:
                self.side.append(number >= 0)
            return number
        if type_ in INTEGERS or type_.name == "ZMod":
            self.has_integers = True
            integer = z3.Int(name)
            if type_ != INT:
                self.side.append(integer >= 0)
            if type_.name == "ZMod":
                self.side.append(integer < type_.modulus)
            return integer
        if type_ in REALS:
            self.has_reals = True
            real = z3.Real(name)
            if type_ == NNREAL:
                self.side.append(real >= 0)
            if type_ == RAT:
                self.exact = False  # z3 may choose an irrational number
            return real
        if type_ == COMPLEX:
            self.has_reals = True
            return z3.Real(f"{name}.re"), z3.Real(f"{name}.im")
        if type_ == PROP:
            return z3.Bool(name)
        raise NotUnderstoodError(f"a variable of type {type_!r} for a solver")

    def variable(self, name: str, type_: Type) -> Encoded:
        """The constant of a variable."""
        if name in self.bound:
            return self.bound[name]
        if name not in self.constants:
            self.constants[name] = self.constant(name, type_)
        return self.constants[name]

    def fresh_name(self, base: str) -> str:
        """A name for an auxiliary constant."""
        self._count += 1
        return f"_{base}{self._count}"

    def fresh_integer(self, base: str) -> Encoded:
        """An auxiliary integer."""
        return self.constant(self.fresh_name(base), INT)

    def fresh_real(self, base: str) -> Encoded:
        """An auxiliary real."""
        return self.constant(self.fresh_name(base), REAL)

    def atom(self, term: Term) -> Encoded:
        """A constant for a term that is opaque to the solver; equal terms share it."""
        if term.key not in self.atoms:
            self.require_ground(term)
            self.atoms[term.key] = self.constant(self.fresh_name("a"), term.type)
        return self.atoms[term.key]

    def is_ground(self, term: Term) -> bool:
        """Whether no quantified variable occurs in it."""
        return not self.bound or not (free_names(term) & self.bound.keys())

    def require_ground(self, term: Term) -> None:
        """Refuse a term under a quantifier, where its constant would have to be a function."""
        if not self.is_ground(term):
            raise NotUnderstoodError(f"{term.op} under a quantifier for a solver")

    def note(self, group: str, term: Term, encoded: Encoded) -> None:
        """Remember an application of a function that has axioms."""
        self.seen.setdefault(group, {})[term.key] = (term, encoded)


def numeral(value: object, type_: Type) -> Encoded:
    """A numeral as z3 sees it."""
    if isinstance(value, Gaussian):
        return z3.RealVal(str(value.re)), z3.RealVal(str(value.im))
    assert isinstance(value, int | Fraction)
    if type_ in INTEGERS or type_.name == "ZMod":
        return z3.IntVal(int(value))
    return z3.RealVal(str(value))


def equal(left: Encoded, right: Encoded) -> Encoded:
    """Equality, of complex numbers too."""
    if isinstance(left, tuple):
        return z3.And(left[0] == right[0], left[1] == right[1])
    return left == right


def to_real(encoded: Encoded) -> Encoded:
    """An integer as a real."""
    if z3.is_int_value(encoded):
        return z3.RealVal(encoded.as_long())
    return z3.ToReal(encoded) if z3.is_int(encoded) else encoded


def zero(type_: Type) -> Encoded:
    """0 at a real or integer type."""
    return z3.IntVal(0) if type_ in INTEGERS else z3.RealVal(0)


def truncates(type_: Type) -> bool:
    """Whether subtraction stops at 0."""
    return type_ in TRUNCATED


@dataclass(frozen=True, slots=True)
class EncodedProblem:
    """Constraints, and what a model of them says about the variables."""

    constraints: tuple[Encoded, ...]
    encoder: Encoder


def encode(
    clauses: Sequence[Term],
    variables: dict[str, Type],
    *,
    quantified: bool = False,
    relaxed: bool = False,
) -> EncodedProblem:
    """Encode clauses together with the axioms that their functions need.

    Raises:
        NotUnderstoodError: something in them cannot be encoded.
    """
    from prover.smt.encode.axioms import add_axioms

    encoder = Encoder(variables, quantified=quantified, relaxed=relaxed)
    constraints = [encoder(clause) for clause in clauses]
    add_axioms(encoder, clauses)
    return EncodedProblem((*constraints, *encoder.side), encoder)


def encodable(clause: Term, variables: dict[str, Type]) -> bool:
    """Whether a clause can be encoded."""
    try:
        encode([clause], variables)
    except NotUnderstoodError:
        return False
    return True
