"""Weakens ∀ to finitely many instances, with candidates drawn from the clauses."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from prover.smt.refute.nnf import nnf
from prover.smt.refute.normalize import simplify
from prover.smt.refute.workspace import Workspace
from prover.smt.terms.build import conjunction, num, var
from prover.smt.terms.names import refresh
from prover.smt.terms.term import BINDERS, Op, Term, free_names, has_quantifier, substitute, walk
from prover.smt.terms.types import COMPLEX, INT, NAT, PROP, RAT, REAL, Type

_SCALARS: Final = frozenset({"ℕ", "ℤ", "ℚ", "ℝ", "ℂ", "NNReal"})
_SMALL: Final = (0, 1, 2, 3)
_SMALL_NEGATIVE: Final = (-1, -2)
_MAX_RATIOS: Final = 6


class Candidates:
    """Terms to put for bound variables, by type, the likeliest first."""

    def __init__(self, workspace: Workspace) -> None:
        """Start with none."""
        self._simplify = workspace.simplify
        self._ranked: dict[Type, dict[Term, int]] = {}

    def add(self, term: Term, rank: int) -> None:
        """Offer a term; a lower rank comes first."""
        terms = self._ranked.setdefault(term.type, {})
        terms[term] = min(rank, terms.get(term, rank))

    def of(self, type_: Type) -> list[Term]:
        """All candidates of a type, best first."""
        ranked = self._ranked.get(type_, {})
        return sorted(ranked, key=ranked.__getitem__)

    def first(self, type_: Type) -> list[Term]:
        """The candidates of rank 0: arguments of functions."""
        return [term for term, rank in self._ranked.get(type_, {}).items() if rank == 0]

    def collect(self, clauses: Sequence[Term], variables: dict[str, Type]) -> "Candidates":
        """Draw candidates from the clauses; returns itself."""
        for clause in clauses:
            self._collect_clause(clause)
        for name, type_ in variables.items():
            if type_.name in _SCALARS:
                self.add(var(name, type_), 1)
        for type_ in (NAT, INT, REAL, RAT, COMPLEX):
            for k in _SMALL + (() if type_ == NAT else _SMALL_NEGATIVE):
                self.add(num(k, type_), 4)
        self._add_ratios()
        for clause in clauses:
            self._add_shifts(clause)
        return self

    def _collect_clause(self, clause: Term) -> None:
        bound = {part.bound.name for part in walk(clause) if part.op in BINDERS}
        for part in walk(clause):
            if part.op == "app":
                for argument in part.args[1:]:
                    if not free_names(argument) & bound:
                        self.add(argument, 0)
                if part.type != PROP and not free_names(part) & bound:
                    self.add(part, 2)
            elif part.op == "mem" and not free_names(part.args[0]) & bound:
                self.add(part.args[0], 0)
            elif part.is_num and part.type in (NAT, INT, REAL, RAT, COMPLEX):
                self.add(part, 3)

    def _add_ratios(self) -> None:
        """Ratios and differences of numerals that functions are applied to."""
        for type_ in (REAL, RAT):
            numerals = [term for term in self.first(type_) if term.is_num][:_MAX_RATIOS]
            for a in numerals:
                for b in numerals:
                    if a != b and b.number != 0:
                        self.add(num(Fraction(a.number) / b.number, type_), 2)
                        self.add(num(a.number - b.number, type_), 3)

    def _add_shifts(self, clause: Term) -> None:
        """Where `f (x + c)` occurs under `∀ x`, a candidate `a` suggests `a - c`."""
        names = set()
        while clause.op == "forall":
            names.add(clause.bound.name)
            clause = clause.body
        for part in walk(clause):
            if part.op != "app":
                continue
            for argument in part.args[1:]:
                if argument.op not in ("add", "sub") or not argument.args[1].is_num:
                    continue
                if argument.args[0].op == "var" and argument.args[0].name in names:
                    self._add_shift(argument)

    def _add_shift(self, argument: Term) -> None:
        shift, type_ = argument.args[1], argument.type
        if type_ == COMPLEX or type_.name == "ZMod":
            return
        for term in self.first(type_):
            if not term.is_num:
                back: Op = "sub" if argument.op == "add" else "add"
                self.add(self._simplify(Term(back, (term, shift), type_)), 1)
                continue
            sign = -1 if argument.op == "add" else 1
            value = term.number + sign * shift.number
            if type_ != NAT or value >= 0:
                self.add(num(value, type_), 1)


def instantiate(workspace: Workspace, clause: Term, candidates: Candidates, limit: int) -> Term:
    """Every ∀ of a formula in negation normal form as a finite conjunction: a weaker formula."""
    if not has_quantifier(clause):
        return clause
    return nnf(simplify(workspace, _instances(workspace, clause, candidates, limit)))


def _instances(workspace: Workspace, term: Term, candidates: Candidates, limit: int) -> Term:
    if term.op in ("and", "or"):
        args = (_instances(workspace, arg, candidates, limit) for arg in term.args)
        return Term(term.op, tuple(args), PROP)
    if term.op != "forall":
        return term
    depth, inner = 0, term
    while inner.op == "forall":
        depth, inner = depth + 1, inner.body
    each = limit if depth == 1 else max(5, int(limit ** (1 / depth)) + 1)
    found = []
    for candidate in candidates.of(term.bound.type)[:each]:
        workspace.clock.tick()
        body = refresh(substitute(term.body, {term.bound.name: candidate}))
        instance = nnf(workspace.simplify(body))
        found.append(_instances(workspace, instance, candidates, limit))
    return conjunction(found)


def weaken(
    workspace: Workspace, clauses: Sequence[Term], variables: dict[str, Type], limit: int
) -> list[Term]:
    """The clauses with every ∀ instantiated."""
    candidates = Candidates(workspace).collect(clauses, variables)
    return [instantiate(workspace, clause, candidates, limit) for clause in clauses]
