"""`∀ x, p x = q x` between polynomials: their coefficients agree."""

from fractions import Fraction

from prover.smt import polynomial
from prover.smt.polynomial import Monomial, Polynomial
from prover.smt.refute.definitions import strip_universals
from prover.smt.terms.build import cast, eq, num
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import COMPLEX, INT, NAT, RAT, REAL


def compare_coefficients(clause: Term) -> list[Term] | None:
    """Equations equivalent to the clause: ℕ, ℤ, ℚ, ℝ and ℂ are infinite, of characteristic 0."""
    variables, claim = strip_universals(clause)
    if not variables or claim.op != "eq":
        return None
    infinite = (REAL, RAT, COMPLEX, INT, NAT)
    type_ = claim.args[0].type
    if type_ not in infinite or any(variable.type not in infinite for variable in variables):
        return None
    difference = polynomial.difference(claim)
    if difference is None:
        return None
    groups = _group(difference, {variable.name for variable in variables})
    if groups is None:
        return None
    if type_ == NAT:  # coefficients may be negative
        groups = [_to_integers(group) for group in groups]
        type_ = INT
    return [eq(polynomial.write(group, type_), num(0, type_)) for group in groups]


def _group(difference: Polynomial, names: set[str]) -> list[Polynomial] | None:
    groups: dict[Monomial, Polynomial] = {}
    for monomial, c in difference.items():
        key: list[tuple[Term, int]] = []
        rest: list[tuple[Term, int]] = []
        for atom, k in monomial:
            base = atom.args[0] if atom.op == "cast" else atom
            if base.op == "var" and base.name in names:
                key.append((atom, k))
            elif free_names(atom) & names:
                return None
            else:
                rest.append((atom, k))
        groups.setdefault(tuple(key), {})[tuple(rest)] = c
    return list(groups.values())


def _to_integers(group: Polynomial) -> Polynomial:
    scale = Fraction(1)
    for c in group.values():
        scale *= c.denominator
    result: Polynomial = {}
    for monomial, c in group.items():
        atoms = sorted(((cast(atom, INT), k) for atom, k in monomial), key=lambda f: f[0].text)
        result[tuple(atoms)] = c * scale
    return result
