"""Checks a candidate for a counterexample on the statement as written, in exact arithmetic."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final

from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Statement
from prover.smt.errors import TooLargeError
from prover.smt.methods.protocol import Model
from prover.smt.refute.definitions import (
    FunctionDefinition,
    SetDefinition,
    apply_definition,
    read_definition,
)
from prover.smt.refute.eliminate import Definition
from prover.smt.refute.finite_sets import FiniteSets
from prover.smt.refute.nnf import nnf
from prover.smt.refute.piecewise import find_piecewise
from prover.smt.refute.quick import refuted
from prover.smt.terms.build import eq, fresh_var, negate, num, truth
from prover.smt.terms.names import written_name
from prover.smt.terms.show import show
from prover.smt.terms.term import Term, Variable, substitute
from prover.smt.terms.types import COMPLEX, NAT, NNREAL, PROP, RAT, REAL, Type

_SCALARS: Final = ("ℕ", "ℤ", "ℚ", "ℝ", "ℂ", "NNReal", "Prop")
_COVER_S: Final = 0.5

# Decides a closed claim that evaluation leaves open: True, False, or None for unknown.
Decide = Callable[[Term], bool | None]


def confirm(
    statement: Statement,
    model: Model,
    eliminated: Sequence[Definition],
    clock: Clock,
    decide: Decide,
) -> tuple[tuple[str, str], ...] | None:
    """The counterexample as (name, value) pairs, if every hypothesis holds and the claim fails."""
    if statement.dropped:
        return None
    candidate = _Candidate(statement, clock)
    for default in (0, 1):
        if default and not candidate.used_default:
            break
        try:
            candidate.start(model, eliminated, default)
            if candidate.refutes(model, decide):
                return tuple(candidate.shown)
        except (TooLargeError, KeyError, ValueError):
            continue
    return None


class _Candidate:
    """Values for all variables of a statement, put into it one kind after the other."""

    def __init__(self, statement: Statement, clock: Clock) -> None:
        self._statement = statement
        self._clock = clock
        self._finite_sets = FiniteSets({}, clock)
        self._simplify = self._finite_sets.simplify
        self.shown: list[tuple[str, str]] = []
        self.used_default = False
        self._claims: list[Term] = []

    def start(self, model: Model, eliminated: Sequence[Definition], default: int) -> None:
        """Put in the scalars: from the model, from equations solved on the way, or a default."""
        values = dict(model.values)
        stated = dict(self._statement.variables)
        for name, type_ in stated.items():
            solved = any(definition.name == name for definition in eliminated)
            if name not in values and type_.name in _SCALARS and not solved:
                values[name] = truth(bool(default)) if type_ == PROP else num(default, type_)
                self.used_default = True
        for definition in reversed(eliminated):
            value = self._simplify(substitute(definition.value, values))
            values[definition.name] = value
        values = {name: values[name] for name in values if name in stated}
        self.shown = [(written_name(name), show(values[name])) for name in stated if name in values]
        claims = [hypothesis.claim for hypothesis in self._statement.hypotheses]
        claims.append(negate(self._statement.conclusion))
        self._claims = [substitute(claim, values) for claim in claims]

    def refutes(self, model: Model, decide: Decide) -> bool:
        """Whether the hypotheses hold and the conclusion fails."""
        for variable in self._statement.variables:
            match variable.type.name:
                case "→":
                    self._put_function(variable, model)
                case "Set" | "Finset":
                    if not self._put_set(variable):
                        return False
                case name if name not in _SCALARS:
                    return False
        for claim in self._claims:
            value = self._simplify(claim)
            if value.is_true:
                continue
            if value.op == "bool" or decide(value) is not True:
                return False
        return True

    # ------------------------------------------------------------------ functions

    def _put_function(self, variable: Variable, model: Model) -> None:
        definition = self._find_function(variable.name)
        if definition is None:
            rows = model.tables.get(variable.name, [])
            definition = _tabulated(variable.name, variable.type, rows)
            text = "; ".join(
                f"{' '.join(map(show, arguments))} ↦ {show(value)}" for arguments, value in rows
            )
            self.shown.append((variable.name, f"{text}; otherwise 0" if text else "0"))
        else:
            parameters = " ".join(map(written_name, definition.parameters))
            self.shown.append((variable.name, f"fun {parameters} => {show(definition.body)}"))
        self._claims = [apply_definition(claim, definition) for claim in self._claims]

    def _find_function(self, name: str) -> FunctionDefinition | None:
        """A definition that the hypotheses themselves give."""
        clauses = [nnf(self._simplify(claim)) for claim in self._claims[:-1]]
        for clause in clauses:
            found = read_definition(clause, {name})
            if isinstance(found, FunctionDefinition) and found.name == name:
                return found
        piecewise = find_piecewise(clauses, {name}, self._always)
        return None if piecewise is None else piecewise[0]

    def _always(self, claim: Term, variable: Variable) -> bool:
        return refuted([negate(claim)], {variable.name: variable.type}, _COVER_S, self._clock)

    # ------------------------------------------------------------------ sets

    def _put_set(self, variable: Variable) -> bool:
        for claim in self._claims[:-1]:
            found = read_definition(nnf(self._simplify(claim)), ())
            if isinstance(found, SetDefinition) and found.name == variable.name:
                break
        else:
            return False
        literal = Term("set_of", (found.body,), variable.type, found.element)
        if variable.type.name == "Finset":
            if self._finite_sets.enumerate(literal) is None:  # it might be infinite
                return False
        self.shown.append((variable.name, show(literal)))
        self._claims = [substitute(claim, {variable.name: literal}) for claim in self._claims]
        return True


def _tabulated(
    name: str, type_: Type, rows: Sequence[tuple[tuple[Term, ...], Term]]
) -> FunctionDefinition:
    """The function with these values, and 0 elsewhere."""
    parameters: list[Term] = []
    while type_.name == "→":
        parameters.append(fresh_var("x", type_.argument(0)))
        type_ = type_.argument(1)
    if type_ not in (NAT, REAL, RAT, NNREAL, COMPLEX) and type_.name != "ℤ":
        raise ValueError(f"no table of values in {type_!r}")
    body = num(Fraction(0), type_)
    for arguments, value in reversed(rows):
        condition: Term | None = None
        for parameter, argument in zip(parameters, arguments, strict=True):
            same = eq(parameter, argument)
            condition = same if condition is None else Term("and", (condition, same))
        assert condition is not None
        body = Term("ite", (condition, value, body), type_)
    return FunctionDefinition(name, tuple(p.name for p in parameters), body)
