"""Prints what it says that an element is the least or greatest one of a set."""

from prover.evidence.nodes.integers import Extremum
from prover.evidence.printers.terms import lean
from prover.evidence.rules.extrema import spelled_extremum
from prover.evidence.sequent import Sequent
from prover.smt.terms.names import written_name
from prover.smt.terms.term import Term


def extremum(node: Extremum, at: Sequent, then: list[str]) -> list[str]:
    """Say it without sets; the two are the same by definition, up to the set's description."""
    claim, says = spelled_extremum(node, at)
    container = claim.args[0]
    known = node.description or ""
    x, h = at.fresh(written_name(says.args[1].bound.name)), at.fresh("hx")
    if node.hypothesis is None:
        first = _member(container, known, "this.1", into=True)
        rest = f"this.2 {x} {_atom(_member(container, known, h, into=False))}"
        lines = [f"suffices this : {lean(says)} from"]
        return [*lines, f"    ⟨{first}, fun {x} {h} => {rest}⟩", *then]
    name = node.hypothesis
    first = _member(container, known, f"{name}.1", into=False)
    rest = f"@{name}.2 {x} {_atom(_member(container, known, h, into=True))}"
    return [f"replace {name} : {lean(says)} :=", f"  ⟨{first}, fun {x} {h} => {rest}⟩", *then]


def _member(container: Term, description: str, proof: str, *, into: bool) -> str:
    """A proof of membership from one of what it says (`into`), or the other way round."""
    match container.op:
        case "var":
            return f"({description} _).{'mpr' if into else 'mp'} {_atom(proof)}"
        case "sdiff":
            inside, outside = container.args
            first = _member(inside, description, f"{_atom(proof)}.1", into=into)
            back = _member(outside, description, "q", into=not into)
            rest = f"{_atom(proof)}.2"
            rest = rest if back == "q" else f"fun q => {rest} {_atom(back)}"
            return f"⟨{first}, {rest}⟩"
        case "inter":
            parts = [
                _member(arg, description, f"{_atom(proof)}.{i}", into=into)
                for i, arg in enumerate(container.args, 1)
            ]
            return f"⟨{', '.join(parts)}⟩"
        case "union":
            parts = [
                f"(fun q => {_member(arg, description, 'q', into=into)})" for arg in container.args
            ]
            return f"Or.imp {' '.join(parts)} {_atom(proof)}"
    return proof


def _atom(proof: str) -> str:
    return f"({proof})" if " " in proof and proof[0] != "⟨" else proof
