"""Prints combinations of equations as one identity, which the ring's normal form shows alone.

`grind` would take every hypothesis in sight for a generator of an ideal, and complete its basis.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from prover.evidence.arithmetic.relations import sides
from prover.evidence.nodes.combinations import Cofactor, LinearCombination
from prover.evidence.printers.dialect import NUMBERS, Dialect
from prover.evidence.printers.layout import indented
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import num
from prover.smt.terms.term import Term

# A proof that the product of the differences of some hypotheses is not 0.
NonzeroProduct: TypeAlias = Callable[[Sequence[str], Sequent, Dialect], str]


def closing(node: LinearCombination, at: Sequent, nonzero_product: NonzeroProduct) -> list[str]:
    """Tactics that close the conclusion: difference = Σ factor * difference, and each vanishes."""
    taken = at.names
    names = [_fresh(f"e{i}", taken) for i in range(1, len(node.cofactors) + 1)]
    key = _fresh("key", taken)
    lines = []
    for name, cofactor in zip(names, node.cofactors, strict=True):
        left, right = _equation(cofactor, at)
        proof = cofactor.hypothesis if _is_zero(right) else f"sub_eq_zero.mpr {cofactor.hypothesis}"
        claim = f"{_difference(left, right, 51)} = 0"
        lines.append(f"have {name} : {claim} := by first | exact {proof} | grind")
    total = " + ".join(
        f"{lean_typed(c.factor, 70)} * {_difference(*_equation(c, at), 71)}" for c in node.cofactors
    )
    lines.append(f"have {key} : {_wanted(node, at)} = {total} := by")
    lines += indented((*clearing((), at, names), "grind"))
    lines.append(f"simp only [{', '.join(names)}, mul_zero, add_zero] at {key}")
    if node.scale != 1 or node.power != 1:
        return [*lines, "grind"]
    if not at.conclusion.is_false:
        return [*lines, f"first | exact sub_eq_zero.mp {key} | grind"]
    if not node.nonzero:
        return [*lines, "grind"]
    return [*lines, f"first | exact {nonzero_product(node.nonzero, at, NUMBERS)} {key} | grind"]


def clearing(kept: Iterable[str], at: Sequent, more: Iterable[str] = ()) -> list[str]:
    """A line that drops all hypotheses but those `kept`, and `more` names."""
    keep = set(kept)
    names = [h.name for h in at.hypotheses if h.name not in keep]
    names += list(more)
    return [f"clear {' '.join(names)}"] if names else []


def _wanted(node: LinearCombination, at: Sequent) -> str:
    if at.conclusion.is_false:
        differences = [_nonzero(name, at) for name in node.nonzero]
        text = differences[0] if differences else _one(node, at)
        for other in differences[1:]:
            text = f"{text} * {other}" if text == differences[0] else f"({text}) * {other}"
    else:
        left, right = at.conclusion.args
        text = _difference(left, right, 51) if node.power == 1 else _difference(left, right, 76)
        if node.power != 1:
            text = f"{text} ^ {node.power}"
    return text if node.scale == 1 else f"{_scale(node)} * ({text})"


def _scale(node: LinearCombination) -> str:
    value = node.scale
    return f"({value})" if value.denominator != 1 or value < 0 else str(value)


def _one(node: LinearCombination, at: Sequent) -> str:
    left, _ = _equation(node.cofactors[0], at)
    return lean_typed(num(1, left.type))


def _nonzero(name: str, at: Sequent) -> str:
    claim = at.claim(name)
    assert claim is not None
    return f"({_difference(*sides(claim), 0)})"


def _equation(cofactor: Cofactor, at: Sequent) -> tuple[Term, Term]:
    claim = at.claim(cofactor.hypothesis)
    assert claim is not None
    left, right = claim.args
    return left, right


def _difference(left: Term, right: Term, precedence: int) -> str:
    if _is_zero(right):
        return lean_typed(left, precedence)
    text = f"{lean_typed(left, 65)} - {lean(right, 66)}"
    return f"({text})" if precedence > 65 else text


def _is_zero(term: Term) -> bool:
    return term.is_num and term.value == 0


def _fresh(wish: str, taken: set[str]) -> str:
    name = wish
    while name in taken:
        name += "'"
    return name
