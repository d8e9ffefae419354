"""What a refutation tells a search for a Lean proof."""

from collections.abc import Sequence
from typing import Final

from prover.core.smt_answer import Hints
from prover.smt.elaborate.statement import Statement
from prover.smt.methods.protocol import Refuted
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import num
from prover.smt.terms.names import written_name
from prover.smt.terms.term import Op, Term, substitute, walk
from prover.smt.terms.types import INTEGERS, NAT, PROP

_MAX_WITNESS: Final = 100
_MOST_PROPOSITIONS: Final = 6
_SIMPLIFYING: Final = frozenset({"simplification", "evaluation", "recurrence", "derived facts"})
# Methods that combine facts as `grind` does: rings, congruence, instances of ∀.
_REASONING: Final = frozenset(
    {"Gröbner basis", "z3", "z3 with quantifiers", "cvc5", "instantiation", "recurrence"}
)
_LINEAR: Final[frozenset[Op]] = frozenset(
    {"num", "var", "eq", "lt", "le", "dvd", "and", "or", "imp", "iff", "not", "add", "sub", "neg",
     "cast", "mod", "div", "mul"}
)  # fmt: skip


def hints_for(statement: Statement, refutations: Sequence[Refuted]) -> Hints:
    """The modulus, the induction variable, the case splits, and tactics worth trying first."""
    moduli = [r.modulus for r in refutations if r.modulus is not None]
    inductions = [r.induction_on for r in refutations if r.induction_on is not None]
    cases = dict.fromkeys(name for r in refutations for name in r.cases)
    cases.update(dict.fromkeys(_propositions(statement)))
    return Hints(
        witnesses=_witnesses(statement),
        modulus=moduli[0] if moduli else None,
        induction_on=inductions[0] if inductions else None,
        cases=tuple(cases),
        tactics=_tactics(statement, refutations),
    )


def _witnesses(statement: Statement) -> tuple[tuple[str, str], ...]:
    """A small value for the ∃ in front of a closed conclusion over ℕ or ℤ."""
    claim = statement.conclusion
    if claim.op != "exists" or statement.variables or claim.bound.type not in INTEGERS:
        return ()
    name, type_ = claim.bound
    simplify = Simplifier()
    for value in range(0 if type_ == NAT else -_MAX_WITNESS, _MAX_WITNESS + 1):
        if simplify(substitute(claim.body, {name: num(value, type_)})).is_true:
            return ((written_name(name), str(value)),)
    return ()


def _tactics(statement: Statement, refutations: Sequence[Refuted]) -> tuple[str, ...]:
    """What Lean may close the statement with, by what it speaks of and what refuted it."""
    terms = [hypothesis.claim for hypothesis in statement.hypotheses]
    terms.append(statement.conclusion)
    methods = {refutation.method for refutation in refutations}
    found = []
    if not statement.variables:
        found.append("decide")
    if all(_is_presburger(term) for term in terms):
        found.append("omega")
    if methods & _SIMPLIFYING or _is_propositional(statement):
        found.append("simp_all")
    if methods & _REASONING and "omega" not in found:
        found.append("grind")
    return tuple(found)


def _propositions(statement: Statement) -> tuple[str, ...]:
    """The variables that are propositions, where they are all that there is, and few."""
    if not _is_propositional(statement) or len(statement.variables) > _MOST_PROPOSITIONS:
        return ()
    return tuple(written_name(variable.name) for variable in statement.variables)


def _is_propositional(statement: Statement) -> bool:
    return bool(statement.variables) and all(v.type == PROP for v in statement.variables)


def _is_presburger(term: Term) -> bool:
    """Whether `omega` could read it: linear arithmetic over ℕ and ℤ, numeral divisors."""
    for part in walk(term):
        if part.op not in _LINEAR or (part.type not in INTEGERS and part.type != PROP):
            return False
        if part.op == "mul" and not any(arg.is_num for arg in part.args):
            return False
        if part.op in ("mod", "div") and not part.args[1].is_num:
            return False
        if part.op == "dvd" and not part.args[0].is_num:
            return False
    return True
