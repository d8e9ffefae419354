"""What evidence is about: named hypotheses and a conclusion."""

from dataclasses import dataclass, replace
from typing import Final, Self

from prover.evidence.arithmetic.numerals import with_numerals_computed
from prover.smt.elaborate.statement import Hypothesis, Statement
from prover.smt.terms.build import FALSE
from prover.smt.terms.term import Term, Variable, free_names

_UNNAMED: Final = "_"
_OUT_OF_REACH: Final = "✝"  # how Lean marks a name that a tactic cannot write


@dataclass(frozen=True, slots=True)
class Sequent:
    """`hypotheses ⊢ conclusion`, for all `variables`. No two hypotheses share a name."""

    variables: tuple[Variable, ...]
    hypotheses: tuple[Hypothesis, ...]
    conclusion: Term

    def claim(self, name: str) -> Term | None:
        """What the hypothesis `name` says."""
        return next((h.claim for h in self.hypotheses if h.name == name), None)

    @property
    def names(self) -> set[str]:
        """Every name in use."""
        return {v.name for v in self.variables} | {h.name for h in self.hypotheses}

    def knows(self, term: Term) -> bool:
        """Whether every free name of `term` is a variable's, or one of the maps of an `Equiv`."""
        known = self.names
        for variable in self.variables:
            if variable.type.name == "Equiv":
                known |= {f"{variable.name}.toFun", f"{variable.name}.invFun"}
        return free_names(term) <= known

    def assuming(self, name: str, claim: Term) -> Self:
        """With one more hypothesis, whose name must be new."""
        if name in self.names:
            raise ValueError(f"the name {name} is taken")
        return replace(self, hypotheses=(*self.hypotheses, Hypothesis(name, claim)))

    def introducing(self, variable: Variable) -> Self:
        """With one more variable, whose name must be new."""
        if variable.name in self.names:
            raise ValueError(f"the name {variable.name} is taken")
        return replace(self, variables=(*self.variables, variable))

    def concluding(self, conclusion: Term) -> Self:
        """The same hypotheses under another conclusion."""
        return replace(self, conclusion=conclusion)

    def refuting(self) -> Self:
        """The same hypotheses, to be shown contradictory."""
        return self.concluding(FALSE)

    def fresh(self, wish: str) -> str:
        """A name like `wish` that is not in use, bound names included."""
        taken = self.names.union(*(free_names(h.claim) for h in self.hypotheses))
        name, n = wish, 1
        while name in taken:
            name, n = f"{wish}{n}", n + 1
        return name


def sequent_of(statement: Statement) -> Sequent:
    """The statement, without the hypotheses that a proof cannot name."""
    usable: dict[str, Hypothesis] = {}
    variables = {v.name for v in statement.variables}
    for hypothesis in statement.hypotheses:
        usable.pop(hypothesis.name, None)
        if hypothesis.name != _UNNAMED and _OUT_OF_REACH not in hypothesis.name:
            usable[hypothesis.name] = hypothesis  # a later one hides an earlier one
    kept = tuple(
        Hypothesis(h.name, with_numerals_computed(h.claim))
        for h in usable.values()
        if h.name not in variables
    )
    return Sequent(statement.variables, kept, with_numerals_computed(statement.conclusion))
