"""Splits integer variables into residue classes; each class is refuted on its own."""

import itertools
import math
from collections.abc import Sequence
from typing import Final

from prover.smt.encode.encoder import encodable, encode
from prover.smt.encode.z3_solver import solve
from prover.smt.errors import NotUnderstoodError
from prover.smt.exact.numbers import order
from prover.smt.methods.protocol import Outcome, Refuted, Task
from prover.smt.refute.nnf import nnf
from prover.smt.refute.workspace import Workspace
from prover.smt.simplify.bounds import lower_bound
from prover.smt.terms.build import FALSE, arith, eq, num, truth, var
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import INT, INTEGERS, NAT, Type

_MAX_MODULUS: Final = 400
_MAX_CLASSES: Final = 6_000
_MAX_VARIABLES: Final = 3
_OBSTRUCTIONS: Final = (2, 3, 4, 5, 7, 8, 9, 11, 13, 16)
_CLASS_S: Final = 0.7


class Residues:
    """Moduli from the clauses themselves, then small ones that may obstruct an equation."""

    name = "residues"

    def attempt(self, task: Task, limit_s: float) -> Outcome:
        """Refuted, or nothing."""
        clauses = [c for c in task.ground if encodable(c, task.ground_variables)]
        return split_residues(task.workspace, clauses, task.ground_variables, limit_s)


def split_residues(
    workspace: Workspace, clauses: Sequence[Term], variables: dict[str, Type], limit_s: float
) -> Outcome:
    """Refute every residue class of some modulus."""
    names = sorted({
        name
        for clause in clauses
        for name in free_names(clause)
        if variables.get(name) in INTEGERS
    })  # fmt: skip
    if not names or len(names) > _MAX_VARIABLES:
        return None
    end = workspace.clock.left_s() - limit_s
    for modulus, need_solver in _moduli(clauses, len(names)):
        split = _Split(workspace, clauses, variables, names, modulus, end)
        if split.refutes(use_solver=need_solver):
            return Refuted(f"residues mod {modulus}", modulus=modulus)
    return None


def _moduli(clauses: Sequence[Term], count: int) -> list[tuple[int, bool]]:
    """Moduli to try, with whether a class may be left to a solver."""
    parts = [part for clause in clauses for part in walk(clause)]
    found = set()
    for part in parts:
        if part.op in ("mod", "dvd"):
            modulus = part.args[1 if part.op == "mod" else 0]
            if modulus.is_num and 1 < abs(modulus.integer) <= _MAX_MODULUS:
                found.add(abs(modulus.integer))
    tries = []
    if found:
        whole = math.lcm(*found, *_periods(parts, found))
        if whole**count <= _MAX_CLASSES:
            tries.append((whole, True))
        elif len(found) > 1:
            tries += [(m, True) for m in sorted(found) if m**count <= _MAX_CLASSES]
    if any(clause.op == "eq" and clause.args[0].type in INTEGERS for clause in clauses):
        tries += [(m, False) for m in _OBSTRUCTIONS if m**count <= _MAX_CLASSES]
    return tries


def _periods(parts: list[Term], moduli: set[int]) -> set[int]:
    """The periods of powers of numerals with a variable exponent."""
    periods = set()
    for part in parts:
        if part.op == "pow" and part.args[0].is_num and not part.args[1].is_num:
            if part.args[0].type in INTEGERS:
                base = part.args[0].integer
                periods |= {order(base, m) for m in moduli if math.gcd(base, m) == 1}
    return periods


class _Split:
    """The classes of one modulus."""

    def __init__(
        self,
        workspace: Workspace,
        clauses: Sequence[Term],
        variables: dict[str, Type],
        names: list[str],
        modulus: int,
        end: float,
    ) -> None:
        self._workspace = workspace
        self._clauses = clauses
        self._variables = variables
        self._names = names
        self._modulus = modulus
        self._end = end

    def refutes(self, *, use_solver: bool) -> bool:
        """Whether every class is contradictory."""
        for residues in itertools.product(range(self._modulus), repeat=len(self._names)):
            left = self._workspace.clock.left_s()
            if left < self._end or left < 0.3:
                return False
            if not self._refutes_class(dict(zip(self._names, residues, strict=True)), use_solver):
                return False
        return True

    def _refutes_class(self, residues: dict[str, int], use_solver: bool) -> bool:
        simplify = self._workspace.simplify
        clauses = []
        for clause in self._clauses:
            reduced = simplify(self._reduce(clause, residues))
            if reduced.is_false:
                return True
            clauses.append(reduced)
        if not use_solver:
            return False
        for name, value in residues.items():
            type_ = self._variables[name]
            remainder = arith("mod", var(name, type_), num(self._modulus, type_))
            clauses.append(eq(remainder, num(value, type_)))
        try:
            problem = encode([nnf(clause) for clause in clauses], self._variables)
        except NotUnderstoodError:
            return False
        answer = solve(problem.constraints, _CLASS_S, self._workspace.clock)
        return answer.status == "unsat"

    def _reduce(self, term: Term, residues: dict[str, int]) -> Term:
        """`x % m` and `m ∣ x` replaced by their values; equations that fail mod m refuted."""
        if term.op in ("mod", "dvd"):
            dividend, m = term.args if term.op == "mod" else term.args[::-1]
            if m.is_num and m.integer != 0 and self._modulus % abs(m.integer) == 0:
                value = self._residue(dividend, residues, abs(m.integer))
                if value is not None:
                    return num(value, term.type) if term.op == "mod" else truth(value == 0)
        if term.op == "eq" and term.args[0].type in INTEGERS and not term.args[0].is_num:
            values = [self._residue(arg, residues, self._modulus) for arg in term.args]
            if None not in values and values[0] != values[1]:
                return FALSE
        if not term.args:
            return term
        return term.rebuilt(tuple(self._reduce(arg, residues) for arg in term.args))

    def _residue(self, term: Term, residues: dict[str, int], m: int) -> int | None:
        """`term` modulo `m`, a divisor of the modulus."""
        match term.op:
            case "num":
                return term.integer % m
            case "var":
                return residues[term.name] % m if term.name in residues else None
            case "add" | "mul" | "nat_sub" | "sub":
                return (
                    None
                    if term.op == "sub" and term.type != INT
                    else (self._combine(term, residues, m))
                )
            case "neg":
                inner = self._residue(term.args[0], residues, m)
                return None if inner is None else -inner % m
            case "cast" if term.type == INT:
                return self._residue(term.args[0], residues, m)
            case "pow" if term.args[1].type == NAT:
                return self._power(term, residues, m)
            case "mod" if term.args[1].is_num and term.args[1].integer:
                if term.args[1].integer % m == 0:
                    return self._residue(term.args[0], residues, m)
        return None

    def _combine(self, term: Term, residues: dict[str, int], m: int) -> int | None:
        a, b = (self._residue(arg, residues, m) for arg in term.args)
        if term.op == "mul" and 0 in (a, b):
            return 0
        if a is None or b is None:
            return None
        return (a + b if term.op == "add" else a * b if term.op == "mul" else a - b) % m

    def _power(self, term: Term, residues: dict[str, int], m: int) -> int | None:
        base, exponent = self._residue(term.args[0], residues, m), term.args[1]
        if base is None:
            return None
        if exponent.is_num:
            return pow(base, exponent.integer, m)
        if math.gcd(base, m) == 1:
            period = order(base, m)
            if self._modulus % period == 0:
                phase = self._residue(exponent, residues, period)
                if phase is not None:
                    return pow(base, phase, m)
        return 0 if base == 0 and lower_bound(exponent) >= 1 else None
