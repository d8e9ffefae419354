"""Answers in words, the same wherever a person reads them."""

from collections.abc import Sequence
from typing import assert_never

from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid


def in_words(answer: SmtAnswer) -> str:
    """What Z3 and its kin say, for a mathematician."""
    match answer:
        case Valid(method, premises):
            return it_holds(method, premises)
        case Counterexample():
            return it_fails(detail_of(answer))
        case Unknown():
            return f"no opinion: {detail_of(answer)}"
        case OutOfFragment(construct):
            return f"cannot read it: {construct}"
        case _ as never:
            assert_never(never)


def it_holds(method: str, premises: Sequence[str] = ()) -> str:
    """That a statement holds, by which method and from which hypotheses."""
    needed = f", from {' and '.join(premises)}" if premises else ""
    return f"holds ({method}){needed}; not a proof"


def it_fails(values: str) -> str:
    """That a statement is false, with the values that show it."""
    return f"false: {values or 'it has no variables'}"


def kind_of(answer: SmtAnswer) -> str:
    """The answer in one word: "valid", "false", "unknown" or "refused"."""
    match answer:
        case Valid():
            return "valid"
        case Counterexample():
            return "false"
        case Unknown():
            return "unknown"
        case OutOfFragment():
            return "refused"
        case _ as never:
            assert_never(never)


def detail_of(answer: SmtAnswer) -> str:
    """What belongs to the one word: the method, the values, or why there is no answer."""
    match answer:
        case Valid(method):
            return f"smt: {method}"
        case Counterexample(model):
            values = ", ".join(f"{name} = {value}" for name, value in model)
            return values or "it has no variables"
        case Unknown(why):
            return why
        case OutOfFragment(construct, place):
            return f"{construct}, at {place}"
        case _ as never:
            assert_never(never)
