"""Prints comparisons of a sum with the number of its terms."""

from prover.evidence.nodes.functions import TermwiseBound
from prover.evidence.printers.layout import indented
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.termwise import compared, length
from prover.evidence.sequent import Sequent
from prover.smt.terms.build import arith, cast


def termwise_bound(node: TermwiseBound, at: Sequent, each: list[str]) -> list[str]:
    """Have every term of a sum compared with a number, then the sum."""
    claim, whole = compared(node, at)
    set_, n = node.total.args[0], length(node.total)
    members, limit = lean(set_), lean_typed(node.limit)
    size = lean(arith("mul", cast(n, node.total.type), node.limit))
    term, same = f"{node.name}_i", f"{node.name}_c"
    lines = [f"have {term} : {lean(claim)} := by", *indented(each)]
    lines.append(f"have {same} : ∑ _i ∈ {members}, {limit} = {size} := by simp")
    lemma = "sum_lt_sum_of_nonempty" if node.is_strict else "sum_le_sum"
    functions = f"({'g' if node.is_above else 'f'} := fun _ => {limit})"
    compare = f"Finset.{lemma} (s := {members}) {functions}"
    if not node.is_strict:
        lines.append(f"have {node.name} := {compare} fun i _ => {term} i")
        return [*lines, f"rw [{same}] at {node.name}", f"clear {term} {same}"]
    is_range = set_.op == "range"
    inside = "Finset.mem_range.mpr e" if is_range else "Finset.mem_Icc.mpr ⟨Nat.le_refl 1, e⟩"
    one = f"⟨{0 if is_range else 1}, {inside}⟩"
    return [
        *lines,
        f"have {node.name} : {lean(whole)} := by",
        f"  rcases Nat.eq_zero_or_pos {lean(n, 100)} with e | e",
        "  · exact Or.inl ⟨e, by simp [e]⟩",
        f"  · have h := {compare} {one} fun i _ => {term} i",
        f"    rw [{same}] at h",
        "    exact Or.inr h",
        f"clear {term} {same}",
    ]
