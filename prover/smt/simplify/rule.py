"""What a simplification rule is."""

from collections.abc import Callable
from typing import TypeAlias

from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.term import Term

Rule: TypeAlias = Callable[[Simplifier, Term], Term]
