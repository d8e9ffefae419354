"""Evidence with one number changed, in every place where there is one."""

import dataclasses
from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from typing import Any

from prover.smt.terms.build import num
from prover.smt.terms.term import Term


def mutations(value: Any) -> Iterator[Any]:
    """Copies of `value` in each of which one number is larger by one."""
    match value:
        case None | bool() | str() | Enum():
            return
        case int() | Fraction():
            yield value + 1
        case Term():
            yield from _of_term(value)
        case tuple():
            for index, one in enumerate(value):
                for changed in mutations(one):
                    yield (*value[:index], changed, *value[index + 1 :])
        case _:
            for field in dataclasses.fields(value):
                for changed in mutations(getattr(value, field.name)):
                    yield dataclasses.replace(value, **{field.name: changed})


def _of_term(term: Term) -> Iterator[Term]:
    if term.is_num and isinstance(term.value, int | Fraction):
        yield num(term.value + 1, term.type)
    for index, arg in enumerate(term.args):
        for changed in _of_term(arg):
            yield term.rebuilt((*term.args[:index], changed, *term.args[index + 1 :]))
