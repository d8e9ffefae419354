"""`+ - * / %`, negation and inverse."""

from fractions import Fraction
from typing import Final

from prover.core.lean_division import euclid_div, euclid_mod
from prover.smt.exact.numbers import (
    gaussian_add,
    gaussian_inv,
    gaussian_mul,
    gaussian_neg,
    zmod_inv,
)
from prover.smt.simplify.bounds import lower_bound
from prover.smt.simplify.residues import residue
from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import arith, num
from prover.smt.terms.term import Gaussian, Number, Op, Term
from prover.smt.terms.types import COMPLEX, INTEGERS, NAT, TRUNCATED


def is_value(term: Term, value: int) -> bool:
    """Whether it is the numeral `value`."""
    if not term.is_num:
        return False
    return term.value == (Gaussian(Fraction(value), Fraction(0)) if term.type == COMPLEX else value)


def _evaluate(term: Term) -> Term | None:
    """The value of an operation on numerals."""
    if not all(arg.is_num for arg in term.args):
        return None
    if term.type == COMPLEX:
        return num(_complex(term), term.type)
    if term.type.name == "ZMod":
        value = _zmod(term)
        return None if value is None else num(value, term.type)
    return num(_real(term), term.type)


def _real(term: Term) -> Number:
    x = term.args[0].number
    if term.op == "neg":
        return -x
    if term.op == "inv":
        return Fraction(0) if x == 0 else 1 / Fraction(x)
    y = term.args[1].number
    integral = term.type in INTEGERS
    match term.op:
        case "add":
            return x + y
        case "sub":
            return max(x - y, 0) if term.type in TRUNCATED else x - y
        case "nat_sub":
            return x - y
        case "mul":
            return x * y
        case "div":
            if integral:
                return euclid_div(int(x), int(y))
            return Fraction(0) if y == 0 else Fraction(x) / y
        case "mod":
            return euclid_mod(int(x), int(y))
    raise AssertionError(term.op)


def _complex(term: Term) -> Gaussian:
    x = term.args[0].gaussian
    if term.op == "neg":
        return gaussian_neg(x)
    if term.op == "inv":
        return gaussian_inv(x)
    y = term.args[1].gaussian
    match term.op:
        case "add":
            return gaussian_add(x, y)
        case "sub":
            return gaussian_add(x, gaussian_neg(y))
        case "mul":
            return gaussian_mul(x, y)
        case "div":
            return gaussian_mul(x, gaussian_inv(y))
    raise AssertionError(term.op)


def _zmod(term: Term) -> int | None:
    x = term.args[0].integer
    modulus = term.type.modulus
    if term.op == "neg":
        return -x
    if term.op == "inv":
        return zmod_inv(x, modulus)
    y = term.args[1].integer
    if term.op == "div":
        inverse = zmod_inv(y, modulus)
        return None if inverse is None else x * inverse
    return {"add": x + y, "sub": x - y, "mul": x * y}[term.op]


def _add(simplify: Simplifier, term: Term) -> Term:
    if (value := _evaluate(term)) is not None:
        return value
    left, right = term.args
    if is_value(left, 0):
        return right
    if is_value(right, 0):
        return left
    if right.is_num and left.op == "add" and left.args[1].is_num:
        constant = simplify(arith("add", left.args[1], right))
        return simplify(arith("add", left.args[0], constant))
    return term


def _sub(simplify: Simplifier, term: Term) -> Term:
    if (value := _evaluate(term)) is not None:
        return value
    left, right = term.args
    if is_value(right, 0):
        return left
    if term.type in TRUNCATED and is_value(left, 0):
        return left
    if left == right:
        return num(0, term.type)
    if term.type == NAT and right.is_num and lower_bound(left) >= right.integer:
        if left.op == "add" and left.args[1].is_num and left.args[1].integer >= right.integer:
            rest = num(left.args[1].integer - right.integer, NAT)
            return simplify(arith("add", left.args[0], rest))
        return Term("nat_sub", term.args, NAT)
    return term


def _mul(simplify: Simplifier, term: Term) -> Term:
    if (value := _evaluate(term)) is not None:
        return value
    left, right = term.args
    if is_value(left, 0) or is_value(right, 0):
        return num(0, term.type)
    if is_value(left, 1):
        return right
    if is_value(right, 1):
        return left
    return term


def _div(simplify: Simplifier, term: Term) -> Term:
    if (value := _evaluate(term)) is not None:
        return value
    left, right = term.args
    if is_value(left, 0) or is_value(right, 0):
        return num(0, term.type)
    if is_value(right, 1):
        return left
    if right.is_num and term.type not in INTEGERS and term.type.name != "ZMod":
        inverse = simplify(arith("inv", right))
        return simplify(arith("mul", inverse, left))
    return term


def _mod(simplify: Simplifier, term: Term) -> Term:
    if (value := _evaluate(term)) is not None:
        return value
    left, right = term.args
    if not right.is_num:
        return term
    modulus = abs(right.integer)
    if modulus == 0:
        return left
    if modulus == 1:
        return num(0, term.type)
    value_mod = residue(left, modulus)
    return term if value_mod is None else num(value_mod, term.type)


def _neg(simplify: Simplifier, term: Term) -> Term:
    if (value := _evaluate(term)) is not None:
        return value
    return term.args[0].args[0] if term.args[0].op == "neg" else term


def _inv(simplify: Simplifier, term: Term) -> Term:
    return _evaluate(term) or term


RULES: Final[dict[Op, Rule]] = {
    "add": _add,
    "sub": _sub,
    "nat_sub": _inv,
    "mul": _mul,
    "div": _div,
    "mod": _mod,
    "neg": _neg,
    "inv": _inv,
}
