"""Prints how inverses are brought to one form, so that linear arithmetic sees the same atoms."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from prover.evidence.arithmetic.algebra import FIELDS, ONE, degree, inverse, read, term_of
from prover.evidence.printers.terms import lean
from prover.evidence.sequent import Sequent
from prover.smt.polynomial import Polynomial, atoms
from prover.smt.terms.term import Term, walk

_ATOM: Final = 1024  # how tightly what stands before ⁻¹ binds


def as_products(names: Iterable[str], at: Sequent) -> list[str]:
    """The inverses of products in sight as products of inverses, for which `grind` would split."""
    lines = []
    for denominator, inverted in _denominators(names, at).items():
        p = read(denominator)
        if p is None or len(p) != 1 or degree(p) < 2:
            continue
        lines.append(f"have : {_inverse_text(denominator)} = {_text(inverted, denominator)}")
    return [f"{line} := by grind" for line in lines]


@dataclass(frozen=True, slots=True)
class OneForm:
    """Lines that say what the inverses in sight are, and lines that put new variables for them."""

    first: list[str]
    last: list[str]


def one_form(names: Iterable[str], at: Sequent, *, everything: bool = False) -> OneForm:
    """Each inverse as a multiple of inverses of primitive polynomials, and those as variables.

    `first` has to stand where the hypotheses are as in `at`, `last` before the linear arithmetic,
    which would else split for each inverse whether it is that of 0. Inverses of variables stay,
    unless `everything` is wanted.
    """
    found = _denominators(names, at)
    if not found:
        return OneForm([], [])
    first: list[str] = []
    equal: list[str] = []
    inverses: dict[Term, None] = {}
    for denominator, inverted in found.items():
        inside = [atom for atom in atoms(inverted) if atom.op == "inv"]
        inverses.update(dict.fromkeys(inside))
        if inside == [inverse(denominator)] and inverted == {((inside[0], 1),): ONE[()]}:
            continue
        name = at.fresh(f"e{len(equal) + 1}")
        equal.append(name)
        text = f"{_inverse_text(denominator)} = {_text(inverted, denominator)}"
        first.append(f"have {name} : {text} := by grind")
    # Nothing in sight may be left of them, once hypotheses were cleared.
    last = [f"try simp only [{', '.join(['div_eq_mul_inv', *equal])}] at *"]
    compound = [atom for atom in inverses if everything or not _is_plain(atom.args[0])]
    for i, atom in enumerate(sorted(compound, key=lambda a: -len(a.text)), start=1):
        last.append(f"generalize {lean(atom)} = {at.fresh(f'u{i}')} at *")
    return OneForm(first, last if equal or compound else [])


def _denominators(names: Iterable[str], at: Sequent) -> dict[Term, Polynomial]:
    """What stands below a bar in the conclusion or those hypotheses, and its inverse as read."""
    found: dict[Term, Polynomial] = {}
    for claim in (at.conclusion, *(at.claim(name) for name in names)):
        for part in walk(claim) if claim is not None else ():
            if part.op not in ("div", "inv") or part.type not in FIELDS:
                continue
            below = part.args[-1]
            if below not in found and not below.is_num and at.knows(below):
                inverted = read(inverse(below))
                if inverted is not None:
                    found[below] = inverted
    return found


def _is_plain(term: Term) -> bool:
    return not term.args or term.op not in ("add", "sub", "mul", "neg", "pow", "div", "inv")


def _inverse_text(denominator: Term) -> str:
    return f"{lean(denominator, _ATOM)}⁻¹"


def _text(inverted: Polynomial, denominator: Term) -> str:
    return lean(term_of(inverted, denominator.type), 51)
