"""Coercions: pushed towards the leaves, so that polynomial reasoning sees through them."""

from typing import Final

from prover.smt.simplify.rule import Rule
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import cast, num
from prover.smt.terms.term import Op, Term
from prover.smt.terms.types import INTEGERS, NAT, RAT

# Casts are homomorphisms for these.
_ALWAYS: Final = frozenset({"add", "mul"})
# And for these unless they start from a type whose subtraction truncates.
_WITH_NEGATIVES: Final = frozenset({"sub", "neg"})


def _cast(simplify: Simplifier, term: Term) -> Term:
    inner, target = term.args[0], term.type
    if inner.is_num:
        return num(inner.gaussian if target.name == "ℂ" else inner.number, target)
    if inner.op == "cast" and target.name != "ZMod":
        return cast(inner.args[0], target)
    pushed = inner.op in _ALWAYS
    pushed |= inner.op in _WITH_NEGATIVES and inner.type.name in ("ℤ", "ℚ", "ℝ")
    pushed |= inner.op in ("div", "inv") and inner.type == RAT
    if pushed:
        args = tuple(cast(arg, target) for arg in inner.args)
        return simplify(Term(inner.op, args, target))
    if inner.op == "nat_sub" and target.name in ("ℤ", "ℚ", "ℝ", "ℂ"):
        args = tuple(cast(arg, target) for arg in inner.args)
        return simplify(Term("sub", args, target))
    if inner.op == "pow" and inner.args[1].type == NAT:
        return simplify(Term("pow", (cast(inner.args[0], target), inner.args[1]), target))
    if inner.op in ("sum", "prod") and inner.type in INTEGERS and target.name != "ZMod":
        body = cast(inner.body, target)
        return simplify(Term(inner.op, (inner.args[0], body), target, inner.value))
    return term


RULES: Final[dict[Op, Rule]] = {"cast": _cast}
