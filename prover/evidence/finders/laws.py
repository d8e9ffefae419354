"""Adds laws about logarithms, powers, angles, integer parts: those whose conditions hold."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.algebra import FIELDS
from prover.evidence.arithmetic.nested_roots import denested
from prover.evidence.arithmetic.relations import is_relation, negated, sides
from prover.evidence.errors import GaveUpError, WrongError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.known import knowledge
from prover.evidence.nodes.library import Law
from prover.evidence.nodes.logic import ByContradiction, ClosedEvaluation, Have
from prover.evidence.nodes.numbers import ByLaw, Embedding
from prover.evidence.rules.angles import known_angle
from prover.evidence.rules.laws import law_at
from prover.evidence.rules.logarithms import half_exponent
from prover.evidence.rules.real_powers import perfect_power, rational_power
from prover.evidence.rules.reals import is_real_power, real, real_numeral
from prover.evidence.rules.roots import root_parts
from prover.evidence.rules.transfers import embedded
from prover.evidence.sequent import Sequent
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import FALSE, TRUE, eq
from prover.smt.terms.term import Op, Term, free_names, walk
from prover.smt.terms.types import INT, INTEGERS, NAT, RAT, REAL, Type

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_CONDITION_S: Final = 1.0
_MAX_EMBEDDED: Final = 12
_ANGLES: Final = {
    "add": (Law.SIN_SUM, Law.COS_SUM),
    "sub": (Law.SIN_DIFFERENCE, Law.COS_DIFFERENCE),
    "neg": (Law.SIN_OPPOSITE, Law.COS_OPPOSITE),
    "mul": (Law.SIN_DOUBLE, Law.COS_DOUBLE),
}
_OF_LOGARITHMS: Final[dict[Op, Law]] = {
    "mul": Law.LOG_PRODUCT,
    "div": Law.LOG_QUOTIENT,
    "inv": Law.LOG_INVERSE,
    "num": Law.LOG_NUMERAL,
    "sqrt": Law.LOG_ROOT,
}
_EXPONENTS: Final[dict[Op, Law]] = {
    "add": Law.POWER_SUM,
    "sub": Law.POWER_DIFFERENCE,
    "mul": Law.POWER_MULTIPLE,
}
# Of use where there is another power to which they relate one.
_JOINING: Final = (*_EXPONENTS.values(), Law.POWER_OF_BASE)

# What an atom may be rewritten or bounded by: laws and the terms that they are about.
Suggestion = tuple[Law, Term]


def has_laws(atom: Term) -> bool:
    """Whether something is known of such an atom."""
    return any(True for _ in suggestions(atom))


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
    wanted = tuple(s for s in suggestions(atom) if _has_use(s, at))
    return _add(search.having((atom.op, atom)), at, wanted)


def _has_use(suggestion: Suggestion, at: Sequent) -> bool:
    """Whether there is another real power that a law about one relates it to, where it has to."""
    law, power = suggestion
    if law not in _JOINING:
        return True
    base = power.args[0]
    if law is Law.POWER_OF_BASE:
        if not base.is_num:
            return False
        base = real_numeral(perfect_power(base.rational)[0])
    atoms = [atom for known in knowledge(at) for atom in known.atoms]
    return any(is_real_power(a) and a != power and a.args[0] == base for a in atoms)


def suggestions(atom: Term) -> Iterator[Suggestion]:
    """The laws that may help with an atom, in the order in which they are tried."""
    if atom.op == "cast":
        atom = atom.args[0]
        if atom.op not in ("floor", "ceil"):
            return
    match atom.op:
        case "sqrt" if root_parts(atom.args[0]) is not None:
            yield Law.ROOT_VALUE, atom.args[0]
        case "sqrt" if denested(atom.args[0]) is not None:
            yield Law.ROOT_NESTED, atom.args[0]
        case "log":
            yield from _about_logarithm(atom.args[0])
        case "logb":
            yield Law.LOG_TO_BASE, atom
        case "exp":
            yield from _about_exponential(atom.args[0])
        case "pow" if atom.type == REAL and atom.args[1].type == REAL:
            yield from _about_power(atom)
        case "sin" | "cos":
            yield from _about_angle(atom.op, atom.args[0])
        case "pi":
            yield Law.PI_ABOVE, atom
            yield Law.PI_BELOW, atom
        case "tan":
            yield Law.TAN_QUOTIENT, atom.args[0]
        case "floor":
            yield Law.FLOOR_BELOW, atom
            yield Law.FLOOR_ABOVE, atom
        case "ceil":
            yield Law.CEIL_ABOVE, atom
            yield Law.CEIL_BELOW, atom


def _about_power(power: Term) -> Iterator[Suggestion]:
    exponent = power.args[1]
    if rational_power(power) is not None:
        yield Law.POWER_RATIONAL, power
    elif half_exponent(power) is not None:
        yield Law.POWER_HALF, power
    elif exponent.is_num:
        yield Law.POWER_NATURAL, power
    else:
        yield Law.POWER_POSITIVE, power
        if exponent.op in _EXPONENTS:
            yield _EXPONENTS[exponent.op], power
        yield Law.POWER_OF_BASE, power


def _about_logarithm(x: Term) -> Iterator[Suggestion]:
    if x.op == "pow":
        yield (Law.LOG_POWER if x.args[1].type == NAT else Law.LOG_REAL_POWER), x
    elif x.op == "exp":
        yield Law.LOG_EXPONENTIAL, x.args[0]
    elif x.op in _OF_LOGARITHMS:
        yield _OF_LOGARITHMS[x.op], x
    yield Law.LOG_POSITIVE, x
    yield Law.LOG_NEGATIVE, x


def _about_exponential(x: Term) -> Iterator[Suggestion]:
    yield Law.EXP_POSITIVE, x
    if x.op == "log":
        yield Law.EXP_LOGARITHM, x.args[0]
    elif x.op == "add":
        yield Law.EXP_SUM, x
    elif x.op == "neg":
        yield Law.EXP_OPPOSITE, x


def _about_angle(op: Op, x: Term) -> Iterator[Suggestion]:
    if known_angle(real(op, x)) is not None:
        yield Law.ANGLE_VALUE, real(op, x)
        return
    if x.op in _ANGLES:
        yield _ANGLES[x.op][0 if op == "sin" else 1], x
    yield Law.ANGLE_SQUARES, x
    yield (Law.SIN_POSITIVE if op == "sin" else Law.COS_POSITIVE), x


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
        evidence = condition_by_sight(search, below, condition)
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
