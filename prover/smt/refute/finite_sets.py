"""Finds all elements of a set given by a predicate."""

from typing import Final

from prover.smt import polynomial
from prover.smt.clock import Clock
from prover.smt.exact.numbers import divisors
from prover.smt.polynomial import Polynomial
from prover.smt.refute.definitions import SetDefinition
from prover.smt.refute.nnf import conjuncts
from prover.smt.refute.quick import refuted
from prover.smt.refute.roots import rational_roots, real_roots
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import disjunction, eq, lt, negate, num, prop, var
from prover.smt.terms.term import Key, Term, Variable, free_names, rewrite, substitute
from prover.smt.terms.types import COMPLEX, INT, INTEGERS, NAT, RAT, REAL

_BOUNDS: Final = (30, 200, 1_100, 10_000)
_MAX_DIVISORS: Final = 20_000
_QUICK_S: Final = 1.0


class FiniteSets:
    """Enumerates sets; remembers what it found. Has a simplifier that asks it."""

    def __init__(self, sets: dict[str, SetDefinition], clock: Clock) -> None:
        """`sets` is shared with the caller, who calls `forget` when it changes."""
        self._sets = sets
        self._clock = clock
        self._found: dict[Key, list[Term] | None] = {}
        self.simplify = Simplifier(self.enumerate, clock.tick)

    def forget(self) -> None:
        """Drop what was remembered."""
        self._found.clear()

    def enumerate(self, container: Term) -> list[Term] | None:
        """All elements, each once, or None."""
        if container.op == "var" and container.name in self._sets:
            known = self._sets[container.name]
            variable, body = known.element, known.body
        elif container.op == "set_of":
            variable, body = container.bound, container.body
        else:
            return None
        key = container.key if container.op == "set_of" else body.key
        if key not in self._found:
            self._found[key] = None  # in case the search comes back here
            self._found[key] = self._search(variable, body)
        return self._found[key]

    def _search(self, variable: Variable, body: Term) -> list[Term] | None:
        if free_names(body) - {variable.name}:
            return None
        body = self.simplify(body)
        if body.is_false:
            return []
        if variable.type in INTEGERS:
            return self._integers(variable, body)
        if variable.type in (REAL, RAT, COMPLEX):
            return self._roots(variable, body)
        return None

    # ------------------------------------------------------------------ integers

    def _integers(self, variable: Variable, body: Term) -> list[Term] | None:
        if variable.type == NAT:
            multiple = _common_multiple(variable, body)
            if multiple:
                candidates = divisors(multiple)
                if len(candidates) <= _MAX_DIVISORS:
                    return self._keep(variable, body, candidates)
        x = var(variable.name, variable.type)
        for bound in _BOUNDS:
            outside = lt(num(bound, variable.type), x)
            if variable.type == INT:
                outside = prop("or", outside, lt(x, num(-bound, INT)))
            if refuted([body, outside], {variable.name: variable.type}, _QUICK_S, self._clock):
                first = -bound if variable.type == INT else 0
                return self._keep(variable, body, range(first, bound + 1))
        return None

    def _keep(
        self, variable: Variable, body: Term, candidates: "range | list[int]"
    ) -> list[Term] | None:
        kept = []
        for candidate in candidates:
            value = num(candidate, variable.type)
            inside = self._decide(substitute(body, {variable.name: value}))
            if inside is None:
                return None
            if inside:
                kept.append(value)
        return kept

    def _decide(self, claim: Term) -> bool | None:
        claim = self.simplify(claim)
        if claim.op == "bool":
            return bool(claim.value)
        if refuted([claim], {}, _QUICK_S, self._clock):
            return False
        return True if refuted([negate(claim)], {}, _QUICK_S, self._clock) else None

    # ------------------------------------------------------------------ roots of polynomials

    def _roots(self, variable: Variable, body: Term) -> list[Term] | None:
        body = self.simplify(rewrite(body, _split_conditional))
        if body.op == "or":
            left, right = (self._roots(variable, arg) for arg in body.args)
            if left is None or right is None:
                return None
            return list(dict.fromkeys(left + right))
        claims = conjuncts(body)
        for claim in claims:
            if claim.op != "eq":
                continue
            difference = polynomial.difference(claim)
            roots = None if difference is None else _solve(variable, difference)
            if roots is None:
                continue
            kept = []
            for root in map(self.simplify, roots):
                inside = self._decide(substitute(body, {variable.name: root}))
                if inside is None:
                    return None
                if inside:
                    kept.append(root)
            return list(dict.fromkeys(kept))
        return None


def _solve(variable: Variable, difference: Polynomial) -> list[Term] | None:
    if variable.type == REAL:
        return real_roots(difference, variable.name)
    roots = rational_roots(difference, variable.name)
    return None if roots is None else [num(root, variable.type) for root in roots]


def _split_conditional(term: Term) -> Term:
    """`(if c then a else b) = k` is `c ∧ a = k ∨ ¬c ∧ b = k`."""
    if term.op != "eq":
        return term
    for side, other in (term.args, term.args[::-1]):
        if side.op == "ite":
            condition, then, otherwise = side.args
            return disjunction(
                [
                    prop("and", condition, _split_conditional(eq(then, other))),
                    prop("and", negate(condition), _split_conditional(eq(otherwise, other))),
                ]
            )
    return term


def _common_multiple(variable: Variable, body: Term) -> int:
    """A number other than 0 that every element divides, or 0 if none is seen."""
    for claim in conjuncts(body):
        if claim.op == "dvd":
            divisor, multiple = claim.args
            if divisor.op == "var" and divisor.name == variable.name and multiple.is_num:
                return multiple.integer
        if claim.op == "eq":
            for side, other in (claim.args, claim.args[::-1]):
                # n divides lcm (_, n), and gcd (d, _) divides d.
                if side.op == "lcm" and any(
                    arg.op == "var" and arg.name == variable.name for arg in side.args
                ):
                    return _multiple_of(other)
    return 0


def _multiple_of(term: Term) -> int:
    """A multiple of the term's value, other than 0; 0 if none is seen."""
    if term.is_num:
        return term.integer
    if term.op == "mul":
        return _multiple_of(term.args[0]) * _multiple_of(term.args[1])
    if term.op == "gcd":
        return next((arg.integer for arg in term.args if arg.is_num and arg.integer), 0)
    return 0
