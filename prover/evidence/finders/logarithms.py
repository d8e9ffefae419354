"""Takes logarithms of equations between products, and exponentials of known logarithms."""

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Final

from prover.evidence.arithmetic.algebra import term_of
from prover.evidence.arithmetic.factors import prime_powers
from prover.evidence.arithmetic.relations import positive
from prover.evidence.evidence import Evidence
from prover.evidence.finders.ideal import Ideal
from prover.evidence.finders.known import Knowledge, knowledge
from prover.evidence.finders.laws import condition_by_sight
from prover.evidence.finders.leaves import combination_of, derivation, ideal_of
from prover.evidence.nodes.library import Law
from prover.evidence.nodes.logic import Assumption, Congruence, Have
from prover.evidence.nodes.numbers import ByLaw
from prover.evidence.rules.laws import law_at
from prover.evidence.rules.reals import real, real_numeral
from prover.evidence.sequent import Sequent
from prover.smt.errors import TooLargeError
from prover.smt.polynomial import Polynomial, scaled
from prover.smt.terms.build import arith, eq, num
from prover.smt.terms.term import Term, free_names, walk
from prover.smt.terms.types import NAT, REAL

if TYPE_CHECKING:
    from prover.evidence.finders.refutation import Refuter

_MAX_EQUATIONS: Final = 4
_LARGEST_ROOT: Final = 4
_LARGEST_EXPONENT: Final = 30


def by_logarithms(search: "Refuter", at: Sequent) -> Evidence | None:
    """Both steps, where there are powers or logarithms."""
    for known in knowledge(at):
        if known.type != REAL or not any(a.op == "log" or _is_power(a) for a in known.atoms):
            continue
        try:
            ideal = ideal_of(known, search.clock)
        except TooLargeError:
            continue
        for step in (_take_exponentials, _take_logarithms):
            found = step(search, at, known, ideal)
            if found is not None:
                return found
    return None


def _take_logarithms(
    search: "Refuter", at: Sequent, known: Knowledge, ideal: Ideal
) -> Evidence | None:
    """For an equation between two products with powers of unknown exponent, that of logarithms."""
    if sum(kind == "logarithm" for kind, _ in search.done) >= _MAX_EQUATIONS:
        return None
    one: Polynomial = {(): Fraction(1)}
    found = [({i: one}, p) for i, (_, p) in enumerate(known.vanishing)]
    found += [(made, ideal.restore(p)) for p, made in ideal.elements()]
    for made, p in found:
        scale = lcm(*(c.denominator for c in p.values()))
        sides = _two_products(scaled(p, Fraction(scale)))
        mark = ("logarithm", sides)
        if sides is None or mark in search.done:
            continue
        left, right = sides
        marked = search.having(mark)
        equation, logs = at.fresh("h"), [real("log", side) for side in sides]
        below = at.assuming(equation, eq(left, right))
        name = below.fresh("h")
        then = marked.refute(below.assuming(name, eq(*logs)))
        step = Congruence(name, logs[0], logs[1], Assumption(equation), then)
        whole = {i: scaled(q, Fraction(scale)) for i, q in made.items()}
        return Have(equation, eq(left, right), combination_of(known, whole), step)
    return None


def _take_exponentials(
    search: "Refuter", at: Sequent, known: Knowledge, ideal: Ideal
) -> Evidence | None:
    """What is `x ^ n` where `n * log x` is the logarithm of a numeral by the equations."""
    for atom in known.atoms:
        mark = ("exponential", atom)
        if atom.op != "log" or not free_names(atom) or mark in search.done:
            continue
        if any(map(_is_power, walk(atom.args[0]))):
            continue
        try:
            rest, _ = ideal.normal_form({((atom, 1),): Fraction(1)})
        except TooLargeError:
            continue
        value = _value(rest)
        if value is None:
            continue
        found = _exponential(search.having(mark), at, atom.args[0], *value)
        if found is not None:
            return found
    return None


def _exponential(
    search: "Refuter", at: Sequent, x: Term, root: int, value: Fraction
) -> Evidence | None:
    """`x ^ root = value` from the equation of their logarithms."""
    is_positive = condition_by_sight(search, at, positive(x))
    if is_positive is None:
        return None
    below = at.assuming(at.fresh("h"), positive(x))
    steps: list[tuple[str, Law, Term, tuple[str, ...]]] = []
    base_positive = below.hypotheses[-1].name
    c = real_numeral(value)
    power = x if root == 1 else arith("pow", x, num(root, NAT))
    laws: list[tuple[Law, Term]] = [(Law.LOG_NUMERAL, c)]
    if root != 1:
        laws.append((Law.LOG_POWER, power))
    for law, term in laws:
        powers = prime_powers(value)
        if law is Law.LOG_NUMERAL and value != 1 and (powers is None or [*powers.values()] == [1]):
            continue
        name = below.fresh("h")
        steps.append((name, law, term, ()))
        below = below.assuming(name, law_at(law, term)[1])
    claim = eq(real("log", power), real("log", c))
    shown = derivation(below, claim, search.clock)
    if shown is None:
        return None
    equal, values = below.fresh("h"), [real("exp", log) for log in claim.args]
    below = below.assuming(equal, claim)
    exponentials = below.fresh("h")
    below = below.assuming(exponentials, eq(values[0], values[1]))
    conditions = []
    for term in (power, c):
        evidence = condition_by_sight(search, below, positive(term))
        if evidence is None:
            return None
        condition = below.fresh("h")
        below = below.assuming(condition, positive(term))
        conclusion = below.fresh("h")
        below = below.assuming(conclusion, law_at(Law.EXP_LOGARITHM, term)[1])
        conditions.append((condition, term, evidence, conclusion))
    found: Evidence = search.refute(below)
    for condition, term, evidence, conclusion in reversed(conditions):
        found = ByLaw(conclusion, Law.EXP_LOGARITHM, term, (condition,), found)
        found = Have(condition, positive(term), evidence, found)
    found = Congruence(exponentials, values[0], values[1], Assumption(equal), found)
    found = Have(equal, claim, shown, found)
    for name, law, term, uses in reversed(steps):
        found = ByLaw(name, law, term, uses, found)
    return Have(base_positive, positive(x), is_positive, found)


def _is_power(atom: Term) -> bool:
    """Whether it is a power whose exponent is no numeral, or an exponential."""
    if atom.op == "pow":
        return not atom.args[1].is_num
    return atom.op == "exp"


def _two_products(p: Polynomial) -> tuple[Term, Term] | None:
    """The two sides of `a = b`, both with positive coefficients, one of them with a power.

    The coefficients of `p`, which is the difference, are integers.
    """
    if len(p) != 2:
        return None
    (m, c), (n, d) = p.items()
    if c * d > 0 or not any(_is_power(atom) for monomial in (m, n) for atom, _ in monomial):
        return None
    if c < 0:
        (m, c), (n, d) = (n, d), (m, c)
    return term_of({m: c}, REAL), term_of({n: -d}, REAL)


def _value(p: Polynomial) -> tuple[int, Fraction] | None:
    """n and c with `n * p = log c`, for a combination of logarithms of numerals."""
    weights: dict[Fraction, Fraction] = {}
    for monomial, c in p.items():
        base = _base(monomial)
        if base is None:
            return None
        weights[base] = c
    root = lcm(*(c.denominator for c in weights.values())) if weights else 1
    if root > _LARGEST_ROOT or any(abs(c) * root > _LARGEST_EXPONENT for c in weights.values()):
        return None
    value = Fraction(1)
    for base, c in weights.items():
        value *= base ** int(c * root)
    return root, value


def _base(monomial: tuple[tuple[Term, int], ...]) -> Fraction | None:
    if len(monomial) != 1:
        return None
    ((atom, k),) = monomial
    if k != 1 or atom.op != "log" or not atom.args[0].is_num:
        return None
    return atom.args[0].rational
