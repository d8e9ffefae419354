"""Numbers that a term divides, by what it is made of and what the hypotheses say of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import lcm
from typing import Final

from prover.evidence.errors import WrongError
from prover.evidence.nodes.integers import DivisorSet
from prover.evidence.rules.sets import described_set
from prover.evidence.sequent import Sequent
from prover.smt.simplify.simplifier import Simplifier
from prover.smt.terms.build import prop, var
from prover.smt.terms.term import Term, Variable, free_names, substitute
from prover.smt.terms.types import NAT, PROP, finset_of, function

MAX_DIVIDED: Final = 10**12  # its root many divisions are computed by Lean's kernel
_DEPTH: Final = 8


@dataclass(frozen=True, slots=True)
class Multiple:
    """`number`, which a term divides, and a proof of that in Lean."""

    number: int
    proof: str


def divisor_set(node: DivisorSet, at: Sequent) -> tuple[str, Multiple, Term]:
    """The set's name, the number that its elements divide, and the term that stands for the set.

    Raises:
        WrongError: the hypothesis describes no set, or its elements divide no known number.
    """
    claim = at.claim(node.hypothesis)
    read = None if claim is None else described_set(claim)
    if read is None or read[1].type != NAT:
        raise WrongError(f"{node.hypothesis} describes no finite set of natural numbers")
    name, bound, described = read
    x = Variable(node.element, NAT)
    if x.name in at.names or node.condition in {*at.names, x.name}:
        raise WrongError("a name that is taken")
    found = multiple_of(var(*x), substitute(described, {bound.name: var(*x)}), node.condition)
    if found is None or not 0 < found.number <= MAX_DIVIDED:
        raise WrongError("its elements divide no known number")
    predicate = Term("lam", (described,), function(NAT, PROP), bound)
    divisors = Term("divisors", (Term("num", (), NAT, found.number),), finset_of(NAT))
    return name, found, Term("filter", (predicate, divisors), finset_of(NAT))


def multiple_of(x: Term, claim: Term, proof: str) -> Multiple | None:
    """The smallest number that `x` is seen to divide when `claim` holds, which `proof` shows."""
    found = [m for fact, shown in _parts(claim, proof) for m in _from_fact(x, fact, shown)]
    return min((m for m in found if m.number), key=lambda m: m.number, default=None)


def divides_claim(x: Term, number: int) -> Term:
    """`x ∣ number`."""
    return prop("dvd", x, Term("num", (), NAT, number))


def _parts(claim: Term, proof: str) -> Iterator[tuple[Term, str]]:
    if claim.op != "and":
        yield claim, proof
        return
    rest = proof
    for index, arg in enumerate(claim.args):
        is_last = index == len(claim.args) - 1
        yield from _parts(arg, rest if is_last else f"{rest}.1")
        rest = f"{rest}.2"


def _from_fact(x: Term, fact: Term, proof: str) -> Iterator[Multiple]:
    """What follows from `t ∣ s` or `t = s` for a t that x divides by what t is made of."""
    if fact.op not in ("dvd", "eq") or fact.args[0].type != NAT:
        return
    left, right = fact.args
    ways = [(left, right, proof if fact.op == "dvd" else f"(Nat.dvd_of_eq {proof})")]
    if fact.op == "eq":
        ways.append((right, left, f"(Nat.dvd_of_eq (Eq.symm {proof}))"))
    for inner, outer, step in ways:
        inside = _occurrence(x, inner)
        above = _closed_multiple(outer, _DEPTH)
        if inside is not None and above is not None:
            text = step if inside == _SAME else f"(Nat.dvd_trans {inside} {step})"
            if above.proof != _SAME:
                text = f"(Nat.dvd_trans {text} {above.proof})"
            yield Multiple(above.number, text)


_SAME: Final = "(Nat.dvd_refl _)"


def _occurrence(x: Term, term: Term) -> str | None:
    """A proof that x divides the term: it is x, or a factor or an argument of lcm."""
    if term == x:
        return _SAME
    if term.op not in ("mul", "lcm") or term.type != NAT:
        return None
    for index, side in enumerate(("left", "right")):
        inner = _occurrence(x, term.args[index])
        if inner is not None:
            own = f"Nat.dvd_{'mul' if term.op == 'mul' else 'lcm'}"
            # `Nat.dvd_mul_right a b : a ∣ a * b`, but `Nat.dvd_lcm_left a b : a ∣ lcm a b`.
            word = {"left": "right", "right": "left"}[side] if term.op == "mul" else side
            step = f"({own}_{word} _ _)"
            return step if inner == _SAME else f"(Nat.dvd_trans {inner} {step})"
    return None


def _closed_multiple(term: Term, depth: int) -> Multiple | None:
    """A number that the term divides whatever its variables are."""
    if term.type != NAT or depth == 0:
        return None
    if not free_names(term):
        value = Simplifier()(term)
        return Multiple(value.integer, _SAME) if value.is_num and value.integer > 0 else None
    if term.op == "gcd":
        for index, side in enumerate(("left", "right")):
            inner = _closed_multiple(term.args[index], depth - 1)
            if inner is not None:
                step = f"(Nat.gcd_dvd_{side} _ _)"
                same = inner.proof == _SAME
                return Multiple(
                    inner.number, step if same else f"(Nat.dvd_trans {step} {inner.proof})"
                )
    if term.op in ("mul", "lcm"):
        parts = [_closed_multiple(arg, depth - 1) for arg in term.args]
        if all(part is not None for part in parts):
            a, b = (part for part in parts if part is not None)
            if term.op == "mul":
                proof = f"(Nat.mul_dvd_mul {a.proof} {b.proof})"
                return Multiple(a.number * b.number, proof)
            both = lcm(a.number, b.number)
            shown = [f"(Nat.dvd_trans {p.proof} (by decide))" for p in (a, b)]
            return Multiple(both, f"(Nat.lcm_dvd {' '.join(shown)})")
    return None
