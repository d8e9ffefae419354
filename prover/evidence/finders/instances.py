"""Hypotheses that hold for all x, at the x that matter."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, permutations
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.algebra import FIELDS, ORDERED_RINGS, read, term_of
from prover.evidence.arithmetic.relations import is_relation, negated, sides
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.laws import condition_by_sight
from prover.evidence.finders.leaves import quick_contradiction
from prover.evidence.finders.patterns import match
from prover.evidence.nodes.logic import ByContradiction, Conjunction, Instantiation, SplitKind
from prover.evidence.rules.logic import instance
from prover.evidence.sequent import Sequent
from prover.smt.refute.nnf import conjuncts
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, num
from prover.smt.terms.term import Term, Variable, free_names, substitute
from prover.smt.terms.types import INTEGERS

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_MAX_INSTANCES: Final = 24
_MAX_ROUNDS: Final = 4
_MAX_DEPTH: Final = 3  # of f (f (f x)) in a term that is put in
_CONDITION_S: Final = 1.0
_UNARY: Final = 2  # what an application of a function of one argument consists of
_SOLVED_VARIABLES: Final = 2
_DEFAULT_VALUES: Final = (0, 1, 2, -1)


def instantiate(search: "Refuter", at: Sequent) -> Evidence | None:
    """Add instances that are not there yet and whose conditions hold, round by round.

    The instances of one round make terms for the next; between rounds is a short look for a
    contradiction.
    """
    if search.quick:
        return None
    agenda, rounds = search.agenda, search.rounds
    if not agenda:
        if rounds >= _MAX_ROUNDS:
            return None
        agenda = _new_candidates(search, at)
        if not agenda:
            return None
        rounds += 1
        found = quick_contradiction(at, search.clock) if rounds > 1 else None
        if found is not None:
            return found
    for index, (name, terms) in enumerate(agenda):
        rest = replace(search, agenda=agenda[index + 1 :], rounds=rounds)
        found = _instance(rest.having(("instance", (name, terms))), at, name, terms)
        if found is not None:
            return found
    return None


def _new_candidates(search: "Refuter", at: Sequent) -> tuple[tuple[str, tuple[Term, ...]], ...]:
    known = sum(kind == "instance" for kind, _ in search.done)
    has_bounded_sums = any(kind == "termwise" for kind, _ in search.done)
    candidates = _candidates(at, with_defaults=not has_bounded_sums)
    found = dict.fromkeys(c for c in candidates if ("instance", c) not in search.done)
    return tuple(found)[: max(0, _MAX_INSTANCES - known)]


def _instance(
    search: "Refuter", at: Sequent, hypothesis: str, terms: tuple[Term, ...]
) -> Evidence | None:
    try:
        conditions, claim = instance(at, hypothesis, terms)
    except WrongError:
        return None
    shown = []
    for condition in conditions:
        evidence = condition_evidence(search, at, condition)
        if evidence is None:
            return None
        shown.append(evidence)
    simplified = Simplifier()(claim)
    if simplified.is_true:
        return None
    name = at.fresh("h")
    below = search.refute(at.assuming(name, claim))
    return Instantiation(name, hypothesis, terms, tuple(shown), below)


def condition_evidence(search: "Refuter", at: Sequent, condition: Term) -> Evidence | None:
    """Evidence for a side condition by computation or a quick refutation of its negation."""
    if not free_names(condition) and condition.op != "and":
        return condition_by_sight(search, at, condition)
    if condition.op == "and" and len(condition.args) == 2:
        both = [condition_evidence(search, at, part) for part in condition.args]
        return Conjunction(both[0], both[1]) if both[0] and both[1] else None
    if not is_relation(condition, "eq", "ne", "lt", "le"):
        return None
    name = at.fresh("h")
    below = at.assuming(name, negated(condition)).refuting()
    try:
        return ByContradiction(name, search.within(_CONDITION_S).refute(below))
    except GaveUpError:
        return None


def split_on_condition(search: "Refuter", at: Sequent) -> Evidence | None:
    """Two cases by what a rule with conditions, as functions in pieces have, needs at a term."""
    for name, terms in _candidates(at):
        if ("instance", (name, terms)) in search.done:
            continue
        try:
            conditions, _ = instance(at, name, terms)
        except WrongError:
            continue
        for condition in (part for whole in conditions for part in conjuncts(whole)):
            if not is_relation(condition, "lt", "le") or not free_names(condition):
                continue
            left, right = sides(condition)
            if left.type not in ORDERED_RINGS:
                continue
            on, back = arith("sub", left, right), arith("sub", right, left)
            if ("sign", on) not in search.done:
                marks: tuple[tuple[str, object], ...] = (("sign", on), ("sign", back))
                return replace(search, rounds=0).cases(at, SplitKind.SIGN, on, marks)
    return None


def _candidates(
    at: Sequent, *, with_defaults: bool = True
) -> Iterator[tuple[str, tuple[Term, ...]]]:
    applications = list(islice(_applications(at), 40))
    for hypothesis in at.hypotheses:
        if hypothesis.claim.op not in ("forall", "imp"):
            continue
        variables, body = _prefix(hypothesis.claim)
        names = frozenset(v.name for v in variables)
        patterns = [t for t in _subterms(body) if _is_pattern(t, names)]
        for pattern in patterns:
            for application in applications:
                values: dict[str, Term] = {}
                if match(pattern, application, names, values) and len(values) == len(names):
                    yield hypothesis.name, tuple(_normal(values[v.name]) for v in variables)
        yield from _solved(hypothesis.name, variables, patterns, applications)
        if not variables:
            yield hypothesis.name, ()
    for hypothesis in at.hypotheses if with_defaults else ():
        variables, body = _prefix(hypothesis.claim)
        names = frozenset(v.name for v in variables)
        if applications and any(_is_pattern(t, names) for t in _subterms(body)):
            continue
        if len(variables) == 1:
            type_ = variables[0].type
            if type_ in FIELDS or type_ in INTEGERS:
                for value in _DEFAULT_VALUES:
                    if value >= 0 or type_ != INTEGERS[0]:
                        yield hypothesis.name, (num(value, type_),)


def _solved(
    name: str, variables: list[Variable], patterns: list[Term], applications: list[Term]
) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Instances that make an argument one number of those that occur, where another is one too.

    `f (x * y)` with the arguments 500 and 600 is taken at x = 500 and y = 6 / 5.
    """
    if len(variables) != _SOLVED_VARIABLES:
        return
    numerals = [a.args[1] for a in applications if len(a.args) == _UNARY and a.args[1].is_num]
    for pattern in patterns:
        if len(pattern.args) != _UNARY:
            continue
        for known, wanted in permutations(numerals, 2):
            for chosen, solved in (variables, variables[::-1]):
                if chosen.type != known.type or wanted.type not in (*FIELDS, *INTEGERS):
                    continue
                argument = substitute(pattern.args[1], {chosen.name: known})
                values: dict[str, Term] = {}
                if match(argument, wanted, frozenset({solved.name}), values):
                    given = {chosen.name: known, **values}
                    if len(given) == len(variables):
                        yield name, tuple(given[v.name] for v in variables)


def _normal(term: Term) -> Term:
    """The same number as a polynomial, so that no instance is made twice."""
    if term.type not in FIELDS or term.op not in ("add", "sub", "mul", "div"):
        return term
    p = read(term)
    return term if p is None else term_of(p, term.type)


def _prefix(claim: Term) -> tuple[list[Variable], Term]:
    """The variables that the claim is about, whatever conditions stand between, and the rest."""
    variables = []
    while claim.op == "forall":
        variables.append(claim.bound)
        claim = claim.body
        while claim.op == "imp" and claim.args[1].op == "forall":
            claim = claim.args[1]
    return variables, claim


def _applications(at: Sequent) -> Iterator[Term]:
    seen: set[Term] = set()
    for claim in (*(h.claim for h in at.hypotheses), at.conclusion):
        for term in _subterms(claim):
            if term.op == "app" and at.knows(term) and term not in seen:
                seen.add(term)
                if _nesting(term) <= _MAX_DEPTH:
                    yield term


def _subterms(term: Term) -> Iterator[Term]:
    yield term
    for arg in term.args:
        yield from _subterms(arg)


def _is_pattern(term: Term, names: frozenset[str]) -> bool:
    return term.op == "app" and bool(free_names(term) & names)


def _nesting(term: Term) -> int:
    inner = max((_nesting(arg) for arg in term.args), default=0)
    return inner + (term.op == "app")
