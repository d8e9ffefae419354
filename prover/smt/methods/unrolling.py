"""Evaluates recurrences `∀ n, f (n + k) = …` forwards, up to the arguments that matter."""

from collections import deque
from typing import Final

from prover.smt import polynomial
from prover.smt.exact import surds
from prover.smt.refute.nnf import conjuncts, nnf
from prover.smt.refute.recurrences import Recurrence, read_recurrence
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import num
from prover.smt.terms.names import refresh
from prover.smt.terms.term import Term, has_quantifier, size, substitute, walk
from prover.smt.terms.types import INT, NAT

_MAX_ARGUMENT: Final = 6_000
_FEW: Final = 40
_MAX_SIZE: Final = 4_000


def unroll(workspace: Workspace, clauses: list[Term]) -> list[Term] | None:
    """The clauses with values of functions put in, or None where there is no recurrence."""
    targets = _targets(clauses)
    recurrences = [
        clause
        for clause in clauses
        if clause.op == "forall"
        and clause.bound.type == NAT
        and not has_quantifier(clause.body)
        and any(p.op == "app" and p.args[0].value in targets for p in walk(clause))
    ]
    highest = max(targets.values(), default=0) + 1
    if not recurrences or highest > _MAX_ARGUMENT or highest < 4:
        return None
    if highest <= _FEW:
        instances = [
            nnf(workspace.simplify(_instance(recurrence, n)))
            for recurrence in recurrences
            for n in range(highest + 2)
        ]
        return clauses + instances
    return _Values(workspace).run(clauses, recurrences, highest)


def _instance(recurrence: Term, n: int) -> Term:
    return refresh(substitute(recurrence.body, {recurrence.bound.name: num(n, NAT)}))


def _targets(clauses: list[Term]) -> dict[str, int]:
    """The largest numeral that each function is applied to outside the recurrences."""
    found: dict[str, int] = {}
    for clause in clauses:
        if clause.op == "forall":
            continue
        for part in walk(clause):
            if (place := _place(part)) is not None:
                found[place[0]] = max(found.get(place[0], 0), place[1])
    return found


def _place(term: Term) -> tuple[str, int] | None:
    """The function and argument of an application to a natural numeral."""
    if term.op != "app" or len(term.args) != 2 or term.args[0].op != "var":
        return None
    f, argument = term.args
    return (f.name, argument.integer) if argument.is_num and argument.type == NAT else None


class _Values:
    """The values of functions found so far."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._values: dict[tuple[str, int], Term] = {}
        self._evaluated: dict[Term, Term] = {}
        self._recent: deque[Term] = deque(maxlen=6)  # the last values found

    def run(self, clauses: list[Term], recurrences: list[Term], highest: int) -> list[Term] | None:
        """Learn values in increasing order of arguments."""
        simplify = self._workspace.simplify
        for clause in clauses:
            if clause.op == "eq":
                self._learn(clause, initial=True)
        read = [read_recurrence(simplify, clause) for clause in recurrences]
        for n in range(highest + 1):
            self._workspace.clock.tick()
            for recurrence, determined in zip(recurrences, read, strict=True):
                if determined is not None and self._advance(determined, n):
                    continue
                instance = substitute(recurrence.body, {recurrence.bound.name: num(n, NAT)})
                reduced = simplify(self._put(simplify(self._put(instance))))
                for claim in conjuncts(reduced):
                    self._learn(claim, initial=False)
            if sum(map(size, self._recent)) > _MAX_SIZE:
                return None
        return [
            clause if clause.op == "forall" else simplify(self._put(clause)) for clause in clauses
        ]

    def _advance(self, recurrence: Recurrence, n: int) -> bool:
        """Find the value at `n + first`; states that repeat are evaluated once."""
        place = (recurrence.function, n + recurrence.first)
        if place in self._values:
            return True
        value = substitute(recurrence.value, {recurrence.variable: num(n, NAT)})
        instance = self._put(self._fold(value))
        if instance not in self._evaluated:
            self._evaluated[instance] = self._workspace.simplify(instance)
        result = self._evaluated[instance]
        if not result.is_num and not surds.shape(result):
            return False
        self._remember(place, result)
        return True

    def _fold(self, term: Term) -> Term:
        """Arguments `n + k` of applications as numerals."""
        if not term.args:
            return term
        args = tuple(self._fold(arg) for arg in term.args)
        if term.op == "app":
            args = (args[0], *(self._workspace.simplify(arg) for arg in args[1:]))
        return term.rebuilt(args)

    def _put(self, term: Term) -> Term:
        if not term.args:
            return term
        place = _place(term)
        if place is not None and place in self._values:
            return self._values[place]
        rebuilt = term.rebuilt(tuple(self._put(arg) for arg in term.args))
        place = _place(rebuilt)
        return self._values.get(place, rebuilt) if place is not None else rebuilt

    def _learn(self, claim: Term, *, initial: bool) -> None:
        if claim.op != "eq":
            return
        for side, other in (claim.args, claim.args[::-1]):
            place = _place(side)
            if place is not None and (other.is_num or surds.shape(other)):
                self._remember(place, other)
                return
        if not initial:
            self._solve(claim)

    def _solve(self, claim: Term) -> None:
        """Solve for the application to the largest argument, which must occur linearly."""
        difference = polynomial.difference(claim)
        if not difference:
            return
        type_ = claim.args[0].type
        best: tuple[int, Term] | None = None
        for atom in sorted(polynomial.atoms(difference), key=lambda atom: atom.text):
            place = _place(atom)
            if place is not None and (best is None or place[1] > best[0]):
                best = place[1], atom
        if best is None:
            return
        atom = best[1]
        monomial = ((atom, 1),)
        slope = difference.get(monomial)
        rest = {m: c for m, c in difference.items() if m != monomial}
        if slope is None or any(atom in {a for a, _ in m} for m in rest):
            return
        if (type_ == INT and abs(slope) != 1) or (type_ == NAT and not set(rest) <= {()}):
            return
        if type_ in (INT, NAT) and any((c / slope).denominator != 1 for c in rest.values()):
            return
        if type_ == NAT and any(-c / slope < 0 for c in rest.values()):
            return
        value = self._workspace.simplify(
            polynomial.write(polynomial.scaled(rest, -1 / slope), type_)
        )
        place = _place(atom)
        if place is not None:
            self._remember(place, value)

    def _remember(self, place: tuple[str, int], value: Term) -> None:
        if place not in self._values:
            self._values[place] = value
            self._recent.append(value)
