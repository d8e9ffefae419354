"""Candidates are judged, compared, and one of them is chosen, or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from prover.core.smt_answer import Counterexample, OutOfFragment, Unknown
from prover.formalize.candidate import (
    HEADER,
    Abstained,
    Candidate,
    Formalization,
    Formalized,
    Judged,
    LintCheck,
    SmtCheck,
    StateCheck,
    StatementSource,
    statement_from,
)
from prover.formalize.compare import Sameness, sameness
from prover.formalize.informal import InformalProblem
from prover.formalize.rules import NotTranslated, RuleTranslator
from prover.smt.finding import FindingKind

# What the rules' answers are worth: on the 40 labelled exercises that they were not written with
# (`datasets/informal/held_out`) they gave 23, none of them wrong, and 1 - 3/n is what n answers
# without an error show at 95 % (the rule of three: Hanley and Lippman-Hand 1983).
RULES_CONFIDENCE: Final = 1 - 3 / 23
# The share of a model's samples that agree says little of whether they are right.
_MODEL_CEILING: Final = 0.8
_DOUBTFUL: Final = 0.5  # times the confidence, of a statement that Z3 refutes or calls vacuous
_LEAST: Final = 0.3  # below that we don't know


class RuleSource:
    """The translator without a model, as a source."""

    def __init__(self) -> None:
        """Read the grammar."""
        self._translator = RuleTranslator()

    def candidates(self, problem: InformalProblem) -> list[Candidate] | NotTranslated:
        """Every reading of the text."""
        translation = self._translator.translate(problem.text, problem.name)
        if isinstance(translation, NotTranslated):
            return translation
        found = []
        for text in translation.statements:
            theorem = statement_from(text, problem.name)
            if isinstance(theorem, str):
                raise AssertionError(f"our own translation: {theorem}")  # noqa: TRY004
            found.append(Candidate(theorem, "rules"))
        return found


@dataclass(frozen=True, slots=True)
class Formalizer:
    """Formalizes one problem at a time from its sources, in their order of trust."""

    sources: Sequence[StatementSource]
    states: StateCheck
    settles: SmtCheck
    lints: LintCheck

    def formalize(self, problem: InformalProblem) -> Formalization:
        """The statement that `problem` means, or that we don't know it."""
        refusals: list[str] = []
        candidates: list[Candidate] = []
        for source in self.sources:
            given = source.candidates(problem)
            if isinstance(given, NotTranslated):
                refusals.append(given.why)
            else:
                candidates += given
        judged = [self._judged(candidate) for candidate in _merged(candidates)]
        stated = [one for one in judged if one.lean_error is None]
        if not stated:
            why = judged[0].lean_error if judged else "; ".join(refusals)
            return Abstained(problem, why or "no candidate", tuple(judged))
        return _chosen(problem, stated, tuple(judged))

    def _judged(self, candidate: Candidate) -> Judged:
        error = self.states(candidate.theorem)
        if error is not None:
            return Judged(candidate, error, Unknown("not stated"), ())
        findings = self.lints(candidate.theorem)
        if isinstance(findings, OutOfFragment | Unknown):
            findings = ()
        return Judged(candidate, None, self.settles(candidate.theorem), findings)


def _merged(candidates: Sequence[Candidate]) -> list[Candidate]:
    """One candidate for each meaning, with the number of readings that have it."""
    groups: list[Candidate] = []
    for candidate in candidates:
        for index, group in enumerate(groups):
            first, second = group.theorem.statement, candidate.theorem.statement
            if first == second or sameness(HEADER, first, second) is Sameness.SAME:
                groups[index] = replace(group, readings=group.readings + candidate.readings)
                break
        else:
            groups.append(candidate)
    return groups


def _chosen(
    problem: InformalProblem, stated: Sequence[Judged], judged: tuple[Judged, ...]
) -> Formalization:
    rules = [one for one in stated if one.candidate.source == "rules"]
    if len(rules) > 1:
        return Abstained(problem, "it can be read in several ways", judged)
    total = sum(one.candidate.readings for one in stated)
    best = rules[0] if rules else max(stated, key=lambda one: one.candidate.readings)
    share = best.candidate.readings / total
    confidence = RULES_CONFIDENCE * (0.5 + share / 2) if rules else _MODEL_CEILING * share
    if is_doubtful(best):
        confidence *= _DOUBTFUL
    if confidence < _LEAST:
        return Abstained(problem, "the candidates do not agree", judged)
    others = tuple(one for one in judged if one is not best)
    return Formalized(problem, best, round(confidence, 2), others)


def is_doubtful(judged: Judged) -> bool:
    """Z3 refutes the statement or finds its hypotheses contradictory: hardly what was meant."""
    return isinstance(judged.smt, Counterexample) or any(
        finding.kind is FindingKind.VACUOUS for finding in judged.findings
    )
