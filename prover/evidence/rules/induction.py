"""Claims about every value of an integer: a few of them one by one, or all by induction."""

from typing import Final

from prover.evidence.errors import WrongError, require
from prover.evidence.nodes.integers import BoundedEnumeration, Induction
from prover.evidence.rules.sequents import Premise, assumed, replaced
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, le, num, var
from prover.smt.terms.term import Variable, free_names, substitute
from prover.smt.terms.types import INT, INTEGERS, NAT

MAX_ENUMERATED: Final = 2_000


def enumeration(node: BoundedEnumeration, at: Sequent) -> list[Premise]:
    """The bounds of the variable, and the sequent at each of its values."""
    type_ = next((v.type for v in at.variables if v.name == node.variable), None)
    if type_ is None or type_ not in INTEGERS:
        raise WrongError(f"{node.variable} is no variable over ℕ or ℤ")
    require(node.high - node.low + 1 <= MAX_ENUMERATED, "too many values")
    require(len(node.cases) == max(0, node.high - node.low + 1), "another number of values")
    require(type_ == INT or node.low >= 0, "a negative natural number")
    x = var(node.variable, type_)
    found: list[Premise] = []
    if node.lower is not None:
        found.append(("lower", at.concluding(le(num(node.low, type_), x)), node.lower))
    else:
        require(type_ == NAT and node.low == 0, "no lower bound")
    if node.high >= 0 or type_ == INT:
        found.append(("upper", at.concluding(le(x, num(node.high, type_))), node.upper))
    else:
        raise WrongError("no natural number is below 0")
    for index, evidence in enumerate(node.cases):
        value = num(node.low + index, type_)
        found.append((f"cases[{index}]", replaced(at, node.variable, value), evidence))
    return found


def induction(node: Induction, at: Sequent) -> list[Premise]:
    """The bound of the variable, the sequent at the start, and the step."""
    require(Variable(node.variable, NAT) in at.variables, f"{node.variable} is no variable over ℕ")
    require(node.start >= 0, "a start below 0")
    n, start = var(node.variable, NAT), num(node.start, NAT)
    kept = tuple(h for h in at.hypotheses if node.variable not in free_names(h.claim))
    bare = Sequent(at.variables, kept, at.conclusion)
    found: list[Premise] = []
    if node.bound is not None:
        found.append(("bound", at.concluding(le(start, n)), node.bound))
    else:
        require(node.start == 0, "no evidence for the start")
    found.append(("base", replaced(bare, node.variable, start), node.base))
    step = assumed(bare, node.hypothesis, at.conclusion)
    if node.bound is not None:
        step = assumed(step, node.least, le(start, n))
    successor = substitute(at.conclusion, {node.variable: arith("add", n, num(1, NAT))})
    return [*found, ("step", step.concluding(successor), node.step)]
