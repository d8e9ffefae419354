"""Proofs that conjectures come with: which one counts, what is easy, what is left to the search."""

from dataclasses import dataclass, field

from prover.core.errors import LeanCrashedError
from prover.core.theorem import ProofScript, Theorem
from prover.synthesis.conjecture import Conjecture
from prover.synthesis.given_proofs import CONSTRUCTION, PARENT, try_given
from prover.synthesis.prove import Found


@dataclass
class Look:
    """Proofs whose first tactic is `right` close; the tactic `easy` closes theorems so named."""

    easy: frozenset[str] = frozenset()
    dies: bool = False
    asked: list[str] = field(default_factory=list)

    def states(self, claims):
        if self.dies:
            raise LeanCrashedError("gone")
        self.asked += [proof.tactics[0] for _, proof in claims]
        return [
            tuple(f"⊢ {n}" for n in range(len(proof.tactics)))
            if proof.tactics[0] == "right"
            else None
            for _, proof in claims
        ]

    def closes(self, claims):
        return [theorem.name in self.easy and tactic == "grind" for theorem, tactic in claims]


def conjecture(name: str, *first_tactics: str, parent: str = "") -> Conjecture:
    proofs = tuple(ProofScript((one, "done")) for one in first_tactics)
    return Conjecture(Theorem(name, "", f"theorem {name} : 1 = 1"), "family", 0, parent, proofs)


def test_the_first_proof_that_closes_counts_and_says_who_wrote_it():
    look = Look()
    built, varied, wrong, bare = try_given(
        [
            conjecture("built", "right", "unused"),
            conjecture("varied", "wrong", "right", parent="p"),
            conjecture("hard", "wrong"),
            conjecture("bare"),
        ],
        look,
    )
    assert built is not None
    assert (built.found, built.found_by, built.calls) == (Found.PROVED, CONSTRUCTION, 1)
    assert built.states == ("⊢ 0", "⊢ 1")
    assert varied is not None
    assert (varied.found, varied.found_by, varied.calls) == (Found.PROVED, PARENT, 2)
    assert wrong is None
    assert bare is None
    assert "unused" not in look.asked


def test_what_a_single_tactic_closes_is_easy_whatever_proof_it_came_with():
    look = Look(easy=frozenset({"simple", "unproved"}))
    simple, hard, unproved = try_given(
        [
            conjecture("simple", "right"),
            conjecture("hard", "right"),
            conjecture("unproved", "wrong"),
        ],
        look,
    )
    assert simple is not None
    assert simple.found is Found.ONE_TACTIC
    assert hard is not None
    assert hard.found is Found.PROVED
    assert unproved is None


def test_when_lean_is_gone_everything_is_left_to_the_search():
    assert try_given([conjecture("one", "right")], Look(dies=True)) == [None]
