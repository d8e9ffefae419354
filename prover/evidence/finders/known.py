"""The hypotheses of a sequent as polynomials that vanish, are positive, or are not negative."""

from dataclasses import dataclass, field
from fractions import Fraction

from prover.evidence.arithmetic.algebra import ORDERED_RINGS, RINGS
from prover.evidence.arithmetic.relations import is_relation, relation_op, sides, sides_difference
from prover.evidence.nodes.combinations import CastFactor, Factor, HypothesisFactor
from prover.evidence.sequent import Sequent
from prover.smt.polynomial import Polynomial, atoms
from prover.smt.terms.term import Term, free_names
from prover.smt.terms.types import INT, NAT, Type


@dataclass(slots=True)
class Knowledge:
    """What the hypotheses about one ring say. Names go with the polynomials."""

    type: Type
    vanishing: list[tuple[str, Polynomial]] = field(default_factory=list)
    nonzero: list[tuple[str, Polynomial]] = field(default_factory=list)
    signs: list[tuple[Factor, Polynomial, bool]] = field(default_factory=list)  # True: positive
    atoms: list[Term] = field(default_factory=list)

    @property
    def is_ordered(self) -> bool:
        """Whether signs mean anything here."""
        return self.type in ORDERED_RINGS


def knowledge(at: Sequent) -> list[Knowledge]:
    """What the hypotheses say, ring by ring, the ring with the most hypotheses first."""
    found = {type_: Knowledge(type_) for type_ in RINGS}
    for hypothesis in at.hypotheses:
        claim = hypothesis.claim
        if not is_relation(claim, "eq", "ne", "lt", "le"):
            continue
        p = sides_difference(claim)
        if p is None:
            continue
        here = found.get(ring_of(sides(claim)[0].type))
        if here is None:
            continue
        op = relation_op(claim)
        if op == "eq":
            if p:
                here.vanishing.append((hypothesis.name, p))
        elif op == "ne":
            here.nonzero.append((hypothesis.name, p))
        else:
            here.signs.append((HypothesisFactor(hypothesis.name), p, op == "lt"))
    useful = [k for k in found.values() if k.vanishing or k.nonzero or k.signs]
    for one in useful:
        _complete(one)
    return sorted(useful, key=lambda k: -len(k.vanishing) - len(k.nonzero) - len(k.signs))


def ring_of(type_: Type) -> Type:
    """The ring in which a relation at this type is read."""
    return INT if type_ == NAT else type_


def _complete(one: Knowledge) -> None:
    """Collect the atoms; those that are natural numbers are not negative."""
    polynomials = [p for _, p in one.vanishing + one.nonzero] + [p for _, p, _ in one.signs]
    found: dict[Term, None] = {}
    for p in polynomials:
        for atom in sorted(atoms(p), key=_weight):
            found[atom] = None
    one.atoms = sorted(found, key=_weight)
    if one.is_ordered:
        for atom in one.atoms:
            if atom.op == "cast" and atom.args[0].type == NAT:
                one.signs.append((CastFactor(atom), {((atom, 1),): Fraction(1)}, False))


def _weight(atom: Term) -> tuple[int, str]:
    """Inverses and values of functions come first, so that they are eliminated first."""
    is_first = atom.op in ("inv", "abs", "app") or (atom.op == "log" and bool(free_names(atom)))
    return (0 if is_first else 1, atom.text)
