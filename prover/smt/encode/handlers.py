"""All encodings by operator. "ℂ add" is `add` at ℂ, and so for ZMod."""

from collections.abc import Callable
from typing import Final, TypeAlias

from prover.smt.encode import (
    complex_numbers,
    fields,
    logic,
    modular,
    number_theory,
    powers,
    ring,
    transcendental,
)
from prover.smt.encode.encoder import Encoded, Encoder
from prover.smt.terms.term import Term

Handler: TypeAlias = Callable[[Encoder, Term], Encoded]

HANDLERS: Final[dict[str, Handler]] = {
    **logic.HANDLERS,
    **ring.HANDLERS,
    **fields.HANDLERS,
    **number_theory.HANDLERS,
    **powers.HANDLERS,
    **transcendental.HANDLERS,
    **complex_numbers.HANDLERS,
    **modular.HANDLERS,
}
