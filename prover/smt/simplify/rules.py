"""All simplification rules by operator."""

from typing import Final

from prover.smt.simplify import arithmetic, casts, functions, logic, powers, relations, sets
from prover.smt.simplify.rule import Rule
from prover.smt.terms.term import Op

# Rules that simplify the arguments themselves, in their own order or not at all.
INSTEAD: Final[dict[Op, Rule]] = {**logic.INSTEAD, **sets.INSTEAD}
# Rules that get the term with its arguments simplified.
AFTER_ARGUMENTS: Final[dict[Op, Rule]] = {
    **arithmetic.RULES,
    **casts.RULES,
    **functions.RULES,
    **powers.RULES,
    **relations.RULES,
    **sets.RULES,
}
