"""Equations between recursively defined functions on ℕ and lists, found by testing.

After QuickSpec (Claessen, Johansson, Rosén, Smallbone 2013): all small terms over a few functions
are evaluated at random arguments, and terms that always agree make an equation. Only the smallest
term of each class goes into larger ones, so that no equation is an instance of another with equal
parts; what holds for any functions whatever is left out.
"""

import itertools
import random
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from prover.synthesis.conjecture import Draft, Lot
from prover.synthesis.definitions import LIST, NAT, Definition, definitions
from prover.synthesis.terms import (
    Env,
    Term,
    TooLarge,
    Value,
    binary,
    call,
    infix_list,
    numeral,
    variable,
)
from prover.synthesis.testing import Claim, assignments

_N_TESTS = 24
_MOST_TERMS = 1_200
_SORT_OF_VARIABLE = {"n": NAT, "m": NAT, "xs": LIST, "ys": LIST}

Builder = Callable[..., Term]


class RecursiveFunctions:
    """Theories of one to three random definitions, and what holds in them."""

    name = "recursive_functions"
    asks_smt = False

    def draft(self, rng: random.Random, *, level: int, count: int) -> Lot:
        """What holds in one theory: equations first, then inequalities and remainders."""
        n_functions = 1 + (rng.random() < 0.3 + level / 8) + (level > 2 and rng.random() < 0.5)
        made = definitions(rng, "fgh"[:n_functions], intricate=level > 2)
        theory = _Theory(made, list(assignments(_SORT_OF_VARIABLE, rng, _N_TESTS)))
        theory.explore(largest=4 + level)
        found = [*theory.equations]
        rng.shuffle(found)
        found = sorted(found[:count], key=lambda claim: claim.size)
        found += itertools.islice(theory.comparisons(rng), max(2, count // 6))
        drafts = [_draft(one, made) for one in found]
        return Lot(tuple(drafts), theory.n_refuted)


def _draft(claim: Term, made: Sequence[Definition]) -> Draft:
    """The statement below those definitions that it needs."""
    needed = _needed(claim.text, made)
    variables = {name: sort for name, sort in _SORT_OF_VARIABLE.items() if name in claim.variables}
    return Draft(Claim(variables, (), claim).signature, "\n".join(one.text for one in needed))


def _needed(text: str, made: Sequence[Definition]) -> list[Definition]:
    """The definitions whose names are in `text`, and those that they use."""
    kept: list[Definition] = []
    for one in reversed(made):
        if one.name in _words(text):
            kept.insert(0, one)
            text += f" {one.text}"
    return kept


def _words(text: str) -> set[str]:
    return set("".join(sign if sign.isalnum() else " " for sign in text).split())


@dataclass(slots=True)
class _Theory:
    """Terms by their values at the tests: one of each class goes on, the others are equations."""

    definitions: Sequence[Definition]
    tests: Sequence[Env]
    known: dict[tuple[str, tuple[Value, ...]], Term] = field(default_factory=dict)
    by_size: dict[int, list[Term]] = field(default_factory=dict)
    equations: list[Term] = field(default_factory=list)
    n_refuted: int = 0

    def explore(self, *, largest: int) -> None:
        """Build every term of up to `largest` symbols from the smallest of each class."""
        atoms = [variable(name, sort) for name, sort in _SORT_OF_VARIABLE.items()]
        for atom in (*atoms, numeral(0), numeral(1), _empty_list()):
            self._meet(atom)
        operations = list(self._operations())
        for size in range(2, largest + 1):
            for arguments, build in operations:
                for parts in self._parts(arguments, size - 1):
                    if sum(map(len, self.by_size.values())) > _MOST_TERMS:
                        return
                    self._meet(build(*parts))

    def comparisons(self, rng: random.Random) -> Iterator[Term]:
        """Inequalities and remainders that hold at every test."""
        numbers = [one for terms in self.by_size.values() for one in terms if one.sort == NAT]
        own = [one for one in numbers if one.size <= 5 and self._is_about_theory(one)]
        for one in sorted(own, key=lambda term: rng.random()):
            for modulus in (2, 3, 4, 5):
                rest = {one.value(test) % modulus for test in self._computable(one)}
                if len(rest) == 1:
                    yield binary("=", binary("%", one, numeral(modulus)), numeral(rest.pop()))
                    break
                self.n_refuted += 1
            other = rng.choice(numbers)
            if other.size > 1 and other.text != one.text:
                claim = binary("≤", *((one, other) if rng.random() < 0.5 else (other, one)))
                if self._holds(claim):
                    yield claim
                else:
                    self.n_refuted += 1

    def _computable(self, term: Term) -> list[Env]:
        found = []
        for test in self.tests:
            try:
                term.value(test)
            except TooLarge:
                continue
            found.append(test)
        return found

    def _holds(self, claim: Term) -> bool:
        usable = self._computable(claim)
        return len(usable) >= _N_TESTS // 2 and all(claim.value(test) for test in usable)

    def _is_about_theory(self, term: Term) -> bool:
        words = _words(term.text)
        return any(one.name in words for one in self.definitions)

    def _meet(self, term: Term) -> None:
        """File a term under its values, or find the equation that it makes."""
        try:
            values = tuple(term.value(test) for test in self.tests[: _N_TESTS // 2])
            values += tuple(term.value(test) for test in self.tests[_N_TESTS // 2 :])
        except TooLarge:
            return
        known = self.known.setdefault((term.sort, values), term)
        if known is term:
            self.by_size.setdefault(term.size, []).append(term)
        elif self._is_about_theory(term) or self._is_about_theory(known):
            equation = binary("=", term, known)
            if not self._holds_for_any_functions(equation):
                self.equations.append(equation)

    def _holds_for_any_functions(self, claim: Term) -> bool:
        """Whether it says nothing of the definitions: it also holds of functions at random."""
        random_ones = {f"?{one.name}": _at_random(one) for one in self.definitions}
        try:
            return all(claim.value({**test, **random_ones}) for test in self.tests[-8:])
        except TooLarge:
            return False

    def _parts(self, sorts: Sequence[str], size: int) -> Iterator[tuple[Term, ...]]:
        """Arguments of these sorts, of `size` symbols together."""
        if len(sorts) == 1:
            yield from ((one,) for one in self.by_size.get(size, ()) if one.sort == sorts[0])
            return
        for first in range(1, size):
            for one in list(self.by_size.get(first, ())):
                if one.sort == sorts[0]:
                    for rest in self._parts(sorts[1:], size - first):
                        yield (one, *rest)

    def _operations(self) -> Iterator[tuple[tuple[str, ...], Builder]]:
        for one in self.definitions:
            yield one.arguments, _caller(one)
        yield (NAT, NAT), lambda a, b: binary("+", a, b)
        yield (NAT, NAT), lambda a, b: binary("*", a, b)
        if any(LIST in (*one.arguments, one.result) for one in self.definitions):
            yield (LIST, LIST), lambda a, b: infix_list("++", a, b)
            yield (NAT, LIST), lambda a, b: infix_list("::", a, b)
            yield (LIST,), lambda a: call("List.length", len, NAT, a)
            yield (LIST,), lambda a: call("List.reverse", lambda x: x[::-1], LIST, a)


def _at_random(one: Definition) -> Callable[..., Value]:
    """A function of the same sorts with values that follow no law."""

    def function(*arguments: Value) -> Value:
        bits = zlib.crc32(f"{one.name} {arguments}".encode())
        if one.result == NAT:
            return bits % 41
        return tuple(bits // 7**i % 7 for i in range(bits % 4))

    return function


def _caller(one: Definition) -> Builder:
    return lambda *arguments: call(one.name, one.function, one.result, *arguments)


def _empty_list() -> Term:
    return Term("[]", LIST, lambda env: ())
