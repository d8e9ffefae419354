"""Two different integers that satisfy the same equation: what is left of it, divided by a - b."""

from collections.abc import Iterator
from typing import Final

from prover.evidence.arithmetic.algebra import FIELDS, integral, term_of
from prover.evidence.arithmetic.intervals import follows
from prover.evidence.arithmetic.relations import is_zero
from prover.evidence.evidence import Evidence
from prover.evidence.finders.cancellation import quotients, shown
from prover.evidence.finders.definitions import unfolding
from prover.evidence.finders.extended import Extended, Wrapped, taken_apart
from prover.evidence.finders.leaves import derivation
from prover.evidence.nodes.integers import LinearBounds, Unfolding
from prover.evidence.nodes.logic import Have, Substitution
from prover.evidence.nodes.numbers import Embedding, Transfer
from prover.evidence.rules.definitions import defined_function, unfolded
from prover.evidence.rules.logic import substituted
from prover.evidence.rules.transfers import embedded, transferred
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import arith, eq, num
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import INTEGERS, NAT, Type

_DIVISION_S: Final = 1.0


def related(at: Sequent, clock: Clock) -> tuple[Extended, Term, Evidence] | None:
    """A sequent, a linear equation of integers a ≠ b there, and evidence for it.

    It is p a = p b in a field, divided by a - b.
    """
    known = taken_apart(at)
    different = list(_different(known.at))
    if not different:
        return None
    for name in [h.name for h in known.at.hypotheses if _defines_function(h.claim, known.at)]:
        known.add(unfolded(Unfolding(name, LinearBounds()), known.at), unfolding(name))
    for field in _fields(known.at):
        inside = Extended(known.at)
        for name in different:
            claim, embedding = embedded(known.at, name, field.name), inside.at.fresh("h")
            below = inside.at.assuming(embedding, claim)
            inside.add(below, _embedding(embedding, name, field.name))
        found = _divided(inside, field, clock)
        if found is not None:
            return known, *found
    return None


def _divided(known: Extended, field: Type, clock: Clock) -> tuple[Term, Evidence] | None:
    """A linear equation of integers and evidence for it, from a quotient in the field."""
    at = known.at
    limit = Clock(min(_DIVISION_S, clock.left_s()))
    for ring, divisor, quotient, made in quotients(at, limit):
        claim = _equation(quotient) if ring.type == field else None
        if claim is None or any(h.claim == claim for h in at.hypotheses):
            continue
        goal = transferred(at.concluding(claim), field.name)
        name, vanishing = goal.fresh("h"), is_zero(term_of(quotient, field))
        then = derivation(goal.assuming(name, vanishing), goal.conclusion, clock)
        if then is not None:
            by = shown(goal.concluding(vanishing), ring, divisor, made)
            return claim, known.wrap(Transfer(field.name, Have(name, vanishing, by, then)))
    return None


def solved(at: Sequent, claim: Term) -> Extended:
    """The sequent with one variable of `a + b = c` in terms of the other, over ℕ."""
    left, right = claim.args
    if left.op == "add" and left.type == NAT and right.is_num:
        a, b = left.args
        if a.op == b.op == "var":
            name, value = at.fresh(f"h{b.name}"), eq(b, arith("sub", right, a))
            if follows(value, at):
                below = substituted(at.assuming(name, value), name)
                return Extended(below, [_having(name, value)])
    return Extended(at)


def _having(name: str, value: Term) -> Wrapped:
    return lambda then: Have(name, value, LinearBounds(), Substitution(name, then))


def _embedding(name: str, hypothesis: str, field: str) -> Wrapped:
    return lambda then: Embedding(name, hypothesis, field, then)


def _defines_function(claim: Term, at: Sequent) -> bool:
    read = defined_function(claim)
    if read is None:
        return False
    return any(read[0] in free_names(h.claim) for h in at.hypotheses if h.claim != claim)


def _different(at: Sequent) -> Iterator[str]:
    """Hypotheses that say that two integer variables are different."""
    for h in at.hypotheses:
        if h.claim.op == "not" and h.claim.args[0].op == "eq":
            a, b = h.claim.args[0].args
            if a.op == b.op == "var" and a.type in INTEGERS:
                yield h.name


def _fields(at: Sequent) -> list[Type]:
    """The fields in which the equations speak of integers."""
    found: dict[Type, None] = {}
    for h in at.hypotheses:
        if h.claim.op == "eq" and h.claim.args[0].type in FIELDS:
            if any(part.op == "cast" for part in walk(h.claim)):
                found[h.claim.args[0].type] = None
    return list(found)


def _equation(p: Polynomial) -> Term | None:
    """`p = 0` between integer variables, linear, with no sign and no denominator in it."""
    sides: tuple[list[Term], list[Term]] = ([], [])
    constant = 0
    types = set()
    for monomial, c in sorted(integral(p).items(), key=str):
        if c.denominator != 1 or sum(k for _, k in monomial) > 1:
            return None
        if not monomial:
            constant = int(c)
            continue
        atom = monomial[0][0]
        if atom.op != "cast" or atom.args[0].op != "var" or atom.args[0].type not in INTEGERS:
            return None
        x = atom.args[0]
        types.add(x.type)
        k = num(abs(int(c)), x.type)
        sides[0 if c > 0 else 1].append(x if abs(c) == 1 else arith("mul", k, x))
    if len(types) != 1:
        return None
    (type_,) = types
    if constant:
        sides[0 if constant > 0 else 1].append(num(abs(constant), type_))
    left, right = (_sum(side, type_) for side in sides)
    return eq(left, right) if len(sides[0]) >= len(sides[1]) else eq(right, left)


def _sum(terms: list[Term], type_: Type) -> Term:
    found = terms[0] if terms else num(0, type_)
    for term in terms[1:]:
        found = arith("add", found, term)
    return found
