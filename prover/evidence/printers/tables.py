"""Prints evidence that goes through values of integers: bounds, tables that Lean computes, sets."""

from typing import Final, assert_never

from prover.evidence.nodes.integers import (
    BoundFact,
    DivisorSet,
    Exhaustion,
    FiniteSet,
    KnownBound,
    Range,
)
from prover.evidence.printers.dialect import Dialect
from prover.evidence.printers.layout import indented
from prover.evidence.printers.terms import lean
from prover.evidence.rules import multiples
from prover.evidence.rules.bounds import bound_about
from prover.evidence.rules.sequents import stated
from prover.evidence.rules.sets import described_set, listed_set
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INT, NAT

# From here on the numbers below the first value are not worth computing.
_FAR_FROM_ZERO: Final = 50
_BY_COMPUTING: Final = "decide +kernel"


def exhaustion(node: Exhaustion, at: Sequent, dialect: Dialect) -> list[str]:
    """Bound the variables, and let the kernel compute the claim for all values."""
    types = {v.name: v.type for v in at.variables}
    names = {r.variable for r in node.ranges}
    useless = [
        h.name
        for h in at.hypotheses
        if h.name not in node.hypotheses and free_names(h.claim) & names
    ]
    below, reverted = [], []
    taken = at
    for r in node.ranges:
        bound = taken.fresh(f"h{r.variable}")
        taken = taken.assuming(bound, at.conclusion)  # for its name alone
        is_natural = types[r.variable] == NAT
        variable, lines = _bounded(r, bound, dialect, is_natural=is_natural)
        below += lines
        reverted.append(f"revert {variable} {bound}")
    lines = below
    if useless:
        lines.append(f"clear {' '.join(useless)}")
    if node.hypotheses:
        lines.append(f"revert {' '.join(node.hypotheses)}")
    return [*lines, *reversed(reverted), _BY_COMPUTING]


def _bounded(r: Range, bound: str, dialect: Dialect, *, is_natural: bool) -> tuple[str, list[str]]:
    """The variable to quantify over, and the tactics that bound it by the hypothesis `bound`."""
    x, low, high = r.variable, r.low, r.high
    if is_natural and low < _FAR_FROM_ZERO:
        return x, [f"have {bound} : {x} < {high + 1} := by omega"]
    if not dialect.is_bare:
        member = f"{x} ∈ Finset.Icc {_argument(low)} {_argument(high)}"
        return x, [f"have {bound} : {member} := Finset.mem_Icc.mpr (by omega)"]
    distance = f"{x} - {_argument(low)}" if is_natural else f"({x} - {_argument(low)}).toNat"
    shifted = f"{x}'"
    return shifted, [
        f"obtain ⟨{shifted}, rfl⟩ : ∃ k : Nat, {x} = k + {_argument(low)} := "
        f"⟨{distance}, by omega⟩",
        f"have {bound} : {shifted} < {max(0, high - low + 1)} := by omega",
    ]


def _argument(value: int) -> str:
    return f"({value})" if value < 0 else str(value)


def finite_set(
    node: FiniteSet, at: Sequent, dialect: Dialect, bounds: list[str], then: list[str]
) -> list[str]:
    """Write the set as a filter of an interval."""
    ends = f"{_argument(node.low)} {_argument(node.high)}"
    if not dialect.has_ring_tactics:
        x, h = bounds[0].split()[1], bounds[1].split()[1]
        proof = "; ".join([f"intro {x} {h}", *bounds[2:]])
        lemma = f"Prover.Finset.eq_filter_Icc {node.hypothesis} {ends}"
        return [f"obtain rfl := {lemma} (by {proof})", *then]
    read = described_set(stated(at, node.hypothesis))
    assert read is not None
    name, _, _ = read
    _, _, listed = listed_set(node, at)
    x, h = bounds[0].split()[1], bounds[1].split()[1]
    equation = at.fresh(f"h{name}")
    return [
        f"have {equation} : {name} = {lean(listed)} := by",
        f"  ext {x}",
        f"  simp only [{node.hypothesis}, Finset.mem_filter, Finset.mem_Icc]",
        f"  refine ⟨fun {h} => ⟨?_, {h}⟩, And.right⟩",
        *indented(bounds[2:]),
        f"subst {equation}",
        *then,
    ]


def divisor_set(node: DivisorSet, at: Sequent, dialect: Dialect) -> list[str]:
    """Write the set as a filter of the divisors of a number."""
    name, divided, listed = multiples.divisor_set(node, at)
    x, h = node.element, node.condition
    proof = divided.proof.removeprefix("(").removesuffix(")")
    if not dialect.has_ring_tactics:
        number = f"{node.hypothesis} {divided.number} (by decide)"
        return [f"obtain rfl := Prover.Finset.eq_filter_divisors {number} fun {x} {h} =>",
                f"  {proof}"]  # fmt: skip
    equation = at.fresh(f"h{name}")
    return [
        f"have {equation} : {name} = {lean(listed)} := by",
        f"  ext {x}",
        f"  simp only [{node.hypothesis}, Finset.mem_filter, Nat.mem_divisors]",
        f"  exact ⟨fun {h} => ⟨⟨{proof}, by norm_num⟩, {h}⟩, And.right⟩",
        f"subst {equation}",
    ]


def known_bound(node: KnownBound, at: Sequent, dialect: Dialect) -> str:
    """The bound as a `have`."""
    condition = None if node.uses is None else at.claim(node.uses)
    claim = bound_about(node.fact, node.term, condition, at)
    return f"have {node.name} : {lean(claim)} := {_bound_proof(node, at, dialect)}"


def _bound_proof(node: KnownBound, at: Sequent, dialect: Dialect) -> str:
    t = node.term
    uses = node.uses or ""
    kind = "Int" if t.type == INT else "Nat"
    match node.fact:
        case BoundFact.DIVISOR | BoundFact.NEGATIVE_DIVISOR:
            divides = uses
            if node.fact is BoundFact.NEGATIVE_DIVISOR:
                divides = f"(Int.neg_dvd.mpr {uses})"
            proof = f"{kind}.le_of_dvd (by decide) {divides}"
            if stated(at, uses).args[1].is_num:
                return proof
            return f"{kind}.le_trans ({proof}) (by decide)"
        case BoundFact.MODULUS:
            claim = stated(at, uses)
            a, b = (side.args[0].integer for side in claim.args)
            equal = uses if a > b else f"(Eq.symm {uses})"
            divides = f"(Nat.dvd_of_mod_eq_zero (Nat.sub_mod_eq_zero_of_mod_eq {equal}))"
            return f"Nat.le_of_dvd (by decide) {divides}"
        case BoundFact.LEFT_FACTOR:
            factor, other = t.args
            return f"Nat.le_mul_of_pos_right {lean(factor, 100)} {_positive(other)}"
        case BoundFact.RIGHT_FACTOR:
            other, factor = t.args
            return f"Nat.le_mul_of_pos_left {lean(factor, 100)} {_positive(other)}"
        case BoundFact.POSITIVE_PRODUCT:
            return "Int.mul_pos (by omega) (by omega)"
        case BoundFact.POWER | BoundFact.NEGATIVE_POWER:
            base = t.args[0]
            if t.type == NAT:
                return f"Nat.le_self_pow (by decide) {lean(base, 100)}"
            if node.fact is BoundFact.POWER:
                return f"Int.le_self_sq {lean(base, 100)}"
            square = f"Int.le_self_sq (-{lean(base, 75)})"
            if dialect.has_ring_tactics:
                return f"(neg_sq {lean(base, 100)}).symm ▸ {square}"
            return f"(by have := {square}; grind)"
        case BoundFact.EXPONENT:
            return f"Nat.lt_pow_self (show 1 < {lean(t.args[0])} by decide)"
        case BoundFact.ABSOLUTE:
            return f"le_abs_self {lean(t.args[0], 100)}"
        case BoundFact.NEGATIVE_ABSOLUTE:
            return f"neg_le_abs {lean(t.args[0], 100)}"
        case _:
            assert_never(node.fact)


def _positive(term: Term) -> str:
    if term.op == "pow":
        return f"(Nat.pow_pos {_positive(term.args[0])})"
    return "(by omega)"
