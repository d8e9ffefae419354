"""Fresh names for variables."""

from itertools import count

from prover.smt.terms.term import BINDERS, Term, Variable

_SEPARATOR = "!"
_counter = count(1)


def fresh_name(base: str) -> str:
    """A name not yet used in this process; `base` stays readable at its front."""
    return f"{written_name(base)}{_SEPARATOR}{next(_counter)}"


def written_name(name: str) -> str:
    """The name as the author wrote it."""
    return name.split(_SEPARATOR)[0]


def refresh(term: Term, names: dict[str, Term] | None = None) -> Term:
    """`term` with every bound variable renamed, so that two copies can stand in one formula."""
    names = names or {}
    if term.op == "var":
        return names.get(term.name, term)
    if term.op in BINDERS:
        new = Variable(fresh_name(term.bound.name), term.bound.type)
        inner = {**names, term.bound.name: Term("var", (), new.type, new.name)}
        outer = tuple(refresh(arg, names) for arg in term.args[:-1])
        return Term(term.op, (*outer, refresh(term.body, inner)), term.type, new)
    if not term.args:
        return term
    return term.rebuilt(tuple(refresh(arg, names) for arg in term.args))
