"""Questions to ask of a statement: is it false, vacuous, or likely not what was meant?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from prover.core.smt_answer import Counterexample, SmtAnswer, Valid
from prover.smt.clock import Clock
from prover.smt.elaborate.statement import Statement
from prover.smt.errors import OutOfTimeError
from prover.smt.finding import Finding, FindingKind
from prover.smt.refute.quick import refuted
from prover.smt.settle import settle
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import FALSE, eq, lt, mem, negate, num, prop, var
from prover.smt.terms.names import written_name
from prover.smt.terms.show import show
from prover.smt.terms.term import Term, walk
from prover.smt.terms.types import COMPLEX, INTEGERS, NAT, NNREAL, RAT, REAL, Type

_QUICK_S: Final = 0.5
_FIELDS: Final = (REAL, RAT, COMPLEX, NNREAL)


Check = Callable[[Statement, Clock], SmtAnswer]


def lint(
    statement: Statement, *, limit_s: float = 20.0, check: Check = settle
) -> tuple[Finding, ...]:
    """Everything questionable that is found within the limit, in seconds.

    A missing finding says nothing; a finding of kind `FALSE`, `VACUOUS` or
    `UNNEEDED_HYPOTHESIS` rests on the oracle's own reasoning.
    """
    clock = Clock(limit_s)
    found = list(_static(statement, clock))
    try:
        found += _logical(statement, clock, check)
    except OutOfTimeError:
        pass
    return tuple(dict.fromkeys(found))


# ---------------------------------------------------------------------- what the oracle says


def _logical(statement: Statement, clock: Clock, check: Check) -> Iterator[Finding]:
    if statement.hypotheses:
        contradiction = replace(statement, conclusion=FALSE)
        if isinstance(check(contradiction, Clock(clock.left_s() / 3)), Valid):
            detail = "the hypotheses contradict each other, so the statement says nothing"
            yield Finding(FindingKind.VACUOUS, "statement", detail)
            return
    clock.tick()
    answer = check(statement, Clock(clock.left_s() / 2))
    if isinstance(answer, Counterexample):
        values = ", ".join(f"{name} = {value}" for name, value in answer.model)
        yield Finding(FindingKind.FALSE, "statement", f"fails for {values or 'no value at all'}")
    if not isinstance(answer, Valid):
        return
    for index, hypothesis in enumerate(statement.hypotheses):
        left_s = clock.left_s()
        if left_s <= 0:
            return
        rest = statement.hypotheses[:index] + statement.hypotheses[index + 1 :]
        share_s = left_s / (len(statement.hypotheses) - index)
        if isinstance(check(replace(statement, hypotheses=rest), Clock(share_s)), Valid):
            detail = f"it holds without {hypothesis.name} : {show(hypothesis.claim)}"
            yield Finding(FindingKind.UNNEEDED_HYPOTHESIS, hypothesis.name, detail)


# ---------------------------------------------------------------------- what the terms show


def _static(statement: Statement, clock: Clock) -> Iterator[Finding]:
    for name in statement.shadowed:
        detail = f"{name} is bound twice; only the later one can be named"
        yield Finding(FindingKind.SHADOWED_NAME, name, detail)
    parts = [(h.name, h.claim) for h in statement.hypotheses]
    parts.append(("conclusion", statement.conclusion))
    for where, claim in parts:
        others = [other for name, other in parts if name not in (where, "conclusion")]
        context = _Context(others, dict(statement.variables), clock)
        yield from _questionable(context, where, claim, {})


@dataclass(frozen=True, slots=True)
class _Context:
    """What is known where a term stands."""

    claims: list[Term]
    variables: dict[str, Type]
    clock: Clock

    def excludes(self, bad: Term, bound: dict[str, Type]) -> bool:
        """Whether a bad case provably cannot occur."""
        bad = Simplifier()(bad)
        if bad.op == "bool":
            return bad.is_false
        try:
            types = {**self.variables, **bound}
            return refuted([*self.claims, bad], types, _QUICK_S, self.clock)
        except OutOfTimeError:
            return True  # no finding without a check


def _questionable(
    context: _Context, where: str, term: Term, bound: dict[str, Type]
) -> Iterator[Finding]:
    inner = dict(bound)
    if term.op in ("forall", "exists", "exists_unique", "set_of", "lam", "sum", "prod"):
        inner[term.bound.name] = term.bound.type
    if term.op in ("imp", "and"):  # the left side guards the right one
        guarded = replace(context, claims=[*context.claims, term.args[0]])
        yield from _questionable(context, where, term.args[0], inner)
        yield from _questionable(guarded, where, term.args[1], inner)
        return
    finding = _question(context, where, term, bound)
    if finding is not None:
        yield finding
    if term.op in ("sum", "prod"):  # the set guards the summand
        container, body = term.args
        yield from _questionable(context, where, container, bound)
        index = var(*term.bound)
        guarded = replace(context, claims=[*context.claims, Simplifier()(mem(index, container))])
        yield from _questionable(guarded, where, body, inner)
        return
    for arg in term.args:
        yield from _questionable(context, where, arg, inner)


def _question(context: _Context, where: str, term: Term, bound: dict[str, Type]) -> Finding | None:
    shown = f"in {show(term)}"
    if term.op == "sub" and term.type == NAT:
        left, right = term.args
        if not context.excludes(lt(left, right), bound):
            detail = f"{shown}: natural subtraction stops at 0"
            return Finding(FindingKind.TRUNCATED_SUBTRACTION, where, detail)
    if term.op == "div" and term.type in INTEGERS:
        top, bottom = term.args
        if not context.excludes(negate(prop("dvd", bottom, top)), bound):
            closed = not any(part.op == "var" for part in walk(term))
            value = f" to {show(Simplifier()(term))}" if closed else ""
            detail = f"{shown}: division in {term.type!r} rounds{value}"
            return Finding(FindingKind.INTEGER_DIVISION, where, detail)
    if term.op in ("div", "inv") and term.type in _FIELDS and not term.args[-1].is_num:
        divisor = term.args[-1]
        if not context.excludes(eq(divisor, num(0, divisor.type)), bound):
            name = written_name(show(divisor))
            detail = f"{shown}: {name} may be 0, and then the value is 0"
            return Finding(FindingKind.DIVISION_BY_ZERO, where, detail)
    return None
