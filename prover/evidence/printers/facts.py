"""Prints facts of the library: the lemma that says each."""

from typing import assert_never

from prover.evidence.arithmetic.relations import relation_op, sides
from prover.evidence.nodes.library import Fact
from prover.evidence.nodes.numbers import Known
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.sequent import Sequent


def fact(node: Known, at: Sequent) -> str:
    """A proof of what the fact says."""
    t = lean_typed(node.term, 100)
    uses = node.uses or ""
    claim = at.claim(uses)
    op = "" if claim is None else relation_op(claim)
    match node.fact:
        case Fact.INVERSE:
            below = claim is not None and op == "lt" and sides(claim)[0] == node.term
            nonzero = uses if op == "ne" else f"{uses}.ne" if below else f"{uses}.ne'"
            return f"mul_inv_cancel₀ (a := {lean_typed(node.term)}) {nonzero}"
        case Fact.INVERSE_ZERO:
            return f"(by rw [{uses}, inv_zero] : {lean(node.term, 100)}⁻¹ = 0)"
        case Fact.INVERSE_POSITIVE:
            return f"inv_pos.mpr {uses}"
        case Fact.INVERSE_NEGATIVE:
            return f"inv_lt_zero.mpr {uses}"
        case Fact.ROOT_NONNEGATIVE:
            return f"Real.sqrt_nonneg {t}"
        case Fact.ROOT_SQUARE:
            return f"Real.sq_sqrt {_weak(uses, op)}"
        case Fact.ROOT_ZERO:
            return f"Real.sqrt_eq_zero_of_nonpos {_weak(uses, op)}"
        case Fact.ABS_NONNEGATIVE:
            return f"abs_of_nonneg {_weak(uses, op)}"
        case Fact.ABS_NEGATIVE:
            return f"abs_of_nonpos {_weak(uses, op)}"
        case Fact.I_SQUARE:
            return "Complex.I_sq"
        case Fact.EQUIVALENCE:
            base, _, part = node.term.args[0].name.rpartition(".")
            lemma = "left_inv" if part == "toFun" else "right_inv"
            return f"{base}.{lemma} {lean_typed(node.term.args[1], 100)}"
        case _:
            assert_never(node.fact)


def _weak(name: str, op: str) -> str:
    return f"(le_of_lt {name})" if op == "lt" else name
