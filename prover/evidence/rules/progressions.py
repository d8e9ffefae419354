"""Sequences with formulas for their values, and rules that give each value from earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from prover.evidence.arithmetic.algebra import term_of
from prover.evidence.arithmetic.indexed_conditions import holds_always
from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.evidence.arithmetic.quotients import (
    INDEX,
    Quotient,
    QuotientReader,
    never_zero,
    reciprocal,
    times,
)
from prover.evidence.errors import WrongError, require
from prover.smt.polynomial import Monomial, Polynomial, add
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import apply, arith, eq, num, var
from prover.smt.terms.term import Term, free_names, substitute, walk
from prover.smt.terms.types import NAT

UNKNOWN: Final = "unknown"  # stands for the value that a rule gives
_MAX_BITS: Final = 8_000


@dataclass(frozen=True, slots=True)
class Rule:
    """`∀ n, conditions → equation`, about values of a function at `n + offset`."""

    n: str
    conditions: tuple[Term, ...]
    equation: Term
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Progression:
    """A sequence with formulas. Positions count its arguments, from `start` on."""

    function: Term
    start: int
    formulas: tuple[Term, ...]

    @property
    def period(self) -> int:
        """How many formulas there are."""
        return len(self.formulas)

    def argument(self, position: int) -> Term:
        """The argument at a position, counted from `period * index + start`."""
        return linear(self.period, self.start + position)

    def value(self, position: int) -> Term:
        """What the sequence is there."""
        later, residue = divmod(position, self.period)
        values = {INDEX: linear(1, later)}
        return with_numerals_computed(substitute(self.formulas[residue], values))

    def value_at(self, position: int) -> Term:
        """The value at a position counted from `start`, as a number."""
        later, residue = divmod(position, self.period)
        values = {INDEX: num(later, NAT)}
        term = with_numerals_computed(substitute(self.formulas[residue], values))
        p = polynomial_of(QuotientReader().read(term))
        if p is None or any(_bits(c) > _MAX_BITS for c in p.values()):
            raise WrongError("a value that is none, or too large")
        return term_of(p, term.type)

    def equation(self, position: int) -> Term:
        """That the sequence has that value, for every index."""
        return eq(apply(self.function, self.argument(position)), self.value(position))


@dataclass(frozen=True, slots=True)
class Step:
    """A rule at `n`, a term in the index, about values at arguments `modulus * index + c`."""

    rule: str
    n: Term
    conditions: tuple[Term, ...]
    relation: Term
    target: int
    uses: tuple[int, ...]
    divisors: tuple[Polynomial, ...]


def linear(slope: int, constant: int) -> Term:
    """`slope * index + constant`."""
    index = var(INDEX, NAT)
    term = index if slope == 1 else arith("mul", num(slope, NAT), index)
    return arith("add", term, num(constant, NAT)) if constant else term


def polynomial_of(q: Quotient) -> Polynomial | None:
    """The quotient where its denominator is a number."""
    inverse = reciprocal(q.denominator)
    return None if inverse is None else times(q.numerator, inverse)


def read_rule(claim: Term, function: Term) -> Rule:
    """The rule that a hypothesis states about a sequence.

    Raises:
        WrongError: it states none.
    """
    require(claim.op == "forall" and claim.bound.type == NAT, "no rule for all n")
    body, n = claim.body, claim.bound.name
    conditions = []
    while body.op == "imp":
        conditions.append(body.args[0])
        body = body.args[1]
    require(body.op == "eq", "no equation")
    offsets = [offset_of(part, n) for part in walk(body) if _is_value(part, function)]
    known = [offset for offset in offsets if offset is not None]
    require(bool(known) and len(known) == len(offsets), "values at other arguments")
    return Rule(n, tuple(conditions), body, tuple(known))


def step(found: Progression, rule: tuple[str, Term], target: int) -> Step:
    """How the value at the position `target` follows from earlier ones by a rule.

    Raises:
        WrongError: it does not.
    """
    name, claim = rule
    n, conditions, relation = _instance(found, claim, target)
    for condition in conditions:
        require(holds_always(condition), f"{name} is not known to hold there")
    positions = sorted(_positions(found, relation))
    require(positions[0] >= 0 and positions[-1] == target, f"{name} needs other values")
    uses = tuple(positions[:-1])
    reader = QuotientReader()
    values = {p: found.value(p) for p in uses}
    wanted = _solved(_with_unknown(found, relation, values, target), reader)
    shown = reader.read(found.value(target))
    left = times(wanted.numerator, shown.denominator)
    right = times(shown.numerator, wanted.denominator)
    require(left == right, f"{name} gives another value")
    return Step(name, n, conditions, relation, target, uses, tuple(reader.divisors))


def value_by(
    function: Term, start: int, known: Sequence[Term], rule: tuple[str, Term]
) -> Polynomial | None:
    """The value of a sequence after those that are `known`, from `start` on, if a rule gives it."""
    target = len(known)
    here = Progression(function, start, (*known, num(0, function.type.argument(1))))
    _, conditions, relation = _instance(here, rule[1], target)
    first = {INDEX: num(0, NAT)}
    for condition in conditions:
        at_first = Simplifier()(substitute(condition, first))
        require(at_first.is_true, "the rule does not hold there")
    positions = sorted(_positions(here, relation))
    require(positions[0] >= 0 and positions[-1] == target, "the rule needs other values")
    values = {p: known[p] for p in positions[:-1]}
    relation = _with_unknown(here, relation, values, target)
    relation = with_numerals_computed(substitute(relation, first))
    return polynomial_of(_solved(relation, QuotientReader()))


def _with_unknown(found: Progression, relation: Term, values: dict[int, Term], target: int) -> Term:
    """The equation with earlier values, and the unknown for the one at `target`."""
    unknown = var(UNKNOWN, relation.args[0].type)
    return _with_values(found, relation, {**values, target: unknown})


def _solved(relation: Term, reader: QuotientReader) -> Quotient:
    """What an equation says the unknown is, which has to be a factor of a number."""
    unknown = var(UNKNOWN, relation.args[0].type)
    q = reader.read(arith("sub", *relation.args))
    rest = {m: c for m, c in q.numerator.items() if not _mentions({m: c}, unknown)}
    slope = {_without(m, unknown): c for m, c in q.numerator.items() if m not in rest}
    require(bool(slope) and not _mentions(slope, unknown), "the rule gives no value")
    require(not any(_mentions(d, unknown) for d in reader.divisors), "the rule gives no value")
    require(never_zero(slope), "the rule may give no value")
    return Quotient(add({}, rest, -1), slope)


def _without(monomial: Monomial, unknown: Term) -> Monomial:
    """The monomial divided by the unknown once."""
    return tuple((a, k - (a == unknown)) for a, k in monomial if a != unknown or k > 1)


def _mentions(p: Polynomial, unknown: Term) -> bool:
    return any(unknown.name in free_names(atom) for m in p for atom, _ in m)


def _instance(found: Progression, claim: Term, target: int) -> tuple[Term, tuple[Term, ...], Term]:
    """The rule where its latest value is at the position `target`."""
    rule = read_rule(claim, found.function)
    constant = found.start + target - max(rule.offsets)
    require(constant >= 0 and constant + min(rule.offsets) >= 0, "an argument below 0")
    place = linear(found.period, constant)
    relation = _outermost(rule.equation, rule.n, place, found)
    values = {rule.n: place}
    instances = (with_numerals_computed(substitute(c, values)) for c in rule.conditions)
    return place, tuple(instances), relation


def _outermost(term: Term, n: str, place: Term, found: Progression) -> Term:
    """The term at n = place, arguments of the function in normal form."""
    if _is_value(term, found.function):
        offset = offset_of(term, n)
        assert offset is not None
        constant = place.args[1].integer if place.op == "add" else 0
        return apply(found.function, linear(found.period, constant + offset))
    if term.op == "var":
        return place if term.name == n else term
    return term.rebuilt(tuple(_outermost(arg, n, place, found) for arg in term.args))


def _with_values(found: Progression, term: Term, values: dict[int, Term]) -> Term:
    if _is_value(term, found.function):
        return values[_constant(term.args[1]) - found.start]
    return term.rebuilt(tuple(_with_values(found, arg, values) for arg in term.args))


def _positions(found: Progression, relation: Term) -> set[int]:
    values = [part for part in walk(relation) if _is_value(part, found.function)]
    return {_constant(value.args[1]) - found.start for value in values}


def _constant(argument: Term) -> int:
    return argument.args[1].integer if argument.op == "add" else 0


def _is_value(term: Term, function: Term) -> bool:
    return term.op == "app" and term.args[0] == function


def offset_of(application: Term, n: str) -> int | None:
    """c of `f (n + c)`, where c may be negative; `n - 1 + 1` is none, since it is 1 at 0."""
    argument, offset, has_added = application.args[1], 0, False
    while argument.op in ("add", "sub", "nat_sub", "succ"):
        numerals = [arg for arg in argument.args if arg.is_num]
        if argument.op == "succ":
            offset, rest = offset + 1, argument.args[0]
        elif len(numerals) != 1:
            return None
        elif argument.op == "add":
            offset += numerals[0].integer
            rest = next(arg for arg in argument.args if not arg.is_num)
        elif has_added or not argument.args[1].is_num:
            return None
        else:
            offset, rest = offset - numerals[0].integer, argument.args[0]
        has_added |= argument.op in ("add", "succ")
        argument = rest
    return offset if argument.op == "var" and argument.name == n else None


def _bits(value: Fraction) -> int:
    return max(value.numerator.bit_length(), value.denominator.bit_length())
