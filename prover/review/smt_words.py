"""What the SMT oracle says, in words for a reviewer."""

from typing import assert_never

from prover.core.smt_answer import Counterexample, OutOfFragment, SmtAnswer, Unknown, Valid


def in_words(answer: SmtAnswer) -> str:
    """What Z3 says, for a mathematician."""
    match answer:
        case Valid(method, premises):
            needed = f", from {' and '.join(premises)}" if premises else ""
            return f"holds ({method}){needed}; not a proof"
        case Counterexample(model):
            values = ", ".join(f"{name} = {value}" for name, value in model)
            return f"false: {values or 'it has no variables'}"
        case Unknown(why):
            return f"no opinion: {why}"
        case OutOfFragment(construct):
            return f"cannot read it: {construct}"
        case _ as never:
            assert_never(never)


def kind_of(answer: SmtAnswer) -> str:
    """The answer in one word: "valid", "false" or "unknown"."""
    match answer:
        case Valid():
            return "valid"
        case Counterexample():
            return "false"
        case Unknown() | OutOfFragment():
            return "unknown"
        case _ as never:
            assert_never(never)
