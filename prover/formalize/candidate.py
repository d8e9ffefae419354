"""Candidate statements, what is known of them, and the answer for one informal problem."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from prover.core.smt_answer import OutOfFragment, SmtAnswer, Unknown
from prover.core.theorem import Theorem
from prover.formalize.informal import InformalProblem
from prover.formalize.rules import NotTranslated
from prover.smt.finding import Finding
from prover.smt.lean_text import theorems_in
from prover.verify.untrusted_text import why_not_confined

HEADER: Final = "import Prover.Numbers\n\nset_option autoImplicit false\n\n"
LARGEST_STATEMENT: Final = 10_000  # characters
_THEOREM: Final = re.compile(r"\s*theorem\s+([^\W\d][\w']*)")
_TACTICS: Final = re.compile(r"(?<![\w.'])by(?![\w'])")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A Lean theorem that may say what the informal text says."""

    theorem: Theorem
    source: str  # "rules", or the model's name
    readings: int = 1  # how many of the source's answers say the same


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate, and what Lean and Z3 find."""

    candidate: Candidate
    lean_error: str | None  # None: Lean accepts the statement
    smt: SmtAnswer
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Formalized:
    """The statement that the text means, as far as we can tell, and how sure we are."""

    problem: InformalProblem
    chosen: Judged
    confidence: float  # in [0, 1]
    others: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Abstained:
    """We don't know what the text says in Lean."""

    problem: InformalProblem
    why: str
    candidates: tuple[Judged, ...] = ()


Formalization: TypeAlias = Formalized | Abstained


class StatementSource(Protocol):
    """Writes Lean statements for informal ones."""

    def candidates(self, problem: InformalProblem) -> list[Candidate] | NotTranslated:
        """Candidates, or why there is none.

        Raises:
            InfrastructureError: a model's server cannot be reached.
        """


StateCheck: TypeAlias = Callable[[Theorem], str | None]  # what Lean holds against a statement
SmtCheck: TypeAlias = Callable[[Theorem], SmtAnswer]
LintCheck: TypeAlias = Callable[[Theorem], tuple[Finding, ...] | OutOfFragment | Unknown]


def statement_from(text: str, name: str) -> Theorem | str:
    """The one theorem in `text`, which nobody vouches for, under another name; or what is wrong.

    What a model writes is hostile until shown otherwise: a statement runs no tactics and holds no
    command, so that elaborating it runs none of its author's code.
    """
    if len(text) > LARGEST_STATEMENT:
        return f"more than {LARGEST_STATEMENT} characters"
    found = theorems_in(text)
    if len(found) != 1 or (head := _THEOREM.match(found[0].statement)) is None:
        return "not exactly one theorem"
    rest = found[0].statement[head.end() :]
    if _TACTICS.search(rest):
        return "tactics in a statement"
    if why := why_not_confined("", found[0].statement, ""):
        return why
    return Theorem(name, HEADER, f"theorem {name}{rest}")
