"""Gröbner bases: equations without a common zero, after Buchberger (1965) and Rabinowitsch."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from types import FrameType
from typing import Final

import sympy

from prover.smt import polynomial
from prover.smt.clock import STRETCH
from prover.smt.errors import OutOfTimeError
from prover.smt.methods.protocol import Outcome, Refuted, Task
from prover.smt.polynomial import IMAGINARY_UNIT, Polynomial
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, mentions
from prover.smt.terms.types import COMPLEX, INT, RAT, REAL

# Processor time and, on a machine that is busy, wall time.
_TIMERS: Final = {signal.ITIMER_PROF: signal.SIGPROF, signal.ITIMER_REAL: signal.SIGALRM}
_MAX_GENERATORS: Final = 9
_FIELDS: Final = (REAL, RAT, COMPLEX, INT)  # ℤ inside ℚ


class Groebner:
    """Reads equations, disequations and strict inequalities; shows that they have no zero."""

    name = "Gröbner basis"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or nothing."""
        if any(mentions(clause, "log", "sin", "cos") for clause in task.ground):
            return None
        system = _System()
        for clause in task.ground:
            system.read(clause)
        if not system.equations:
            return None
        system.add_atoms()
        if system.contradictory:
            return Refuted(self.name)
        generators = system.helpers + list(system.symbols.values())
        if len(generators) > _MAX_GENERATORS or not generators:
            return None
        limit_s = max(0.2, min(limit_s, task.workspace.clock.left_s() - 0.2))
        try:
            with _alarm(limit_s):
                basis = sympy.groebner(system.all(), *generators, order="grevlex")
        except (OutOfTimeError, sympy.PolynomialError, ZeroDivisionError):
            return None
        return Refuted(self.name) if basis.exprs == [1] else None


class _System:
    """Polynomials that vanish, and polynomials that do not."""

    def __init__(self) -> None:
        self.symbols: dict[Term, sympy.Symbol] = {}
        self.helpers: list[sympy.Symbol] = []
        self.equations: list[sympy.Expr] = []
        self.contradictory = False
        self._nonzero: list[sympy.Expr] = []
        self._nonzero_keys: set[frozenset[object]] = set()

    def read(self, clause: Term) -> None:
        """Take the clause in, if it is of use."""
        inner = clause.args[0] if clause.op == "not" else clause
        if inner.op not in ("eq", "lt") or inner.args[0].type not in _FIELDS:
            return
        if inner.op == "lt" and clause.op == "not":
            return
        difference = polynomial.difference(inner)
        if difference is None:
            return
        if clause.op == "eq":
            self.equations.append(self._convert(difference))
        else:  # a ≠ b or a < b
            self._nonzero.append(self._convert(difference))
            negated = polynomial.scaled(difference, Fraction(-1))
            self._nonzero_keys |= {frozenset(difference.items()), frozenset(negated.items())}

    def _convert(self, p: Polynomial) -> "sympy.Expr":
        result = sympy.Integer(0)
        for monomial, c in p.items():
            summand = sympy.Rational(c.numerator, c.denominator)
            for atom, k in monomial:
                summand *= self._symbol(atom) ** k
            result += summand
        return result

    def _symbol(self, atom: Term) -> "sympy.Symbol":
        return self.symbols.setdefault(atom, sympy.Symbol(f"x{len(self.symbols)}"))

    def add_atoms(self) -> None:
        """Say what is known of quotients, roots and i, then that some polynomials are not 0."""
        done: set[Term] = set()
        while pending := [atom for atom in self.symbols if atom not in done]:
            for atom in pending:
                done.add(atom)
                self._define(atom)
        for index, expression in enumerate(self._nonzero):
            if expression.is_number:
                self.contradictory |= bool(expression == 0)
                continue
            helper = sympy.Symbol(f"t{index}")
            self.helpers.append(helper)
            self.equations.append(1 - helper * expression)

    def _define(self, atom: Term) -> None:
        if atom.op in ("div", "inv") and atom.type in (REAL, RAT, COMPLEX):
            top = atom.args[0] if atom.op == "div" else num(1, atom.type)
            p, q = polynomial.read(top), polynomial.read(atom.args[-1])
            if p is not None and q is not None and self._is_nonzero(q):
                equation = self._symbol(atom) * self._convert(q) - self._convert(p)
                self.equations.append(equation)
        elif atom.op == "sqrt" and atom.args[0].is_num and atom.args[0].rational >= 0:
            q_value = atom.args[0].rational
            radicand = sympy.Rational(q_value.numerator, q_value.denominator)
            self.equations.append(self._symbol(atom) ** 2 - radicand)
        elif atom == IMAGINARY_UNIT:
            self.equations.append(self._symbol(atom) ** 2 + 1)

    def _is_nonzero(self, p: Polynomial) -> bool:
        if frozenset(p.items()) in self._nonzero_keys:
            return True
        if len(p) != 1:
            return False
        return all(
            frozenset({((atom, 1),): Fraction(1)}.items()) in self._nonzero_keys
            for monomial in p
            for atom, _ in monomial
        )

    def all(self) -> "list[sympy.Expr]":
        """Every polynomial that vanishes."""
        return self.equations


@contextmanager
def _alarm(limit_s: float) -> Iterator[None]:
    """Interrupt sympy, which has no limit of its own. Works in a process's main thread."""

    def stop(signum: int, frame: FrameType | None) -> None:
        raise OutOfTimeError

    before = {number: signal.signal(number, stop) for number in _TIMERS.values()}
    signal.setitimer(signal.ITIMER_PROF, limit_s)
    signal.setitimer(signal.ITIMER_REAL, STRETCH * limit_s)
    try:
        yield
    finally:
        for timer, number in _TIMERS.items():
            signal.setitimer(timer, 0)
            signal.signal(number, before[number])
