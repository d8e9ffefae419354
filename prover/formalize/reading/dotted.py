"""Sums with dots: the general term is guessed from the last one, and checked on the first ones."""

from collections.abc import Mapping, Sequence

from prover.formalize.meaning import Apply, Big, Name, Numeral, Term, terms_in
from prover.formalize.tokens import NotReadError

INDEX = "k"


def dotted(terms: Sequence[Term], last: Term) -> Term:
    """The sum of `terms`, at least two, then dots, then `last`.

    Raises:
        NotReadError: the last term does not say how the first ones come about.
    """
    names = {term.name for term in terms_in(last) if isinstance(term, Name)}
    wanted = [_value(term, {}) for term in terms]
    if len(names) == 1 and None not in wanted and len(wanted) > 1:
        (name,) = names
        index = INDEX if name != INDEX else "i"
        for start in (1, 0):
            if [_value(last, {name: start + i}) for i in range(len(wanted))] == wanted:
                body = renamed(last, {name: Name(index)})
                return Big(False, index, Numeral(start), Name(name), body)
    raise NotReadError("a sum with dots whose rule we do not see")


def renamed(term: Term, names: Mapping[str, Term]) -> Term:
    """`term` with terms in the place of names."""
    if isinstance(term, Name):
        return names.get(term.name, term)
    if isinstance(term, Apply):
        return Apply(term.operation, tuple(renamed(a, names) for a in term.arguments))
    if isinstance(term, Big):
        inner = {name: value for name, value in names.items() if name != term.index}
        return Big(
            term.is_product,
            term.index,
            renamed(term.first, names),
            renamed(term.last, names),
            renamed(term.body, inner),
        )
    return term


def _value(term: Term, names: Mapping[str, int]) -> int | None:
    if isinstance(term, Numeral):
        return term.value
    if isinstance(term, Name):
        return names.get(term.name)
    if not isinstance(term, Apply):
        return None
    values = [_value(argument, names) for argument in term.arguments]
    match term.operation, values:
        case "plus", [int(a), int(b)]:
            return a + b
        case "minus", [int(a), int(b)]:
            return a - b
        case "times", [int(a), int(b)]:
            return a * b
        case "power", [int(a), int(b)] if 0 <= b < 100:
            return int(a**b)
    return None
