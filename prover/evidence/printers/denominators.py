"""Prints relations times their denominators."""

from prover.evidence.arithmetic.relations import positive, relation_op, sides
from prover.evidence.nodes.numbers import Clearing, Denominator
from prover.evidence.printers import identities, inverses
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.layout import indented
from prover.evidence.printers.signs import hypothesis_sign, is_zero
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.denominators import cleared
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term


def clearing(node: Clearing, at: Sequent, dialect: Dialect) -> list[str]:
    """Lines for `have name : 0 < p`, where p is the difference times the denominators."""
    found = cleared(node, at)
    key = at.fresh("key")
    product = " * ".join(_power(one) for one in node.denominators)
    if len(node.denominators) > 1:
        product = f"({product})"
    difference, proof = _difference(node.hypothesis, found.op, at, dialect)
    signs = _positive(node.denominators, at)
    match found.op:
        case "lt":
            shown = f"exact mul_pos ({proof}) {signs}"
        case "le":
            shown = f"exact mul_nonneg ({proof}) (le_of_lt {signs})"
        case _:
            shown = f"rw [{proof}, zero_mul]"
    lines = [f"have {key} : {lean_typed(found.cleared, 51)} = {difference} * {product} := by"]
    lines += indented(_identity(node, difference, found.quotients, at, dialect))
    lines += [f"rw [{key}]", shown]
    return [f"have {node.name} : {lean(found.claim)} := by", *indented(lines)]


def _identity(
    node: Clearing, difference: str, quotients: Term, at: Sequent, dialect: Dialect
) -> list[str]:
    """The relation's difference with inverses of the denominators alone, which then cancel."""
    nonzero = [
        f"have := mul_inv_cancel₀ (a := {lean_typed(one.term)}) {_nonzero(one, at)}"
        for one in node.denominators
    ]
    if dialect.has_ring_tactics:
        return [
            *(f"have := {_nonzero(one, at)}" for one in node.denominators),
            "field_simp",
            "ring",
        ]
    form = inverses.one_form([node.hypothesis], at, everything=True)
    lines = [*nonzero, *form.first, *identities.clearing((), at)]
    name = at.fresh("parts")
    lines.append(f"have {name} : {difference} = {lean_typed(quotients, 51)} := by")
    lines += indented((*form.last, "grind"))
    lines.append(f"rw [{name}]")
    lines.append(f"clear {name}")
    for i, one in enumerate(node.denominators, start=1):
        t = lean_typed(one.term, 1024)
        lines.append(f"generalize {t}⁻¹ = {at.fresh(f'u{i}')} at *")
    for i, one in enumerate(node.denominators, start=1):
        if one.term.args:
            lines.append(f"generalize {lean_typed(one.term)} = {at.fresh(f't{i}')} at *")
    return [*lines, "grind"]


def _difference(name: str, op: str, at: Sequent, dialect: Dialect) -> tuple[str, str]:
    """The difference of the two sides as text, and a proof of its sign, or that it is 0."""
    claim = at.claim(name)
    assert claim is not None
    left, right = sides(claim)
    if op == "eq":
        if is_zero(right):
            return lean_typed(left, 71), name
        return f"({lean_typed(left, 65)} - {lean(right, 66)})", f"sub_eq_zero.mpr {name}"
    proof, _ = hypothesis_sign(name, at, dialect)
    if is_zero(left):
        return lean_typed(right, 71), proof
    if is_zero(right):
        return f"(-{lean_typed(left, 75)})", proof
    return f"({lean_typed(right, 65)} - {lean(left, 66)})", proof


def _power(one: Denominator) -> str:
    if one.power == 1:
        return lean_typed(one.term, 71)
    return f"{lean_typed(one.term, 76)} ^ {one.power}"


def _positive(denominators: tuple[Denominator, ...], at: Sequent) -> str:
    """A proof that the product of the powers is positive."""
    proofs = []
    for one in denominators:
        claim = at.claim(one.uses)
        if claim is not None and relation_op(claim) == "lt" and _is_positive(one, claim):
            proofs.append(one.uses if one.power == 1 else f"(pow_pos {one.uses} {one.power})")
        else:
            proofs.append(f"(sq_pos_iff.mpr {_nonzero(one, at)})")
    text, *rest = proofs
    for other in rest:
        text = f"(mul_pos {text} {other})"
    return text


def _nonzero(one: Denominator, at: Sequent) -> str:
    claim = at.claim(one.uses)
    assert claim is not None
    if relation_op(claim) != "lt":
        return one.uses
    return f"{one.uses}.ne'" if _is_positive(one, claim) else f"{one.uses}.ne"


def _is_positive(one: Denominator, claim: Term) -> bool:
    return claim == positive(one.term)
