"""A model's answers: counted when they agree, dropped when they are no statement."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from prover.core.tactic import TacticCandidate
from prover.formalize.formalizer import Formalizer
from prover.formalize.informal import InformalProblem
from prover.formalize.model_source import ModelSource
from prover.formalize.rules import NotTranslated
from prover.review.item import ItemKind
from prover.review.sources import Origin, from_formalization
from tests.unit.formalize.judges import no_findings, no_opinion, states_all

pytestmark = pytest.mark.slow

_PROBLEM = InformalProblem("p", "Seven is odd.")


@dataclass
class Answers:
    """A generator that knows its answers by heart, and remembers its prompts."""

    texts: tuple[str, ...]
    prompts: list[str] = field(default_factory=list)

    def generate(self, prompts: Sequence[str], *, n: int) -> list[list[TacticCandidate]]:
        self.prompts += prompts
        return [[TacticCandidate(text, -1.0) for text in self.texts[:n]] for _ in prompts]


def _source(*texts: str) -> ModelSource:
    return ModelSource(Answers(texts), name="m", samples=8)


def test_equal_answers_count_together_however_they_are_wrapped():
    found = _source(
        "theorem exercise : Odd 7 := by sorry",
        "```lean\ntheorem seven : Odd 7 := by\n  sorry\n```",
        "theorem exercise : Odd 7",
        "theorem exercise : 7 % 2 = 1 := by sorry",
    ).candidates(_PROBLEM)
    assert not isinstance(found, NotTranslated)
    assert [(one.theorem.statement, one.readings) for one in found] == [
        ("theorem p : Odd 7", 3),
        ("theorem p : 7 % 2 = 1", 1),
    ]


@pytest.mark.parametrize(
    "answer",
    ["", "I cannot help with that.", "axiom p : False", "theorem p : True := by\n#eval 1", "```"],
)
def test_what_is_no_statement_is_no_candidate(answer: str):
    found = _source(answer).candidates(_PROBLEM)
    if not isinstance(found, NotTranslated):  # the part before a proof may be a statement
        assert [one.theorem.statement for one in found] == ["theorem p : True"]


def test_the_problem_is_what_the_prompt_ends_with():
    answers = Answers(("theorem x : Odd 7 := by sorry",))
    ModelSource(answers, name="m", samples=1).candidates(InformalProblem("p", "{text} is odd"))
    assert answers.prompts[0].endswith("Exercise: {text} is odd\nLean:")


def test_a_book_is_no_problem():
    source = _source("theorem x : Odd 7 := by sorry")
    assert isinstance(source.candidates(InformalProblem("p", "x" * 5_000)), NotTranslated)


def test_candidates_that_differ_go_to_a_person():
    formalizer = Formalizer(
        [_source("theorem x : Odd 7 := by sorry", "theorem x : Even 7 := by sorry")],
        states_all,
        no_opinion,
        no_findings,
    )
    handed_in = from_formalization(formalizer.formalize(_PROBLEM), Origin("formalize", "a.md", {}))
    assert handed_in is not None
    assert handed_in.kind is ItemKind.TRANSLATION
    assert handed_in.informal == "Seven is odd."
    assert len(handed_in.candidates) == 2
    assert handed_in.priority > 0
