"""Which laws may help with an atom."""

from collections.abc import Iterator
from typing import Final

from prover.evidence.arithmetic.nested_roots import denested
from prover.evidence.finders.known import knowledge
from prover.evidence.nodes.library import Law
from prover.evidence.rules.angles import known_angle
from prover.evidence.rules.logarithms import half_exponent
from prover.evidence.rules.real_powers import perfect_power, rational_power
from prover.evidence.rules.reals import is_real_power, real, real_numeral
from prover.evidence.rules.roots import root_parts
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Op, Term, walk
from prover.smt.terms.types import NAT, REAL

_ANGLES: Final = {
    "add": (Law.SIN_SUM, Law.COS_SUM),
    "sub": (Law.SIN_DIFFERENCE, Law.COS_DIFFERENCE),
    "neg": (Law.SIN_OPPOSITE, Law.COS_OPPOSITE),
    "mul": (Law.SIN_DOUBLE, Law.COS_DOUBLE),
}
_OF_LOGARITHMS: Final[dict[Op, Law]] = {
    "mul": Law.LOG_PRODUCT,
    "div": Law.LOG_QUOTIENT,
    "inv": Law.LOG_INVERSE,
    "num": Law.LOG_NUMERAL,
    "sqrt": Law.LOG_ROOT,
}
_EXPONENTS: Final[dict[Op, Law]] = {
    "add": Law.POWER_SUM,
    "sub": Law.POWER_DIFFERENCE,
    "mul": Law.POWER_MULTIPLE,
}
# Of use where there is another power to which they relate one.
_JOINING: Final = (*_EXPONENTS.values(), Law.POWER_OF_BASE)

# What an atom may be rewritten or bounded by: laws and the terms that they are about.
Suggestion = tuple[Law, Term]


def has_laws(atom: Term) -> bool:
    """Whether something is known of such an atom."""
    return any(True for _ in suggestions(atom))


def has_use(suggestion: Suggestion, at: Sequent) -> bool:
    """Whether what a law relates a term to occurs, where it is no use without."""
    law, power = suggestion
    atoms = [atom for known in knowledge(at) for atom in known.atoms]
    if law is Law.GCD_LCM:
        multiple = Term("lcm", power.args, NAT)
        return any(part == multiple for atom in atoms for part in walk(atom))
    if law not in _JOINING:
        return True
    base = power.args[0]
    if law is Law.POWER_OF_BASE:
        if not base.is_num:
            return False
        base = real_numeral(perfect_power(base.rational)[0])
    return any(is_real_power(a) and a != power and a.args[0] == base for a in atoms)


def suggestions(atom: Term) -> Iterator[Suggestion]:
    """The laws that may help with an atom, in the order in which they are tried."""
    if atom.op == "cast":
        atom = atom.args[0]
        if atom.op not in ("floor", "ceil", "gcd", "div"):
            return
    match atom.op:
        case "gcd" if atom.type == NAT:
            yield Law.GCD_LCM, atom
        case "div" if atom.type == NAT and atom.args[1].is_num:
            yield Law.EXACT_QUOTIENT, atom
        case "sqrt" if root_parts(atom.args[0]) is not None:
            yield Law.ROOT_VALUE, atom.args[0]
        case "sqrt" if denested(atom.args[0]) is not None:
            yield Law.ROOT_NESTED, atom.args[0]
        case "log":
            yield from _about_logarithm(atom.args[0])
        case "logb":
            yield Law.LOG_TO_BASE, atom
        case "exp":
            yield from _about_exponential(atom.args[0])
        case "pow" if atom.type == REAL and atom.args[1].type == REAL:
            yield from _about_power(atom)
        case "sin" | "cos":
            yield from _about_angle(atom.op, atom.args[0])
        case "pi":
            yield Law.PI_ABOVE, atom
            yield Law.PI_BELOW, atom
        case "tan":
            yield Law.TAN_QUOTIENT, atom.args[0]
        case "floor":
            yield Law.FLOOR_BELOW, atom
            yield Law.FLOOR_ABOVE, atom
        case "ceil":
            yield Law.CEIL_ABOVE, atom
            yield Law.CEIL_BELOW, atom


def _about_power(power: Term) -> Iterator[Suggestion]:
    exponent = power.args[1]
    if rational_power(power) is not None:
        yield Law.POWER_RATIONAL, power
    elif half_exponent(power) is not None:
        yield Law.POWER_HALF, power
    elif exponent.is_num:
        yield Law.POWER_NATURAL, power
    else:
        yield Law.POWER_POSITIVE, power
        if exponent.op in _EXPONENTS:
            yield _EXPONENTS[exponent.op], power
        yield Law.POWER_OF_BASE, power


def _about_logarithm(x: Term) -> Iterator[Suggestion]:
    if x.op == "pow":
        yield (Law.LOG_POWER if x.args[1].type == NAT else Law.LOG_REAL_POWER), x
    elif x.op == "exp":
        yield Law.LOG_EXPONENTIAL, x.args[0]
    elif x.op in _OF_LOGARITHMS:
        yield _OF_LOGARITHMS[x.op], x
    yield Law.LOG_POSITIVE, x
    yield Law.LOG_NEGATIVE, x


def _about_exponential(x: Term) -> Iterator[Suggestion]:
    yield Law.EXP_POSITIVE, x
    if x.op == "log":
        yield Law.EXP_LOGARITHM, x.args[0]
    elif x.op == "add":
        yield Law.EXP_SUM, x
    elif x.op == "neg":
        yield Law.EXP_OPPOSITE, x


def _about_angle(op: Op, x: Term) -> Iterator[Suggestion]:
    if known_angle(real(op, x)) is not None:
        yield Law.ANGLE_VALUE, real(op, x)
        return
    if x.op in _ANGLES:
        yield _ANGLES[x.op][0 if op == "sin" else 1], x
    yield Law.ANGLE_SQUARES, x
    yield (Law.SIN_POSITIVE if op == "sin" else Law.COS_POSITIVE), x
