"""Evidence as JSON text, and back: each node an object that names its class and its fields."""

import dataclasses
import json
from enum import Enum
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from prover.evidence.evidence import Evidence
from prover.evidence.sequent import Sequent
from prover.evidence.term_json import (
    Json,
    fraction_from_json,
    term_from_json,
    term_to_json,
    type_from_json,
    type_to_json,
)
from prover.smt.elaborate.statement import Hypothesis
from prover.smt.terms.term import Term, Variable

_NODE: Final = "node"


def evidence_to_text(evidence: Evidence) -> str:
    """The evidence as JSON."""
    return json.dumps(_encode(evidence), ensure_ascii=False)


def evidence_from_text(text: str) -> Evidence:
    """The evidence that `evidence_to_text` wrote. Well-formed, but not checked to be right.

    Raises:
        ValueError: the text is none that it writes.
    """
    try:
        found: Evidence = _decode(json.loads(text), Evidence)
    except RecursionError as error:
        raise ValueError("evidence nested too deeply") from error
    return found


def sequent_to_text(sequent: Sequent) -> str:
    """The sequent as JSON."""
    return json.dumps(
        {
            "variables": [[v.name, type_to_json(v.type)] for v in sequent.variables],
            "hypotheses": [[h.name, term_to_json(h.claim)] for h in sequent.hypotheses],
            "conclusion": term_to_json(sequent.conclusion),
        },
        ensure_ascii=False,
    )


def sequent_from_text(text: str) -> Sequent:
    """The sequent that `sequent_to_text` wrote.

    Raises:
        ValueError: the text is none that it writes.
    """
    match json.loads(text):
        case {"variables": list(variables), "hypotheses": list(hypotheses), "conclusion": goal}:
            return Sequent(
                tuple(Variable(name, type_from_json(type_)) for name, type_ in variables),
                tuple(Hypothesis(name, term_from_json(claim)) for name, claim in hypotheses),
                term_from_json(goal),
            )
    raise ValueError("no sequent")


def _encode(value: object) -> Json:
    match value:
        case None | str() | int():
            return value
        case Fraction():
            return str(value)
        case Enum():
            return value.value
        case Term():
            return {"term": term_to_json(value)}
        case tuple():
            return [_encode(one) for one in value]
    assert dataclasses.is_dataclass(value)
    fields = {f.name: _encode(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return {_NODE: type(value).__name__, **fields}


@cache
def _hints(class_: type) -> dict[str, Any]:
    return get_type_hints(class_, {"Evidence": Evidence})


def _decode(value: Json, hint: Any) -> Any:  # noqa: ANN401  it returns whatever the hint names
    if hint in (str, int, bool):
        if type(value) is not hint:
            raise ValueError(f"no {hint.__name__}: {value!r:.60}")
        return value
    if hint is Fraction:
        return fraction_from_json(value)
    if hint is Term:
        if not isinstance(value, dict) or set(value) != {"term"}:
            raise ValueError(f"no term: {value!r:.60}")
        return term_from_json(value["term"])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if get_origin(hint) is tuple:
        return _decode_tuple(value, get_args(hint))
    return _decode_one_of(value, _alternatives(hint))


def _alternatives(hint: Any) -> list[Any]:  # noqa: ANN401
    if isinstance(hint, UnionType) or get_args(hint):
        return [one for part in get_args(hint) for one in _alternatives(part)]
    return [hint]


def _decode_one_of(value: Json, kinds: list[Any]) -> Any:  # noqa: ANN401
    if value is None and type(None) in kinds:
        return None
    if isinstance(value, str) and str in kinds:
        return value
    if isinstance(value, dict) and _NODE in value:
        named = [k for k in kinds if getattr(k, "__name__", "") == value[_NODE]]
        if named:
            return _decode_node(value, named[0])
    if Term in kinds:
        return _decode(value, Term)
    raise ValueError(f"nothing that may stand here: {value!r:.60}")


def _decode_node(value: dict[str, Json], class_: Any) -> Any:  # noqa: ANN401
    hints = _hints(class_)
    if set(value) != {_NODE, *hints}:
        raise ValueError(f"{class_.__name__}: its fields are {', '.join(hints)}")
    return class_(**{name: _decode(value[name], hint) for name, hint in hints.items()})


def _decode_tuple(value: Json, hints: tuple[Any, ...]) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise ValueError(f"no list: {value!r:.60}")  # noqa: TRY004  one error for bad text
    if hints[-1] is Ellipsis:
        return tuple(_decode(one, hints[0]) for one in value)
    if len(value) != len(hints):
        raise ValueError(f"a list of {len(value)} where {len(hints)} are wanted")
    return tuple(_decode(one, hint) for one, hint in zip(value, hints, strict=True))
