"""Says what inverses, roots, absolute values and i are, where they occur."""

from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.algebra import gaussian_unit
from prover.evidence.arithmetic.relations import (
    negated,
    negative,
    nonnegative,
    nonpositive,
    nonzero,
    positive,
)
from prover.evidence.errors import GaveUpError
from prover.evidence.evidence import Evidence
from prover.evidence.finders.known import knowledge
from prover.evidence.finders.laws import add_laws, evaluate
from prover.evidence.finders.suggestions import has_laws
from prover.evidence.nodes.library import Fact
from prover.evidence.nodes.logic import ByContradiction, Case, CaseSplit, Have, SplitKind
from prover.evidence.nodes.numbers import Known
from prover.evidence.rules.cases import split_claims
from prover.evidence.rules.facts import fact_about
from prover.evidence.sequent import Sequent
from prover.smt.polynomial import IMAGINARY_UNIT
from prover.smt.terms.term import Term
from prover.smt.terms.types import COMPLEX

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_MAX_NESTED: Final = 2  # maps of equivalences
_CONDITION_S: Final = 1.0
_UNCONDITIONAL: Final = frozenset({Fact.ROOT_NONNEGATIVE, Fact.I_SQUARE, Fact.EQUIVALENCE})


def define(search: "Refuter", at: Sequent) -> Evidence | None:
    """Add what is known of the first function value about which nothing is said yet."""
    for known in knowledge(at):
        for atom in known.atoms:
            if (atom.op, atom) in search.done:
                continue
            found = evaluate(search, at, atom)
            if found is not None:
                return found
            match atom.op:
                case _ if has_laws(atom):
                    return add_laws(search, at, atom)
                case "inv":
                    return _inverse(search, at, atom)
                case "abs":
                    return _absolute_value(search, at, atom)
                case "sqrt":
                    return _root(search, at, atom)
                case "app" if _is_value_of_equivalence(atom):
                    return _with_facts(search, at, atom, atom, (Fact.EQUIVALENCE,), "")
                case "num" if atom == IMAGINARY_UNIT:
                    return _with_facts(search, at, atom, gaussian_unit(), (Fact.I_SQUARE,), "")
    return None


def _is_value_of_equivalence(atom: Term) -> bool:
    """Whether it is `e.1 x` or `e.2 x`, not nested too deeply."""
    depth = 0
    while atom.op == "app":
        if not atom.args[0].op == "var" or not atom.args[0].name.endswith((".toFun", ".invFun")):
            return False
        atom, depth = atom.args[-1], depth + 1
    return 0 < depth <= _MAX_NESTED


def _inverse(search: "Refuter", at: Sequent, atom: Term) -> Evidence | None:
    t = atom.args[0]
    claims: dict[Term, tuple[Fact, ...]] = {nonzero(t): (Fact.INVERSE,)}
    if t.type != COMPLEX:
        claims = {
            positive(t): (Fact.INVERSE, Fact.INVERSE_POSITIVE),
            negative(t): (Fact.INVERSE, Fact.INVERSE_NEGATIVE),
            **claims,
        }
    for claim, facts in claims.items():
        shown = _shown(search, at, claim)
        if shown is not None:
            return _with_condition(search, at, atom, claim, shown, facts)
    cases = ((Fact.INVERSE_ZERO,), (Fact.INVERSE,))
    return _by_cases(search, at, atom, SplitKind.ZERO, cases)


def _absolute_value(search: "Refuter", at: Sequent, atom: Term) -> Evidence | None:
    t = atom.args[0]
    for claim, fact in (
        (nonnegative(t), Fact.ABS_NONNEGATIVE),
        (nonpositive(t), Fact.ABS_NEGATIVE),
    ):
        shown = _shown(search, at, claim)
        if shown is not None:
            return _with_condition(search, at, atom, claim, shown, (fact,))
    cases = ((Fact.ABS_NEGATIVE,), (Fact.ABS_NONNEGATIVE,))
    return _by_cases(search, at, atom, SplitKind.SIGN, cases)


def _root(search: "Refuter", at: Sequent, atom: Term) -> Evidence | None:
    t = atom.args[0]
    facts = (Fact.ROOT_SQUARE, Fact.ROOT_NONNEGATIVE)
    shown = _shown(search, at, nonnegative(t))
    if shown is not None:
        return _with_condition(search, at, atom, nonnegative(t), shown, facts)
    return _by_cases(search, at, atom, SplitKind.SIGN, ((Fact.ROOT_ZERO,), facts))


def _shown(search: "Refuter", at: Sequent, claim: Term) -> Evidence | None:
    """Evidence for a side condition, by a quick search that knows no function values."""
    name = at.fresh("h")
    below = at.assuming(name, negated(claim)).refuting()
    atoms = [atom for known in knowledge(below) for atom in known.atoms]
    quick = search.within(_CONDITION_S).having(*((atom.op, atom) for atom in atoms))
    try:
        return ByContradiction(name, quick.refute(below))
    except GaveUpError:
        return None


def _with_condition(
    search: "Refuter",
    at: Sequent,
    atom: Term,
    claim: Term,
    shown: Evidence,
    facts: tuple[Fact, ...],
) -> Evidence:
    name = at.fresh("h")
    below = at.assuming(name, claim)
    return Have(name, claim, shown, _with_facts(search, below, atom, atom.args[0], facts, name))


def _with_facts(
    search: "Refuter", at: Sequent, atom: Term, term: Term, facts: tuple[Fact, ...], condition: str
) -> Evidence:
    """Add `facts` about `term`; those that need a condition have it from hypothesis `condition`."""
    if not facts:
        return search.having((atom.op, atom)).refute(at)
    fact, *rest = facts
    uses = None if fact in _UNCONDITIONAL else condition
    name = at.fresh("h")
    below = at.assuming(name, fact_about(fact, term, None if uses is None else at.claim(uses)))
    then = _with_facts(search, below, atom, term, tuple(rest), condition)
    return Known(name, fact, term, uses, then)


def _by_cases(
    search: "Refuter",
    at: Sequent,
    atom: Term,
    kind: SplitKind,
    facts: tuple[tuple[Fact, ...], tuple[Fact, ...]],
) -> Evidence:
    if search.quick:
        return search.having((atom.op, atom)).refute(at)
    name, term = at.fresh("h"), atom.args[0]
    left, right = (
        Case(name, _with_facts(search.deeper(), at.assuming(name, claim), atom, term, known, name))
        for claim, known in zip(split_claims(at, kind, term), facts, strict=True)
    )
    return CaseSplit(kind, term, (left, right))
