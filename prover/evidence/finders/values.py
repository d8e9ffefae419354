"""Values of variables that the equations fix, for goals about denominators, divisors and such."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from prover.evidence.finders.ideal import Ideal
from prover.evidence.finders.known import knowledge
from prover.evidence.sequent import Sequent
from prover.smt.clock import Clock
from prover.smt.errors import TooLargeError
from prover.smt.polynomial import Polynomial
from prover.smt.terms.build import cast, num, var
from prover.smt.terms.term import Term, Variable, free_names, walk
from prover.smt.terms.types import INT, NAT, RAT

_BASIS_S: Final = 2.0
_FUNCTIONS: Final = frozenset(
    ("rat_num", "rat_den", "gcd", "lcm", "factorial", "choose", "prime", "divisors", "digits")
)


def fixed_values(at: Sequent, clock: Clock) -> Iterator[tuple[Variable, Term]]:
    """The variables inside functions of the conclusion with the only values they may have.

    Denominators are taken for other than 0, so that a value has to be shown all the same.
    """
    inside = {
        name for part in walk(at.conclusion) if part.op in _FUNCTIONS for name in free_names(part)
    }
    for variable in at.variables:
        if variable.name in inside and variable.type in (NAT, INT, RAT):
            value = _value(at, var(*variable), clock)
            if value is None or (variable.type != RAT and value.denominator != 1):
                continue
            if value >= 0 or variable.type != NAT:
                yield variable, num(value, variable.type)


def _value(at: Sequent, x: Term, clock: Clock) -> Fraction | None:
    for known in knowledge(at):
        atom = x if x.type == known.type else cast(x, known.type)
        if atom not in known.atoms:
            continue
        equations = [p for _, p in known.vanishing]
        extra = [a.args[0] for a in known.atoms if a.op == "inv" and a.args[0] in known.atoms]
        for t in extra:
            inverse = Term("inv", (t,), t.type)
            both = tuple(sorted(((t, 1), (inverse, 1)), key=lambda factor: factor[0].text))
            relation: Polynomial = {both: Fraction(1), (): Fraction(-1)}
            equations.append(relation)
        try:
            ideal = Ideal(known.atoms, Clock(min(_BASIS_S, clock.left_s())))
            ideal.generate(equations)
            rest, _ = ideal.normal_form({((atom, 1),): Fraction(1)})
        except TooLargeError:
            continue
        if set(rest) <= {()}:
            return rest.get((), Fraction(0))
    return None
