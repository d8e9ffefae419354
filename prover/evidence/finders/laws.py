"""Adds laws about logarithms, powers, angles, integer parts: those whose conditions hold."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.relations import is_relation, negated, sides
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.known import knowledge
from prover.evidence.finders.remainders import residue_table
from prover.evidence.finders.suggestions import Suggestion, has_use, suggestions
from prover.evidence.nodes.library import Law
from prover.evidence.nodes.logic import ByContradiction, ClosedEvaluation, Have
from prover.evidence.nodes.numbers import ByLaw, Embedding
from prover.evidence.rules.laws import law_at
from prover.evidence.rules.transfers import embedded
from prover.evidence.sequent import Sequent
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import FALSE, TRUE, eq
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import INT, INTEGERS, RAT, REAL, Type

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_CONDITION_S: Final = 1.0
_MAX_EMBEDDED: Final = 12


def evaluate(search: "Refuter", at: Sequent, atom: Term) -> Evidence | None:
    """Add the value of a closed integer term, such as a factorial or an integer part."""
    inner = atom.args[0] if atom.op == "cast" else atom
    mark = ("evaluated", inner)
    if mark in search.done or inner.type not in INTEGERS or free_names(inner) or inner.is_num:
        return None
    value = Simplifier()(inner)
    if not value.is_num:
        return None
    claim, name = eq(inner, value), at.fresh("h")
    shown = _evaluation(search.having(mark), at, claim)
    if shown is None:
        return None
    return Have(name, claim, shown, search.having(mark).refute(at.assuming(name, claim)))


def _evaluation(search: "Refuter", at: Sequent, claim: Term) -> Evidence | None:
    """Evidence for a closed equation, whatever the hypotheses of `at` say; their names remain."""
    if claim.args[0].op not in ("floor", "ceil"):
        return ClosedEvaluation()
    unused = tuple(Hypothesis(h.name, TRUE) for h in at.hypotheses)
    name = at.fresh("h")
    below = Sequent(at.variables, unused, FALSE).assuming(name, negated(claim))
    try:
        return ByContradiction(name, replace(search, quick=False, depth=0).refute(below))
    except GaveUpError:
        return None


def add_laws(search: "Refuter", at: Sequent, atom: Term) -> Evidence:
    """Add the laws about `atom` whose conditions are shown, then go on."""
    wanted = tuple(s for s in suggestions(atom) if has_use(s, at))
    return _add(search.having((atom.op, atom)), at, wanted)


def _add(search: "Refuter", at: Sequent, wanted: tuple[Suggestion, ...]) -> Evidence:
    for index, (law, term) in enumerate(wanted):
        if (law.value, term) in search.done:
            continue
        try:
            conditions, claim = law_at(law, term)
        except WrongError:
            continue
        rest = wanted[index + 1 :]
        marked = search.having((law.value, term))
        if law is Law.LOG_POSITIVE:
            rest = tuple(one for one in rest if one[0] is not Law.LOG_NEGATIVE)
        found = _with(marked, at, law, term, conditions, claim, rest)
        if found is not None:
            return found
        if law is Law.LOG_POSITIVE:
            return _add(marked, at, wanted[index + 1 :])
    return search.refute(at)


def _with(
    search: "Refuter",
    at: Sequent,
    law: Law,
    term: Term,
    conditions: tuple[Term, ...],
    claim: Term,
    rest: tuple[Suggestion, ...],
) -> Evidence | None:
    """The law after its conditions; None if one of them is not shown."""
    below, names, shown = at, [], []
    for condition in conditions:
        known = next((h.name for h in below.hypotheses if h.claim == condition), None)
        if known is not None:
            names.append(known)
            continue
        table = residue_table(below.concluding(condition), search.clock)
        evidence = table or condition_by_sight(search, below, condition)
        if evidence is None:
            return None
        name = below.fresh("h")
        shown.append((name, condition, evidence))
        names.append(name)
        below = below.assuming(name, condition)
    name = below.fresh("h")
    then = _add(search, below.assuming(name, claim), rest)
    found: Evidence = ByLaw(name, law, term, tuple(names), then)
    for name, condition, evidence in reversed(shown):
        found = Have(name, condition, evidence, found)
    return found


def condition_by_sight(search: "Refuter", at: Sequent, condition: Term) -> Evidence | None:
    """Evidence for a side condition: by computation, or by a quick look for a contradiction."""
    goal = at.concluding(condition)
    if not free_names(condition):
        simple = Simplifier()(condition)
        if simple.is_true and _is_rational(condition):
            return ClosedEvaluation()
        if simple.is_false:
            return None
    name = goal.fresh("h")
    below = at.assuming(name, negated(condition)).refuting()
    atoms = [atom for known in knowledge(below) for atom in known.atoms]
    defined = [a for a in atoms if _has_known_sign(a) and (a.op, a) not in search.done]
    quick = search.within(_CONDITION_S).having(
        *((atom.op, atom) for atom in atoms if atom not in defined)
    )
    try:
        return ByContradiction(name, quick.refute(below))
    except GaveUpError:
        return None


def _has_known_sign(atom: Term) -> bool:
    """Whether a law without conditions, or the root of a numeral, says where it lies."""
    return atom.op in ("exp", "pow", "pi") or (atom.op == "sqrt" and atom.args[0].is_num)


def _is_rational(claim: Term) -> bool:
    """Whether Lean's arithmetic computes it: numerals and the operations of a field."""
    plain = ("num", "add", "sub", "mul", "div", "neg", "inv", "pow", "lt", "le", "eq", "not")
    return all(part.op in plain for part in walk(claim)) and not any(
        part.op == "pow" and part.args[1].type == REAL for part in walk(claim)
    )


def embed(search: "Refuter", at: Sequent) -> Evidence | None:
    """Add what a relation between integers says in a field where the same numbers occur."""
    embeddings = sum(kind == "embedded" for kind, _ in search.done)
    if embeddings >= _MAX_EMBEDDED:
        return None
    present = {known.type: set(known.atoms) for known in knowledge(at)}
    for hypothesis in at.hypotheses:
        claim = hypothesis.claim
        if not is_relation(claim, "eq", "lt", "le"):
            continue
        source = sides(claim)[0].type
        for into in _fields_above(source):
            mark = ("embedded", (hypothesis.name, into))
            if mark in search.done or not _shares_atoms(claim, source, present.get(into, set())):
                continue
            name = at.fresh("h")
            below = at.assuming(name, embedded(at, hypothesis.name, into.name))
            then = search.having(mark).refute(below)
            return Embedding(name, hypothesis.name, into.name, then)
    return None


def _fields_above(source: Type) -> tuple[Type, ...]:
    if source in INTEGERS:
        return FIELDS[:2] if source == INT else (INT, *FIELDS[:2])[1:]
    return (REAL,) if source == RAT else ()


def _shares_atoms(claim: Term, source: Type, atoms: set[Term]) -> bool:
    """Whether a term of the claim occurs, cast, among `atoms`."""
    inside = {atom.args[0] for atom in atoms if atom.op == "cast" and atom.args[0].type == source}
    return any(part in inside for part in walk(claim))
