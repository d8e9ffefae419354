"""Prints how the solutions of an equation are listed."""

from prover.evidence.errors import GaveUpError
from prover.evidence.nodes.functions import SolutionSet
from prover.evidence.printers.layout import indented
from prover.evidence.printers.terms import lean, lean_typed
from prover.evidence.rules.solution_sets import listed
from prover.evidence.sequent import Sequent
from prover.smt.terms.term import Term, walk


def solution_set(node: SolutionSet, at: Sequent, shown: list[str], then: list[str]) -> list[str]:
    """Show which numbers satisfy the condition; the set is made of them, its sums are theirs."""
    claim, _ = listed(node, at)
    key, equal, x = at.fresh("key"), at.fresh("hs"), at.fresh("x")
    elements = ", ".join(lean(element) for element in node.elements)
    listing = f"{{{elements}}}" if elements else "∅"
    lines = [
        f"have {key} : {lean(claim)} := by",
        *indented(shown),
        f"have {equal} : {_set(node.set)} = {listing} := by",
        f"  ext {x}",
        f"  simp only [{', '.join(_members(len(node.elements)))}]",
        f"  exact {key} {x}",
    ]
    rules = [equal]
    for part in walk(at.conclusion):
        if part.args and part.args[0] == node.set and part.op in ("sum", "prod", "card"):
            rules += _rules(part.op, len(node.elements))
            break
    return [*lines, f"rewrite [{', '.join(rules)}]", *then]


def _members(size: int) -> list[str]:
    of_set = ["Set.mem_toFinset", "Set.mem_preimage", "Set.mem_singleton_iff"]
    return [*of_set, *(_in_listing(size) if size else ["Finset.notMem_empty"])]


def _in_listing(size: int) -> list[str]:
    return ["Finset.mem_insert", "Finset.mem_singleton"] if size > 1 else ["Finset.mem_singleton"]


def _rules(op: str, size: int) -> list[str]:
    insert = "card_insert_of_notMem" if op == "card" else f"{op}_insert"
    if not size:
        return [f"Finset.{op}_empty"]
    apart = [f"(by simp only [{', '.join(_in_listing(n))}]; grind)" for n in range(size - 1, 0, -1)]
    return [*(f"Finset.{insert} {proof}" for proof in apart), f"Finset.{op}_singleton"]


def _set(set_: Term) -> str:
    claim = set_.args[0].body
    if claim.op != "mem" or claim.args[0].op != "app" or claim.args[0].args[-1].op != "var":
        raise GaveUpError("no Lean text for a set of solutions")
    function = " ".join(lean(arg, 100) for arg in claim.args[0].args[:-1])
    function = f"({function})" if " " in function else function
    return f"({function} ⁻¹' {{{lean_typed(claim.args[1].args[0])}}}).toFinset"
