"""Makes evidence smaller: leaves out what nothing below uses."""

import dataclasses
from dataclasses import replace
from typing import Any, TypeAlias, get_args

from prover.evidence.evidence import Evidence
from prover.evidence.nodes.combinations import Cofactor, HypothesisFactor, LinearCombination
from prover.evidence.nodes.functions import ClosedForm, Successor, TermwiseBound
from prover.evidence.nodes.integers import (
    DivisorSet,
    Exhaustion,
    Extremum,
    FiniteSet,
    Iteration,
    KnownBound,
    ResidueTable,
    Unfolding,
)
from prover.evidence.nodes.logic import (
    Assumption,
    ByContradiction,
    Case,
    CaseSplit,
    ClosedEvaluation,
    Congruence,
    Have,
    Instantiation,
    Parts,
    SplitKind,
    Substitution,
    ZeroProduct,
)
from prover.evidence.nodes.numbers import ByLaw, Clearing, Denominator, Embedding, Known
from prover.smt.terms.term import Term, free_names

_NODES = get_args(Evidence)
# What follows from the hypotheses, under a name of its own.
Derivation: TypeAlias = (
    Have | Known | ByLaw | Clearing | Embedding | Instantiation | Congruence | Successor
)


def minimised(evidence: Evidence) -> Evidence:
    """The same evidence without facts, instances and splits that nothing below them uses."""
    changed = _with_parts(evidence)
    match changed:
        case _ if isinstance(changed, Derivation | TermwiseBound):
            if changed.name not in used_names(changed.then):
                return changed.then
        case Parts():
            if not set(changed.names) & used_names(changed.then):
                return changed.then
        case ByContradiction():
            return _direct(changed.then, changed.name) or changed
        case CaseSplit() | ZeroProduct():
            for case in changed.cases:
                if case.name not in used_names(case.evidence) and not _removes(changed):
                    return case.evidence
    return changed


def _direct(evidence: Evidence, denied: str) -> Evidence | None:
    """An equation shown as it is, where the evidence only derives it and then contradicts `denied`.

    `denied` is the hypothesis that the conclusion is false.
    """
    match evidence:
        case LinearCombination() if evidence.nonzero == (denied,):
            return replace(evidence, nonzero=())
        case _ if isinstance(evidence, Derivation | Parts | Substitution):
            apart = replace(evidence, then=ClosedEvaluation())
            if denied in used_names(apart):
                return None
            below = _direct(evidence.then, denied)
            return None if below is None else replace(evidence, then=below)
    return None


def used_names(evidence: Evidence) -> set[str]:
    """The names of hypotheses and variables that the evidence mentions."""
    found: set[str] = set()
    _collect(evidence, found)
    return found


def _removes(node: CaseSplit | ZeroProduct) -> bool:
    """Whether the hypothesis that is split is gone below, so that the cases cannot stand alone."""
    return isinstance(node, CaseSplit) and node.kind is SplitKind.HYPOTHESIS


def _with_parts(evidence: Evidence) -> Evidence:
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(evidence):
        value = getattr(evidence, field.name)
        if isinstance(value, _NODES):
            changes[field.name] = minimised(value)
        elif isinstance(value, tuple) and value:
            changes[field.name] = tuple(_part(one) for one in value)
    return replace(evidence, **changes)


def _part(value: Any) -> Any:  # noqa: ANN401  whatever a field's tuple holds
    if isinstance(value, Case):
        return Case(value.name, minimised(value.evidence))
    return minimised(value) if isinstance(value, _NODES) else value


def _collect(value: Any, found: set[str]) -> None:  # noqa: ANN401  any part of evidence
    match value:
        case Cofactor() | HypothesisFactor() | Assumption() | Substitution() | Parts():
            found.add(value.hypothesis)
        case Instantiation() | Embedding() | Clearing() | Unfolding() | FiniteSet() | DivisorSet():
            found.add(value.hypothesis)
        case Denominator():
            found.add(value.uses)
        case ByLaw():
            found.update(value.uses)
        case Known() | KnownBound():
            found.add(value.uses or "")
        case CaseSplit() if isinstance(value.on, str):
            found.add(value.on)
        case Extremum():
            found.update((value.hypothesis or "", value.description or ""))
        case Iteration():
            found.update((value.hypothesis, *value.initial))
        case ClosedForm():
            found.update((*value.rules, *(name or "" for name in value.initial)))
        case Exhaustion():
            found.update(value.hypotheses)
        case LinearCombination():
            found.update(value.nonzero)
        case ResidueTable():
            found.update(value.hypotheses, value.variables)
        case Term():
            found |= free_names(value)
            return
        case tuple():
            for one in value:
                _collect(one, found)
            return
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            _collect(getattr(value, field.name), found)
