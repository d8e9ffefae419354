"""Statements written for Mathlib, asked of the embedded core library where it can state them."""

import re
from dataclasses import dataclass, replace
from typing import Final

from prover.batch.statement_class import StatementClass, class_of
from prover.core.theorem import Theorem
from prover.lean.diagnostics import Diagnostic, first_error
from prover.lean.document import CutShort
from prover.lean.header import imports_of
from prover.lean.session import LeanSession

# A name that is missing must be an error: without the option Lean would take `ℝ` for a variable,
# and prove something else.
_HEADER: Final = "import {module}\n\nset_option autoImplicit false\n\n"
_OPEN: Final = re.compile(r"^open\s+([^\n]+)$", re.MULTILINE)
# The namespaces of Mathlib that each of our modules has: opening another one is an error.
_NAMESPACES: Final = {
    "Prover.Notation": {"Nat", "Int"},
    "Prover.Numbers": {
        *("BigOperators", "Complex", "Filter", "Finset", "Function", "Int", "NNReal", "Nat"),
        *("Rat", "Real", "Set", "Topology"),
    },
}
_ON_THE_CORE: Final = (StatementClass.CORE, StatementClass.FUNCTIONS)
_CHECK_S: Final = 60.0

_MISSING_NAME: Final = re.compile(r"[Uu]nknown (?:identifier|constant|namespace) [`']([^`']+)[`']")
_MISSING_INSTANCE: Final = re.compile(
    r"failed to synthesize(?: instance of type class)?\s+(.+?)\s*(?:\n\n|$)", re.DOTALL
)
_WORD: Final = re.compile(r"[^\W\d][\w.'₀-₉]*|\S")
# A set as a function's argument, `{x | p x}`, fails where Lean gives up reading it otherwise.
_SET_BUILDER: Final = "unexpected token '}'; expected '=>'"
_IMAGE: Final = "missing end of character literal"


@dataclass(frozen=True, slots=True)
class NotStated:
    """Lean does not accept a statement."""

    needs: str  # the first name or notation that Lean does not have, or ""
    message: str  # what Lean says


def restated(theorem: Theorem) -> Theorem:
    """The statement of `theorem` under a header of ours, which opens what its own header opens.

    The numbers beyond ℕ and ℤ, sets, sums and number theory are imported where they may occur.
    """
    is_core = class_of(theorem.statement) in _ON_THE_CORE
    module = "Prover.Notation" if is_core else "Prover.Numbers"
    opened = [name for line in _OPEN.findall(theorem.header) for name in line.split()]
    names = [name for name in dict.fromkeys(opened) if name in _NAMESPACES[module]]
    header = _HEADER.format(module=module)
    return replace(theorem, header=f"{header}open {' '.join(names)}\n\n" if names else header)


class StatementReader:
    """Asks a session that stays: what statements import is read once for all that share it."""

    def __init__(self, session: LeanSession) -> None:
        """Use `session`, which somebody else closes."""
        self._session = session

    def why_not_stated(self, theorem: Theorem) -> NotStated | None:
        """What Lean holds against the statement; None when it accepts it.

        Raises:
            InfrastructureError: Lean does not start, or dies again and again.
        """
        imports = imports_of(theorem.header)
        self._session.rest_on("".join(f"import {name}\n" for name in imports if name != "Init"))
        text = theorem.with_sorry
        (found,) = self._session.run([text], timeout_s=_CHECK_S)
        if isinstance(found, CutShort):
            return NotStated("", f"Lean ended: {found.why.value}")
        error = first_error(found.diagnostics)
        return None if error is None else NotStated(needed(error, text), error.message)


def needed(error: Diagnostic, text: str) -> str:
    """The name or notation in `text` that the error is about, for a reader of reports."""
    if name := _MISSING_NAME.search(error.message):
        return name.group(1)
    if error.message.startswith(_SET_BUILDER):
        return "{x | …}"
    if error.message.startswith(_IMAGE):
        return "f '' s, f ⁻¹' s"
    if instance := _MISSING_INSTANCE.search(error.message):
        return " ".join(instance.group(1).split())
    lines = text.splitlines()
    if error.message.startswith(("expected token", "unexpected token")):
        line = lines[error.start.line - 1] if error.start.line <= len(lines) else ""
        if word := _WORD.match(line[error.start.column :].lstrip()):
            return word.group()
    return ""
