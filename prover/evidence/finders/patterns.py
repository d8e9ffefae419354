"""Matches a term with variables against a term, solving linear steps on numerals."""

from fractions import Fraction

from prover.evidence.arithmetic.algebra import FIELDS
from prover.smt.terms.build import arith, num
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INTEGERS, NAT


def match(pattern: Term, term: Term, names: frozenset[str], values: dict[str, Term]) -> bool:
    """Whether `pattern` with values for `names` is `term`; `values` grows along.

    `2 * x` matches any y of a field with x = y / 2, and `n + 1` a numeral above 0: the instance
    is equal to the term up to arithmetic.
    """
    if pattern.op == "var" and pattern.name in names:
        if pattern.name in values:
            return values[pattern.name] == term
        values[pattern.name] = term
        return pattern.type == term.type
    if not free_names(pattern) & names:
        return pattern == term
    if pattern.type != term.type:
        return False
    if pattern.op in ("add", "sub", "mul", "div") and any(arg.is_num for arg in pattern.args):
        solved = _solve(pattern, term)
        if solved is not None:
            return match(*solved, names, values)
    if pattern.op != term.op or len(pattern.args) != len(term.args):
        return False
    pairs = zip(pattern.args, term.args, strict=True)
    return all(match(p, t, names, values) for p, t in pairs)


def _solve(pattern: Term, term: Term) -> tuple[Term, Term] | None:
    """The other operand, and what it has to be."""
    left, right = pattern.args
    numeral, other = (left, right) if left.is_num else (right, left)
    if pattern.op in ("sub", "div") and left.is_num:
        return None
    if pattern.op == "div" and (pattern.type not in FIELDS or not any(numeral.gaussian)):
        return None
    undone = {"add": "sub", "sub": "add", "mul": "div", "div": "mul"}[pattern.op]
    if term.is_num and isinstance(term.value, int | Fraction):
        return _on_numerals(pattern.op, numeral, other, term)
    if term.type in FIELDS and not (pattern.op == "mul" and numeral.rational == 0):
        return other, arith(undone, term, numeral)  # type: ignore[arg-type]
    return None


def _on_numerals(op: str, numeral: Term, other: Term, term: Term) -> tuple[Term, Term] | None:
    value, step = term.rational, numeral.rational
    if op == "mul" and step == 0:
        return None
    result = {"add": value - step, "sub": value + step, "div": value * step}.get(op)
    if result is None:
        result = value / step
    if term.type in INTEGERS and result.denominator != 1:
        return None
    if term.type == NAT and result < 0:
        return None
    return other, num(result, term.type)
