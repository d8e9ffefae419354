"""Closes a statement: every variable gets a type and a name, or the statement is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final, assert_never

from prover.formalize.meaning import (
    And,
    Apply,
    Big,
    Binder,
    Compare,
    Congruent,
    Coprime,
    Formula,
    Has,
    Iff,
    Implies,
    Name,
    Not,
    NumberType,
    OfForm,
    Or,
    Quantified,
    Statement,
    Term,
    terms_in,
)
from prover.formalize.reading.dotted import renamed
from prover.formalize.tokens import NotReadError

_FRESH: Final = ("n", "m", "k", "a", "b", "c", "d", "p", "q", "r", "s", "t", "u", "v", "w")
_NATURAL_LETTERS: Final = frozenset("ijklmn")  # what "for all n ≥ 1" is about
_ON_NATURALS: Final = frozenset(
    {"factorial", "binomial", "number_of_divisors", "sum_of_divisors", "sum_of_digits"}
)


def closed(statement: Statement) -> Statement:
    """The statement with all its variables declared, at its head or where they are bound.

    Raises:
        NotReadError: a variable without a type, declared twice, or described where only a named
            one can be meant.
    """
    declared = {binder.name for binder in statement.binders}
    if len(declared) < len(statement.binders):
        raise NotReadError("a variable that is declared twice")
    formulas = (*statement.premises, statement.claim)
    free = list(dict.fromkeys(name for f in formulas for name in _free(f, frozenset(declared))))
    natural = {name for f in formulas for name in _used_as_naturals(f)}
    whole = {name for f in formulas for name in _used_as_integers(f)}
    found: list[Binder] = []
    for name in free:
        if name in natural:
            found.append(Binder(name, NumberType.NAT))
        elif name in whole:
            found.append(Binder(name, NumberType.INT))
        else:
            raise NotReadError(f"no type is given for {name}")
    scope = _Scope({b.name: b.name for b in (*statement.binders, *found)}, natural)
    binders = tuple(scope.typed(binder) for binder in (*statement.binders, *found))
    premises = tuple(scope.closed(f, generic=False) for f in statement.premises)
    return Statement(binders, premises, scope.closed(statement.claim, generic=True))


@dataclass(slots=True)
class _Scope:
    names: dict[str, str]  # a variable of the text, and its name in Lean
    natural: set[str]
    taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.taken.update(self.names)

    def typed(self, binder: Binder) -> Binder:
        if binder.type is not None:
            return binder
        if binder.name in self.natural or binder.name[0] in _NATURAL_LETTERS:
            return replace(binder, type=NumberType.NAT)
        raise NotReadError(f"no type is given for {binder.name}")

    def bound(self, binders: tuple[Binder, ...]) -> tuple["_Scope", tuple[Binder, ...]]:
        inner = _Scope(dict(self.names), self.natural, set(self.taken))
        result = []
        for binder in binders:
            typed = self.typed(binder)
            if binder.name in inner.names:
                raise NotReadError(f"{binder.name} is bound twice")
            name = binder.name
            if name.startswith("?"):
                wished = (name[1:], *_FRESH) if name[1:].isalpha() and len(name) == 2 else _FRESH
                name = next((one for one in wished if one not in inner.taken), "")
                if not name:
                    raise NotReadError("more variables than we have names for")
            inner.names[binder.name] = name
            inner.taken.add(name)
            result.append(replace(typed, name=name))
        return inner, tuple(result)

    def term(self, term: Term) -> Term:
        return renamed(term, {old: Name(new) for old, new in self.names.items()})

    def closed(self, formula: Formula, *, generic: bool) -> Formula:
        """`generic`: the formula stands at the head of the statement."""
        match formula:
            case Compare(relation, left, right):
                return Compare(relation, self.term(left), self.term(right))
            case Congruent(left, right, modulus):
                return Congruent(self.term(left), self.term(right), self.term(modulus))
            case Coprime(left, right):
                return Coprime(self.term(left), self.term(right))
            case Has(name, term):
                return Has(name, self.term(term))
            case OfForm():
                return self._of_form(formula)
            case Not(negated):
                return Not(self.closed(negated, generic=False))
            case And(formulas):
                return And(tuple(self.closed(f, generic=False) for f in formulas))
            case Or(formulas):
                return Or(tuple(self.closed(f, generic=False) for f in formulas))
            case Implies(premise, conclusion):
                return Implies(
                    self.closed(premise, generic=False), self.closed(conclusion, generic=generic)
                )
            case Iff(left, right):
                return Iff(self.closed(left, generic=False), self.closed(right, generic=False))
            case Quantified():
                return self._quantified(formula, generic=generic)
            case _:
                assert_never(formula)

    def _quantified(self, formula: Quantified, *, generic: bool) -> Formula:
        if formula.generic and not generic:
            raise NotReadError("a description in the middle of a statement: of one thing, or all?")
        inner, binders = self.bound(formula.binders)
        condition, body = formula.condition, formula.body
        return replace(
            formula,
            binders=binders,
            condition=None if condition is None else inner.closed(condition, generic=False),
            body=None
            if body is None
            else inner.closed(body, generic=generic and formula.kind == "∀"),
        )

    def _of_form(self, formula: OfForm) -> Formula:
        names = [t.name for t in terms_in(formula.form) if isinstance(t, Name)]
        new = [name for name in dict.fromkeys(names) if name not in self.names]
        if not new:
            return Compare("=", self.term(formula.term), self.term(formula.form))
        exponents = _exponents(formula.form)
        kinds = [NumberType.NAT if name in exponents else NumberType.INT for name in new]
        binders = tuple(Binder(_marked(n), kind) for n, kind in zip(new, kinds, strict=True))
        inner, bound = self.bound(binders)
        inner.names.update({n: inner.names[_marked(n)] for n in new})
        equation = Compare("=", self.term(formula.term), inner.term(formula.form))
        return Quantified("∃", bound, None, equation)


def _marked(name: str) -> str:
    return name if name.startswith("?") else f"?{name}"


def _free(formula: Formula, bound: frozenset[str]) -> Iterator[str]:
    match formula:
        case Quantified(_, binders, condition, body):
            inner = bound | {binder.name for binder in binders}
            for part in (condition, body):
                if part is not None:
                    yield from _free(part, inner)
        case OfForm(term, _):
            yield from _names(term, bound)
        case _:
            for term in _terms_of(formula):
                yield from _names(term, bound)
            for part in _parts(formula):
                yield from _free(part, bound)


def _names(term: Term, bound: frozenset[str]) -> Iterator[str]:
    match term:
        case Name(name):
            if name not in bound:
                yield name
        case Apply(_, arguments):
            for argument in arguments:
                yield from _names(argument, bound)
        case Big():
            yield from _names(term.first, bound)
            yield from _names(term.last, bound)
            yield from _names(term.body, bound | {term.index})


def _parts(formula: Formula) -> tuple[Formula, ...]:
    match formula:
        case Not(negated):
            return (negated,)
        case And(formulas) | Or(formulas):
            return formulas
        case Implies(premise, conclusion):
            return (premise, conclusion)
        case Iff(left, right):
            return (left, right)
        case Quantified(_, _, condition, body):
            return tuple(part for part in (condition, body) if part is not None)
    return ()


def _terms_of(formula: Formula) -> tuple[Term, ...]:
    match formula:
        case Compare(_, left, right) | Coprime(left, right):
            return (left, right)
        case Congruent(left, right, modulus):
            return (left, right, modulus)
        case Has(_, term):
            return (term,)
        case OfForm(term, form):
            return (term, form)
    return ()


def _every(formula: Formula) -> Iterator[Formula]:
    yield formula
    for part in _parts(formula):
        yield from _every(part)


def _exponents(term: Term) -> set[str]:
    """Names in exponents, bounds of sums and arguments of what is defined on ℕ alone."""
    found: set[str] = set()
    for part in terms_in(term):
        inside: tuple[Term, ...] = ()
        if isinstance(part, Apply) and part.operation == "power":
            inside = (part.arguments[1],)
        elif isinstance(part, Apply) and part.operation in _ON_NATURALS:
            inside = part.arguments
        elif isinstance(part, Big):
            inside = (part.first, part.last)
        found.update(t.name for one in inside for t in terms_in(one) if isinstance(t, Name))
    return found


def _used_as_naturals(formula: Formula) -> Iterator[str]:
    for part in _every(formula):
        for term in _terms_of(part):
            yield from _exponents(term)
        if isinstance(part, Has) and part.property == "prime":
            yield from (t.name for t in terms_in(part.term) if isinstance(t, Name))


def _used_as_integers(formula: Formula) -> Iterator[str]:
    for part in _every(formula):
        match part:
            case Has("even" | "odd" | "square" | "cube", _) | Congruent() | Coprime():
                terms = _terms_of(part)
            case Compare("∣", left, right):
                terms = (left, right)
            case OfForm(term, _):
                terms = (term,)
            case _:
                terms = tuple(
                    inner
                    for term in _terms_of(part)
                    for inner in terms_in(term)
                    if isinstance(inner, Apply) and inner.operation in ("remainder", "gcd", "lcm")
                )
        for term in terms:
            yield from (t.name for t in terms_in(term) if isinstance(t, Name))
