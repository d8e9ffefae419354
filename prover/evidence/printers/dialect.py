"""The words in which two libraries say the same."""

from dataclasses import dataclass
from typing import Final

from prover.smt.terms.types import INT, NAT, Type


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a library calls the lemmas and tactics that printed proofs use."""

    name: str
    has_ring_tactics: bool  # linear_combination, nlinarith, norm_num, push_neg
    is_bare: bool = False  # ℕ and ℤ alone, their lemmas under `Int.` and `Nat.`

    def lemma(self, name: str, type_: Type = INT) -> str:
        """The lemma `name` of ordered rings at `type_`."""
        if type_ == NAT and not self.has_ring_tactics:
            return _BARE_NAT.get(name, name)  # ℕ is no instance of the library's ordered rings
        return _BARE.get(name, name) if self.is_bare else name


NUMBERS: Final = Dialect("the embedded numbers library", has_ring_tactics=False)
CORE: Final = Dialect("the embedded core library", has_ring_tactics=False, is_bare=True)
MATHLIB: Final = Dialect("Mathlib", has_ring_tactics=True)

_BARE: Final = {
    "not_le": "Int.not_le",
    "not_lt": "Int.not_lt",
    "mul_pos": "Int.mul_pos",
    "mul_nonneg": "Int.mul_nonneg",
    "mul_ne_zero": "Int.mul_ne_zero",
    "sub_pos.mpr": "Int.sub_pos_of_lt",
    "sub_nonneg.mpr": "Int.sub_nonneg_of_le",
    "neg_pos.mpr": "Int.neg_pos_of_neg",
    "neg_nonneg.mpr": "Int.neg_nonneg_of_nonpos",
    "sq_nonneg": "Prover.Int.pow_two_nonneg",
    "lt_or_gt_of_ne": "Int.lt_or_gt_of_ne",
    "lt_or_ge": "Int.lt_or_ge",
    "mul_eq_zero": "Int.mul_eq_zero",
    "le_of_lt": "Int.le_of_lt",
}
_BARE_NAT: Final = {
    "not_le": "Nat.not_le",
    "not_lt": "Nat.not_lt",
    "lt_or_gt_of_ne": "Nat.lt_or_gt_of_ne",
    "lt_or_ge": "Nat.lt_or_ge",
    "le_of_lt": "Nat.le_of_lt",
}
