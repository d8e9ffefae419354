"""The elements of finite sets."""

from typing import Final

from prover.smt.exact.numbers import divisors, factor
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import num
from prover.smt.terms.term import Term, substitute
from prover.smt.terms.types import INTEGERS, NAT

MAX_ELEMENTS: Final = 200_000


def elements(simplify: Simplifier, container: Term) -> list[Term] | None:
    """The closed elements of a simplified set, each once, or None if they were not found."""
    args = container.args
    match container.op:
        case "range" if args[0].is_num:
            return _interval(0, args[0].integer - 1, args[0])
        case "Icc" | "Ico" | "Ioc" | "Ioo" if args[0].is_num and args[1].is_num:
            if args[0].type not in INTEGERS:
                return None
            low = args[0].integer + (container.op[1] == "o")
            return _interval(low, args[1].integer - (container.op[2] == "o"), args[0])
        case "divisors" | "proper_divisors" if args[0].is_num:
            n = args[0].integer
            proper = container.op == "proper_divisors"
            return [num(d, NAT) for d in divisors(n) if not (proper and d == n)]
        case "prime_factors" if args[0].is_num:
            return [num(p, NAT) for p in sorted(factor(args[0].integer))]
        case "braces" if all(arg.is_num for arg in args):
            return list(dict.fromkeys(args))
        case "to_finset":
            return elements(simplify, args[0])
        case "filter":
            return _filtered(simplify, container)
        case "union" | "inter" | "sdiff":
            return _operation(simplify, container)
    return simplify.enumerate_set(container) if simplify.enumerate_set else None


def _interval(low: int, high: int, like: Term) -> list[Term] | None:
    if high - low > MAX_ELEMENTS:
        return None
    return [num(i, like.type) for i in range(low, high + 1)]


def _filtered(simplify: Simplifier, container: Term) -> list[Term] | None:
    predicate, base = container.args
    listed = elements(simplify, base)
    if listed is None:
        return None
    kept = []
    for element in listed:
        decided = simplify(substitute(predicate.body, {predicate.bound.name: element}))
        if decided.op != "bool":
            return None
        if decided.value:
            kept.append(element)
    return kept


def _operation(simplify: Simplifier, container: Term) -> list[Term] | None:
    left, right = (elements(simplify, arg) for arg in container.args)
    if left is None or right is None:
        return None
    in_left, in_right = set(left), set(right)
    match container.op:
        case "union":
            return left + [x for x in right if x not in in_left]
        case "inter":
            return [x for x in left if x in in_right]
    return [x for x in left if x not in in_right]
