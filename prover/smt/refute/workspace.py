"""The state that the refutation of one goal shares between its steps."""

from prover.smt.clock import Clock
from prover.smt.refute.definitions import FunctionDefinition, SetDefinition
from prover.smt.refute.eliminate import Definition
from prover.smt.refute.finite_sets import FiniteSets
from prover.smt.terms.names import refresh
from prover.smt.terms.term import Term, free_names, substitute


class Workspace:
    """A clock, a simplifier, and what was found out about names."""

    def __init__(self, clock: Clock) -> None:
        """Start with nothing known."""
        self.clock = clock
        self.sets: dict[str, SetDefinition] = {}
        self.functions: list[FunctionDefinition] = []  # in the order in which they were applied
        self.eliminated: list[Definition] = []  # likewise
        self._finite_sets = FiniteSets(self.sets, clock)
        self.simplify = self._finite_sets.simplify

    def forget(self) -> None:
        """Drop what was derived from the sets, because they changed."""
        self._finite_sets.forget()
        self.simplify.forget()

    def define_set(self, definition: SetDefinition) -> None:
        """Remember what a set variable contains."""
        self.sets[definition.name] = definition
        self.forget()

    def eliminate(self, definition: Definition) -> None:
        """Note that a variable was replaced, also in the definitions of sets."""
        self.eliminated.append(definition)
        for name, known in list(self.sets.items()):
            if definition.name in free_names(known.body):
                body = substitute(known.body, {definition.name: definition.value})
                self.sets[name] = known._replace(body=body)
                self.forget()

    def unfold_sets(self, term: Term) -> Term:
        """`term` with membership in defined sets written out."""
        if not term.args:
            return term
        args = tuple(self.unfold_sets(arg) for arg in term.args)
        if term.op == "mem" and args[1].op == "var" and args[1].name in self.sets:
            known = self.sets[args[1].name]
            return refresh(substitute(known.body, {known.element.name: args[0]}))
        return term.rebuilt(args)
